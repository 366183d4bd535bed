#include "models/monitor/doubts.h"

#include <QCoreApplication>
#include <algorithm>

#include "models/base/text.h"
#include "models/monitor/needs.h"

namespace ops {

namespace {

constexpr Milliseconds growsLong{3 * 60'000};
constexpr qint64 growsMuch = 10;  ///< jobs: a few more or less are no trend

QString tr(const char *text) {
  return QCoreApplication::translate("Doubts", text);
}

QString ofDatabase(const System &system, const EnvironmentStatus &status, const QStringList &saying,
                   const QString &name) {
  if (whereDataIsMissing(system, saying, {name}).isEmpty()) return {};
  for (const auto &other : status.services) {
    if (!saying.contains(other.name) || !neededBy(system, {other.name}).contains(name)) continue;
    return tr("%1 says that data is missing in it").arg(visibleText(other.title.isEmpty() ? other.name : other.title));
  }
  return {};
}

QString ofGrowth(const QueueStatus &queue, const QDateTime &now) {
  const Milliseconds since(queue.growingSince.isValid() ? queue.growingSince.msecsTo(now) : 0);
  const auto depth = queue.depth.value_or(0);
  if (since < growsLong || depth < queue.growingFrom + growsMuch) return {};
  return tr("it grows for %1, from %2 to %3 waiting")
      .arg(formatDuration(since), formatCount(queue.growingFrom), formatCount(depth));
}

QString ofFailures(const QueueStatus &queue, const QDateTime &now) {
  if (!isFailing(queue)) return {};
  return tr("within %1 failed jobs went from %2 to %3")
      .arg(formatDuration(Milliseconds(queue.failingSince.msecsTo(now))), formatCount(queue.failingFrom),
           formatCount(queue.failed.value_or(0)));
}

/// As long as one job may take, or as the system file says, whichever is less.
QString ofWorkers(const System &system, const EnvironmentStatus &status, const QString &name) {
  for (const auto &queue : status.queues) {
    const auto *spec = system.queue(queue.name);
    if (spec == nullptr || !spec->consumers.contains(name)) continue;
    auto limit = static_cast<double>(spec->stuckAfter.count());
    for (const auto &each : spec->thresholds) {
      if (each.metric == QLatin1String("stalled")) limit = std::min(limit, each.value);
    }
    const auto idle = queue.unfinishedFor.value_or(Milliseconds(0));
    if (queue.depth.value_or(0) == 0 || static_cast<double>(idle.count()) <= limit) continue;
    return tr("no job of %1 was finished for %2, and %3 wait")
        .arg(visibleText(queue.name), formatDuration(idle), formatCount(*queue.depth));
  }
  return {};
}

}  // namespace

void addDoubts(const System &system, EnvironmentStatus &status, const QDateTime &now) {
  const auto saying = sayingDataIsMissing(status);
  for (auto &service : status.services) {
    service.doubt.clear();
    if (service.health != Health::Ok) continue;
    service.doubt = ofDatabase(system, status, saying, service.name);
    if (service.doubt.isEmpty()) service.doubt = ofWorkers(system, status, service.name);
  }
  for (auto &queue : status.queues) {
    queue.doubt.clear();
    if (queue.health != Health::Ok || queue.freshness.isStale(now)) continue;
    queue.doubt = ofFailures(queue, now);
    if (queue.doubt.isEmpty()) queue.doubt = ofGrowth(queue, now);
  }
}

}  // namespace ops
