#include "widgets/pages/backups/backups_page.h"

#include <QApplication>
#include <algorithm>

#include "models/base/text.h"
#include "widgets/pages/journal_message.h"
#include "widgets/pages/question_dialog.h"
#include "widgets/theme/list_detail.h"

namespace ops {

namespace {
constexpr int againMs = 300;
constexpr int agesEverySeconds = 10;
constexpr int sparklineWidth = 72;

/// How the size has grown, from one backup to the next; from zero, so that a backup that lost half of it shows.
void showSizes(Sparkline &line, const BackupPromise &promise) {
  line.setVisible(promise.sizes.size() > 1);
  if (promise.sizes.size() < 2) return;
  QList<QPointF> points;
  for (const auto bytes : promise.sizes) points.append({double(points.size()), double(bytes)});
  const auto last = static_cast<double>(points.size() - 1);
  line.setMaximumWidth(sparklineWidth);  // narrower where the figure needs the room
  line.setPoints(points, last, last);
  const auto text = BackupsPage::tr("%1: the newest is %2 large, the oldest of the last %n was %3", nullptr,
                                    static_cast<int>(promise.sizes.size()))
                        .arg(promise.title, formatBytes(promise.sizes.last()), formatBytes(promise.sizes.first()));
  setPlainToolTip(&line, text);
  line.setAccessibleName(text);
}
}  // namespace

BackupsPage::BackupsPage(QWidget *parent) : Page(about(), parent) {
  setProperty("panel", QStringLiteral("page"));
  m_header = new SectionHeader(title());
  m_create = makeButton(tr("Make a backup…"), ButtonRole::Primary, QStringLiteral("backups"));
  m_header->addAction(m_create);
  m_banner = new StateBanner;
  m_promises = new QGridLayout;
  m_promises->setSpacing(space::m);

  m_kept = new KeptStates;
  m_table = new DataTable(QStringLiteral("backups"));
  m_table->setSortable();
  m_table->setModel(&m_items);
  m_table->setColumns({160, 100, 108, 0, 200, 80});
  m_table->setLeastWidths({156, 84, 104, 130, 130, 70});
  m_table->setOptionalColumns({BackupItems::Members, BackupItems::Size, BackupItems::Proven});
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setAccessibleName(title());
  auto *list = new Card;
  list->setFlush(true);
  list->body()->addWidget(m_table);
  list->setMinimumWidth(304);
  m_detail = new BackupDetail;
  m_detail->setMinimumWidth(340);
  auto *splitter = makeListWithDetail(list, m_detail, {600, 480});

  m_none = new EmptyState(QString());
  auto *none = new Card;
  none->body()->addWidget(m_none, 1);
  m_stack = new QStackedWidget;
  m_stack->addWidget(splitter);
  m_stack->addWidget(none);

  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
  layout->setSpacing(space::m);
  layout->addWidget(m_header);
  layout->addWidget(m_banner);
  layout->addLayout(m_promises);
  layout->addWidget(m_kept);
  layout->addWidget(m_stack, 1);

  m_again.setSingleShot(true);
  m_again.setInterval(againMs);
  connect(&m_again, &QTimer::timeout, this, &BackupsPage::read);
  connect(m_banner, &StateBanner::retryRequested, this, &BackupsPage::read);
  for (auto *button : {m_create, m_none->action()}) {
    connect(button, &QPushButton::clicked, this, [this] {
      if (context() != nullptr) context()->startProcedure(QStringLiteral("back-up"));
    });
  }
  connect(m_detail, &BackupDetail::procedureRequested, this, [this](const QString &procedure, const Json &inputs) {
    if (context() != nullptr) context()->startProcedure(procedure, inputs);
  });
  connect(m_detail, &BackupDetail::acceptRequested, this, &BackupsPage::accept);
  connect(m_kept, &KeptStates::runRequested, this, [this](const QString &run) {
    if (context() != nullptr) context()->navigate(QStringLiteral("runs"), run);
  });
  connect(m_kept, &KeptStates::discardRequested, this, [this](const QString &run) {
    if (context() != nullptr) context()->startProcedure(QStringLiteral("discard-old-state"), {{"run", toJson(run)}});
  });
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BackupsPage::showSelected);
}

