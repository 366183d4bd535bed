#include "app/shell/wall_window.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QSettings>
#include <QWindow>
#include <algorithm>

#include "app/shell/settings.h"
#include "models/base/clock.h"
#include "models/base/text.h"

namespace ops {

namespace {

constexpr int tickMs = 1'000;
constexpr qint64 tryEveryMs = 20'000;
constexpr qint64 lookEveryMs = 5'000;  ///< where nothing is shown: files are soon read
constexpr char screenKey[] = "wall/screen";
constexpr int longestWhy = 400;  ///< letters of a reason that is shown; a wall has room for fewer

Colors colorsOf(ThemeMode mode) {
  switch (mode) {
    case ThemeMode::Light:
      return wallColors(lightColors());
    case ThemeMode::HighContrast:
      return wallColors(contrastColors());
    case ThemeMode::System:
      if (Theme::instance().desktop().hasHighContrast) return wallColors(contrastColors());
      break;
    case ThemeMode::Dark:
      break;
  }
  return wallColors(darkColors());
}

/// The place of a system that can't be shown: nothing is known of it, and nothing else stands there. In a tile there is
/// room for one reason alone.
WallView missingView(const Console &console, bool isTile) {
  System system;
  system.name = console.missingSystem();
  const Environment environment;
  WallInput input;
  input.system = &system;
  input.environment = &environment;
  input.now = steadyNow();
  input.moment = momentNow();
  auto view = wallView(input);
  view.place = WallWindow::tr("MISSING");
  view.placeTone = Tone::Unknown;
  view.frozen = WallWindow::tr("%1 can't be shown").arg(view.title);
  view.frozenWhy.clear();
  QStringList reasons;
  for (const auto &why : console.whyMissing()) reasons.append(visibleText(why.simplified(), longestWhy));
  view.detail = isTile ? reasons.value(0) : WallWindow::tr("Its file is looked for every few seconds");
  view.problems.clear();
  for (qsizetype i = isTile ? 1 : 0; i < reasons.size(); ++i) view.problems.append({Tone::Unknown, {}, reasons[i]});
  view.step = {Tone::Unknown, {}, WallWindow::tr("Whether a procedure runs is not known")};
  view.sources = {Tone::Unknown, {}, WallWindow::tr("Not watched")};
  return view;
}

}  // namespace

WallLook wallLook() {
  WallLook look;
  const QSettings settings;
  look.theme = themeModeFromName(settings.value(QLatin1String(settings::theme)).toString());
  // As far as the command line allows; what was written by hand may be anything.
  const double distance = settings.value(QLatin1String(settings::wallDistance)).toDouble();
  const double inches = settings.value(QLatin1String(settings::wallInches)).toDouble();
  if (distance >= nearestM && distance <= farthestM) look.distanceM = distance;
  if (inches >= smallestInches && inches <= largestInches) look.inches = inches;
  return look;
}

WallWindow::WallWindow(const QList<Console *> &consoles, const WallLook &look) : m_look(look) {
  setWindowTitle(tr("War room · Opsdeck"));
  m_board = new WallBoard(this);
  m_board->setColors(colorsOf(look.theme));
  connect(&Theme::instance(), &Theme::changed, this,
          [this] { m_board->setColors(colorsOf(Theme::instance().mode())); });
  resize(QSize(1'280, 720));
  for (auto *console : consoles) {
    m_places.push_back({console, std::make_unique<WallFeed>(), {}});
    follow(static_cast<qsizetype>(m_places.size()) - 1);
  }
  m_clock.setInterval(tickMs);
  m_clock.setTimerType(Qt::PreciseTimer);
  connect(&m_clock, &QTimer::timeout, this, &WallWindow::tick);
  m_clock.start();
  // A display that was asleep may come back as another one, or later.
  connect(qGuiApp, &QGuiApplication::screenRemoved, this, [this] { fit(); });
  connect(qGuiApp, &QGuiApplication::screenAdded, this, [this](QScreen *added) {
    if (isFullScreen() && added->name() == m_home && screen() != added) goTo(*added);
    fit();
  });
  tick();
}

WallWindow::~WallWindow() {
  for (auto &place : m_places) place.feed->setContext(nullptr);
}

void WallWindow::follow(qsizetype index) {
  auto &place = m_places[static_cast<size_t>(index)];
  auto *feed = place.feed.get();
  auto *console = place.console;
  connect(console, &Console::contextAboutToChange, feed, [feed] { feed->setContext(nullptr); });
  connect(console, &Console::contextChanged, feed, [feed, console] { feed->setContext(console->context()); });
  feed->setContext(console->context());
}

void WallWindow::showFullScreenBeside(const QScreen *than) {
  const auto kept = QSettings().value(QLatin1String(screenKey)).toString();
  // Nor does it come back to where the console stands now.
  if (than == nullptr || than->name() != kept) m_home = kept;
  auto *there = screenBeside(than);
  if (there != nullptr) goTo(*there);
  setCursor(Qt::BlankCursor);
  showFullScreen();
  settle(there != nullptr && kept.isEmpty());
}

/// Null: the desktop knows best.
QScreen *WallWindow::screenBeside(const QScreen *than) const {
  const auto screens = QGuiApplication::screens();
  const auto home = std::ranges::find(screens, m_home, &QScreen::name);
  if (!m_home.isEmpty() && home != screens.end()) return *home;
  if (than == nullptr) return nullptr;
  const auto other = std::ranges::find_if(screens, [than](const QScreen *each) { return each != than; });
  return other == screens.end() ? nullptr : *other;
}

void WallWindow::goTo(QScreen &there) {
  const bool isFull = isFullScreen();
  if (isFull) showNormal();  // else the desktop keeps it where it is
  setScreen(&there);
  move(there.geometry().topLeft());
  if (isFull) showFullScreen();
}

/// Its screen is the one where the desktop has put it by then. Where somebody has put it, it belongs with the next
/// start too; where the desktop did, as another screen was away, it does not.
void WallWindow::settle(bool isChosen) {
  constexpr int placedMs = 2'000;
  QTimer::singleShot(placedMs, this, [this, isChosen] {
    if (!isFullScreen() || (!isChosen && !m_home.isEmpty())) return;
    m_home = screen()->name();
    if (isChosen) QSettings().setValue(QLatin1String(screenKey), m_home);
  });
}

/// A secret that was locked away, a server that was being moved, a folder that was not mounted: what was read at the
/// start may have changed.
void WallWindow::tryAgain(Place &place, const QDateTime &now) {
  const auto every = place.console->context() != nullptr ? tryEveryMs : lookEveryMs;
  if (place.lastTry.isValid() && place.lastTry.msecsTo(now) < every) return;
  place.lastTry = now;
  place.console->openJournalAgain();
  place.console->lookAgain();
  const auto *context = place.console->context();
  const bool isWatched = place.console->offlineReason().isEmpty();
  // The console follows a lab by itself.
  if (context == nullptr || context->environment().lab || isWatched) return;
  place.console->choose(context->system().name, context->environment().name);
}

void WallWindow::fit() {
  m_board->setGeometry(rect());
  const auto *shownOn = screen();
  WallScreen seen{shownOn->physicalSize(), shownOn->geometry().size(), m_look.inches, m_look.distanceM};
  // A picture may be larger than any screen.
  if (seen.pixels.boundedTo(size()) != size() && !isFullScreen()) seen.pixels = size();
  m_capitals = wallCapitals(seen);
  m_board->setCapitals(m_capitals);
}

QList<int> WallWindow::turn(const QDateTime &now) {
  QList<bool> isGrave;
  for (const auto &place : m_places) isGrave.append(place.feed->isGrave());
  const int room = wallTiles(static_cast<int>(m_places.size()), QSizeF(size()), m_capitals);
  const auto turns = wallTurns(isGrave, room);
  if (turns != m_turns || !m_turnSince.isValid()) {
    m_turns = turns;
    m_turn = 0;
    m_turnSince = now;
  } else if (m_turnSince.msecsTo(now) >= m_turns[m_turn].span.count()) {
    m_turn = (m_turn + 1) % m_turns.size();
    m_turnSince = now;
  }
  return m_turns[m_turn].systems;
}

WallTop WallWindow::top(const QList<WallView> &views, const QDateTime &wallTime) const {
  WallTop top;
  const auto clock = wallTime.toUTC();
  top.clock = clock.toString(QStringLiteral("HH:mm:ss 'UTC'"));
  top.isBeat = clock.time().second() % 2 == 0;
  if (views.size() == 1) {
    top.place = views.first().place;
    top.placeTone = views.first().placeTone;
    top.title = views.first().title;
    if (m_turns.size() > 1) top.title = tr("%1 · %2 of %3").arg(top.title).arg(m_turn + 1).arg(m_turns.size());
  } else if (views.isEmpty()) {
    top.title = tr("No system file could be read");
  } else {
    const auto open = std::ranges::count_if(views, [](const WallView &view) { return view.incident.has_value(); });
    top.title = open == 0 ? tr("%n system(s)", nullptr, static_cast<int>(m_places.size()))
                          : tr("%1 of %2 systems have an incident").arg(open).arg(views.size());
  }
  if (const auto &gap = m_pulse.gap()) {
    top.stoodStill = tr("THIS DISPLAY STOOD STILL from %1 to %2 UTC")
                         .arg(gap->from.toUTC().toString(QStringLiteral("HH:mm:ss")),
                              gap->until.toUTC().toString(QStringLiteral("HH:mm:ss")));
  }
  return top;
}

/// Nullopt: there is no system at all.
std::optional<WallView> WallWindow::viewOf(const Place &place) const {
  if (place.console->context() == nullptr && !place.console->missingSystem().isEmpty())
    return missingView(*place.console, m_places.size() > 1);
  return place.feed->view();
}

void WallWindow::tick() {
  const auto now = steadyNow();
  QDateTime newest;
  for (auto &place : m_places) {
    tryAgain(place, now);
    const auto *context = place.console->context();
    if (context == nullptr || context->status == nullptr) continue;
    const auto answer = newestAnswer(context->status->status());
    if (answer.isValid() && (!newest.isValid() || answer > newest)) newest = answer;
  }
  m_pulse.tick(now, utcNow(), newest);
  QList<WallView> views;
  if (!m_places.empty()) {
    for (const int index : turn(now)) {
      if (const auto view = viewOf(m_places[static_cast<size_t>(index)])) views.append(*view);
    }
  }
  m_board->setMinute(now.toSecsSinceEpoch() / 60);
  m_board->show(top(views, utcNow()), views);
}

void WallWindow::resizeEvent(QResizeEvent *event) {
  QWidget::resizeEvent(event);
  fit();
}

bool WallWindow::event(QEvent *event) {
  if (event->type() == QEvent::ScreenChangeInternal) fit();
  return QWidget::event(event);
}

void WallWindow::keyPressEvent(QKeyEvent *event) {
  if (event->key() == Qt::Key_F11 || (event->key() == Qt::Key_Escape && isFullScreen())) {
    if (isFullScreen()) {
      unsetCursor();
      showNormal();
    } else {
      setCursor(Qt::BlankCursor);
      showFullScreen();
      settle(true);
    }
  } else if (event->key() == Qt::Key_Q) {
    close();
  } else {
    QWidget::keyPressEvent(event);
  }
}

}  // namespace ops
