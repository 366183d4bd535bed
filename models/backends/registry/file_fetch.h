#pragma once

#include "models/backends/registry/file_change.h"

namespace ops {

/// Brings a version here with the environment's own program, and its description with another one if there is such.
/// What arrives is seen by nobody until it is whole: it has what its description promises, and is on the disk.
class FileFetch : public FileChange {
  Q_OBJECT

 public:
  struct Programs {
    QStringList fetch;     ///< with {{version}} and {{file}}
    QStringList describe;  ///< the same; may be empty
    int timeoutMs = 0;     ///< of each
  };
  FileFetch(FileModel model, Programs programs, QString version, QObject *parent);

 Q_SIGNALS:
  void progressed(const QString &text);

 private:
  void prepare() override;
  void begin() override;
  void run(const QStringList &argv, const QString &file, const std::function<void()> &next);
  void take(const QString &file);
  void takeDescription(const QString &file, const FileStat &stat);
  void check(const QString &file, const FileStat &stat, const ModelDescription &description);
  void place(const QString &file, const ModelDescription &description);

  Programs m_programs;
  QString m_version;
};

}  // namespace ops
