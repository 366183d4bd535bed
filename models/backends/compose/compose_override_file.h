#pragma once

#include "models/backends/compose/compose_project.h"

namespace ops {

/// Changes the override of a project. Who does holds its lock, from before the project is looked at until all is done.
class ComposeOverrideFile : public QObject {
  Q_OBJECT

 public:
  ComposeOverrideFile(ComposeCli &cli, ComposeProjectReader &reader, QObject *parent = nullptr);

  /// Refused while somebody else, of any program on this machine, has it.
  Op<FileLock> lock(const QString &what, const QString &project);
  Op<Done> write(const QString &what, const QString &project, const ComposeOverride &images);
  /// Somebody has said how many instances of a service there should be: no switch owes it a number any more.
  Op<Done> forgetBegun(const QString &what, const QString &service);

 private:
  ComposeCli &m_cli;
  ComposeProjectReader &m_reader;
};

}  // namespace ops
