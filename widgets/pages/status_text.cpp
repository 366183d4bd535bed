#include "widgets/pages/status_text.h"

#include <algorithm>

#include "models/base/text.h"
#include "models/items/silence.h"

namespace ops {

namespace {

/// "redis 127.0.0.1:7302, GET http://… and 3 more".
QString sourcesText(const QList<const Freshness *> &sources) {
  constexpr qsizetype named = 2;
  QStringList names;
  for (const Freshness *freshness : sources) {
    const QString name = visibleText(freshness->source);
    if (!name.isEmpty() && !names.contains(name)) names += name;
  }
  const QString text = names.mid(0, named).join(QStringLiteral(", "));
  return names.size() <= named ? text : StateBanner::tr("%1 and %2 more").arg(text).arg(names.size() - named);
}

}  // namespace

std::optional<StateMessage> statusMessage(const PageContext &context) {
  StateMessage message;
  if (!context.status) return {};
  const EnvironmentStatus &status = context.status->status();
  const QDateTime now = context.now();
  const auto all = sourcesOf(status).size();
  const auto stale = silentSources(status, now);
  if (stale.isEmpty()) return {};
  if (!context.status->isComplete()) {
    const QString sources = sourcesText(stale);
    message.state = ViewState::Loading;
    message.what = StateBanner::tr("Asking %n source(s) for the first time", nullptr, static_cast<int>(stale.size()));
    message.cause = sources.isEmpty() ? QString() : StateBanner::tr("waiting for %1").arg(sources);
    return message;
  }
  const auto *worst = toldSilence(status, context.system(), now);
  const bool anySeen = std::ranges::any_of(stale, [](const Freshness *f) { return !f->neverSeen(); });
  message.cause = visibleText(worst->error);
  message.target = sourcesText({worst});
  message.lastSuccess = worst->succeededAt;
  message.canRetry = true;
  if (stale.size() < all) {
    message.state = ViewState::Partial;
    message.what = StateBanner::tr("%1 of %2 sources are silent").arg(stale.size()).arg(all);
  } else if (std::ranges::all_of(stale, &Freshness::isRefused)) {
    // They are there: what is missing is a permission, not a network.
    message.state = ViewState::Forbidden;
    message.what = StateBanner::tr("Every source answers, but refuses");
  } else if (anySeen) {
    message.state = ViewState::Stale;
    message.what = StateBanner::tr("No source answers; the last known values are shown");
  } else {
    message.state = ViewState::Offline;
    message.what = StateBanner::tr("No source has answered yet; nothing is known");
  }
  return message;
}

const Series &watchedSeries(const PageContext &context, const QString &key) {
  static const Series none;
  return context.status == nullptr ? none : context.status->series(key);
}

EnvironmentStatus watchedStatus(const PageContext &context) {
  if (context.status) return context.status->status();
  EnvironmentStatus status{context.system().name, context.environment().name, {}, {}, {}};
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
