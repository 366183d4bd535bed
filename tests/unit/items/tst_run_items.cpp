#include <QAbstractItemModelTester>
#include <QtTest>

#include "models/base/text.h"
#include "models/items/procedure_items.h"
#include "models/items/run_items.h"
#include "models/items/run_text.h"
#include "models/items/step_items.h"

using namespace ops;

namespace {

const QDateTime start(QDate(2026, 11, 22), QTime(3, 0), Qt::UTC);

RunSummary summary(const QString &id, const QString &outcome = {}) {
  RunSummary run;
  run.run = id;
  run.system = QStringLiteral("doc-pipeline");
  run.environment = QStringLiteral("lab");
  run.procedure = QStringLiteral("clear-queue");
  run.title = QStringLiteral("Clear a queue");
  run.openedAt = start;
  run.outcome = outcome;
  if (!outcome.isEmpty()) run.closedAt = start.addSecs(95);
  run.ownerAlive = true;
  return run;
}

RunState twoSteps() {
  RunState run;
  run.run = QStringLiteral("r1");
  run.environment = QStringLiteral("lab");
  run.inputs = {{"workers", 8}};
  run.opened = true;
  run.openedAt = start;
  Step first;
  first.id = QStringLiteral("scale");
  first.title = QStringLiteral("Run {{inputs.workers}} workers\n<b>");
  first.risk = Risk::Change;
  first.action = {QStringLiteral("service.scale"), {{"replicas", "{{inputs.workers}}"}}};
  first.undo = ActionCall{QStringLiteral("service.scale"), {{"replicas", 3}}};
  auto second = first;
  second.id = QStringLiteral("again");
  run.procedure.name = QStringLiteral("scale");
  run.procedure.title = QStringLiteral("Scale");
  run.procedure.steps = {first, second};
  run.steps = QList<StepState>(2);
  return run;
}

}  // namespace

class TestRunItems : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatOnlyAddsNeedsNoWayBack();
  void runsKeepTheirRows();
  void runsShrinkAndChange();
  void runStates_data();
  void runStates();
  void anUndoneRunIsNotCalledStopped();
  void whatDiffersStandsFirst();
  void undoWasRefused();
  void steps();
  void stepsOfAnotherRun();
  void procedures();
  void callsAndTitlesAreFilledIn();
  void durations();
  void observedValuesAreNoJson();
  void openTemplatesAreNamed();
  void decisionsSayWhatAndWhere();
  void reportIsPlainText();
  void whatWasSkippedHasNotSucceeded();
  void aRunThatWentBackSaysSo();
  void whatWasTakenBackTellsWhatIsThereNow();
  void whatNeverRanIsNotToDo();
  void whatWasLeftAloneIsNamed();
  void whoStoppedItIsNamed();
  void earlierRunsAreToldByHowTheyEnded();
  void whatWasSeenBeforeAnUndoIsOld();
  void aRestoreSaysWhatIsLost();
};

void TestRunItems::runsKeepTheirRows() {
  RunItems items;
  QAbstractItemModelTester tester(&items, QAbstractItemModelTester::FailureReportingMode::QtTest);
  items.setRuns({summary(QStringLiteral("b")), summary(QStringLiteral("a"))});
  const QPersistentModelIndex kept = items.index(items.rowOf(QStringLiteral("a")), 0);
  QSignalSpy resets(&items, &QAbstractItemModel::modelReset);
  items.setRuns({summary(QStringLiteral("d")), summary(QStringLiteral("c")), summary(QStringLiteral("b")),
                 summary(QStringLiteral("a"), QStringLiteral("failed"))});
  QCOMPARE(resets.size(), 0);
  QCOMPARE(kept.row(), 3);
  QCOMPARE(kept.data().toString(), QStringLiteral("Failed"));
}

