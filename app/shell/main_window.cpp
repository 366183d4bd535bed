#include "app/shell/main_window.h"

#include <QCloseEvent>
#include <QScreen>
#include <QSettings>
#include <QShortcut>

#include "app/shell/desktop_notifier.h"
#include "app/shell/key_sheet.h"
#include "app/shell/lab_entries.h"
#include "app/shell/page_keys.h"
#include "app/shell/page_window.h"
#include "app/shell/palette_entries.h"
#include "app/shell/settings.h"
#include "app/shell/window_memory.h"
#include "models/base/text.h"
#include "widgets/pages/runs/runs_page.h"
#include "widgets/triage/triage_dialog.h"
#include "widgets/wizard/procedure_wizard.h"
#include "widgets/wizard/tier_band.h"

namespace ops {

MainWindow::MainWindow(Console &console, QWidget *parent) : QMainWindow(parent), m_console(console) {
  build();
  m_keys = new PageKeys(pageInfos(), this);
  listenTo(*m_keys);
  connect(&console, &Console::contextAboutToChange, this, &MainWindow::dropContext);
  connect(&console, &Console::contextChanged, this, &MainWindow::takeContext);
  connect(m_top, &TopBar::environmentChosen, &console, &Console::choose);
  connect(m_top, &TopBar::paletteRequested, this, &MainWindow::openPalette);
  connect(m_top, &TopBar::helpRequested, this, [this] { (new KeySheet(pageInfos(), this))->show(); });
  connect(m_top, &TopBar::settingsRequested, this, &MainWindow::openSettings);
  connect(m_top, &TopBar::fileRequested, this, &MainWindow::askForFile);
  connect(m_top, &TopBar::brokenChosen, this, &MainWindow::openFile);
  connect(m_top, &TopBar::themeChosen, this, &MainWindow::setTheme);
  connect(m_navigation, &Navigation::pageChosen, this, [this](const QString &page) { showPage(page); });
  for (ChipStrip *strip : {m_incidents, m_problems, m_running}) {
    connect(strip, &ChipStrip::chosen, this, &MainWindow::followChip);
  }
  connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma), this), &QShortcut::activated, this,
          &MainWindow::openSettings);
  connect(new QShortcut(QKeySequence(Qt::Key_F11), this), &QShortcut::activated, this, &MainWindow::openWall);
  connect(new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F11), this), &QShortcut::activated, this,
          &MainWindow::tearOff);
  const QSettings settings;
  resize(withinScreen(*this, {1440, 900}));
  restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
  showPage(settings.value(QStringLiteral("window/page"), QStringLiteral("overview")).toString());
  takeContext();
}

MainWindow::~MainWindow() {
  dropContext();
}

