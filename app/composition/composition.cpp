#include "app/composition/composition.h"

#include <QCoreApplication>
#include <QSettings>

#include "app/lab/lab_environment.h"
#include "models/base/paths.h"
#include "models/catalog/catalog.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("Composition", text);
}

}  // namespace

Result<Environment> chooseEnvironment(const System &system, const QString &name) {
  QStringList names;
  const Environment *chosen = nullptr;
  for (const auto &environment : system.environments) {
    names.append(environment.name);
    const bool fits = name.isEmpty() ? environment.lab : environment.name == name;
    if (fits && chosen == nullptr) chosen = &environment;
  }
  const QString list = names.join(QStringLiteral(", "));
  if (chosen == nullptr) {
    return fail({ErrorCode::Usage,
                 tr("Choosing an environment of %1").arg(system.name),
                 {},
                 name.isEmpty() ? tr("none was named") : tr("there is no environment \"%1\"").arg(name),
                 tr("Name one with --environment: %1").arg(list)});
  }
  if (!chosen->lab) return *chosen;
  auto filled = withLabAddresses(system, *chosen);
  if (filled || !name.isEmpty()) return filled;
  auto error = filled.error();
  error.remedy += QStringLiteral(". ") + tr("Or name another environment with --environment: %1").arg(list);
  return fail(error);
}

QStringList openedFiles() {
  // By its path: what QSettings takes by itself is set for programs with windows alone.
  const QSettings settings(paths::config() + QStringLiteral("/opsdeck.ini"), QSettings::IniFormat);
  return settings.value(QLatin1String(openedFilesKey)).toStringList();
}

Result<System> findKnownSystem(const QString &nameOrPath) {
  auto system = findSystem(nameOrPath);
  if (system || nameOrPath.contains(QLatin1Char('/'))) return system;
  for (const auto &file : openedFiles()) {
    if (auto opened = findSystem(file); opened && opened->name == nameOrPath) return opened;
  }
  return system;
}

Result<Place> findPlace(const QString &systemName, const QString &environmentName) {
  auto system = findKnownSystem(systemName);
  if (!system) return fail(system.error());
  auto environment = chooseEnvironment(*system, environmentName);
  if (!environment) return fail(environment.error());
  return Place{std::move(*system), std::move(*environment)};
}

Result<std::unique_ptr<Backends>> compose(const QString &system, const QString &environment, Access access) {
  const auto place = findPlace(system, environment);
  if (!place) return fail(place.error());
  return connectBackends(place->system, place->environment, access);
}

}  // namespace ops
