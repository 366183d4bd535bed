#include "widgets/pages/overview/overview_page.h"

#include <cmath>

#include "models/base/text.h"
#include "models/items/attention.h"
#include "models/items/incident_items.h"
#include "models/items/signals.h"
#include "models/items/wall_view.h"
#include "widgets/pages/status_text.h"

namespace ops {

OverviewPage::OverviewPage(QWidget *parent) : Page(about(), parent) {
  QVBoxLayout *layout = addScrolledColumn();
  m_header = new SectionHeader(title());
  m_triage = makeButton(tr("Triage"), ButtonRole::Normal, QStringLiteral("search"));
  setPlainToolTip(m_triage, tr("Triage looks at everything and changes nothing (t)"));
  m_header->addAction(m_triage);
  connect(m_triage, &QPushButton::clicked, this, [this] {
    if (context()) context()->startTriage();
  });
  m_banner = new StateBanner;
  layout->addWidget(m_header);
  layout->addWidget(m_banner);

  auto *tiles = new QHBoxLayout;
  tiles->setSpacing(space::m);
  const auto tile = [&](const QString &name, const QString &page) {
    auto *made = new FigureTile(name);
    tiles->addWidget(made, 1);
    m_tiles += made;
    connect(made, &FigureTile::activated, this, [this, page] {
      if (context()) context()->navigate(page, page == QLatin1String("health") ? m_measured : QString());
    });
    return made;
  };
  m_services = tile(tr("Services ok"), QStringLiteral("health"));
  m_waiting = tile(tr("Jobs waiting"), QStringLiteral("queues"));
  m_failed = tile(tr("Jobs failed"), QStringLiteral("queues"));
  m_success = tile(tr("Success rate"), QStringLiteral("health"));
  m_latency = tile(tr("Latency, mean"), QStringLiteral("health"));
  layout->addLayout(tiles);

  m_attentionCard = new Card(tr("Needs you now"));
  m_attentionCard->setFlush(true);
  m_attention = new AttentionList;
  connect(m_attention, &AttentionList::grown, this, &OverviewPage::orderFocus);
  m_calm = new EmptyState(tr("Nothing needs you"));
  connect(m_calm, &EmptyState::actionTriggered, this, [this] {
    if (const auto open = incidentToTake()) context()->navigate(QStringLiteral("incidents"), open->uuid);
  });
  m_calm->setGlyph(Tone::Ok);
  m_attentionCard->body()->addWidget(m_attention);
  m_attentionCard->body()->addWidget(m_calm);
  layout->addWidget(m_attentionCard);
  m_trends = new TrendRow;
  m_trends->hide();
  layout->addWidget(m_trends, 1);

  m_lists = new QBoxLayout(QBoxLayout::TopToBottom);
  m_lists->setSpacing(space::m);
  m_serviceTable = addTable(tr("Services"), QStringLiteral("health"));
  m_serviceTable->setModel(&m_serviceItems);
  m_serviceTable->setColumns({200, 116, 84, 110, 104, 90, 84, 0});
  m_serviceTable->setOptionalColumns({ServiceItems::Rate, ServiceItems::Probe});
  m_serviceTable->setEmptyText(tr("The system file declares no services."));
  m_queueTable = addTable(tr("Queues"), QStringLiteral("queues"));
  m_queueTable->setModel(&m_queueItems);
  m_queueTable->setColumns({170, 116, 80, 80, 76, 96, 82, 76, 76, 96, 0});
  m_queueTable->setEmptyText(tr("The system file declares no queues."));
  layout->addLayout(m_lists, 1);
  connect(m_banner, &StateBanner::retryRequested, this, [this] {
    if (context() && context()->status) context()->status->refresh();
  });
}

DataTable *OverviewPage::addTable(const QString &title, const QString &page) {
  auto *card = new Card(title);
  card->setFlush(true);
  auto *table = new DataTable(QStringLiteral("overview-") + page);
  table->setAccessibleName(title);
  table->setSortable();
  connect(table, &DataTable::rowActivated, this, [this, page](const QModelIndex &index) {
    if (context()) context()->navigate(page, index.data(IdRole).toString());
  });
  card->body()->addWidget(table);
  m_lists->addWidget(card, 1);
  return table;
}

void OverviewPage::resizeEvent(QResizeEvent *event) {
  Page::resizeEvent(event);
  // Two tables of some ten columns stand side by side where there is room for both.
  constexpr int sideBySide = 2'200;
  m_lists->setDirection(width() >= sideBySide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  // A high window shows more of what was, before it shows nothing.
  constexpr int leastLine = 30, mostLine = 120, withTrends = 1'300;
  for (FigureTile *tile : m_tiles) tile->setLineHeight(std::clamp(height() / 8 - 70, leastLine, mostLine));
  const bool hasRoom = height() >= withTrends;
  if (m_trends->isHidden() != hasRoom) return;
  m_trends->setVisible(hasRoom);
  refresh();
}

QWidget *OverviewPage::firstFocus() {
  auto candidates = m_attention->buttons();
  candidates.append(m_serviceTable);
  for (auto *candidate : std::as_const(candidates)) {
    if (!candidate->isVisibleTo(this) || !candidate->isEnabled()) continue;
    // The head of a low window must not scroll away before anybody has seen it.
    const bool isInView = isVisible() && rect().contains(candidate->mapTo(this, candidate->rect().bottomLeft()));
    return isInView ? candidate : m_triage;
  }
  return m_triage;
}

void OverviewPage::orderFocus() {
  QList<QWidget *> order = m_attention->buttons();
  order += m_triage;
  for (FigureTile *tile : m_tiles) order += tile;
  order += {m_serviceTable, m_queueTable};
  for (qsizetype i = 1; i < order.size(); ++i) setTabOrder(order[i - 1], order[i]);
}

void OverviewPage::contextChanged() {
  if (context()) {
    connect(context(), &PageContext::ticked, this, &OverviewPage::refresh);
    connect(context(), &PageContext::blockedChanged, this, &OverviewPage::refresh);
    connect(context(), &PageContext::runSummariesChanged, this, &OverviewPage::refresh);
    if (context()->status) connect(context()->status, &StatusSource::changed, this, &OverviewPage::refresh);
  }
  refresh();
}

void OverviewPage::showEvent(QShowEvent *event) {
  Page::showEvent(event);
  refresh();
}

void OverviewPage::refresh() {
  if (!context()) return;
  const System &system = context()->system();
  m_header->setNote(tr("%1 · %2").arg(visibleText(system.title.isEmpty() ? system.name : system.title),
                                      visibleText(context()->environment().name)));
  const auto message = statusMessage(*context());
  if (message) {
    m_banner->setMessage(*message);
  } else {
    m_banner->clear();
  }
  setBlocked(m_triage,
             context()->backends != nullptr ? QString() : tr("Nothing can be asked while no target is reached."));
  refreshAttention();
  if (!isVisible()) return;
  refreshTiles();
  const EnvironmentStatus status = watchedStatus(*context());
  m_serviceItems.setServices(status.services, context()->now());
  m_queueItems.setQueues(status.queues, context()->now());
  const auto hasQuarantine = [](const QueueStatus &queue) { return queue.quarantine.has_value(); };
  m_queueTable->setColumnHidden(QueueItems::Quarantine, std::ranges::none_of(status.queues, hasQuarantine));
  const auto heightFor = [](int rows) { return 28 + std::clamp(rows, 1, 12) * space::row + 2; };
  m_serviceTable->setMinimumHeight(heightFor(m_serviceItems.rowCount()));
  m_queueTable->setMinimumHeight(heightFor(m_queueItems.rowCount()));
}

/// Why nobody can tell whether something needs somebody; empty: everything was heard.
QString OverviewPage::whyNotKnown(const EnvironmentStatus &status, int silenced) const {
  const auto *alerts = context()->alerts;
  const auto *incidents = context()->incidents;
  const auto fault = alerts == nullptr ? std::nullopt : alerts->managerFault();
  const auto isSilent = [this](const auto &entry) {
    return entry.health == Health::Unknown ||
           (entry.health != Health::Down && entry.freshness.isStale(context()->now()));
  };
  // What is silenced may be wrong, but must have been heard.
  const bool isHeard = silenced == 0 ? isAllWell(status, context()->runSummaries(), context()->now())
                                     : std::ranges::none_of(status.services, isSilent) &&
                                           std::ranges::none_of(status.queues, isSilent) &&
                                           std::ranges::none_of(status.models, isSilent);
  if (!isHeard) return tr("Not every source has answered, so nothing can be said.");
  if (fault) return tr("What Alertmanager says is not known: %1").arg(visibleText(fault->why));
  if (alerts != nullptr && !alerts->isComplete()) return tr("The alerts are being read.");
  if (incidents != nullptr && (!incidents->isComplete() || incidents->fault()))
    return tr("Whether there is an incident is not known.");
  if (!context()->system().backups.isEmpty() && !context()->brokenBackups)
    return tr("Whether the backups keep their promise has not been read.");
  if (context()->brokenBackups && context()->brokenBackups->unseen > 0)
    return tr("Whether the backups keep their promise is not known from here.");
  return {};
}

/// The gravest open one that nobody has taken; where each is taken, the gravest.
std::optional<Incident> OverviewPage::incidentToTake() const {
  if (context() == nullptr || context()->incidents == nullptr) return std::nullopt;
  const auto &all = context()->incidents->incidents();
  auto untaken = all;
  untaken.removeIf([](const Incident &incident) { return incident.acknowledged.has_value(); });
  const auto *found = gravestOpen(untaken);
  if (found == nullptr) found = gravestOpen(all);
  return found == nullptr ? std::nullopt : std::optional(*found);
}

/// Nothing of what was heard needs anybody: whether that is good news.
void OverviewPage::showCalm(const EnvironmentStatus &status, int silenced) {
  const auto *incidents = context()->incidents;
  const auto open = incidentToTake();
  const auto say = [this](Tone tone, const QString &what, const QStringList &texts) {
    m_calm->setGlyph(tone);
    m_calm->setTexts(what, texts.join(QLatin1Char('\n')));
  };
  QStringList known;
  if (open) known += tr("%1 is open: %2").arg(open->id, visibleText(open->title));
  if (silenced > 0) known += tr("What is wrong is silenced (%1): see Alerts, All.").arg(silenced);
  m_calm->setAction(!open ? QString() : tr("Look at %1").arg(open->id));
  const auto why = whyNotKnown(status, silenced);
  if (!why.isEmpty()) {
    say(Tone::Unknown, tr("Not known yet"), QStringList(why) + known);
  } else if (open) {
    const auto dues = incidentDues(context()->system(), incidents->spec(), *open, context()->moment());
    for (const auto &due : dues) known += due.text;
    const bool isTaken = open->acknowledged.has_value();
    say(isTaken ? Tone::Notice : Tone::Warning, isTaken ? tr("Nothing new needs you") : tr("The incident needs you"),
        known);
  } else if (silenced > 0) {
    say(Tone::Neutral, tr("Nothing needs you now"), known);
  } else {
    say(Tone::Ok, tr("Nothing needs you"),
        {status.queues.isEmpty()
             ? tr("Every service (%1) answered in time and is within its limits.").arg(status.services.size())
             : tr("Every service (%1) and queue (%2) answered in time and is within its limits.")
                   .arg(status.services.size())
                   .arg(status.queues.size())});
  }
}

void OverviewPage::refreshAttention() {
  const EnvironmentStatus status = context()->status ? context()->status->status() : EnvironmentStatus{};
  const auto all = attentionOf(*context(), context()->runSummaries());
  const auto &entries = all.entries;
  const int answered = all.answered(), open = all.open();
  const qsizetype buttons = m_attention->buttons().size();
  m_attention->show(entries, *context());
  if (m_attention->buttons().size() != buttons) orderFocus();
  m_attention->setVisible(!entries.isEmpty());
  m_calm->setVisible(entries.isEmpty());
  if (entries.isEmpty()) showCalm(status, all.silenced);
  QStringList notes;
  if (open > 0) notes += open == 1 ? formatCount(1) : tr("%n, the worst first", nullptr, open);
  if (answered > 0) notes += tr("%n seen to", nullptr, answered);
  if (const int pending = all.pending(); pending > 0) notes += tr("%n pending", nullptr, pending);
  if (all.silenced > 0) notes += tr("%n silenced", nullptr, all.silenced);
  m_attentionCard->setNote(notes.join(QStringLiteral(" · ")));
  setCount(all.loud(), all.loud() > 0 ? all.worst() : Tone::Neutral);
}

QList<Tone> OverviewPage::worstBeats() const {
  // Checks of different services do not come at one time: of each the n-th last stand together.
  constexpr qsizetype mostBeats = 60;
  QList<QList<Sample>> all;
  qsizetype count = 0;
  for (const ServiceSpec &service : context()->system().services) {
    all += watchedSeries(*context(), QStringLiteral("service/%1/health").arg(service.name)).samples();
    count = std::clamp(all.last().size(), count, mostBeats);
  }
  QList<Tone> beats(count, Tone::Ok);
  for (const QList<Sample> &samples : std::as_const(all)) {
    for (qsizetype i = 1; i <= count; ++i) {
      const double value = i <= samples.size() ? samples[samples.size() - i].value : noSample;
      const Tone tone =
          std::isnan(value) ? Tone::Unknown : healthTone(static_cast<Health>(std::clamp(int(value), 0, 3)));
      Tone &worst = beats[beats.size() - i];
      const bool isWorse = tone == Tone::Critical || (tone == Tone::Warning && worst != Tone::Critical) ||
                           (tone == Tone::Unknown && worst == Tone::Ok);
      if (isWorse) worst = tone;
    }
  }
  return beats;
}

void OverviewPage::refreshTiles() {
  const QDateTime now = context()->now();
  const Signals signals =
      signalsOf(context()->system(), context()->status ? &context()->status->status() : nullptr, now);
  const auto show = [](FigureTile *tile, const Signal &signal) {
    tile->setValue(signal.figure, signal.unit, signal.note, signal.tone);
  };
  const Tone worst = signals.services.tone;
  m_services->setValue(signals.services.figure, signals.services.unit,
                       worst == Tone::Ok        ? tr("all answer")
                       : worst == Tone::Unknown ? tr("not known")
                                                : tr("see below"),
                       worst);
  // What is not declared can't be missed.
  const bool hasQueues = !context()->system().queues.isEmpty();
  for (auto *tile : {m_waiting, m_failed}) tile->setVisible(hasQueues);
  for (auto *tile : {m_success, m_latency}) tile->setVisible(!signals.measured.isEmpty());
  m_queueTable->parentWidget()->setVisible(hasQueues);
  show(m_waiting, signals.waiting);
  show(m_failed, signals.failed);
  show(m_success, signals.success);
  show(m_latency, signals.latency);
  m_measured = signals.measured;
  const auto until = double(now.toMSecsSinceEpoch());
  const auto draw = [&](FigureTile *tile, const QString &key) {
    const Series &series = watchedSeries(*context(), key);
    tile->line()->setPoints(sparkPoints(series), until, double(shownSpan(series, now).count()));
  };
  m_services->setBeats(worstBeats());
  // To lay charts out costs more than all the rest.
  if (m_trends->isVisible()) m_trends->show(*context(), signals.queue, m_measured);
  draw(m_waiting, QStringLiteral("queue/%1/depth").arg(signals.queue));
  draw(m_failed, QStringLiteral("queue/%1/failed").arg(signals.queue));
  draw(m_success, QStringLiteral("service/%1/success-rate").arg(m_measured));
  draw(m_latency, QStringLiteral("service/%1/latency-ms").arg(m_measured));
}

}  // namespace ops
