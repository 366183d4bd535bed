#include "app/shell/console_main.h"

#include <unistd.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSettings>
#include <cstdio>
#include <cstdlib>
#include <optional>

#include "app/composition/language.h"
#include "app/shell/desktop_look.h"
#include "app/shell/guide.h"
#include "app/shell/main_window.h"
#include "app/shell/settings.h"
#include "app/shell/single_instance.h"
#include "app/shell/wall_main.h"
#include "models/base/file_threads.h"
#include "models/base/text.h"
#include "models/catalog/catalog.h"
#include "models/catalog/syntax.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("Console", text);
}

int complain(const Error &error) {
  std::fprintf(stderr, "opsdeck: %s\n", visibleText(error.toString()).toUtf8().constData());
  return exitCode(error.code);
}

int misuse(const QString &why) {
  return complain({ErrorCode::Usage, tr("Reading the command line"), {}, why, tr("See: opsdeck --help")});
}

/// What is wrong with the words, and what may be meant; empty: nothing.
QString wrongWords(const QCommandLineParser &parser, const QStringList &options) {
  const auto unknown = parser.unknownOptionNames();
  if (unknown.isEmpty()) return parser.errorText();
  const auto near = nearestName(unknown.first(), options);
  const auto why = tr("there is no option \"%1\"").arg(unknown.first());
  return near.isEmpty() ? why : QString(why + QStringLiteral(". ") + tr("Did you mean --%1?").arg(near));
}

/// While it lives, Qt's abort for want of a display becomes a message and an exit code. The platform plugin alone can
/// tell whether a display opens, and its word comes as warnings before the fatal one; others are passed on afterwards.
class DisplayWatch {
 public:
  DisplayWatch() : m_before(qInstallMessageHandler(take)) {}
  ~DisplayWatch() {
    qInstallMessageHandler(m_before);
    for (const auto &text : std::as_const(warnings))
      std::fprintf(stderr, "%s\n", visibleText(text).toUtf8().constData());
  }
  Q_DISABLE_COPY_MOVE(DisplayWatch)

 private:
  static void take(QtMsgType type, const QMessageLogContext &context, const QString &text) {
    const bool ofPlatform = QByteArrayView(context.category).startsWith("qt.qpa");
    if (ofPlatform && cause.isEmpty()) cause = text;
    if (type != QtFatalMsg) return warnings.append(text);
    const bool named = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
                       qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    // Qt would abort now; there is nothing yet that would have to be put in order.
    std::_Exit(complain({ErrorCode::Unreachable,
                         tr("Opening the console"),
                         {},
                         !named            ? tr("there is no display: neither DISPLAY nor WAYLAND_DISPLAY is set")
                         : cause.isEmpty() ? tr("no platform plugin of Qt could be started")
                                           : cause.simplified(),
                         tr("Without one there is the command line (opsdeck --help), pictures of the console "
                            "(opsdeck screenshot), and QT_QPA_PLATFORM=offscreen for tests.")}));
  }

  static inline QStringList warnings;
  static inline QString cause;  ///< the first word of the platform plugin
  QtMessageHandler m_before;
};

/// The wizard alone. Ends with it.
int guideMain(const QStringList &words, const QString &environment) {
  if (words.size() != 2) return misuse(tr("--guide needs a system and a procedure"));
  Console console;
  console.setRecordsAlerts(false);
  Guide guide(console, words[0], environment, words[1]);
  QObject::connect(&guide, &Guide::finished, QCoreApplication::instance(), &QCoreApplication::quit,
                   Qt::QueuedConnection);
  console.start(words[0], environment);
  const int code = QApplication::exec();
  return guide.fault().why.isEmpty() ? code : complain(guide.fault());
}

