#include "widgets/wizard/run_watch.h"

namespace ops {

namespace {
constexpr int lookEveryMs = 500;
}

RunWatch::RunWatch(RunDesk &desk, QString run, QObject *parent) : QObject(parent), m_desk(desk), m_run(std::move(run)) {
  m_poll.setInterval(lookEveryMs);
  connect(&m_poll, &QTimer::timeout, this, &RunWatch::lookForOwner);
  m_poll.start();
  m_desk.follow(
      m_run, this,
      [this](const RunState &state) {
        m_state = state;
        Q_EMIT changed();
      },
      [this](const Error &error) { Q_EMIT failed(error); });
}

void RunWatch::lookForOwner() {
  if (m_looking || !m_state.isOpen()) return;
  m_looking = true;
  const auto resource = QString(QStringLiteral("run:") + m_run);
  launch<QList<ClaimHolder>>(m_desk.holders({resource}), this, [this](const Result<QList<ClaimHolder>> &holders) {
    m_looking = false;
    if (!holders) return;  // not knowing is no sign of death
    const bool alive = std::ranges::any_of(*holders, &ClaimHolder::alive);
    const bool before = isOwnerAlive();
    m_deadLooks = alive ? 0 : m_deadLooks + 1;
    if (before != isOwnerAlive()) Q_EMIT changed();
  });
}

}  // namespace ops
