#include "widgets/pages/queues/queues_page.h"

#include <algorithm>

#include "models/base/text.h"
#include "models/items/attention.h"
#include "models/items/service_items.h"
#include "models/items/sort_keys.h"
#include "models/items/texts.h"
#include "models/monitor/threshold_watch.h"
#include "widgets/pages/status_text.h"

namespace ops {

namespace {

Tone toneForMetric(const QueueStatus &queue, const char *metric) {
  Tone tone = Tone::Neutral;
  for (const CrossedThreshold &crossed : queue.crossed) {
    if (crossed.threshold.metric == QLatin1String(metric))
      tone = graver(tone, severityTone(crossed.threshold.severity));
  }
  return tone;
}

}  // namespace

QueuesPage::QueuesPage(QWidget *parent) : Page(about(), parent) {
  QVBoxLayout *layout = addScrolledColumn();
  m_header = new SectionHeader(title());
  m_banner = new StateBanner;
  m_empty = new EmptyState(tr("No queues"), tr("The system file declares no queues. Add them under \"queues:\"."));
  layout->addWidget(m_header);
  layout->addWidget(m_banner);
  layout->addWidget(m_empty);
  m_content = new QWidget;
  layout->addWidget(m_content, 1);
  auto *content = new QVBoxLayout(m_content);
  content->setContentsMargins(0, 0, 0, 0);
  content->setSpacing(space::m);

  m_listCard = new Card;
  m_listCard->setFlush(true);
  m_table = new DataTable(QStringLiteral("queues"));
  m_table->setAccessibleName(tr("Queues"));
  m_table->setSortable();
  m_table->setModel(&m_items);
  m_table->setColumns({170, 110, 80, 80, 76, 96, 82, 76, 76, 96, 0});
  m_listCard->body()->addWidget(m_table);
  content->addWidget(m_listCard);
  connect(m_table, &DataTable::selectionChangedByUser, this, [this] {
    const QList<int> rows = m_table->selectedRowNumbers();
    if (!rows.isEmpty()) select(m_items.at(rows.first()).name);
  });

  m_figureCard = new Card(QStringLiteral(" "));
  m_state = new StatusBadge(Tone::Unknown, {}, StatusBadge::Look::Pill);
  m_freshness = new FreshnessLabel;
  m_figureCard->addAction(m_state);
  m_figureCard->addAction(m_freshness);
  m_figures = new QBoxLayout(QBoxLayout::LeftToRight);
  auto *counts = new QHBoxLayout;
  auto *rates = new QHBoxLayout;
  for (QBoxLayout *line : {m_figures, static_cast<QBoxLayout *>(counts), static_cast<QBoxLayout *>(rates)})
    line->setSpacing(space::l);
  m_depth = addFigure(tr("Waiting"), counts);
  m_inWork = addFigure(tr("In work"), counts);
  m_failed = addFigure(tr("Failed"), counts);
  m_quarantine = addFigure(tr("In quarantine"), counts);
  m_in = addFigure(tr("In"), rates);
  m_out = addFigure(tr("Done"), rates);
  m_net = addFigure(tr("Trend"), rates);
  m_drain = addFigure(tr("Drained in"), rates);
  m_figures->addLayout(counts, 1);
  m_figures->addLayout(rates, 1);
  m_figureCard->body()->addLayout(m_figures);
  content->addWidget(m_figureCard);
  m_procedures = new ProcedureBar;
  content->addWidget(m_procedures);

  auto *charts = new QHBoxLayout;
  charts->setSpacing(space::m);
  auto *depthCard = new Card(tr("Depth"));
  m_depthChart = new LiveChart(ChartUnit::Count);
  m_depthChart->setAccessibleName(tr("Chart of depths"));
  depthCard->body()->addWidget(m_depthChart);
  m_rateCard = new Card(tr("Arrivals and departures"));
  m_rateChart = new LiveChart(ChartUnit::PerSecond);
  m_rateChart->setAccessibleName(tr("Chart of rates"));
  m_rateCard->body()->addWidget(m_rateChart);
  for (LiveChart *chart : {m_depthChart, m_rateChart}) chart->setMinimumHeight(200);
  charts->addWidget(depthCard, 1);
  charts->addWidget(m_rateCard, 1);
  content->addLayout(charts, 2);
  m_jobs = new JobBrowser;
  m_jobs->setMinimumHeight(320);
  content->addWidget(m_jobs, 3);
  connect(m_banner, &StateBanner::retryRequested, this, [this] {
    if (context() && context()->status) context()->status->refresh();
  });
}

QueuesPage::Figure QueuesPage::addFigure(const QString &name, QHBoxLayout *line) {
  auto *column = new QVBoxLayout;
  column->setSpacing(space::edge);
  Figure figure{new PlainLabel(name, Type::Caption, Ink::Muted), new FigureLabel,
                new ElidedLabel({}, Type::Caption, Ink::Muted)};
  column->addWidget(figure.name);
  column->addWidget(figure.value);
  column->addWidget(figure.note);
  line->addLayout(column, 1);
  return figure;
}

void QueuesPage::resizeEvent(QResizeEvent *event) {
  Page::resizeEvent(event);
  constexpr int besideEachOther = 900;
  // Eight of them and what is said of each have no room on one line of a narrow page.
  m_figures->setDirection(width() < besideEachOther ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void QueuesPage::contextChanged() {
  if (context()) {
    connect(context(), &PageContext::ticked, this, &QueuesPage::refresh);
    if (context()->status) connect(context()->status, &StatusSource::changed, this, &QueuesPage::refresh);
    const QList<QueueSpec> &queues = context()->system().queues;
    if (!context()->system().queue(m_selected)) m_selected = queues.isEmpty() ? QString() : queues.first().name;
    m_content->setVisible(!queues.isEmpty());
    m_empty->setVisible(queues.isEmpty());
    m_listCard->setVisible(queues.size() > 1);
    const auto hasQuarantine = [](const QueueSpec &spec) { return !spec.quarantine.isEmpty(); };
    m_table->setColumnHidden(QueueItems::Quarantine, std::ranges::none_of(queues, hasQuarantine));
    m_listCard->setFixedHeight(28 + int(std::min<qsizetype>(queues.size(), 6)) * space::row + 4);
  }
  m_jobs->setContext(context());
  m_jobs->showQueue(m_selected);
  refresh();
}

void QueuesPage::select(const QString &item) {
  if (!context() || item.isEmpty()) return;
  QString queue = item;
  for (const QueueSpec &spec : context()->system().queues) {
    if (spec.failed != item && spec.processing != item && spec.quarantine != item) continue;
    queue = spec.name;
    m_jobs->showQueue(queue);
    m_jobs->showList(spec.failed == item       ? JobBrowser::List::Failed
                     : spec.processing == item ? JobBrowser::List::InWork
                                               : JobBrowser::List::Quarantine);
  }
  m_selected = queue;
  m_jobs->showQueue(queue);
  refresh();
}

QWidget *QueuesPage::firstFocus() {
  if (m_listCard->isVisibleTo(this)) return m_table;
  if (auto *first = m_procedures->first()) return first;
  // The head of a low window must not scroll away before anybody has seen it.
  auto *button = m_jobs->firstButton();
  const bool isInView = isVisible() && rect().contains(button->mapTo(this, button->rect().bottomLeft()));
  return isInView ? button : nullptr;
}

void QueuesPage::showEvent(QShowEvent *event) {
  Page::showEvent(event);
  refresh();
}

void QueuesPage::refresh() {
  if (!context()) return;
  const auto message = statusMessage(*context());
  if (message) {
    m_banner->setMessage(*message);
  } else {
    m_banner->clear();
  }
  const EnvironmentStatus status = watchedStatus(*context());
  m_items.setQueues(status.queues, context()->now());
  int bad = 0;
  Tone worst = Tone::Neutral;
  for (const QueueStatus &queue : status.queues) {
    if (queue.health != Health::Ok) {
      ++bad;
      worst = graver(worst, queueTone(queue, context()->now()));
    }
    // To lay charts out costs more than all the rest: nobody sees them now.
    if (queue.name != m_selected || !isVisible()) continue;
    refreshFigures(queue);
    refreshCharts(queue);
  }
  const auto isSilent = [&](const QueueStatus &queue) { return queue.freshness.isStale(context()->now()); };
  const auto silent = std::ranges::count_if(status.queues, isSilent);
  const auto known = status.queues.size() - silent;
  const auto isWell = [&](const QueueStatus &queue) { return queue.health == Health::Ok && !isSilent(queue); };
  const auto well = std::ranges::count_if(status.queues, isWell);
  QStringList note;
  if (well < known) note += tr("%1 of %2 within their limits").arg(well).arg(known);
  if (silent > 0) note += tr("%n not known", nullptr, static_cast<int>(silent));
  m_header->setNote(note.join(QStringLiteral(" · ")));
  setCount(bad, worst);
}

/// The gravest of what is wrong, by its severity, and what can be done about it.
void QueuesPage::refreshState(const QueueStatus &queue, bool isStale) {
  auto crossed = queue.crossed;
  std::ranges::stable_sort(crossed, {}, [](const CrossedThreshold &each) { return each.threshold.severity; });
  if (isStale) {
    m_state->setStatus(Tone::Unknown, queue.freshness.isRefused     ? tr("Refused")
                                      : queue.freshness.neverSeen() ? tr("No data")
                                                                    : tr("Stale"));
  } else if (crossed.isEmpty()) {
    m_state->setStatus(queueTone(queue, context()->now()), queueTitle(queue));
  } else {
    const auto &gravest = crossed.first().threshold;
    m_state->setStatus(severityTone(gravest.severity),
                       tr("%1: %2").arg(severityName(gravest.severity), metricTitle(gravest)));
  }
  const auto metric = crossed.isEmpty() ? QString() : crossed.first().threshold.metric;
  m_procedures->offer(context(), crossed.isEmpty() ? FittingProcedures()
                                                   : fittingProcedures(context()->system(), watchedStatus(*context()),
                                                                       QStringLiteral("queue"), queue.name, metric));
}

void QueuesPage::refreshFigures(const QueueStatus &queue) {
  const QDateTime now = context()->now();
  const bool stale = queue.freshness.isStale(now);
  refreshState(queue, stale);
  m_figureCard->setTitle(visibleText(queue.name));
  m_figureCard->setNote(!stale                        ? visibleText(queue.detail)
                        : queue.freshness.neverSeen() ? tr("no values yet")
                                                      : tr("last known values"));
  m_freshness->setFreshness(queue.freshness.succeededAt, stale, visibleText(queue.freshness.error),
                            visibleText(queue.freshness.source), now);
  const auto put = [&](Figure &figure, const QString &value, const QString &unit, const QString &note, Tone tone) {
    figure.value->setValue(value == QStringLiteral("–") ? QString() : value, unit);
    figure.value->setInk(stale                                             ? Ink::Unknown
                         : tone == Tone::Critical || tone == Tone::Warning ? toneInk(tone)
                                                                           : Ink::Text);
    figure.note->setText(note);
  };
  const QueueSpec *spec = context()->system().queue(queue.name);
  const auto limitOf = [&](const char *metric) {
    if (!spec) return QString();
    QStringList limits;
    for (const Threshold &t : effectiveThresholds(queue.name, spec->thresholds, context()->environment())) {
      if (t.metric == QLatin1String(metric)) limits += QString(severityName(t.severity) + QLatin1Char(' ') + t.text);
    }
    return limits.join(QStringLiteral(", "));
  };
  put(m_depth, figure::count(queue.depth), {}, limitOf("depth"), toneForMetric(queue, "depth"));
  const QString stuck = queue.stuck
                            ? (*queue.stuck > 0 ? tr("%1 stuck").arg(formatCount(*queue.stuck)) : tr("none stuck"))
                            : tr("stuck jobs: not known");
  put(m_inWork, figure::count(queue.processing), {}, stuck,
      queue.stuck.value_or(0) > 0 ? Tone::Warning : Tone::Neutral);
  put(m_failed, figure::count(queue.failed), {}, limitOf("failed"),
      graver(toneForMetric(queue, "failed"), isFailing(queue) ? Tone::Warning : Tone::Neutral));
  const bool hasQuarantine = spec && !spec->quarantine.isEmpty();
  for (QWidget *part : std::initializer_list<QWidget *>{m_quarantine.name, m_quarantine.value, m_quarantine.note}) {
    part->setVisible(hasQuarantine);
  }
  if (hasQuarantine) {
    put(m_quarantine, figure::count(queue.quarantine), {}, tr("after %n attempt(s)", nullptr, spec->maxAttempts),
        queue.quarantine.value_or(0) > 0 ? Tone::Warning : Tone::Neutral);
  }
  const auto rate = [](std::optional<double> value, bool sign = false) {
    return figure::rate(value, sign).replace(QStringLiteral("/s"), QString());
  };
  // Not declared is one thing, not answered another.
  const auto counterNote = [&](const std::optional<double> &value, QString QueueSpec::*counter) {
    if (value || !spec) return QString();
    return (spec->*counter).isEmpty() ? tr("no counter declared") : tr("not known");
  };
  put(m_in, rate(queue.inRate), tr("/s"), counterNote(queue.inRate, &QueueSpec::enqueuedCounter), Tone::Neutral);
  const bool doesFail = queue.failRate.value_or(0) > 0;
  put(m_out, rate(queue.outRate), tr("/s"),
      doesFail ? tr("failed %1").arg(figure::rate(queue.failRate))
               : counterNote(queue.outRate, &QueueSpec::finishedCounter),
      Tone::Neutral);
  const auto flow = flowText(queue);
  const bool stands = queue.netRate && std::abs(*queue.netRate) <= 0.05;
  put(m_net, rate(queue.netRate, true), tr("/s"), flow.isEmpty() && stands ? tr("steady") : flow,
      doesFail && !flow.isEmpty() && isFailing(queue) ? Tone::Warning : Tone::Neutral);
  QString drainNote = queue.oldestAge ? tr("oldest %1").arg(figure::duration(queue.oldestAge)) : QString();
  put(m_drain, figure::duration(queue.timeToDrain), {},
      !drainNote.isEmpty() || queue.timeToDrain ? drainNote
      : queue.netRate                           ? tr("not draining")
                                                : QString(),
      Tone::Neutral);
  m_jobs->setSilence(queue.freshness.isStale(context()->now()) ? tr("What is in this queue now is not known.")
                                                               : QString());
  m_jobs->setDepths({queue.depth, queue.processing, queue.failed, queue.quarantine});
}

void QueuesPage::refreshCharts(const QueueStatus &queue) {
  const auto seriesOf = [this](const QString &key) -> const Series & { return watchedSeries(*context(), key); };
  const QString base = QStringLiteral("queue/%1/").arg(queue.name);
  const auto lines = [&](std::initializer_list<QPair<const char *, QString>> wanted) {
    QList<LiveChart::Line> result;
    for (const auto &[key, title] : wanted) {
      const Series &series = seriesOf(base + QLatin1String(key));
      if (!series.samples().isEmpty()) result += {title, &series.samples()};
    }
    return result;
  };
  const Milliseconds span = shownSpan(seriesOf(base + QLatin1String("depth")), context()->now());
  QList<LiveChart::Limit> limits;
  if (const QueueSpec *spec = context()->system().queue(queue.name)) {
    for (const Threshold &t : effectiveThresholds(queue.name, spec->thresholds, context()->environment())) {
      if (t.metric == QLatin1String("depth")) {
        limits += {QString(severityName(t.severity) + QLatin1Char(' ') + t.text), t.value, severityTone(t.severity)};
      }
    }
  }
  const QueueSpec *declared = context()->system().queue(queue.name);
  const bool counts = declared && !(declared->enqueuedCounter.isEmpty() && declared->finishedCounter.isEmpty());
  m_rateChart->setEmptyText(counts ? tr("No rates yet") : tr("Unknown: the system file names no counters"));
  m_depthChart->setLimits(limits);
  m_depthChart->setLines(
      lines({{"depth", tr("waiting")}, {"failed", tr("failed", "jobs")}, {"processing", tr("in work")}}),
      context()->now(), span);
  m_rateChart->setLines(lines({{"in-rate", tr("in")}, {"out-rate", tr("done")}, {"fail-rate", tr("failed", "jobs")}}),
                        context()->now(), span);
}

}  // namespace ops
