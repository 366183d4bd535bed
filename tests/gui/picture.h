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
  QCoreApplication::processEvents();
  widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
}

}  // namespace ops::test
