#include "widgets/pages/alerts/alerts_page.h"

#include <QKeyEvent>
#include <QSet>
#include <algorithm>

#include "models/base/text.h"
#include "models/incidents/alert_groups.h"
#include "models/items/attention.h"
#include "models/items/silence.h"
#include "models/items/sort_keys.h"
#include "models/journal/writer.h"
#include "widgets/pages/alerts/alert_dialogs.h"
#include "widgets/pages/status_text.h"
#include "widgets/theme/freshness_label.h"
#include "widgets/theme/list_detail.h"

namespace ops {

namespace {

bool isOpenNow(const AlertCase &entry, const QDateTime &wallTime) {
  return entry.alert.isOpen() && !entry.record.isSilenced(wallTime);
}

/// By a cause that is known.
bool isExplained(const AlertCase &entry, const QDateTime &wallTime) {
  return !entry.alert.explainedBy.isEmpty() && entry.alert.state != Alert::State::Pending &&
         !entry.record.isSilenced(wallTime);
}

/// Its cause is known, and may wait: what it explains does not wait with it.
bool isLeftOver(const AlertCase &entry, const AlertCase &cause, const QDateTime &wallTime) {
  return isExplained(entry, wallTime) && cause.record.isSilenced(wallTime) &&
         cause.alert.title == entry.alert.explainedBy;
}

struct OpenAlerts {
  int count = 0;              ///< those that fire, whoever sees to them
  Tone tone = Tone::Neutral;  ///< of the gravest that nobody sees to, or that is grave until it is over
};

/// What may wait aside, and what another explains.
OpenAlerts openOf(const QList<AlertCase> &cases, const QDateTime &wallTime) {
  OpenAlerts open;
  for (const auto &group : groupedByCause(cases, wallTime)) {
    for (const auto &entry : group.cases) {
      const bool isLeft = isLeftOver(entry, group.cases.first(), wallTime);
      if (!isOpenNow(entry, wallTime) && !isLeft) continue;
      ++open.count;
      const auto tone = severityTone(entry.alert.severity);
      if (isLeft || entry.needsAnswer(wallTime) || tone == Tone::Critical) open.tone = graver(open.tone, tone);
    }
  }
  return open;
}

struct Sources {
  qsizetype all = 0;
  qsizetype silent = 0;
  QDateTime oldest = {};  ///< the oldest of the last answers
};

Sources countSources(const EnvironmentStatus &status, const QDateTime &now) {
  const auto all = sourcesOf(status);
  Sources sources{all.size(), std::ranges::count_if(all, [&now](const auto *each) { return each->isStale(now); })};
  for (const auto *each : all) {
    if (!sources.oldest.isValid() || each->succeededAt < sources.oldest) sources.oldest = each->succeededAt;
  }
  return sources;
}

}  // namespace

AlertsPage::AlertsPage(QWidget *parent) : Page(about(), parent) {
  setProperty("panel", QStringLiteral("page"));
  m_header = new SectionHeader(title());
  m_triage = makeButton(tr("Triage"), ButtonRole::Primary, QStringLiteral("search"));
  connect(m_triage, &QPushButton::clicked, this, [this] {
    if (context() != nullptr) context()->startTriage();
  });
  m_header->addAction(makeFilters());
  m_header->addAction(m_triage);
  m_banner = new StateBanner;

  m_table = new DataTable(QStringLiteral("alerts"));
  m_table->setModel(&m_items);
  m_table->setColumns({78, 190, 0, 222, 124, 84, 104});
  m_table->setLeastWidths({0, 120, 110, 150, 118, 70});
  m_table->setOptionalColumns({AlertItems::SourceColumn, AlertItems::IncidentColumn, AlertItems::Text});
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setAccessibleName(title());
  auto *list = new Card;
  list->setFlush(true);
  list->body()->addWidget(m_table);
  list->setMinimumWidth(300);
  m_detail = new AlertDetail;
  m_detail->setMinimumWidth(280);
  m_list = makeListWithDetail(list, m_detail, {740, 340});
  m_calm = new EmptyState({});
  auto *calm = new Card;
  calm->body()->addWidget(m_calm);
  m_stack = new QStackedWidget;
  m_stack->addWidget(m_list);
  m_stack->addWidget(calm);

  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
  layout->setSpacing(space::m);
  layout->addWidget(m_header);
  layout->addWidget(m_banner);
  layout->addWidget(m_stack, 1);

  connect(m_banner, &StateBanner::retryRequested, this, [this] {
    m_fault.reset();
    if (context() != nullptr && context()->status != nullptr) context()->status->refresh();
    refresh();
  });
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AlertsPage::showSelected);
  connect(m_table, &DataTable::clicked, this, [this](const QModelIndex &index) {
    const int row = index.row();
    if (index.column() == AlertItems::What && m_items.isGroup(row)) setOpen(row, !m_items.isOpen(row));
  });
  m_table->installEventFilter(this);
  connect(m_table, &DataTable::rowActivated, this, [this] {
    if (auto *action = m_detail->firstAction()) action->setFocus(Qt::TabFocusReason);
  });
  connect(m_detail, &AlertDetail::acknowledgeRequested, this, &AlertsPage::acknowledge);
  connect(m_detail, &AlertDetail::silenceRequested, this, &AlertsPage::silence);
  connect(m_detail, &AlertDetail::triageRequested, this, [this](const QString &key) {
    if (context() != nullptr) context()->startTriage(key);
  });
  connect(m_detail, &AlertDetail::endSilenceRequested, this, [this](const QString &key) {
    if (context() != nullptr && context()->alerts != nullptr) run(context()->alerts->endSilence(key));
  });
}

