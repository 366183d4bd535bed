#include "widgets/pages/overview/overview_page.h"

#include <QScrollArea>
#include <cmath>

#include "models/base/text.h"
#include "models/items/texts.h"
#include "widgets/pages/status_text.h"

namespace ops {

namespace {

/// Adds up what is known; nothing known is unknown.
std::optional<qint64> sum(const QList<QueueStatus> &queues, std::optional<qint64> QueueStatus::*member) {
  std::optional<qint64> total;
  for (const QueueStatus &queue : queues) {
    if (queue.*member) total = total.value_or(0) + *(queue.*member);
  }
  return total;
}

Tone worstTone(const QList<CrossedThreshold> &crossed, const QString &metric, Tone otherwise) {
  Tone tone = otherwise;
  for (const CrossedThreshold &threshold : crossed) {
    if (threshold.threshold.metric != metric) continue;
    if (toneOf(threshold.threshold.severity) == Tone::Critical) return Tone::Critical;
    tone = toneOf(threshold.threshold.severity);
  }
  return tone;
}

}  // namespace

OverviewPage::OverviewPage(QWidget *parent) : Page(parent) {
  auto *outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  auto *scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);
  auto *content = new QWidget;
  content->setProperty("panel", QStringLiteral("page"));
  scroll->setWidget(content);
  outer->addWidget(scroll);
  auto *layout = new QVBoxLayout(content);
  layout->setContentsMargins(space::xl, space::l, space::xl, space::xl);
  layout->setSpacing(space::m);
  m_header = new SectionHeader(title());
  m_banner = new StateBanner;
  layout->addWidget(m_header);
  layout->addWidget(m_banner);

  auto *tiles = new QHBoxLayout;
  tiles->setSpacing(space::m);
  m_services = new FigureTile(tr("Services ok"));
  m_waiting = new FigureTile(tr("Jobs waiting"));
  m_failed = new FigureTile(tr("Jobs failed"));
  m_success = new FigureTile(tr("Success rate"));
  m_latency = new FigureTile(tr("Latency, mean"));
  for (FigureTile *tile : {m_services, m_waiting, m_failed, m_success, m_latency}) tiles->addWidget(tile, 1);
  layout->addLayout(tiles);

  m_attentionCard = new Card(tr("Needs you now"));
  m_attentionCard->setFlush(true);
  m_attention = new AttentionList;
  m_calm = new EmptyState(tr("Nothing needs you"));
  m_calm->setGlyph(Tone::Ok);
  m_attentionCard->body()->addWidget(m_attention);
  m_attentionCard->body()->addWidget(m_calm);
  layout->addWidget(m_attentionCard);

  m_serviceCard = new Card(tr("Services"));
  m_serviceCard->setFlush(true);
  auto *services = new DataTable(QStringLiteral("overview-services"));
  services->setAccessibleName(tr("Services"));
  services->setModel(&m_serviceItems);
  services->setColumns({220, 120, 90, 90, 90, 90, 0});
  services->setEmptyText(tr("The system file declares no services."));
  connect(services, &DataTable::rowActivated, this, [this](const QModelIndex &index) {
    if (context()) context()->navigate(QStringLiteral("health"), index.data(IdRole).toString());
  });
  m_serviceCard->body()->addWidget(services);
  layout->addWidget(m_serviceCard);

  m_queueCard = new Card(tr("Queues"));
  m_queueCard->setFlush(true);
  auto *queues = new DataTable(QStringLiteral("overview-queues"));
  queues->setAccessibleName(tr("Queues"));
  queues->setModel(&m_queueItems);
  queues->setColumns({220, 120, 90, 90, 90, 90, 90, 90, 100, 0});
  queues->setEmptyText(tr("The system file declares no queues."));
  connect(queues, &DataTable::rowActivated, this, [this](const QModelIndex &index) {
    if (context()) context()->navigate(QStringLiteral("queues"), index.data(IdRole).toString());
  });
  m_queueCard->body()->addWidget(queues);
  layout->addWidget(m_queueCard);
  layout->addStretch(1);
  connect(m_banner, &StateBanner::retryRequested, this, [this] {
    if (context() && context()->status) context()->status->refresh();
  });
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
  refreshAttention();
  refreshTiles();
  const EnvironmentStatus status = watchedStatus(*context());
  m_serviceItems.setServices(status.services, context()->now());
  m_queueItems.setQueues(status.queues, context()->now());
  const auto heightFor = [](int rows) { return 28 + std::clamp(rows, 1, 12) * space::row + 2; };
  m_serviceCard->findChild<DataTable *>()->setFixedHeight(heightFor(m_serviceItems.rowCount()));
  m_queueCard->findChild<DataTable *>()->setFixedHeight(heightFor(m_queueItems.rowCount()));
}

void OverviewPage::refreshAttention() {
  const EnvironmentStatus status = context()->status ? context()->status->status() : EnvironmentStatus{};
  QList<Attention> entries = needsAttention(status, context()->runSummaries(), context()->now());
  // Before the first answers there is nothing to be said about sources.
  if (context()->status && !context()->status->isComplete()) {
    entries.removeIf([](const Attention &entry) { return entry.tone == Tone::Unknown && !entry.since.isValid(); });
  }
  m_attention->show(entries, *context());
  m_attention->setVisible(!entries.isEmpty());
  m_calm->setVisible(entries.isEmpty());
  if (entries.isEmpty()) {
    const bool well = isAllWell(status, context()->runSummaries(), context()->now());
    if (well) {
      m_calm->setGlyph(Tone::Ok);
      m_calm->setTexts(tr("Nothing needs you"),
                       tr("Every service (%1) and queue (%2) answered in time and is within its limits.")
                           .arg(status.services.size())
                           .arg(status.queues.size()));
    } else {
      m_calm->setGlyph(Tone::Unknown);
      m_calm->setTexts(tr("Not known yet"), tr("Not every source has answered, so nothing can be said."));
    }
  }
  Tone worst = Tone::Neutral;
  if (!entries.isEmpty()) worst = entries.first().tone;
  m_attentionCard->setNote(entries.isEmpty() ? QString()
                                             : tr("%n, the worst first", nullptr, static_cast<int>(entries.size())));
  setCount(static_cast<int>(entries.size()), worst);
}

