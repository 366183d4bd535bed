#include "widgets/pages/status_text.h"

namespace ops {

std::optional<StateMessage> statusMessage(const PageContext &context) {
  StateMessage message;
  if (!context.status) return {};
  const EnvironmentStatus &status = context.status->status();
  const QDateTime now = context.now();
  int stale = 0, all = 0;
  QString error, source;
  QDateTime latest;
  const auto look = [&](const Freshness &freshness) {
    ++all;
    if (freshness.succeededAt > latest || !latest.isValid()) latest = freshness.succeededAt;
    if (!freshness.isStale(now)) return;
    ++stale;
    if (error.isEmpty()) {
      error = freshness.error;
      source = freshness.source;
    }
  };
  for (const ServiceStatus &service : status.services) look(service.freshness);
  for (const QueueStatus &queue : status.queues) look(queue.freshness);
  if (!context.status->isComplete() && stale > 0) {
    message.state = ViewState::Loading;
    message.what = StateBanner::tr("Asking %n source(s) for the first time", nullptr, stale);
    message.cause = source.isEmpty() ? QString() : StateBanner::tr("waiting for %1").arg(source);
    return message;
  }
  if (stale == 0) return {};
  message.cause = error;
  message.target = source;
  message.lastSuccess = latest;
  message.canRetry = true;
  if (stale == all) {
    message.state = ViewState::Offline;
    message.what = StateBanner::tr("No source answers; the last known values are shown");
  } else {
    message.state = ViewState::Partial;
    message.what = StateBanner::tr("%1 of %2 sources are fresh").arg(all - stale).arg(all);
  }
  return message;
}

EnvironmentStatus watchedStatus(const PageContext &context) {
  if (context.status) return context.status->status();
  EnvironmentStatus status{context.system().name, context.environment().name, {}, {}};
  for (const ServiceSpec &spec : context.system().services) {
    ServiceStatus service;
    service.name = spec.name;
    service.title = spec.title;
    service.expected = spec.expected;
    status.services += service;
  }
  for (const QueueSpec &spec : context.system().queues) {
    QueueStatus queue;
    queue.name = spec.name;
    status.queues += queue;
  }
  return status;
}

Milliseconds shownSpan(const Series &series, const QDateTime &now) {
  using std::chrono::minutes;
  if (series.samples().isEmpty()) return minutes(15);
  const Milliseconds seen(now.toMSecsSinceEpoch() - series.samples().first().atMs);
  for (const minutes step : {minutes(1), minutes(2), minutes(5)}) {
    if (seen <= step) return step;
  }
  return minutes(15);
}

QList<QPointF> sparkPoints(const Series &series) {
  QList<QPointF> points;
  const QList<Sample> &samples = series.samples();
  points.reserve(samples.size());
  for (const Sample &sample : samples) points.append(QPointF(double(sample.atMs), sample.value));
  return points;
}

}  // namespace ops
