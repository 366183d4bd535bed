#include "widgets/pages/overview/trend_row.h"

#include "models/base/text.h"
#include "models/items/attention.h"
#include "models/monitor/threshold_watch.h"
#include "widgets/pages/page.h"
#include "widgets/pages/status_text.h"

namespace ops {

namespace {

QList<LiveChart::Limit> limitsOf(const QList<Threshold> &thresholds, const char *metric) {
  QList<LiveChart::Limit> limits;
  for (const Threshold &threshold : thresholds) {
    if (threshold.metric != QLatin1String(metric)) continue;
    limits += {QString(severityName(threshold.severity) + QLatin1Char(' ') + limitText(threshold)), threshold.value,
               severityTone(threshold.severity)};
  }
  return limits;
}

}  // namespace

TrendRow::TrendRow(QWidget *parent) : QWidget(parent) {
  auto *layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::m);
  const auto add = [&](Card *&card, LiveChart *&chart, const QString &title, ChartUnit unit) {
    card = new Card(title);
    chart = new LiveChart(unit);
    chart->setAccessibleName(title);
    card->body()->addWidget(chart);
    layout->addWidget(card, 1);
  };
  add(m_depthCard, m_depth, tr("Depth"), ChartUnit::Count);
  add(m_latencyCard, m_latency, tr("Latency"), ChartUnit::Duration);
}

void TrendRow::show(PageContext &context, const QString &queue, const QString &service) {
  const QDateTime now = context.now();
  const auto draw = [&](LiveChart *chart, const QString &title, const QString &key, const QString &spanOf) {
    const Series &series = watchedSeries(context, key);
    const QList<LiveChart::Line> lines{{title, &series.samples()}};
    chart->setLines(series.samples().isEmpty() ? QList<LiveChart::Line>() : lines, now,
                    shownSpan(watchedSeries(context, spanOf), now));
  };
  const QueueSpec *queueSpec = context.system().queue(queue);
  m_depthCard->setVisible(queueSpec != nullptr);
  if (queueSpec) {
    m_depthCard->setNote(visibleText(queue));
    m_depth->setLimits(limitsOf(effectiveThresholds(queue, queueSpec->thresholds, context.environment()), "depth"));
    const QString key = QStringLiteral("queue/%1/depth").arg(queue);
    draw(m_depth, tr("waiting"), key, key);
  }
  const ServiceSpec *serviceSpec = context.system().service(service);
  m_latencyCard->setVisible(serviceSpec != nullptr);
  if (serviceSpec) {
    m_latencyCard->setNote(visibleText(serviceSpec->title));
    m_latency->setLimits(
        limitsOf(effectiveThresholds(service, serviceSpec->thresholds, context.environment()), "latency"));
    draw(m_latency, tr("mean of requests"), QStringLiteral("service/%1/latency-ms").arg(service),
         QStringLiteral("service/%1/health").arg(service));
  }
}

}  // namespace ops