QList<Tone> OverviewPage::worstBeats() const {
  // Checks of different services do not come at one time: of each the n-th last stand together.
  QList<Tone> beats;
  for (const ServiceSpec &service : context()->system().services) {
    const QList<Sample> &samples =
        context()->status->series(QStringLiteral("service/%1/health").arg(service.name)).samples();
    const qsizetype count = std::min<qsizetype>(samples.size(), 60);
    while (beats.size() < count) beats.prepend(Tone::Ok);
    for (qsizetype i = 1; i <= count; ++i) {
      const double value = samples[samples.size() - i].value;
      const Tone tone = std::isnan(value) ? Tone::Unknown : toneOf(static_cast<Health>(std::clamp(int(value), 0, 3)));
      Tone &worst = beats[beats.size() - i];
      const bool isWorse = tone == Tone::Critical || (tone == Tone::Warning && worst != Tone::Critical) ||
                           (tone == Tone::Unknown && worst == Tone::Ok);
      if (isWorse) worst = tone;
    }
  }
  return beats;
}

void OverviewPage::refreshTiles() {
  const EnvironmentStatus status = context()->status ? context()->status->status() : EnvironmentStatus{};
  const QDateTime now = context()->now();
  int ok = 0;
  Tone worst = status.services.isEmpty() ? Tone::Unknown : Tone::Ok;
  const ServiceStatus *measured = nullptr;
  for (const ServiceStatus &service : status.services) {
    const Tone tone =
        service.freshness.isStale(now) && service.health != Health::Down ? Tone::Unknown : toneOf(service.health);
    if (tone == Tone::Ok) ++ok;
    if (tone == Tone::Critical || (tone == Tone::Warning && worst != Tone::Critical) ||
        (tone == Tone::Unknown && worst == Tone::Ok)) {
      worst = tone;
    }
    if (!measured && (service.latencyMs || service.successRate)) measured = &service;
  }
  m_services->setValue(status.services.isEmpty() ? QString() : QString::number(ok),
                       tr("of %1").arg(status.services.size()),
                       worst == Tone::Ok        ? tr("all answer")
                       : worst == Tone::Unknown ? tr("not known")
                                                : tr("see below"),
                       worst);
  const QueueStatus *queue = status.queues.isEmpty() ? nullptr : &status.queues.first();
  const bool queueStale = !queue || queue->freshness.isStale(now);
  const QString staleWord = context()->status ? tr("stale") : tr("not known");
  const auto waiting = sum(status.queues, &QueueStatus::depth);
  const auto failed = sum(status.queues, &QueueStatus::failed);
  QString drain;
  if (queue && queue->netRate) {
    drain = queue->timeToDrain ? tr("drained in %1").arg(figure::duration(queue->timeToDrain))
                               : tr("net %1").arg(figure::rate(queue->netRate, true));
  }
  const auto toneFor = [&](const char *metric) {
    return queueStale ? Tone::Unknown : worstTone(queue->crossed, QLatin1String(metric), Tone::Neutral);
  };
  m_waiting->setValue(waiting ? figure::count(waiting) : QString(), {}, queueStale ? staleWord : drain,
                      toneFor("depth"));
  m_failed->setValue(failed ? figure::count(failed) : QString(), {}, queueStale ? staleWord : QString(),
                     toneFor("failed"));
  const bool measuredStale = measured && measured->freshness.isStale(now);
  m_success->setValue(measured && measured->successRate ? figure::percent(measured->successRate).chopped(2) : QString(),
                      QStringLiteral("%"), measured ? measured->title : tr("no service tells"),
                      measuredStale ? Tone::Unknown
                      : measured    ? worstTone(measured->crossed, QStringLiteral("success-rate"), Tone::Neutral)
                                    : Tone::Neutral);
  const QStringList latency =
      figure::milliseconds(measured ? measured->latencyMs : std::nullopt).split(QLatin1Char(' '));
  m_latency->setValue(latency.size() == 2 ? latency[0] : QString(), latency.value(1),
                      measured ? measured->title : tr("no service tells"),
                      measuredStale ? Tone::Unknown
                      : measured    ? worstTone(measured->crossed, QStringLiteral("latency"), Tone::Neutral)
                                    : Tone::Neutral);
  if (!context()->status) return;
  const double until = double(now.toMSecsSinceEpoch());
  const auto draw = [&](FigureTile *tile, const QString &key) {
    const Series &series = context()->status->series(key);
    tile->line()->setPoints(sparkPoints(series), until, double(shownSpan(series, now).count()));
  };
  m_services->setBeats(worstBeats());
  if (queue) {
    draw(m_waiting, QStringLiteral("queue/%1/depth").arg(queue->name));
    draw(m_failed, QStringLiteral("queue/%1/failed").arg(queue->name));
  }
  if (measured) {
    draw(m_success, QStringLiteral("service/%1/success-rate").arg(measured->name));
    draw(m_latency, QStringLiteral("service/%1/latency-ms").arg(measured->name));
  }
}

}  // namespace ops
