#include "app/shell/settings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>

#include "models/base/paths.h"
#include "widgets/theme/theme.h"

namespace ops::settings {

QList<std::pair<QString, QString>> themeChoices() {
  const auto tr = [](const char *text) { return QCoreApplication::translate("Settings", text); };
  return {{themeModeName(ThemeMode::System), tr("Same as the desktop")},
          {themeModeName(ThemeMode::Light), tr("Light")},
          {themeModeName(ThemeMode::Dark), tr("Dark")},
          {themeModeName(ThemeMode::HighContrast), tr("High contrast")}};
}

void useFile() {
  QCoreApplication::setApplicationName(QStringLiteral("opsdeck"));
  QCoreApplication::setOrganizationName(QStringLiteral("opsdeck"));
  // Beside the user's other files, so that other XDG folders give another world.
  QSettings::setDefaultFormat(QSettings::IniFormat);
  QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, QFileInfo(paths::config()).path());
}

QString file() {
  return QSettings().fileName();
}

void applySize() {
  constexpr int normal = 100, smallest = 75, largest = 300;
  const int wanted = QSettings().value(QLatin1String(size), normal).toInt();
  if (wanted == normal || wanted < smallest || wanted > largest || qEnvironmentVariableIsSet("QT_SCALE_FACTOR")) return;
  qputenv("QT_SCALE_FACTOR", QByteArray::number(wanted / double(normal)));
}

}  // namespace ops::settings