void MainWindow::build() {
  auto *central = new QWidget;
  central->setProperty("panel", QStringLiteral("page"));
  auto *layout = new QVBoxLayout(central);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  m_band = new TierBand;
  m_break = makeButton(tr("Break something…"), ButtonRole::Quiet);
  m_band->setAction(m_break);
  connect(m_break, &QPushButton::clicked, this,
          [this] { m_palette->open(PaletteEntries::of(*this, m_console), LabEntries::searchText()); });
  m_top = new TopBar;
  m_incidents = new ChipStrip(QStringLiteral("problems"), tr("Incident"));
  m_problems = new ChipStrip(QStringLiteral("problems"), tr("Needs you"));
  m_running = new ChipStrip(QStringLiteral("runs"), tr("In progress"));
  m_banner = new StateBanner;
  layout->addWidget(m_band);
  layout->addWidget(m_top);
  layout->addWidget(m_incidents);
  layout->addWidget(m_problems);
  layout->addWidget(m_running);
  auto *body = new QHBoxLayout;
  body->setSpacing(0);
  m_navigation = new Navigation;
  body->addWidget(m_navigation);
  auto *column = new QVBoxLayout;
  column->setSpacing(0);
  m_bannerBox = new QWidget;
  auto *bannerLine = new QHBoxLayout(m_bannerBox);
  bannerLine->setContentsMargins(space::xl, space::m, space::xl, 0);
  bannerLine->addWidget(m_banner);
  column->addWidget(m_bannerBox);
  // Shown at once, so they need their place first: without one each would be a window of its own.
  m_hintsBox = new QWidget(central);
  m_hints = new StateBanner(m_hintsBox);
  m_hints->setNote(
      tr("Ctrl+K finds everything. g and a letter go to a page, t asks what is wrong, e changes the "
         "environment, ? shows all keys. Esc is always safe."));
  m_hints->setAction(tr("Put away"));
  auto *hintsLine = new QHBoxLayout(m_hintsBox);
  hintsLine->setContentsMargins(space::xl, space::m, space::xl, 0);
  hintsLine->addWidget(m_hints);
  column->addWidget(m_hintsBox);
  connect(m_hints, &StateBanner::actionTriggered, this, [this] {
    QSettings().setValue(QLatin1String(settings::hinted), true);
    refreshHints();
  });
  refreshHints();
  m_stack = new QStackedWidget;
  m_stack->setFocusPolicy(Qt::ClickFocus);
  column->addWidget(m_stack, 1);
  body->addLayout(column, 1);
  layout->addLayout(body, 1);
  m_makers = pageMakers();
  m_pages.fill(nullptr, m_makers.size());
  m_navigation->setPages(pageInfos());
  connect(&m_makeTimer, &QTimer::timeout, this, &MainWindow::makeNextPage);
  setCentralWidget(central);
  connect(m_banner, &StateBanner::actionTriggered, this, [this] {
    m_console.startLab(false);
    refreshBanner();
  });
  m_palette = new CommandPalette(central);
  m_notifier = new DesktopNotifier(this);
  setMinimumSize(withinScreen(*this, {960, 600}));
}

QList<PageInfo> MainWindow::pageInfos() const {
  QList<PageInfo> infos;
  for (const auto &maker : m_makers) infos.append(maker.info);
  return infos;
}

QList<Page *> MainWindow::pages() {
  for (qsizetype place = 0; place < m_makers.size(); ++place) page(place);
  return m_pages;
}

Page &MainWindow::page(qsizetype place) {
  auto *&made = m_pages[place];
  if (made != nullptr) return *made;
  made = m_makers[place].make(m_stack);
  m_stack->addWidget(scrolled(made));
  adopt(*made);
  connect(made, &Page::countChanged, m_navigation,
          [this, made] { m_navigation->setCount(made->name(), made->count(), made->countTone()); });
  made->setContext(m_console.context());
  return *made;
}

void MainWindow::makeNextPage() {
  const auto place = m_pages.indexOf(nullptr);
  if (place < 0) return m_makeTimer.stop();
  page(place);
}

void MainWindow::paintEvent(QPaintEvent *event) {
  QMainWindow::paintEvent(event);
  if (m_pages.contains(nullptr) && !m_makeTimer.isActive()) m_makeTimer.start(0);
}

void MainWindow::dropContext() {
  for (Page *page : std::as_const(m_pages)) {
    if (page != nullptr) page->setContext(nullptr);
  }
  for (auto *window : findChildren<PageWindow *>()) window->setContext(nullptr);
  m_top->showContext(nullptr);
  // A wizard reads through the context's backends: it goes before they do. Its run goes on.
  for (ProcedureWizard *wizard : findChildren<ProcedureWizard *>()) delete wizard;
  for (TriageDialog *triage : findChildren<TriageDialog *>()) delete triage;
  m_notifier->forget();
}

