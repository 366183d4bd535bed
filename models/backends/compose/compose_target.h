#pragma once

#include <QList>
#include <QString>

namespace ops {

/// Which project of Docker Compose is meant, and what the system calls its services.
struct ComposeTarget {
  struct Service {
    QString name;      ///< the system's
    QString declared;  ///< its name in the project's file
    int expected = 0;  ///< instances that should run; those that are not made yet are listed as stopped
  };

  QString file;          ///< absolute path of the project's file
  QString project = {};  ///< empty: as Compose itself names it, after the file, COMPOSE_PROJECT_NAME or the folder
  QList<Service> services = {};
  int settleMs = 1'000;    ///< an instance without a health check is up once it has run for so long
  int healthMs = 300'000;  ///< how long one with a health check may take to be healthy

  QString address() const { return QStringLiteral("compose ") + file; }
};

}  // namespace ops
