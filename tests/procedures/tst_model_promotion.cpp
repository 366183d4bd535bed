#include <sys/mount.h>

#include "tests/procedures/model_world.h"

using namespace ops;

namespace {

const Json two{{"version", "2"}};

const StepState &step(const RunState &run, const char *id) {
  static const StepState none;
  const int index = run.indexOf(QLatin1String(id));
  return index < 0 ? none : run.steps[index];
}

QByteArray whyOf(const RunState &run) {
  return run.error.toString().toUtf8();
}

}  // namespace

/// The shipped procedures for models, carried out by the real executor on real files, with a real service under a real
/// supervisord: whatever goes wrong, the service ends on a version that works, and the journal says which and why.
class ModelPromotionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QVERIFY(m_world.start()); }
  void cleanupTestCase() { m_world.stop(); }
  void init() { m_world.reset(); }

  void updatesFromTheStore();
  void plansAreReadable();
  void plansNameWhatIsChanged();
  void theOnlyCopyIsKept();
  void aRollbackIsNoWayAroundTheGates();
  void gatesRefuse();
  void anOverrideIsJournaled();
  void twoPeopleMustAgree();
  void halfACopyIsRefused();
  void goesBackByItself_data();
  void goesBackByItself();
  void failingRequestsLeadBack();
  void fullDisk();
  void rollsBackToWhatWorked();
  void rollsBackThoughNothingAnswers();
  void rollsBackIntoAnEmptyPlace();
  void nothingIsBehindAnEmptyPlace();
  void archivedOnesAreNotChosen();
  void twoAtOnce();
  void whoHoldsItIsNamed();
  void whoLeavesIsWaitedFor();
  void anUndoLeavesANewerVersionAlone();
  void aServiceThatIsDownPointsBack();
  void aServiceThatIsStoppedIsToBeStarted();
  void anotherDeskWasQuicker();
  void driftIsSeen();
  void watchingCanBeStopped();
  void prunesWhatNobodyNeeds();

 private:
  Outcome ended(std::unique_ptr<Operation> operation);

  ModelWorld m_world;
};

Outcome ModelPromotionTest::ended(std::unique_ptr<Operation> operation) {
  std::optional<Outcome> outcome;
  launch(std::move(operation), this, [&outcome](const Outcome &how) { outcome = how; });
  return waitUntil([&outcome] { return outcome.has_value(); }) ? *outcome : Outcome();
}

void ModelPromotionTest::updatesFromTheStore() {
  m_world.addToStore("2", "good");
  const auto run = m_world.run("update-model", two);
  QVERIFY2(run.outcome == OutcomeKind::Succeeded, whyOf(run).constData());
  QCOMPARE(m_world.served(), QStringLiteral("2"));
  QCOMPARE(m_world.inPlace(), ModelWorld::content("2", "good"));
  QCOMPARE(m_world.starts().size(), 1);
  QCOMPARE(jsonBool(step(run, "fetch").value, "fetched"), true);
  QCOMPARE(jsonString(step(run, "keep").value, "version"), QStringLiteral("1"));
  QVERIFY(jsonInteger(step(run, "watch").value, "rounds") >= 1);
  QCOMPARE(step(run, "watch").value["errorRate"], Json(0.0));
  QCOMPARE(step(run, "watch").value["notWatched"], Json({"how long requests take (the service does not count it)"}));
  const auto history = m_world.history();
  QVERIFY(!history.isEmpty());
  const auto &present = history.last();
  QCOMPARE(present.version, QStringLiteral("2"));
  QCOMPARE(present.previous, QStringLiteral("1"));
  QCOMPARE(present.run, run.run);
  QVERIFY(present.validated && !present.takenBack && !present.actor.isEmpty());
  QCOMPARE(present.authentication, QStringLiteral("os-user"));
  QCOMPARE(present.digest, jsonString(step(run, "deploy").value, "digest"));
  QCOMPARE(run.conclusion, QStringLiteral("Version 2 of nlp serves now, by the word of ml itself"));
  // What is journaled is read by people, too.
  int told = 0;
  for (const auto &record : m_world.records(run.run)) {
    const auto does = jsonString(record.event.body, "does");
    QVERIFY2(!does.contains(QStringLiteral("{{")), qPrintable(does));
    told += does.contains(QStringLiteral("http://127.0.0.1")) ? 1 : 0;
  }
  QVERIFY(told > 0);
}

/// What an earlier step will find is called that, and addresses are filled in.
void ModelPromotionTest::plansAreReadable() {
  m_world.addToStore("2", "good");
  const auto plan = m_world.plan("update-model", two);
  QVERIFY2(plan, plan ? "" : qPrintable(plan.error().toString()));
  QString all;
  for (const auto &planned : plan->steps) all += planned.description + planned.verification + planned.undoing;
  QVERIFY2(!all.contains(QStringLiteral("{{")), qPrintable(all));
  QVERIFY2(
      all.contains(QStringLiteral("version (from step 2) of nlp")) && all.contains(QStringLiteral("http://127.0.0.1")),
      qPrintable(all));
}

