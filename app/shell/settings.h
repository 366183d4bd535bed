#pragma once

#include <QList>
#include <QString>
#include <utility>

#include "app/composition/composition.h"

namespace ops::settings {

// Names in QSettings; what each is without one stands beside it.
inline constexpr char theme[] = "window/theme";             ///< themeModeName(); "system"
inline constexpr char language[] = "window/language";       ///< of languages(); empty: as the desktop
inline constexpr char size[] = "window/size";               ///< of everything, in per cent; 100
inline constexpr char clock[] = "window/clock";             ///< "both", "utc" or "local"; "both"
inline constexpr char welcomed[] = "window/welcomed";       ///< whether the welcome was seen; false
inline constexpr char hinted[] = "window/hinted";           ///< whether the first hints were put away; false
inline constexpr char wallDistance[] = "wall/distance";     ///< metres from which the wall is read; 5
inline constexpr char wallInches[] = "wall/inches";         ///< diagonal of its screen; 0: as the screen says
inline constexpr char notify[] = "alerts/notify";           ///< whether the desktop is told of new P0 and P1; true
inline constexpr char sound[] = "alerts/sound";             ///< and with a sound; false
inline constexpr const char *systemFiles = openedFilesKey;  ///< paths of system files outside the catalog; none

/// Themes by themeModeName(), as people call them.
QList<std::pair<QString, QString>> themeChoices();

/// Makes every QSettings of this process use this user's file; needs no application object.
void useFile();
/// The file's path.
QString file();
/// Sets what must be known before the application object is made: how large everything is drawn. The environment's
/// QT_SCALE_FACTOR is left alone.
void applySize();

}  // namespace ops::settings
