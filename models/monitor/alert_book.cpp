#include <algorithm>

#include "models/monitor/alert.h"

namespace ops {

void AlertBook::look(const EnvironmentStatus &status, const QDateTime &now) {
  remember(presentAlerts(m_system, status), now);
  m_alerts.clear();
  for (const auto &known : std::as_const(m_known)) m_alerts.append(known.alert);
  std::ranges::stable_sort(m_alerts, [](const Alert &a, const Alert &b) {
    return a.severity != b.severity ? a.severity < b.severity : a.since < b.since;
  });
}

void AlertBook::remember(const QList<Alert> &seen, const QDateTime &now) {
  QMap<QString, Known> present;
  for (const auto &alert : seen) {
    const auto before = m_known.constFind(alert.key);
    if (before == m_known.cend() || before->alert.state == Alert::State::Pending) {
      present.insert(alert.key, {alert, {}});
      continue;
    }
    // What is over, and may come back in a while, is over all the same.
    if (alert.state == Alert::State::Pending) continue;
    Known known{alert, {}};
    known.alert.since = before->alert.since;
    known.alert.flaps = before->alert.flaps + (before->quietSince.isValid() ? 1 : 0);
    present.insert(alert.key, known);
  }
  for (const auto &known : std::as_const(m_known)) {
    const bool hasFired = known.alert.state == Alert::State::Firing || known.alert.state == Alert::State::Recovering;
    if (present.contains(known.alert.key) || !hasFired) continue;
    auto quiet = known;
    if (!quiet.quietSince.isValid()) quiet.quietSince = now;
    quiet.alert.state = Alert::State::Recovering;
    if (quiet.quietSince.msecsTo(now) < quietFor.count()) present.insert(quiet.alert.key, quiet);
  }
  m_known = std::move(present);
}

}  // namespace ops