/// What can be read before anything is changed is read for the plan: whoever approves sees the versions and the
/// service.
void ModelPromotionTest::plansNameWhatIsChanged() {
  m_world.addVersion("2", "good");
  const auto plan = m_world.plan("promote-model", {{"version", "newest"}});
  QVERIFY2(plan, errorText(plan).constData());
  QVERIFY2(!plan->refusal, plan->refusal ? qPrintable(plan->refusal->toString()) : "");
  const auto planned = [&plan](const char *id) { return plan->steps[plan->procedure.indexOf(QLatin1String(id))]; };
  QCOMPARE(planned("choose").finds, QStringLiteral("2 in the place of 1: it is the newest one"));
  QCOMPARE(planned("gates").finds, QStringLiteral("it passes every gate"));
  QCOMPARE(planned("keep").finds, QStringLiteral("1 is in place"));
  const auto deploys = planned("deploy").description;
  QVERIFY2(deploys.startsWith(QStringLiteral("Put version 2 of nlp in place")), qPrintable(deploys));
  QVERIFY2(deploys.endsWith(QStringLiteral("Only if 1 is in place")), qPrintable(deploys));
  QVERIFY2(planned("restart").description.contains(QStringLiteral("every instance of ml ")),
           qPrintable(planned("restart").description));
  QVERIFY2(planned("restart").undoing.startsWith(QStringLiteral("Put version (as before step 5) of nlp back")),
           qPrintable(planned("restart").undoing));
}

/// Somebody has laid a model there that is nowhere else.
void ModelPromotionTest::theOnlyCopyIsKept() {
  m_world.addVersion("2", "good");
  const auto only = ModelWorld::content("by hand", "good");
  ModelWorld::write(m_world.path("models/nlp.pkl"), only);
  const auto run = m_world.run("rollback-model", {{"model", "nlp"}, {"version", "2"}});
  QVERIFY2(run.outcome == OutcomeKind::Succeeded, whyOf(run).constData());
  QCOMPARE(m_world.served(), QStringLiteral("2"));
  bool isKept = false;
  QDir versions(m_world.path("models/versions"));
  for (const auto &name : versions.entryList(QDir::Files)) {
    isKept = isKept || ModelWorld::contentOf(versions.filePath(name)) == only;
  }
  QVERIFY2(isKept, qPrintable(versions.entryList(QDir::Files).join(QLatin1Char(' '))));
}

/// One that has never served is held against the gates as a new one is.
void ModelPromotionTest::aRollbackIsNoWayAroundTheGates() {
  m_world.addVersion("7", "good", 0.1);  // the journal knows of no other content of it
  const auto run = m_world.run("rollback-model", {{"model", "nlp"}, {"version", "7"}});
  QCOMPARE(run.outcome, std::optional(OutcomeKind::Failed));
  QVERIFY2(whyOf(run).contains("0.1"), whyOf(run).constData());
  QCOMPARE(m_world.inPlace(), ModelWorld::content("1", "good"));
  QCOMPARE(m_world.starts().size(), 0);
}

void ModelPromotionTest::gatesRefuse() {
  m_world.addVersion("2", "good", 0.31);
  const auto plan = m_world.plan("promote-model", two);
  QVERIFY2(plan, errorText(plan).constData());
  QVERIFY2(plan->refusal && plan->steps[2].fault, "nobody is asked to approve what is certain to be refused");
  QVERIFY2(plan->refusal->why.contains(QStringLiteral("NDCG@10 is 0.31, must be > 0.35")),
           qPrintable(plan->refusal->why));
  const auto run = m_world.run("promote-model", two);
  QCOMPARE(run.outcome, std::optional(OutcomeKind::Failed));
  QCOMPARE(run.error.code, ErrorCode::Refused);
  QVERIFY2(whyOf(run).contains("NDCG@10 is 0.31, must be > 0.35"), whyOf(run).constData());
  QVERIFY2(whyOf(run).contains("22.5 % worse than 0.4 of 1"), whyOf(run).constData());
  QVERIFY(!hasChanged(run));
  QVERIFY(run.conclusion.isEmpty());
  QCOMPARE(m_world.inPlace(), ModelWorld::content("1", "good"));
  QVERIFY(m_world.starts().isEmpty());
  // An operator is asked, and there is no way around the gate by hand.
  const auto asked = m_world.run("promote-model", two, true);
  QCOMPARE(asked.waitingStep(), asked.indexOf(QStringLiteral("gates")));
  QVERIFY(!possibleDecisions(asked).contains(QStringLiteral("done")));
  m_world.decide(asked.run, "done", {{"reason", "I know better"}});
  QVERIFY(m_world.run(asked.run).outcome != OutcomeKind::Succeeded);
  QCOMPARE(m_world.inPlace(), ModelWorld::content("1", "good"));
  m_world.decide(asked.run, "abort");
  m_world.run(asked.run);
}