void BackupsPage::contextChanged() {
  if (m_reading) m_reading->deleteLater();
  m_reading.clear();
  m_hasRead = false;
  m_unseen.clear();
  m_items.setSets({}, {});
  showWhetherAny();
  m_kept->setHistory({});
  m_banner->clear();
  setCount(0, Tone::Neutral);
  for (const auto &tile : std::as_const(m_tiles)) tile.card->deleteLater();
  m_tiles.clear();
  showSelected();
  if (context() == nullptr) return;
  connect(context(), &PageContext::blockedChanged, this, &BackupsPage::takeBlocked);
  connect(context(), &PageContext::runSummariesChanged, &m_again, qOverload<>(&QTimer::start));
  connect(context(), &PageContext::ticked, this, [this] {
    if (context()->now().time().second() % agesEverySeconds != 0) return;
    m_items.setNow(context()->now());
    if (std::ranges::any_of(m_items.sets(), &BackupSet::isBeingMade)) m_again.start();  // it grows
    showPromises();
    showSelected();
  });
  takeBlocked();
  read();
}

void BackupsPage::read() {
  if (context() == nullptr || m_reading) return;
  if (context()->journal == nullptr) {
    return showUnknown(
        unreadableJournal(*context(), tr("The journal can't be read, so what is proven of the backups is not known")));
  }
  if (!isBackupPlaceKnown(context()->environment())) return showNoPlace();
  const auto list = [this](const BackupEvidence &evidence) {
    m_reading = launch<QList<BackupSet>>(listBackups(context()->system(), context()->environment(), evidence), this,
                                         [this](const Result<QList<BackupSet>> &sets) {
                                           m_reading.clear();
                                           if (sets) return readUnseen(*sets);
                                           readHistory();
                                           m_banner->setMessage(StateMessage::fromError(sets.error()));
                                         });
  };
  m_reading = launch<BackupEvidence>(backupEvidence(*context()->journal), this,
                                     [this, list](const Result<BackupEvidence> &evidence) {
                                       m_reading.clear();
                                       if (context() == nullptr) return;
                                       if (evidence) return list(*evidence);
                                       m_banner->setMessage(StateMessage::fromError(evidence.error()));
                                     });
}

void BackupsPage::readUnseen(const QList<BackupSet> &sets) {
  m_reading = launch<UnseenBackups>(unseenBackups(context()->system(), context()->environment()), this,
                                    [this, sets](const Result<UnseenBackups> &unseen) {
                                      m_reading.clear();
                                      if (context() == nullptr) return;
                                      readHistory();
                                      take(sets, unseen.value_or(UnseenBackups()));
                                    });
}

void BackupsPage::readHistory() {
  auto history = restoreHistory(*context()->journal, context()->system().name, context()->environment().name);
  m_reading = launch<QList<RestoredPart>>(std::move(history), this, [this](const Result<QList<RestoredPart>> &parts) {
    m_reading.clear();
    if (parts && context() != nullptr) m_kept->setHistory(*parts);
  });
}

void BackupsPage::setSets(const QList<BackupSet> &sets, const UnseenBackups &unseen) {
  take(sets, unseen);
}

void BackupsPage::showNoPlace() {
  const bool isLab = context()->environment().lab;
  StateMessage message;
  message.state = isLab ? ViewState::Offline : ViewState::Partial;
  message.what =
      isLab ? tr("The lab does not run, so its backups are not known") : tr("Which backups there are is not known");
  message.cause = isLab ? QString() : tr("The environment does not say where they are kept.");
  message.remedy = isLab ? tr("Start the lab.") : tr("Add backupFolder, or backups with a path, to it.");
  message.canRetry = true;
  showUnknown(message);
}

