#include <QTest>

#include "models/items/wall_turns.h"
#include "models/items/wall_view.h"

using namespace ops;
using namespace std::chrono_literals;

namespace {

QDateTime noon(int seconds = 0) {
  return QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC).addSecs(seconds);
}

Incident openIncident(Severity severity, int openedSecondsAgo) {
  Incident incident;
  incident.uuid = QStringLiteral("%1-%2").arg(severityName(severity)).arg(openedSecondsAgo);
  incident.title = QStringLiteral("Something is broken");
  incident.severity = severity;
  incident.phases = {{IncidentState::Investigating, {noon(-openedSecondsAgo), {}}, 1}};
  return incident;
}

/// Tells of what it was given.
class Desk final : public AlertDesk {
 public:
  const QList<AlertCase> &alerts() const override { return cases; }
  bool isComplete() const override { return true; }
  QList<AlertChange> history(const QString &) const override { return {}; }
  std::optional<Error> managerFault() const override { return std::nullopt; }
  QString whyNotWritable() const override { return {}; }
  QString whyNotSilenceable(const AlertCase &) const override { return {}; }
  Op<Done> acknowledge(const QString &, const QString &, const QString &) override { return nullptr; }
  Op<Done> silence(const QString &, const QDateTime &, const QString &) override { return nullptr; }
  Op<Done> endSilence(const QString &) override { return nullptr; }

  QList<AlertCase> cases;
};

AlertCase alertOf(const char *subject, Severity severity, int firedSecondsAgo) {
  AlertCase entry;
  entry.alert.kind = QStringLiteral("service");
  entry.alert.subject = entry.alert.title = QLatin1String(subject);
  entry.alert.key = QStringLiteral("service/%1/up").arg(entry.alert.subject);
  entry.alert.severity = severity;
  entry.record.firedAt = noon(-firedSecondsAgo);
  return entry;
}

/// A system with two sources, of which each has answered so many seconds ago.
struct World {
  World() {
    system.name = QStringLiteral("shop");
    ServiceSpec spec;
    spec.name = spec.title = QStringLiteral("api");
    system.services = {spec};
    environment.name = QStringLiteral("live");
    ServiceStatus service;
    service.name = service.title = QStringLiteral("api");
    service.health = Health::Ok;
    status.services = {service};
    QueueStatus queue;
    queue.name = QStringLiteral("jobs");
    queue.health = Health::Ok;
    queue.depth = 3;
    queue.failed = 0;
    status.queues = {queue};
    answered(2, 1);
    input.system = &system;
    input.environment = &environment;
    input.status = &status;
    input.isComplete = true;
    input.incidents = &incidents;
    input.now = noon();
    input.moment = {noon(), {}};
  }
  void answered(int serviceSecondsAgo, int queueSecondsAgo) {
    status.services[0].freshness.succeededAt = noon(-serviceSecondsAgo);
    status.queues[0].freshness.succeededAt = noon(-queueSecondsAgo);
    input.lastAnswer = newestAnswer(status);
  }
  WallView view() const { return wallView(input); }

  System system;
  Environment environment;
  EnvironmentStatus status;
  QList<Incident> incidents;
  WallInput input;
};

}  // namespace

/// What the wall says, without pixels.
class TestWallView : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theGravestComesFirst();
  void whatNobodyAnsweredIsSaid();
  void theNameOfAnIncidentIsNotItsState();
  void whatIsKnownToBeDownIsNotSilent();
  void theWorstIsNamed();
  void whatIsInDoubtIsNotWell();
  void anUndoIsCalledSo();
  void clocksOfAnIncident();
  void whatIsNotSaidIsSaidToBeMissing();
  void newestEventsFirst();
  void unknownIncidentsAreNoCalm();
  void frozenSinceTheNewestAnswer();
  void hostileTextsAreVisible();
  void oneFactIsOneLine();
  void noFigureHasAReason();
  void turnsOfAWall();
  void theDisplayItselfStoodStill();
};

void TestWallView::theGravestComesFirst() {
  QVERIFY(gravestOpen({}) == nullptr);
  auto over = openIncident(Severity::P0, 900);
  over.phases.append({IncidentState::Resolved, {noon(-100), {}}, 2});
  const QList<Incident> all{openIncident(Severity::P2, 50), openIncident(Severity::P1, 10), over,
                            openIncident(Severity::P1, 60), openIncident(Severity::P3, 5)};
  QCOMPARE(gravestOpen(all)->uuid, QStringLiteral("P1-60"));
  World world;
  world.incidents = all;
  QCOMPARE(world.view().incident->more, 3);
  QCOMPARE(world.view().incident->severity, Severity::P1);
}

