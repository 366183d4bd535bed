#include "widgets/pages/runs/runs_page.h"

#include <QApplication>

#include "widgets/pages/journal_message.h"
#include "widgets/pages/runs/run_blocked.h"
#include "widgets/theme/list_detail.h"

namespace ops {

RunsPage::RunsPage(QWidget *parent) : Page(about(), parent) {
  setProperty("panel", QStringLiteral("page"));
  m_header = new SectionHeader(title());
  m_header->addAction(makeFilters());
  m_banner = new StateBanner;
  m_table = new DataTable(QStringLiteral("runs"));
  m_table->setSortable();
  m_table->setModel(&m_items);
  m_table->setColumns({124, 0, 110, 106, 88, 110, 130, 120});
  m_table->setLeastWidths({112, 150, 90, 98, 76, 84, 120, 110});
  m_table->setOptionalColumns({RunItems::Waiting, RunItems::CurrentStep, RunItems::Environment, RunItems::Actor,
                               RunItems::Duration, RunItems::Started});
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setAccessibleName(title());
  auto *list = new Card;
  list->setFlush(true);
  list->body()->addWidget(m_table);
  list->setMinimumWidth(300);
  m_view = new RunView;
  m_halves = makeListWithDetail(list, m_view, {480, 550});
  m_none = new EmptyState(tr("Nothing has been run here yet"), tr("What a procedure does, and has done, stands here."));
  m_none->setAction(tr("Choose a procedure…"));
  auto *none = new Card;
  none->body()->addWidget(m_none, 1);
  m_stack = new QStackedWidget;
  m_stack->addWidget(m_halves);
  m_stack->addWidget(none);
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
  layout->setSpacing(space::m);
  layout->addWidget(m_header);
  layout->addWidget(m_banner);
  layout->addWidget(m_stack, 1);
  connect(m_none, &EmptyState::actionTriggered, this, [this] {
    if (context() != nullptr) context()->navigate(QStringLiteral("procedures"));
  });
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RunsPage::showSelected);
  connect(m_table, &DataTable::rowActivated, this, [this] { m_view->setFocus(); });
  connect(m_view, &RunView::auditRequested, this, [this](const QString &run) {
    if (context() != nullptr) context()->navigate(QStringLiteral("audit"), run);
  });
  connect(m_view, &RunView::wizardRequested, this, &RunsPage::wizardRequested);
}

RunsPage::~RunsPage() {
  m_view->follow(nullptr, {});
}

/// The journal is one for all systems of this machine.
QWidget *RunsPage::makeFilters() {
  auto *box = new QWidget;
  auto *line = new QHBoxLayout(box);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(space::xs);
  m_here = makeSegment(tr("This environment"));
  m_all = makeSegment(tr("All systems"));
  for (auto *button : {m_here, m_all}) {
    m_filters.addButton(button);
    line->addWidget(button);
  }
  m_here->setChecked(true);
  connect(&m_filters, &QButtonGroup::buttonClicked, this, [this] {
    if (context() != nullptr) takeRuns();
  });
  return box;
}

bool RunsPage::isHere(const RunSummary &run) const {
  return run.system == context()->system().name && run.environment == context()->environment().name;
}

void RunsPage::setDesk(std::unique_ptr<RunDesk> desk) {
  m_view->follow(nullptr, {});
  m_desk = std::move(desk);
  if (context() != nullptr) showState();
  showSelected();
}

void RunsPage::resizeEvent(QResizeEvent *event) {
  turnWhereNarrow(m_halves, size(), 3);
  Page::resizeEvent(event);
}

void RunsPage::contextChanged() {
  m_view->follow(nullptr, {});
  m_desk.reset();
  m_items.setRuns({});
  m_banner->clear();
  setCount(0, Tone::Neutral);
  if (context() == nullptr) return;
  m_view->setSystem(context()->system());
  m_items.setSystem(context()->system().name);
  m_here->setChecked(true);
  m_areRead = !context()->runSummaries().isEmpty();
  connect(context(), &PageContext::runSummariesChanged, this, [this] {
    m_areRead = true;
    takeRuns();
  });
  connect(context(), &PageContext::blockedChanged, this, &RunsPage::takeBlocked);
  connect(context(), &PageContext::ticked, this, [this] {
    m_items.setNow(context()->moment());
    m_view->tick();
  });
  if (context()->journal != nullptr && context()->runs != nullptr) {
    m_desk = std::make_unique<JournalRunDesk>(*context()->journal, *context()->runs, context()->backends);
  }
  takeRuns();
  takeBlocked();
}

void RunsPage::takeRuns() {
  const auto selected = m_view->run();
  auto runs = context()->runSummaries();
  if (std::ranges::any_of(runs, [this](const auto &run) { return run.run == m_wanted && !isHere(run); }))
    m_all->setChecked(true);
  if (m_here->isChecked()) runs.removeIf([this](const auto &run) { return !isHere(run); });
  m_items.setRuns(runs);
  // A journal that can't be read may have many.
  const int shown = m_items.rowCount() == 0 && m_desk ? 1 : 0;
  if (shown != m_stack->currentIndex()) {
    const bool hadFocus = m_stack->currentWidget()->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentIndex(shown);
    if (hadFocus) firstFocus()->setFocus();
  }
  int open = 0;
  int needed = 0;
  for (const auto &run : context()->runSummaries()) {
    if (!run.outcome.isEmpty()) continue;
    if (m_all->isChecked() || isHere(run)) ++open;
    if (!run.waitingFor.isEmpty() || !run.ownerAlive) ++needed;
  }
  const bool isKnown = m_areRead && (m_desk || m_items.rowCount() > 0);
  m_header->setNote(isKnown ? QString(tr("%n run(s)", nullptr, m_items.rowCount()) + QStringLiteral(", ") +
                                      tr("%n open", nullptr, open))
                            : QString());
  setCount(needed, Tone::Warning);
  const auto wanted = m_wanted.isEmpty() ? selected : m_wanted;
  const int row = m_items.rowOf(wanted);
  if (row >= 0) {
    m_wanted.clear();
    if (m_table->currentRow() != row) m_table->selectRow(row);
  } else if (m_items.rowCount() > 0 && !m_table->currentIndex().isValid()) {
    m_table->selectFirst();
  }
  showSelected();
}

QWidget *RunsPage::firstFocus() {
  return m_stack->currentIndex() == 0 ? static_cast<QWidget *>(m_table) : m_none->action();
}

void RunsPage::takeBlocked() {
  m_view->setBlocked(whyRunBlocked(*context(), m_view->run()));
  showState();
}

void RunsPage::showState() {
  if (m_desk) return m_banner->clear();
  m_table->setEmptyText(tr("Not known."));
  m_banner->setMessage(
      unreadableJournal(*context(), tr("The journal can't be read, so runs can't be shown or steered")));
}

void RunsPage::showSelected() {
  const auto *run = m_items.run(m_table->currentRow());
  const auto id = run == nullptr ? QString() : run->run;
  if (context() != nullptr) m_view->setBlocked(whyRunBlocked(*context(), id));
  m_view->follow(m_desk.get(), id);
}

void RunsPage::select(const QString &item) {
  m_wanted = item;
  if (context() != nullptr && m_items.rowOf(item) < 0) takeRuns();
  const int row = m_items.rowOf(item);
  m_wanted = row < 0 ? item : QString();
  if (row < 0) return;
  m_table->showRow(row);
  m_table->setFocus();
}

}  // namespace ops