QWidget *AlertsPage::makeFilters() {
  auto *box = new QWidget;
  auto *line = new QHBoxLayout(box);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(space::xs);
  m_open = makeSegment(tr("Open"));
  m_all = makeSegment(tr("All"));
  setPlainToolTip(m_all, tr("Those, too, that are silenced, explained by another, or not yet for long enough."));
  for (auto *button : {m_open, m_all}) {
    m_filters.addButton(button);
    line->addWidget(button);
  }
  m_open->setChecked(true);
  connect(&m_filters, &QButtonGroup::buttonClicked, this, [this](QAbstractButton *button) {
    m_filter = button == m_open ? Filter::Open : Filter::All;
    refresh();
  });
  return box;
}

void AlertsPage::contextChanged() {
  m_fault.reset();
  m_detail->setCase(nullptr, nullptr);
  m_items.setCases({}, {}, {}, {});
  if (context() != nullptr) {
    connect(context(), &PageContext::ticked, this, &AlertsPage::refresh);
    connect(context(), &PageContext::blockedChanged, this, &AlertsPage::refresh);
    if (context()->alerts != nullptr) connect(context()->alerts, &AlertDesk::changed, this, &AlertsPage::refresh);
  }
  refresh();
}

QList<AlertCase> AlertsPage::chosen() const {
  if (context() == nullptr || context()->alerts == nullptr) return {};
  auto cases = context()->alerts->alerts();
  const auto now = context()->wallTime();
  if (m_filter == Filter::All) {
    std::ranges::stable_partition(cases, [&now](const AlertCase &entry) { return !entry.record.isSilenced(now); });
    return cases;
  }
  // What is explained stands with its cause; where that may wait it does not wait with it.
  QSet<QString> shown;
  for (const auto &group : groupedByCause(cases, now)) {
    for (const auto &entry : group.cases) {
      const auto &cause = group.cases.first();
      const bool stands = isExplained(entry, now) && isOpenNow(cause, now);
      if (isOpenNow(entry, now) || stands || isLeftOver(entry, cause, now)) shown.insert(entry.alert.key);
    }
  }
  cases.removeIf([&](const AlertCase &entry) { return !shown.contains(entry.alert.key); });
  return cases;
}

void AlertsPage::refresh() {
  updateCount();
  if (context() == nullptr || !isVisible()) return;
  const auto *current = m_items.at(m_table->currentIndex().row());
  const auto selected = current != nullptr ? current->alert.key : QString();
  const auto cases = chosen();
  m_items.setCases(cases, context()->system(), context()->now(), context()->wallTime());
  const auto isInIncident = [](const AlertCase &entry) { return entry.incident.has_value(); };
  m_table->setColumnHidden(AlertItems::IncidentColumn, std::ranges::none_of(cases, isInIncident));
  int row = m_items.rowOf(m_wanted);
  if (row >= 0) m_wanted.clear();
  if (row < 0) row = std::max(0, m_items.rowOf(selected));
  if (m_items.rowCount() > 0 && m_table->currentIndex().row() != row) m_table->selectRow(row);
  showSelected();
  refreshState();
}