void ModelPromotionTest::anOverrideIsJournaled() {
  m_world.addVersion("2", "good", 0.31);
  const auto plan = m_world.plan("promote-model", {{"version", "2"}, {"override", "the new catalogue needs it"}});
  QVERIFY2(plan, errorText(plan).constData());
  const auto &warning = plan->steps[plan->procedure.indexOf(QStringLiteral("gates"))].warning;
  QVERIFY2(warning.contains(QStringLiteral("overridden: \"the new catalogue needs it\"")), qPrintable(warning));
  const auto &finds = plan->steps[plan->procedure.indexOf(QStringLiteral("gates"))].finds;
  QVERIFY2(!plan->refusal && finds.contains(QStringLiteral("NDCG@10 is 0.31, must be > 0.35")), qPrintable(finds));
  const auto harmless = m_world.plan("promote-model", two);
  QVERIFY2(harmless, errorText(harmless).constData());
  for (const auto &planned : harmless->steps) QVERIFY(planned.warning.isEmpty());
  QVERIFY2(harmless->hash() != plan->hash(), "what is approved is the override, too");
  const auto run = m_world.run("promote-model", {{"version", "2"}, {"override", "the new catalogue needs it"}});
  QVERIFY2(run.outcome == OutcomeKind::Succeeded, whyOf(run).constData());
  bool isJournaled = false;
  for (const auto &record : m_world.records(run.run)) {
    const auto &found = jsonMember(jsonMember(record.event.body, "value"), "override");
    if (found.is_null()) continue;
    isJournaled = true;
    QCOMPARE(jsonString(found, "approval"), QStringLiteral("overridden, without second approval"));
    QCOMPARE(jsonString(found, "reason"), QStringLiteral("the new catalogue needs it"));
    QCOMPARE(jsonString(found, "actor"), record.actor);
    QCOMPARE(jsonMember(record.event.body["value"], "gates")[0]["value"], Json(0.31));
  }
  QVERIFY(isJournaled);
  QCOMPARE(m_world.history().last().overridden, QStringLiteral("the new catalogue needs it"));
}

void ModelPromotionTest::twoPeopleMustAgree() {
  m_world.reset("    approvals: 2\n");
  m_world.addVersion("2", "good", 0.31);
  const auto plan = m_world.plan("promote-model", {{"version", "2"}, {"override", "I want it"}});
  QVERIFY2(plan, errorText(plan).constData());
  const auto &warning = plan->steps[plan->procedure.indexOf(QStringLiteral("gates"))].warning;
  QVERIFY2(warning.contains(QStringLiteral("I want it")) && warning.contains(QStringLiteral("2 people")),
           qPrintable(warning));
  const auto run = m_world.run("promote-model", {{"version", "2"}, {"override", "I want it"}});
  QCOMPARE(run.error.code, ErrorCode::Refused);
  QVERIFY2(whyOf(run).contains("2 people") && whyOf(run).contains("NDCG@10 is 0.31"), whyOf(run).constData());
  QCOMPARE(m_world.inPlace(), ModelWorld::content("1", "good"));
}

/// Copied in part only: its description says how long it should be. No reason helps it.
void ModelPromotionTest::halfACopyIsRefused() {
  m_world.addVersion("2", "good");
  const auto file = m_world.path("models/versions/nlp-2.pkl");
  const auto whole = ModelWorld::contentOf(file);
  ModelWorld::write(file, whole.left(whole.size() / 2));
  QVERIFY(ModelWorld::contentOf(file).size() < whole.size());
  auto run = m_world.run("promote-model", {{"version", "2"}, {"override", "be quick"}});
  QVERIFY(run.outcome != OutcomeKind::Succeeded);
  QCOMPARE(run.error.code, ErrorCode::Refused);
  // One that has no such description is found by the service.
  ModelWorld::write(file, "half");
  QFile::remove(file + QStringLiteral(".json"));
  run = m_world.run("promote-model", {{"version", "2"}, {"override", "be quick"}});
  QCOMPARE(run.outcome, std::optional(OutcomeKind::Failed));
  QVERIFY(run.undone);
  QVERIFY2(m_world.hasStarted("?", "unloadable"), m_world.starts().join('|').constData());
  QCOMPARE(run.procedure.steps[run.takenBackStep].id, QStringLiteral("healthy"));
  QCOMPARE(m_world.served(), QStringLiteral("1"));
}

void ModelPromotionTest::goesBackByItself_data() {
  QTest::addColumn<QByteArray>("behaviour");
  QTest::addColumn<QStringList>("failedAt");
  QTest::addColumn<bool>("attended");
  const QStringList validate{QStringLiteral("validate")};
  QTest::newRow("its own check says no") << QByteArray("invalid") << validate << true;
  QTest::newRow("200 with the wrong body") << QByteArray("lies") << validate << false;
  QTest::newRow("another version is served") << QByteArray("other") << validate << true;
  QTest::newRow("bad after a while") << QByteArray("late") << QStringList{QStringLiteral("watch")} << true;
  QTest::newRow("never comes up") << QByteArray("dead")
                                  << QStringList{QStringLiteral("restart"), QStringLiteral("healthy")} << true;
}

