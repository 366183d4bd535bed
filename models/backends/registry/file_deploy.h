#pragma once

#include "models/backends/registry/file_change.h"

namespace ops {

/// Puts a version in place of the one that is expected there. The copy is made and checked beside the served file, with
/// that one's rights, and takes its place by one rename. A served path that is a symbolic link becomes a file: what it
/// pointed to stays as it was under its own name, since that name belongs to another version.
class FileDeploy : public FileChange {
  Q_OBJECT

 public:
  FileDeploy(FileModel model, QString version, ModelInPlace expected, QObject *parent);

 private:
  void begin() override;
  void refuseOther(const QString &digest);
  /// Somebody else holds it for a moment only.
  void lockAndSwap(const QString &copy, const QString &description, int tries);
  void compareAgain(const QString &copy, const QString &description);
  void swap(const QString &copy, const QString &description);
  ModelDescription descriptionOf(const ModelVersion &version) const;

  QString m_version;
  ModelInPlace m_expected;
};

/// Sees to it that what is served is among the versions: a copy of today's date, unless the same is there already.
class FileKeep : public FileChange {
  Q_OBJECT

 public:
  FileKeep(FileModel model, QObject *parent);

 private:
  void prepare() override;
  void begin() override;
  void place(const QString &version, const QString &copy, const QString &description);
};

/// Sets a version aside or brings it back; deletes one that is set aside.
class FileArchive : public FileChange {
  Q_OBJECT

 public:
  enum class Goal { Aside, Back, Gone };
  FileArchive(FileModel model, QString version, Goal goal, QObject *parent);

 private:
  void begin() override;
  void aside();
  void back();
  void gone();
  void moveFile(const QString &from, const QString &to, std::function<void()> next);
  void moveIfThere(const QString &from, const QString &to, std::function<void()> next);
  const ModelVersion *active() const;

  QString m_version;
  Goal m_goal;
};

}  // namespace ops
