#include "app/composition/composition.h"

#include <QCoreApplication>

#include "app/lab/lab_environment.h"
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
  const auto remedy = tr("Name one with --environment: %1").arg(names.join(QStringLiteral(", ")));
  if (chosen == nullptr) {
    return fail({ErrorCode::Usage,
                 tr("Choosing an environment of %1").arg(system.name),
                 {},
                 name.isEmpty() ? tr("none was named") : tr("there is no environment \"%1\"").arg(name),
                 remedy});
  }
  if (!chosen->lab) return *chosen;
  auto filled = withLabAddresses(*chosen);
  if (filled || !name.isEmpty()) return filled;
  auto error = filled.error();
  error.remedy += QLatin1Char(' ') + remedy;
  return fail(error);
}

Result<std::unique_ptr<Backends>> compose(const QString &systemName, const QString &environmentName, Access access) {
  const auto system = findSystem(systemName);
  if (!system) return fail(system.error());
  const auto environment = chooseEnvironment(*system, environmentName);
  if (!environment) return fail(environment.error());
  return connectBackends(*system, *environment, access);
}

}  // namespace ops