/// A room that watches an incident is not left alone with something else.
void TestWallView::whatNobodyAnsweredIsSaid() {
  World world;
  Desk desk;
  world.input.alerts = &desk;
  world.incidents = {openIncident(Severity::P1, 60)};
  const auto unanswered = [&world] { return world.view().incident->unanswered; };
  QVERIFY(unanswered().text.isEmpty());
  desk.cases = {alertOf("api", Severity::P1, 60)};
  QCOMPARE(unanswered().text, QStringLiteral("P1 api"));
  QVERIFY(!world.view().incident->isUnansweredGrave);
  QVERIFY(wallText(world.view()).contains(QStringLiteral("Not answered: P1 api")));
  // Its own stands there already, as long as that is not graver, and answered in time.
  world.incidents[0].component = QStringLiteral("api");
  QVERIFY(unanswered().text.isEmpty());
  world.system.response[Severity::P1] = Milliseconds(41s);
  QCOMPARE(unanswered().text, QStringLiteral("P1 api · overdue by 19 s"));
  QVERIFY(world.view().incident->isUnansweredGrave);
  desk.cases[0].record.firedAt = noon();
  QVERIFY(unanswered().text.isEmpty());
  desk.cases = {alertOf("api", Severity::P0, 60), alertOf("other", Severity::P3, 60)};
  QCOMPARE(unanswered().text, QStringLiteral("P0 api"));
  QCOMPARE(unanswered().note, QStringLiteral("+1 more"));
  QVERIFY(world.view().incident->isUnansweredGrave);
  for (auto &each : desk.cases) each.record.owner = QStringLiteral("ann");
  for (auto &each : desk.cases) each.record.acknowledgedAt = noon();
  QVERIFY(unanswered().text.isEmpty());
}

void TestWallView::theNameOfAnIncidentIsNotItsState() {
  World world;
  world.incidents = {openIncident(Severity::P1, 600)};
  const auto now = [&world] { return world.view().incident->now; };
  QVERIFY(now().text.isEmpty());
  world.incidents[0].component = QStringLiteral("API");
  auto &api = world.status.services[0];
  api.healthSince = noon(-120);
  QCOMPARE(now().text, QStringLiteral("api: OK since 11:58"));
  QCOMPARE(now().tone, Tone::Ok);
  QVERIFY(wallText(world.view()).contains(QStringLiteral("Now: api: OK since 11:58")));
  // It was so at the first look: since when, nobody knows.
  world.input.knownSince = noon(-120);
  QCOMPARE(now().text, QStringLiteral("api: OK"));
  world.input.knownSince = noon(-300);
  api.health = Health::Down;
  QCOMPARE(now().text, QStringLiteral("api: Down since 11:58"));
  QCOMPARE(now().tone, Tone::Critical);
  // What it is not about is named, too.
  world.incidents[0].component = QStringLiteral("jobs");
  world.status.queues[0].healthSince = noon(-60);
  QCOMPARE(now().text, QStringLiteral("jobs: OK since 11:59 · not OK: api"));
  QCOMPARE(now().tone, Tone::Critical);
  world.answered(1, 200);
  QCOMPARE(now().text, QStringLiteral("jobs: stale · not OK: api"));
}

void TestWallView::whatIsKnownToBeDownIsNotSilent() {
  World world;
  world.status.services[0].health = Health::Down;
  world.answered(200, 1);
  auto view = world.view();
  QCOMPARE(view.staleness[0], QString());
  QCOMPARE(view.reasons[0], QStringLiteral("api"));
  QCOMPARE(view.signals[0].figure, QStringLiteral("0"));
  world.status.services[0].health = Health::Unknown;
  view = world.view();
  QCOMPARE(view.staleness[0], QStringLiteral("STALE 3 min"));
}