/// Nothing is said of those that may well lie where nobody looks.
void BackupsPage::showUnseen() {
  StateMessage message;
  message.state = ViewState::Partial;
  message.what = m_items.sets().isEmpty() ? tr("Which backups there are is not known")
                                          : tr("There may be more and newer backups than are seen from here");
  message.cause = whyUnseen(m_unseen);
  message.canRetry = true;
  showUnknown(message);
}

void BackupsPage::showUnknown(const StateMessage &message) {
  m_banner->setMessage(message);
  m_table->setEmptyText(tr("Not known."));
}

/// Without any, the page has one thing to say and one to do.
void BackupsPage::showWhetherAny() {
  const bool hasNone = m_hasRead && m_items.rowCount() == 0 && m_unseen.isEmpty();
  if (hasNone == (m_stack->currentIndex() == 1)) return;
  const bool areDeclared = context() == nullptr || !context()->system().backups.isEmpty();
  if (areDeclared) {
    m_none->setTexts(tr("There is no backup yet"), tr("Until there is one, nothing can be brought back."));
  } else {
    m_none->setTexts(tr("No backups"), tr("The system file declares no backups. Add them under \"backups:\"."));
  }
  const bool hadFocus = m_stack->currentWidget()->isAncestorOf(QApplication::focusWidget());
  m_stack->setCurrentIndex(hasNone ? 1 : 0);
  // What is to be done stands where it is missed.
  m_create->setVisible(!hasNone);
  m_none->setAction(hasNone && areDeclared ? m_create->text() : QString());
  if (hadFocus) firstFocus()->setFocus();
}

QWidget *BackupsPage::firstFocus() {
  return m_stack->currentIndex() == 0 ? static_cast<QWidget *>(m_table) : m_none->action();
}

void BackupsPage::take(const QList<BackupSet> &sets, const UnseenBackups &unseen) {
  const auto selected = m_table->currentIndex().siblingAtColumn(0).data(IdRole).toString();
  m_hasRead = true;
  m_unseen = unseen;
  m_banner->clear();
  m_table->setEmptyText(tr("Not known."));
  m_items.setSets(sets, context()->now());
  showWhetherAny();
  const int row = m_items.rowOf(selected);
  if (row >= 0) {
    m_table->selectRow(row);
  } else if (m_items.rowCount() > 0) {
    // What somebody in a hurry finds chosen can be restored, and holds what there was.
    const auto sound =
        std::ranges::find_if(sets, [](const BackupSet &set) { return isSound(set) && set.lacks.isEmpty(); });
    m_table->selectRow(sound == sets.end() ? 0 : static_cast<int>(sound - sets.begin()));
  }
  m_header->setNote(sets.isEmpty() && !unseen.isEmpty() ? QString()
                                                        : tr("%n backup(s)", nullptr, static_cast<int>(sets.size())));
  showPromises();
  showSelected();
}

void BackupsPage::showPromises() {
  const auto promises = m_hasRead ? backupPromises(context()->system(), m_items.sets(), context()->now(), m_unseen)
                                  : QList<BackupPromise>();
  while (m_tiles.size() < promises.size()) {
    PromiseTile tile{new Card(promises[m_tiles.size()].title), new FigureLabel(Type::Heading), new StatusBadge,
                     new ElidedLabel({}, Type::Caption, Ink::Muted), new Sparkline};
    tile.card->body()->setSpacing(space::xs);
    tile.sizes->setAccessibleName(tr("%1, the sizes of its backups").arg(promises[m_tiles.size()].title));
    auto *top = new QHBoxLayout;
    top->addWidget(tile.newest, 1);
    top->addWidget(tile.sizes);
    tile.card->body()->addLayout(top);
    tile.card->body()->addWidget(tile.badge);
    tile.card->body()->addWidget(tile.limit);
    m_tiles.append(tile);
  }
  PageContext::BrokenBackups broken;
  broken.parts = static_cast<int>(promises.size());
  for (qsizetype i = 0; i < promises.size(); ++i) {
    const auto &promise = promises[i];
    m_tiles[i].newest->setValue(promise.newest);
    m_tiles[i].badge->setStatus(promise.tone, promise.word);
    m_tiles[i].limit->setText(promise.limit);
    showSizes(*m_tiles[i].sizes, promise);
    if (promise.tone == Tone::Unknown) ++broken.unseen;
    if (promise.tone == Tone::Ok || promise.tone == Tone::Unknown) continue;
    if (promise.tone == Tone::Critical) ++broken.missing;
    if (broken.count++ == 0 || promise.tone == Tone::Critical) broken.worst = promise.tone;
  }
  placePromises();
  context()->brokenBackups =
      m_hasRead && isBackupPlaceKnown(context()->environment()) ? std::optional(broken) : std::nullopt;
  if (broken.unseen > 0) showUnseen();
  setCount(broken.count + broken.unseen, broken.count > 0 ? broken.worst : Tone::Unknown);
}

