#pragma once

#include <QTimer>

#include "app/shell/console.h"
#include "app/shell/idle_inhibitor.h"
#include "models/items/wall_turns.h"
#include "widgets/theme/theme.h"
#include "widgets/wall/wall_board.h"
#include "widgets/wall/wall_feed.h"

namespace ops {

constexpr double nearestM = 0.3, farthestM = 100;          ///< from where a wall may be read
constexpr double smallestInches = 5, largestInches = 500;  ///< of its screen

/// How a wall looks.
struct WallLook {
  ThemeMode theme = ThemeMode::System;  ///< System: dark, or of high contrast where the desktop is
  double distanceM = 5;
  double inches = 0;  ///< 0: as the screen says
};

/// As the user's settings have it.
WallLook wallLook();

/// The war room on a screen of its own: one system, several in tiles, or in turns. It has no way to act: Esc and F11
/// leave the full screen, Q closes it. Remembers its screen alone, so it starts as it would have gone on. What can't be
/// read is named in its own place, and looked for until it comes.
class WallWindow final : public QWidget {
  Q_OBJECT

 public:
  /// The consoles outlive the window, and should look only.
  WallWindow(const QList<Console *> &consoles, const WallLook &look);
  ~WallWindow() override;

  /// On the screen that it was last put on, if that is there. Else on another one than `than`; null: where the desktop
  /// puts it. Never on `than` where there is another.
  void showFullScreenBeside(const QScreen *than);
  /// Takes over a console that it shows.
  void keep(std::unique_ptr<Console> console) { m_kept.push_back(std::move(console)); }
  const WallBoard &board() const { return *m_board; }
  /// The name of the screen that it goes back to when that is there again; empty until it was placed.
  const QString &home() const { return m_home; }
  /// What a second does, with the clocks as they stand.
  void tick();

 protected:
  void resizeEvent(QResizeEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  bool event(QEvent *event) override;

 private:
  struct Place {
    Console *console;
    std::unique_ptr<WallFeed> feed;
    QDateTime lastTry;  ///< to read or connect what can't be watched, or to open what could not be opened
  };
  void follow(qsizetype index);
  void goTo(QScreen &there);
  QScreen *screenBeside(const QScreen *than) const;
  void settle(bool isChosen);
  std::optional<WallView> viewOf(const Place &place) const;
  static void tryAgain(Place &place, const QDateTime &now);
  void fit();
  QList<int> turn(const QDateTime &now);
  WallTop top(const QList<WallView> &views, const QDateTime &wallTime) const;

  std::vector<std::unique_ptr<Console>> m_kept;  ///< go after what shows them
  std::vector<Place> m_places;
  WallLook m_look;
  IdleInhibitor m_awake;
  QString m_home;  ///< the screen that it belongs on; it may be away
  WallBoard *m_board;
  QTimer m_clock;
  WallPulse m_pulse;
  QList<WallTurn> m_turns;
  qsizetype m_turn = 0;
  QDateTime m_turnSince;
  qreal m_capitals = 0;
};

}  // namespace ops