void MainWindow::takeContext() {
  PageContext *context = m_console.context();
  m_top->setSystems(m_console.systems(), m_console.brokenFiles());
  m_top->showContext(context);
  m_band->setVisible(context != nullptr);
  if (!context) {
    setWindowTitle(tr("Opsdeck"));
    refresh();
    return;
  }
  const QString title =
      visibleText(context->system().title.isEmpty() ? context->system().name : context->system().title);
  m_band->setEnvironment(title, context->environment());
  setWindowTitle(placeTitle(*context));
  // The same context comes again once its journal is open.
  context->disconnect(this);
  if (context->status) context->status->disconnect(this);
  connect(context, &PageContext::procedureRequested, this,
          [this](const QString &procedure, const Json &inputs) { startProcedure(procedure, inputs); });
  connect(context, &PageContext::triageRequested, this, &MainWindow::startTriage);
  connect(context, &PageContext::navigationRequested, this, [this](const QString &name, const QString &item) {
    showPage(name, item);
    comeToFront();
  });
  connect(context, &PageContext::ticked, this, &MainWindow::refresh);
  connect(context, &PageContext::blockedChanged, this, &MainWindow::refresh);
  connect(context, &PageContext::runSummariesChanged, this, &MainWindow::refresh);
  if (context->status) connect(context->status, &StatusSource::changed, this, &MainWindow::refresh);
  if (context->incidents) {
    context->incidents->disconnect(this);
    connect(context->incidents, &IncidentBook::changed, this, &MainWindow::refresh);
  }
  if (context->alerts) {
    context->alerts->disconnect(this);
    connect(context->alerts, &AlertDesk::changed, this, [this, context] { m_notifier->look(*context); });
  }
  for (Page *page : std::as_const(m_pages)) {
    if (page != nullptr) page->setContext(context);
  }
  for (auto *window : findChildren<PageWindow *>()) window->setContext(context);
  refresh();
  if (std::exchange(m_isTornOffWaiting, false)) openTornOff();
}

void MainWindow::refresh() {
  PageContext *context = m_console.context();
  m_top->refresh();
  m_incidents->setChips(context ? incidentChips(*context) : QList<ChipStrip::Chip>());
  m_problems->setChips(context ? problemChips(*context) : QList<ChipStrip::Chip>());
  m_running->setChips(context ? runChips(*context) + wizardChips() : QList<ChipStrip::Chip>());
  m_break->setVisible(context != nullptr && context->environment().lab && m_console.offlineReason().isEmpty());
  refreshBanner();
}

std::optional<StateMessage> MainWindow::bannerMessage() const {
  const PageContext *context = m_console.context();
  StateMessage message;
  if (!context) {
    message.state = ViewState::Failed;
    message.what = tr("No system file could be read");
    QStringList causes;
    for (const Complaint &complaint : m_console.complaints()) causes += complaint.toString();
    message.cause = causes.isEmpty() ? tr("there is none") : causes.mid(0, 5).join(QLatin1Char('\n'));
    return message;
  }
  if (!m_console.missingSystem().isEmpty()) {
    message.state = ViewState::Partial;
    message.what = tr("The system \"%1\", shown last, can't be read; this is another one")
                       .arg(visibleText(m_console.missingSystem()));
    QStringList causes;
    for (const Complaint &complaint : m_console.complaints()) causes += complaint.toString();
    message.cause = causes.mid(0, 3).join(QLatin1Char('\n'));
    return message;
  }
  if (context->whyBlocked().isEmpty()) return {};
  message.cause = context->whyBlocked();
  if (!m_console.offlineReason().isEmpty() && m_console.isStartingLab()) {
    message.state = ViewState::Loading;
    message.what = tr("Starting the practice lab; the first time it takes a little longer");
    message.cause.clear();
  } else if (!m_console.offlineReason().isEmpty()) {
    message.state = ViewState::Offline;
    message.what = tr("The environment \"%1\" can't be watched; nothing can be changed, history can be read")
                       .arg(visibleText(context->environment().name));
  } else if (context->environment().readOnly && context->journal && context->journal->isWritable()) {
    message.state = ViewState::ReadOnly;
    message.what = tr("Looking only");
  } else if (!context->journal) {
    message.state = ViewState::Failed;
    message.what = tr("Actions are blocked");
  } else {
    message.state = ViewState::Failed;
    message.what = tr("Actions are blocked: nothing could be written down");
  }
  return message;
}