void ModelPromotionTest::goesBackByItself() {
  QFETCH(QByteArray, behaviour);
  QFETCH(QStringList, failedAt);
  QFETCH(bool, attended);
  m_world.addVersion("2", behaviour.constData());
  const auto run = m_world.run("promote-model", two, attended);
  QVERIFY2(m_world.hasStarted("2", behaviour.constData()), "the bad version was never loaded");
  QVERIFY2(run.outcome == OutcomeKind::Failed, "nobody is asked, and it is not called success");
  QVERIFY2(run.undone, whyOf(run).constData());
  QVERIFY2(failedAt.contains(run.procedure.steps[run.takenBackStep].id), whyOf(run).constData());
  QVERIFY(!run.error.why.isEmpty());
  QVERIFY(exitCode(run.error.code) != 0);
  QCOMPARE(m_world.inPlace(), ModelWorld::content("1", "good"));
  QCOMPARE(m_world.served(), QStringLiteral("1"));
  QVERIFY(m_world.starts().last().startsWith("1 good "));
  const auto history = m_world.history();
  const auto &bad = history[history.size() - 2];
  QCOMPARE(bad.version, QStringLiteral("2"));
  QVERIFY(bad.takenBack && !bad.isReturn);
  QVERIFY2(run.error.why.contains(bad.wentBackFor) && !bad.wentBackFor.isEmpty(), qPrintable(bad.wentBackFor));
  const auto &back = history.last();
  QCOMPARE(back.version, QStringLiteral("1"));
  QVERIFY(back.isReturn && back.validated && !back.until.isValid());
  QCOMPARE(run.conclusion, QStringLiteral("Version 1 of nlp serves again, by the word of ml itself"));
  for (int i = 0; i < run.steps.size(); ++i) QCOMPARE(remaining(run, i), Effect::None);
  QVERIFY(hasChanged(run));
  QCOMPARE(back.run, run.run);
}

/// Whatever needs room fails, and nothing that serves is touched.
/// Every question is answered well, and the service's own counters alone go bad.
void ModelPromotionTest::failingRequestsLeadBack() {
  m_world.addVersion("2", "fails");
  const auto run = m_world.run("promote-model", two);
  QVERIFY2(m_world.hasStarted("2", "fails"), "the bad version was never loaded");
  QCOMPARE(run.outcome, std::optional(OutcomeKind::Failed));
  QVERIFY(run.undone);
  QCOMPARE(run.procedure.steps[run.takenBackStep].id, QStringLiteral("watch"));
  QVERIFY2(whyOf(run).contains("50.0 % of its requests failed; error rate > 5 % is a P2"), whyOf(run).constData());
  QCOMPARE(m_world.served(), QStringLiteral("1"));
  const auto history = m_world.history();
  QVERIFY2(history[history.size() - 2].wentBackFor.contains(QStringLiteral("50.0 %")), "the journal does not say why");
}