/// A number from `least` to `most`, or nothing.
std::optional<double> numberIn(const QString &text, double least, double most) {
  bool isNumber = false;
  const double number = text.toDouble(&isNumber);
  return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

int wallMain(const QCommandLineParser &parser) {
  WallRequest request{parser.positionalArguments(), parser.value(QStringLiteral("environment")), wallLook()};
  if (parser.isSet(QStringLiteral("distance"))) {
    const auto distance = numberIn(parser.value(QStringLiteral("distance")), nearestM, farthestM);
    if (!distance) return misuse(tr("--distance is in metres, from %1 to %2").arg(nearestM).arg(farthestM));
    request.look.distanceM = *distance;
  }
  if (parser.isSet(QStringLiteral("inches"))) {
    const auto inches = numberIn(parser.value(QStringLiteral("inches")), smallestInches, largestInches);
    if (!inches)
      return misuse(tr("--inches is the screen's diagonal, from %1 to %2").arg(smallestInches).arg(largestInches));
    request.look.inches = *inches;
  }
  if (const QString theme = QStringLiteral("theme"); parser.isSet(theme)) {
    request.look.theme = themeModeFromName(parser.value(theme));
  }
  for (const auto &name : std::as_const(request.systems)) {
    const auto system = findSystem(name);
    if (!system) {
      // Whoever types it is there to type it again. One that starts by itself, maybe before the folder of its file is
      // mounted, waits for what can't be read.
      if (::isatty(STDERR_FILENO) == 1) return complain(system.error());
      continue;
    }
    const auto checked = checkEnvironment(tr("Opening the wall"), *system, request.environment);
    if (!checked) return complain(checked.error());
  }
  return wallMain(request);
}

/// What a console was started to show.
struct Wish {
  QString system, environment;  ///< a name, or the absolute path of a file; empty: as it would choose
  bool lab = false;
};

Json wishJson(const Wish &wish) {
  return {{"system", toJson(wish.system)}, {"environment", toJson(wish.environment)}, {"lab", wish.lab}};
}

/// With what the words leave out; an error where there is no such thing.
Result<Wish> readWish(const QString &system, const QString &environment, bool lab) {
  Wish wish{system, environment, lab};
  if (lab && system.isEmpty()) wish.system = QStringLiteral("doc-pipeline");
  if (lab && environment.isEmpty()) wish.environment = QStringLiteral("lab");
  // The console that is open may stand in another folder.
  if (QFileInfo::exists(wish.system) && wish.system.contains(QLatin1Char('/'))) {
    wish.system = QFileInfo(wish.system).absoluteFilePath();
  }
  if (wish.system.isEmpty()) return wish;
  const auto checked = checkPlaces(tr("Opening the console"), {wish.system}, wish.environment);
  return checked ? Result<Wish>(wish) : fail(checked.error());
}

/// Comes to the front if it shows what a second start was asked for; else says what it shows: nothing is taken away
/// from whoever sits here.
QString comeForward(MainWindow &window, const Console &console, const Json &json) {
  const auto system = jsonString(json, "system"), environment = jsonString(json, "environment");
  if (!system.isEmpty() && !console.isShown(system, environment)) return window.windowTitle();
  window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
  window.raise();
  window.activateWindow();
  QApplication::alert(&window);
  return {};
}

/// The window with its pages. Ends when it is closed.
int windowMain(const Wish &wish) {
  Console console;
  console.prepare();
  MainWindow window(console);
  SingleInstance instance([&](const Json &json) { return comeForward(window, console, json); });
  window.show();
  if (wish.lab) console.startLab(true);
  console.start(wish.system, wish.environment);
  // Each is heard; the first is the only one to remember.
  if (instance.listen()) window.rememberTornOff();
  const bool isFirst = !QSettings().value(QLatin1String(settings::welcomed), false).toBool();
  if (isFirst && wish.system.isEmpty()) window.openWelcome();
  return QApplication::exec();
}

}  // namespace

bool opensConsole(const QByteArray &word) {
  return word.startsWith('-') && word != "--help" && word != "-h" && word != "--version" && word != "-v";
}

void describeApplication() {
  settings::useFile();
  QCoreApplication::setApplicationVersion(QStringLiteral(OPSDECK_VERSION));
  QGuiApplication::setApplicationDisplayName(QStringLiteral("Opsdeck"));
  QGuiApplication::setDesktopFileName(QStringLiteral("opsdeck"));
  QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/opsdeck/icons/opsdeck.svg")));
  installLanguage(QSettings().value(QLatin1String(settings::language)).toString());
}