void AlertsPage::showEvent(QShowEvent *event) {
  Page::showEvent(event);
  refresh();
}

void AlertsPage::resizeEvent(QResizeEvent *event) {
  turnWhereNarrow(m_list, size());
  Page::resizeEvent(event);
}

void AlertsPage::updateCount() {
  const auto cases =
      context() != nullptr && context()->alerts != nullptr ? context()->alerts->alerts() : QList<AlertCase>();
  const auto open = openOf(cases, context() != nullptr ? context()->wallTime() : QDateTime());
  setCount(open.count, open.tone);
}

void AlertsPage::refreshState() {
  const auto now = context()->wallTime();
  const auto *desk = context()->alerts;
  const auto cases = desk == nullptr ? QList<AlertCase>() : desk->alerts();
  const int open = openOf(cases, now).count;
  const bool isKnown = !cases.isEmpty() || isCalmKnown();
  const auto figure = [isKnown](qsizetype count) { return isKnown ? QString::number(count) : QStringLiteral("–"); };
  m_open->setText(tr("Open  %1").arg(figure(open)));
  m_all->setText(tr("All  %1").arg(figure(cases.size())));
  const System &system = context()->system();
  m_header->setNote(tr("%1 · %2").arg(visibleText(system.title.isEmpty() ? system.name : system.title, 60),
                                      visibleText(context()->environment().name, 60)));
  setBlocked(m_triage, context()->backends == nullptr ? tr("The environment is not connected.") : QString());
  auto message = statusMessage(*context());
  if (m_fault) {
    message = StateMessage::fromError(*m_fault);
    message->canRetry = false;
  } else if (!message && desk != nullptr && desk->managerFault()) {
    message = StateMessage::fromError(*desk->managerFault());
    message->state = ViewState::Partial;
    message->what = tr("Alertmanager can't be asked; its alerts are as they were, or not known");
  }
  if (message) {
    m_banner->setMessage(*message);
  } else {
    m_banner->clear();
  }
  const auto others = static_cast<int>(cases.size() - open);
  m_table->setEmptyText(tr("No open alert; %n that are silenced, explained or pending: see All.", nullptr, others));
  m_stack->setCurrentIndex(cases.isEmpty() ? 1 : 0);
  if (cases.isEmpty()) showCalm();
}

/// Whether none that is known means that there is none.
bool AlertsPage::isCalmKnown() const {
  const auto *desk = context()->alerts;
  if (desk == nullptr || context()->status == nullptr) return false;
  const auto sources = countSources(context()->status->status(), context()->now());
  return sources.all == 0 || (desk->isComplete() && sources.silent == 0 && !desk->managerFault());
}

/// Without alerts: what that is worth.
void AlertsPage::showCalm() {
  const auto *desk = context()->alerts;
  const auto set = [this](Tone tone, const QString &title, const QString &text) {
    m_calm->setGlyph(tone);
    m_calm->setTexts(title, text);
  };
  if (desk == nullptr || context()->status == nullptr) {
    return set(Tone::Unknown, tr("Not known"), tr("The environment is not watched, so nobody can tell."));
  }
  const auto sources = countSources(context()->status->status(), context()->now());
  if (sources.all == 0) {
    return set(Tone::Neutral, tr("Nothing is watched"),
               tr("The system file names no services and no queues; what it says of them under 'alerts' stands here."));
  }
  if (!desk->isComplete()) {
    return set(Tone::Busy, tr("Asking every source for the first time"),
               tr("%1 of %2 have answered.").arg(sources.all - sources.silent).arg(sources.all));
  }
  if (sources.silent > 0 || desk->managerFault()) {
    return set(Tone::Unknown, tr("No alert that is known"),
               sources.silent == 0 ? tr("Alertmanager can't be asked, so nobody can tell what it would say.")
                                   : tr("%1 of %2 sources are silent, so nobody can tell what they would say.")
                                         .arg(sources.silent)
                                         .arg(sources.all));
  }
  const auto answered = tr("All %1 sources have answered, the oldest answer is %2 old.")
                            .arg(sources.all)
                            .arg(ageText(sources.oldest, context()->now()));
  const auto &backups = context()->brokenBackups;
  if (backups && backups->count > 0) {
    // They raise none, but nothing is green here beside what is red there.
    const auto entry = backupsAttention(backups->count, backups->parts, backups->worst, backups->missing);
    return set(Tone::Neutral, tr("No alert"), tr("%1 Backups: %2.").arg(answered, entry->title));
  }
  set(Tone::Ok, tr("No alert"), answered);
}

