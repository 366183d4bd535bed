#include "widgets/pages/procedures/procedures_page.h"

#include <QAction>

#include "models/base/text.h"
#include "models/items/attention.h"
#include "widgets/theme/list_detail.h"

namespace ops {

ProceduresPage::ProceduresPage(QWidget *parent) : Page(about(), parent) {
  setProperty("panel", QStringLiteral("page"));
  m_header = new SectionHeader(title());
  m_search = new QLineEdit;
  m_search->setObjectName(QStringLiteral("filter"));
  m_search->setPlaceholderText(tr("Search name, title, owner, risk"));
  m_search->setAccessibleName(tr("Search procedures"));
  m_search->setClearButtonEnabled(true);
  m_search->setFixedWidth(350);
  m_search->addAction(themeIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
  m_header->addAction(m_search);
  m_banner = new StateBanner;

  m_found.setSourceModel(&m_items);
  m_found.setFilterRole(ProcedureItems::SearchRole);
  m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
  m_found.setSortRole(SortRole);
  m_found.sort(ProcedureItems::Title);
  m_table = new DataTable(QStringLiteral("procedures"));
  m_table->setSortable();
  m_table->setModel(&m_found);
  m_table->setColumns({0, 124, 84, 140, 104, 130, 84});
  m_table->setLeastWidths({200, 110, 76, 110, 96, 120, 76});
  m_table->setOptionalColumns({ProcedureItems::Owner, ProcedureItems::SeverityColumn, ProcedureItems::Reviewed,
                               ProcedureItems::Findings, ProcedureItems::LastSuccess});
  m_table->setLeastWidth(250);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setAccessibleName(title());
  auto *list = new Card;
  list->setFlush(true);
  list->body()->addWidget(m_table);
  m_detail = new ProcedureDetail;
  auto *splitter = makeListWithDetail(list, m_detail, {640, 460});
  list->setMinimumWidth(320);
  m_detail->setMinimumWidth(360);

  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
  layout->setSpacing(space::m);
  layout->addWidget(m_header);
  layout->addWidget(m_banner);
  layout->addWidget(splitter, 1);

  connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
    m_found.setFilterFixedString(text);
    m_table->setEmptyText(
        text.isEmpty() ? tr("No procedure fits this system. Put files into procedures/ of the configuration folder.")
                       : tr("Nothing matches “%1”.").arg(text));
    if (m_table->selectedRowNumbers().isEmpty()) m_table->selectFirst();
    showState();
  });
  connect(m_search, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
  connect(m_table, &DataTable::selectionChangedByUser, this, &ProceduresPage::showSelected);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProceduresPage::showSelected);
  connect(m_table, &DataTable::rowActivated, this, &ProceduresPage::start);
  connect(m_detail, &ProcedureDetail::startRequested, this, &ProceduresPage::start);
  m_table->setEmptyText(tr("No procedure fits this system. Put files into procedures/ of the configuration folder."));
}

void ProceduresPage::contextChanged() {
  if (context() == nullptr) {
    m_items.setRows({});
    showSelected();
    return;
  }
  m_items.setRows(procedureRows(context()->procedures, context()->system(), ActionRegistry::shipped()));
  connect(context(), &PageContext::runSummariesChanged, this, &ProceduresPage::takeRuns);
  connect(context(), &PageContext::blockedChanged, this, &ProceduresPage::takeBlocked);
  takeRuns();
  takeBlocked();
  m_suggested.clear();
  suggest();
  showSelected();
  showState();
}

QString ProceduresPage::suggestion() const {
  const auto fits = [this](const QString &name) {
    const auto *procedure = context()->procedure(name);
    return procedure != nullptr && procedure->highestRisk() != Risk::Destructive;
  };
  const auto status = context()->status ? context()->status->status() : EnvironmentStatus{};
  for (const auto &trouble : needsAttention(context()->system(), status, context()->runSummaries(), context()->now())) {
    const auto found = std::ranges::find_if(trouble.procedures, fits);
    if (found != trouble.procedures.end()) return *found;
  }
  for (int row = 0; row < m_found.rowCount(); ++row) {
    const auto name = m_found.index(row, 0).data(IdRole).toString();
    if (fits(name)) return name;
  }
  return {};
}

void ProceduresPage::suggest() {
  // What the operator has chosen stays chosen.
  if (context() == nullptr || (!selected().isEmpty() && selected() != m_suggested)) return;
  m_suggested = suggestion();
  selectRow(m_suggested);
}

void ProceduresPage::showEvent(QShowEvent *event) {
  Page::showEvent(event);
  suggest();
}

QString ProceduresPage::selected() const {
  return m_table->currentIndex().siblingAtColumn(0).data(IdRole).toString();
}

void ProceduresPage::showState() {
  const int all = m_items.rowCount();
  const int found = m_found.rowCount();
  m_header->setNote(found == all ? tr("%n procedure(s)", nullptr, all)
                                 : tr("%1 of %n procedure(s)", nullptr, all).arg(found));
  if (context() == nullptr || !hasErrors(context()->procedureComplaints)) {
    m_banner->clear();
    return;
  }
  StateMessage message;
  message.state = ViewState::Partial;
  int unread = 0;
  for (const auto &complaint : context()->procedureComplaints) {
    if (complaint.kind != Complaint::Kind::Error) continue;
    if (unread++ == 0) message.cause = visibleText(complaint.toString());
  }
  message.what = tr("%n fault(s) in procedure files; those files are left out", nullptr, unread);
  message.remedy = tr("Check them with: opsdeck validate FILE");
  m_banner->setMessage(message);
}

void ProceduresPage::takeRuns() {
  m_items.setRuns(context()->runSummaries(), context()->system().name, context()->environment().name);
  showSelected();
}

void ProceduresPage::takeBlocked() {
  m_detail->setBlocked(context()->whyBlocked());
}

void ProceduresPage::showSelected() {
  const auto *row = m_items.row(m_found.mapToSource(m_found.index(m_table->currentRow(), 0)).row());
  if (context() == nullptr) {
    m_detail->setProcedure(nullptr, {}, {});
  } else {
    m_detail->setProcedure(row, context()->system(), context()->environment().name);
  }
}

void ProceduresPage::start() {
  if (selected().isEmpty() || context() == nullptr || !m_detail->startButton()->isEnabled()) return;
  context()->startProcedure(selected());
}

void ProceduresPage::selectRow(const QString &procedure) {
  for (int row = 0; row < m_found.rowCount(); ++row) {
    if (m_found.index(row, 0).data(IdRole).toString() == procedure) m_table->selectRow(row);
  }
}

void ProceduresPage::select(const QString &item) {
  m_search->clear();
  m_suggested.clear();
  selectRow(item);
  m_table->setFocus();
}

bool ProceduresPage::goBack() {
  if (m_search->text().isEmpty()) return false;
  m_search->clear();
  return true;
}

}  // namespace ops
