#pragma once

#include <QCoreApplication>

#include "app/shell/command_palette.h"

namespace ops {

class Console;
class MainWindow;

/// What a window's palette offers.
struct PaletteEntries {
  Q_DECLARE_TR_FUNCTIONS(PaletteEntries)

 public:
  /// All that can be gone to or opened now; both must outlive the use of the entries.
  static QList<PaletteEntry> of(MainWindow &window, Console &console);
};

}  // namespace ops