void MainWindow::refreshBanner() {
  const PageContext *context = m_console.context();
  const auto message = bannerMessage();
  const bool canStartLab =
      context && context->environment().lab && !m_console.offlineReason().isEmpty() && !m_console.isStartingLab();
  m_banner->setAction(canStartLab ? tr("Start the practice lab") : QString());
  if (message) {
    m_banner->setMessage(*message);
  } else {
    m_banner->clear();
  }
  m_bannerBox->setVisible(message.has_value());
}

void MainWindow::showPage(const QString &name, const QString &item) {
  for (qsizetype place = 0; place < m_makers.size(); ++place) {
    if (m_makers[place].info.name != name) continue;
    Page &shown = page(place);
    for (int i = 0; i < m_stack->count(); ++i) {
      if (m_stack->widget(i)->isAncestorOf(&shown)) m_stack->setCurrentIndex(i);
    }
    m_navigation->setCurrent(name);
    if (!item.isEmpty()) shown.select(item);
    if (QWidget *first = shown.firstFocus()) first->setFocus(Qt::OtherFocusReason);
    return;
  }
  if (!m_stack->currentWidget()) showPage(m_makers.first().info.name);
}

Page *MainWindow::currentlyShown() const {
  const auto *frame = m_stack->currentWidget();
  return frame != nullptr ? frame->findChild<Page *>() : nullptr;
}

QString MainWindow::currentPage() const {
  const auto *page = currentlyShown();
  return page ? page->name() : QString();
}

void MainWindow::setTheme(ThemeMode mode) {
  Theme::instance().setMode(mode);
  QSettings().setValue(QLatin1String(settings::theme), themeModeName(mode));
}

void MainWindow::hideHints() {
  m_hintsBox->hide();
}

void MainWindow::refreshHints() {
  m_hintsBox->setVisible(!QSettings().value(QLatin1String(settings::hinted), false).toBool());
}

void MainWindow::listenTo(const PageKeys &keys) {
  connect(&keys, &PageKeys::pageChosen, this, [this](const QString &name) {
    showPage(name);
    comeToFront();
  });
  connect(&keys, &PageKeys::paletteChosen, this, [this] {
    comeToFront();
    openPalette();
  });
  connect(&keys, &PageKeys::switcherChosen, this, [this] {
    comeToFront();
    m_top->openSwitcher();
  });
  connect(&keys, &PageKeys::triageChosen, this, [this] { startTriage(); });
  connect(&keys, &PageKeys::refreshChosen, this, [this] {
    if (m_console.context() && m_console.context()->status) m_console.context()->status->refresh();
  });
}

void MainWindow::comeToFront() {
  raise();
  activateWindow();
}

void MainWindow::adopt(Page &page) const {
  windowmemory::followSplitters(page);
  if (auto *runs = qobject_cast<RunsPage *>(&page)) {
    connect(runs, &RunsPage::wizardRequested, this, &MainWindow::openRun);
  }
}

void MainWindow::openPalette() {
  m_palette->open(PaletteEntries::of(*this, m_console));
}

void MainWindow::keyPressEvent(QKeyEvent *event) {
  auto *page = currentlyShown();
  if (page == nullptr || !m_keys->press(*event, *page)) QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event) {
  QList<windowmemory::TornOff> tornOff;
  for (auto *window : findChildren<PageWindow *>()) {
    if (!window->isVisible()) continue;  // was closed, and goes with the next turn of the loop
    tornOff.append({window->page()->name(), window->saveGeometry()});
    window->close();
  }
  if (m_remembersTornOff && !m_isTornOffWaiting) windowmemory::setTornOff(tornOff);
  QSettings settings;
  settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
  settings.setValue(QStringLiteral("window/page"), currentPage());
  QMainWindow::closeEvent(event);
}

}  // namespace ops
