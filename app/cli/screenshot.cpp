#include "app/cli/screenshot.h"

#include <QApplication>
#include <QDir>
#include <QScopeGuard>
#include <cerrno>
#include <cstring>

#include "app/cli/arguments.h"
#include "app/cli/photographer.h"
#include "app/composition/composition.h"
#include "app/shell/console_main.h"
#include "models/base/file_threads.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("Screenshot", text);
}

constexpr double smallestScale = 0.5;
constexpr double largestScale = 4;
constexpr QSize smallestWindow(640, 480);
constexpr QSize largestWindow(8'000, 8'000);

/// What was asked for, as far as it can be told without a window.
struct Request {
  QString page, file, tour, system, environment;
  ThemeMode theme = ThemeMode::Light;
  QSize size;
  QByteArray scale;
  bool json = false;
};

QStringList themes() {
  return {themeModeName(ThemeMode::Light), themeModeName(ThemeMode::Dark), themeModeName(ThemeMode::HighContrast)};
}

QString wrongIn(const Request &request, const QString &theme) {
  if (!themes().contains(theme)) {
    return tr("there is no theme \"%1\"; there are: %2").arg(theme, themes().join(QStringLiteral(", ")));
  }
  bool isNumber = false;
  const double scale = request.scale.toDouble(&isNumber);
  if (!isNumber || scale < smallestScale || scale > largestScale) {
    return tr("--scale is a number from %1 to %2").arg(smallestScale).arg(largestScale);
  }
  if (request.size.expandedTo(smallestWindow) != request.size || request.size.boundedTo(largestWindow) != request.size)
    return tr("--size is WIDTHxHEIGHT, from 640x480 to 8000x8000");
  const bool onePicture = !request.page.isEmpty() && !request.file.isEmpty();
  return onePicture == request.tour.isEmpty() ? QString() : tr("screenshot needs PAGE and FILE.png, or --tour DIR");
}

QSize sizeFrom(const QString &text) {
  const QStringList sides = text.split(QLatin1Char('x'));
  return sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
}

/// Reads and checks the words; an exit code if there is nothing to draw.
std::expected<Request, int> readRequest(const QStringList &words) {
  cli::Arguments arguments(
      QStringLiteral("screenshot"), QStringLiteral("PAGE FILE.png | --tour DIR"),
      tr("Pictures of the console's pages on a running environment, without a display.\n"
         "PAGE is overview, alerts, incidents, health, queues, models, backups, procedures, runs, audit or wall."));
  arguments.addOption({QStringLiteral("tour"), tr("Every page, into this folder."), QStringLiteral("DIR")});
  arguments.addOption(
      {QStringLiteral("size"), tr("Size of the window."), QStringLiteral("WxH"), QStringLiteral("1440x900")});
  arguments.addOption({QStringLiteral("theme"), themes().join(QStringLiteral(", ")), QStringLiteral("NAME"),
                       themeModeName(ThemeMode::Light)});
  arguments.addOption({QStringLiteral("scale"),
                       tr("Device pixels a pixel, from %1 to %2.").arg(smallestScale).arg(largestScale),
                       QStringLiteral("F"), QStringLiteral("1")});
  arguments.addOption(
      {QStringLiteral("system"), tr("Show this system."), QStringLiteral("NAME"), QStringLiteral("doc-pipeline")});
  arguments.addEnvironmentOption();
  if (const auto code = arguments.parse(words, 0, 2)) return std::unexpected(*code);
  const auto value = [&](const char *name) { return arguments.parser().value(QLatin1String(name)); };
  Request request{.page = arguments.word(0),
                  .file = arguments.word(1),
                  .tour = value("tour"),
                  .system = value("system"),
                  .environment = arguments.environment().isEmpty() ? QStringLiteral("lab") : arguments.environment(),
                  .theme = themeModeFromName(value("theme")),
                  .size = sizeFrom(value("size")),
                  .scale = value("scale").toLatin1(),
                  .json = arguments.json()};
  if (const auto why = wrongIn(request, value("theme")); !why.isEmpty()) {
    return std::unexpected(cli::misuse(why, tr("See: opsdeck screenshot --help")));
  }
  if (request.tour.isEmpty()) {
    if (const auto code = cli::cannotWrite(request.file)) return std::unexpected(*code);
  }
  // A lab that does not run makes a picture, too.
  const auto place = findPlace(request.system, request.environment);
  if (!place && place.error().code == ErrorCode::Usage) return std::unexpected(cli::report(place.error()));
  return request;
}

/// The pictures that were asked for; an exit code if they can't be made.
std::expected<QList<cli::Photographer::Shot>, int> shotsFor(const Request &request, const MainWindow &window) {
  QStringList known;
  for (const PageInfo &page : window.pageInfos()) known += page.name;
  known += QStringLiteral("wall");
  if (request.tour.isEmpty()) {
    if (known.contains(request.page)) return QList<cli::Photographer::Shot>{{request.page, request.file, {}}};
    return std::unexpected(cli::misuse(tr("there is no page \"%1\"").arg(request.page),
                                       tr("There are: %1").arg(known.join(QStringLiteral(", ")))));
  }
  const QDir folder(request.tour);
  if (const QFileInfo there(request.tour); there.exists() && !there.isDir()) {
    return std::unexpected(cli::misuse(tr("%1 is no folder").arg(request.tour), tr("Name a folder.")));
  }
  if (!folder.mkpath(QStringLiteral("."))) {
    return std::unexpected(cli::report(
        {ErrorCode::Failed, tr("Making the folder"), request.tour, QString::fromLocal8Bit(std::strerror(errno)), {}}));
  }
  QList<cli::Photographer::Shot> shots;
  for (const auto &name : known) shots += {name, folder.filePath(name + QStringLiteral(".png")), {}};
  shots += {{}, folder.filePath(QStringLiteral("wizard.png")), QStringLiteral("queue-backing-up")};
  return shots;
}

int draw(int argc, char *argv[], const Request &request) {
  QApplication application(argc, argv);
  constexpr Milliseconds patience{2'000};
  const auto settled = qScopeGuard([patience] { FileThreads::instance().settle(patience); });
  describeApplication();
  Theme::install(request.theme);
  Console console;
  console.setRecordsAlerts(false);
  MainWindow window(console);
  window.hideHints();
  auto shots = shotsFor(request, window);
  if (!shots) return shots.error();
  window.resize(request.size);
  window.show();
  window.resize(request.size);
  console.start(request.system, request.environment);
  const cli::Photographer photographer(console, window, std::move(*shots), request.json);
  return QApplication::exec();
}

std::expected<Request, int> readWords(int argc, char *argv[]) {
  const QCoreApplication reader(argc, argv);
  return readRequest(QCoreApplication::arguments().mid(2));
}

}  // namespace

int screenshotMain(int argc, char *argv[]) {
  const auto request = readWords(argc, argv);
  if (!request) return cli::finish(request.error());
  // Both have to be known before there is an application object with a screen.
  qputenv("QT_QPA_PLATFORM", "offscreen");
  qputenv("QT_SCALE_FACTOR", request->scale);
  return cli::finish(draw(argc, argv, *request));
}

}  // namespace ops
