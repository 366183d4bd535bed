#include "models/items/attention.h"

#include <QCoreApplication>
#include <algorithm>

#include "models/base/text.h"
#include "models/items/alert_items.h"
#include "models/items/run_text.h"
#include "models/items/service_items.h"
#include "models/items/texts.h"
#include "models/procedures/procedure.h"

namespace ops {

namespace {

QString tr(const char *text, const char *comment = nullptr, int n = -1) {
  return QCoreApplication::translate("Attention", text, comment, n);
}

Attention stale(const QString &subject, const Freshness &freshness, const QString &page, const QString &item) {
  Attention entry;
  entry.tone = Tone::Unknown;
  entry.word = freshness.isRefused ? tr("Refused") : freshness.neverSeen() ? tr("No data") : tr("Stale");
  entry.subject = subject;
  entry.title = freshness.error.isEmpty() ? tr("No fresh answer from %1").arg(visibleText(freshness.source))
                                          : visibleText(freshness.error);
  entry.since = freshness.succeededAt;
  entry.page = page;
  entry.item = item;
  entry.rank = 35;
  return entry;
}

void offer(Attention &entry, const FittingProcedures &fitting) {
  entry.procedures = fitting.names;
  entry.inputs = fitting.inputs;
  entry.needsTriage = fitting.needsTriage;
  entry.after = fitting.after;
}

Attention ofThreshold(const CrossedThreshold &crossed, const QString &subject, const QString &page,
                      const QString &item) {
  Attention entry;
  entry.tone = severityTone(crossed.threshold.severity);
  entry.word = severityName(crossed.threshold.severity);
  entry.subject = subject;
  entry.title = figure::crossed(crossed);
  entry.since = crossed.since;
  entry.page = page;
  entry.item = item;
  entry.metric = alertMetric(crossed.threshold.metric);
  entry.rank = static_cast<int>(crossed.threshold.severity) * rankOfSeverity + 5;
  return entry;
}

/// A limit that is crossed, but not yet for long enough to be an alert: no reason to act, and none to say that all is
/// well.
void addPending(const QList<CrossedThreshold> &pending, const QString &subject, const QString &page,
                const QString &item, QList<Attention> &entries) {
  for (const CrossedThreshold &crossed : pending) {
    Attention entry = ofThreshold(crossed, subject, page, item);
    entry.tone = Tone::Notice;
    entry.word = tr("Pending");
    entry.isPending = true;
    entry.title = tr("%1; %2 if it lasts %3")
                      .arg(figure::crossed(crossed), severityName(crossed.threshold.severity),
                           formatDuration(crossed.threshold.holdFor));
    entry.rank = rankOfNotices + 1;
    entries += entry;
  }
}

/// Of one metric only the most severe: P1 says what P3 says.
QMap<QString, CrossedThreshold> worstOf(const QList<CrossedThreshold> &all) {
  QMap<QString, CrossedThreshold> worst;
  for (const CrossedThreshold &crossed : all) {
    const auto metric = alertMetric(crossed.threshold.metric);
    const auto known = worst.constFind(metric);
    if (known == worst.constEnd() || crossed.threshold.severity < known->threshold.severity) {
      worst.insert(metric, crossed);
    }
  }
  return worst;
}

void addServices(const ProcedureFitter &fitter, const EnvironmentStatus &status, const QDateTime &now,
                 QList<Attention> &entries) {
  const auto fitting = [&fitter](const ServiceStatus &service, const QString &metric) {
    return fitter.of(QStringLiteral("service"), service.name, metric);
  };
  for (const ServiceStatus &service : status.services) {
    const QString title = visibleText(service.title.isEmpty() ? service.name : service.title);
    if (service.freshness.isStale(now) && service.health != Health::Down) {
      entries += stale(title, service.freshness, QStringLiteral("health"), service.name);
      continue;
    }
    if (service.health == Health::Down || (service.health == Health::Degraded && service.crossed.isEmpty())) {
      Attention entry;
      entry.tone = healthTone(service.health);
      entry.word = healthTitle(service.health);
      entry.subject = title;
      entry.title = visibleText(service.detail);
      entry.since = service.healthSince;
      entry.page = QStringLiteral("health");
      entry.item = service.name;
      offer(entry, fitting(service, QStringLiteral("up")));
      entry.rank = service.health == Health::Down ? 0 : 22;
      entries += entry;
      continue;
    }
    const auto worst = worstOf(service.crossed);
    for (const CrossedThreshold &crossed : worst) {
      Attention entry = ofThreshold(crossed, title, QStringLiteral("health"), service.name);
      offer(entry, fitting(service, entry.metric));
      entries += entry;
    }
    addPending(service.pending, title, QStringLiteral("health"), service.name, entries);
    if (service.health == Health::Ok && service.pending.isEmpty() && !service.doubt.isEmpty()) {
      Attention entry;
      entry.tone = Tone::Notice;
      entry.word = serviceWord(service, now);
      entry.subject = title;
      entry.title = visibleText(service.doubt);
      entry.page = QStringLiteral("health");
      entry.item = service.name;
      entry.isPending = true;
      entry.rank = rankOfNotices + 1;
      entries += entry;
    }
  }
}

/// Jobs that stay where they are until somebody decides.
Attention parked(const QueueStatus &queue, const QString &word, const QString &title, const FittingProcedures &fitting,
                 int rank) {
  Attention entry;
  entry.tone = Tone::Notice;
  entry.word = word;
  entry.subject = visibleText(queue.name);
  entry.title = title;
  entry.page = QStringLiteral("queues");
  entry.item = queue.name;
  offer(entry, fitting);
  entry.rank = rank;
  return entry;
}

void addQueues(const ProcedureFitter &fitter, const EnvironmentStatus &status, const QDateTime &now,
               QList<Attention> &entries) {
  for (const QueueStatus &queue : status.queues) {
    const auto fitting = [&](const QString &metric) { return fitter.of(QStringLiteral("queue"), queue.name, metric); };
    const QString title = visibleText(queue.name);
    if (queue.freshness.isStale(now)) {
      entries += stale(title, queue.freshness, QStringLiteral("queues"), queue.name);
      continue;
    }
    const auto worst = worstOf(queue.crossed);
    for (const CrossedThreshold &crossed : worst) {
      Attention entry = ofThreshold(crossed, title, QStringLiteral("queues"), queue.name);
      offer(entry, fitting(entry.metric));
      entries += entry;
    }
    addPending(queue.pending, title, QStringLiteral("queues"), queue.name, entries);
    if (queue.health == Health::Ok && queue.pending.isEmpty() && !queue.doubt.isEmpty()) {
      entries += parked(queue, queueTitle(queue), visibleText(queue.doubt), {}, rankOfNotices + 1);
      entries.last().since = isFailing(queue) ? queue.failingSince : queue.growingSince;
      entries.last().isPending = true;
    }
    if (queue.failed.value_or(0) > 0 && !worst.contains(QStringLiteral("failed"))) {
      entries +=
          parked(queue, tr("Failed"), tr("%n failed job(s) to decide on", nullptr, static_cast<int>(*queue.failed)),
                 fitting(QStringLiteral("failed")), rankOfNotices + 2);
      entries.last().metric = QStringLiteral("failed");
    }
    // Nobody takes jobs from there: what is forgotten stays for ever. Which of them to release is picked there.
    if (queue.quarantine.value_or(0) > 0) {
      entries +=
          parked(queue, tr("Quarantine"),
                 tr("%n job(s) failed too often", nullptr, static_cast<int>(*queue.quarantine)), {}, rankOfNotices + 3);
      entries.last().metric = QStringLiteral("quarantine");
    }
    if (queue.stuck.value_or(0) > 0 && !worst.contains(QStringLiteral("stuck"))) {
      Attention entry;
      entry.tone = Tone::Warning;
      entry.word = tr("Stuck");
      entry.subject = title;
      entry.title = QCoreApplication::translate("Attention", "%n job(s) in work for too long", nullptr,
                                                static_cast<int>(*queue.stuck));
      entry.page = QStringLiteral("queues");
      entry.item = queue.name;
      offer(entry, fitting(QStringLiteral("stuck")));
      entry.metric = QStringLiteral("stuck");
      entry.rank = 24;
      entries += entry;
    } else if (worst.isEmpty() && queue.health != Health::Ok && queue.health != Health::Unknown) {
      Attention entry;
      entry.tone = healthTone(queue.health);
      entry.word = queueTitle(queue);
      entry.subject = title;
      entry.title = visibleText(queue.detail);
      entry.since = queue.healthSince;
      entry.page = QStringLiteral("queues");
      entry.item = queue.name;
      offer(entry, fitting(queue.health == Health::Down ? QStringLiteral("blocked") : QStringLiteral("depth")));
      entry.rank = queue.health == Health::Down ? 2 : 23;
      entries += entry;
    }
  }
}

void addModels(const ProcedureFitter &fitter, const EnvironmentStatus &status, const QDateTime &now,
               QList<Attention> &entries) {
  for (const ModelStatus &model : status.models) {
    // A service that does not answer stands there already.
    const auto serves = [&model](const ServiceStatus &service) { return service.name == model.service; };
    const auto service = std::ranges::find_if(status.services, serves);
    const bool isCausedByService =
        service != status.services.end() && (service->health == Health::Down || service->freshness.isStale(now));
    const QString title = visibleText(model.title.isEmpty() ? model.name : model.title);
    if (model.health == Health::Degraded && !model.freshness.isStale(now)) {
      Attention entry;
      entry.tone = Tone::Warning;
      entry.word = tr("Drift");
      entry.subject = title;
      entry.title = visibleText(model.detail);
      entry.since = model.healthSince;
      entry.page = QStringLiteral("models");
      entry.item = model.name;
      offer(entry, fitter.of(QStringLiteral("model"), model.name, QString()));
      entry.rank = 21;
      entries += entry;
    } else if (model.health != Health::Ok && !isCausedByService) {
      auto entry = stale(title, model.freshness, QStringLiteral("models"), model.name);
      if (!model.freshness.isStale(now) && !model.detail.isEmpty()) entry.title = visibleText(model.detail);
      entries += entry;
    }
  }
}

void addRuns(const QList<RunSummary> &runs, const QDateTime &now, QList<Attention> &entries) {
  for (const RunSummary &run : runs) {
    if (!run.outcome.isEmpty()) continue;
    const bool waits = !run.waitingFor.isEmpty();
    if (!waits && !run.paused && run.ownerAlive) continue;
    Attention entry;
    entry.tone = waits ? Tone::Warning : Tone::Unknown;
    const bool isPaused = !waits && run.ownerAlive;
    entry.word = waits ? tr("Waits") : isPaused ? tr("Paused") : tr("No owner");
    entry.subject = visibleText(procedureText(run.title));
    entry.title = waits      ? tr("A decision is asked at step %1").arg(visibleText(run.currentStep))
                  : isPaused ? tr("It holds its targets until it is resumed or stopped")
                             : tr("Its runner is gone; resume it to find out what became of it");
    // By the clock of the other entries, which may have parted from the journal's.
    entry.since = now.addMSecs(-runDuration(run, {now, momentNow().tick}).count());
    entry.page = QStringLiteral("runs");
    entry.item = run.run;
    entry.rank = 8;
    entries += entry;
  }
}

}  // namespace

Tone severityTone(Severity severity) {
  switch (severity) {
    case Severity::P0:
    case Severity::P1:
      return Tone::Critical;
    case Severity::P2:
      return Tone::Warning;
    case Severity::P3:
      break;
  }
  return Tone::Notice;
}

QList<Attention> needsAttention(const System &system, const EnvironmentStatus &status, const QList<RunSummary> &runs,
                                const QDateTime &now) {
  QList<Attention> entries;
  const ProcedureFitter fitter(system, status);
  addServices(fitter, status, now, entries);
  addQueues(fitter, status, now, entries);
  addModels(fitter, status, now, entries);
  addRuns(runs, now, entries);
  std::ranges::stable_sort(entries, {}, &Attention::rank);
  return entries;
}

std::optional<Attention> backupsAttention(int broken, int parts, Tone worst, int missing) {
  if (broken == 0) return std::nullopt;
  const bool isMissing = worst == Tone::Critical;
  Attention entry;
  entry.tone = worst;
  entry.word = isMissing ? tr("No backup") : tr("Too seldom");
  entry.subject = tr("Backups");
  // Some of them may only be late, or have too slow a schedule: both sentences are true of those, too.
  entry.title = missing == parts ? tr("no backup has been made yet")
                                 : (isMissing ? tr("no backup that is new enough for %n of %1 parts", nullptr, broken)
                                              : tr("%n of %1 parts would lose more than promised", nullptr, broken))
                                       .arg(parts);
  entry.page = QStringLiteral("backups");
  entry.procedures = {QStringLiteral("back-up")};
  entry.rank = rankOfNotices;
  return entry;
}

bool isAllWell(const EnvironmentStatus &status, const QList<RunSummary> &runs, const QDateTime &now) {
  const auto freshAndOk = [&](const auto &entry) {
    return entry.health == Health::Ok && !entry.freshness.isStale(now);
  };
  return !status.services.isEmpty() && std::ranges::all_of(status.services, freshAndOk) &&
         std::ranges::all_of(status.queues, freshAndOk) && std::ranges::all_of(status.models, freshAndOk) &&
         needsAttention({}, status, runs, now).isEmpty();
}

}  // namespace ops
