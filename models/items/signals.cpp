#include "models/items/signals.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

#include "models/base/text.h"
#include "models/items/attention.h"
#include "models/items/service_items.h"
#include "models/items/sort_keys.h"
#include "models/items/texts.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("Signals", text);
}

/// Adds up what is known; nothing known is unknown.
std::optional<qint64> sum(const QList<QueueStatus> &queues, std::optional<qint64> QueueStatus::*member) {
  std::optional<qint64> total;
  for (const auto &queue : queues) {
    if (queue.*member) total = total.value_or(0) + *(queue.*member);
  }
  return total;
}

/// A limit that is crossed, but not for long enough to be an alert, is worth knowing.
Tone worstTone(const auto &status, const char *metric) {
  const auto isOf = [metric](const CrossedThreshold &each) { return each.threshold.metric == QLatin1String(metric); };
  auto tone = std::ranges::any_of(status.pending, isOf) ? Tone::Notice : Tone::Neutral;
  for (const auto &each : status.crossed) {
    if (isOf(each)) tone = graver(tone, severityTone(each.threshold.severity));
  }
  return tone;
}

bool isWorse(Tone tone, Tone than) {
  return tone == Tone::Critical || (tone == Tone::Warning && than != Tone::Critical) ||
         (tone == Tone::Unknown && (than == Tone::Ok || than == Tone::Neutral)) ||
         (tone == Tone::Notice && (than == Tone::Ok || than == Tone::Neutral));
}

/// What is made of several answers is as old as the oldest, and stale with any of them.
void takeAge(Signal &signal, const Freshness &freshness, const QDateTime &now, bool isFirst) {
  signal.isStale = signal.isStale || freshness.isStale(now);
  if (isFirst || freshness.succeededAt < signal.asOf) signal.asOf = freshness.succeededAt;
}

Signal servicesOf(const EnvironmentStatus &status, const QDateTime &now) {
  Signal signal;
  int ok = 0;
  bool isFirst = true;
  signal.tone = status.services.isEmpty() ? Tone::Unknown : Tone::Ok;
  for (const auto &service : status.services) {
    const auto tone = serviceTone(service, now);
    if (tone == Tone::Ok) ++ok;
    if (isWorse(tone, signal.tone)) signal.tone = tone;
    // Of what is down that is known, however long it has not answered.
    if (service.health == Health::Down) continue;
    takeAge(signal, service.freshness, now, std::exchange(isFirst, false));
  }
  if (!status.services.isEmpty()) signal.figure = QString::number(ok);
  signal.unit = tr("of %1").arg(status.services.size());
  return signal;
}

Signal queuesOf(const EnvironmentStatus &status, std::optional<qint64> QueueStatus::*member, const char *metric,
                const QDateTime &now) {
  Signal signal;
  const auto total = sum(status.queues, member);
  if (total) signal.figure = figure::count(total);
  signal.isStale = status.queues.isEmpty();
  for (const auto &queue : status.queues) {
    takeAge(signal, queue.freshness, now, &queue == &status.queues.first());
    const bool grows = member == &QueueStatus::failed && isFailing(queue);
    const auto tone = graver(worstTone(queue, metric), grows ? Tone::Warning : Tone::Neutral);
    if (isWorse(tone, signal.tone)) signal.tone = tone;
    if (grows && signal.note.isEmpty()) signal.note = tr("%1 more").arg(figure::rate(queue.failRate));
  }
  if (signal.isStale) signal.tone = Tone::Unknown;
  return signal;
}

/// Of figures of which one queue at least is not known.
QString whyStale(const System &system, const QList<QueueStatus> &queues, const QDateTime &now) {
  if (system.queues.isEmpty()) return tr("no queues");
  const auto isStale = [&now](const QueueStatus &queue) { return queue.freshness.isStale(now); };
  const auto found = std::ranges::find_if(queues, isStale);
  return figure::unknownWord(found == queues.end() ? Freshness{} : found->freshness);
}

QString drainText(const QueueStatus &queue) {
  if (queue.failRate.value_or(0) > 0 && !flowText(queue).isEmpty()) return flowText(queue);
  if (!queue.netRate) return {};
  return queue.timeToDrain ? tr("drained in %1").arg(figure::duration(queue.timeToDrain))
                           : tr("net %1").arg(figure::rate(queue.netRate, true));
}

Signal requestsOf(const ServiceStatus &service, const QString &title, const QString &figure, const char *metric,
                  const QDateTime &now) {
  Signal signal;
  const auto space = figure.indexOf(QLatin1Char(' '));  // "57 min 9 s"; without one it is the dash of what is not known
  const bool isKnown = space > 0;
  if (isKnown) {
    signal.figure = figure.left(space);
    signal.unit = figure.mid(space + 1);
  }
  signal.note = title;
  takeAge(signal, service.freshness, now, true);
  signal.tone = signal.isStale ? Tone::Unknown : worstTone(service, metric);
  if (signal.isStale) {
    const auto why = visibleText(service.freshness.error);
    signal.note = tr("%1: %2").arg(title, !why.isEmpty() ? why : figure::unknownWord(service.freshness));
  } else if (!isKnown) {
    signal.note = tr("%1: no requests lately").arg(title);
  }
  return signal;
}

}  // namespace

Signals signalsOf(const System &system, const EnvironmentStatus *status, const QDateTime &now) {
  const auto seen = status != nullptr ? *status : EnvironmentStatus{};
  Signals all;
  all.services = servicesOf(seen, now);
  all.waiting = queuesOf(seen, &QueueStatus::depth, "depth", now);
  all.failed = queuesOf(seen, &QueueStatus::failed, "failed", now);
  if (!seen.queues.isEmpty()) all.queue = seen.queues.first().name;
  if (all.waiting.isStale) {
    all.waiting.note = all.failed.note = status != nullptr ? whyStale(system, seen.queues, now) : tr("not known");
  } else {
    all.waiting.note = drainText(seen.queues.first());
  }
  const auto hasMetrics = [](const ServiceSpec &spec) { return !spec.metrics.url.isEmpty(); };
  const auto spec = std::ranges::find_if(system.services, hasMetrics);
  if (spec == system.services.end()) {
    all.success.note = all.latency.note = tr("no metrics");
  } else {
    all.measured = spec->name;
    const auto found = std::ranges::find(seen.services, spec->name, &ServiceStatus::name);
    const auto service = found == seen.services.end() ? ServiceStatus{} : *found;
    const auto title = visibleText(spec->title.isEmpty() ? spec->name : spec->title);
    all.success = requestsOf(service, title, figure::percent(service.successRate), "success-rate", now);
    all.latency = requestsOf(service, title, figure::milliseconds(service.latencyMs), "latency", now);
  }
  all.services.name = tr("Services");
  all.waiting.name = tr("Waiting");
  all.failed.name = QCoreApplication::translate("Signals", "Failed", "jobs; short, on the wall");
  all.success.name = tr("Success");
  all.latency.name = tr("Latency");
  return all;
}

}  // namespace ops
