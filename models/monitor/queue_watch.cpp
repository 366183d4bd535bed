#include "models/monitor/queue_watch.h"

#include "models/backends/failed_jobs.h"
#include "models/base/clock.h"

namespace ops {

namespace {

constexpr Milliseconds queueTimeout{5'000};
// Rates of a few seconds: long enough to be calm, short enough to show a turn.
constexpr Milliseconds rateWindow{10'000};

template <typename T>
double sample(const std::optional<T> &value) {
  return value ? static_cast<double>(*value) : noSample;
}

std::optional<double> asMs(const std::optional<Milliseconds> &value) {
  return value ? std::optional(static_cast<double>(value->count())) : std::nullopt;
}

}  // namespace

std::optional<Milliseconds> jobAge(const QByteArray &payload, const QString &pointer, const QDateTime &now) {
  const auto at = jobTime(payload, pointer);
  if (!at.isValid()) return std::nullopt;
  return Milliseconds(std::max<qint64>(0, at.msecsTo(now)));
}

QueueWatch::QueueWatch(const QueueSpec &spec, Backends &backends, const ManagerWatch &manager, QObject *parent)
    : QObject(parent),
      m_spec(spec),
      m_backends(backends),
      m_manager(manager),
      m_thresholds(effectiveThresholds(spec.name, spec.thresholds, backends.environment())),
      m_enqueued(rateWindow),
      m_finished(rateWindow),
      m_failed(rateWindow),
      m_loop(
          {spec.every, queueTimeout, 1},
          [this](QObject *attempt, const ProbeLoop::Ended &ended) { ask(attempt, ended); },
          [this] {
            take(fail({ErrorCode::TimedOut, {}, {}, tr("no answer within %1").arg(formatDuration(queueTimeout)), {}}));
          },
          this) {
  m_status.name = spec.name;
  m_status.freshness.staleAfter = spec.staleAfter;
}

void QueueWatch::ask(QObject *attempt, const ProbeLoop::Ended &ended) {
  const auto store = m_backends.queueStore(m_spec.connection);
  if (!store) {
    take(fail(store.error()));
    ended(false);
    return;
  }
  m_status.freshness.source = (*store)->address();
  const QueueKeys keys{
      m_spec.name, m_spec.failed, m_spec.processing, m_spec.enqueuedCounter, m_spec.finishedCounter, m_spec.quarantine};
  launch<QueueReading>((*store)->read(keys), attempt,
                       [this, store = *store, attempt, ended](const Result<QueueReading> &reading) {
                         take(reading);
                         if (reading && reading->processing.value_or(0) > 0) {
                           lookAtWork(*store, attempt, ended);
                           return;
                         }
                         ended(reading.has_value());
                       });
}

void QueueWatch::take(const Result<QueueReading> &reading) {
  auto &freshness = m_status.freshness;
  if (reading) {
    freshness.succeeded(steadyNow());
    takeFlow(*reading);
  } else {
    freshness.failed(reading.error(), steadyNow());
    m_enqueued.clear();
    m_finished.clear();
    m_failed.clear();
    m_status.failRate.reset();
    m_status.failingSince = {};
    m_status.inRate.reset();
    m_status.outRate.reset();
    m_status.netRate.reset();
    m_status.timeToDrain.reset();
    m_status.growingSince = {};
    m_status.unfinishedFor.reset();
    m_status.oldestAge.reset();
    m_status.stuck.reset();
  }
  const bool known = reading.has_value();
  Q_EMIT sampled(QStringLiteral("depth"), known ? sample(m_status.depth) : noSample);
  Q_EMIT sampled(QStringLiteral("failed"), known ? sample(m_status.failed) : noSample);
  Q_EMIT sampled(QStringLiteral("processing"), known ? sample(m_status.processing) : noSample);
  Q_EMIT sampled(QStringLiteral("in-rate"), sample(m_status.inRate));
  Q_EMIT sampled(QStringLiteral("out-rate"), sample(m_status.outRate));
  Q_EMIT sampled(QStringLiteral("fail-rate"), sample(m_status.failRate));
  Q_EMIT updated();
}

void QueueWatch::takeFlow(const QueueReading &reading) {
  const qint64 now = monotonicNs();
  if (m_last && now - m_lastNs > m_spec.staleAfter.count() * 1'000'000) {
    m_trend.clear();
    m_last.reset();
  }
  // A queue that was empty, and one that is seen for the first time, has kept nobody waiting.
  const bool isNew = !m_last || m_last->depth == 0;
  const bool hasFinished = m_last && m_last->finished != reading.finished;
  if (isNew || hasFinished) m_finishedNs = now;
  m_knowsFlow = reading.depth == 0 || hasFinished || (m_knowsFlow && m_last);

  m_trend.add(now, static_cast<double>(reading.depth));
  m_enqueued.add(now, reading.enqueued);
  m_finished.add(now, reading.finished);
  // Nobody counts them; what is taken from there, to be tried again, counts for none.
  m_failed.add(now, reading.failed ? std::optional(static_cast<double>(*reading.failed)) : std::nullopt);
  m_status.depth = reading.depth;
  m_status.failed = reading.failed;
  m_status.processing = reading.processing;
  m_status.quarantine = reading.quarantine;
  m_status.netRate = m_trend.perSecond();
  const bool isGrowing = reading.depth > 0 && m_status.netRate.value_or(0) > 0.01;
  if (!isGrowing) m_status.growingSince = {};
  if (isGrowing && !m_status.growingSince.isValid()) {
    m_status.growingSince = steadyNow();
    m_status.growingFrom = reading.depth;
  }
  m_status.inRate = m_enqueued.perSecond();
  m_status.outRate = m_finished.perSecond();
  m_status.failRate = m_failed.perSecond();
  const bool doesFail = m_status.failRate.value_or(0) > 0;
  if (!doesFail) m_status.failingSince = {};
  if (doesFail && !m_status.failingSince.isValid()) {
    m_status.failingSince = steadyNow();
    m_status.failingFrom = reading.failed.value_or(0) - qRound64(m_failed.gain().value_or(0));
  }
  m_status.timeToDrain.reset();
  // What was taken away is not drained.
  const bool isLately = m_knowsFlow && now - m_finishedNs <= Trend::window.count() * 1'000'000;
  const bool isDone = !reading.finished || isLately;
  if (reading.depth > 0 && isDone && m_status.netRate && *m_status.netRate < -0.01) {
    m_status.timeToDrain = Milliseconds(qRound64(static_cast<double>(reading.depth) / -*m_status.netRate * 1'000));
  }
  m_status.oldestAge = jobAge(reading.oldest, m_spec.timestampPointer, utcNow());
  if (m_spec.processing.isEmpty() || !reading.processing) {
    m_status.stuck.reset();
  } else if (*reading.processing == 0) {
    m_dwell.see(now, {}, m_spec.staleAfter);
    m_status.stuck = 0;
  }
  m_last = reading;
  m_lastNs = now;
  const auto idle = m_knowsFlow ? stalledMs() : std::nullopt;
  m_status.unfinishedFor = idle ? std::optional(Milliseconds(qRound64(*idle))) : std::nullopt;
}

void QueueWatch::lookAtWork(QueueStore &store, QObject *attempt, const ProbeLoop::Ended &ended) {
  launch<QueuePage>(store.peek(m_spec.processing, 0, Dwell::maximumJobs, Dwell::payloadCap), attempt,
                    [this, ended](const Result<QueuePage> &page) {
                      if (page) {
                        m_dwell.see(monotonicNs(), page->jobs, m_spec.staleAfter);
                        m_status.stuck = m_dwell.longerThan(m_spec.stuckAfter);
                      } else {
                        m_status.stuck.reset();
                      }
                      Q_EMIT updated();
                      ended(true);
                    });
}

std::optional<double> QueueWatch::measure(const QString &metric) const {
  const auto number = [](const std::optional<qint64> &value) {
    return value ? std::optional(static_cast<double>(*value)) : std::nullopt;
  };
  if (metric == QLatin1String("depth")) return number(m_status.depth);
  if (metric == QLatin1String("failed")) return number(m_status.failed);
  if (metric == QLatin1String("processing")) return number(m_status.processing);
  if (metric == QLatin1String("stuck")) return number(m_status.stuck);
  if (metric == QLatin1String("oldest")) return asMs(m_status.oldestAge);
  if (metric == QLatin1String("time-to-drain")) return asMs(m_status.timeToDrain);
  if (metric == QLatin1String("stalled")) return stalledMs();
  if (metric == QLatin1String("blocked")) {
    const auto consumers = m_manager.fact(m_spec.consumers, steadyNow());
    if (!consumers.known || consumers.instances.isEmpty()) return std::nullopt;
    return consumers.up() > 0 ? 0 : static_cast<double>(m_status.depth.value_or(0));
  }
  return std::nullopt;
}

std::optional<double> QueueWatch::stalledMs() const {
  if (!m_last || !m_last->finished) return std::nullopt;
  if (m_last->depth == 0 || m_finishedNs == 0) return 0;
  return static_cast<double>(m_lastNs - m_finishedNs) / 1e6;
}

void QueueWatch::evaluate(const QDateTime &now) {
  const auto &freshness = m_status.freshness;
  QueueFact fact;
  fact.readable = freshness.attemptedAt.isValid() && freshness.error.isEmpty() && !freshness.isStale(now);
  fact.why = freshness.error;
  if (fact.why.isEmpty() && !freshness.neverSeen()) fact.why = tr("no recent reading");
  fact.depth = m_status.depth.value_or(0);
  fact.stuck = m_status.stuck;
  fact.flow = flowText(m_status);
  if (fact.readable) {
    m_thresholds.look(now, [this](const QString &metric) { return measure(metric); });
  } else {
    m_thresholds.clear();
  }
  m_status.crossed = m_thresholds.crossed(now);
  m_status.pending = m_thresholds.pending(now);
  m_status.calm = fact.readable ? m_thresholds.calm(now) : QStringList();
  if (!m_knowsFlow) m_status.calm.removeAll(QStringLiteral("stalled"));
  const auto verdict = judgeQueue(fact, m_manager.fact(m_spec.consumers, now), m_status.crossed);
  if (verdict.health != m_status.health || !m_status.healthSince.isValid()) m_status.healthSince = now;
  m_status.health = verdict.health;
  m_status.detail = verdict.detail;
}

QDateTime QueueWatch::nextChange(const QDateTime &now) const {
  QDateTime next = m_thresholds.nextChange(now);
  const auto &freshness = m_status.freshness;
  if (!freshness.error.isEmpty() || freshness.neverSeen()) return next;
  const auto stale = freshness.succeededAt.addMSecs(freshness.staleAfter.count() + 1);
  if (stale > now && (!next.isValid() || stale < next)) next = stale;
  return next;
}

}  // namespace ops
