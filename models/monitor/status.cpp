#include "models/monitor/status.h"

#include <QCoreApplication>

#include "models/base/text.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("Health", text);
}

int rank(Health health) {
  switch (health) {
    case Health::Ok:
      return 0;
    case Health::Unknown:
      return 1;
    case Health::Degraded:
      return 2;
    case Health::Down:
      break;
  }
  return 3;
}

// A little more than clocks are set by while we look.
constexpr qint64 futureMs = 5'000;

}  // namespace

QString healthName(Health health) {
  switch (health) {
    case Health::Ok:
      return QStringLiteral("ok");
    case Health::Degraded:
      return QStringLiteral("degraded");
    case Health::Down:
      return QStringLiteral("down");
    case Health::Unknown:
      break;
  }
  return QStringLiteral("unknown");
}

QString healthTitle(Health health) {
  switch (health) {
    case Health::Ok:
      return tr("OK");
    case Health::Degraded:
      return tr("Degraded");
    case Health::Down:
      return tr("Down");
    case Health::Unknown:
      break;
  }
  return tr("Unknown");
}

QString instanceTitle(InstanceState state) {
  switch (state) {
    case InstanceState::Running:
      return QCoreApplication::translate("ops::InstanceItems", "running");
    case InstanceState::Starting:
      return QCoreApplication::translate("ops::InstanceItems", "starting");
    case InstanceState::Stopping:
      return QCoreApplication::translate("ops::InstanceItems", "stopping");
    case InstanceState::Stopped:
      return QCoreApplication::translate("ops::InstanceItems", "stopped");
    case InstanceState::Failed:
      return QCoreApplication::translate("ops::InstanceItems", "failed");
    case InstanceState::Unhealthy:
      return QCoreApplication::translate("ops::InstanceItems", "unhealthy");
    case InstanceState::Unknown:
      break;
  }
  return QCoreApplication::translate("ops::InstanceItems", "unknown");
}

bool isFailing(const QueueStatus &queue) {
  constexpr qint64 often = 10;
  constexpr double goodPart = 0.1;
  const auto failed = queue.failRate.value_or(0);
  return queue.failingSince.isValid() && queue.failed.value_or(0) >= queue.failingFrom + often &&
         failed >= goodPart * (failed + queue.outRate.value_or(0));
}

QString flowText(const QueueStatus &queue) {
  constexpr double still = 0.01;
  constexpr double seldom = 0.05;  // it would be written as none
  const bool isGrowing = queue.netRate.value_or(0) > still;
  const auto failed = queue.failRate.value_or(0);
  if (failed < seldom) return queue.timeToDrain ? tr("draining") : isGrowing ? tr("growing") : QString();
  const auto rate = tr("%1/s").arg(formatNumber(failed, 1));
  if (queue.timeToDrain) return tr("draining, but %1 fail").arg(rate);
  return isGrowing ? tr("growing, and %1 fail").arg(rate) : tr("%1 fail").arg(rate);
}

QString queueTitle(const QueueStatus &queue) {
  if (queue.health == Health::Ok && !queue.doubt.isEmpty()) return isFailing(queue) ? tr("Failing") : tr("Growing");
  if (queue.health == Health::Ok || queue.health == Health::Unknown) return healthTitle(queue.health);
  const auto hasCrossed = [&queue](std::initializer_list<const char *> metrics) {
    return std::ranges::any_of(queue.crossed, [&metrics](const CrossedThreshold &entry) {
      const auto isIt = [&entry](const char *metric) { return entry.threshold.metric == QLatin1String(metric); };
      return std::ranges::any_of(metrics, isIt);
    });
  };
  // Nobody takes from it: that is "down" without a limit, too.
  const bool isStuck = hasCrossed({"blocked", "stalled"}) || (queue.health == Health::Down && queue.crossed.isEmpty());
  if (isStuck) return tr("Stuck");
  if (hasCrossed({"depth", "oldest", "time-to-drain"})) return tr("Backing up");
  return queue.stuck.value_or(0) > 0 || hasCrossed({"stuck"}) ? tr("Stuck") : tr("Degraded");
}

Health worse(Health a, Health b) {
  return rank(a) >= rank(b) ? a : b;
}

void Freshness::succeeded(const QDateTime &at) {
  succeededAt = attemptedAt = at;
  error.clear();
  answer.clear();
  isRefused = false;
}

void Freshness::failed(const Error &why, const QDateTime &at) {
  attemptedAt = at;
  error = why.why.isEmpty() ? why.what : why.why;
  answer = why.answer;
  isRefused = why.code == ErrorCode::Refused;
}

bool Freshness::isStale(const QDateTime &now) const {
  if (neverSeen()) return true;
  const qint64 age = succeededAt.msecsTo(now);
  // A time in the future means that a clock was set: nothing can be said about the value's age.
  return age > staleAfter.count() || age < -futureMs;
}

Health EnvironmentStatus::worstHealth() const {
  if (services.isEmpty() && queues.isEmpty() && models.isEmpty()) return Health::Unknown;
  Health worst = Health::Ok;
  for (const auto &service : services) worst = worse(worst, service.health);
  for (const auto &queue : queues) worst = worse(worst, queue.health);
  for (const auto &model : models) worst = worse(worst, model.health);
  return worst;
}

void Series::add(Sample sample) {
  // Dropped in blocks: taking one sample off the front of a full list each time would copy it.
  if (m_samples.size() >= m_capacity + m_capacity / 8) m_samples.remove(0, m_samples.size() - m_capacity + 1);
  m_samples.append(sample);
}

}  // namespace ops
