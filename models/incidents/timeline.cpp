#include "models/incidents/timeline.h"

#include <QCoreApplication>
#include <algorithm>
#include <ranges>

#include "models/base/text.h"
#include "models/incidents/alert_log.h"
#include "models/incidents/incident_events.h"
#include "models/monitor/alert.h"
#include "models/monitor/threshold_watch.h"
#include "models/procedures/run_state.h"

namespace ops {

namespace {

constexpr int mostRecords = 50'000;
constexpr int mostRuns = 10'000;

QString tr(const char *text) {
  return QCoreApplication::translate("IncidentTimeline", text);
}

QString withReason(const QString &text, const QString &reason) {
  return reason.isEmpty() ? text : tr("%1: %2").arg(text, reason);
}

QString outcomeText(const QString &outcome) {
  switch (outcomeFromName(outcome)) {
    case OutcomeKind::Succeeded:
      return tr("succeeded");
    case OutcomeKind::Failed:
      return tr("failed");
    case OutcomeKind::Cancelled:
      return tr("was stopped");
    case OutcomeKind::Unknown:
      break;
  }
  return tr("ended, nobody knows how");
}

/// In the reader's language where the facts are there, or in the words of the one that answered or did not; else as it
/// was shown to somebody, perhaps in another language.
QString whatIsTheMatter(const Json &body) {
  const auto crossed = crossedFromFacts(jsonMember(body, "facts"));
  if (crossed) return describe(*crossed);
  const auto text = jsonString(body, "text");
  return alertKey(jsonString(body, "key")).metric == QLatin1String("up") ? text : tr("“%1”").arg(text);
}

QString alertText(const Json &body, const QString &title) {
  const auto change = jsonString(body, "change");
  // Of one subject several may begin and end.
  const auto subject = tr("%1 (%2)").arg(title, alertKey(jsonString(body, "key")).metric);
  if (change == QLatin1String("fired")) {
    return tr("%1 %2: %3").arg(jsonString(body, "severity"), title, whatIsTheMatter(body));
  }
  if (change == QLatin1String("rose")) {
    return tr("%1 is %2 now: %3").arg(title, jsonString(body, "severity"), whatIsTheMatter(body));
  }
  if (change == QLatin1String("resolved")) return tr("%1: over").arg(subject);
  if (change == QLatin1String("acknowledged")) {
    return withReason(tr("%1: seen to by %2").arg(title, jsonString(body, "owner")), jsonString(body, "comment"));
  }
  if (change == QLatin1String("silenced"))
    return withReason(tr("%1: silenced").arg(title), jsonString(body, "comment"));
  if (change == QLatin1String("unsilenced")) return tr("%1: no longer silenced").arg(title);
  return {};
}

class Teller {
 public:
  Teller(const Incident &incident, const QList<Incident> &all, const QList<RunSummary> &runs)
      : m_incident(incident), m_runs(runs) {
    const auto isOther = [&](const Incident &each) {
      return each.uuid != incident.uuid && each.system == incident.system && each.environment == incident.environment;
    };
    std::ranges::copy_if(all, std::back_inserter(m_others), isOther);
  }

