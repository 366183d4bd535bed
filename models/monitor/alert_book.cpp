#include <algorithm>

#include "models/monitor/alert.h"

namespace ops {

void AlertBook::look(const EnvironmentStatus &status, const QDateTime &now) {
  remember(unexplainedAlerts(m_system, status), status, now);
  m_alerts.clear();
  for (const auto &known : std::as_const(m_known)) m_alerts.append(known.alert);
  explain(m_alerts, m_system, status);
  for (const auto &alert : std::as_const(m_alerts)) m_known[alert.key].alert.explainedBy = alert.explainedBy;
  std::ranges::stable_sort(m_alerts, [](const Alert &a, const Alert &b) {
    return a.severity != b.severity ? a.severity < b.severity : a.since < b.since;
  });
}

void AlertBook::remember(const QList<Alert> &seen, const EnvironmentStatus &status, const QDateTime &now) {
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
    if (alert.severity == before->alert.severity) known.alert.graverAt = before->alert.graverAt;
    if (alert.severity < before->alert.severity) known.alert.graverAt = now;
    known.alert.flaps = before->alert.flaps + (before->quietSince.isValid() ? 1 : 0);
    present.insert(alert.key, known);
  }
  QStringList held;
  const auto subjectOf = [](const Alert &alert) { return QStringLiteral("%1/%2").arg(alert.kind, alert.subject); };
  for (const auto &known : std::as_const(m_known)) {
    if (present.contains(known.alert.key) || known.alert.state == Alert::State::Pending) continue;
    if (known.alert.state == Alert::State::NoData && !m_seen.contains(subjectOf(known.alert))) continue;
    auto kept = known;
    if (!known.quietSince.isValid() && !isMeasured(known.alert, status)) {
      kept.alert.state = Alert::State::NoData;
      held.append(subjectOf(kept.alert) + QStringLiteral("/no-data"));
    } else {
      if (!kept.quietSince.isValid()) kept.quietSince = now;
      kept.alert.state = Alert::State::Recovering;
      if (kept.quietSince.msecsTo(now) >= quietFor.count()) continue;
    }
    present.insert(kept.alert.key, kept);
  }
  // That nothing is known of it is told by what was known last, if that was as grave.
  for (const auto &key : std::as_const(held)) {
    const auto noData = present.constFind(key);
    if (noData == present.cend()) continue;
    const bool isTold = std::ranges::any_of(present, [&](const Known &other) {
      return other.alert.key != key && other.alert.state == Alert::State::NoData &&
             other.alert.kind == noData->alert.kind && other.alert.subject == noData->alert.subject &&
             other.alert.severity <= noData->alert.severity;
    });
    if (isTold) present.remove(key);
  }
  m_known = std::move(present);
  const auto remember = [this](const char *kind, const auto &all) {
    for (const auto &each : all) {
      if (each.health != Health::Unknown) m_seen.insert(QStringLiteral("%1/%2").arg(QLatin1String(kind), each.name));
    }
  };
  remember("service", status.services);
  remember("queue", status.queues);
  remember("model", status.models);
}

}  // namespace ops