void AlertsPage::showSelected() {
  m_detail->setCase(m_items.at(m_table->currentIndex().row()), context());
}

void AlertsPage::select(const QString &item) {
  m_wanted = item;
  const auto *desk = context() == nullptr ? nullptr : context()->alerts;
  const auto *entry = desk == nullptr ? nullptr : desk->find(item);
  const auto shown = chosen();
  if (entry != nullptr &&
      std::ranges::find(shown, item, [](const AlertCase &each) { return each.alert.key; }) == shown.end())
    m_all->click();
  refresh();
  if (entry == nullptr) return;
  m_items.openGroupOf(item);
  m_wanted = item;
  refresh();
  m_table->showRow(m_table->currentIndex().row());
}

void AlertsPage::setOpen(int row, bool open) {
  m_items.setOpen(row, open);
  refresh();
}

bool AlertsPage::eventFilter(QObject *watched, QEvent *event) {
  if (watched == m_table && event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int row = m_table->currentIndex().row();
    if ((key == Qt::Key_Right || key == Qt::Key_Left) && m_items.isGroup(row)) {
      setOpen(row, key == Qt::Key_Right);
      return true;
    }
  }
  return Page::eventFilter(watched, event);
}

QWidget *AlertsPage::firstFocus() {
  return m_stack->currentIndex() == 0 ? static_cast<QWidget *>(m_table) : m_triage;
}

void AlertsPage::run(Op<Done> op) {
  m_fault.reset();
  launch<Done>(std::move(op), this, [this](const Result<Done> &done) {
    if (!done) m_fault = done.error();
    refresh();
  });
}

void AlertsPage::acknowledge(const QString &key) {
  const auto *entry = context() == nullptr || context()->alerts == nullptr ? nullptr : context()->alerts->find(key);
  if (entry == nullptr) return;
  QStringList keys{key}, others;
  for (const auto &group : groupedByCause(context()->alerts->alerts(), context()->wallTime())) {
    if (group.cases.first().alert.key != key) continue;
    for (const auto &other : group.cases.mid(1)) {
      if (!other.needsAnswer(context()->wallTime())) continue;
      keys.append(other.alert.key);
      others.append(tr("%1: %2").arg(other.alert.title, other.alert.text));
    }
  }
  auto *dialog = new AcknowledgeDialog(tr("%1: %2").arg(entry->alert.title, entry->alert.text),
                                       entry->record.isAcknowledged(), others, osUser(), this);
  connect(dialog, &QDialog::accepted, this, [this, dialog, keys] {
    for (const auto &each : dialog->takesOthers() ? keys : keys.mid(0, 1)) {
      if (context() == nullptr || context()->alerts == nullptr) return;
      run(context()->alerts->acknowledge(each, dialog->owner(), dialog->comment()));
    }
  });
  dialog->open();
}

void AlertsPage::silence(const QString &key) {
  const auto *entry = context() == nullptr || context()->alerts == nullptr ? nullptr : context()->alerts->find(key);
  if (entry == nullptr) return;
  const auto note = entry->source == AlertCase::Source::AlertManager
                        ? tr("Alertmanager calls nobody for it, by all its labels; it stays on this page.")
                        : tr("Opsdeck calls nobody for it; it stays on this page, and nothing else changes.");
  auto *dialog =
      new SilenceDialog(tr("%1: %2").arg(entry->alert.title, entry->alert.text), note, context()->wallTime(), this);
  connect(dialog, &QDialog::accepted, this, [this, dialog, key] {
    if (context() != nullptr && context()->alerts != nullptr) {
      run(context()->alerts->silence(key, dialog->until(), dialog->comment()));
    }
  });
  dialog->open();
}

}  // namespace ops
