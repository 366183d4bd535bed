#include <QTest>

#include "models/incidents/incident_clock.h"
#include "models/incidents/incident_desk.h"
#include "models/incidents/report.h"
#include "models/monitor/threshold_watch.h"
#include "tests/unit/incidents/incident_records.h"

using namespace ops;
using namespace ops::test;

namespace {

constexpr qint64 minute = IncidentRecords::minute;

Milliseconds minutes(qint64 count) {
  return Milliseconds(count * minute);
}

QStringList texts(const QList<TimelineEntry> &timeline) {
  QStringList all;
  for (const auto &entry : timeline) all.append(entry.text);
  return all;
}

}  // namespace

/// Incidents as the journal tells of them, what may be changed about them, and their clocks.
class TestIncident : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theJournalIsTheOnlyMemory() {
    IncidentRecords records;
    const auto opened = records.open();
    QCOMPARE(opened.id, QStringLiteral("INC-20261126-1"));
    QCOMPARE(opened.state(), IncidentState::Detected);
    QVERIFY(opened.isOpen() && !opened.acknowledged);
    records.wait(2 * minute);
    records.change(opened, incidentchange::role, {{"role", "commander"}, {"who", "ann"}});
    records.wait(3 * minute);
    records.state(opened, "mitigating");
    records.change(opened, incidentchange::severity, {{"severity", "P0"}});
    records.change(opened, incidentchange::impact, {{"text", "nobody gets documents"}});
    records.change(opened, incidentchange::note, {{"text", "restarted"}});
    records.change(opened, incidentchange::action, {{"text", "alert sooner"}, {"owner", "bob"}, {"due", "2026-12-01"}});
    records.wait(20 * minute);
    records.state(opened, "resolved");
    records.change(opened, incidentchange::actionDone, {{"action", 1}});
    records.wait(60 * minute);
    const auto incident = records.last();
    QCOMPARE(incident.severity, Severity::P0);
    QCOMPARE(incident.role(IncidentRole::Commander), QStringLiteral("ann"));
    QCOMPARE(incident.impact, QStringLiteral("nobody gets documents"));
    QCOMPARE(incident.notes.size(), 1);
    QCOMPARE(incident.actions.first().due, QDate(2026, 12, 1));
    QVERIFY(incident.actions.first().isDone());
    QVERIFY(!incident.isOpen());
    QCOMPARE(between(incident.openedAt(), *incident.acknowledged), minutes(2));
    QCOMPARE(between(incident.openedAt(), *incident.mitigatedAt()), minutes(5));
    QCOMPARE(incident.duration(records.now()), minutes(25));
    const auto json = toJson(incident, records.now());
    QCOMPARE(jsonInteger(json, "secondsToResolve"), 25 * 60);
    QCOMPARE(jsonString(json, "state"), QStringLiteral("resolved"));
  }

  void openAgainCountsTheTimeItWasOpen() {
    IncidentRecords records;
    const auto incident = records.open();
    records.wait(10 * minute);
    records.state(incident, "resolved");
    const auto between1 = records.all().last().sequence;
    records.wait(100 * minute);
    records.change(incident, incidentchange::state,
                   {{"state", "investigating"}, {"reopened", true}, {"text", "again"}});
    records.wait(5 * minute);
    QVERIFY(records.last().isOpen() && records.last().wasReopened());
    // It turned out not to be mitigated.
    QVERIFY(!records.last().mitigatedAt());
    QVERIFY(!records.last().resolvedAt());
    QCOMPARE(records.last().duration(records.now()), minutes(15));
    QVERIFY(records.last().wasOpenAt(between1 - 1) && !records.last().wasOpenAt(between1));
    records.state(incident, "resolved");
    records.state(incident, "reviewed");
    QCOMPARE(records.last().duration(records.now()), minutes(15));
    QCOMPARE(records.last().resolvedAt()->utc, records.now().utc);
    QCOMPARE(records.last().closedBetween(), minutes(100));
    records.wait(7 * minute);  // over for good: that counts for nothing
    QCOMPARE(records.last().closedBetween(), minutes(100));
  }

  /// Neither its end nor what is written down afterwards says that anybody took it.
  void closingTakesNothing() {
    test::IncidentRecords records;
    const auto opened = records.open();
    records.state(opened, "resolved");
    records.change(opened, incidentchange::role, {{"role", "commander"}, {"who", "ann"}});
    QVERIFY(!records.last().acknowledged.has_value());
    const auto json = toJson(records.last(), records.now());
    QVERIFY(json["acknowledgedAt"].is_null() && json["secondsToAcknowledge"].is_null());
    IncidentStory story;
    story.incident = records.last();
    QCOMPARE(makeReport(System(), story, records.now()).timeToAcknowledge, QStringLiteral("not acknowledged"));
  }

  void severalAtOnce() {
    IncidentRecords records;
    const auto first = records.open(QStringLiteral("one"));
    const auto second = records.open(QStringLiteral("two"), Severity::P3);
    records.change(first, incidentchange::note, {{"text", "of the first"}});
    records.wait(24 * 60 * minute);
    const auto third = records.open(QStringLiteral("three"));
    QCOMPARE(second.id, QStringLiteral("INC-20261126-2"));
    QCOMPARE(third.id, QStringLiteral("INC-20261127-1"));
    const auto all = incidents(records.all());
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0].notes.size(), 1);
    QVERIFY(all[1].notes.isEmpty());
    QCOMPARE(chooseIncident(all, QStringLiteral("inc-20261126-2"), true)->uuid, second.uuid);
    QCOMPARE(chooseIncident(all, third.uuid.left(8), true)->uuid, third.uuid);
    QVERIFY(chooseIncident(all, {}, true).error().remedy.contains(second.id));
    QCOMPARE(chooseIncident(all, QStringLiteral("INC-1"), true).error().code, ErrorCode::Usage);
    QVERIFY(!chooseIncident(all, third.uuid.left(3), true));
    records.state(first, "resolved");
    records.state(second, "resolved");
    QCOMPARE(chooseIncident(incidents(records.all()), {}, true)->uuid, third.uuid);
    records.state(third, "resolved");
    const auto over = incidents(records.all());
    QCOMPARE(chooseIncident(over, {}, true).error().code, ErrorCode::Refused);
    QCOMPARE(chooseIncident(over, {}, false)->uuid, third.uuid);
    QVERIFY(!chooseIncident({}, {}, false));
  }

  void whatMakesNoSenseIsPassedOver() {
    IncidentRecords records;
    const auto incident = records.open();
    Incident ghost = incident;
    ghost.uuid = QStringLiteral("ghost");
    records.change(ghost, incidentchange::note, {{"text", "of nothing"}});
    records.state(incident, "dancing");
    records.change(incident, "fireworks", {{"text", 7}});
    records.change(incident, incidentchange::actionDone, {{"action", 9}});
    records.change(incident, incidentchange::note, Json::object());
    const auto all = incidents(records.all());
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().state(), IncidentState::Detected);
  }

  void editsAreChecked_data() {
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("edit");
    QTest::addColumn<QString>("why");
    QTest::newRow("nothing") << "detected" << 0 << "nothing was said";
    QTest::newRow("empty note") << "detected" << 1 << "it is empty";
    QTest::newRow("title of two lines") << "detected" << 2 << "line breaks";
    QTest::newRow("long note") << "detected" << 3 << "4001 characters";
    QTest::newRow("no such action") << "detected" << 4 << "no such action";
    QTest::newRow("reviewed before resolved") << "detected" << 5 << "not resolved yet";
    QTest::newRow("reviewed without a cause") << "resolved" << 5 << "root cause is not written down";
    QTest::newRow("reviewed with it") << "resolved" << 6 << "";
    QTest::newRow("on without reopening") << "resolved" << 7 << "the incident is over";
    QTest::newRow("reopen without reason") << "resolved" << 8 << "reason is missing";
    QTest::newRow("reopen") << "resolved" << 9 << "";
    QTest::newRow("reopen what is open") << "detected" << 9 << "is open";
    QTest::newRow("the same state") << "investigating" << 7 << "already";
    QTest::newRow("back is allowed") << "mitigating" << 7 << "";
    QTest::newRow("back before it was taken on") << "mitigating" << 10 << "taken it on already";
    QTest::newRow("note that steers a terminal") << "detected" << 11 << "control characters";
    QTest::newRow("reason that steers a terminal") << "detected" << 12 << "control characters";
  }
  void editsAreChecked() {
    QFETCH(QString, state);
    QFETCH(int, edit);
    QFETCH(QString, why);
    IncidentRecords records;
    const auto incident = records.open();
    if (state != QLatin1String("detected")) records.state(incident, qPrintable(state));
    QList<IncidentEdit> edits(13);
    edits[1].note = QStringLiteral(" \n");
    edits[2].title = QStringLiteral("a\nb");
    edits[3].note = QString(4'001, QLatin1Char('x'));
    edits[4].done = {1};
    edits[5].state = IncidentState::Reviewed;
    edits[6].state = IncidentState::Reviewed;
    edits[6].rootCause = QStringLiteral("memory");
    edits[7].state = IncidentState::Investigating;
    edits[8].state = edits[9].state = IncidentState::Investigating;
    edits[8].reopen = edits[9].reopen = true;
    edits[9].reason = QStringLiteral("it is back");
    edits[10].state = IncidentState::Detected;
    edits[11].note = QStringLiteral("a\x1b[2Jb");
    edits[12].state = IncidentState::Resolved;
    edits[12].reason = QStringLiteral("a\x07");
    const auto events = editEvents(records.last(), edits[edit]);
    if (why.isEmpty()) {
      QVERIFY2(events, events ? "" : qPrintable(events.error().toString()));
      for (const auto &event : *events) records.append(event);
      QCOMPARE(records.last().state(), *edits[edit].state);
    } else {
      QVERIFY(!events);
      QVERIFY2(events.error().why.contains(why), qPrintable(events.error().toString()));
    }
  }

  void aSeveritySaysWhatItWas() {
    IncidentRecords records;
    records.open();
    IncidentEdit edit;
    edit.severity = Severity::P1;
    QVERIFY(!editEvents(records.last(), edit));  // it is that already
    edit.severity = Severity::P2;
    const auto events = editEvents(records.last(), edit);
    QVERIFY(events);
    QCOMPARE(events->size(), 1);
    QCOMPARE(incidentChangeText(events->first().body), QStringLiteral("Severity is P2, was P1"));
  }

  void messagesAreDue() {
    IncidentRecords records;
    const auto incident = records.open();
    const IncidentSpec spec;
    records.wait(4 * minute);
    QCOMPARE(nextMessage(spec, records.last(), records.now())->left, minutes(1));
    records.wait(2 * minute);
    QVERIFY(nextMessage(spec, records.last(), records.now())->isOverdue());
    records.change(incident, incidentchange::message, {{"message", "m1"}, {"text", "hi"}, {"via", "slack"}});
    QVERIFY(nextMessage(spec, records.last(), records.now())->isOverdue());
    records.change(incident, incidentchange::messageOutcome,
                   {{"message", "m1"}, {"outcome", "failed"}, {"why", "503"}});
    QVERIFY(nextMessage(spec, records.last(), records.now())->isOverdue());
    QCOMPARE(records.last().messages.first().why, QStringLiteral("503"));
    records.change(incident, incidentchange::message, {{"message", "m2"}, {"text", "hi"}, {"via", "hand"}});
    records.change(incident, incidentchange::messageOutcome, {{"message", "m2"}, {"outcome", "succeeded"}});
    const auto next = nextMessage(spec, records.last(), records.now());
    QCOMPARE(next->left, minutes(20));
    QCOMPARE(next->dueAfter, minutes(26));
    records.state(incident, "resolved");
    QVERIFY(!nextMessage(spec, records.last(), records.now()));
    records.wait(60 * minute);
    records.state(incident, "investigating");
    QCOMPARE(nextMessage(spec, records.last(), records.now())->left, minutes(5));
  }

  void whoIsToBeCalled() {
    const QList<EscalationLevel> levels{{QStringLiteral("L1"), QStringLiteral("On-call engineer"), minutes(15), {}},
                                        {QStringLiteral("L2"), QStringLiteral("Platform lead"), minutes(30), {}},
                                        {QStringLiteral("L3"), QStringLiteral("Engineering manager"), minutes(60), {}}};
    using State = EscalationStep::State;
    const auto states = [&](Milliseconds elapsed, bool isTaken) {
      QList<State> all;
      for (const auto &step : escalation(levels, elapsed, isTaken)) all.append(step.state);
      return all;
    };
    QCOMPARE(states(minutes(0), false), (QList<State>{State::Now, State::Later, State::Later}));
    QCOMPARE(states(minutes(15), false), (QList<State>{State::Overdue, State::Now, State::Later}));
    QCOMPARE(states(minutes(59), false), (QList<State>{State::Overdue, State::Overdue, State::Now}));
    QCOMPARE(states(minutes(60), false), (QList<State>{State::Overdue, State::Overdue, State::Overdue}));
    QCOMPARE(states(minutes(59), true), (QList<State>{State::NotNeeded, State::Overdue, State::Now}));
    auto untimed = levels;
    untimed[0].within = Milliseconds(0);
    const auto steps = escalation(untimed, minutes(59), false);
    QCOMPARE(steps[0].state, State::Now);
    QVERIFY(!steps[1].callAfter && steps[1].state == State::Later);
    System system;
    system.escalation = levels;
    IncidentRecords records;
    QCOMPARE(takenWithin(system, records.open()), std::optional(minutes(15)));
    system.response.insert(Severity::P1, minutes(2));
    QCOMPARE(takenWithin(system, records.last()), std::optional(minutes(2)));
    QVERIFY(!takenWithin(System(), records.last()));
  }

  /// Whoever leads answers for the first level alone; and it begins anew when the incident does.
  void theNextLevelIsCalledInItsTime() {
    const QList<EscalationLevel> levels{{QStringLiteral("L1"), QStringLiteral("On-call engineer"), minutes(15), {}},
                                        {QStringLiteral("L2"), QStringLiteral("Platform lead"), minutes(30), {}}};
    using State = EscalationStep::State;
    IncidentRecords records;
    auto incident = records.open();
    const auto states = [&] {
      QList<State> all;
      for (const auto &step : escalation(levels, records.last(), records.now())) all.append(step.state);
      return all;
    };
    records.state(incident, "investigating");
    QCOMPARE(states(), (QList<State>{State::NotNeeded, State::Later}));
    records.wait(16 * minute);
    QCOMPARE(states(), (QList<State>{State::NotNeeded, State::Now}));
    records.state(incident, "mitigating");
    QCOMPARE(states(), (QList<State>{State::NotNeeded, State::NotNeeded}));
    records.state(incident, "resolved");
    QCOMPARE(states(), (QList<State>{State::NotNeeded, State::NotNeeded}));
    records.wait(60 * minute);
    records.state(incident, "investigating");
    QCOMPARE(states(), (QList<State>{State::NotNeeded, State::Later}));
    records.wait(20 * minute);
    QCOMPARE(states(), (QList<State>{State::NotNeeded, State::Now}));
  }

  /// Two are open: an alert of what one of them is about stands there alone; one that nobody claims stands in both.
  void alertsStandWhereTheyBelong() {
    IncidentRecords records;
    const auto alert = [&records](const char *key, const char *what, const char *title) {
      Json body{{"key", key}, {"change", what}, {"severity", "P1"}, {"text", "bad"}, {"owner", "ann"}};
      if (*title != 0) body["title"] = title;
      records.other(event::alert, body);
    };
    alert("service/api/up", "fired", "API");
    alert("service/api/up", "acknowledged", "API");
    const auto first = records.open(QStringLiteral("API is down"));
    records.change(first, incidentchange::component, {{"text", "api"}});
    const auto second = records.open(QStringLiteral("Jobs fail"));
    records.change(second, incidentchange::component, {{"text", "Document queue"}});
    alert("queue/documents/failed", "fired", "Document queue");
    alert("queue/documents/failed", "acknowledged", "");  // has no title of its own
    alert("service/ml/up", "fired", "ML");
    const auto all = incidents(records.all());
    const auto alertsOf = [&](const Incident &incident) {
      QStringList texts;
      for (const auto &entry : incidentTimeline(incident, records.all(), {})) {
        if (entry.kind == QLatin1String(event::alert)) texts.append(entry.text);
      }
      return texts;
    };
    // What began before anybody claimed it ends where it began, whoever claims it meanwhile.
    const auto late = records.open(QStringLiteral("ML is bad"));
    records.change(late, incidentchange::component, {{"text", "ml"}});
    alert("service/ml/up", "resolved", "ML");
    const auto everyone = incidents(records.all());
    QVERIFY(alertsOf(everyone[0]).contains(QStringLiteral("ML (up): over")));
    QVERIFY(alertsOf(everyone[2]).contains(QStringLiteral("ML (up): over")));
    QCOMPARE(alertsOf(all[0]).mid(0, 3), (QStringList{"P1 API: bad", "API: seen to by ann", "P1 ML: bad"}));
    QCOMPARE(alertsOf(all[1]).mid(0, 3),
             (QStringList{"P1 Document queue: “bad”", "Document queue: seen to by ann", "P1 ML: bad"}));
  }

  /// What a console of another language has journaled is told anew by its facts; without any it is a quotation.
  void alertsAreToldInTheReadersLanguage() {
    IncidentRecords records;
    const auto incident = records.open();
    Json body{{"key", "queue/documents/depth"},
              {"change", "fired"},
              {"title", "Documents"},
              {"severity", "P1"},
              {"text", "Tiefe 231 (P1: > 200)"}};
    records.other(event::alert, body);
    const Threshold depth{
        {Limit::Comparison::Above, 200, QStringLiteral("> 200")}, Severity::P1, QStringLiteral("depth"), {}, {}, {}};
    body["facts"] = crossedFacts({depth, 231, {}});
    records.other(event::alert, body);
    const auto told = texts(incidentTimeline(incident, records.all(), {}));
    QVERIFY2(told.contains(QStringLiteral("P1 Documents: “Tiefe 231 (P1: > 200)”")), qPrintable(told.join('\n')));
    QVERIFY2(told.contains(QStringLiteral("P1 Documents: depth 231 (P1: > 200)")), qPrintable(told.join('\n')));
  }

  /// Of two that are open, the one whose triage found the alert tells of it, though it is called after something else.
  void theTimelineTellsWhatItsTriageFound() {
    IncidentRecords records;
    const auto queue = records.open(QStringLiteral("Jobs fail"));
    records.change(queue, incidentchange::component, {{"text", "documents"}});
    records.change(
        queue, incidentchange::evidence,
        {{"evidence", {{"alerts", Json::array({{{"key", "service/api/success-rate"}, {"explainedBy", ""}}})}}}});
    const auto model = records.open(QStringLiteral("ML is slow"));
    records.change(model, incidentchange::component, {{"text", "ml"}});
    records.other(event::alert, {{"key", "service/api/success-rate"},
                                 {"change", "fired"},
                                 {"title", "API"},
                                 {"severity", "P1"},
                                 {"text", "bad"}});
    const auto all = incidents(records.all());
    const auto tells = [&](const Incident &incident) {
      const auto timeline = incidentTimeline(incident, records.all(), {});
      return std::ranges::any_of(timeline,
                                 [](const auto &each) { return each.text == QStringLiteral("P1 API: “bad”"); });
    };
    QVERIFY(tells(all[0]));
    QVERIFY(!tells(all[1]));
  }

  void whoWasCalledIsNoted() {
    IncidentRecords records;
    const auto incident = records.open();
    const EscalationLevel level{QStringLiteral("L1"), QStringLiteral("On call"), std::chrono::minutes(15),
                                QStringLiteral("phone")};
    QVERIFY(!calledAt(level, records.last()).isValid());
    for (const auto &event : *editEvents(records.last(), calledEdit(level))) records.append(event);
    QVERIFY(calledAt(level, records.last()).isValid());
    QCOMPARE(records.last().notes.first().text, QStringLiteral("L1 On call was called (phone)"));
    records.wait(minute);
    records.state(incident, "resolved");
    records.state(incident, "investigating");
    QVERIFY(!calledAt(level, records.last()).isValid());  // opened again, it is called again
  }

  void theGravestStandFirst() {
    IncidentRecords records;
    const auto over = records.open(QStringLiteral("over"));
    records.state(over, "resolved");
    records.open(QStringLiteral("mild"));
    records.open(QStringLiteral("grave"));
    auto all = incidents(records.all());
    all[1].severity = Severity::P2;
    all[2].severity = Severity::P0;
    QStringList titles;
    for (const auto &each : byUrgency(all)) titles.append(each.title);
    QCOMPARE(titles, (QStringList{"grave", "mild", "over"}));
  }

  void theTimelineTellsWhatHappenedMeanwhile() {
    IncidentRecords records;
    const auto alert = [&records](const char *key, const char *what) {
      records.other(event::alert,
                    {{"key", key}, {"change", what}, {"title", key}, {"severity", "P1"}, {"text", "bad"}});
    };
    records.other(event::runOpened, {{"title", "Before"}}, QStringLiteral("run-0"));
    alert("quiet", "fired");
    alert("quiet", "resolved");
    alert("loud", "fired");
    records.wait(minute);
    const auto incident = records.open();
    records.other(event::runOpened, {{"title", "Restart"}}, QStringLiteral("run-1"));
    records.other(event::decision, {{"verb", "confirm"}, {"reason", "sure"}}, QStringLiteral("run-1"));
    records.other(event::outcome, {{"outcome", "succeeded"}}, QStringLiteral("run-1"));
    records.other(event::runClosed, {{"outcome", "failed"}, {"error", {{"why", "no answer"}}}},
                  QStringLiteral("run-1"));
    records.other(event::runClosed,
                  {{"outcome", "cancelled"},
                   {"leftAlone", "a newer run has put 3 there"},
                   {"error", {{"why", "left alone: a newer run has put 3 there"}}}},
                  QStringLiteral("run-1"));
    alert("loud", "resolved");
    auto elsewhere = incidentChange(incident, incidentchange::note, {{"text", "of another environment"}});
    elsewhere.environment = QStringLiteral("production");
    records.append(elsewhere);
    const auto other = records.open(QStringLiteral("another"));
    records.state(incident, "resolved");
    records.other(event::runOpened, {{"title", "After"}}, QStringLiteral("run-2"));
    records.change(incident, incidentchange::rootCause, {{"text", "memory"}});
    RunSummary run;
    run.run = QStringLiteral("run-1");
    run.title = QStringLiteral("Restart a service");
    const auto timeline = incidentTimeline(incidents(records.all()).first(), records.all(), {run});
    const QStringList expected{
        QStringLiteral("P1 loud: “bad”"),
        QStringLiteral("Incident opened as P1: API is down"),
        QStringLiteral("Run run-1 of Restart a service began"),
        QStringLiteral("Run run-1: confirm: sure"),
        QStringLiteral("Run run-1 of Restart a service failed: no answer"),
        QStringLiteral("Run run-1 of Restart a service was to be taken back, but its work was left "
                       "alone: a newer run has put 3 there"),
        QStringLiteral("loud (loud): over"),
        QStringLiteral("Resolved"),
        QStringLiteral("Root cause: memory")};
    QCOMPARE(texts(timeline), expected);
    QCOMPARE(timeline[2].run, QStringLiteral("run-1"));
    QCOMPARE(timeline[3].who, QStringLiteral("bob"));
    QVERIFY(other.isOpen());
  }

  void evidenceFits() {
    Json triage{
        {"severity", "P0"}, {"because", Json::array()}, {"causes", Json::array()}, {"observations", Json::array()}};
    for (int i = 0; i < 500; ++i) triage["observations"].push_back({{"title", std::string(300, 'x')}});
    const auto kept = keptEvidence(triage);
    QVERIFY(jsonDump(kept).size() <= 50'000);
    QVERIFY(kept["observations"].size() > 10);
    QCOMPARE(jsonInteger(kept, "leftOut") + static_cast<qint64>(kept["observations"].size()), 500);
    QCOMPARE(jsonString(kept, "severity"), QStringLiteral("P0"));
  }
};

QTEST_GUILESS_MAIN(TestIncident)
#include "tst_incident.moc"