void TestRunItems::runsShrinkAndChange() {
  RunItems items;
  QAbstractItemModelTester tester(&items, QAbstractItemModelTester::FailureReportingMode::QtTest);
  const auto a = summary(QStringLiteral("a"));
  const auto b = summary(QStringLiteral("b"));
  const auto c = summary(QStringLiteral("c"));
  for (const auto &runs : {QList{c, b, a}, QList{c, b}, QList{c, b, a}, QList{a}, QList<RunSummary>{}, QList{b, c}}) {
    items.setRuns(runs);
    QCOMPARE(items.rowCount(), runs.size());
    for (int row = 0; row < runs.size(); ++row) QCOMPARE(items.run(row)->run, runs[row].run);
  }
}

void TestRunItems::runStates_data() {
  QTest::addColumn<QString>("outcome");
  QTest::addColumn<bool>("alive");
  QTest::addColumn<QString>("waits");
  QTest::addColumn<QString>("word");
  QTest::newRow("running") << QString() << true << QString() << QStringLiteral("Running");
  QTest::newRow("waits") << QString() << true << QStringLiteral("decision") << QStringLiteral("Waits for you");
  QTest::newRow("gone") << QString() << false << QStringLiteral("decision") << QStringLiteral("Owner is gone");
  QTest::newRow("unknown") << QStringLiteral("unknown") << false << QString() << QStringLiteral("Outcome unknown");
  QTest::newRow("stopped") << QStringLiteral("cancelled") << false << QString() << QStringLiteral("Stopped");
}

void TestRunItems::runStates() {
  QFETCH(QString, outcome);
  QFETCH(bool, alive);
  QFETCH(QString, waits);
  auto run = summary(QStringLiteral("a"), outcome);
  run.ownerAlive = alive;
  run.waitingFor = waits;
  RunItems items;
  items.setRuns({run});
  QTEST(items.index(0, RunItems::State).data().toString(), "word");
}

void TestRunItems::anUndoneRunIsNotCalledStopped() {
  auto run = summary(QStringLiteral("a"), QStringLiteral("cancelled"));
  run.undone = true;
  QCOMPARE(markOf(run).word, QStringLiteral("Undone"));
  run.undone = false;
  run.leftAlone = QStringLiteral("a newer run has put 3 there");
  QCOMPARE(markOf(run).word, QStringLiteral("Left alone"));
  run.outcome = QStringLiteral("failed");
  QCOMPARE(markOf(run).word, QStringLiteral("Failed, left alone"));
  run.leftAlone.clear();
  QCOMPARE(markOf(run).word, QStringLiteral("Failed"));
  run.undone = true;
  QCOMPARE(markOf(run), (Mark{QStringLiteral("Failed, taken back"), Tone::Warning}));
}

/// In a narrow column all that is seen is the beginning.
void TestRunItems::whatDiffersStandsFirst() {
  auto run = summary(QStringLiteral("a"), {});
  run.title = QStringLiteral("Promote a version of a model");
  run.about = QStringLiteral("2.1.0\n, nlp");
  RunItems items;
  items.setRuns({run});
  QCOMPARE(items.index(0, RunItems::Procedure).data().toString(),
           QStringLiteral("Promote a version of a model · 2.1.0\\n, nlp"));
}

void TestRunItems::undoWasRefused() {
  auto run = twoSteps();
  run.outcome = OutcomeKind::Failed;
  run.steps[1].phase = StepPhase::UndoFailed;
  run.steps[1].error = {ErrorCode::Refused, QStringLiteral("w"), {}, QStringLiteral("it has no name"), {}};
  QCOMPARE(whyUndoWasRefused(run), QStringLiteral("it has no name"));
  run.steps[1].error.code = ErrorCode::Unreachable;
  QCOMPARE(whyUndoWasRefused(run), QString());
}

