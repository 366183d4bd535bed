#include "widgets/pages/audit/audit_page.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>

#include "models/base/text.h"
#include "widgets/pages/journal_message.h"
#include "widgets/theme/list_detail.h"

namespace ops {

namespace {

constexpr int typingPauseMs = 100;

QStringList knownTypes() {
  QStringList types;
  for (const auto *type :
       {event::runOpened, event::intent, event::outcome, event::decision, event::reconciled, event::dispatched,
        event::runClosed, event::precheck, event::claimed, event::released, event::alert, event::incident,
        event::unlocked, event::exported, event::clockJump, event::note}) {
    types.append(QLatin1String(type));
  }
  return types;
}

/// The record as it was hashed, indented. What is no JSON stays as it is.
QString recordText(const Record &record) {
  const auto parsed = jsonParse(record.bytes);
  const auto text = parsed ? jsonDump(*parsed, 2) : record.bytes;
  return visibleLines(text);
}

}  // namespace

AuditPage::AuditPage(QWidget *parent) : Page(about(), parent) {
  setProperty("panel", QStringLiteral("page"));
  m_header = new SectionHeader(title());
  m_verify = makeButton(tr("Verify the chain"), ButtonRole::Normal, QStringLiteral("check"));
  m_export = makeButton(tr("Export JSONL…"), ButtonRole::Normal, QStringLiteral("export"));
  m_header->addAction(m_verify);
  m_header->addAction(m_export);
  m_banner = new StateBanner;
  m_verdict = new StatusBadge(Tone::Unknown, {}, StatusBadge::Look::Pill);
  m_head = (new PlainLabel({}, Type::Mono, Ink::Muted))->wrapped()->selectable();
  m_head->setAccessibleName(tr("Result of the verification"));
  m_verdictLine = new QWidget;
  auto *verdict = new QHBoxLayout(m_verdictLine);
  verdict->setContentsMargins(0, 0, 0, 0);
  verdict->setSpacing(space::m);
  verdict->addWidget(m_verdict);
  verdict->addWidget(m_head, 1);
  m_verdictLine->hide();

  m_table = new DataTable(QStringLiteral("audit"));
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setAccessibleName(title());
  auto *list = new Card;
  list->setFlush(true);
  list->body()->addWidget(m_table);
  m_halves = makeListWithDetail(list, makeDetail(), {720, 400});
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
  layout->setSpacing(space::m);
  layout->addWidget(m_header);
  layout->addWidget(makeFilters());
  layout->addWidget(m_banner);
  layout->addWidget(m_verdictLine);
  layout->addWidget(m_halves, 1);

  m_typing.setSingleShot(true);
  m_typing.setInterval(typingPauseMs);
  connect(&m_typing, &QTimer::timeout, this, &AuditPage::filter);
  connect(m_verify, &QPushButton::clicked, this, &AuditPage::verify);
  connect(m_export, &QPushButton::clicked, this, [this] {
    auto *dialog = new QFileDialog(this, tr("Export the shown records"), QStringLiteral("audit.jsonl"),
                                   tr("JSON lines, which can be verified (*.jsonl);;CSV for spreadsheets (*.csv)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &AuditPage::exportTo);
    dialog->open();
  });
}

QWidget *AuditPage::makeFilters() {
  auto *line = new QWidget;
  auto *layout = new QHBoxLayout(line);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::s);
  m_search = new QLineEdit;
  m_search->setObjectName(QStringLiteral("filter"));
  m_search->setPlaceholderText(tr("Search the records' text"));
  m_search->setAccessibleName(tr("Search the records"));
  m_search->setClearButtonEnabled(true);
  m_search->setFixedWidth(320);
  m_search->addAction(themeIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
  m_type = new QComboBox;
  m_type->setAccessibleName(tr("Kind of record"));
  m_type->setMinimumWidth(150);
  m_type->addItem(tr("All kinds"));
  for (const auto &type : knownTypes()) m_type->addItem(eventTitle(type), type);
  m_runChip = makeButton({}, ButtonRole::Normal, QStringLiteral("close"));
  m_runChip->hide();
  layout->addWidget(m_search);
  layout->addWidget(m_type);
  layout->addWidget(m_runChip);
  layout->addStretch(1);
  connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
  connect(m_search, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
  connect(m_type, &QComboBox::currentIndexChanged, this, &AuditPage::filter);
  connect(m_runChip, &QPushButton::clicked, this, [this] { select({}); });
  return line;
}

QWidget *AuditPage::makeDetail() {
  auto *card = new Card(tr("Record"));
  card->setNote(tr("exactly what is hashed"));
  m_copy = makeButton(tr("Copy"), ButtonRole::Quiet, QStringLiteral("copy"));
  m_copy->setEnabled(false);
  card->addAction(m_copy);
  m_recordTitle = (new PlainLabel(tr("Select a record to see all of it."), Type::Body, Ink::Muted))->wrapped();
  m_record = new QPlainTextEdit;
  m_record->setReadOnly(true);
  m_record->setMinimumHeight(space::xxl);
  m_record->setLineWrapMode(QPlainTextEdit::NoWrap);
  m_record->setFont(Theme::instance().font(Type::Mono));
  m_record->setTabChangesFocus(true);
  m_record->setAccessibleName(tr("The whole record"));
  m_recordFacts = new ElidedLabel({}, Type::Body, Ink::Muted);
  card->body()->addWidget(m_recordTitle);
  card->body()->addWidget(m_recordFacts);
  card->body()->addWidget(m_record, 1);
  card->setMinimumWidth(260);
  connect(m_copy, &QPushButton::clicked, this,
          [this] { QGuiApplication::clipboard()->setText(m_record->toPlainText()); });
  return card;
}

void AuditPage::contextChanged() {
  forgetRecord();
  m_banner->clear();
  m_verdictLine->hide();
  auto *journal = context() == nullptr ? nullptr : context()->journal;
  const auto why = journal != nullptr ? QString() : tr("The journal can't be read.");
  for (auto *button : {m_verify, m_export}) setBlocked(button, why);
  m_table->setModel(nullptr);
  m_items.reset();
  if (journal == nullptr) {
    if (context() == nullptr) return;
    const auto tell = [this] {
      m_banner->setMessage(unreadableJournal(*context(), tr("The journal can't be read, so no record can be shown")));
    };
    m_table->setEmptyText(tr("Not known."));
    connect(context(), &PageContext::blockedChanged, this, tell);
    return tell();
  }
  m_items = std::make_unique<AuditItems>(*journal);
  m_table->setModel(m_items.get());
  m_table->setColumns({64, 198, 76, 0, 150, 122});
  m_table->setLeastWidths({0, 198, 64, 0, 120, 110});
  // What happened is what is looked for.
  m_table->setLeastWidth(190);
  m_table->setOptionalColumns({AuditItems::Where, AuditItems::Sequence});
  connect(m_items.get(), &AuditItems::loaded, this, [this] {
    m_table->setEmptyText(m_emptyText);
    updateNote();
    if (!m_table->currentIndex().isValid() && m_items->rowCount() > 0) m_table->selectRow(0);
    if (m_items->rowCount() == 0) forgetRecord();
  });
  connect(m_items.get(), &AuditItems::failed, this, &AuditPage::showError);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AuditPage::showSelected);
  filter();
}

RecordQuery AuditPage::query() const {
  RecordQuery query;
  query.text = m_search->text().trimmed();
  query.run = m_run;
  if (m_type->currentIndex() > 0) query.types = {m_type->currentData().toString()};
  return query;
}

void AuditPage::filter() {
  m_typing.stop();
  m_runChip->setVisible(!m_run.isEmpty());
  m_runChip->setText(tr("Run %1").arg(m_run.left(8)));
  m_runChip->setAccessibleName(tr("Show all runs, not only %1").arg(m_run));
  if (!m_items) return;
  m_banner->clear();
  const auto wanted = query();
  const bool all = wanted.text.isEmpty() && wanted.run.isEmpty() && wanted.types.isEmpty();
  m_table->setEmptyText(tr("Reading the journal…"));
  m_emptyText = all ? tr("Nothing has been journaled yet. Every action will stand here.") : tr("No record matches.");
  m_items->setFilter(wanted);
}

void AuditPage::updateNote() {
  const int rows = m_items->rowCount();
  m_header->setNote(m_items->isCapped() ? tr("the newest %n records; search to go further back", nullptr, rows)
                    : m_items->canFetchMore({})
                        ? tr("the newest %n records; older ones come as you scroll", nullptr, rows)
                        : tr("%n record(s)", nullptr, rows));
}

void AuditPage::select(const QString &item) {
  m_run = item;
  filter();
}

bool AuditPage::goBack() {
  if (m_search->text().isEmpty() && m_run.isEmpty() && m_type->currentIndex() <= 0) return false;
  m_search->clear();
  m_type->setCurrentIndex(0);
  select({});
  return true;
}

void AuditPage::resizeEvent(QResizeEvent *event) {
  turnWhereNarrow(m_halves, size(), 5);
  Page::resizeEvent(event);
}

/// Whoever comes back finds what was journaled meanwhile, unless an older record was being read.
void AuditPage::showEvent(QShowEvent *event) {
  Page::showEvent(event);
  if (event->spontaneous() || !m_items || !m_isNewestWanted || m_items->rowCount() == 0) return;
  m_table->selectRow(0);
  m_table->scrollToTop();
}

void AuditPage::showSelected() {
  // Where newer ones come in above it, the current row moves and does not change.
  m_isNewestWanted = m_table->currentIndex().row() <= 0;
  const auto *row = m_items ? m_items->row(m_table->currentIndex().row()) : nullptr;
  if (row == nullptr || row->sequence == m_shown) return;
  m_shown = row->sequence;
  launch<QList<Record>>(m_items->readRecord(row->sequence), m_items.get(),
                        [this, wanted = row->sequence](const Result<QList<Record>> &records) {
                          if (!records) {
                            showError(records.error());
                          } else if (wanted == m_shown && !records->isEmpty()) {
                            showRecord(records->first());
                          }
                        });
}

void AuditPage::forgetRecord() {
  m_shown = 0;
  m_recordTitle->setText({});
  m_recordFacts->setText({});
  m_record->clear();
  m_copy->setEnabled(false);
}

void AuditPage::showRecord(const Record &record) {
  m_recordTitle->setText(tr("No. %1: %2, %3 UTC")
                             .arg(QString::number(record.sequence), eventTitle(record.event.type),
                                  record.utc.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"))));
  // All that the table has columns for, whichever of them it shows.
  QStringList words;
  for (const int column : {AuditItems::Who, AuditItems::Where, AuditItems::ResultColumn, AuditItems::What})
    words.append(m_table->currentIndex().siblingAtColumn(column).data().toString());
  words.removeAll(QString());
  m_recordFacts->setText(words.join(QStringLiteral(" · ")));
  m_record->setPlainText(recordText(record) + QStringLiteral("\n\nSHA-256 ") +
                         QString::fromLatin1(record.hash.toHex()));
  m_copy->setEnabled(true);
}

void AuditPage::verify() {
  if (context() == nullptr || context()->journal == nullptr) return;
  m_verify->setEnabled(false);
  m_verdictLine->show();
  m_verdict->setStatus(Tone::Busy, tr("Verifying"));
  m_head->setText(tr("Reading every record and computing its hash anew…"));
  auto *operation = launch<VerifyReport>(context()->journal->verify(), this,
                                         [this](const Result<VerifyReport> &report) { takeVerdict(report); });
  connect(operation, &Operation::progressed, this, [this](const Json &progress) {
    m_head->setText(tr("%1 of %2 records")
                        .arg(formatCount(jsonInteger(progress, "records")), formatCount(jsonInteger(progress, "of"))));
  });
}

void AuditPage::takeVerdict(const Result<VerifyReport> &report) {
  m_verify->setEnabled(true);
  if (!report) {
    m_verdictLine->hide();
    showError(report.error());
    return;
  }
  const auto records = tr("%n record(s)", nullptr, static_cast<int>(report->records));
  m_verdict->setStatus(report->intact ? Tone::Ok : Tone::Critical,
                       report->intact ? tr("Chain intact") : tr("Chain broken"));
  m_head->setText(report->intact ? tr("%1, head %2").arg(records, QString::fromLatin1(report->head.toHex()))
                                 : tr("%1, broken at No. %2: %3")
                                       .arg(records, QString::number(report->brokenAt), visibleText(report->detail)));
}

void AuditPage::exportTo(const QString &path) {
  if (context() == nullptr || context()->journal == nullptr) return;
  m_export->setEnabled(false);
  launch<qint64>(context()->journal->exportRecords(path, query()), this, [this, path](const Result<qint64> &written) {
    m_export->setEnabled(true);
    if (!written) {
      showError(written.error());
      return;
    }
    m_verdictLine->show();
    m_verdict->setStatus(Tone::Ok, tr("Exported"));
    m_head->setText(tr("%n record(s) to %1", nullptr, static_cast<int>(*written)).arg(path));
  });
}

void AuditPage::showError(const Error &error) {
  auto message = StateMessage::fromError(error);
  message.canRetry = false;
  m_banner->setMessage(message);
}

}  // namespace ops
