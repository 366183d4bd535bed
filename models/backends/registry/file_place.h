#pragma once

#include <QDateTime>
#include <QMap>
#include <optional>

#include "models/base/json.h"
#include "models/catalog/model_spec.h"

namespace ops {

/// What a file beside a model says of it ("nlp-model-20250304.pkl.json"). All of it is optional.
struct ModelDescription {
  QString version;  ///< what its maker calls it: "2.0.0"
  QString digest;   ///< SHA-256 in lower-case hex; empty: not promised
  qint64 bytes = -1;
  QDateTime createdAt;
  QString createdBy;
  QMap<QString, double> metrics;
  QMap<QString, QString> parameters;
};

/// From the text of such a file; Failed if it is none.
Result<ModelDescription> readDescription(const QByteArray &text);
QByteArray writeDescription(const ModelDescription &description);

/// Where a model's files are: names alone, no file is touched.
class FilePlace {
 public:
  explicit FilePlace(const ModelPlace &place);

  const QString &file() const { return m_file; }
  QString fileFolder() const;
  const QString &folder() const { return m_folder; }  ///< of the versions
  QString archive() const { return m_folder + QStringLiteral("/archive"); }
  QString path(const QString &version, bool archived = false) const;
  /// The version that a file of the versions' folder holds; empty: it is none.
  QString versionOf(const QString &fileName) const;
  /// A name for a file that is not finished, hidden and of one folder's file system, which nobody used before. It tells
  /// which process makes it.
  QString unfinished(const QString &folder) const;

  /// Whoever exchanges the served file holds a lock on this one.
  QString lock() const;

  static QString descriptionOf(const QString &path) { return path + QStringLiteral(".json"); }

 private:
  QString m_file;
  QString m_folder;
  QString m_prefix;
  QString m_suffix;
};

/// Whether a text can be a version: it becomes part of a file's name and a word of a program's arguments.
bool isVersionName(const QString &text);

/// Who makes an unfinished file, read from its name.
struct UnfinishedFile {
  qint64 pid = 0;
  qint64 ticks = 0;  ///< start of that process: processStartTicks()
  QString boot;      ///< the first characters of bootId()
};
std::optional<UnfinishedFile> unfinishedFile(const QString &fileName);

/// The argv with {{version}} and {{file}} replaced.
QStringList fetchArguments(const QStringList &argv, const QString &version, const QString &file);

}  // namespace ops
