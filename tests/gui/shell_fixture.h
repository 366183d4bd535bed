#pragma once

#include <QTemporaryDir>
#include <QTest>

#include "app/shell/console_main.h"
#include "app/shell/main_window.h"
#include "tests/gui/own_world.h"

namespace ops::test {

/// A console and its window on the practice system, in a world of its own where no lab runs.
struct Shell {
  QTemporaryDir world;
  std::unique_ptr<Console> console;
  std::unique_ptr<MainWindow> window;

  /// False: it does not come up.
  bool open() {
    if (!useOwnWorld(world)) return false;
    describeApplication();
    Theme::install(ThemeMode::Dark);
    console = std::make_unique<Console>();
    console->prepare();  // as the program does
    window = std::make_unique<MainWindow>(*console);
    window->resize(1280, 800);
    window->show();
    console->start(QStringLiteral("doc-pipeline"), QStringLiteral("lab"));
    return QTest::qWaitFor([this] { return console->context() && console->context()->journal; });
  }
};

}  // namespace ops::test
