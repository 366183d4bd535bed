#include "models/monitor/alert.h"

#include <QCoreApplication>
#include <algorithm>

#include "models/base/text.h"
#include "models/monitor/threshold_watch.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("Alert", text);
}

/// Collects the alerts of one subject.
class Subject {
 public:
  Subject(const char *kind, QString name, const QString &title, QList<Alert> &alerts)
      : m_kind(QLatin1String(kind)), m_name(std::move(name)), m_title(title), m_alerts(alerts) {
    if (m_title.isEmpty()) m_title = m_name;
  }

  /// Both the worst first. Of one metric only the gravest counts, and one that fires says more than one that may.
  void addThresholds(const QList<CrossedThreshold> &crossed, Alert::State state, const QString &detail) {
    for (const auto &entry : crossed) {
      const auto &metric = entry.threshold.metric;
      if (std::ranges::find(m_alerts, keyOf(metric), &Alert::key) != m_alerts.end()) continue;
      add(metric, entry.threshold.severity, state, isOfState(metric, detail) ? visibleText(detail) : describe(entry),
          entry.since);
      if (!isOfState(metric, detail)) m_alerts.last().facts = crossedFacts(entry);
    }
  }

  /// Of single metrics, while the subject itself answers.
  void addBlind(const QList<Threshold> &blind, const QString &why, const QDateTime &since) {
    auto thresholds = blind;
    std::ranges::stable_sort(thresholds, {}, &Threshold::severity);
    for (const auto &threshold : thresholds) {
      if (std::ranges::find(m_alerts, keyOf(threshold.metric), &Alert::key) != m_alerts.end()) continue;
      add(threshold.metric, threshold.severity, Alert::State::NoData,
          tr("No data on %1: %2").arg(metricTitle(threshold), visibleText(why)), since);
    }
  }

  void addNoData(const QList<Threshold> &thresholds, const QString &why, const QDateTime &since) {
    const auto worst = std::ranges::min_element(thresholds, {}, &Threshold::severity);
    if (worst == thresholds.end()) return;
    add(QStringLiteral("no-data"), worst->severity, Alert::State::NoData,
        tr("No data: %1").arg(why.isEmpty() ? tr("nobody has asked yet") : visibleText(why)), since);
  }

  void add(const QString &metric, Severity severity, Alert::State state, const QString &text, const QDateTime &since) {
    Alert alert;
    alert.key = keyOf(metric);
    alert.kind = m_kind;
    alert.subject = m_name;
    alert.title = visibleText(m_title);
    alert.text = text;
    alert.severity = severity;
    alert.state = state;
    alert.since = since;
    m_alerts.append(alert);
  }

 private:
  QString keyOf(const QString &metric) const {
    return QStringLiteral("%1/%2/%3").arg(m_kind, m_name, alertMetric(metric));
  }
  /// "up 0" says less than why it is not.
  static bool isOfState(const QString &metric, const QString &detail) {
    const bool isState = metric == QLatin1String("up") || metric == QLatin1String("blocked") ||
                         metric.startsWith(QLatin1String("running"));
    return isState && !detail.isEmpty();
  }
  QString m_kind, m_name, m_title;
  QList<Alert> &m_alerts;
};

/// Thresholds, and what they are worth while nobody can tell: unsure means higher.
template <typename Spec, typename Status>
void addWatched(const char *kind, const Spec &spec, const Status &status, const QString &title,
                const Environment *environment, QList<Alert> &alerts) {
  Subject subject(kind, status.name, title, alerts);
  subject.addThresholds(status.crossed, Alert::State::Firing, status.detail);
  subject.addThresholds(status.pending, Alert::State::Pending, status.detail);
  if constexpr (requires { status.blind; }) {
    subject.addBlind(status.blind, status.blindWhy, status.blindSince);
    if (!status.blind.isEmpty()) return;
  }
  if (status.health != Health::Unknown) return;
  const auto thresholds =
      environment == nullptr ? spec.thresholds : effectiveThresholds(spec.name, spec.thresholds, *environment);
  // What else it says may be the last that was known.
  const auto &error = status.freshness.error;
  subject.addNoData(thresholds, status.detail.contains(error) ? status.detail : error, status.healthSince);
}

void addModel(const ModelStatus &status, QList<Alert> &alerts) {
  if (status.health != Health::Degraded) return;
  Subject("model", status.name, status.title, alerts)
      .add(QStringLiteral("drift"), Severity::P2, Alert::State::Firing, visibleText(status.detail), status.healthSince);
}

/// Who is down, and who needs whom.
class Causes {
 public:
  Causes(const System &system, const EnvironmentStatus &status) : m_system(system), m_status(status) {}

  /// Title of the deepest service that is down and that the alert's subject needs; empty: none.
  QString of(const Alert &alert, const QList<Alert> &all) const {
    QStringList needed;
    if (alert.kind == QLatin1String("service")) needed = needs(alert.subject);
    // What a service that is down says of itself no more.
    if (alert.state == Alert::State::NoData && alert.kind == QLatin1String("service")) needed.prepend(alert.subject);
    if (const auto *queue = m_system.queue(alert.subject); alert.kind == QLatin1String("queue") && queue != nullptr) {
      needed = withNeeds(queue->consumers);
      needed += keeperOf(*queue);
    }
    if (const auto *model = m_system.model(alert.subject); alert.kind == QLatin1String("model") && model != nullptr) {
      needed = withNeeds({model->service});
    }
    QString title;
    for (const auto &name : std::as_const(needed)) {
      const auto *service = find(name);
      if (service == nullptr || service->health != Health::Down || !isAsGrave(name, alert, all)) continue;
      title = service->title.isEmpty() ? service->name : service->title;
    }
    return visibleText(title);
  }

