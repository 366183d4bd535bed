#include "models/monitor/judge.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "models/base/text.h"
#include "models/monitor/threshold_watch.h"

namespace ops {

namespace {

QString tr(const char *text, int n = -1) {
  return QCoreApplication::translate("Judge", text, nullptr, n);
}

/// Collects the verdict and the reasons for it; those of the worst health stand first.
class Reasons {
 public:
  void add(Health health, const QString &reason) {
    m_health = m_any ? worse(m_health, health) : health;
    m_any = true;
    if (!reason.isEmpty()) m_reasons.append({health, reason});
  }
  /// Something worth saying that decides nothing.
  void note(const QString &text) { m_notes.append(text); }

  Verdict verdict() {
    std::ranges::stable_sort(m_reasons, [](const Reason &a, const Reason &b) {
      return a.health != b.health && worse(a.health, b.health) == a.health;
    });
    QStringList texts;
    for (const auto &reason : m_reasons) texts.append(reason.text);
    texts += m_notes;
    return {m_any ? m_health : Health::Unknown, texts.join(QStringLiteral("; "))};
  }

 private:
  struct Reason {
    Health health = Health::Unknown;
    QString text;
  };
  Health m_health = Health::Ok;
  bool m_any = false;
  QList<Reason> m_reasons;
  QStringList m_notes;
};

void judgeProbe(const ProbeFact &probe, Reasons &reasons) {
  switch (probe.state) {
    case ProbeFact::State::None:
      return;
    case ProbeFact::State::NotAsked:
      reasons.add(Health::Unknown, probe.why.isEmpty() ? tr("not asked yet") : probe.why);
      return;
    case ProbeFact::State::Stale:
      reasons.add(Health::Unknown, probe.why.isEmpty() ? tr("no recent answer") : probe.why);
      return;
    case ProbeFact::State::Failed:
      reasons.add(Health::Down, probe.why);
      return;
    case ProbeFact::State::Answered:
      reasons.add(Health::Ok,
                  probe.milliseconds < 1
                      ? tr("answered in less than 1 ms")
                      : tr("answered in %1").arg(formatDuration(Milliseconds(qRound64(probe.milliseconds)))));
  }
}

void judgeInstances(int expected, bool hasProbe, const ManagerFact &manager, Reasons &reasons) {
  if (!manager.known) {
    if (!manager.why.isEmpty()) reasons.note(tr("the service manager can't be asked: %1").arg(manager.why));
    if (!hasProbe) reasons.add(Health::Unknown, manager.why.isEmpty() ? tr("not asked yet") : QString());
    return;
  }
  const int running = manager.running();
  if (expected > 0) {
    auto text = tr("%1 of %2 running").arg(running).arg(expected);
    if (manager.unwell() > 0) text += tr(", %n not well", manager.unwell());
    reasons.add(running == 0 ? Health::Down : running < expected ? Health::Degraded : Health::Ok, text);
  } else if (manager.instances.isEmpty()) {
    if (!hasProbe) reasons.add(Health::Unknown, tr("the service manager does not know it"));
  } else if (manager.unwell() > 0) {
    // Its own check has more to say than a probe that happens to be answered by another instance.
    reasons.add(running == 0 && !hasProbe ? Health::Down : Health::Degraded,
                tr("%1 of %2 not well").arg(manager.unwell()).arg(manager.up()));
  } else if (running == 0) {
    const auto text = instanceTitle(manager.instances.first().state);
    if (hasProbe) {
      reasons.note(tr("process: %1").arg(text));
    } else {
      reasons.add(Health::Down, tr("not running: %1").arg(text));
    }
  } else if (!hasProbe) {
    reasons.add(Health::Ok, tr("%n running", running));
  }
}

/// The judgement of the probe, the instances or the consumers has said the same already.
bool isSaidAlready(const QString &metric) {
  return metric == QLatin1String("up") || metric == QLatin1String("running") ||
         metric == QLatin1String("running-share") || metric == QLatin1String("blocked");
}

void judgeThresholds(const QList<CrossedThreshold> &crossed, Reasons &reasons) {
  // Of one metric the gravest is enough.
  for (const auto &entry : crossed) {
    const bool graver = std::ranges::any_of(crossed, [&](const CrossedThreshold &other) {
      return other.threshold.metric == entry.threshold.metric && other.threshold.severity < entry.threshold.severity;
    });
    if (graver) continue;
    reasons.add(healthOf({entry}), isSaidAlready(entry.threshold.metric) ? QString() : describe(entry));
  }
}

}  // namespace

int ManagerFact::running() const {
  return static_cast<int>(std::ranges::count(instances, InstanceState::Running, &ServiceInstance::state));
}

int ManagerFact::unwell() const {
  return static_cast<int>(std::ranges::count(instances, InstanceState::Unhealthy, &ServiceInstance::state));
}

int ManagerFact::up() const {
  return static_cast<int>(std::ranges::count_if(instances, &ServiceInstance::isUp));
}

Verdict judgeService(int expected, const ProbeFact &probe, const ManagerFact &manager,
                     const QList<CrossedThreshold> &crossed, const Unmeasured &unmeasured) {
  Reasons reasons;
  judgeProbe(probe, reasons);
  judgeInstances(expected, probe.state != ProbeFact::State::None, manager, reasons);
  judgeThresholds(crossed, reasons);
  QStringList blind;
  for (const auto &threshold : unmeasured.blind) blind.append(metricTitle(threshold));
  blind.removeDuplicates();
  if (!blind.isEmpty()) {
    reasons.add(Health::Unknown, tr("nobody can tell %1: %2").arg(blind.join(QStringLiteral(", ")), unmeasured.why));
  }
  auto titles = unmeasured.titles;
  titles.removeIf([&blind](const QString &title) { return blind.contains(title); });
  if (!titles.isEmpty() && probe.state == ProbeFact::State::Answered) {
    reasons.note(tr("not measured: %1").arg(titles.join(QStringLiteral(", "))));
  }
  return reasons.verdict();
}

Verdict judgeQueue(const QueueFact &queue, const ManagerFact &consumers, const QList<CrossedThreshold> &crossed) {
  if (!queue.readable) return {Health::Unknown, queue.why.isEmpty() ? tr("not read yet") : queue.why};
  Reasons reasons;
  if (queue.depth > 0 && consumers.known && !consumers.instances.isEmpty() && consumers.up() == 0) {
    reasons.add(Health::Down, tr("no worker running"));
  }
  judgeThresholds(crossed, reasons);
  if (queue.stuck.value_or(0) > 0) {
    reasons.add(Health::Degraded, tr("%n job(s) stuck", static_cast<int>(*queue.stuck)));
  }
  // A crossed depth has said how many wait.
  const bool said = std::ranges::any_of(
      crossed, [](const CrossedThreshold &entry) { return entry.threshold.metric == QLatin1String("depth"); });
  QStringList flow;
  if (!said) flow.append(tr("%1 waiting").arg(formatCount(queue.depth)));
  if (!queue.flow.isEmpty()) flow.append(queue.flow);
  reasons.add(Health::Ok, flow.join(QStringLiteral(", ")));
  return reasons.verdict();
}

}  // namespace ops