int consoleMain(int argc, char *argv[]) {
  settings::useFile();
  settings::applySize();
  auto watch = std::make_optional<DisplayWatch>();
  QApplication application(argc, argv);
  // A thread may still ask the desktop how it looks when a mistyped word ends this at once.
  constexpr Milliseconds patience{2'000};
  const auto settled = qScopeGuard([patience] { FileThreads::instance().settle(patience); });
  watch.reset();
  qunsetenv("QT_SCALE_FACTOR");  // no program that is started from here is meant
  describeApplication();
  QCommandLineParser parser;
  const QCommandLineOption lab(
      QStringLiteral("lab"),
      tr("Start the practice lab; it ends with the console, and with the runs that work in it."));
  const QCommandLineOption system(QStringLiteral("system"), tr("Show this system."), QStringLiteral("NAME"));
  const QCommandLineOption environment({QStringLiteral("e"), QStringLiteral("environment")},
                                       tr("Show this environment."), QStringLiteral("NAME"));
  const QCommandLineOption theme(QStringLiteral("theme"), tr("system, light, dark or contrast."),
                                 QStringLiteral("NAME"));
  const QCommandLineOption guide(QStringLiteral("guide"),
                                 tr("Show the wizard of PROCEDURE for SYSTEM alone: --guide SYSTEM PROCEDURE."));
  const QCommandLineOption wall(QStringLiteral("wall"),
                                tr("Show the war room on the whole screen, without a way to act: --wall [SYSTEM…]."));
  const QCommandLineOption distance(QStringLiteral("distance"),
                                    tr("Metres from which the wall is read; else as in the settings, or 5."),
                                    QStringLiteral("METRES"));
  const QCommandLineOption inches(QStringLiteral("inches"),
                                  tr("Diagonal of the wall's screen, where it tells a wrong one."),
                                  QStringLiteral("INCHES"));
  const QCommandLineOption newWindow(QStringLiteral("new-window"),
                                     tr("Open another console, though one is open already."));
  const QList<QCommandLineOption> options{lab, system, environment, theme, guide, wall, distance, inches, newWindow};
  parser.addOptions(options);
  QStringList names;
  for (const auto &option : options) names += option.names();
  parser.parse(QCoreApplication::arguments());
  if (const auto why = wrongWords(parser, names); !why.isEmpty()) return misuse(why);
  if (parser.isSet(theme) && themeModeName(themeModeFromName(parser.value(theme))) != parser.value(theme)) {
    return misuse(tr("there is no theme \"%1\"").arg(parser.value(theme)));
  }
  const QString mode =
      parser.isSet(theme) ? parser.value(theme) : QSettings().value(QLatin1String(settings::theme)).toString();
  Theme::install(themeModeFromName(mode));
  const DesktopLook desktopLook;
  if (parser.isSet(wall)) return wallMain(parser);
  if (parser.isSet(guide)) return guideMain(parser.positionalArguments(), parser.value(environment));
  if (!parser.positionalArguments().isEmpty()) {
    return misuse(tr("\"%1\" is one too many").arg(parser.positionalArguments().first()));
  }
  const auto wish = readWish(parser.value(system), parser.value(environment), parser.isSet(lab));
  if (!wish) return complain(wish.error());
  const bool isNew = parser.isSet(newWindow);
  if (const auto shown = isNew ? std::nullopt : SingleInstance::handOver(wishJson(*wish))) {
    const auto text = shown->isEmpty()
                          ? tr("The console that is open has come to the front; --new-window opens another.")
                          : tr("The console that is open shows something else (%1): this is another one.").arg(*shown);
    std::printf("%s\n", visibleText(text).toUtf8().constData());
    std::fflush(stdout);
    if (shown->isEmpty()) return 0;
  }
  return windowMain(*wish);
}

}  // namespace ops
