#include "models/incidents/findings.h"

#include <QCoreApplication>
#include <algorithm>

#include "models/base/text.h"

namespace ops {

namespace {

using Weight = Observation::Weight;

constexpr double littleMemory = 0.05;
constexpr qint64 littleSpace = qint64{1} << 30;

QString tr(const char *text, int n = -1) {
  return QCoreApplication::translate("Findings", text, nullptr, n);
}

template <typename List>
auto named(const List &list, const QString &name, auto member) -> decltype(&list.first()) {
  const auto found = std::ranges::find(list, name, member);
  return found == list.end() ? nullptr : &*found;
}

Weight weightOf(Health health) {
  switch (health) {
    case Health::Ok:
      return Weight::Fine;
    case Health::Degraded:
      return Weight::Notable;
    case Health::Down:
      return Weight::Bad;
    case Health::Unknown:
      break;
  }
  return Weight::NotKnown;
}

void addStatus(const EnvironmentStatus &status, QList<Observation> &all) {
  const auto text = [](const QString &word, const QString &detail) {
    return detail.isEmpty() ? word : tr("%1: %2").arg(word, visibleText(detail));
  };
  for (const auto &service : status.services) {
    const bool isDoubted = !service.doubt.isEmpty();
    all.append({QStringLiteral("service/") + service.name,
                visibleText(service.title.isEmpty() ? service.name : service.title),
                text(healthTitle(service.health), isDoubted ? service.doubt : service.detail),
                isDoubted ? Weight::Notable : weightOf(service.health)});
  }
  for (const auto &queue : status.queues) {
    const bool isDoubted = !queue.doubt.isEmpty();
    auto told = text(queueTitle(queue), isDoubted ? queue.doubt : queue.detail);
    if (queue.inRate && queue.outRate) {
      told += tr("; %L1 a second come, %L2 go").arg(*queue.inRate, 0, 'f', 1).arg(*queue.outRate, 0, 'f', 1);
    }
    all.append({QStringLiteral("queue/") + queue.name, visibleText(queue.name), told,
                isDoubted ? Weight::Notable : weightOf(queue.health)});
  }
  for (const auto &model : status.models) {
    all.append({QStringLiteral("model/") + model.name,
                tr("Model %1").arg(visibleText(model.title.isEmpty() ? model.name : model.title)),
                text(healthTitle(model.health), model.detail), weightOf(model.health)});
  }
}

void addJobs(const QueueFindings &jobs, QList<Observation> &all) {
  Observation seen{QStringLiteral("jobs/") + jobs.queue, tr("Failed jobs of %1").arg(visibleText(jobs.queue)), {}, {}};
  if (!jobs.error.isEmpty()) {
    seen.text = visibleText(jobs.error);
    seen.weight = Weight::NotKnown;
  } else if (jobs.looked == 0) {
    seen.text = tr("none");
  } else if (jobs.complaints.isEmpty()) {
    seen.text = tr("%1, all of them more than an hour ago").arg(formatCount(jobs.old));
  } else {
    seen.text = tr("of %1: %2").arg(formatCount(jobs.looked), complaintsText(jobs.complaints));
    if (jobs.old > 0) seen.text += tr("; %1 more than an hour ago").arg(formatCount(jobs.old));
    seen.weight = Weight::Notable;
  }
  all.append(seen);
  if (jobs.overdue.value_or(0) == 0) return;
  all.append({QStringLiteral("overdue/") + jobs.queue, tr("Jobs in work of %1").arg(visibleText(jobs.queue)),
              tr("%1 of them should long be done").arg(formatCount(*jobs.overdue)), Weight::Bad});
}

void addLog(const LogFindings &log, QList<Observation> &all) {
  Observation seen{QStringLiteral("log/") + log.service, tr("Log of %1").arg(visibleText(log.service)), {}, {}};
  if (log.lines == 0 && !log.error.isEmpty()) {
    seen.text = visibleText(log.error);
    seen.weight = Weight::NotKnown;
  } else if (log.lines == 0) {
    seen.text = tr("nothing in the last %1").arg(formatDuration(log.present));
  } else if (log.complaints.isEmpty()) {
    seen.text = tr("no error in its last %n line(s)", static_cast<int>(log.lines));
  } else {
    seen.text = tr("in the last %n line(s): %1", static_cast<int>(log.lines)).arg(complaintsText(log.complaints));
    seen.weight = Weight::Notable;
  }
  if (log.lines > 0 && !log.error.isEmpty()) {
    seen.text = tr("%1; another part of it could not be read: %2").arg(seen.text, visibleText(log.error));
    if (seen.weight == Weight::Fine) seen.weight = Weight::NotKnown;
  }
  all.append(seen);
}

void addHost(const HostFindings &host, QList<Observation> &all) {
  Observation seen{QStringLiteral("host"), tr("Machine"), {}, Weight::Fine};
  QStringList parts;
  if (host.freeBytes) {
    parts.append(tr("%1 of disk free").arg(formatBytes(*host.freeBytes)));
    if (host.isDiskLow()) seen.weight = Weight::Bad;
  }
  if (host.memoryShare) {
    parts.append(tr("%1 of memory available").arg(formatPercent(*host.memoryShare, 0)));
    if (host.isMemoryLow()) seen.weight = Weight::Bad;
  }
  if (parts.isEmpty()) {
    parts.append(visibleText(host.error));
    seen.weight = Weight::NotKnown;
  }
  seen.text = parts.join(QStringLiteral(", "));
  all.append(seen);
}

/// Without one, or where it is silent in the good sense, there is nothing to say.
void addManager(const Findings &findings, QList<Observation> &all) {
  const Observation seen{QStringLiteral("alertmanager"), QStringLiteral("Alertmanager"), {}, Weight::Fine};
  QStringList titles;
  for (const auto &alert : findings.alerts) {
    if (alert.kind == seen.id && alert.explainedBy.isEmpty()) titles.append(alert.title);
  }
  titles.removeDuplicates();
  if (!findings.managerError.isEmpty()) {
    all.append({seen.id, seen.title, visibleText(findings.managerError), Weight::NotKnown});
  } else if (!titles.isEmpty()) {
    all.append({seen.id, seen.title, tr("it has %1").arg(titles.join(QStringLiteral(", "))), Weight::Notable});
  }
}

void addChanges(const Findings &findings, QList<Observation> &all) {
  Observation seen{QStringLiteral("changes"), tr("Last changes"), tr("none that Opsdeck has made"), Weight::Fine};
  if (!findings.changesError.isEmpty()) {
    seen.text = visibleText(findings.changesError);
    seen.weight = Weight::NotKnown;
  } else if (!findings.changes.isEmpty()) {
    const auto &last = findings.changes.first();
    seen.text = tr("%1, %2 ago, by %3")
                    .arg(visibleText(last.title),
                         formatDuration(Milliseconds(std::max<qint64>(0, last.at.msecsTo(findings.at)))),
                         visibleText(last.actor));
    seen.weight = Weight::Notable;
  }
  all.append(seen);
}

void addIncidents(const Findings &findings, QList<Observation> &all) {
  Observation seen{QStringLiteral("incidents"), tr("Open incidents"), tr("none"), Weight::Fine};
  if (!findings.incidentsError.isEmpty()) {
    seen.text = visibleText(findings.incidentsError);
    seen.weight = Weight::NotKnown;
  } else if (!findings.incidents.isEmpty()) {
    QStringList texts;
    for (const auto &incident : findings.incidents) {
      const auto commander = incident.role(IncidentRole::Commander);
      const auto who = commander.isEmpty() ? tr("no commander") : tr("commander %1").arg(visibleText(commander));
      texts.append(
          tr("%1 (%2, %3): %4").arg(incident.id, severityName(incident.severity), who, visibleText(incident.title)));
    }
    seen.text = texts.join(QStringLiteral("; "));
    seen.weight = Weight::Notable;
  }
  all.append(seen);
}

}  // namespace

bool HostFindings::isDiskLow() const {
  return freeBytes && *freeBytes < littleSpace;
}

bool HostFindings::isMemoryLow() const {
  return memoryShare && *memoryShare < littleMemory;
}

const ServiceStatus *Findings::service(const QString &name) const {
  return named(status.services, name, &ServiceStatus::name);
}

const QueueStatus *Findings::queue(const QString &name) const {
  return named(status.queues, name, &QueueStatus::name);
}

const QueueFindings *Findings::jobs(const QString &queue) const {
  return named(queues, queue, &QueueFindings::queue);
}

const LogFindings *Findings::log(const QString &service) const {
  return named(logs, service, &LogFindings::service);
}

int Findings::running(const QStringList &services) const {
  int running = 0;
  for (const auto &name : services) {
    if (const auto *found = service(name)) running += found->running.value_or(0);
  }
  return running;
}

bool Findings::areDown(const QStringList &services) const {
  const auto isDown = [this](const QString &name) {
    const auto *found = service(name);
    return found != nullptr && found->running == 0;
  };
  return !services.isEmpty() && std::ranges::all_of(services, isDown);
}

std::optional<Milliseconds> Findings::stalledFor(const System &system, const QueueSpec &spec) const {
  const auto *flow = queue(spec.name);
  const auto limit = std::ranges::find(spec.thresholds, QStringLiteral("stalled"), &Threshold::metric);
  if (flow == nullptr || limit == spec.thresholds.end() || running(spec.consumers) == 0) return std::nullopt;
  const bool standsStill = flow->depth.value_or(0) > 0 && flow->outRate && *flow->outRate <= 0;
  if (!standsStill || !flow->oldestAge) return std::nullopt;
  // Who answers the workers has work from them.
  for (const auto &name : spec.consumers) {
    const auto *consumer = system.service(name);
    for (const auto &needed : consumer == nullptr ? QStringList() : consumer->dependsOn) {
      const auto *other = service(needed);
      if (other != nullptr && other->requestRate.value_or(0) > 0) return std::nullopt;
    }
  }
  const auto longest = static_cast<double>(flow->oldestAge->count());
  return longest > limit->value ? flow->oldestAge : std::nullopt;
}

qint64 Findings::leftBehind(const QueueSpec &spec) const {
  const auto *lists = queue(spec.name);
  const auto *seen = jobs(spec.name);
  const int workers = running(spec.consumers);
  // Some workers hold several for a moment.
  const auto inWork = lists == nullptr ? 0 : lists->processing.value_or(0);
  const qint64 excess = areDown(spec.consumers) || (workers > 0 && inWork > 2 * workers) ? inWork - workers : 0;
  const auto overdue = seen == nullptr ? 0 : seen->overdue.value_or(0);
  return std::max({excess, overdue, lists == nullptr ? 0 : lists->stuck.value_or(0)});
}

QString observationWeightName(Observation::Weight weight) {
  switch (weight) {
    case Weight::Fine:
      return QStringLiteral("fine");
    case Weight::Notable:
      return QStringLiteral("notable");
    case Weight::Bad:
      return QStringLiteral("bad");
    case Weight::NotKnown:
      break;
  }
  return QStringLiteral("not-known");
}

QList<Observation> observations(const Findings &findings) {
  QList<Observation> all;
  addStatus(findings.status, all);
  for (const auto &jobs : findings.queues) addJobs(jobs, all);
  for (const auto &model : findings.models) {
    all.append({QStringLiteral("validation/") + model.model, tr("Check of %1").arg(visibleText(model.model)),
                visibleText(model.why),
                !model.valid   ? Weight::NotKnown
                : *model.valid ? Weight::Fine
                               : Weight::Bad});
  }
  for (const auto &log : findings.logs) addLog(log, all);
  addHost(findings.host, all);
  addManager(findings, all);
  addChanges(findings, all);
  addIncidents(findings, all);
  if (findings.backup) {
    const auto &backup = *findings.backup;
    const bool isOld = backup.age && backup.rpo.count() > 0 && *backup.age > backup.rpo;
    all.append({QStringLiteral("backup"), tr("Newest backup"), visibleText(backup.text),
                isOld || backup.isNone ? Weight::Notable
                : !backup.age          ? Weight::NotKnown
                                       : Weight::Fine});
  }
  return all;
}

QStringList titlesOf(const Findings &findings, Observation::Weight weight) {
  QStringList titles;
  for (const auto &seen : observations(findings)) {
    if (seen.weight == weight) titles.append(seen.title);
  }
  return titles;
}

Json toJson(const Observation &observation) {
  return {{"id", toJson(observation.id)},
          {"title", toJson(observation.title)},
          {"text", toJson(observation.text)},
          {"weight", toJson(observationWeightName(observation.weight))}};
}

}  // namespace ops
