#include "app/shell/wall_main.h"

#include <QApplication>
#include <cstdio>

#include "models/base/text.h"
#include "models/catalog/catalog.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("Console", text);
}

/// For whoever has mistyped a name at a terminal.
void tellOfMissing(const Console &console) {
  if (console.missingSystem().isEmpty()) return;
  const auto text =
      tr("%1 can't be shown: %2").arg(console.missingSystem(), console.whyMissing().join(QLatin1Char(' ')));
  std::fprintf(stderr, "opsdeck: %s\n", visibleText(text).toUtf8().constData());
}

}  // namespace

Status checkEnvironment(const QString &what, const System &system, const QString &environmentName) {
  if (environmentName.isEmpty() || system.environment(environmentName) != nullptr) return {};
  QStringList known;
  for (const auto &environment : system.environments) known.append(environment.name);
  return fail({ErrorCode::Usage, what, system.name, tr("it has no environment \"%1\"").arg(environmentName),
               tr("There are: %1").arg(known.join(QStringLiteral(", ")))});
}

Status checkPlaces(const QString &what, const QStringList &systems, const QString &environmentName) {
  for (const auto &name : systems) {
    const auto system = findSystem(name);
    if (!system) return std::unexpected(system.error());
    if (auto checked = checkEnvironment(what, *system, environmentName); !checked) return checked;
  }
  return {};
}

int wallMain(const WallRequest &request) {
  std::vector<std::unique_ptr<Console>> consoles;
  QList<Console *> shown;
  const QStringList systems = request.systems.isEmpty() ? QStringList{QString()} : request.systems;
  for (qsizetype i = 0; i < systems.size(); ++i) {
    consoles.push_back(std::make_unique<Console>());
    consoles.back()->setLooksOnly();
    shown.append(consoles.back().get());
  }
  WallWindow window(shown, request.look);
  window.showFullScreenBeside(nullptr);
  for (qsizetype i = 0; i < systems.size(); ++i) {
    shown[i]->start(systems[i], request.environment);
    tellOfMissing(*shown[i]);
  }
  return QApplication::exec();
}

}  // namespace ops
