#pragma once

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include "widgets/theme/panels.h"

namespace ops::test {

inline bool isSmallScreen() {
  return QGuiApplication::primaryScreen()->name() == QLatin1String("small");
}

/// The smallest window of the program: on the screen of small_screen.json, where all is half as large again, smaller.
inline QSize smallestWindow(const QWidget &window) {
  const QSize usual(960, 600);
  return isSmallScreen() ? withinScreen(window, usual) : usual;
}

}  // namespace ops::test