  void take(const Record &record) {
    const auto &body = record.event.body;
    const auto &type = record.event.type;
    if (type == QLatin1String(event::alert) && !jsonString(body, "title").isEmpty()) {
      m_titles[jsonString(body, "key")] = jsonString(body, "title");
    }
    if (type == QLatin1String(event::incident)) {
      if (jsonString(body, "incident") == m_incident.uuid)
        add(record, jsonString(body, "change"), incidentChangeText(body));
    } else if (record.sequence < m_incident.phases.first().sequence) {
      if (type == QLatin1String(event::alert)) takeEarlyAlert(record);
    } else if (!m_incident.wasOpenAt(record.sequence)) {
      return;
    } else if (type == QLatin1String(event::alert)) {
      if (!belongsElsewhere(record)) add(record, type, alertText(body, titleOf(body)));
    } else if (type == QLatin1String(event::runOpened)) {
      add(record, QStringLiteral("run"), tr("Run %1 of %2 began").arg(record.event.run.left(8), runTitle(record)));
    } else if (type == QLatin1String(event::runClosed)) {
      const auto outcome = jsonString(body, "outcome");
      const auto whyLeft = jsonString(body, "leftAlone");
      const bool isLeft = !whyLeft.isEmpty() && outcome == QLatin1String("cancelled");
      const auto how = isLeft                     ? tr("was to be taken back, but its work was left alone")
                       : jsonBool(body, "undone") ? tr("was taken back")
                                                  : outcomeText(outcome);
      const auto why = isLeft ? whyLeft : jsonString(jsonMember(body, "error"), "why");
      add(record, QStringLiteral("run"),
          withReason(tr("Run %1 of %2 %3").arg(record.event.run.left(8), runTitle(record), how), why));
    } else if (type == QLatin1String(event::decision)) {
      const auto verb = jsonString(body, "verb");
      const auto word = verb == QLatin1String("abort") ? tr("stopped") : verb;
      const auto what = tr("Run %1: %2").arg(record.event.run.left(8), word);
      add(record, type, withReason(what, jsonString(body, "reason", jsonString(body, "observed"))));
    }
  }
  QList<TimelineEntry> told() {
    auto all = m_entries;
    for (const auto &early : std::as_const(m_early)) all += early;
    std::ranges::stable_sort(all, {}, &TimelineEntry::sequence);
    return all;
  }

 private:
  static TimelineEntry entry(const Record &record, const QString &kind, const QString &text) {
    const auto actor = isByItself(record.event) ? QStringLiteral("Opsdeck") : record.actor;
    return {record.sequence, record.utc, kind, actor, text, record.event.run};
  }
  void add(const Record &record, const QString &kind, const QString &text) {
    if (!text.isEmpty()) m_entries.append(entry(record, kind, text));
  }
  void takeEarlyAlert(const Record &record) {
    const auto &body = record.event.body;
    const auto key = jsonString(body, "key");
    const auto change = jsonString(body, "change");
    if (change == QLatin1String("resolved")) {
      m_early.remove(key);
    } else if ((change == QLatin1String("fired") || m_early.contains(key)) && !belongsElsewhere(record)) {
      m_early[key].append(entry(record, record.event.type, alertText(body, titleOf(body))));
    }
  }
  /// Only what tells of a beginning is sure to have it.
  QString titleOf(const Json &body) const {
    const auto key = jsonString(body, "key");
    return m_titles.value(key, key);
  }
  /// Decided when it begins, so that its end stands where its beginning does.
  bool belongsElsewhere(const Record &record) {
    const auto &body = record.event.body;
    const auto key = jsonString(body, "key");
    const bool begins = jsonString(body, "change") == QLatin1String("fired");
    if (!begins && m_elsewhere.contains(key)) return m_elsewhere.value(key);
    const QStringList names{alertKey(key).subject, m_titles.value(key)};
    // What had begun before is looked at as it stood when ours was opened.
    const auto at = std::max(record.sequence, m_incident.phases.first().sequence);
    const auto tells = [&](const Incident &each) { return each.isAbout(names) || each.alerts.contains(key); };
    const auto isTheirs = [&](const Incident &other) { return other.wasOpenAt(at) && tells(other); };
    return m_elsewhere[key] = !tells(m_incident) && std::ranges::any_of(m_others, isTheirs);
  }
  QString runTitle(const Record &record) const {
    const auto found = std::ranges::find(m_runs, record.event.run, &RunSummary::run);
    return found == m_runs.end() ? jsonString(record.event.body, "title", tr("a procedure")) : found->title;
  }

