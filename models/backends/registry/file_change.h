#pragma once

#include "models/backends/registry/file_scan.h"

namespace ops {

/// What changes of one model's files have in common.
struct FileModel {
  Host &host;
  FileDigests &digests;
  FilePlace place;
  QString address;  ///< for errors
};

/// One change: looks at all that lies there, removes what dead processes have left unfinished, then does its work.
/// Whatever it leaves unfinished itself is removed before it ends. Owned by the operation that it ends.
class FileChange : public FileWork {
  Q_OBJECT

 public:
  using Done = std::function<void(const Result<QString> &)>;

  FileChange(FileModel model, const QString &what, QObject *parent);
  ~FileChange() override;
  /// `done` gets the version that it was about, once.
  void start(Done done);
  void cancel() override;

 protected:
  virtual void prepare() { scan(); }
  virtual void begin() = 0;
  void giveUp(const Error &error) override;
  void refuse(const QString &why, const QString &remedy = {});
  void finish(const QString &version);
  void scan();
  /// A name in a folder for what is not finished; forgotten by renaming it with put().
  QString unfinished(const QString &folder);
  /// Renames what is finished.
  void put(const QString &unfinished, const QString &path, std::function<void()> next);
  /// Writes a description beside `beside`, unfinished, with the rights of `like`.
  void describe(const ModelDescription &description, const QString &folder, const QString &like,
                std::function<void(const QString &unfinished)> next);
  /// Refuses where less than this is free.
  void needSpace(const QString &folder, qint64 bytes, std::function<void()> next);
  /// Copies to an unfinished file, and makes sure that the copy is what it should be.
  void copyChecked(const QString &from, const QString &folder, const QString &like, const QString &digest,
                   std::function<void(const QString &unfinished)> next);

  FileModel model;
  FileState state;
  FileLock held;  ///< let go when the change ends

 private:
  void removeLeftovers();
  void removeUnfinished(const Result<QString> &result);

  QPointer<Host> m_hostGuard;
  QString m_what;
  Done m_done;
  FileScan *m_scan = nullptr;
  QStringList m_unfinished;
};

}  // namespace ops
