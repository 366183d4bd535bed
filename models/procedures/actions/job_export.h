#pragma once

#include <QCryptographicHash>
#include <QFile>

#include "models/base/json.h"

namespace ops {

/// Writes raw jobs to a JSON Lines file, for its user alone: a line {"index","sha256","base64"} each, and at the end
/// {"count","sha256"} with the hash of all lines before. The file is synced and then read back whole. These calls block
/// for as long as the disk takes.
class JobExport {
 public:
  explicit JobExport(const QString &path);

  Status open();
  Status add(const QByteArray &payload);
  /// Writes the last line, syncs file and folder, and compares what the disk gives back.
  Status close();

  QString path() const { return m_file.fileName(); }
  qint64 count() const { return m_count; }

 private:
  Status write(const QByteArray &line);
  Status verify() const;
  Error error(const QString &why) const;

  QFile m_file;
  QCryptographicHash m_hash{QCryptographicHash::Sha256};
  qint64 m_count = 0;
};

/// Reads an export and checks its hashes and its count; the payloads in their order.
Result<QList<QByteArray>> readJobExport(const QString &path);

}  // namespace ops