  const Incident &m_incident;
  const QList<RunSummary> &m_runs;
  QList<Incident> m_others;                     ///< of the same environment
  QHash<QString, QString> m_titles;             ///< by the alert's key
  QHash<QString, bool> m_elsewhere;             ///< the same; of alerts that another incident tells
  QMap<QString, QList<TimelineEntry>> m_early;  ///< by the alert's key
  QList<TimelineEntry> m_entries;
};

RecordQuery queryOf(const QStringList &types) {
  RecordQuery query;
  query.types = types;
  query.newestFirst = true;
  query.limit = mostRecords;
  return query;
}

/// Of a story, once the records are there.
void tell(Journal &journal, OperationOf<IncidentStory> &op, const Incident &incident, const QList<Record> &records) {
  launch<QList<RunSummary>>(journal.runs(mostRuns), &op, [&, incident, records](const Result<QList<RunSummary>> &runs) {
    if (!runs) return op.fail(runs.error());
    IncidentStory story{incident, incidentTimeline(incident, records, *runs), {}, 0, {}};
    for (const auto &run : *runs | std::views::reverse) {
      const auto names = [&run](const TimelineEntry &entry) { return entry.run == run.run; };
      if (std::ranges::any_of(story.timeline, names)) story.runs.append(run);
    }
    const auto end = [&op](IncidentStory told, const Result<Record> &head) {
      if (!head) return op.fail(head.error());
      told.headSequence = head->sequence;
      told.headHash = head->hash;
      op.succeed(std::move(told));
    };
    auto work = queryOf({QLatin1String(event::runOpened), QLatin1String(event::intent), QLatin1String(event::outcome),
                         QLatin1String(event::reconciled), QLatin1String(event::decision)});
    work.system = incident.system;
    work.environment = incident.environment;
    work.after = incident.phases.first().sequence;
    work.newestFirst = false;
    launch<QList<Record>>(journal.read(work), &op, [&, story, end](const Result<QList<Record>> &steps) mutable {
      if (!steps) return op.fail(steps.error());
      story.changedAt = firstChange(story.incident, *steps);
      launch<Record>(journal.head(), &op, [story, end](const Result<Record> &head) { end(story, head); });
    });
  });
}

}  // namespace

QString incidentChangeText(const Json &body) {
  const auto change = jsonString(body, "change");
  auto text = jsonString(body, "text");
  const auto is = [&change](const char *word) { return change == QLatin1String(word); };
  if (is(incidentchange::opened)) {
    return tr("Incident opened as %1: %2").arg(jsonString(body, "severity"), jsonString(body, "title"));
  }
  if (is(incidentchange::state)) {
    const auto state = incidentStateNamed(jsonString(body, "state"));
    const auto title = state ? incidentStateTitle(*state) : jsonString(body, "state");
    return withReason(jsonBool(body, "reopened") ? tr("Reopened, %1").arg(title) : title, text);
  }
  if (is(incidentchange::severity)) {
    const auto now = jsonString(body, "severity");
    const auto before = jsonString(body, "was");
    return withReason(before.isEmpty() ? tr("Severity is %1").arg(now) : tr("Severity is %1, was %2").arg(now, before),
                      text);
  }
  if (is(incidentchange::title)) return tr("Title: %1").arg(text);
  if (is(incidentchange::component)) return tr("Affected: %1").arg(text);
  if (is(incidentchange::impact)) return tr("Impact: %1").arg(text);
  if (is(incidentchange::role)) {
    for (const auto role : incidentRoles()) {
      if (incidentRoleName(role) != jsonString(body, "role")) continue;
      return tr("%1: %2").arg(incidentRoleTitle(role), jsonString(body, "who"));
    }
    return {};
  }
  if (is(incidentchange::note)) return text;
  if (is(incidentchange::rootCause)) return tr("Root cause: %1").arg(text);
  if (is(incidentchange::wentWell)) return tr("Went well: %1").arg(text);
  if (is(incidentchange::action)) return tr("Action: %1").arg(text);
  if (is(incidentchange::actionDone)) return tr("Action %1 is done").arg(jsonInteger(body, "action"));
  if (is(incidentchange::message)) return text;
  if (is(incidentchange::messageOutcome)) {
    const auto outcome = outcomeFromName(jsonString(body, "outcome"));
    if (outcome == OutcomeKind::Succeeded) return {};
    return withReason(outcome == OutcomeKind::Unknown ? tr("Whether the message was sent is not known")
                                                      : tr("The message was not sent"),
                      jsonString(body, "why"));
  }
  if (is(incidentchange::evidence)) {
    const auto &evidence = jsonMember(body, "evidence");
    const auto &causes = jsonMember(evidence, "causes");
    const auto severity = jsonString(evidence, "severity");
    if (severity.isEmpty()) return tr("Triage: nothing that is known is wrong");
    if (!causes.is_array() || causes.empty()) return tr("Triage: %1, no cause found").arg(severity);
    return tr("Triage: %1, most likely: %2").arg(severity, jsonString(causes[0], "title"));
  }
  if (is(incidentchange::logged)) {
    const auto why = jsonString(body, "why");
    return why.isEmpty() ? tr("Written into %1: %2").arg(jsonString(body, "file"), jsonString(body, "line"))
                         : tr("Not written into %1: %2").arg(jsonString(body, "file"), why);
  }
  return {};
}

QList<TimelineEntry> incidentTimeline(const Incident &incident, const QList<Record> &records,
                                      const QList<RunSummary> &runs) {
  Teller teller(incident, incidents(records), runs);
  for (const auto &record : records) {
    if (record.event.system == incident.system && record.event.environment == incident.environment) teller.take(record);
  }
  return teller.told();
}

std::optional<Moment> firstChange(const Incident &incident, const QList<Record> &records) {
  QHash<QString, RunState> runs;
  for (const auto &record : records) {
    const auto &run = record.event.run;
    const bool begins = record.event.type == QLatin1String(event::runOpened) &&
                        record.utc >= incident.lastOpenedAt().utc && incident.wasOpenAt(record.sequence);
    if (begins || runs.contains(run)) runs[run] = apply(std::move(runs[run]), record);
  }
  std::optional<Moment> first;
  for (const auto &run : std::as_const(runs)) {
    for (int i = 0; i < run.steps.size(); ++i) {
      const auto &step = run.steps[i];
      const bool hasChanged = step.effect != Effect::None || remaining(run, i) != Effect::None;
      if (!hasChanged || !step.startedAt.isValid()) continue;
      if (!first || step.startedAt < first->utc) first = Moment{step.startedAt, step.startedTick};
    }
  }
  return first;
}

std::optional<Moment> IncidentStory::mitigatedAt() const {
  const auto said = incident.mitigatedAt();
  return said && changedAt ? std::min(*said, *changedAt, [](const Moment &a, const Moment &b) { return a.utc < b.utc; })
                           : (said ? said : changedAt);
}

Op<QList<Incident>> readIncidents(Journal &journal) {
  return makeOp<QList<Incident>>([&journal](OperationOf<QList<Incident>> &op) {
    launch<QList<Record>>(journal.read(queryOf({QLatin1String(event::incident)})), &op,
                          [&op](Result<QList<Record>> records) {
                            if (!records) return op.fail(records.error());
                            std::ranges::reverse(*records);
                            op.succeed(incidents(*records));
                          });
  });
}

Op<IncidentStory> readIncidentStory(Journal &journal, const Incident &incident) {
  return makeOp<IncidentStory>([&journal, incident](OperationOf<IncidentStory> &op) {
    auto query = queryOf({QLatin1String(event::incident), QLatin1String(event::alert), QLatin1String(event::runOpened),
                          QLatin1String(event::runClosed), QLatin1String(event::decision)});
    query.system = incident.system;
    query.environment = incident.environment;
    launch<QList<Record>>(journal.read(query), &op, [&journal, &op, incident](Result<QList<Record>> records) {
      if (!records) return op.fail(records.error());
      std::ranges::reverse(*records);
      tell(journal, op, incident, *records);
    });
  });
}

Json toJson(const TimelineEntry &entry) {
  return {{"at", toJson(entry.at)},     {"kind", toJson(entry.kind)}, {"who", toJson(entry.who)},
          {"text", toJson(entry.text)}, {"run", toJson(entry.run)},   {"sequence", entry.sequence}};
}

}  // namespace ops
