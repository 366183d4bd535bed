#include "widgets/pages/queues/job_browser.h"

#include <QScrollBar>
#include <QSplitter>

#include "models/base/text.h"
#include "models/items/texts.h"
#include "widgets/theme/blocked_note.h"

namespace ops {

namespace {

const QList<int> jobColumns = {60, 0, 84, 190, 164, 80};
constexpr qint64 readEveryMs = 5'000;  ///< as many may come as go

}  // namespace

JobBrowser::JobBrowser(QWidget *parent) : Card(tr("Jobs"), parent) {
  setFlush(true);
  auto *bar = new QWidget;
  auto *line = new FlowLayout(space::xs);
  line->setContentsMargins(space::m, 0, space::m, space::s);
  bar->setLayout(line);
  for (int i = 0; i < listCount; ++i) {
    auto *button = makeSegment(titleOf(static_cast<List>(i)));
    m_lists.addButton(button, i);
    line->addWidget(button);
  }
  m_lists.button(0)->setChecked(true);
  connect(&m_lists, &QButtonGroup::idClicked, this, [this](int id) { showList(static_cast<List>(id)); });
  buildActions(line);
  body()->setSpacing(0);
  body()->addWidget(bar);
  m_reasons = new ReasonBar;
  body()->addWidget(m_reasons);
  body()->addWidget(makeRule());
  connect(m_reasons, &ReasonBar::picked, this, [this] { turn(0); });
  connect(m_reasons, &ReasonBar::counted, this, [this] {
    if (m_reasons->isPicked()) showPage(m_reasons->page(m_first, pageSize));
  });

  m_banner = new StateBanner;
  auto *bannerBox = new QHBoxLayout;
  bannerBox->setContentsMargins(space::m, 0, space::m, 0);
  bannerBox->addWidget(m_banner);
  body()->addLayout(bannerBox);
  connect(m_banner, &StateBanner::retryRequested, this, &JobBrowser::read);

  auto *split = new QSplitter;
  split->setChildrenCollapsible(false);
  m_table = new DataTable(QStringLiteral("queue-jobs"));
  m_table->setAccessibleName(tr("Jobs"));
  m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_table->setModel(&m_items);
  m_table->setColumns(jobColumns);
  m_table->setMinimumHeight(180);
  split->addWidget(m_table);
  m_payload = new PayloadView;
  m_payload->clear(tr("Select a job to see its payload."));
  split->addWidget(m_payload);
  connect(m_payload, &PayloadView::wantsAll, this, [this](qint64 bytes) {
    readPayload(bytes, [this](const QueueJob &job) { m_payload->showAll(job.payload); });
  });
  split->setStretchFactor(0, 3);
  split->setStretchFactor(1, 1);
  split->setSizes({640, 320});
  body()->addWidget(split, 1);
  body()->addWidget(makeRule());

  auto *foot = new QHBoxLayout;
  foot->setContentsMargins(space::l, space::xs, space::m, space::xs);
  foot->setSpacing(space::l);
  m_range = new FigureLabel(Type::Caption);
  m_range->setInk(Ink::Muted);
  m_refresh = makeButton(tr("Refresh"), ButtonRole::Quiet, QStringLiteral("refresh"));
  m_refresh->hide();
  m_previous = makeButton(tr("Previous"), ButtonRole::Quiet, QStringLiteral("chevron-left"));
  m_next = makeButton(tr("Next"), ButtonRole::Quiet, QStringLiteral("chevron-right"));
  m_next->setLayoutDirection(Qt::RightToLeft);
  foot->addWidget(m_range);
  foot->addWidget(m_refresh);
  foot->addWidget(new BlockedNote({m_retrySelected, m_retryAll, m_release, m_requeue, m_clear}), 1);
  foot->addStretch(0);
  foot->addWidget(m_previous);
  foot->addWidget(m_next);
  body()->addLayout(foot);
  connect(m_refresh, &QPushButton::clicked, this, [this] {
    m_isAsked = true;
    read();
  });
  connect(m_previous, &QPushButton::clicked, this, [this] { turn(std::max<qint64>(0, m_first - pageSize)); });
  connect(m_next, &QPushButton::clicked, this, [this] { turn(m_first + pageSize); });
  connect(m_table, &DataTable::selectionChangedByUser, this, [this] {
    updateButtons();
    showPayload();
    // Nobody's hand is on it any more.
    if (m_table->selectedRowNumbers().isEmpty() && std::exchange(m_isHeld, false)) read();
  });
}

QString JobBrowser::titleOf(List list) {
  switch (list) {
    case List::Waiting:
      return tr("Waiting");
    case List::InWork:
      return tr("In work");
    case List::Failed:
      return tr("Failed");
    case List::Quarantine:
      return tr("In quarantine");
  }
  return {};
}

void JobBrowser::buildActions(FlowLayout *line) {
  m_retrySelected = makeButton(tr("Retry selected…"), ButtonRole::Normal, QStringLiteral("refresh"));
  m_retryAll = makeButton(tr("Retry all…"), ButtonRole::Normal);
  m_release = makeButton(tr("Release selected…"), ButtonRole::Normal, QStringLiteral("refresh"));
  m_requeue = makeButton(tr("Requeue stuck…"), ButtonRole::Normal, QStringLiteral("undo"));
  m_clear = makeButton(tr("Clear…"), ButtonRole::Danger, QStringLiteral("trash"));
  for (QPushButton *button : {m_retrySelected, m_retryAll, m_release, m_requeue, m_clear}) {
    line->addWidget(button);
    line->setAlignment(button, Qt::AlignRight);
  }
  // Together they are wider than the page; each list has its own.
  for (QPushButton *button : {m_retrySelected, m_retryAll, m_release, m_requeue}) button->hide();
  connect(m_retrySelected, &QPushButton::clicked, this, [this] {
    start(QStringLiteral("retry-failed-jobs"),
          {{"queue", toJson(m_queue)}, {"jobs", toJson(m_items.digests(m_table->selectedRowNumbers()))}});
  });
  connect(m_retryAll, &QPushButton::clicked, this, [this] {
    Json inputs{{"queue", toJson(m_queue)}};
    if (m_reasons->isPicked()) inputs["jobs"] = toJson(m_reasons->digests());
    start(QStringLiteral("retry-failed-jobs"), inputs);
  });
  connect(m_release, &QPushButton::clicked, this, [this] {
    start(QStringLiteral("release-quarantined-jobs"),
          {{"queue", toJson(m_queue)},
           {"from", toJson(key(List::Quarantine))},
           {"jobs", toJson(m_items.digests(m_table->selectedRowNumbers()))}});
  });
  connect(m_requeue, &QPushButton::clicked, this,
          [this] { start(QStringLiteral("requeue-stuck-jobs"), {{"queue", toJson(m_queue)}}); });
  connect(m_clear, &QPushButton::clicked, this,
          [this] { start(QStringLiteral("clear-queue"), {{"queue", toJson(key(m_list))}}); });
}

void JobBrowser::start(const QString &procedure, const Json &inputs) {
  if (m_context) m_context->startProcedure(procedure, inputs);
}

void JobBrowser::setContext(PageContext *context) {
  m_context = context;
  m_banner->clear();
  m_reasons->clear();
  if (context) connect(context, &PageContext::blockedChanged, this, &JobBrowser::updateButtons);
  turn(0);
}

void JobBrowser::showQueue(const QString &queue) {
  if (queue == m_queue) return;
  m_queue = queue;
  setTitle(tr("Jobs of %1").arg(visibleText(queue)));
  m_reasons->clear();
  turn(0);
}

void JobBrowser::showList(List list) {
  m_list = list;
  m_reasons->clear();
  m_lists.button(static_cast<int>(list))->setChecked(true);
  turn(0);
}

void JobBrowser::setSilence(const QString &why) {
  if (std::exchange(m_silence, why) == why) return;
  // Once it answers again it is read anew.
  m_hasRead = m_isHeld = false;
  m_table->clearSelection();
  m_table->setEnabled(m_silence.isEmpty() && m_unreadable.isEmpty());
}

void JobBrowser::setDepths(const Depths &depths) {
  const bool isOld =
      !m_hasRead || depths[static_cast<size_t>(m_list)] != m_shownDepth || m_sinceRead.hasExpired(readEveryMs);
  m_depths = depths;
  for (int i = 0; i < listCount; ++i) {
    const QString title = titleOf(static_cast<List>(i));
    const auto &depth = depths[static_cast<size_t>(i)];
    const auto text = depth ? QString(title + QStringLiteral("  ") + formatCount(*depth)) : title;
    m_lists.button(i)->setText(text);
    m_lists.button(i)->setAccessibleName(text.simplified());
  }
  if (isOld && !m_isHeld && isVisible() && !m_reading) read();
  sayWhatIsMissing();
  updateButtons();
}

const QueueSpec *JobBrowser::spec() const {
  return m_context ? m_context->system().queue(m_queue) : nullptr;
}

QString JobBrowser::key(List list) const {
  const QueueSpec *queue = spec();
  if (!queue) return {};
  switch (list) {
    case List::Waiting:
      return queue->name;
    case List::InWork:
      return queue->processing;
    case List::Failed:
      return queue->failed;
    case List::Quarantine:
      return queue->quarantine;
  }
  return {};
}

void JobBrowser::turn(qint64 first) {
  m_first = first;
  m_isHeld = false;
  m_table->clearSelection();
  m_payload->clear(tr("Select a job to see its payload."));
  if (first == 0) {
    m_items.clear();
    m_hasRead = false;
  }
  m_unreadable.clear();  // of another page nothing is known yet
  read();
}

void JobBrowser::showEvent(QShowEvent *event) {
  Card::showEvent(event);
  if (!m_isHeld) read();
}

void JobBrowser::read() {
  if (m_reading) m_reading->deleteLater();
  m_reading = nullptr;
  const QueueSpec *queue = spec();
  for (int i = 0; i < listCount; ++i) m_lists.button(i)->setVisible(queue && !key(static_cast<List>(i)).isEmpty());
  updateButtons();
  if (!queue || !m_context->backends) {
    m_unreadable = tr("This environment can't be reached, so its jobs can't be read.");
    return sayWhatIsMissing();
  }
  Result<QueueStore *> store = m_context->backends->queueStore(queue->connection);
  if (!store) return showPage(fail(store.error()));
  m_source = visibleText((*store)->address());
  sayWhatIsMissing();
  m_sinceRead.start();
  if (m_list == List::Failed) {
    const auto depth = m_depths[static_cast<size_t>(m_list)];
    m_reasons->look(**store, *queue, depth.value_or(0));
    if (m_reasons->isPicked()) {
      m_shownDepth = depth;
      return showPage(m_reasons->page(m_first, pageSize));
    }
  }
  m_reading = launch<QueuePage>((*store)->peek(key(m_list), m_first, pageSize, previewCap), this,
                                [this](const Result<QueuePage> &page) { showPage(page); });
}

void JobBrowser::showPage(const Result<QueuePage> &page) {
  m_reading = nullptr;
  if (!page) {
    m_banner->setMessage(StateMessage::fromError(page.error()));
    m_unreadable = tr("The jobs could not be read.");
    // What was read before is not what is there; it is tried again with the next news of the queue.
    m_hasRead = false;
    m_isHeld = false;
    m_table->clearSelection();
    m_table->setEnabled(false);
    sayWhatIsMissing();
    updateButtons();
    return;
  }
  m_hasRead = true;
  m_unreadable.clear();
  m_table->setEnabled(m_silence.isEmpty());
  m_banner->clear();
  if (!m_reasons->isPicked()) m_shownDepth = page->depth;
  const auto keys = m_items.keys(m_table->selectedRowNumbers());
  const auto found = JobItems::find(*page, keys);
  const bool isAsked = std::exchange(m_isAsked, false);
  m_isHeld = found.size() < keys.size() && !isAsked;
  if (!m_isHeld) takePage(*page, found);
  if (!m_isHeld && found.size() < keys.size()) showPayload();
  sayRange();
  sayWhatIsMissing();
  updateButtons();
}

/// What is selected, what is read of it and how far it is scrolled stay.
void JobBrowser::takePage(const QueuePage &page, const QList<int> &selected) {
  const QueueSpec *queue = spec();
  if (!queue) return;
  const QSignalBlocker quiet(m_table);
  const int scrolled = m_table->verticalScrollBar()->value();
  m_readAt = m_context->now();
  m_items.setPage(page, {queue->timestampPointer, queue->attemptsPointer, queue->errorPointer});
  m_table->setColumnHidden(JobItems::Attempts, queue->attemptsPointer.isEmpty());
  m_table->setColumnHidden(JobItems::Reason, queue->errorPointer.isEmpty() || m_list < List::Failed);
  m_table->setColumnHidden(JobItems::Since, queue->timestampPointer.isEmpty());
  m_table->setColumns(jobColumns);
  if (m_table->selectedRowNumbers() != selected) m_table->selectRows(selected);
  m_table->verticalScrollBar()->setValue(scrolled);
}

void JobBrowser::sayRange() {
  const auto depth = formatCount(m_items.depth());
  const qint64 last = m_first + m_items.rowCount();
  const auto range = m_items.rowCount() == 0
                         ? tr("0 of %1").arg(depth)
                         : tr("%1–%2 of %3").arg(formatCount(m_first + 1), formatCount(last), depth);
  const auto time = m_readAt.toUTC().toString(QStringLiteral("HH:mm:ss"));
  m_range->setValue(m_isHeld ? tr("%1 · as of %2 UTC").arg(range, time) : range);
  m_refresh->setVisible(m_isHeld);
  m_previous->setEnabled(m_first > 0);
  m_next->setEnabled(last < m_items.depth());
}

void JobBrowser::sayWhatIsMissing() {
  // Empty is said only once the list itself has said so, and while nobody counts jobs in it.
  const bool counted = m_depths[static_cast<size_t>(m_list)].value_or(0) > 0;
  if (!m_silence.isEmpty() || !m_unreadable.isEmpty()) {
    m_table->setEmptyText(m_silence.isEmpty() ? m_unreadable : m_silence);
  } else if (!m_hasRead || counted) {
    m_table->setEmptyText(tr("Reading the first jobs of %1 from %2…").arg(visibleText(key(m_list)), m_source));
  } else {
    const QString empty[] = {
        tr("No job waits. New jobs show up here by themselves."), tr("No job is in work."),
        tr("No job has failed. Dead letters show up here by themselves."),
        tr("No job is in quarantine. Jobs that keep failing come here when failed ones are retried.")};
    m_table->setEmptyText(empty[static_cast<int>(m_list)]);
  }
}

void JobBrowser::showPayload() {
  const QList<int> rows = m_table->selectedRowNumbers();
  if (rows.size() != 1) {
    m_payload->clear(rows.isEmpty() ? tr("Select a job to see its payload.")
                                    : tr("%n jobs selected", nullptr, static_cast<int>(rows.size())));
    return;
  }
  const QueueJob job = m_items.at(rows.first());
  m_payload->showHead(job);
  if (job.payload.size() >= std::min(job.size, PayloadView::headBytes)) return;
  readPayload(PayloadView::headBytes, [this](const QueueJob &found) { m_payload->showHead(found); });
}

void JobBrowser::readPayload(qint64 bytes, std::function<void(const QueueJob &)> take) {
  const QList<int> rows = m_table->selectedRowNumbers();
  const QueueSpec *queue = spec();
  if (rows.size() != 1 || !queue || !m_context->backends) return;
  Result<QueueStore *> store = m_context->backends->queueStore(queue->connection);
  if (!store) return m_payload->sayThatItFailed(visibleText(store.error().why));
  const QueueJob job = m_items.at(rows.first());
  launch<QueuePage>((*store)->peek(key(m_list), job.index, 1, bytes), this,
                    [this, job, take = std::move(take)](const Result<QueuePage> &page) {
                      const QList<int> now = m_table->selectedRowNumbers();
                      if (now.size() != 1 || m_items.at(now.first()).index != job.index) return;
                      if (!page) return m_payload->sayThatItFailed(visibleText(page.error().why));
                      // The list may have moved meanwhile: only the same beginning and length is the same job.
                      const bool same = !page->jobs.isEmpty() && page->jobs.first().size == job.size &&
                                        page->jobs.first().payload.startsWith(job.payload);
                      if (!same) return m_payload->sayThatItFailed(tr("The job is no longer at this place."));
                      take(page->jobs.first());
                    });
}

void JobBrowser::updateButtons() {
  const bool failedList = m_list == List::Failed;
  m_retrySelected->setVisible(failedList);
  m_retryAll->setVisible(failedList);
  m_release->setVisible(m_list == List::Quarantine);
  m_requeue->setVisible(m_list == List::InWork);
  if (!m_context) return;
  const auto block = [&](QPushButton *button, const char *procedure, const QString &reason) {
    QString why = m_context->whyBlocked();
    if (why.isEmpty()) why = m_silence.isEmpty() ? m_unreadable : m_silence;
    if (why.isEmpty()) why = reason;
    if (why.isEmpty() && !m_context->procedure(QLatin1String(procedure)))
      why = tr("The procedure %1 is not there.").arg(QLatin1String(procedure));
    setBlocked(button, why);
  };
  const int picked = static_cast<int>(m_items.digests(m_table->selectedRowNumbers()).size());
  m_retrySelected->setText(picked > 0 ? tr("Retry %n job(s)…", nullptr, picked) : tr("Retry selected…"));
  block(m_retrySelected, "retry-failed-jobs", picked == 0 ? tr("Select failed jobs first.") : QString());
  m_release->setText(picked > 0 ? tr("Release %n job(s)…", nullptr, picked) : tr("Release selected…"));
  block(m_release, "release-quarantined-jobs", picked == 0 ? tr("Select jobs in quarantine first.") : QString());
  const qint64 depth = m_depths[static_cast<size_t>(m_list)].value_or(m_items.depth());
  const QString none = depth == 0 ? tr("There is no job in this list.") : QString();
  const bool isPicked = m_reasons->isPicked();
  const auto these = isPicked ? m_reasons->digests().size() : 0;
  m_retryAll->setText(isPicked                  ? tr("Retry these %1…").arg(formatCount(these))
                      : depth > 0 && failedList ? tr("Retry all %1…").arg(formatCount(depth))
                                                : tr("Retry all…"));
  block(m_retryAll, "retry-failed-jobs", isPicked && these == 0 ? tr("These are too long to be told apart.") : none);
  block(m_requeue, "requeue-stuck-jobs", none);
  m_clear->setText(depth > 0 ? tr("Clear %1…").arg(withoutMnemonic(visibleText(key(m_list)))) : tr("Clear…"));
  // Whoever sees some of them must not take all of them for these.
  block(m_clear, "clear-queue", isPicked ? tr("Clearing takes jobs of all reasons; show all of them first.") : none);
}

}  // namespace ops