void TestWallView::theWorstIsNamed() {
  World world;
  Desk desk;
  world.input.alerts = &desk;
  world.system.response[Severity::P0] = Milliseconds(2min);
  auto &api = world.status.services[0];
  CrossedThreshold crossed;
  crossed.threshold.metric = QStringLiteral("latency");
  crossed.threshold.severity = Severity::P2;
  crossed.threshold.text = QStringLiteral("> 2");
  crossed.measured = 3;
  world.status.queues[0].pending = {crossed};
  // What asks for nobody yet is not counted, and nothing is well.
  auto view = world.view();
  QCOMPARE(view.headline.tone, Tone::Notice);
  QVERIFY2(view.headline.text.startsWith(QStringLiteral("Pending: jobs")), qPrintable(view.headline.text));
  api.health = Health::Down;
  api.detail = QStringLiteral("connection refused");
  desk.cases = {alertOf("api", Severity::P0, 60)};
  view = world.view();
  QCOMPARE(view.headline.text, QStringLiteral("P0: api · Down"));
  QCOMPARE(view.headline.tone, Tone::Critical);
  QCOMPARE(view.detail, QStringLiteral("answer within 1 min · No open incident"));
  QCOMPARE(view.problems.first().text, QStringLiteral("api · Down: connection refused"));
  world.status.queues[0].pending.clear();
  world.status.queues[0].crossed = {crossed};
  QVERIFY2(world.view().detail.contains(QStringLiteral("+1 more")), qPrintable(world.view().detail));
}

/// It answers, and others tell against it: nobody is called, and nothing is called well.
void TestWallView::whatIsInDoubtIsNotWell() {
  World world;
  Desk desk;
  world.input.alerts = &desk;
  QCOMPARE(world.view().headline.text, QStringLiteral("Nothing needs you"));
  world.status.services[0].doubt = QStringLiteral("no job of jobs was finished for 9 min, and 30 wait");
  const auto view = world.view();
  QCOMPARE(view.headline.tone, Tone::Notice);
  QVERIFY2(view.headline.text.startsWith(QStringLiteral("In doubt: api")), qPrintable(view.headline.text));
  QVERIFY(view.problems.first().text.contains(QStringLiteral("no job of jobs was finished")));
}

void TestWallView::anUndoIsCalledSo() {
  World world;
  RunSummary run;
  run.system = world.system.name;
  run.environment = world.environment.name;
  run.procedure = QStringLiteral("restore");
  run.title = QStringLiteral("Restore the database");
  run.currentStep = QStringLiteral("stop");
  run.ownerAlive = true;
  Procedure procedure;
  procedure.name = run.procedure;
  Step step;
  step.id = run.currentStep;
  step.title = QStringLiteral("Stop the API");
  procedure.steps = {step};
  world.input.procedures = {procedure};
  world.input.runs = {run};
  QCOMPARE(world.view().step.text, QStringLiteral("Step 1 of 1: Stop the API"));
  run.undoing = true;
  world.input.runs = {run};
  QCOMPARE(world.view().step.word, QStringLiteral("Undoing"));
  QCOMPARE(world.view().step.text, QStringLiteral("Restore the database: step 1 of 1"));
  run.waitingFor = QStringLiteral("decision");
  world.input.runs = {run};
  QCOMPARE(world.view().step.word, QStringLiteral("Undoing · Waits for a decision"));
}

