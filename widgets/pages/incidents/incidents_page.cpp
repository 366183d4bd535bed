#include "widgets/pages/incidents/incidents_page.h"

#include <QScopedValueRollback>
#include <algorithm>
#include <utility>

#include "models/base/text.h"
#include "models/items/attention.h"
#include "models/journal/writer.h"
#include "widgets/pages/incident_form.h"
#include "widgets/pages/journal_message.h"
#include "widgets/pages/question_dialog.h"
#include "widgets/theme/list_detail.h"

namespace ops {

namespace {

QString lackText(const Alert &alert) {
  return IncidentsPage::tr("%1: %2 has no incident").arg(severityName(alert.severity), visibleText(alert.title));
}

}  // namespace

IncidentsPage::IncidentsPage(QWidget *parent) : Page(about(), parent) {
  setProperty("panel", QStringLiteral("page"));
  m_header = new SectionHeader(title());
  m_open = makeButton(tr("Open an incident…"), ButtonRole::Primary, QStringLiteral("incidents"));
  connect(m_open, &QPushButton::clicked, this, &IncidentsPage::ask);
  m_header->addAction(m_open);
  m_banner = new StateBanner;

  m_table = new DataTable(QStringLiteral("incidents"));
  m_table->setSortable();
  m_table->setModel(&m_items);
  m_table->setColumns({78, 0, 110, 80, 210});
  m_table->setLeastWidths({0, 120, 90, 66, 170});
  m_table->setOptionalColumns({IncidentItems::Due, IncidentItems::OpenFor, IncidentItems::State});
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setAccessibleName(title());
  auto *list = new Card;
  list->setFlush(true);
  list->body()->addWidget(m_table);
  list->setMinimumWidth(200);
  m_detail = new IncidentDetail;
  m_detail->setMinimumWidth(468);
  auto *splitter = makeListWithDetail(list, m_detail, {380, 680});
  m_calm = new EmptyState({});
  connect(m_calm, &EmptyState::actionTriggered, this, &IncidentsPage::ask);
  auto *calm = new Card;
  calm->body()->addWidget(m_calm);
  m_stack = new QStackedWidget;
  m_stack->addWidget(splitter);
  m_stack->addWidget(calm);

  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
  layout->setSpacing(space::m);
  layout->addWidget(m_header);
  layout->addWidget(m_banner);
  layout->addWidget(m_stack, 1);

  connect(m_banner, &StateBanner::retryRequested, this, [this] {
    forgetNews();
    refresh();
  });
  connect(m_banner, &StateBanner::actionTriggered, this, &IncidentsPage::ask);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
    if (const auto *chosen = m_items.at(m_table->currentRow()); chosen != nullptr && !m_isRefreshing)
      m_chosen = chosen->uuid;
    forgetNews();
    showSelected();
    refreshState();
  });
  connect(m_table, &DataTable::rowActivated, this, [this] {
    if (auto *action = m_detail->firstAction()) action->setFocus(Qt::TabFocusReason);
  });
  connect(m_detail, &IncidentDetail::failed, this, [this](const Error &error) {
    m_fault = error;
    refreshState();
  });
  connect(m_detail, &IncidentDetail::saved, this, [this](const QString &path) {
    m_saved = path;
    refreshState();
  });
  connect(m_detail, &IncidentDetail::asked, this, [this] {
    forgetNews();
    refreshState();
  });
}

void IncidentsPage::contextChanged() {
  forgetNews();
  m_chosen.clear();
  m_detail->setIncident(nullptr, nullptr);
  // A question about another environment's incident is no question any more.
  for (auto *form : findChildren<FormDialog *>()) form->reject();
  m_items.setIncidents({}, {}, {}, {});
  if (context() != nullptr) {
    connect(context(), &PageContext::ticked, this, &IncidentsPage::refresh);
    connect(context(), &PageContext::blockedChanged, this, &IncidentsPage::refreshState);
    if (context()->incidents != nullptr) {
      connect(context()->incidents, &IncidentBook::changed, this, &IncidentsPage::refresh);
    }
  }
  refresh();
}

QString IncidentsPage::whyNotWritable() const {
  const auto *book = context() == nullptr ? nullptr : context()->incidents;
  return book == nullptr ? tr("The journal is not open.") : book->whyNotWritable();
}

void IncidentsPage::refresh() {
  updateCount();
  if (context() == nullptr) return;
  const QScopedValueRollback guard(m_isRefreshing, true);
  const auto *book = context()->incidents;
  const auto *current = m_items.at(m_table->currentRow());
  const auto selected = current == nullptr ? QString() : current->uuid;
  if (book != nullptr) {
    m_items.setIncidents(book->incidents(), context()->system(), book->spec(), context()->moment());
  }
  int row = m_items.rowOf(m_wanted);
  if (row >= 0) m_chosen = std::exchange(m_wanted, {});
  if (row < 0) row = m_items.rowOf(selected);
  if (row < 0) {
    m_table->selectFirst();
  } else if (m_table->currentRow() != row) {
    m_table->selectRow(row);
  }
  showSelected();
  refreshState();
}

