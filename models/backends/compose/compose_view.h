#pragma once

#include "models/backends/compose/compose_container.h"
#include "models/backends/compose/compose_project.h"

namespace ops {

/// A service and its containers, in the order of their numbers.
struct ComposeService {
  QString name;      ///< the system's; as declared, where the system does not name it
  QString declared;  ///< its name in the project's file
  int expected = 0;
  bool isDeclared = false;  ///< the project's file has it
  QList<ComposeContainer> containers;

  QList<ComposeContainer> kept() const;
  QList<ComposeContainer> down() const;
};

/// What the files of a project say and what the engine has of it, at one time.
struct ComposeView {
  ComposeProject project;
  QList<ComposeService> services;  ///< the system's, then what else is declared, then what is not declared any more

  /// By the system's name, or by that in the project's file.
  const ComposeService *service(const QString &name) const;
  const ComposeContainer *container(const QString &name) const;
  /// The service that has no such container yet, but should.
  const ComposeService *missing(const QString &name) const;
  QList<ServiceInstance> instances() const;

 private:
  QStringList missingNames(const ComposeService &service) const;
};

ComposeView composeView(const ComposeProject &project, const QList<ComposeTarget::Service> &services,
                        QList<ComposeContainer> containers);

}  // namespace ops