/// In as many rows as it takes for each word to be read.
void BackupsPage::placePromises() {
  const int count = static_cast<int>(m_tiles.size());
  if (count == 0) return;
  int least = 0;
  for (const auto &tile : m_tiles) least = std::max(least, tile.card->minimumSizeHint().width());
  const int fitting = std::clamp((width() - 2 * space::xl + space::m) / (least + space::m), 1, count);
  const int rows = (count + fitting - 1) / fitting;
  const int columns = (count + rows - 1) / rows;
  for (int i = 0; i < count; ++i) m_promises->addWidget(m_tiles[i].card, i / columns, i % columns);
  for (int column = 0; column < m_promises->columnCount(); ++column)
    m_promises->setColumnStretch(column, column < columns ? 1 : 0);
}

void BackupsPage::resizeEvent(QResizeEvent *event) {
  Page::resizeEvent(event);
  placePromises();
}

void BackupsPage::showSelected() {
  const auto *set = m_items.set(m_table->currentRow());
  if (context() == nullptr) return m_detail->setSet(nullptr, {}, {});
  m_detail->setSet(set, context()->system(), context()->now(), m_items.sets());
}

/// It changes nothing but what is asked for: the mark of this set, and of those after it.
void BackupsPage::accept(const QString &id) {
  const auto *found = m_items.set(m_items.rowOf(id));
  if (context() == nullptr || context()->journal == nullptr || found == nullptr) return;
  auto *dialog = new FormDialog(tr("Was it removed on purpose?"), lackText(*found), tr("Accept that it is gone"), this);
  dialog->addLine(QStringLiteral("reason"), tr("Why, for those who look for it"), {}, tr("Say why."));
  connect(dialog, &QDialog::accepted, this, [this, dialog, set = *found] {
    if (context() == nullptr || context()->journal == nullptr) return;
    const auto event = lackAccepted(set, context()->system().name, context()->environment().name,
                                    dialog->value(QStringLiteral("reason")));
    launch<Record>(context()->journal->append(event), this, [this](const Result<Record> &written) {
      if (written) return read();
      m_banner->setMessage(StateMessage::fromError(written.error()));
    });
  });
  dialog->ask();
}

void BackupsPage::takeBlocked() {
  for (auto *button : {m_create, m_none->action()}) setBlocked(button, context()->whyBlocked());
  m_detail->setBlocked(context()->whyBlocked());
  const auto *journal = context()->journal;
  m_detail->setUnwritable(journal == nullptr      ? tr("The journal is not open.")
                          : journal->isWritable() ? QString()
                                                  : journal->why());
  m_kept->setBlocked(context()->whyBlocked());
  if (context()->journal == nullptr && !m_hasRead) read();
}

void BackupsPage::select(const QString &item) {
  const int row = m_items.rowOf(item);
  if (row < 0) return;
  m_table->showRow(row);
  m_table->setFocus();
}

}  // namespace ops
