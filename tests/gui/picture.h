#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QWidget>

namespace ops::test {

/// Saves the widget under $OPSDECK_PICTURES/NAME.png, for people to look at; nothing where the variable is not set.
inline void picture(QWidget &widget, const QString &name) {
  const auto folder = qEnvironmentVariable("OPSDECK_PICTURES");
  if (folder.isEmpty()) return;
  QDir().mkpath(folder);
  // What is shown for the first time asks for its room in turns.
  for (int turn = 0; turn < 4; ++turn) QCoreApplication::processEvents();
  widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
}

}  // namespace ops::test
