#include "app/shell/wall_main.h"

#include <QApplication>

#include "models/catalog/catalog.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("Console", text);
}

}  // namespace

Status checkPlaces(const QString &what, const QStringList &systems, const QString &environmentName) {
  for (const auto &name : systems) {
    const auto system = findSystem(name);
    if (!system) return std::unexpected(system.error());
    if (environmentName.isEmpty() || system->environment(environmentName) != nullptr) continue;
    QStringList known;
    for (const auto &environment : system->environments) known.append(environment.name);
    return fail({ErrorCode::Usage, what, name, tr("it has no environment \"%1\"").arg(environmentName),
                 tr("There are: %1").arg(known.join(QStringLiteral(", ")))});
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
  for (qsizetype i = 0; i < systems.size(); ++i) shown[i]->start(systems[i], request.environment);
  return QApplication::exec();
}

}  // namespace ops