void ModelPromotionTest::fullDisk() {
  const auto folder = QFile::encodeName(m_world.path("models/versions"));
  const auto models = QFile::encodeName(m_world.path("models"));
  if (::mount("tmpfs", models.constData(), "tmpfs", 0, "size=200k") != 0) QSKIP("only root may mount");
  const auto unmount = qScopeGuard([&models] { ::umount2(models.constData(), MNT_DETACH); });
  QVERIFY(QDir().mkpath(QFile::decodeName(folder)));
  m_world.reset();
  m_world.addVersion("2", "good");
  QFile filler(m_world.path("models/filler"));
  QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
  while (filler.write(QByteArray(4'096, 'x')) > 0) {
  }
  const auto run = m_world.run("promote-model", two);
  QCOMPARE(run.outcome, std::optional(OutcomeKind::Failed));
  QVERIFY2(whyOf(run).contains("space") || whyOf(run).contains("room") || whyOf(run).contains("free"),
           whyOf(run).constData());
  QCOMPARE(m_world.inPlace(), ModelWorld::content("1", "good"));
  QCOMPARE(m_world.served(), QStringLiteral("1"));
  QVERIFY2(m_world.starts().isEmpty(), "a service whose file was not touched is not restarted");
  QVERIFY2(!hasChanged(run), "neither what was kept already nor what found no room has changed anything");
}

void ModelPromotionTest::rollsBackToWhatWorked() {
  m_world.addVersion("2", "good");
  QCOMPARE(m_world.run("promote-model", two).outcome, std::optional(OutcomeKind::Succeeded));
  const auto planned = m_world.plan("rollback-model", Json::object());
  QVERIFY2(planned, errorText(planned).constData());
  QVERIFY2(planned->steps[1].finds.startsWith(QStringLiteral("1 in the place of 2: ")),
           qPrintable(planned->steps[1].finds));
  const auto run = m_world.run("rollback-model", Json::object());
  QVERIFY2(run.outcome == OutcomeKind::Succeeded, whyOf(run).constData());
  QCOMPARE(m_world.served(), QStringLiteral("1"));
  const auto history = m_world.history();
  QVERIFY(history[history.size() - 2].takenBack && history[history.size() - 2].wentBackFor.isEmpty());
  QVERIFY(history.last().validated && !history.last().isReturn);
  QVERIFY2(history.first().served.count() > 0, "it was seen in place before, by the run that replaced it");
  // A free choice says nothing against the version that was left.
  const auto forth = m_world.run("rollback-model", Json::object());
  QVERIFY2(forth.outcome == OutcomeKind::Succeeded, whyOf(forth).constData());
  QCOMPARE(m_world.served(), QStringLiteral("2"));
  // What somebody says is bad is not suggested, and there is nothing else.
  const auto back = m_world.run("rollback-model", {{"fault", "its answers are nonsense"}});
  QVERIFY2(back.outcome == OutcomeKind::Succeeded, whyOf(back).constData());
  QCOMPARE(m_world.history()[m_world.history().size() - 2].wentBackFor, QStringLiteral("its answers are nonsense"));
  const auto again = m_world.run("rollback-model", Json::object());
  QCOMPARE(again.outcome, std::optional(OutcomeKind::Failed));
  QCOMPARE(again.error.code, ErrorCode::Refused);
}

/// A model that nobody can load lies there, put there past Opsdeck, and the service answers nothing.
void ModelPromotionTest::rollsBackThoughNothingAnswers() {
  ModelWorld::write(m_world.path("models/nlp.pkl"), "garbage");
  m_world.restart();
  QTRY_VERIFY_WITH_TIMEOUT(m_world.hasStarted("?", "unloadable"), 10'000);
  const auto run = m_world.run("rollback-model", {{"version", "1"}}, true);
  QVERIFY2(run.outcome == OutcomeKind::Succeeded, whyOf(run).constData());
  QCOMPARE(step(run, "serving").phase, StepPhase::Failed);
  QCOMPARE(m_world.served(), QStringLiteral("1"));
}

/// Somebody has deleted the file that is served: the service goes on with what it has loaded, until it is restarted.
void ModelPromotionTest::rollsBackIntoAnEmptyPlace() {
  const auto file = m_world.path("models/nlp.pkl");
  const auto missing = QStringLiteral("nothing is in place: %1 is missing").arg(file);
  for (const bool isUp : {true, false}) {
    QVERIFY(QFile::remove(file));
    if (!isUp) {
      m_world.restart();
      QVERIFY(waitUntil([this] { return m_world.served().isEmpty(); }));
    }
    const auto planned = m_world.plan("rollback-model", {{"version", "1"}});
    QVERIFY2(planned, errorText(planned).constData());
    QVERIFY2(planned->steps[1].finds.startsWith(QStringLiteral("1, where nothing is in place: ")),
             qPrintable(planned->steps[1].finds));
    const auto run = m_world.run("rollback-model", {{"version", "1"}}, true);
    QVERIFY2(run.outcome == OutcomeKind::Succeeded, whyOf(run).constData());
    QCOMPARE(m_world.inPlace(), ModelWorld::content("1", "good"));
    QCOMPARE(m_world.served(), QStringLiteral("1"));
    const auto &serving = step(run, "serving");
    const auto seen = isUp ? jsonString(serving.value, "summary") : serving.error.why;
    QVERIFY2(seen.contains(missing), qPrintable(seen));
    QCOMPARE(serving.phase, isUp ? StepPhase::Succeeded : StepPhase::Failed);
    const auto kept = jsonString(step(run, "keep").value, "summary");
    QCOMPARE(kept, QString(missing + QStringLiteral(", so there is nothing to keep")));
    QCOMPARE(remaining(run, run.indexOf(QStringLiteral("keep"))), Effect::None);
    QCOMPARE(jsonString(step(run, "deploy").value, "summary"), QStringLiteral("1 is in place, where nothing was"));
  }
  // A promotion compares with what is in service, whatever lies in place.
  m_world.addVersion("2", "good");
  QVERIFY(QFile::remove(file));
  const auto run = m_world.run("promote-model", two);
  QVERIFY2(run.outcome == OutcomeKind::Succeeded, whyOf(run).constData());
  QCOMPARE(m_world.served(), QStringLiteral("2"));
  const auto kept = jsonString(step(run, "keep").value, "summary");
  QVERIFY2(kept.contains(missing), qPrintable(kept));
}

/// What is put there turns out bad, and there is nothing to go back to: the way back says so, and does not pretend.
void ModelPromotionTest::nothingIsBehindAnEmptyPlace() {
  m_world.addVersion("2", "invalid");
  QVERIFY(QFile::remove(m_world.path("models/nlp.pkl")));
  const auto run = m_world.run("rollback-model", two);
  QVERIFY2(m_world.hasStarted("2", "invalid"), "the bad version was never loaded");
  QCOMPARE(run.outcome, std::optional(OutcomeKind::Failed));
  QVERIFY(!run.undone && run.conclusion.isEmpty());
  QVERIFY2(whyOf(run).contains("nothing was in place before, so 2 stays there"), whyOf(run).constData());
  QVERIFY2(run.error.what.endsWith(QStringLiteral("failed, and the way back failed too")), whyOf(run).constData());
  QVERIFY2(run.error.remedy.contains(QStringLiteral("rollback-model")), whyOf(run).constData());
  QVERIFY2(run.error.code == ErrorCode::Failed, "a refusal would say that nothing was done");
  QCOMPARE(remaining(run, run.indexOf(QStringLiteral("deploy"))), Effect::Certain);
}

void ModelPromotionTest::archivedOnesAreNotChosen() {
  m_world.addVersion("2", "good");
  auto registry = m_world.backends().modelRegistry(QStringLiteral("nlp"));
  QVERIFY(registry && await((*registry)->setArchived(QStringLiteral("2"), true)));
  const auto run = m_world.run("promote-model", two);
  QCOMPARE(run.error.code, ErrorCode::Refused);
  QVERIFY2(whyOf(run).contains("2 is archived"), whyOf(run).constData());
  QCOMPARE(step(run, "keep").phase, StepPhase::Pending);
}

void ModelPromotionTest::twoAtOnce() {
  m_world.addVersion("2", "good");
  m_world.addVersion("3", "good");
  QStringList runs;
  for (const char *version : {"2", "3"}) {
    const auto planned = m_world.plan("promote-model", {{"version", version}});
    QVERIFY2(planned, errorText(planned).constData());
    const auto id = m_world.open(*planned, false);
    QVERIFY2(id, errorText(id).constData());
    runs.append(*id);
  }
  {
    const Executor::Surroundings with{m_world.journal(), m_world.backends(), ActionRegistry::shipped(),
                                      m_world.evidence()};
    Executor first(with, runs[0]);
    Executor second(with, runs[1]);
    int ended = 0;
    for (auto *executor : {&first, &second}) {
      connect(executor, &Executor::finished, this, [&ended] { ++ended; });
      executor->start();
    }
    QVERIFY(waitUntil([&ended] { return ended == 2; }));
  }
  QList<RunState> states{m_world.run(runs[0]), m_world.run(runs[1])};
  if (states[1].outcome == OutcomeKind::Succeeded) states.swapItemsAt(0, 1);
  QCOMPARE(states[0].outcome, std::optional(OutcomeKind::Succeeded));
  QCOMPARE(states[1].outcome, std::optional(OutcomeKind::Failed));
  QCOMPARE(states[1].error.code, ErrorCode::Refused);
  QVERIFY2(step(states[1], "serving").phase == StepPhase::Pending, "it never began");
  QCOMPARE(m_world.served(), jsonString(states[0].inputs, "version"));
}

/// The refusal names the run, whose it is, what it does and where, while it is at work and when its process is gone.
void ModelPromotionTest::whoHoldsItIsNamed() {
  m_world.addVersion("2", "good", 0.31);
  m_world.addVersion("3", "good");
  const auto asked = m_world.plan("promote-model", two);
  QVERIFY2(asked, errorText(asked).constData());
  const auto other = m_world.plan("promote-model", {{"version", "3"}});
  QVERIFY2(other, errorText(other).constData());
  const auto id = m_world.open(*asked, true);
  QVERIFY2(id, errorText(id).constData());
  {
    Executor executor({m_world.journal(), m_world.backends(), ActionRegistry::shipped(), m_world.evidence()}, *id);
    executor.start();
    QVERIFY(waitUntil([&executor] { return executor.state().waitingStep() >= 0; }));
    const auto held = m_world.open(*other, false);
    QVERIFY(!held);
    QCOMPARE(held.error().code, ErrorCode::Refused);
    const auto named = QStringLiteral("run %1 of %2, promote-model in shop ▸ here, has this target")
                           .arg(id->left(8), executor.state().actor);
    QVERIFY2(held.error().why.startsWith(named), qPrintable(held.error().toString()));
  }
  const auto left = m_world.open(*other, false);
  QVERIFY(!left);
  QCOMPARE(left.error().code, ErrorCode::Refused);
  QVERIFY2(left.error().why.contains(id->left(8)) && left.error().why.contains(QStringLiteral("stopped half way")),
           qPrintable(left.error().toString()));
  QVERIFY2(left.error().remedy.contains(QStringLiteral("opsdeck resume ") + id->left(8)),
           qPrintable(left.error().toString()));
  m_world.decide(*id, "abort");
  QVERIFY(m_world.run(*id).outcome.has_value());
  const auto run = m_world.run("promote-model", {{"version", "3"}});
  QVERIFY2(run.outcome == OutcomeKind::Succeeded, whyOf(run).constData());
}

/// A runner that has written its run's end goes a moment later: the next run waits for that.
void ModelPromotionTest::whoLeavesIsWaitedFor() {
  m_world.addVersion("2", "good", 0.31);
  const auto asked = m_world.plan("promote-model", two);
  QVERIFY2(asked, errorText(asked).constData());
  const auto id = m_world.open(*asked, true);
  QVERIFY2(id, errorText(id).constData());
  std::optional<Executor> executor;
  executor.emplace(
      Executor::Surroundings{m_world.journal(), m_world.backends(), ActionRegistry::shipped(), m_world.evidence()},
      *id);
  executor->start();
  QVERIFY(waitUntil([&executor] { return executor->state().waitingStep() >= 0; }));
  m_world.decide(*id, "abort");
  QVERIFY(waitUntil([&executor] { return executor->state().outcome.has_value(); }));
  const auto holders = await(m_world.journal().holders({QStringLiteral("run:") + *id}));
  QVERIFY(holders && holders->size() == 1 && holders->first().alive);

  constexpr int leavesMs = 200;
  QTimer::singleShot(leavesMs, [&executor] { executor.reset(); });
  const auto next = m_world.open(*asked, true);
  QVERIFY2(next, errorText(next).constData());
  QVERIFY(!executor);
}

/// It undoes nothing, and must not say that it did: neither as JSON nor in the history.
void ModelPromotionTest::anUndoLeavesANewerVersionAlone() {
  m_world.addVersion("2", "good");
  m_world.addVersion("3", "good");
  const auto first = m_world.run("promote-model", two);
  QVERIFY2(first.outcome == OutcomeKind::Succeeded, whyOf(first).constData());
  const auto second = m_world.run("promote-model", {{"version", "3"}});
  QVERIFY2(second.outcome == OutcomeKind::Succeeded, whyOf(second).constData());
  const auto starts = m_world.starts().size();
  m_world.decide(first.run, "undo");
  const auto run = m_world.run(first.run);
  QCOMPARE(run.outcome, std::optional(OutcomeKind::Cancelled));
  QVERIFY(!run.undone);
  const auto left = QStringLiteral("a newer run has put 3 there (%1, %2)").arg(second.run.left(8), second.actor);
  QCOMPARE(whatWasLeftAlone(run), left);
  QCOMPARE(toJson(run)["leftAlone"], Json(toJson(left)));
  for (const char *id : {"restart", "deploy"}) QCOMPARE(step(run, id).phase, StepPhase::LeftAlone);
  QVERIFY2(possibleDecisions(run).isEmpty(), "a second undo would not do more");
  QCOMPARE(m_world.served(), QStringLiteral("3"));
  QCOMPARE(m_world.starts().size(), starts);
  // What somebody has put there past Opsdeck is left alone, too.
  ModelWorld::write(m_world.path("models/nlp.pkl"), ModelWorld::content("1", "good"));
  m_world.decide(second.run, "undo");
  QCOMPARE(whatWasLeftAlone(m_world.run(second.run)), QStringLiteral("somebody has put 1 there, past Opsdeck"));
}

/// Nothing new is put under it; what helps is the way back, and that is said.
void ModelPromotionTest::aServiceThatIsDownPointsBack() {
  m_world.addVersion("2", "good");
  ModelWorld::write(m_world.path("models/nlp.pkl"), ModelWorld::content("1", "dead"));
  m_world.restart();
  QVERIFY(waitUntil([this] { return m_world.served().isEmpty(); }));
  const auto run = m_world.run("promote-model", two);
  QCOMPARE(run.outcome, std::optional(OutcomeKind::Failed));
  QCOMPARE(run.error.code, ErrorCode::Unreachable);
  QVERIFY2(run.error.remedy.contains(QStringLiteral("opsdeck models rollback shop -e here")), whyOf(run).constData());
  QVERIFY(!hasChanged(run));
  QCOMPARE(step(run, "keep").phase, StepPhase::Pending);
}

/// A service that somebody has stopped needs no other version, and its version is no worse for it.
void ModelPromotionTest::aServiceThatIsStoppedIsToBeStarted() {
  m_world.addVersion("2", "good");
  QCOMPARE(m_world.run("promote-model", two).outcome, std::optional(OutcomeKind::Succeeded));
  const auto &stop = *ActionRegistry::shipped().find(QStringLiteral("service.stop"));
  QCOMPARE(ended(stop.run({{"service", "ml"}}, m_world.context())).kind, OutcomeKind::Succeeded);
  const auto run = m_world.run("promote-model", {{"version", "1"}});
  QCOMPARE(run.outcome, std::optional(OutcomeKind::Failed));
  QVERIFY2(run.error.why.startsWith(QStringLiteral("ml is stopped (")), whyOf(run).constData());
  QCOMPARE(run.error.remedy, QStringLiteral("Start it: opsdeck run shop restart-service --set service=ml -e here"));
  QCOMPARE(m_world.run("rollback-model", {{"version", "1"}}, true).outcome, std::optional(OutcomeKind::Succeeded));
  const auto history = m_world.history();
  QCOMPARE(history[history.size() - 2].version, QStringLiteral("2"));
  QCOMPARE(history[history.size() - 2].wentBackFor, QString());
}

/// Between the look and the change somebody else has put a version there: it is left as it is, by the way back too.
void ModelPromotionTest::anotherDeskWasQuicker() {
  for (const char *name : {"2", "3"}) m_world.addVersion(name, "good");
  const auto &deploy = *ActionRegistry::shipped().find(QStringLiteral("model.deploy"));
  auto context = m_world.context();
  const Json parameters{{"model", "nlp"}, {"version", "2"}};
  context.before = ended(deploy.observe(parameters, context)).value;
  QCOMPARE(jsonString(context.before, "version"), QStringLiteral("1"));
  QCOMPARE(ended(deploy.probe(parameters, context)).value["happened"], Json(false));
  ModelWorld::write(m_world.path("models/nlp.pkl"), ModelWorld::content("3", "good"));
  const auto refused = ended(deploy.run(parameters, context));
  QCOMPARE(refused.error.code, ErrorCode::Refused);
  QVERIFY2(refused.error.why.contains(QStringLiteral("somebody else")), qPrintable(refused.error.toString()));
  QCOMPARE(m_world.inPlace(), ModelWorld::content("3", "good"));
  QCOMPARE(ended(deploy.probe(parameters, context)).value["happened"], Json());
  const auto left = ended(deploy.run({{"model", "nlp"}, {"version", "1"}, {"insteadOf", "2"}}, context));
  QCOMPARE(left.kind, OutcomeKind::Succeeded);
  QCOMPARE(jsonBool(left.value, "changed", true), false);
  QCOMPARE(m_world.inPlace(), ModelWorld::content("3", "good"));
}

/// Another file lies there than the service has loaded.
void ModelPromotionTest::driftIsSeen() {
  const auto &serving = *ActionRegistry::shipped().find(QStringLiteral("model.serving"));
  auto found = ended(serving.run({{"model", "nlp"}, {"is", "1"}}, m_world.context()));
  QVERIFY2(found.kind == OutcomeKind::Succeeded, qPrintable(found.error.toString()));
  QCOMPARE(found.value["drift"], Json("none"));
  m_world.addVersion("2", "good");
  ModelWorld::write(m_world.path("models/nlp.pkl"), ModelWorld::content("2", "good"));
  found = ended(serving.run({{"model", "nlp"}}, m_world.context()));
  QCOMPARE(found.value["drift"], Json("differs"));
  QCOMPARE(found.value["reported"], Json("1"));
  QCOMPARE(found.value["inPlace"]["version"], Json("2"));
  QCOMPARE(ended(serving.run({{"model", "nlp"}, {"is", "2"}}, m_world.context())).kind, OutcomeKind::Failed);
  const auto &validate = *ActionRegistry::shipped().find(QStringLiteral("model.validate"));
  found = ended(validate.run({{"model", "nlp"}, {"version", "2"}}, m_world.context()));
  QVERIFY2(found.error.why.contains(QStringLiteral("2 (SHA-256")), qPrintable(found.error.toString()));
  // With the restart it is over.
  m_world.restart();
  found = ended(serving.run({{"model", "nlp"}, {"is", "2"}, {"within", "10s"}}, m_world.context()));
  QVERIFY2(found.kind == OutcomeKind::Succeeded, qPrintable(found.error.toString()));
}

void ModelPromotionTest::watchingCanBeStopped() {
  const auto &watch = *ActionRegistry::shipped().find(QStringLiteral("model.watch"));
  std::optional<Outcome> outcome;
  QStringList news;
  auto *watching = launch(watch.run({{"model", "nlp"}, {"for", "1h"}, {"every", "100ms"}}, m_world.context()), this,
                          [&outcome](const Outcome &how) { outcome = how; });
  connect(watching, &Operation::progressed, this, [&news, watching](const Json &progress) {
    news.append(jsonString(progress, "text"));
    if (jsonInteger(progress, "rounds") == 2) watching->cancel();
  });
  QVERIFY(waitUntil([&outcome] { return outcome.has_value(); }));
  QCOMPARE(outcome->kind, OutcomeKind::Cancelled);
  QVERIFY2(news.last().startsWith(QStringLiteral("All is well; ")), qPrintable(news.last()));
}

void ModelPromotionTest::prunesWhatNobodyNeeds() {
  m_world.reset("    retention: {keep: 1, keepFor: 1d}\n");
  for (const char *name : {"7", "8", "9"}) {
    const int days = *name == '9' ? 0 : 10;
    m_world.addVersion(name, "good", 0.4, {{"createdAt", toJson(QDateTime::currentDateTimeUtc().addDays(-days))}});
  }
  const auto there = [this](const char *name) { return QFile::exists(m_world.path(name)); };
  auto run = m_world.run("prune-models", Json::object());
  QVERIFY2(run.outcome == OutcomeKind::Succeeded, whyOf(run).constData());
  QCOMPARE(jsonMember(step(run, "archive").value, "versions").size(), std::size_t(2));
  QVERIFY(jsonMember(step(run, "remove").value, "versions").empty());
  QVERIFY(there("models/versions/nlp-1.pkl") && there("models/versions/nlp-9.pkl"));
  QVERIFY(!there("models/versions/nlp-7.pkl") && !there("models/versions/nlp-8.pkl"));
  // Archived today, nothing is deleted, however old it is itself.
  run = m_world.run("prune-models", Json::object());
  QVERIFY2(run.outcome == OutcomeKind::Succeeded, whyOf(run).constData());
  QVERIFY(jsonMember(step(run, "remove").value, "versions").empty());
  for (const auto &each : toJson(run)["steps"]) QCOMPARE(each["changed"], Json(false));
  QVERIFY(there("models/versions/archive/nlp-7.pkl") && there("models/versions/archive/nlp-8.pkl"));

  m_world.describe("    retention: {keep: 1, keepFor: 1ms}\n");
  run = m_world.run("prune-models", Json::object());
  QCOMPARE(jsonMember(step(run, "remove").value, "versions").size(), std::size_t(2));
  QVERIFY(!there("models/versions/archive/nlp-7.pkl") && !there("models/versions/archive/nlp-8.pkl"));
  QVERIFY(there("models/versions/nlp-1.pkl") && there("models/versions/nlp-9.pkl"));
  QCOMPARE(m_world.served(), QStringLiteral("1"));
}

QTEST_GUILESS_MAIN(ModelPromotionTest)
#include "tst_model_promotion.moc"
