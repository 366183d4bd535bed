#include "app/shell/console_main.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QSettings>

#include "app/shell/main_window.h"
#include "models/base/paths.h"

namespace ops {

bool opensConsole(const QByteArray &word) {
  return word.startsWith('-') && word != "--help" && word != "-h" && word != "--version" && word != "-v";
}

void describeApplication() {
  QCoreApplication::setApplicationName(QStringLiteral("opsdeck"));
  QCoreApplication::setApplicationVersion(QStringLiteral(OPSDECK_VERSION));
  QGuiApplication::setApplicationDisplayName(QStringLiteral("Opsdeck"));
  QGuiApplication::setDesktopFileName(QStringLiteral("opsdeck"));
  // Settings live beside the user's files, so that other XDG folders give another world.
  QSettings::setDefaultFormat(QSettings::IniFormat);
  QCoreApplication::setOrganizationName(QStringLiteral("opsdeck"));
  QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, QFileInfo(paths::config()).path());
}

int consoleMain(int argc, char *argv[]) {
  QApplication application(argc, argv);
  describeApplication();
  QCommandLineParser parser;
  const QCommandLineOption lab(
      QStringLiteral("lab"),
      QCoreApplication::translate("Console", "Start the practice lab; it ends with the console."));
  const QCommandLineOption system(QStringLiteral("system"), QCoreApplication::translate("Console", "Show this system."),
                                  QStringLiteral("NAME"));
  const QCommandLineOption environment({QStringLiteral("e"), QStringLiteral("environment")},
                                       QCoreApplication::translate("Console", "Show this environment."),
                                       QStringLiteral("NAME"));
  const QCommandLineOption theme(QStringLiteral("theme"),
                                 QCoreApplication::translate("Console", "system, light, dark or contrast."),
                                 QStringLiteral("NAME"));
  parser.addOptions({lab, system, environment, theme});
  if (!parser.parse(application.arguments())) {
    fprintf(stderr, "opsdeck: %s\n", qPrintable(parser.errorText()));
    return 2;
  }
  const QString mode =
      parser.isSet(theme) ? parser.value(theme) : QSettings().value(QStringLiteral("window/theme")).toString();
  Theme::install(themeModeFromName(mode));
  Console console;
  MainWindow window(console);
  window.show();
  if (parser.isSet(lab)) console.startLab(true);
  const QString wanted =
      parser.isSet(lab) && !parser.isSet(environment) ? QStringLiteral("lab") : parser.value(environment);
  console.start(parser.isSet(lab) && !parser.isSet(system) ? QStringLiteral("doc-pipeline") : parser.value(system),
                wanted);
  return QApplication::exec();
}

}  // namespace ops