/// Whoever comes here during an outage sees that one, and not what was read the last time.
void IncidentsPage::showEvent(QShowEvent *event) {
  Page::showEvent(event);
  if (event->spontaneous() || !m_wanted.isEmpty()) return;
  const auto *chosen = m_items.at(m_items.rowOf(m_chosen));
  if (chosen != nullptr && chosen->isOpen()) return;
  const QScopedValueRollback guard(m_isRefreshing, true);
  m_chosen.clear();
  if (const auto *gravest = m_items.at(0); gravest != nullptr && gravest->isOpen()) m_table->selectRow(0);
}

void IncidentsPage::updateCount() {
  int count = 0;
  auto severity = Severity::P3;
  if (context() != nullptr && context()->incidents != nullptr) {
    for (const auto &incident : context()->incidents->incidents()) {
      if (!incident.isOpen()) continue;
      ++count;
      severity = std::min(severity, incident.severity);
    }
  }
  setCount(count, count > 0 ? severityTone(severity) : Tone::Neutral);
}

void IncidentsPage::forgetNews() {
  m_fault.reset();
  m_saved.clear();
}

/// What became of what was asked for, or why nothing is known.
std::optional<StateMessage> IncidentsPage::news() const {
  const auto *book = context()->incidents;
  const auto &fault = m_fault || book == nullptr ? m_fault : book->fault();
  if (fault) {
    auto message = StateMessage::fromError(*fault);
    message.canRetry = false;
    return message;
  }
  if (book == nullptr)
    return unreadableJournal(*context(), tr("The journal can't be read, so incidents can't be shown or opened"));
  if (m_saved.isEmpty()) return std::nullopt;
  return StateMessage::note(tr("The report is in %1").arg(visibleText(m_saved, 300)));
}

void IncidentsPage::refreshState() {
  if (context() == nullptr) return;
  const auto &system = context()->system();
  m_header->setNote(tr("%1 · %2").arg(visibleText(system.title.isEmpty() ? system.name : system.title, 60),
                                      visibleText(context()->environment().name, 60)));
  setBlocked(m_open, whyNotWritable());
  const auto *book = context()->incidents;
  const auto *alert = alertWithoutIncident();
  const bool isEmpty = m_items.rowCount() == 0;
  const auto told = news();
  const auto offer = alert == nullptr || !whyNotWritable().isEmpty() ? QString() : tr("Open one for it…");
  const bool isLacking = alert != nullptr && !isEmpty && !told;
  m_banner->setAction(isLacking ? offer : QString());
  if (told) {
    m_banner->setMessage(*told);
  } else if (isLacking) {
    m_banner->setNote(lackText(alert->alert));
  } else {
    m_banner->clear();
  }
  m_stack->setCurrentIndex(isEmpty ? 1 : 0);
  if (!isEmpty) return;
  m_calm->setAction(offer);
  if (book == nullptr || (!book->isComplete() && book->fault())) {
    m_calm->setGlyph(Tone::Unknown);
    m_calm->setTexts(tr("Not known"), tr("Incidents stand in the journal, and it can't be read."));
  } else if (!book->isComplete()) {
    m_calm->setGlyph(Tone::Busy);
    m_calm->setTexts(tr("Reading the journal"), {});
  } else if (alert != nullptr) {
    m_calm->setGlyph(severityTone(alert->alert.severity));
    m_calm->setTexts(lackText(alert->alert), visibleText(alert->alert.text));
  } else {
    m_calm->setGlyph(Tone::Neutral);
    m_calm->setTexts(
        tr("No incident"),
        tr("When something is wrong for users, open one: its commander, what it means to them, what was seen "
           "and done, and when the next message is due then stand here, and become the report."));
  }
}

void IncidentsPage::showSelected() {
  m_detail->setIncident(m_items.at(m_table->currentRow()), context());
}

void IncidentsPage::select(const QString &item) {
  m_wanted = item;
  refresh();
  m_table->showRow(m_table->currentRow());
}

QWidget *IncidentsPage::firstFocus() {
  return m_stack->currentIndex() == 0 ? static_cast<QWidget *>(m_table) : m_open;
}

const AlertCase *IncidentsPage::alertWithoutIncident() const {
  if (context() == nullptr || context()->alerts == nullptr || context()->incidents == nullptr) return nullptr;
  if (!context()->incidents->isComplete()) return nullptr;
  return ops::alertWithoutIncident(context()->alerts->alerts(), context()->incidents->incidents(),
                                   context()->wallTime());
}

void IncidentsPage::ask() {
  if (context() == nullptr || context()->incidents == nullptr) return;
  std::optional<NewIncident> begin;
  if (const auto *alert = alertWithoutIncident()) {
    begin = incidentFor(alert->alert);
    begin->commander = osUser();
  }
  askForIncident(*context(), begin, this, [this](const Result<Incident> &opened) {
    if (!opened) {
      m_fault = opened.error();
      return refreshState();
    }
    forgetNews();
    select(opened->uuid);
  });
}

}  // namespace ops