void TestWallView::clocksOfAnIncident() {
  World world;
  world.incidents = {openIncident(Severity::P1, 48)};
  auto due = world.view().incident->due;
  QCOMPARE(due.text, QStringLiteral("4 min 12 s"));
  QCOMPARE(due.tone, Tone::Neutral);
  world.incidents = {openIncident(Severity::P1, 270)};
  QCOMPARE(world.view().incident->due.tone, Tone::Warning);
  world.incidents = {openIncident(Severity::P1, 4'500)};
  due = world.view().incident->due;
  QCOMPARE(due.text, QStringLiteral("1 h 10 min"));
  QCOMPARE(due.tone, Tone::Critical);
  QCOMPARE(world.view().incident->elapsed, QStringLiteral("1 h 15 min"));
}

void TestWallView::whatIsNotSaidIsSaidToBeMissing() {
  World world;
  world.incidents = {openIncident(Severity::P2, 48)};
  const auto incident = *world.view().incident;
  QCOMPARE(incident.lead.text, QStringLiteral("nobody"));
  QCOMPARE(incident.lead.tone, Tone::Critical);
  QVERIFY(!incident.isImpactKnown);
  QCOMPARE(incident.impact, QStringLiteral("Something is broken"));
  QVERIFY(!world.view().noEvents.isEmpty());
  QCOMPARE(world.view().step.text, QStringLiteral("No procedure runs"));
}

void TestWallView::newestEventsFirst() {
  World world;
  world.incidents = {openIncident(Severity::P2, 600)};
  QList<TimelineEntry> timeline;
  for (int i = 0; i < 7; ++i) {
    TimelineEntry entry;
    entry.at = noon(60 * (i - 8));
    entry.text = QStringLiteral("line %1\nmore").arg(i);
    timeline.append(entry);
  }
  timeline[5].kind = QStringLiteral("alert");
  timeline[5].text = QStringLiteral("P1 api: down");
  world.input.timeline = timeline;
  const auto events = world.view().events;
  QCOMPARE(events.size(), 5);
  QCOMPARE(events[0].text, QStringLiteral("line 6 more"));
  QCOMPARE(events[0].time, QStringLiteral("11:58"));
  QCOMPARE(events[4].text, QStringLiteral("line 2 more"));
  QVERIFY(!events[0].isGrave && events[1].isGrave);
}

void TestWallView::unknownIncidentsAreNoCalm() {
  World world;
  // Nobody tells of alerts: that is not known, so it is not well.
  QCOMPARE(world.view().headline.tone, Tone::Unknown);
  world.input.whyNoIncidents = QStringLiteral("the journal can't be read");
  const auto view = world.view();
  QVERIFY(view.headline.text.contains(QStringLiteral("not known")));
  QCOMPARE(view.headline.tone, Tone::Unknown);
  QVERIFY(view.detail.contains(QStringLiteral("the journal can't be read")));
}

void TestWallView::frozenSinceTheNewestAnswer() {
  World world;
  QVERIFY(world.view().frozen.isEmpty());
  QCOMPARE(world.view().sources.text, QStringLiteral("2 of 2 sources answer"));
  // One of them is silent: blind in part, not frozen.
  world.answered(200, 1);
  QVERIFY(world.view().frozen.isEmpty());
  QCOMPARE(world.view().sources.tone, Tone::Unknown);
  QCOMPARE(world.view().staleness[0], QStringLiteral("STALE 3 min"));
  QVERIFY(!world.view().signals[0].isStale);
  QVERIFY(world.view().staleness[1].isEmpty());
  world.answered(200, 125);
  // The wall clock was set meanwhile: people read that one.
  world.input.moment.utc = noon(3'600);
  QCOMPARE(world.view().frozen, QStringLiteral("DISPLAY FROZEN since 12:57:55 UTC, for 2 min"));
  world.input.status = nullptr;
  world.input.offline = QStringLiteral("no password");
  const auto view = world.view();
  QCOMPARE(view.frozen, QStringLiteral("DISPLAY FROZEN since 12:57:55 UTC, for 2 min"));
  QCOMPARE(view.frozenWhy, QStringLiteral("no password"));
  QCOMPARE(view.headline.tone, Tone::Unknown);
}

void TestWallView::hostileTextsAreVisible() {
  World world;
  world.incidents = {openIncident(Severity::P1, 60)};
  world.incidents[0].impact = QStringLiteral("a\u202eb \x1b[31m\n") + QString(5'000, QLatin1Char('x'));
  const auto impact = world.view().incident->impact;
  QVERIFY(!impact.contains(QChar(0x202e)));
  QVERIFY(!impact.contains(QChar(0x1b)));
  QVERIFY(impact.size() < 600);
}

void TestWallView::oneFactIsOneLine() {
  World world;
  for (const char *name : {"Database", "Redis", "Models"}) {
    BackupSpec spec;
    spec.name = spec.title = QLatin1String(name);
    spec.rpo = Milliseconds(1h);
    world.system.backups += spec;
  }
  world.input.backups = QList<BackupSet>();
  auto view = world.view();
  QCOMPARE(view.headline.text, QStringLiteral("No backup: 3 of 3: Database, Redis, Models"));
  QCOMPARE(view.problems.size(), 1);
  QCOMPARE(view.problems[0].word, QStringLiteral("No backup"));
  QCOMPARE(view.problems[0].text, QStringLiteral("3 of 3: Database, Redis, Models"));
  QVERIFY(view.backups.isEmpty());
  // What is late, and what is new enough, stands below; the worst is what needs somebody.
  BackupSet late, fresh;
  late.takenAt = noon(-7'200);
  fresh.takenAt = noon(-600);
  late.manifest = fresh.manifest = Manifest{};
  BackupMember member;
  member.name = QStringLiteral("Redis");
  late.manifest->members = {member};
  member.name = QStringLiteral("Models");
  fresh.manifest->members = {member};
  world.input.backups = QList<BackupSet>{fresh, late};
  view = world.view();
  QCOMPARE(view.problems.size(), 1);
  QCOMPARE(view.problems[0].text, QStringLiteral("1 of 3: Database"));
  QCOMPARE(view.backups.size(), 2);
  QCOMPARE(view.backups[0].word, QStringLiteral("overdue"));
  QCOMPARE(view.backups[0].text, QStringLiteral("1 of 3: Redis"));
  QCOMPARE(view.backups[1].text, QStringLiteral("Models: 10 min old, at most 1 h (RPO)"));
  member.name = QStringLiteral("Redis");
  fresh.manifest->members += member;
  world.input.backups = QList<BackupSet>{fresh};
  view = world.view();
  QCOMPARE(view.backups.size(), 1);
  QCOMPARE(view.backups[0].text, QStringLiteral("2 of 3 backups are new enough"));
  // Where nobody looks, nothing is missing.
  world.input.unseenBackups = {{QStringLiteral("Database"), QStringLiteral("/backup lies on docs.example.")}};
  view = world.view();
  QVERIFY(view.problems.isEmpty());
  QCOMPARE(view.backups[0].text, QStringLiteral("1 of 3: Database"));
  QCOMPARE(view.backups[0].tone, Tone::Unknown);
  QVERIFY(view.headline.tone == Tone::Unknown);
  // What nobody has is said once.
  QCOMPARE(backupPromises(world.system, {}, noon()).first().newest, QStringLiteral("–"));
}

void TestWallView::noFigureHasAReason() {
  World world;
  world.system.services[0].metrics.url = QStringLiteral("http://127.0.0.1:1/metrics");
  QCOMPARE(world.view().reasons, (QStringList{{}, {}, {}, "no requests", "no requests"}));
  world.status.services[0].latencyMs = 12;
  QCOMPARE(world.view().reasons.last(), QString());
  world.system.services[0].metrics.url.clear();
  QCOMPARE(world.view().reasons[3], QStringLiteral("no metrics"));
  // What is old says that, and no more.
  world.answered(200, 200);
  QVERIFY(!world.view().staleness[1].isEmpty() && world.view().reasons[1].isEmpty());
}

void TestWallView::turnsOfAWall() {
  using Turns = QList<WallTurn>;
  QCOMPARE(wallTurns({false}, 1), (Turns{{{0}, 20s}}));
  QCOMPARE(wallTurns({false, false, false}, 4), (Turns{{{0, 1, 2}, 20s}}));
  QCOMPARE(wallTurns({false, true, false}, 1), (Turns{{{1}, 40s}, {{0}, 20s}, {{2}, 20s}}));
  QCOMPARE(wallTurns({false, true, false}, 4), (Turns{{{1}, 40s}, {{1, 0, 2}, 20s}}));
  QCOMPARE(wallTurns(QList<bool>(6, false), 4), (Turns{{{0, 1, 2, 3}, 20s}, {{4, 5}, 20s}}));
}

void TestWallView::theDisplayItselfStoodStill() {
  WallPulse pulse;
  pulse.tick(noon(), noon(), noon());
  pulse.tick(noon(2), noon(2), noon(1));
  QVERIFY(!pulse.gap());
  pulse.tick(noon(302), noon(302), noon(1));
  QVERIFY(pulse.gap());
  QCOMPARE(pulse.gap()->from, noon(2));
  QCOMPARE(pulse.gap()->until, noon(302));
  // It is told for as long as nothing is newer, and long enough to be read.
  for (int second = 303; second < 340; ++second) pulse.tick(noon(second), noon(second), noon(1));
  QVERIFY(pulse.gap());
  pulse.tick(noon(340), noon(340), noon(339));
  QVERIFY(!pulse.gap());
  pulse.tick(noon(400), noon(400), noon(399));
  QVERIFY(pulse.gap());
  for (int second = 401; second < 429; ++second) pulse.tick(noon(second), noon(second), noon(second));
  QVERIFY(pulse.gap());
}

QTEST_GUILESS_MAIN(TestWallView)
#include "tst_wall_view.moc"
