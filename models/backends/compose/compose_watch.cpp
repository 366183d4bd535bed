#include "models/backends/compose/compose_watch.h"

#include "models/backends/compose/compose_engine.h"
#include "models/base/clock.h"

namespace ops {

namespace {

constexpr int pollMs = 200;
constexpr qint64 nsPerMs = 1'000'000;

}  // namespace

ComposeWatch::ComposeWatch(ComposeEngine &engine, const ComposeContainer &container, QObject *parent)
    : QObject(parent), m_engine(engine), m_container(container), m_what(tr("Starting %1").arg(container.name)) {
  m_again.setSingleShot(true);
  m_again.setTimerType(Qt::PreciseTimer);
  connect(&m_again, &QTimer::timeout, this, &ComposeWatch::look);
}

void ComposeWatch::start(bool fresh, Ended ended) {
  m_ended = std::move(ended);
  m_begunNs = monotonicNs();
  if (fresh) return judge(m_container);
  look();
}

void ComposeWatch::look() {
  launch<std::optional<ComposeContainer>>(m_engine.look(m_what, m_container.id), this, [this](const auto &seen) {
    if (!seen) {
      // It was started; whether it is up nobody can tell.
      Error error = seen.error();
      error.code = ErrorCode::OutcomeUnknown;
      return end(ops::fail(error));
    }
    if (!*seen) return fail(tr("it has been removed meanwhile"));
    judge(**seen);
  });
}

void ComposeWatch::judge(const ComposeContainer &now) {
  const bool again = m_runningSince.isValid() && now.startedAt != m_runningSince;
  const bool gone = !now.isKept() || now.status == QLatin1String("restarting");
  if (gone || again) return fail(tr("It did not stay up: %1").arg(now.detail));
  if (now.state == InstanceState::Unhealthy) return fail(tr("It is up, but not well: %1").arg(now.detail));
  if (now.startedAt.isValid() && now.status == QLatin1String("running")) m_runningSince = now.startedAt;
  if (hasSettled(now)) return end({});
  if ((monotonicNs() - m_begunNs) / nsPerMs > m_engine.target().healthMs) {
    return fail(tr("It is still not up: %1").arg(now.detail));
  }
  // Whether it broke off on the way of settling, its start time tells at the end of that.
  const auto settlesMs = m_engine.target().settleMs - (monotonicNs() - m_runningNs) / nsPerMs;
  m_again.start(m_runningNs > 0 ? static_cast<int>(std::max<qint64>(1, settlesMs)) : pollMs);
}

bool ComposeWatch::hasSettled(const ComposeContainer &now) {
  if (now.state != InstanceState::Running) {
    m_runningNs = 0;
    return false;
  }
  if (now.isChecked) return true;
  if (m_runningNs == 0) m_runningNs = monotonicNs();
  return (monotonicNs() - m_runningNs) / nsPerMs >= m_engine.target().settleMs;
}

void ComposeWatch::fail(const QString &why) {
  end(ops::fail({ErrorCode::Failed, m_what, m_engine.address(), why, tr("Look at its log.")}));
}

void ComposeWatch::end(const Status &status) {
  if (m_ended) std::exchange(m_ended, {})(status);
}

}  // namespace ops
