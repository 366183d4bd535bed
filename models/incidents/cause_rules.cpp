#include "models/incidents/cause_rules.h"

#include <QCoreApplication>
#include <algorithm>

#include "models/base/text.h"
#include "models/monitor/needs.h"
#include "models/monitor/threshold_watch.h"

namespace ops {

namespace {

constexpr qsizetype shownLetters = 160;
constexpr double most = 0.5;  ///< a share that decides
constexpr Milliseconds recent{60 * 60'000};
constexpr Milliseconds lately{5 * 60'000};

/// How much a sign weighs. Direct ones say what is so, indirect ones what would be so if it were.
constexpr double proof = 4;
constexpr double direct = 3;
constexpr double strong = 2;
constexpr double indirect = 1;
constexpr double hint = 0.5;

QString tr(const char *text, int n = -1) {
  return QCoreApplication::translate("Causes", text, nullptr, n);
}

QString shown(const QString &text) {
  return visibleText(withoutStatement(text), shownLetters);
}

bool isCrossed(const QList<CrossedThreshold> &list, const char *metric) {
  return std::ranges::any_of(
      list, [metric](const CrossedThreshold &entry) { return entry.threshold.metric == QLatin1String(metric); });
}

bool isCrossedOrMayBe(const auto &status, const char *metric) {
  return isCrossed(status.crossed, metric) || isCrossed(status.pending, metric);
}

QString secondsText(double milliseconds) {
  return formatDuration(Milliseconds(qRound64(milliseconds)));
}

QString shareText(double share) {
  return formatPercent(share, 0);
}

}  // namespace

void CauseCase::supports(double weight, const QString &text) {
  m_for.append({weight, text});
  m_cause.weight += weight;
}

void CauseCase::opposes(double weight, const QString &text) {
  m_against.append({weight, text});
  m_cause.weight -= weight;
}

void CauseCase::offers(const QStringList &procedures, const Json &inputs, const QString &toTell) {
  m_cause.procedures = procedures;
  m_cause.inputs = inputs;
  m_cause.toTell = toTell;
}

QStringList CauseCase::sorted(QList<Evidence> list) {
  std::ranges::stable_sort(list, std::ranges::greater(), &Evidence::weight);
  QStringList texts;
  for (const auto &each : list) texts.append(each.text);
  return texts;
}

Cause CauseCase::cause() const {
  auto cause = m_cause;
  cause.evidenceFor = sorted(m_for);
  cause.evidenceAgainst = sorted(m_against);
  return cause;
}

QList<Cause> CauseRules::all() const {
  Cases cases;
  for (const auto &service : m_system.services) {
    serviceDown(service, cases);
    dataMissing(service, cases);
    serviceSlow(service, cases);
  }
  for (const auto &model : m_system.models) modelBad(model, cases);
  for (const auto &queue : m_system.queues) {
    jobsFailing(queue, cases);
    jobsStuck(queue, cases);
    workersHang(queue, cases);
    overload(queue, cases);
  }
  machineFull(cases);
  return cases;
}

QStringList CauseRules::needs(const QStringList &services) const {
  return neededBy(m_system, services);
}

QString CauseRules::titleOf(const QString &service) const {
  const auto *spec = m_system.service(service);
  return visibleText(spec == nullptr || spec->title.isEmpty() ? service : spec->title);
}

QStringList CauseRules::downAmong(const QStringList &services) const {
  QStringList titles;
  for (const auto &name : services) {
    const auto *status = m_findings.service(name);
    if (status != nullptr && status->health == Health::Down) titles.append(titleOf(name));
  }
  return titles;
}

std::pair<double, QString> CauseRules::failedOfKind(ErrorKind kind) const {
  qint64 of = 0, all = 0;
  QString example;
  for (const auto &queue : m_findings.queues) {
    for (const auto &each : queue.complaints) {
      all += each.count;
      if (each.kind != kind) continue;
      of += each.count;
      if (example.isEmpty()) example = each.example;
    }
  }
  return {all == 0 ? 0 : static_cast<double>(of) / static_cast<double>(all), example};
}

QDateTime CauseRules::newestFailureOfKind(ErrorKind kind) const {
  QDateTime newest;
  for (const auto &queue : m_findings.queues) {
    for (const auto &each : queue.complaints) {
      if (each.kind != kind) continue;
      if (!each.at.isValid()) return {};
      if (!newest.isValid() || each.at > newest) newest = each.at;
    }
  }
  return newest;
}

const RecentChange *CauseRules::lastMending(const QStringList &procedures) const {
  const auto found = std::ranges::find_if(m_findings.changes, [&procedures](const RecentChange &change) {
    return procedures.contains(change.procedure) && change.outcome == QLatin1String("succeeded") && !change.isUndone &&
           change.endedAt.isValid();
  });
  return found == m_findings.changes.end() ? nullptr : &*found;
}

std::optional<QString> CauseRules::loggedOfKind(ErrorKind kind) const {
  for (const auto &log : m_findings.logs) {
    for (const auto &each : log.complaints) {
      if (each.kind == kind) return tr("%1 logs: %2").arg(titleOf(log.service), shown(each.example));
    }
  }
  return std::nullopt;
}

void CauseRules::addChange(const QString &subject, CauseCase &open) const {
  for (const auto &change : m_findings.changes) {
    const auto age = change.at.msecsTo(m_findings.at);
    if (age > recent.count() || !change.of.contains(subject)) continue;
    return open.supports(indirect, tr("it was changed %1 ago: %2, by %3")
                                       .arg(formatDuration(Milliseconds(std::max<qint64>(0, age))), shown(change.title),
                                            shown(change.actor)));
  }
}

void CauseRules::serviceDown(const ServiceSpec &spec, Cases &cases) const {
  const auto *status = m_findings.service(spec.name);
  if (status == nullptr) return;
  const bool isShort = status->running && *status->running < status->expected;
  if (status->health != Health::Down && !isShort) return;
  const auto title = titleOf(spec.name);
  CauseCase open(QStringLiteral("service-down/") + spec.name, status->running.value_or(0) > 0 && isShort
                                                                  ? tr("Too few instances of %1 run").arg(title)
                                                                  : tr("%1 down").arg(title));
  const auto &error = status->freshness.error;
  const bool isProbeFailing = spec.probe.kind != ProbeSpec::Kind::None && !error.isEmpty();
  if (isProbeFailing) open.supports(direct, tr("its probe fails: %1").arg(shown(error)));
  if (isShort) open.supports(strong, tr("%1 of %2 running").arg(*status->running).arg(status->expected));
  const auto countOf = [status](InstanceState state) {
    return std::ranges::count(status->instances, state, &ServiceInstance::state);
  };
  const auto stopped = countOf(InstanceState::Stopped);
  const auto failed = countOf(InstanceState::Failed);
  const auto running = countOf(InstanceState::Running);
  if (running == 0 && stopped > 0) open.supports(direct, tr("its process is stopped, and did not end by itself"));
  if (failed > 0) open.supports(strong, tr("%n of its processes ended by themselves", static_cast<int>(failed)));
  if (isProbeFailing && running > 0 && !isShort) open.opposes(strong, tr("its process runs"));
  // Who was stopped needs no other reason for not running.
  if (const auto down = downAmong(needs({spec.name})); !down.isEmpty() && (running > 0 || failed > 0 || stopped == 0)) {
    open.opposes(direct, tr("%1, which it needs, is down").arg(down.join(QStringLiteral(", "))));
  }
  if (isProbeFailing && errorKind(status->freshness.complaint()) == ErrorKind::MissingData) {
    open.opposes(direct, tr("it answers, and complains of missing data"));
  }
  for (const auto &other : m_system.services) {
    const auto *dependent = m_findings.service(other.name);
    if (!other.dependsOn.contains(spec.name) || dependent == nullptr || dependent->health == Health::Ok) continue;
    open.supports(hint, tr("%1, which needs it, is not well").arg(titleOf(other.name)));
  }
  for (const auto &queue : m_system.queues) {
    const auto *waiting = m_findings.queue(queue.name);
    if (!queue.consumers.contains(spec.name) || waiting == nullptr || waiting->depth.value_or(0) == 0) continue;
    if (status->running.value_or(1) == 0) {
      open.supports(
          indirect,
          tr("%1 jobs wait in %2, and nobody takes them").arg(formatCount(*waiting->depth), visibleText(queue.name)));
    }
  }
  addChange(spec.name, open);
  const bool wasStopped = running == 0 && failed == 0 && stopped > 0;
  open.offers(startingProcedures(m_system, m_findings.status, spec.name), {{"service", toJson(spec.name)}},
              wasStopped ? tr("Somebody stopped it: ask who, or look at the last changes.")
                         : tr("Its log says why it ended: opsdeck logs %1 %2").arg(m_system.name, spec.name));
  cases.append(open.cause());
}

void CauseRules::dataMissing(const ServiceSpec &spec, Cases &cases) const {
  if (spec.probe.kind != ProbeSpec::Kind::Postgres) return;
  const auto *status = m_findings.service(spec.name);
  const auto title = titleOf(spec.name);
  CauseCase open(QStringLiteral("data-missing/") + spec.name, tr("Data is missing in %1").arg(title));
  const QStringList procedures{QStringLiteral("restore-database"), QStringLiteral("restore-service")};
  const auto *restored = lastMending(procedures);
  const auto told = newestFailureOfKind(ErrorKind::MissingData);
  const bool isOver = restored != nullptr && told.isValid() && told < restored->endedAt;
  const auto [share, example] = failedOfKind(ErrorKind::MissingData);
  // What nobody has failed for since is a weak sign of now.
  const bool isPast = told.isValid() && told.msecsTo(m_findings.at) > lately.count();
  if (share > 0 && !isOver) {
    open.supports(isPast ? hint : strong, tr("%1 of the failed jobs say so: %2").arg(shareText(share), shown(example)));
  }
  for (const auto &service : m_system.services) {
    const auto *other = m_findings.service(service.name);
    if (other == nullptr || errorKind(other->freshness.complaint()) != ErrorKind::MissingData) continue;
    open.supports(direct, tr("%1 says so: %2").arg(titleOf(service.name), shown(other->freshness.error)));
  }
  // Jobs from before the data came back, or a log alone, may speak of what is over.
  if (open.cause().weight == 0) return;
  if (const auto logged = loggedOfKind(ErrorKind::MissingData)) open.supports(indirect, *logged);
  if (status != nullptr && status->health == Health::Ok) open.supports(hint, tr("the database itself answers"));
  if (status != nullptr && status->health == Health::Down) {
    open.opposes(direct, tr("the database does not answer, so nobody can tell"));
  }
  for (const auto &service : m_system.services) {
    const auto *user = m_findings.service(service.name);
    const bool asksIt = service.dependsOn.contains(spec.name) && service.probe.kind == ProbeSpec::Kind::Http;
    if (!asksIt || user == nullptr || user->health != Health::Ok) continue;
    open.opposes(indirect, tr("%1, which needs it, is well now").arg(titleOf(service.name)));
  }
  if (restored != nullptr) {
    const Milliseconds since(std::max<qint64>(0, restored->endedAt.msecsTo(m_findings.at)));
    open.opposes(indirect, tr("it was restored %1 ago by %2: %3")
                               .arg(formatDuration(since), shown(restored->actor), shown(restored->title)));
  }
  open.offers(procedures, Json::object(), tr("Look whether the table is there: psql, \\dt"));
  // Whoever is started without it fails.
  if (whereDataIsMissing({spec.name}) == title && (status == nullptr || status->health != Health::Down)) {
    for (const auto &service : m_system.services) {
      if (needs({service.name}).contains(spec.name)) open.comesBefore(QStringLiteral("service-down/") + service.name);
    }
  }
  cases.append(open.cause());
}

void CauseRules::serviceSlow(const ServiceSpec &spec, Cases &cases) const {
  const auto *status = m_findings.service(spec.name);
  if (status == nullptr || !status->latencyMs) return;
  const double own = *status->latencyMs;
  const auto title = titleOf(spec.name);
  CauseCase open(QStringLiteral("slow/") + spec.name, tr("%1 slow").arg(title));
  if (isCrossedOrMayBe(*status, "latency")) {
    open.supports(strong, tr("it takes %1 on average, more than its limit").arg(secondsText(own)));
  }
  for (const auto &service : m_system.services) {
    const auto *other = m_findings.service(service.name);
    if (service.name == spec.name || other == nullptr || !other->latencyMs || *other->latencyMs <= 0) continue;
    const bool isFeltByOther = isCrossedOrMayBe(*other, "latency");
    if (isFeltByOther && own > most * *other->latencyMs && own <= *other->latencyMs) {
      open.supports(direct, tr("%1 of the %2 that %3 takes are spent here")
                                .arg(secondsText(own), secondsText(*other->latencyMs), titleOf(service.name)));
    }
    // The one that is waited for explains the one that waits.
    if (isCrossedOrMayBe(*status, "latency") && *other->latencyMs > most * own && *other->latencyMs <= own) {
      open.opposes(direct, tr("%1 of them are spent in %2").arg(secondsText(*other->latencyMs), titleOf(service.name)));
    }
  }
  for (const auto &queue : m_system.queues) {
    const auto *flow = m_findings.queue(queue.name);
    const int workers = m_findings.running(queue.consumers);
    if (flow == nullptr || !flow->inRate || workers == 0 || own <= 0) continue;
    if (!needs(queue.consumers).contains(spec.name)) continue;
    const double capacity = workers * 1'000 / own;
    if (flow->depth.value_or(0) == 0 || *flow->inRate <= capacity) continue;
    open.supports(direct, tr("at %1 each, %2 workers get %L3 answers a second from it; %L4 jobs a second come")
                              .arg(secondsText(own))
                              .arg(workers)
                              .arg(capacity, 0, 'f', 1)
                              .arg(*flow->inRate, 0, 'f', 1));
  }
  const auto [share, example] = failedOfKind(ErrorKind::Timeout);
  const bool isNamed = example.contains(spec.name, Qt::CaseInsensitive) || example.contains(title, Qt::CaseInsensitive);
  if (share > 0 && isNamed) {
    open.supports(strong * share,
                  tr("%1 of the failed jobs gave up waiting: %2").arg(shareText(share), shown(example)));
  }
  if (open.cause().weight <= 0) return;
  if (!isCrossedOrMayBe(*status, "latency")) {
    open.opposes(hint, tr("it answers in %1 now").arg(secondsText(own)));
  }
  addChange(spec.name, open);
  open.offers({QStringLiteral("generation-timeout"), QStringLiteral("restart-service")},
              {{"service", toJson(spec.name)}}, tr("Ask it once while nobody else does: is it slow then too?"));
  cases.append(open.cause());
}

void CauseRules::modelBad(const ModelSpec &spec, Cases &cases) const {
  const auto title = visibleText(spec.title.isEmpty() ? spec.name : spec.title);
  CauseCase open(QStringLiteral("model-bad/") + spec.name, tr("The model %1 is not good").arg(title));
  const auto found = std::ranges::find(m_findings.models, spec.name, &ModelFindings::model);
  if (found != m_findings.models.end()) {
    if (!found->valid) open.isNotKnown(tr("what its own check says: %1").arg(shown(found->why)));
    if (found->valid && !*found->valid) open.supports(proof, tr("its own check fails: %1").arg(shown(found->why)));
    if (found->valid && *found->valid) open.opposes(direct, tr("its own check passes"));
  }
  const auto drift = std::ranges::find(m_findings.status.models, spec.name, &ModelStatus::name);
  if (drift != m_findings.status.models.end() && drift->health == Health::Degraded) {
    open.supports(strong, shown(drift->detail));
  }
  const auto [share, example] = failedOfKind(ErrorKind::Model);
  if (share > 0) {
    open.supports(strong * share, tr("%1 of the failed jobs say so: %2").arg(shareText(share), shown(example)));
  }
  const auto *service = m_findings.service(spec.service);
  if (service != nullptr && service->health == Health::Down) {
    const auto kind = errorKind(service->freshness.complaint());
    if (kind == ErrorKind::Model) {
      open.supports(strong, tr("%1 says so: %2").arg(titleOf(spec.service), shown(service->freshness.error)));
    }
  }
  if (service != nullptr && service->successRate &&
      (isCrossedOrMayBe(*service, "error-rate") || isCrossedOrMayBe(*service, "success-rate"))) {
    open.supports(
        strong,
        tr("only %1 of what %2 does now succeeds").arg(shareText(*service->successRate), titleOf(spec.service)));
  }
  addChange(spec.name, open);
  open.offers({QStringLiteral("rollback-model")}, {{"model", toJson(spec.name)}},
              tr("Ask for a prediction whose answer is known, and compare with the version before."));
  cases.append(open.cause());
}

void CauseRules::jobsFailing(const QueueSpec &spec, Cases &cases) const {
  const auto *jobs = m_findings.jobs(spec.name);
  const auto *status = m_findings.queue(spec.name);
  if (jobs == nullptr || status == nullptr || jobs->complaints.isEmpty()) return;
  const auto &first = jobs->complaints.first();
  qint64 all = 0;
  for (const auto &each : jobs->complaints) all += each.count;
  const double share = static_cast<double>(first.count) / static_cast<double>(all);
  const bool isOneKind = share > most;
  CauseCase open(QStringLiteral("jobs-failing/") + spec.name,
                 isOneKind ? tr("Jobs of %1 fail: %2").arg(visibleText(spec.name), errorKindTitle(first.kind))
                           : tr("Jobs of %1 fail for several reasons").arg(visibleText(spec.name)));
  QStringList kinds;
  for (const auto &each : jobs->complaints) {
    kinds.append(tr("%1 × %2").arg(formatCount(each.count), errorKindTitle(each.kind)));
  }
  // Reasons that have nothing in common speak against each single one.
  open.supports(isOneKind ? indirect : strong,
                tr("failed jobs, the newest %1: %2").arg(formatCount(all), kinds.join(QStringLiteral(", "))));
  for (const auto &service : m_findings.status.services) {
    // What serves a model speaks of the model.
    if (std::ranges::find(m_system.models, service.name, &ModelSpec::service) != m_system.models.end()) continue;
    // That all succeeds speaks for nothing: in some seconds there are but a few.
    const bool isFailing = isCrossedOrMayBe(service, "success-rate") || isCrossedOrMayBe(service, "error-rate");
    if (isFailing && service.successRate) {
      open.supports(
          strong,
          tr("only %1 of what %2 does now succeeds").arg(shareText(*service.successRate), titleOf(service.name)));
    }
  }
  const auto down = downAmong(needs(spec.consumers));
  const auto [unreachable, example] = failedOfKind(ErrorKind::Unreachable);
  if (unreachable > most && !down.isEmpty()) {
    open.opposes(direct, tr("%1 is down, which explains them").arg(down.join(QStringLiteral(", "))));
  }
  if (failedOfKind(ErrorKind::MissingData).first > most) open.opposes(strong, tr("they all miss the same data"));
  if (failedOfKind(ErrorKind::Model).first > most) open.opposes(strong, tr("they all speak of the model"));
  QStringList procedures{QStringLiteral("high-failure-rate"), QStringLiteral("retry-failed-jobs")};
  if (isOneKind && first.kind == ErrorKind::Template) procedures.prepend(QStringLiteral("template-missing"));
  if (isOneKind && first.kind == ErrorKind::Timeout) procedures.prepend(QStringLiteral("generation-timeout"));
  open.offers(procedures, Json::object(),
              tr("Look at the failed jobs by their reason: what do those of one kind share?"));
  cases.append(open.cause());
}

void CauseRules::jobsStuck(const QueueSpec &spec, Cases &cases) const {
  const auto *status = m_findings.queue(spec.name);
  const auto *jobs = m_findings.jobs(spec.name);
  if (status == nullptr) return;
  CauseCase open(QStringLiteral("jobs-stuck/") + spec.name,
                 tr("Jobs of %1 are in work, but nobody works on them").arg(visibleText(spec.name)));
  const int workers = m_findings.running(spec.consumers);
  if (status->stuck.value_or(0) > 0) {
    open.supports(direct, tr("%1 have been in work for longer than %2")
                              .arg(formatCount(*status->stuck), formatDuration(spec.stuckAfter)));
  }
  if (jobs != nullptr && jobs->overdue.value_or(0) > 0) {
    open.supports(
        strong,
        tr("%1 jobs in work came more than %2 ago").arg(formatCount(*jobs->overdue), formatDuration(spec.stuckAfter)));
  }
  const auto inWork = status->processing.value_or(0);
  const bool nobodyWorks = m_findings.areDown(spec.consumers);
  if (nobodyWorks && inWork > 0) {
    open.supports(strong,
                  tr("%1 jobs are in work, and no worker runs that could finish them").arg(formatCount(inWork)));
  } else if (workers > 0 && inWork > 2 * workers) {
    open.supports(direct, tr("%1 jobs are in work, but only %2 workers run").arg(formatCount(inWork)).arg(workers));
  }
  if (open.cause().weight == 0) return;
  open.offers({QStringLiteral("requeue-stuck-jobs")}, Json::object(),
              tr("Look whether the same jobs are in work a minute later."));
  cases.append(open.cause());
}

void CauseRules::workersHang(const QueueSpec &spec, Cases &cases) const {
  const auto since = m_findings.stalledFor(m_system, spec);
  // Who waits for what is not there does not hang.
  const auto needed = needs(spec.consumers);
  if (!since || !downAmong(needed).isEmpty() || !whereDataIsMissing(needed).isEmpty()) return;
  CauseCase open(QStringLiteral("hung/") + spec.name,
                 tr("The workers of %1 run, but finish nothing").arg(visibleText(spec.name)));
  open.supports(direct, tr("no job was finished meanwhile, and the oldest came %1 ago").arg(formatDuration(*since)));
  open.supports(strong, tr("%n worker(s) running", m_findings.running(spec.consumers)));
  const auto &service = spec.consumers.first();
  open.offers({QStringLiteral("rolling-restart"), QStringLiteral("restart-service")}, {{"service", toJson(service)}},
              tr("Look what a worker waits for: opsdeck logs %1 %2").arg(m_system.name, service));
  cases.append(open.cause());
}

QString CauseRules::whereDataIsMissing(const QStringList &services) const {
  const auto name = ops::whereDataIsMissing(m_system, sayingDataIsMissing(m_findings.status), services);
  return name.isEmpty() ? QString() : titleOf(name);
}

void CauseRules::overload(const QueueSpec &spec, Cases &cases) const {
  const auto *status = m_findings.queue(spec.name);
  if (status == nullptr || status->depth.value_or(0) == 0) return;
  CauseCase open(QStringLiteral("overload/") + spec.name,
                 tr("More jobs come into %1 than its workers can do").arg(visibleText(spec.name)));
  if (isCrossedOrMayBe(*status, "depth")) {
    open.supports(indirect, tr("%1 jobs wait").arg(formatCount(*status->depth)));
  }
  const bool isGrowing = status->netRate.value_or(0) > 0.05;
  if (status->inRate && status->outRate && *status->inRate > *status->outRate) {
    open.supports(indirect,
                  tr("%L1 a second come, %L2 go").arg(*status->inRate, 0, 'f', 1).arg(*status->outRate, 0, 'f', 1));
  } else if (isGrowing) {
    open.supports(indirect, tr("their number grows"));
  }
  if (open.cause().weight == 0) return;
  int expected = 0;
  for (const auto &name : spec.consumers) {
    if (const auto *service = m_findings.service(name)) expected += service->expected;
  }
  const int workers = m_findings.running(spec.consumers);
  if (workers < expected) {
    open.opposes(direct, tr("workers running: only %1 of %2").arg(workers).arg(expected));
  } else if (workers > 0) {
    open.supports(hint, tr("running: %n worker(s), none is missing", workers));
  }
  if (m_findings.stalledFor(m_system, spec)) open.opposes(strong, tr("they finish nothing at all"));
  if (status->netRate.value_or(0) < -0.05) open.opposes(indirect, tr("their number falls"));
  const auto down = downAmong(needs(spec.consumers));
  if (!down.isEmpty())
    open.opposes(strong, tr("%1, which the workers need, is down").arg(down.join(QStringLiteral(", "))));
  const auto missing = whereDataIsMissing(needs(spec.consumers));
  if (!missing.isEmpty()) open.opposes(strong, tr("data that the workers need is missing in %1").arg(missing));
  open.offers({QStringLiteral("queue-backing-up")}, Json::object(),
              tr("See whether a job takes as long as it always did: then it is their number."));
  cases.append(open.cause());
}

void CauseRules::machineFull(Cases &cases) const {
  const auto &host = m_findings.host;
  CauseCase disk(QStringLiteral("disk-full/host"), tr("The disk is full"));
  if (host.isDiskLow()) {
    disk.supports(proof, host.folder.isEmpty()
                             ? tr("%1 are free").arg(formatBytes(*host.freeBytes))
                             : tr("%1 are free in %2").arg(formatBytes(*host.freeBytes), host.folder));
  }
  const auto [storage, storageExample] = failedOfKind(ErrorKind::Storage);
  if (storage > 0) {
    disk.supports(strong * storage,
                  tr("%1 of the failed jobs say so: %2").arg(shareText(storage), shown(storageExample)));
  }
  // Jobs may write to another disk than the one that was looked at: what they say weighs more.
  if (host.freeBytes && !host.isDiskLow()) {
    disk.opposes(storage > most ? hint : strong,
                 tr("%1 are free where it was looked").arg(formatBytes(*host.freeBytes)));
  }
  if (!host.freeBytes) disk.isNotKnown(tr("how much space is left"));
  // Where nothing of it is known to be of no use any more, the one that looks for the reason is offered.
  const bool canBeCleaned = host.isDiskLow() && host.isOfTemporaryFiles;
  disk.offers({canBeCleaned ? QStringLiteral("free-space") : QStringLiteral("high-failure-rate")},
              canBeCleaned ? Json{{"folder", toJson(host.folder)}} : Json::object(),
              tr("Look which disk is full, and of what: df -h, du -xh --max-depth=2"));
  cases.append(disk.cause());

  CauseCase memory(QStringLiteral("memory-full/host"), tr("The memory is full"));
  if (host.isMemoryLow()) {
    memory.supports(proof, tr("%1 available").arg(formatPercent(*host.memoryShare, 1)));
  }
  for (const auto &service : m_findings.status.services) {
    for (const auto &crossed : service.crossed) {
      if (crossed.threshold.metric != QLatin1String("memory-share")) continue;
      memory.supports(strong,
                      tr("%1 hold %2 of what they may have").arg(titleOf(service.name), shareText(crossed.measured)));
    }
  }
  const auto [full, memoryExample] = failedOfKind(ErrorKind::Memory);
  if (full > 0)
    memory.supports(strong * full, tr("%1 of the failed jobs say so: %2").arg(shareText(full), shown(memoryExample)));
  memory.offers({QStringLiteral("worker-memory")}, Json::object(), tr("Look which process holds it: ps, top."));
  const auto logged = loggedOfKind(ErrorKind::Memory);
  if (logged && memory.cause().weight > 0) memory.supports(indirect, *logged);
  if (!host.memoryShare) memory.isNotKnown(tr("how much memory is left"));
  cases.append(memory.cause());
}

}  // namespace ops
