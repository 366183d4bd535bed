#pragma once

#include <QCoreApplication>

#include "app/shell/command_palette.h"

namespace ops {

class Console;

/// What can be broken and mended in the practice lab, for a window's palette.
struct LabEntries {
  Q_DECLARE_TR_FUNCTIONS(LabEntries)

 public:
  /// What the palette is searched for where somebody wants to break something: it finds all of them.
  static QString searchText();
  /// Each works on a thread, says over `window` why it can't be done, and asks every source anew when it is. Both must
  /// outlive the use of the entries, and the work is given up with the window. Empty where no practice lab is shown.
  static QList<PaletteEntry> of(QWidget &window, Console &console);

 private:
  static void change(QWidget &window, Console &console, const QString &fault, bool isBroken);
};

}  // namespace ops
