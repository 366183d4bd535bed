#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace ops {

/// The last acknowledged record, as it stands in a small file beside the journal. It is written after each commit and
/// before the acknowledgement, and never synced: after a crash of the machine it may be older than the journal, but if
/// it is newer, acknowledged records are missing.
///
/// The file has a fixed size and is overwritten in place. Replacing it by a rename would make ext4 flush the new file
/// to the disk each time, which doubled the time of an append; and in place it needs no space on a full disk. A
/// checksum tells a torn read from a whole one.
struct Head {
  qint64 sequence = 0;  ///< 0 in an empty journal
  QByteArray hash;      ///< 32 bytes
  QString stream;
};

class HeadFile {
 public:
  explicit HeadFile(const QString &folder);
  ~HeadFile();
  HeadFile(const HeadFile &) = delete;
  HeadFile &operator=(const HeadFile &) = delete;

  QString path() const { return m_path; }
  bool exists() const;
  /// Nothing if it is missing or unreadable.
  std::optional<Head> read() const;
  /// Under the append lock. 0 or an errno.
  int write(const Head &head);

 private:
  QString m_path;
  int m_fd = -1;  // kept open for writing
};

}  // namespace ops
