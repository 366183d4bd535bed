#pragma once

#include "models/backends/compose/compose_cli.h"
#include "models/backends/compose/compose_override.h"
#include "models/backends/compose/compose_target.h"

namespace ops {

/// What the files of a project say.
struct ComposeProject {
  ComposeProgram program;
  QString name;
  QStringList files;  ///< the project's own, the user's override of it, ours
  QStringList services;
  QStringList warnings;  ///< of Compose, about variables that are not set
  ComposeOverride images;

  /// What every call of Compose begins with.
  QStringList arguments() const;
};

/// Reads a project, and reads it again once one of its files has changed: Compose takes a second to answer. What it
/// says does not depend on our own file, which is read apart.
class ComposeProjectReader : public QObject {
  Q_OBJECT

 public:
  ComposeProjectReader(ComposeCli &cli, ComposeTarget target, QObject *parent = nullptr);

  const ComposeTarget &target() const { return m_target; }
  QString folder() const;
  Op<ComposeProject> read(const QString &what);

 private:
  using Files = QList<ListedFile>;
  Op<Files> list(const QString &what);
  void readWith(OperationOf<ComposeProject> &op, const QString &what, const Files &files, ComposeProject project);
  Op<QString> nameFrom(const Files &files);
  void keep(OperationOf<ComposeProject> &op, const QString &what, const Files &files, const ComposeProject &project);
  void readImages(OperationOf<ComposeProject> &op, const QString &what, const Files &files);

  ComposeCli &m_cli;
  ComposeTarget m_target;
  Files m_readFrom;                         // as they were when the project was read; ours left out
  std::optional<ComposeProject> m_project;  // without what our file says
  std::optional<ListedFile> m_imagesFrom;   // as our file was when it was read
  ComposeOverride m_images;
};

/// The name of a project as Compose makes it of a folder's.
QString composeProjectName(const QString &folder);
/// What a .env file sets COMPOSE_PROJECT_NAME to; empty: nothing.
QString projectNameInEnv(const QByteArray &env);

}  // namespace ops