void TestRunItems::steps() {
  StepItems items;
  QAbstractItemModelTester tester(&items, QAbstractItemModelTester::FailureReportingMode::QtTest);
  auto run = twoSteps();
  items.setState(run);
  QCOMPARE(items.rowCount(), 2);
  QCOMPARE(items.index(0, StepItems::Title).data().toString(), QStringLiteral("Run 8 workers\\n<b>"));
  QSignalSpy resets(&items, &QAbstractItemModel::modelReset);
  run.steps[0].phase = StepPhase::Succeeded;
  run.steps[0].attempts = 2;
  run.steps[0].value = {{"replicas", 8}};
  items.setState(run);
  QCOMPARE(resets.size(), 0);
  QCOMPARE(items.index(0, StepItems::Detail).data().toString(), QStringLiteral("replicas 8"));
  QCOMPARE(items.index(0, StepItems::Attempts).data().toString(), QStringLiteral("2"));
  QCOMPARE(items.index(0, StepItems::Phase).data(ToneRole).toInt(), static_cast<int>(Tone::Ok));
}

void TestRunItems::stepsOfAnotherRun() {
  StepItems items;
  QAbstractItemModelTester tester(&items, QAbstractItemModelTester::FailureReportingMode::QtTest);
  items.setState(twoSteps());
  items.setState({});
  QCOMPARE(items.rowCount(), 0);
  // Fewer states than steps, as a damaged record might give: never beyond the end.
  auto run = twoSteps();
  run.steps.resize(1);
  items.setState(run);
  QCOMPARE(items.rowCount(), 1);
}

void TestRunItems::procedures() {
  ProcedureItems items;
  QAbstractItemModelTester tester(&items, QAbstractItemModelTester::FailureReportingMode::QtTest);
  Procedure procedure;
  procedure.name = QStringLiteral("clear-queue");
  procedure.title = QStringLiteral("Clear a queue");
  procedure.steps = twoSteps().procedure.steps;
  items.setRows({{procedure, {}, {{Complaint::Kind::Warning, {}, QStringLiteral("no undo")}}}});
  QCOMPARE(items.index(0, ProcedureItems::LastSuccess).data().toString(), QStringLiteral("none yet"));
  auto elsewhere = summary(QStringLiteral("x"), QStringLiteral("succeeded"));
  elsewhere.environment = QStringLiteral("staging");
  items.setRuns({elsewhere, summary(QStringLiteral("f"), QStringLiteral("failed"))}, QStringLiteral("doc-pipeline"),
                QStringLiteral("lab"));
  QCOMPARE(items.index(0, ProcedureItems::LastSuccess).data().toString(), QStringLiteral("none yet"));
  auto undone = summary(QStringLiteral("u"), QStringLiteral("cancelled"));
  undone.undone = true;
  items.setRuns({undone}, QStringLiteral("doc-pipeline"), QStringLiteral("lab"));
  QCOMPARE(items.index(0, ProcedureItems::LastSuccess).data().toString(), QStringLiteral("undone"));
  items.setRuns({summary(QStringLiteral("s"), QStringLiteral("succeeded"))}, QStringLiteral("doc-pipeline"),
                QStringLiteral("lab"));
  QCOMPARE(items.index(0, ProcedureItems::LastSuccess).data().toString(), QStringLiteral("2026-11-22 03:01"));
  QCOMPARE(items.index(0, ProcedureItems::Findings).data().toString(), QStringLiteral("1"));
  QCOMPARE(items.index(0, 0).data(IdRole).toString(), QStringLiteral("clear-queue"));
}

void TestRunItems::callsAndTitlesAreFilledIn() {
  auto run = twoSteps();
  QCOMPARE(callText(callOf(run, 0)), QStringLiteral(R"(service.scale {"replicas":8})"));
  run.steps[0].resolved = {QStringLiteral("service.scale"), {{"replicas", 9}}};
  QCOMPARE(callText(callOf(run, 0)), QStringLiteral(R"(service.scale {"replicas":9})"));
  QCOMPARE(callOf(run, 7).name, QString());
}

