#include "models/procedures/owner_watch.h"

namespace ops {

namespace {
constexpr int lookEveryMs = 500;
constexpr int slackMs = 1'000;  // an owner may have claimed the run just before it was watched
}  // namespace

OwnerWatch::OwnerWatch(const QString &run, AskHolders ask, Milliseconds patience, QObject *parent)
    : QObject(parent), m_resource(QStringLiteral("run:") + run), m_ask(std::move(ask)), m_patience(patience) {
  m_sinceNs = monotonicNs() - slackMs * 1'000'000LL;
  m_clock.start();
  m_timer.setInterval(lookEveryMs);
  connect(&m_timer, &QTimer::timeout, this, &OwnerWatch::look);
  m_timer.start();
}

void OwnerWatch::look() {
  if (m_looking) return;
  m_looking = true;
  launch<QList<ClaimHolder>>(m_ask({m_resource}), this, [this](const Result<QList<ClaimHolder>> &holders) {
    m_looking = false;
    if (!holders) return;  // not knowing is no sign of death
    const bool found = std::ranges::any_of(*holders, &ClaimHolder::alive);
    const bool isNew = std::ranges::any_of(*holders, [this](const auto &holder) {
      return holder.sinceTick.boot == bootId() && holder.sinceTick.ns >= m_sinceNs;
    });
    if (found || isNew) m_patience = Milliseconds(0);
    m_deadLooks = found ? 0 : m_deadLooks + 1;
    const bool isAlive = m_deadLooks < 2 || m_clock.elapsed() < m_patience.count();
    if (std::exchange(m_isAlive, isAlive) != isAlive) Q_EMIT changed();
  });
}

}  // namespace ops
