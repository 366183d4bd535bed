#include "app/shell/top_bar.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QSettings>

#include "app/shell/settings.h"
#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/items/silence.h"

namespace ops {

namespace {
constexpr int mostOfAge = 420;
}

TopBar::TopBar(QWidget *parent) : QWidget(parent) {
  setProperty("bar", QStringLiteral("top"));
  setAttribute(Qt::WA_StyledBackground);
  setFixedHeight(46);
  auto *layout = new QHBoxLayout(this);
  layout->setContentsMargins(space::m, 0, space::m, 0);
  layout->setSpacing(space::s);
  m_switch = makeButton({}, ButtonRole::Quiet);
  m_switch->setProperty("role", QStringLiteral("switch"));
  m_switch->setMinimumHeight(30);
  m_switch->setAccessibleName(tr("Choose system and environment"));
  m_menu = new QMenu(this);
  m_switch->setMenu(m_menu);
  layout->addWidget(m_switch);
  layout->addStretch(1);
  m_freshness = new FreshnessLabel(FreshnessLabel::Of::Oldest);
  m_freshness->setMaximumWidth(mostOfAge);
  m_clock = new FigureLabel(Type::Body, Qt::AlignRight);
  m_clock->setInk(Ink::Muted);
  m_search = makeButton({}, ButtonRole::Normal, QStringLiteral("search"));
  m_search->setProperty("role", QStringLiteral("search"));
  m_search->setAccessibleName(tr("Search or jump to"));
  connect(m_search, &QPushButton::clicked, this, &TopBar::paletteRequested);
  m_theme = makeIconButton(tr("Look and settings"), QStringLiteral("contrast"));
  auto *themes = new QMenu(m_theme);
  auto *group = new QActionGroup(themes);
  for (const auto &[mode, title] : settings::themeChoices()) {
    QAction *action = themes->addAction(title);
    action->setCheckable(true);
    action->setData(mode);
    group->addAction(action);
    connect(action, &QAction::triggered, this,
            [this, chosen = themeModeFromName(mode)] { Q_EMIT themeChosen(chosen); });
  }
  themes->addSeparator();
  connect(themes->addAction(tr("Settings…   Ctrl+,")), &QAction::triggered, this, &TopBar::settingsRequested);
  // Another way of choosing may have been used since.
  connect(themes, &QMenu::aboutToShow, this, [group] {
    for (QAction *action : group->actions()) {
      action->setChecked(action->data().toString() == themeModeName(Theme::instance().mode()));
    }
  });
  m_theme->setMenu(themes);
  m_theme->setPopupMode(QToolButton::InstantPopup);
  QToolButton *help = makeIconButton(tr("Keys"), QStringLiteral("help"));
  connect(help, &QToolButton::clicked, this, &TopBar::helpRequested);
  layout->addWidget(m_freshness);
  layout->addSpacing(space::s);
  layout->addWidget(m_clock);
  layout->addSpacing(space::s);
  layout->addWidget(m_search);
  layout->addWidget(m_theme);
  layout->addWidget(help);
  takeSettings();
}

void TopBar::setSystems(const QList<System> &systems, const QStringList &broken) {
  m_menu->clear();
  for (const System &system : systems) {
    // A section's title is not drawn by every style.
    m_menu->addAction(visibleText(system.title.isEmpty() ? system.name : system.title))->setEnabled(false);
    for (const Environment &environment : system.environments) {
      QAction *action =
          m_menu->addAction(tr("%1   %2").arg(visibleText(environment.name), tierTitle(environment.tier)));
      action->setData(QStringList{system.name, environment.name});
      action->setCheckable(true);
      connect(action, &QAction::triggered, this, [this, system = system.name, environment = environment.name] {
        Q_EMIT environmentChosen(system, environment);
      });
    }
  }
  if (!broken.isEmpty()) m_menu->addSeparator();
  for (const auto &file : broken) {
    auto name = visibleText(QFileInfo(file).fileName());
    auto *action = m_menu->addAction(themeIcon(QStringLiteral("warning")),
                                     tr("%1   broken").arg(name.replace(QLatin1Char('&'), QStringLiteral("&&"))));
    connect(action, &QAction::triggered, this, [this, file] { Q_EMIT brokenChosen(file); });
  }
  m_menu->addSeparator();
  connect(m_menu->addAction(tr("Open a system file…")), &QAction::triggered, this, &TopBar::fileRequested);
}

void TopBar::showContext(const PageContext *context) {
  m_context = context;
  if (!context) {
    m_switch->setText(tr("No system"));
    return;
  }
  const System &system = context->system();
  // The ampersand would be taken for a mnemonic.
  QString text = tr("%1  ▸  %2")
                     .arg(visibleText(system.title.isEmpty() ? system.name : system.title),
                          visibleText(context->environment().name));
  const QStringList shown{system.name, context->environment().name};
  for (auto *action : m_menu->actions()) action->setChecked(action->data().toStringList() == shown);
  m_switch->setText(text.replace(QLatin1Char('&'), QStringLiteral("&&")) + QStringLiteral("   ▾"));
  refresh();
  fitSearch();
}

void TopBar::refresh() {
  const QDateTime wallTime = m_context ? m_context->wallTime() : utcNow();
  const QDateTime local = wallTime.toLocalTime();
  const auto utc = wallTime.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"));
  const bool isElsewhere = local.offsetFromUtc() != 0;
  QString clock = utc;
  if (m_clockMode == QLatin1String("local") && isElsewhere) {
    clock = local.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss ")) + local.timeZoneAbbreviation();
  } else if (m_clockMode != QLatin1String("utc") && isElsewhere) {
    clock += QStringLiteral("   ") + local.toString(QStringLiteral("HH:mm ")) + local.timeZoneAbbreviation();
  }
  m_clock->setValue(clock);
  const bool tells = m_context && m_context->status;
  if (m_freshness->isHidden() == tells) {
    m_freshness->setVisible(tells);
    fitSearch();
  }
  if (!m_context || !m_context->status) return;
  const QDateTime now = m_context->now();
  // The oldest of the fresh ones says how far the whole may be trusted; anything stale says so first.
  const EnvironmentStatus &status = m_context->status->status();
  const Freshness *told = toldSilence(status, m_context->system(), now);
  const bool anyStale = told != nullptr;
  const auto look = [&](const Freshness &freshness) {
    if (!anyStale && !freshness.isStale(now) && (told == nullptr || freshness.succeededAt < told->succeededAt))
      told = &freshness;
  };
  for (const ServiceStatus &service : status.services) look(service.freshness);
  for (const QueueStatus &queue : status.queues) look(queue.freshness);
  if (told == nullptr) return;
  const auto before = m_freshness->sizeHint();
  m_freshness->setFreshness(told->succeededAt, anyStale, visibleText(told->error), visibleText(told->source), now);
  if (m_freshness->sizeHint() != before) fitSearch();
}

void TopBar::takeSettings() {
  m_clockMode = QSettings().value(QLatin1String(settings::clock)).toString();
  refresh();
  fitSearch();
}

/// Says less where it has less room, and never the half of a word.
void TopBar::fitSearch() {
  const QStringList texts{tr("Search or jump to…   Ctrl+K"), tr("Search or jump to…"), tr("Search…")};
  for (const auto &text : texts) {
    m_search->setText(text);
    m_search->setMinimumWidth(m_search->sizeHint().width());
    layout()->invalidate();
    // How old the oldest value is gives way to nothing that is said elsewhere, too.
    const int age = m_freshness->isHidden() ? 0 : std::min(m_freshness->sizeHint().width(), mostOfAge);
    if (layout()->minimumSize().width() + age <= width()) return;
  }
}

void TopBar::resizeEvent(QResizeEvent *event) {
  QWidget::resizeEvent(event);
  fitSearch();
}

void TopBar::openSwitcher() {
  m_switch->showMenu();
}

}  // namespace ops