void TestRunItems::durations() {
  StepState step;
  const auto at = [](qint64 ns, int seconds, const char *boot = "one") {
    return Moment{start.addSecs(seconds), {ns, QString::fromLatin1(boot)}};
  };
  QVERIFY(!stepDuration(step, at(0, 0)));
  step.startedAt = start;
  step.startedTick = at(5'000'000'000, 0).tick;
  step.phase = StepPhase::Running;
  QCOMPARE(stepDuration(step, at(7'500'000'000, 99))->count(), 2'500);
  // Another boot: its clock says nothing about this one, however far it has come.
  QCOMPARE(stepDuration(step, at(1'000'000, 99, "two"))->count(), 99'000);
  QCOMPARE(stepDuration(step, at(77'000'000'000, 99, "two"))->count(), 99'000);
  step.phase = StepPhase::Succeeded;
  step.endedAt = start.addSecs(3);
  step.endedTick = at(8'000'000'000, 3).tick;
  QCOMPARE(stepDuration(step, at(99'000'000'000, 99))->count(), 3'000);
  // What was taken back long after took neither the time between nor any that is known.
  step.phase = StepPhase::Undone;
  QVERIFY(!stepDuration(step, at(99'000'000'000, 99)));
  QCOMPARE(tookText(Milliseconds(3'600), true), QStringLiteral("3.6 s"));
  QCOMPARE(tookText(Milliseconds(3'600), false), QStringLiteral("3 s"));
  QCOMPARE(tookText(Milliseconds(70), true), QStringLiteral("70 ms"));
  RunSummary run = summary(QStringLiteral("r1"));
  run.closedAt = start.addMSecs(70);
  QCOMPARE(runDuration(run, at(0, 9)), Milliseconds(70));
  // Set back by an hour while it ran; and it counts on where it has not ended.
  run.openedTick = at(1'000'000'000, 0).tick;
  run.closedAt = start.addSecs(-3'600);
  run.closedTick = at(3'000'000'000, 0).tick;
  QCOMPARE(runDuration(run, at(9'000'000'000, 9)), Milliseconds(2'000));
  run.closedAt = {};
  QCOMPARE(runDuration(run, at(9'000'000'000, -999)), Milliseconds(8'000));
}

void TestRunItems::observedValuesAreNoJson() {
  const Json value{{"expected", 3},
                   {"healthy", true},
                   {"arrivedMeanwhile", 1'200},
                   {"watchedMs", 3'600},
                   {"tombstone", nullptr},
                   {"instances", Json::array({{{"name", "worker-1"}, {"state", "running"}, {"pid", 7}},
                                              {{"name", "worker-2"}, {"state", "stopped"}},
                                              {{"name", "worker-3"}, {"state", "running"}}})},
                   {"lines", Json::array({"one", "two\n"})},
                   {"rows", Json::array({Json::array({1})})},
                   {"report", {{"failed", 0}}}};
  const auto lines = valueLines(value);
  for (const auto *line : {"expected: 3", "healthy: yes", "arrived meanwhile: 1,200", "watched: 3.6 s",
                           "instances: 2 running (worker-1, worker-3), 1 stopped (worker-2)", "report failed: 0"}) {
    QVERIFY2(lines.contains(QString::fromLatin1(line).replace(QLatin1String("1,200"), formatCount(1'200))), line);
  }
  QCOMPARE(lines.size(), 8);
  for (const auto &line : lines)
    QVERIFY2(!line.contains(QLatin1Char('{')) && !line.contains(QLatin1Char('\n')), qPrintable(line));
  QCOMPARE(valueText({{"depth", 412}, {"failed", 3}}), QStringLiteral("depth 412, failed 3"));
  QCOMPARE(valueText({{"depth", 412}}, 5), QStringLiteral("depth…"));
  QCOMPARE(valueText({}), QString());
}

void TestRunItems::openTemplatesAreNamed() {
  QCOMPARE(templatesNamed(QStringLiteral("Restart {{inputs.service}}, {{ before.replicas }}")),
           QStringLiteral("Restart ‹service›, ‹replicas›"));
  auto procedure = twoSteps().procedure;
  InputSpec workers;
  workers.name = QStringLiteral("workers");
  procedure.inputs = {workers};
  QVERIFY(filledIn(procedure, suggestedInputs(procedure)).steps[0].title.startsWith(QStringLiteral("Run ‹workers› ")));
  const auto filled = filledIn(procedure, suggestedInputs(procedure, {{"workers", 8}}));
  QVERIFY(filled.steps[0].title.startsWith(QStringLiteral("Run 8 workers")));
  QCOMPARE(callSummary(filled.steps[0].action), QStringLiteral("service.scale: replicas 8"));
  QCOMPARE(callSummary(procedure.steps[0].action), QStringLiteral("service.scale: replicas ‹workers›"));
}

void TestRunItems::decisionsSayWhatAndWhere() {
  auto run = twoSteps();
  run.steps[0].phase = StepPhase::Succeeded;
  run.steps[0].attempts = 1;
  run.steps[1].phase = StepPhase::Waiting;
  run.steps[1].question = Question::FailedStep;
  run.steps[1].attempts = 1;
  QCOMPARE(decisionTitle(QStringLiteral("retry"), run), QStringLiteral("Retry step 2 in lab"));
  QCOMPARE(decisionTitle(QStringLiteral("undo"), run), QStringLiteral("Undo 2 step(s) in lab"));
  QVERIFY(decisionChanges(QStringLiteral("retry"), run));
  QVERIFY(!decisionChanges(QStringLiteral("abort"), run));
  // The second is the last one: nothing comes after it.
  QVERIFY(!decisionLeadsToChanges(QStringLiteral("skip"), run));
  auto last = run.procedure.steps.last();
  last.id = QStringLiteral("after");
  last.risk = Risk::Read;
  run.procedure.steps.append(last);
  QVERIFY(!decisionLeadsToChanges(QStringLiteral("skip"), run));
  run.procedure.steps.last().risk = Risk::Change;
  for (const auto *verb : {"skip", "done", "retry", "confirm", "resume"})
    QVERIFY2(decisionLeadsToChanges(QLatin1String(verb), run), verb);
  for (const auto *verb : {"abort", "pause", "undo"}) QVERIFY2(!decisionLeadsToChanges(QLatin1String(verb), run), verb);
  run.procedure.steps.removeLast();
  // What the target says has not happened is done then, be it the last step.
  run.steps[1].question = Question::UnknownOutcome;
  run.procedure.steps[1].risk = Risk::Change;
  QVERIFY(decisionLeadsToChanges(QStringLiteral("confirm"), run));
  QVERIFY(!decisionLeadsToChanges(QStringLiteral("done"), run));
  run.steps[1].question = Question::FailedStep;
  // What has been done already is not ahead.
  auto paused = run;
  paused.steps[1] = {};
  paused.procedure.steps[1].risk = Risk::Read;
  QVERIFY(!decisionLeadsToChanges(QStringLiteral("resume"), paused));
  paused.procedure.steps[1].risk = Risk::Change;
  QVERIFY(decisionLeadsToChanges(QStringLiteral("resume"), paused));
  QCOMPARE(questionText(run), QStringLiteral("Step 2 failed. What now?"));
  run.steps[1].error.code = ErrorCode::TimedOut;
  QCOMPARE(failureAdvice(run), QStringLiteral("No answer came, or none in time: doing it again may help."));
  run.steps[1].error.code = ErrorCode::Failed;
  QVERIFY2(failureAdvice(run).endsWith(QStringLiteral("stopping loses nothing.")), qPrintable(failureAdvice(run)));
  run.steps[0].effect = Effect::Certain;
  QVERIFY2(failureAdvice(run).endsWith(QStringLiteral("goes back to what stood before.")),
           qPrintable(failureAdvice(run)));
  run.attended = true;
  for (const auto &verb : possibleDecisions(run)) {
    QVERIFY2(decisionTitle(verb, run) != verb, qPrintable(verb));
    QVERIFY2(!decisionHint(verb, run).isEmpty(), qPrintable(verb));
  }
}

/// An operator's own word is no error.
void TestRunItems::whoStoppedItIsNamed() {
  auto run = twoSteps();
  run.steps[0].phase = StepPhase::Cancelled;
  run.steps[0].error = {ErrorCode::Cancelled, QStringLiteral("Cancelled"), {}, {}, {}};
  run.outcome = OutcomeKind::Cancelled;
  run.error = {ErrorCode::Cancelled, QStringLiteral("The run was stopped"), {}, {}, {}};
  run.stoppedBy = QStringLiteral("sre");
  run.stoppedAt = start.addSecs(240);
  const auto stopped = QStringLiteral("Stopped by sre at 03:04 UTC");
  QCOMPARE(stopText(run), stopped);
  QVERIFY2(outcomeSentence(run).contains(stopped), qPrintable(outcomeSentence(run)));
  StepItems steps;
  steps.setState(run);
  QCOMPARE(steps.index(0, StepItems::Phase).data().toString(), QStringLiteral("stopped"));
  QCOMPARE(steps.index(0, StepItems::Detail).data().toString(), stopped);
  const auto report = runReport(run, true, Record());
  QVERIFY(report.contains(QStringLiteral("Stopped      ") + stopped));
  QVERIFY2(!report.contains(QStringLiteral("rror")) && !report.contains(QStringLiteral("ancelled")),
           qPrintable(report));
  auto line = summary(QStringLiteral("a"), QStringLiteral("cancelled"));
  line.stoppedBy = QStringLiteral("sre");
  line.stoppedAt = start.addDays(1);
  RunItems items;
  items.setRuns({line});
  QCOMPARE(items.index(0, RunItems::State).data(Qt::ToolTipRole).toString(),
           QStringLiteral("Stopped by sre at 2026-11-23 03:00 UTC"));
  // Why a journal stopped it is to be read.
  run.steps[0].error.why = QStringLiteral("the disk is full");
  QVERIFY(isFault(run.steps[0].error));
}

void TestRunItems::earlierRunsAreToldByHowTheyEnded() {
  const auto told = [](const QList<RunSummary> &runs) {
    return earlierRuns(runs, QStringLiteral("clear-queue"), QStringLiteral("lab"));
  };
  const auto ended = [](const char *outcome) { return summary(QStringLiteral("a"), QLatin1String(outcome)); };
  auto undone = ended("cancelled");
  undone.undone = true;
  QCOMPARE(told({}), QStringLiteral("none here yet"));
  QCOMPARE(told({summary(QStringLiteral("open"))}), QStringLiteral("none here yet"));
  QCOMPARE(told({undone, undone}), QStringLiteral("2 undone. How long it takes is not known yet."));
  QCOMPARE(told({ended("succeeded"), undone, ended("cancelled"), ended("failed"), ended("unknown")}),
           QStringLiteral("1 succeeded, usually in 1 min 35 s; 1 undone; 1 stopped; 1 failed; "
                          "1 with an unknown outcome"));
}

void TestRunItems::reportIsPlainText() {
  auto run = twoSteps();
  run.steps[0].phase = StepPhase::Failed;
  run.steps[0].error = {ErrorCode::Failed, QStringLiteral("Scaling"), {}, QStringLiteral("refused\x1b[31m"), {}};
  Record head;
  head.sequence = 4'711;
  head.stream = QStringLiteral("1b4e28ba-2fa1-41d2-883f-0016d3cca427");
  head.hash = QByteArray(32, '\x5a');
  head.utc = run.openedAt;
  const auto report = runReport(run, true, head);
  QVERIFY(report.contains(QStringLiteral("refused\\x1b[31m")));
  QVERIFY(report.contains(QStringLiteral("1. [failed] Run 8 workers\\n<b>")));
  QVERIFY(!report.contains(QLatin1Char('\x1b')));
  QVERIFY2(report.contains(QStringLiteral("Journal      1b4e28ba-2fa1-41d2-883f-0016d3cca427\n")), qPrintable(report));
  QVERIFY(report.contains(QStringLiteral("Head         record 4711 of ")));
  QVERIFY(report.contains(QStringLiteral("Head hash    sha256 ") + QStringLiteral("5a").repeated(32)));
  const Error unread{ErrorCode::Failed, QStringLiteral("Reading"), {}, QStringLiteral("the disk is gone"), {}};
  QVERIFY(runReport(run, true, std::unexpected(unread)).contains(QStringLiteral("not known: the disk is gone")));
}

void TestRunItems::whatWasSkippedHasNotSucceeded() {
  auto run = twoSteps();
  run.outcome = OutcomeKind::Succeeded;
  run.steps[0].phase = run.steps[1].phase = StepPhase::Succeeded;
  QCOMPARE(outcomeSentence(run), QStringLiteral("All is done: 2 step(s) succeeded."));
  run.steps[1].phase = StepPhase::Skipped;
  QCOMPARE(outcomeSentence(run), QStringLiteral("All is done: 1 step(s) succeeded, 1 skipped."));
  run.outcome = OutcomeKind::Failed;
  run.steps[1].phase = StepPhase::DoneByHand;
  QCOMPARE(outcomeSentence(run), QStringLiteral("The run failed after 1 step(s) that succeeded, 1 done by hand."));
}

void TestRunItems::aRunThatWentBackSaysSo() {
  auto run = twoSteps();
  run.outcome = OutcomeKind::Failed;
  run.steps[0].phase = StepPhase::Undone;
  run.steps[0].effect = Effect::Certain;
  run.steps[1].phase = StepPhase::Failed;
  run.takenBackStep = 1;
  run.undone = true;
  auto sentence = outcomeSentence(run);
  QVERIFY2(sentence.contains(QStringLiteral("Undone, because step 2 failed: Run 8 workers")), qPrintable(sentence));
  run.steps[0].phase = StepPhase::UndoFailed;
  run.undone = false;
  sentence = outcomeSentence(run);
  QVERIFY2(sentence.contains(QStringLiteral("It could not go back, though step 2 failed")), qPrintable(sentence));
  const auto left = whatStays(run).join(QLatin1Char(' '));
  QVERIFY2(left.startsWith(QStringLiteral("It has done, and this stays: Run 8 workers")), qPrintable(left));
  run.steps[1].effect = Effect::Possible;
  QVERIFY(whatStays(run).value(1).startsWith(QStringLiteral("It may have done, at least in part: Run 8 workers")));
  // Refused before it did anything: there is nothing to name, and nothing was taken back.
  run.steps[0].effect = run.steps[1].effect = Effect::None;
  QCOMPARE(whatStays(run), QStringList{QStringLiteral("Nothing was changed.")});
  QVERIFY(!outcomeSentence(run).contains(QStringLiteral("went back")));
}

/// Its own words, and the advice of what looked at it, are of what is no more.
void TestRunItems::whatWasTakenBackTellsWhatIsThereNow() {
  auto run = twoSteps();
  run.procedure.steps[1].risk = Risk::Read;
  run.procedure.steps[1].title = QStringLiteral("Is it well?");
  run.steps[0].phase = StepPhase::Undone;
  run.steps[0].effect = Effect::Certain;
  run.steps[0].value = {{"summary", "6 is in the place of 5"}};
  run.steps[0].reason = QStringLiteral("5 is back");
  run.steps[1].phase = StepPhase::Failed;
  run.steps[1].error = {
      ErrorCode::Failed, QStringLiteral("Checking"), {}, QStringLiteral("it is not"), QStringLiteral("Restart it.")};
  run.outcome = OutcomeKind::Failed;
  run.error = run.steps[1].error;
  run.takenBackStep = 1;
  QCOMPARE(standingError(run, stepThatFailed(run), run.error).remedy, QStringLiteral("Restart it."));
  run.undone = true;
  QCOMPARE(standingError(run, stepThatFailed(run), run.error).remedy, QString());
  QCOMPARE(observedText(run, 0, 100), QStringLiteral("5 is back"));
  QCOMPARE(outcomeSentence(run), QStringLiteral("Undone, because step 2 failed: Is it well?"));
  const auto report = runReport(run, true, Record());
  QVERIFY(!report.contains(QStringLiteral("Restart it.")) && !report.contains(QStringLiteral("6 is in the place")));
  // What kept a change from being made still does.
  run.procedure.steps[1].risk = Risk::Change;
  QCOMPARE(standingError(run, 1, run.error).remedy, QStringLiteral("Restart it."));
  run.outcome = OutcomeKind::Cancelled;
  run.takenBackStep = -1;
  QCOMPARE(outcomeSentence(run), QStringLiteral("What it had done was taken back: 1 step(s)."));
}

void TestRunItems::whatNeverRanIsNotToDo() {
  auto run = twoSteps();
  QCOMPARE(stepMark(run, 1).word, stepPhaseTitle(StepPhase::Pending));
  run.outcome = OutcomeKind::Failed;
  QCOMPARE(stepMark(run, 1).word, QStringLiteral("not run"));
}

void TestRunItems::whatWasLeftAloneIsNamed() {
  auto run = twoSteps();
  run.outcome = OutcomeKind::Cancelled;
  run.steps[0].phase = StepPhase::LeftAlone;
  run.steps[0].reason = QStringLiteral("a newer run has put 3 there\x1b");
  run.steps[0].effect = Effect::Certain;
  const auto sentence = outcomeSentence(run);
  QVERIFY2(sentence.contains(QStringLiteral("Left alone: a newer run has put 3 there\\x1b.")), qPrintable(sentence));
  QVERIFY(!sentence.contains(QStringLiteral("ndone")));
  QVERIFY2(sentence.startsWith(QStringLiteral("Nothing of the run was taken back.")), qPrintable(sentence));
  QCOMPARE(markOf(run, false).word, QStringLiteral("Left alone"));
  QCOMPARE(markOf(StepPhase::LeftAlone).word, QStringLiteral("left alone"));
  StepItems items;
  items.setState(run);
  QVERIFY(items.index(0, StepItems::Detail).data().toString().startsWith(QStringLiteral("a newer run")));
}

/// A look at what is no more proves nothing; one at what stood there before the first change still does.
void TestRunItems::whatWasSeenBeforeAnUndoIsOld() {
  auto run = twoSteps();
  run.procedure.steps.prepend(run.procedure.steps[1]);
  run.procedure.steps[0].risk = run.procedure.steps[2].risk = Risk::Read;
  run.steps = QList<StepState>(3);
  for (auto &step : run.steps) step.phase = StepPhase::Succeeded;
  const auto done = markOf(StepPhase::Succeeded);
  QCOMPARE(stepMark(run, 2), done);
  run.steps[1].phase = StepPhase::Undone;
  QCOMPARE(stepMark(run, 0), done);
  QCOMPARE(stepMark(run, 1).word, stepPhaseTitle(StepPhase::Undone));
  QCOMPARE(stepMark(run, 2), (Mark{QStringLiteral("before the undo"), Tone::Neutral}));
  StepItems items;
  items.setState(run);
  QCOMPARE(items.index(2, StepItems::Phase).data().toString(), QStringLiteral("before the undo"));
}

void TestRunItems::aRestoreSaysWhatIsLost() {
  auto run = twoSteps();
  run.steps[0].value = {{"lostSince", toJson(start)}, {"loses", "12 rows: documents: 12 rows"}};
  QCOMPARE(lossText(run), QString());
  run.outcome = OutcomeKind::Succeeded;
  QCOMPARE(lossText(run), QStringLiteral("What came after 2026-11-22 03:00 UTC is no longer in service: 12 rows: "
                                         "documents: 12 rows."));
  run.steps[0].value["loses"] = "";
  QCOMPARE(lossText(run), QStringLiteral("What came after 2026-11-22 03:00 UTC is no longer in service."));
  run.undone = true;
  QCOMPARE(lossText(run), QString());
}

/// Keeping is what makes a way back.
void TestRunItems::whatOnlyAddsNeedsNoWayBack() {
  const auto hasNone = [](const char *action) {
    Step step;
    step.risk = Risk::Change;
    step.action.name = QLatin1String(action);
    return hasNoWayBack(step);
  };
  for (const char *action : {"model.keep", "model.fetch", "service.pull"}) QVERIFY2(!hasNone(action), action);
  QVERIFY(hasNone("model.archive") && hasNone("queue.requeue"));
}

QTEST_GUILESS_MAIN(TestRunItems)
#include "tst_run_items.moc"