 private:
  const ServiceStatus *find(const QString &name) const {
    const auto found = std::ranges::find(m_status.services, name, &ServiceStatus::name);
    return found == m_status.services.end() ? nullptr : &*found;
  }
  /// Nearest first, so that the last one that is down is the deepest.
  QStringList withNeeds(QStringList names) const {
    for (int next = 0; next < names.size(); ++next) {
      const auto *spec = m_system.service(names[next]);
      if (spec == nullptr) continue;
      for (const auto &each : spec->dependsOn) {
        if (!names.contains(each)) names.append(each);
      }
    }
    return names;
  }
  QStringList needs(const QString &service) const {
    auto names = withNeeds({service});
    names.removeAll(service);
    return names;
  }
  /// The services whose probe asks the connection that holds the queue.
  QStringList keeperOf(const QueueSpec &queue) const {
    QStringList names;
    for (const auto &service : m_system.services) {
      if (service.probe.kind == ProbeSpec::Kind::Redis && service.probe.target == queue.connection)
        names.append(service.name);
    }
    return names;
  }
  static bool isAsGrave(const QString &service, const Alert &alert, const QList<Alert> &all) {
    return std::ranges::any_of(all, [&](const Alert &other) {
      return other.kind == QLatin1String("service") && other.subject == service &&
             other.state == Alert::State::Firing && other.severity <= alert.severity;
    });
  }

  const System &m_system;
  const EnvironmentStatus &m_status;
};

}  // namespace

QString alertMetric(const QString &metric) {
  return metric == QLatin1String("running-share") ? QStringLiteral("running") : metric;
}

QString alertStateName(Alert::State state) {
  switch (state) {
    case Alert::State::Pending:
      return QStringLiteral("pending");
    case Alert::State::Firing:
      return QStringLiteral("firing");
    case Alert::State::Recovering:
      return QStringLiteral("recovering");
    case Alert::State::NoData:
      break;
  }
  return QStringLiteral("no-data");
}

QList<Alert> unexplainedAlerts(const System &system, const EnvironmentStatus &status) {
  QList<Alert> alerts;
  const auto *environment = system.environment(status.environment);
  for (const auto &service : status.services) {
    if (const auto *spec = system.service(service.name))
      addWatched("service", *spec, service, service.title, environment, alerts);
  }
  for (const auto &queue : status.queues) {
    if (const auto *spec = system.queue(queue.name)) addWatched("queue", *spec, queue, queue.name, environment, alerts);
  }
  for (const auto &model : status.models) addModel(model, alerts);
  return alerts;
}

void explain(QList<Alert> &alerts, const System &system, const EnvironmentStatus &status) {
  const Causes causes(system, status);
  const auto all = alerts;
  for (auto &alert : alerts) {
    // What explained it while it fired explains it as long as it recovers.
    if (alert.state != Alert::State::Recovering) alert.explainedBy = causes.of(alert, all);
  }
}

AlertKey alertKey(const QString &key) {
  const QLatin1Char slash('/');
  return {key.section(slash, 0, 0), key.section(slash, 1, -2), key.section(slash, -1)};
}

bool isKnownToBeOver(const QString &key, const EnvironmentStatus &status) {
  const auto [kind, subject, metric] = alertKey(key);
  // One that is no longer in the system file has no alerts.
  const auto judge = [&](const auto &all, auto calm) {
    const auto found = std::ranges::find(all, subject, &std::ranges::range_value_t<decltype(all)>::name);
    if (found == all.end()) return true;
    return metric == QLatin1String("no-data") ? found->health != Health::Unknown : calm(*found);
  };
  const auto isCalm = [&](const auto &each) {
    return std::ranges::any_of(each.calm, [&](const QString &calm) { return alertMetric(calm) == metric; });
  };
  if (kind == QLatin1String("service")) return judge(status.services, isCalm);
  if (kind == QLatin1String("queue")) return judge(status.queues, isCalm);
  if (kind != QLatin1String("model")) return false;
  return judge(status.models, [](const ModelStatus &each) { return each.health != Health::Unknown; });
}

bool isMeasured(const Alert &alert, const EnvironmentStatus &status) {
  const auto metric = alertKey(alert.key).metric;
  if (metric == QLatin1String("no-data")) return true;
  const auto isKnown = [&alert](const auto &all) {
    const auto found = std::ranges::find(all, alert.subject, &std::ranges::range_value_t<decltype(all)>::name);
    return found == all.end() || found->health != Health::Unknown;
  };
  if (alert.kind == QLatin1String("queue")) return isKnown(status.queues);
  if (alert.kind == QLatin1String("model")) return isKnown(status.models);
  const auto service = std::ranges::find(status.services, alert.subject, &ServiceStatus::name);
  if (service == status.services.end()) return true;
  const bool isOfState = metric == QLatin1String("up") || metric == QLatin1String("running");
  if (service->health == Health::Unknown && service->blind.isEmpty()) return false;
  return isOfState || service->freshness.error.isEmpty();
}

QList<Alert> presentAlerts(const System &system, const EnvironmentStatus &status) {
  auto alerts = unexplainedAlerts(system, status);
  explain(alerts, system, status);
  return alerts;
}

Json toJson(const Alert &alert) {
  return {{"key", toJson(alert.key)},
          {"severity", toJson(severityName(alert.severity))},
          {"state", toJson(alertStateName(alert.state))},
          {"subject", {{"kind", toJson(alert.kind)}, {"name", toJson(alert.subject)}}},
          {"title", toJson(alert.title)},
          {"text", toJson(alert.text)},
          {"since", toJson(alert.since)},
          {"graverAt", toJson(alert.graverAt)},
          {"explainedBy", toJson(alert.explainedBy)},
          {"flaps", alert.flaps}};
}

}  // namespace ops
