#include "models/incidents/live_alerts.h"

#include <algorithm>
#include <utility>

#include "models/base/text.h"
#include "models/incidents/incident_edit.h"
#include "models/incidents/managed_alerts.h"

namespace ops {

namespace {

constexpr int askManagerEveryMs = 15'000;
constexpr qsizetype keptChanges = 50;  ///< of one alert
constexpr int longestSilenceDays = 90;

QString minuteOf(const QDateTime &time) {
  return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
}

/// What it was, or what somebody has said; without the one who did it.
QString textOf(const Record &record) {
  const auto &body = record.event.body;
  auto comment = jsonString(body, "comment");
  if (const auto owner = jsonString(body, "owner"); !owner.isEmpty()) {
    return comment.isEmpty() ? LiveAlerts::tr("%1 sees to it").arg(owner)
                             : LiveAlerts::tr("%1 sees to it: %2").arg(owner, comment);
  }
  if (const auto until = jsonTime(body, "until"); until.isValid()) {
    return LiveAlerts::tr("until %1: %2").arg(minuteOf(until), comment);
  }
  return jsonString(body, "text", comment);
}

Status checkComment(const QString &comment) {
  return comment.isEmpty() ? Status() : checkIncidentText(LiveAlerts::tr("The comment"), comment);
}

}  // namespace

LiveAlerts::LiveAlerts(Backends &backends, QObject *parent)
    : AlertDesk(parent),
      m_backends(backends),
      m_system(backends.system()),
      m_place{m_system.name, backends.environment().name},
      m_book(m_system) {
  if (!backends.environment().alertmanager.isSet()) return;
  m_managerKnown = false;
  m_managerTimer.setInterval(askManagerEveryMs);
  connect(&m_managerTimer, &QTimer::timeout, this, &LiveAlerts::askManager);
  m_managerTimer.start();
  askManager();
}

void LiveAlerts::setJournal(Journal &journal, const IncidentBook &incidents) {
  m_journal = &journal;
  m_incidents = &incidents;
  connect(&incidents, &IncidentBook::changed, this, [this] {
    // Whatever the journal grows by is announced.
    const auto isOther = [this](const AlertCase &entry) {
      return entry.incident != incidentOf(entry.alert, m_incidents->incidents());
    };
    if (std::ranges::any_of(m_cases, isOther)) rebuild();
  });
  RecordQuery query;
  query.types = {QLatin1String(event::alert)};
  query.system = m_place.system;
  query.environment = m_place.environment;
  m_follower = std::make_unique<JournalFollower>(journal, query);
  connect(m_follower.get(), &JournalFollower::records, this, &LiveAlerts::take);
  connect(m_follower.get(), &JournalFollower::caughtUp, this, [this] {
    m_hasRead = true;
    if (m_hasLooked) inherit();
    rebuild();
  });
  connect(&journal, &Journal::latched, this, &AlertDesk::changed);
  m_follower->start();
  m_stops = std::make_unique<OwnStops>(journal, m_system, m_place);
  connect(m_stops.get(), &OwnStops::changed, this, &LiveAlerts::rebuild);
}

void LiveAlerts::record() {
  if (m_journal == nullptr || m_recorder) return;
  m_recorder = std::make_unique<AlertRecorder>(*m_journal, m_place);
  connect(m_recorder.get(), &AlertRecorder::settled, this, &LiveAlerts::recorded);
  if (m_hasLooked) tellRecorder();
}

void LiveAlerts::take(const QList<Record> &records) {
  for (const auto &each : records) {
    const auto key = jsonString(each.event.body, "key");
    const auto change = jsonString(each.event.body, "change");
    const auto before = m_records.value(key);
    apply(m_records, each);
    const auto &now = m_records[key];
    const bool isAgain = (change == QLatin1String("fired") && before.firedAt.isValid()) ||
                         (change == QLatin1String("rose") && now.graverAt == before.graverAt);
    if (isAgain) continue;
    auto &changes = m_history[key];
    changes.prepend({each.utc, change, each.actor, textOf(each)});
    if (changes.size() > keptChanges) changes.removeLast();
  }
  rebuild();
}

void LiveAlerts::look(const EnvironmentStatus &status, bool isComplete, const QDateTime &now) {
  if (!m_hasLooked && !isComplete) return;
  m_hasLooked = true;
  m_status = status;
  m_now = now;
  m_book.look(status, now);
  for (const auto &alert : m_book.alerts()) {
    if (alert.state != Alert::State::Pending) m_seen.insert(alert.key);
  }
  inherit();
  rebuild();
  tellRecorder();
}

/// What Alertmanager says is written down, too, but it is not over because nobody can ask there. Of what was written
/// before this one began to watch, only what is measured to be over is.
void LiveAlerts::tellRecorder() {
  if (!m_recorder) return;
  QList<Alert> alerts;
  for (const auto &entry : std::as_const(m_cases)) alerts.append(entry.alert);
  const bool isManagerHeard = m_managerKnown && !m_managerFault;
  QSet<QString> ended;
  for (const auto &key : firingByJournalAlone()) {
    if (hasEnded(key)) ended.insert(key);
  }
  m_recorder->look(alerts, [isManagerHeard, ended](const QString &key) {
    return key.startsWith(managedKeyPrefix()) ? isManagerHeard : ended.contains(key);
  });
}

/// Keys of our own alerts.
QStringList LiveAlerts::firingByJournalAlone() const {
  QStringList keys;
  for (auto it = m_records.begin(); it != m_records.end(); ++it) {
    if (it->firedAt.isValid() && !it.key().startsWith(managedKeyPrefix())) keys.append(it.key());
  }
  for (const auto &alert : m_book.alerts()) keys.removeOne(alert.key);
  return keys;
}

/// One of those: it is measured to be over, was seen to end here, or has no limit any more.
bool LiveAlerts::hasEnded(const QString &key) const {
  return m_seen.contains(key) || isKnownToBeOver(key, m_status) || !hasLimit(key);
}

bool LiveAlerts::hasLimit(const QString &key) const {
  const auto [kind, subject, metric] = alertKey(key);
  if (metric == QLatin1String("no-data") || kind == QLatin1String("model")) return true;
  const auto *service = m_system.service(subject);
  const auto *queue = m_system.queue(subject);
  auto limits = kind == QLatin1String("service") && service != nullptr ? service->thresholds
                : kind == QLatin1String("queue") && queue != nullptr   ? queue->thresholds
                                                                       : QList<Threshold>();
  if (const auto *environment = m_system.environment(m_place.environment)) {
    limits = effectiveThresholds(subject, limits, *environment);
  }
  return std::ranges::any_of(limits, [&](const Threshold &each) { return alertMetric(each.metric) == metric; });
}

/// Those that the journal has fire, and of which nothing is measured: they have not ended, so they are shown.
QList<Alert> LiveAlerts::unmeasured() const {
  QList<Alert> alerts;
  if (!m_hasRead || !m_hasLooked) return alerts;
  for (const auto &key : firingByJournalAlone()) {
    if (hasEnded(key)) continue;
    const auto record = m_records.value(key);
    const auto [kind, subject, metric] = alertKey(key);
    Alert alert;
    alert.key = key;
    alert.kind = kind;
    alert.subject = subject;
    alert.title = visibleText(record.title);
    alert.text =
        tr("%1 fired at %2, and nothing has been measured of it here since").arg(metric, minuteOf(record.firedAt));
    alert.severity = record.severity;
    alert.state = Alert::State::NoData;
    alert.since = m_now;
    alerts.append(alert);
  }
  return alerts;
}

bool LiveAlerts::isComplete() const {
  return m_hasLooked && m_managerKnown;
}

/// Those that fire by the journal, are crossed, and were not measured to be over since this one looks. Some metrics,
/// such as rates, can be measured only a while after the first look.
void LiveAlerts::inherit() {
  const auto fires = [this](const QString &key) { return m_records.value(key).firedAt.isValid(); };
  m_over.removeIf([&fires](const QString &key) { return !fires(key); });
  for (auto it = m_records.begin(); it != m_records.end(); ++it) {
    if (it->firedAt.isValid() && isKnownToBeOver(it.key(), m_status)) m_over.insert(it.key());
  }
  m_inherited.clear();
  for (const auto &alert : m_book.alerts()) {
    const bool hasLasted = fires(alert.key) && !m_over.contains(alert.key) && !m_seen.contains(alert.key);
    if (alert.state == Alert::State::Pending && hasLasted) m_inherited.insert(alert.key);
  }
}

void LiveAlerts::rebuild() {
  m_cases.clear();
  auto alerts = m_book.alerts();
  if (const auto others = unmeasured(); !others.isEmpty()) {
    alerts += others;
    explain(alerts, m_system, m_status);
  }
  const auto wallTimeOf = [this](const QDateTime &steady) {
    return utcNow().addMSecs(-std::max<qint64>(0, steady.msecsTo(m_now)));
  };
  for (const auto &alert : std::as_const(alerts)) {
    AlertCase entry;
    entry.alert = alert;
    entry.record = m_records.value(alert.key);
    auto &record = entry.record;
    // Others may have seen it before; as long as the journal does not say, it is as old as it was seen here.
    if (record.firedAt.isValid()) {
      // It was there for long enough, before the watching here began.
      if (m_inherited.contains(alert.key)) {
        entry.alert.state = Alert::State::Firing;
        // A graver limit that is crossed may not have lasted.
        entry.alert.severity = std::max(entry.alert.severity, record.severity);
      }
      const auto written = m_now.addMSecs(-std::max<qint64>(0, record.firedAt.msecsTo(utcNow())));
      entry.alert.since = std::min(entry.alert.since, written);
      // What is not written yet, or can't be: that it became graver.
      if (entry.alert.state == Alert::State::Firing && entry.alert.severity < record.severity) {
        record.severity = alert.severity;
        record.graverAt = wallTimeOf(alert.graverAt.isValid() ? alert.graverAt : alert.since);
      }
    } else if (alert.state != Alert::State::Pending) {
      record.severity = alert.severity;
      record.firedAs = alert.graverAt.isValid() ? Severity::P3 : alert.severity;
      record.firedAt = wallTimeOf(alert.since);
      if (alert.graverAt.isValid()) record.graverAt = wallTimeOf(alert.graverAt);
    }
    m_cases.append(entry);
  }
  explainOwnStops();
  auto managed = managedCases(m_managed, m_silences, m_records, {utcNow(), steadyNow()});
  for (auto &entry : managed) entry.group = m_groups.value(entry.alert.key);
  m_cases += managed;
  if (m_incidents != nullptr) {
    for (auto &entry : m_cases) entry.incident = incidentOf(entry.alert, m_incidents->incidents());
  }
  sortByUrgency(m_cases);
  Q_EMIT changed();
}

/// A run says itself that it has stopped a service: that, and what follows from it, calls nobody as long as it is so.
void LiveAlerts::explainOwnStops() {
  if (!m_stops) return;
  QMap<QString, QString> stopped;  // by title
  const auto before = std::exchange(m_stoppedBy, {});
  for (auto &entry : m_cases) {
    auto &alert = entry.alert;
    const auto metric = alertKey(alert.key).metric;
    const bool isOfState =
        alert.state == Alert::State::NoData || metric == QLatin1String("up") || metric == QLatin1String("running");
    if (alert.kind != QLatin1String("service") || !isOfState) continue;
    entry.stoppedBy = m_stops->of(alert.subject);
    if (alert.state == Alert::State::Recovering && entry.stoppedBy.isEmpty()) entry.stoppedBy = before.value(alert.key);
    if (entry.stoppedBy.isEmpty()) {
      entry.record.askedFrom = m_stops->endedAt(alert.subject, entry.record.firedAt);
      continue;
    }
    m_stoppedBy.insert(alert.key, entry.stoppedBy);
    alert.explainedBy = entry.stoppedBy;
    stopped.insert(alert.title, entry.stoppedBy);
  }
  for (auto &entry : m_cases) {
    if (entry.stoppedBy.isEmpty()) entry.stoppedBy = stopped.value(entry.alert.explainedBy);
  }
}

void LiveAlerts::askManager() {
  if (m_askingManager) {
    m_askManagerAgain = true;
    return;
  }
  const auto manager = m_backends.alertManager();
  if (!manager) {
    m_managerFault = manager.error();
    m_managerKnown = true;
    return;
  }
  m_askingManager = true;
  const auto end = [this](const std::optional<Error> &fault) {
    m_askingManager = false;
    m_managerKnown = true;
    m_managerFault = fault;
    rebuild();
    tellRecorder();
    if (std::exchange(m_askManagerAgain, false)) askManager();
  };
  // Silences first: an alert that is silenced in between has one that is not known yet, for a while.
  launch<QList<Silence>>(
      (*manager)->silences(), this, [this, end, manager = *manager](const Result<QList<Silence>> &silences) {
        if (!silences) return end(silences.error());
        launch<QList<ManagedAlert>>(
            manager->alerts(), this,
            [this, end, manager, silences = *silences](const Result<QList<ManagedAlert>> &alerts) {
              if (!alerts) return end(alerts.error());
              m_silences = silences;
              m_managed = *alerts;
              // Without its groups each stands for itself: no reason to know nothing.
              launch<QList<AlertGroup>>(manager->groups(), this, [this, end](const Result<QList<AlertGroup>> &groups) {
                m_groups = groupsByKey(groups.value_or(QList<AlertGroup>()));
                end({});
              });
            });
      });
}

QString LiveAlerts::whyNotWritable() const {
  if (m_journal == nullptr) return tr("The journal is not open");
  if (!m_journal->isWritable()) return tr("The journal can't be written: %1").arg(m_journal->why());
  return {};
}

QString LiveAlerts::whyNotSilenceable(const AlertCase &entry) const {
  if (entry.source == AlertCase::Source::AlertManager && m_backends.environment().readOnly) {
    return tr("%1 is read-only by its system file, so nothing is silenced at its Alertmanager")
        .arg(m_backends.environment().name);
  }
  return whyNotWritable();
}

void LiveAlerts::append(OperationOf<Done> &op, const Event &event, std::function<void(const Record &)> then) {
  launch<Record>(m_journal->append(event), &op, [&op, then = std::move(then)](const Result<Record> &record) {
    if (!record) return op.fail(record.error());
    if (!then) return op.succeed({});
    then(*record);
  });
}

Op<Done> LiveAlerts::acknowledge(const QString &key, const QString &owner, const QString &comment) {
  return makeOp<Done>([this, key, owner, comment](OperationOf<Done> &op) {
    const auto refuse = [&](const QString &why, const QString &remedy) {
      op.fail({ErrorCode::Usage, tr("Acknowledging an alert"), key, why, remedy});
    };
    if (const auto why = whyNotWritable(); !why.isEmpty()) return refuse(why, {});
    if (owner.trimmed().isEmpty()) return refuse(tr("it has no owner"), tr("Say who sees to it."));
    if (const auto line = checkIncidentLine(tr("The owner"), owner); !line) return op.fail(line.error());
    if (const auto text = checkComment(comment); !text) return op.fail(text.error());
    const auto *entry = find(key);
    if (entry == nullptr) return refuse(tr("there is no such alert now"), tr("Take a key from the list of alerts."));
    if (entry->alert.state == Alert::State::Pending) {
      return refuse(tr("it has not lasted long enough to be an alert"), tr("Wait until it fires, or silence it."));
    }
    const auto acknowledged = alertAcknowledged(m_place, key, owner.trimmed(), comment.trimmed());
    const bool isKnown = entry->source == AlertCase::Source::AlertManager || m_records.value(key).firedAt.isValid();
    if (isKnown) return append(op, acknowledged);
    // An owner whose alert never began for the journal would never be rid of it, and own the next one, too.
    append(op, alertFired(m_place, entry->alert),
           [this, &op, acknowledged](const Record &) { append(op, acknowledged); });
  });
}

Op<Done> LiveAlerts::silence(const QString &key, const QDateTime &until, const QString &comment) {
  return makeOp<Done>([this, key, until, comment](OperationOf<Done> &op) {
    const auto refuse = [&](const QString &why, const QString &remedy) {
      op.fail({ErrorCode::Usage, tr("Silencing an alert"), key, why, remedy});
    };
    const auto *entry = find(key);
    // What is not there now may come back.
    if (entry == nullptr && !m_records.contains(key)) {
      return refuse(tr("nobody knows such an alert"), tr("Take a key from the list of alerts."));
    }
    const auto why = entry == nullptr ? whyNotWritable() : whyNotSilenceable(*entry);
    if (!why.isEmpty()) return refuse(why, {});
    if (comment.trimmed().isEmpty()) return refuse(tr("it has no comment"), tr("Say why, for those who miss it."));
    if (const auto text = checkComment(comment); !text) return op.fail(text.error());
    if (!until.isValid() || until <= utcNow()) return refuse(tr("its end is past"), tr("Say until when, after now."));
    if (until > utcNow().addDays(longestSilenceDays)) {
      return refuse(tr("it would last longer than %1 days, and be forgotten").arg(longestSilenceDays),
                    tr("Choose an earlier end, or change the rule."));
    }
    if (entry != nullptr && entry->source == AlertCase::Source::AlertManager) {
      return silenceAtManager(op, *entry, until, comment.trimmed());
    }
    append(op, alertSilenced(m_place, key, until, comment.trimmed()));
  });
}

Result<AlertManager *> LiveAlerts::writableManager() {
  if (!m_writable) {
    auto backends = connectBackends(m_system, m_backends.environment(), Access::ReadWrite);
    if (!backends) return fail(backends.error());
    m_writable = std::move(*backends);
  }
  return m_writable->alertManager();
}

/// The journal has it before it is done, and that it was not done where it fails.
void LiveAlerts::silenceAtManager(OperationOf<Done> &op, const AlertCase &entry, const QDateTime &until,
                                  const QString &comment) {
  const auto manager = writableManager();
  if (!manager) return op.fail(manager.error());
  append(op, alertSilenced(m_place, entry.alert.key, until, comment), [=, this, &op](const Record &record) {
    const auto draft = silenceOf(entry, record.actor, until, comment);
    launch<Silence>((*manager)->createSilence(draft), &op, [=, this, &op](const Result<Silence> &silence) {
      if (silence) return endOnceAsked(op);
      askManager();
      if (silence.error().code == ErrorCode::OutcomeUnknown) return op.fail(silence.error());
      launch<Record>(m_journal->append(alertUnsilenced(m_place, entry.alert.key)), &op,
                     [&op, error = silence.error()](const Result<Record> &) { op.fail(error); });
    });
  });
}

Op<Done> LiveAlerts::endSilence(const QString &key) {
  return makeOp<Done>([this, key](OperationOf<Done> &op) {
    const auto refuse = [&](const QString &why, const QString &remedy) {
      op.fail({ErrorCode::Usage, tr("Ending a silence"), key, why, remedy});
    };
    const auto *entry = find(key);
    const auto why = entry == nullptr ? whyNotWritable() : whyNotSilenceable(*entry);
    if (!why.isEmpty()) return refuse(why, {});
    const auto record = entry == nullptr ? m_records.value(key) : entry->record;
    if (!record.isSilenced(utcNow())) return refuse(tr("it is not silenced"), tr("See: opsdeck alerts"));
    QStringList ids;
    if (entry != nullptr) {
      for (const auto &silence : entry->silences) ids.append(silence.id);
    }
    append(op, alertUnsilenced(m_place, key), [=, this, &op](const Record &) {
      if (ids.isEmpty()) return op.succeed({});
      expireNext(op, ids);
    });
  });
}

void LiveAlerts::expireNext(OperationOf<Done> &op, QStringList ids) {
  if (ids.isEmpty()) return endOnceAsked(op);
  const auto manager = writableManager();
  if (!manager) return op.fail(manager.error());
  launch<Silence>((*manager)->expireSilence(ids.takeFirst()), &op, [=, this, &op](const Result<Silence> &silence) {
    if (!silence) return op.fail(silence.error());
    expireNext(op, ids);
  });
}

/// What was done is seen in alerts() when the operation ends.
void LiveAlerts::endOnceAsked(OperationOf<Done> &op) {
  connect(this, &AlertDesk::changed, &op, [this, &op] {
    if (!m_askingManager) op.succeed({});
  });
  askManager();
}

}  // namespace ops
