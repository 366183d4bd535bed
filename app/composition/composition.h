#pragma once

#include "models/backends/backends.h"

namespace ops {

/// The one place that joins system files, the lab's addresses and the backends.

/// The environment of that name; without a name the practice environment, if the lab runs. Addresses of the running lab
/// are filled in. Unreachable if the lab is needed and does not run.
Result<Environment> chooseEnvironment(const System &system, const QString &name);

inline constexpr char openedFilesKey[] = "console/files";  ///< in the settings
/// System files outside the catalog that the console has opened from its menu.
QStringList openedFiles();
/// As findSystem(), and those that the console has opened: both know a system by the same name.
Result<System> findKnownSystem(const QString &nameOrPath);
/// A system and one of its environments, both by name; see findKnownSystem() and chooseEnvironment().
struct Place {
  System system;
  Environment environment;
};
Result<Place> findPlace(const QString &system, const QString &environment);

Result<std::unique_ptr<Backends>> compose(const QString &system, const QString &environment, Access access);

}  // namespace ops
