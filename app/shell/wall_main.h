#pragma once

#include <QStringList>

#include "app/shell/wall_window.h"
#include "models/base/error.h"

namespace ops {

/// What `opsdeck --wall` was asked for.
struct WallRequest {
  QStringList systems;  ///< names or paths; empty: the one that was shown last
  QString environment;  ///< of all of them; empty: as the console would choose
  WallLook look;
};

/// An error of code Usage where the system, which was read, has no such environment; empty: any.
Status checkEnvironment(const QString &what, const System &system, const QString &environmentName);
/// An error of code Usage where there is no such system or environment.
Status checkPlaces(const QString &what, const QStringList &systems, const QString &environmentName);
/// Shows the war room on the whole screen until it is closed. A system that can't be read is waited for: both the wall
/// and standard error say so. Needs an application object; gives the exit code.
int wallMain(const WallRequest &request);

}  // namespace ops
