#include <QTest>

#include "models/procedures/run_state.h"

using namespace ops;

namespace {

/// Builds a run record by record, as the journal would deliver it.
class Story {
 public:
  explicit Story(const Json &steps, bool attended = true, bool approved = false) {
    Json source{{"apiVersion", "opsdeck/v1"},
                {"kind", "Procedure"},
                {"metadata", {{"name", "test"}, {"title", "Test"}}},
                {"steps", steps}};
    add(event::runOpened, {},
        {{"source", source}, {"inputs", {{"n", 3}}}, {"attended", attended}, {"approved", approved}});
  }
  Story &add(const char *type, const QString &step, Json body) {
    Record record;
    record.sequence = ++m_sequence;
    record.utc = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + m_sequence * 1'000, Qt::UTC);
    record.event.type = QLatin1String(type);
    record.event.run = QStringLiteral("r");
    record.event.step = step;
    record.event.body = std::move(body);
    state = apply(std::move(state), record);
    return *this;
  }
  Story &intent(const QString &step, const char *phase = "do", Json before = {}) {
    return add(event::intent, step,
               {{"phase", phase}, {"action", "x.y"}, {"parameters", Json::object()}, {"before", before}});
  }
  Story &outcome(const QString &step, const char *kind, const char *phase = "do", Json value = {}) {
    return add(event::outcome, step,
               {{"phase", phase},
                {"outcome", kind},
                {"value", value},
                {"error", {{"code", "failed"}, {"what", "it"}, {"why", "broke"}}}});
  }
  Story &newOwner() { return add(event::claimed, {}, {{"resource", "run:r"}}); }
  Story &decide(const char *verb) { return add(event::decision, {}, {{"verb", verb}}); }
  Story &asked(const QString &step, const char *question) {
    return add(event::dispatched, step, {{"waiting", "decision"}, {"question", question}});
  }
  Decision decision() const { return next(state); }

  RunState state;

 private:
  qint64 m_sequence = 0;
};

Json step(const char *id, const char *risk, Json more = Json::object()) {
  Json json{{"id", id}, {"title", id}, {"risk", risk}, {"do", {{"x.y", Json::object()}}}};
  json.update(more);
  return json;
}

const Json undoable{{"undo", {{"x.back", Json::object()}}}};
const Json verified{{"verify", {{"x.look", Json::object()}}}};
const QString a = QStringLiteral("a");
const QString b = QStringLiteral("b");
using Kind = Decision::Kind;

}  // namespace

class TestRunState : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void straightThrough() {
    Story story(Json::array({step("a", "read"), step("b", "change")}));
    QCOMPARE(story.decision().kind, Kind::Run);
    QCOMPARE(story.decision().step, 0);
    story.intent(a);
    QCOMPARE(story.decision().kind, Kind::Wait);
    story.outcome(a, "succeeded", "do", {{"depth", 4}});
    QCOMPARE(story.decision().step, 1);
    QCOMPARE(story.state.scope()["steps"]["a"]["depth"], Json(4));
    story.intent(b).outcome(b, "succeeded");
    QCOMPARE(story.decision().kind, Kind::Close);
    QCOMPARE(story.decision().outcome, OutcomeKind::Succeeded);
    story.add(event::runClosed, {}, {{"outcome", "succeeded"}});
    QCOMPARE(story.decision().kind, Kind::Wait);
    QVERIFY(!story.state.isOpen());
  }

  void verifyDecidesSuccess() {
    Story story(Json::array({step("a", "change", verified)}));
    story.intent(a).outcome(a, "succeeded");
    QCOMPARE(story.decision().kind, Kind::Verify);
    story.outcome(a, "failed", "verify");
    QCOMPARE(story.decision().kind, Kind::Ask);
    QCOMPARE(story.decision().question, Question::FailedStep);
  }

  void conditionSkips() {
    Story story(
        Json::array({step("a", "read", {{"when", "inputs.n > 3"}}), step("b", "read", {{"when", "inputs.n == 3"}})}));
    QCOMPARE(story.decision().kind, Kind::Skip);
    story.add(event::outcome, a, {{"outcome", "skipped"}});
    QCOMPARE(story.state.steps[0].phase, StepPhase::Skipped);
    QCOMPARE(story.decision().kind, Kind::Run);
    QCOMPARE(story.decision().step, 1);
  }

  void crashBetweenIntentAndOutcomeIsUnknownAndProbed() {
    Story story(Json::array({step("a", "change")}));
    story.intent(a).newOwner();
    QCOMPARE(story.state.steps[0].phase, StepPhase::Unknown);
    QCOMPARE(story.decision().kind, Kind::Probe);
    Story did = story;
    did.add(event::reconciled, a, {{"happened", true}, {"by", "probe"}});
    QCOMPARE(did.decision().outcome, OutcomeKind::Succeeded);
    Story didNot = story;
    didNot.add(event::reconciled, a, {{"happened", false}, {"by", "probe"}});
    QCOMPARE(didNot.decision().kind, Kind::Run);
    Story nobodyKnows = story;
    nobodyKnows.add(event::reconciled, a, {{"happened", nullptr}, {"by", "probe"}});
    QCOMPARE(nobodyKnows.decision().kind, Kind::Ask);
    QCOMPARE(nobodyKnows.decision().question, Question::UnknownOutcome);
  }

  /// Only what changed something, or may have, is left of a run.
  void tellsWhatIsLeft_data() {
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("left");
    const auto none = int(Effect::None), possible = int(Effect::Possible), certain = int(Effect::Certain);
    QTest::newRow("done") << QByteArray("succeeded") << QByteArray("null") << QByteArray("failed") << certain;
    QTest::newRow("was so already") << QByteArray("succeeded") << QByteArray(R"({"changed":false})")
                                    << QByteArray("failed") << none;
    QTest::newRow("refused") << QByteArray("failed") << QByteArray("null") << QByteArray("refused") << none;
    QTest::newRow("refused on its way") << QByteArray("failed") << QByteArray(R"({"moved":3})") << QByteArray("refused")
                                        << possible;
    QTest::newRow("failed") << QByteArray("failed") << QByteArray("null") << QByteArray("failed") << possible;
    QTest::newRow("failed before") << QByteArray("failed") << QByteArray(R"({"changed":false})") << QByteArray("failed")
                                   << none;
    QTest::newRow("failed behind") << QByteArray("failed") << QByteArray(R"({"changed":true})") << QByteArray("failed")
                                   << certain;
    QTest::newRow("unknown") << QByteArray("unknown") << QByteArray(R"({"changed":false})")
                             << QByteArray("outcome-unknown") << possible;
  }

  void tellsWhatIsLeft() {
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, code);
    QFETCH(int, left);
    const Json body{{"phase", "do"},
                    {"outcome", kind.toStdString()},
                    {"value", Json::parse(value.constData())},
                    {"error", {{"code", code.toStdString()}, {"what", "it"}, {"why", "broke"}}}};
    Story story(Json::array({step("a", "change", undoable), step("b", "read")}));
    QVERIFY(!hasChanged(story.state));
    story.intent(a).add(event::outcome, a, body);
    QCOMPARE(int(remaining(story.state, 0)), left);
    QCOMPARE(hasChanged(story.state), left != int(Effect::None));
    // What reads leaves nothing, and what was taken back neither.
    Story reads(Json::array({step("a", "read")}));
    QCOMPARE(remaining(reads.intent(a).add(event::outcome, a, body).state, 0), Effect::None);
    story.intent(a, "undo").outcome(a, "succeeded", "undo");
    QCOMPARE(remaining(story.state, 0), Effect::None);
    // An attempt before it may have done it.
    Story twice(Json::array({step("a", "change")}));
    twice.intent(a).outcome(a, "failed").intent(a).add(event::outcome, a, body);
    QVERIFY(remaining(twice.state, 0) != Effect::None);
    // What never began has no effect.
    Story never(Json::array({step("a", "change")}));
    QCOMPARE(remaining(never.outcome(a, "failed").state, 0), Effect::None);
  }

  /// What was proven holds until something goes wrong or is taken back.
  void concludesFromItsEvidence() {
    Story story(Json::array({step("a", "change", undoable), step("b", "read"), step("c", "read")}));
    const Json proof{{"conclusion", "2 serves now"}};
    story.intent(a).outcome(a, "succeeded").intent(b).outcome(b, "succeeded", "do", proof);
    QCOMPARE(story.state.conclusion, QStringLiteral("2 serves now"));
    const auto c = QStringLiteral("c");
    Story fine = story;
    fine.intent(c).outcome(c, "succeeded").add(event::runClosed, {}, {{"outcome", "succeeded"}});
    QCOMPARE(fine.state.conclusion, QStringLiteral("2 serves now"));
    QCOMPARE(jsonString(toJson(fine.state), "conclusion"), QStringLiteral("2 serves now"));
    Story bad = story;
    bad.intent(c).outcome(c, "failed", "do", proof);
    QVERIFY2(bad.state.conclusion.isEmpty(), "a failure proves nothing");
    bad.intent(a, "undo").outcome(a, "succeeded", "undo", {{"conclusion", "1 serves again"}});
    QCOMPARE(bad.state.conclusion, QStringLiteral("1 serves again"));
    fine.decide("undo");
    QVERIFY(fine.state.conclusion.isEmpty());
  }

  void whatNeverHappenedIsObservedAfresh() {
    Story story(Json::array({step("a", "change", undoable)}));
    story.intent(a, "do", {{"replicas", 3}}).newOwner();
    QCOMPARE(story.state.owners, 1);
    Story part = story;
    story.add(event::reconciled, a, {{"happened", false}}).intent(a, "do", {{"replicas", 5}});
    QCOMPARE(story.state.steps[0].before, Json({{"replicas", 5}}));
    // Where an attempt may have done a part, undo goes back to what stood before all of them.
    part.add(event::reconciled, a, {{"happened", nullptr}}).intent(a, "do", {{"replicas", 5}});
    QCOMPARE(part.state.steps[0].before, Json({{"replicas", 3}}));
    part.newOwner().add(event::reconciled, a, {{"happened", false}}).intent(a, "do", {{"replicas", 6}});
    QCOMPARE(part.state.steps[0].before, Json({{"replicas", 3}}));
    QCOMPARE(part.state.owners, 2);
  }

  void unattendedUnknownClosesAsUnknown() {
    Story story(Json::array({step("a", "change")}), false);
    story.intent(a).newOwner().add(event::reconciled, a, {{"happened", nullptr}});
    QCOMPARE(story.decision().kind, Kind::Close);
    QCOMPARE(story.decision().outcome, OutcomeKind::Unknown);
  }

  void onlyRepeatableStepsRunAgainByThemselves() {
    Story story(Json::array({step("a", "change", {{"repeatable", true}})}));
    story.intent(a).newOwner().add(event::reconciled, a, {{"happened", nullptr}});
    QCOMPARE(story.decision().kind, Kind::Run);
  }

  void anUnknownStepIsProbedBeforeAnAbort() {
    Story story(Json::array({step("a", "change")}));
    story.intent(a).decide("abort").newOwner();
    QCOMPARE(story.decision().kind, Kind::Probe);
    story.add(event::reconciled, a, {{"happened", nullptr}});
    QCOMPARE(story.decision().outcome, OutcomeKind::Unknown);
  }

  void retriesFirst() {
    Story story(Json::array({step("a", "change", {{"retry", {{"times", 2}, {"every", "1s"}}}})}), false);
    story.intent(a).outcome(a, "failed");
    QCOMPARE(story.decision().kind, Kind::Retry);
    story.intent(a).outcome(a, "failed");
    QCOMPARE(story.decision().kind, Kind::Retry);
    story.intent(a).outcome(a, "failed");
    QCOMPARE(story.decision().kind, Kind::Close);
    QCOMPARE(story.decision().outcome, OutcomeKind::Failed);
    QCOMPARE(story.state.steps[0].attempts, 3);
  }

  void refusedIsNotRetried() {
    Story story(Json::array({step("a", "change", {{"retry", {{"times", 2}}}})}), false);
    story.intent(a).add(event::outcome, a,
                        {{"phase", "do"}, {"outcome", "failed"}, {"error", {{"code", "refused"}, {"what", "w"}}}});
    QCOMPARE(story.decision().kind, Kind::Close);
    QCOMPARE(story.decision().error.code, ErrorCode::Refused);
  }

  void onFailure_data() {
    QTest::addColumn<QString>("policy");
    QTest::addColumn<bool>("attended");
    QTest::addColumn<int>("kind");
    QTest::newRow("abort, nobody there") << QStringLiteral("abort") << false << static_cast<int>(Kind::Close);
    QTest::newRow("default, nobody there") << QString() << false << static_cast<int>(Kind::Close);
    QTest::newRow("undo, nobody there") << QStringLiteral("undo") << false << static_cast<int>(Kind::Undo);
    QTest::newRow("abort, somebody there") << QStringLiteral("abort") << true << static_cast<int>(Kind::Ask);
    QTest::newRow("undo, somebody there") << QStringLiteral("undo") << true << static_cast<int>(Kind::Ask);
    for (const bool attended : {true, false}) {
      QTest::newRow(attended ? "undo at once, somebody there" : "undo at once, nobody there")
          << QStringLiteral("undo-at-once") << attended << static_cast<int>(Kind::Undo);
    }
  }

  void onFailure() {
    QFETCH(QString, policy);
    QFETCH(bool, attended);
    QFETCH(int, kind);
    Json more = policy.isEmpty() ? Json::object() : Json{{"onFailure", policy.toStdString()}};
    Story story(Json::array({step("a", "change", undoable), step("b", "change", more)}), attended);
    story.intent(a).outcome(a, "succeeded").intent(b).outcome(b, "failed");
    QCOMPARE(static_cast<int>(story.decision().kind), kind);
  }

  void continueGoesOnAndAFailedChangeIsNotCalledSuccess() {
    Story story(Json::array({step("a", "change", {{"onFailure", "continue"}}), step("b", "read")}));
    story.intent(a).outcome(a, "failed");
    QCOMPARE(story.decision().kind, Kind::Run);
    QCOMPARE(story.decision().step, 1);
    story.intent(b).outcome(b, "succeeded");
    QCOMPARE(story.decision().outcome, OutcomeKind::Failed);
  }

  void aFailedReadThatMayContinueDoesNotSpoilTheRun() {
    Story story(Json::array({step("a", "read", {{"onFailure", "continue"}}), step("b", "read")}));
    story.intent(a).outcome(a, "failed").intent(b).outcome(b, "succeeded");
    QCOMPARE(story.decision().outcome, OutcomeKind::Succeeded);
  }

  void undoGoesBackwardsOverWhatWasDone() {
    Story story(Json::array({step("a", "change", undoable), step("b", "change", undoable), step("c", "read")}));
    story.intent(a, "do", {{"replicas", 3}}).outcome(a, "succeeded").intent(b).outcome(b, "succeeded").decide("undo");
    QCOMPARE(story.decision().kind, Kind::Undo);
    QCOMPARE(story.decision().step, 1);
    story.intent(b, "undo").outcome(b, "succeeded", "undo");
    QCOMPARE(story.decision().step, 0);
    QCOMPARE(story.state.steps[0].before["replicas"], Json(3));
    story.intent(a, "undo").outcome(a, "succeeded", "undo");
    QCOMPARE(story.decision().kind, Kind::Close);
    QCOMPARE(story.decision().outcome, OutcomeKind::Cancelled);
  }

  void aClosedRunCanBeUndone() {
    Story story(Json::array({step("a", "change", undoable)}), false);
    story.intent(a).outcome(a, "succeeded").add(event::runClosed, {}, {{"outcome", "succeeded"}});
    QCOMPARE(possibleDecisions(story.state), QStringList{QStringLiteral("undo")});
    story.decide("undo");
    QCOMPARE(story.decision().kind, Kind::Undo);
    story.intent(a, "undo").outcome(a, "failed", "undo");
    QCOMPARE(story.decision().kind, Kind::Close);
    QCOMPARE(story.decision().outcome, OutcomeKind::Failed);
  }

  void anUndoThatFailedIsAskedAboutAndCanBeTriedAgain() {
    Story story(Json::array({step("a", "change", undoable)}));
    story.intent(a).outcome(a, "succeeded").decide("undo").intent(a, "undo").outcome(a, "failed", "undo");
    QCOMPARE(story.decision().question, Question::UndoFailed);
    story.asked(a, "undo-failed").decide("retry");
    QCOMPARE(story.decision().kind, Kind::Undo);
    story.intent(a, "undo").outcome(a, "failed", "undo").asked(a, "undo-failed").decide("abort");
    QCOMPARE(story.decision().kind, Kind::Close);
    QCOMPARE(story.decision().outcome, OutcomeKind::Failed);
  }

  void anUndoThatFailedWhileNobodyWasThereCanBeDecidedAgain() {
    Story story(Json::array({step("a", "change", undoable), step("b", "change", undoable)}), false);
    story.intent(a).outcome(a, "succeeded").intent(b).outcome(b, "succeeded");
    story.add(event::runClosed, {}, {{"outcome", "succeeded"}}).decide("undo");
    story.intent(b, "undo").outcome(b, "failed", "undo").add(event::runClosed, {}, {{"outcome", "failed"}});
    QVERIFY(possibleDecisions(story.state).contains(QStringLiteral("undo")));
    story.decide("undo");
    QCOMPARE(story.decision().kind, Kind::Undo);
    QCOMPARE(story.decision().step, 1);
    story.intent(b, "undo").outcome(b, "succeeded", "undo");
    QCOMPARE(story.decision().step, 0);
    story.intent(a, "undo").outcome(a, "succeeded", "undo");
    QCOMPARE(story.decision().outcome, OutcomeKind::Cancelled);
  }

  void whatTakesItselfBackSaysWhatHasFailed() {
    Json more = undoable;
    more["onFailure"] = "undo";
    Story story(Json::array({step("a", "change", undoable), step("b", "change", more)}), false);
    story.intent(a).outcome(a, "succeeded").intent(b).outcome(b, "failed");
    QCOMPARE(story.decision().kind, Kind::Undo);
    story.intent(b, "undo").outcome(b, "succeeded", "undo").intent(a, "undo").outcome(a, "succeeded", "undo");
    QCOMPARE(story.decision().kind, Kind::Close);
    QCOMPARE(story.decision().outcome, OutcomeKind::Failed);
    QCOMPARE(story.decision().error.why, QStringLiteral("broke"));
  }

  /// A deployment is undone by itself, with an operator at the run, when a later check fails.
  void goesBackAtOnce() {
    Json deploy = undoable;
    deploy["onFailure"] = "undo-at-once";
    const Json check{{"onFailure", "undo-at-once"}};
    Story story(Json::array({step("a", "change", deploy), step("b", "read", check), step("c", "read")}));
    story.intent(a, "do", {{"version", "1"}}).outcome(a, "succeeded").intent(b).outcome(b, "failed");
    QCOMPARE(story.decision().kind, Kind::Undo);
    QCOMPARE(story.decision().step, 0);
    story.intent(a, "undo");
    QCOMPARE(story.state.takenBackStep, 1);
    story.outcome(a, "succeeded", "undo");
    QCOMPARE(story.decision().kind, Kind::Close);
    QCOMPARE(story.decision().outcome, OutcomeKind::Failed);
    QCOMPARE(story.decision().error.why, QStringLiteral("broke"));
    QVERIFY(isAllTakenBack(story.state));
    story.add(event::runClosed, {}, {{"outcome", "failed"}, {"undone", true}, {"error", {{"what", "it"}}}});
    QCOMPARE(toJson(story.state)["takenBackFor"], Json("b"));
    QCOMPARE(story.decision().kind, Kind::Wait);
    QVERIFY(possibleDecisions(story.state).isEmpty());
  }

  void goesBackAtOnceOnlyAfterItsRetries() {
    Json deploy = undoable;
    deploy["onFailure"] = "undo-at-once";
    deploy["retry"] = {{"times", 1}};
    Story story(Json::array({step("a", "change", deploy)}));
    story.intent(a).outcome(a, "failed");
    QCOMPARE(story.decision().kind, Kind::Retry);
    story.intent(a).outcome(a, "failed");
    QCOMPARE(story.decision().kind, Kind::Undo);
  }

  void goesBackAtOnceThoughItIsPaused() {
    Json deploy = undoable;
    deploy["onFailure"] = "undo-at-once";
    Story story(Json::array({step("a", "change", deploy), step("b", "read", {{"onFailure", "undo-at-once"}})}));
    story.intent(a).outcome(a, "succeeded").intent(b).decide("pause").outcome(b, "failed");
    QCOMPARE(story.decision().kind, Kind::Undo);
  }

  void withNothingToTakeBackTheOperatorIsAsked() {
    const Json check{{"onFailure", "undo-at-once"}};
    Story attended(Json::array({step("a", "read", check), step("b", "change", undoable)}));
    attended.intent(a).outcome(a, "failed");
    QCOMPARE(attended.decision().kind, Kind::Ask);
    Story alone(Json::array({step("a", "read", check)}), false);
    alone.intent(a).outcome(a, "failed");
    QCOMPARE(alone.decision().kind, Kind::Close);
    QCOMPARE(alone.decision().outcome, OutcomeKind::Failed);
  }

  void aWayBackThatFailsIsAskedAboutThoughItBeganByItself() {
    Json deploy = undoable;
    deploy["onFailure"] = "undo-at-once";
    for (const bool attended : {true, false}) {
      Story story(Json::array({step("a", "change", deploy), step("b", "read", {{"onFailure", "undo-at-once"}})}),
                  attended);
      story.intent(a)
          .outcome(a, "succeeded")
          .intent(b)
          .outcome(b, "failed")
          .intent(a, "undo")
          .outcome(a, "failed", "undo");
      QCOMPARE(story.decision().kind, attended ? Kind::Ask : Kind::Close);
      QVERIFY(!isAllTakenBack(story.state));
      if (attended) continue;
      const auto error = story.decision().error;
      QVERIFY(error.why.contains(QStringLiteral("broke; taking back")));
      QCOMPARE(error.what, QStringLiteral("\"b\" failed, and the way back failed too"));
    }
  }

  /// A way back that was refused leaves what was done: the run must not end as one that was refused and did nothing.
  void aWayBackThatIsRefusedIsAFailure() {
    Story story(Json::array({step("a", "change", undoable), step("b", "read", {{"onFailure", "undo-at-once"}})}),
                false);
    story.intent(a).outcome(a, "succeeded").intent(b).outcome(b, "failed").intent(a, "undo");
    story.add(
        event::outcome, a,
        {{"phase", "undo"}, {"outcome", "failed"}, {"error", {{"code", "refused"}, {"what", "w"}, {"why", "no"}}}});
    QCOMPARE(story.decision().outcome, OutcomeKind::Failed);
    QCOMPARE(story.decision().error.code, ErrorCode::Failed);
  }

  void aCrashOnTheWayBackGoesOnBackwards() {
    Json deploy{{"undo", {{"model.deploy", Json::object()}}}, {"onFailure", "undo-at-once"}};
    Story story(Json::array({step("a", "change", deploy), step("b", "read", {{"onFailure", "undo-at-once"}})}));
    story.intent(a).outcome(a, "succeeded").intent(b).outcome(b, "failed").intent(a, "undo").newOwner();
    QCOMPARE(story.decision().kind, Kind::Undo);
    QCOMPARE(story.state.takenBackStep, 1);
  }

  void anOperatorsUndoIsNoFailureOfAStep() {
    Json deploy = undoable;
    deploy["onFailure"] = "undo-at-once";
    Story story(Json::array({step("a", "change", deploy)}));
    story.intent(a).outcome(a, "succeeded").decide("undo").intent(a, "undo");
    QCOMPARE(story.state.takenBackStep, -1);
  }

  void destructiveNeedsApproval() {
    Story approved(Json::array({step("a", "destructive")}), false, true);
    QCOMPARE(approved.decision().kind, Kind::Run);
    Story unattended(Json::array({step("a", "destructive")}), false, false);
    QCOMPARE(unattended.decision().error.code, ErrorCode::Refused);
    Story attended(Json::array({step("a", "destructive")}));
    QCOMPARE(attended.decision().question, Question::Confirm);
    attended.asked(a, "confirm").decide("confirm");
    QCOMPARE(attended.decision().kind, Kind::Run);
  }

  void manualStepWaitsForItsObservation() {
    Story story(Json::array(
        {Json{{"id", "a"}, {"title", "a"}, {"risk", "read"}, {"do", {{"manual", {{"instruction", "look"}}}}}}}));
    QCOMPARE(story.decision().question, Question::Manual);
    story.asked(a, "manual").add(event::decision, a, {{"verb", "confirm"}, {"observed", "green"}});
    QCOMPARE(story.state.steps[0].phase, StepPhase::DoneByHand);
    QCOMPARE(story.state.steps[0].value["observed"], Json("green"));
    QCOMPARE(story.decision().outcome, OutcomeKind::Succeeded);
  }

  void pauseHoldsTheNextStepOnly() {
    Story story(Json::array({step("a", "read"), step("b", "read")}));
    story.intent(a).decide("pause").outcome(a, "succeeded");
    QCOMPARE(story.decision().kind, Kind::Wait);
    story.decide("resume");
    QCOMPARE(story.decision().step, 1);
  }

  void pauseInTheLastStepHoldsNothing() {
    Story story(Json::array({step("a", "read")}));
    story.intent(a).decide("pause").outcome(a, "succeeded");
    QCOMPARE(story.decision().kind, Kind::Close);
    QCOMPARE(story.decision().outcome, OutcomeKind::Succeeded);
  }

  void pauseHoldsARetry() {
    Story story(Json::array({step("a", "read", {{"retry", {{"times", 3}}}})}));
    story.intent(a).decide("pause").outcome(a, "failed");
    QCOMPARE(story.decision().kind, Kind::Wait);
    story.decide("resume");
    QCOMPARE(story.decision().kind, Kind::Retry);
  }

  void undoOfADeadOwnerGoesOnWhereARepeatIsHarmless() {
    const auto undoing = [](const char *action) {
      Story story(Json::array({step("a", "change", {{"undo", {{action, Json::object()}}}})}));
      story.intent(a).outcome(a, "succeeded").add(event::runClosed, {}, {{"outcome", "succeeded"}});
      story.decide("undo").intent(a, "undo").newOwner();
      return story;
    };
    const auto restoring = undoing("queue.restore");
    QCOMPARE(restoring.decision().kind, Kind::Undo);
    QCOMPARE(restoring.decision().step, 0);
    const auto restarting = undoing("service.restart");
    QCOMPARE(restarting.state.steps[0].phase, StepPhase::UndoFailed);
    QVERIFY(!restarting.state.steps[0].error.why.isEmpty());
  }

  void undoneRunSaysSo() {
    Story story(Json::array({step("a", "change", undoable)}));
    story.intent(a).outcome(a, "succeeded").add(event::runClosed, {}, {{"outcome", "succeeded"}});
    QVERIFY(!story.state.undone);
    story.decide("undo").intent(a, "undo").outcome(a, "succeeded", "undo");
    QCOMPARE(story.decision().outcome, OutcomeKind::Cancelled);
    story.add(event::runClosed, {}, {{"outcome", "cancelled"}, {"undone", true}});
    QVERIFY(story.state.undone);
    QCOMPARE(toJson(story.state)["undone"], Json(true));
  }

  /// What stands there by now is somebody else's: that is no undo, and whoever reads of it has to know.
  void whatIsLeftAloneIsNotUndone() {
    const Json left{{"leftAlone", true}, {"changed", false}, {"summary", "a newer run has put 3 there"}};
    Story story(Json::array({step("a", "change", undoable)}));
    story.intent(a).outcome(a, "succeeded").add(event::runClosed, {}, {{"outcome", "succeeded"}});
    story.decide("undo").intent(a, "undo").outcome(a, "succeeded", "undo", left);
    QCOMPARE(story.state.steps[0].phase, StepPhase::LeftAlone);
    QVERIFY(!isAllTakenBack(story.state));
    QCOMPARE(story.decision().kind, Kind::Close);
    QCOMPARE(story.decision().outcome, OutcomeKind::Cancelled);
    QCOMPARE(story.decision().error.why, QStringLiteral("left alone: a newer run has put 3 there"));
    story.add(event::runClosed, {}, {{"outcome", "cancelled"}});
    QVERIFY2(possibleDecisions(story.state).isEmpty(), "there is nothing of its own left to take back");
    const auto json = toJson(story.state);
    QVERIFY(!json.contains("undone"));
    QCOMPARE(json["leftAlone"], Json("a newer run has put 3 there"));
    QCOMPARE(json["steps"][0]["outcome"], Json("left-alone"));
    QCOMPARE(json["steps"][0]["changed"], Json(false));
  }

  void whatIsLeftAloneByItselfIsSaidBesideTheFailure() {
    const Json left{{"leftAlone", true}, {"summary", "a newer run has put 3 there"}};
    Story story(Json::array({step("a", "change", undoable), step("b", "read", {{"onFailure", "undo-at-once"}})}),
                false);
    story.intent(a).outcome(a, "succeeded").intent(b).outcome(b, "failed");
    story.intent(a, "undo").outcome(a, "succeeded", "undo", left);
    QCOMPARE(story.decision().outcome, OutcomeKind::Failed);
    QCOMPARE(story.decision().error.why,
             QStringLiteral("broke; what the run had done was left alone: a newer run has put 3 there"));
  }

  /// It ended with nothing changed: an undo would only pretend.
  void whatChangedNothingIsNotUndone() {
    for (const bool changed : {false, true}) {
      Story story(Json::array({step("a", "change", undoable), step("b", "read")}), false);
      story.intent(a).outcome(a, "succeeded", "do", {{"changed", changed}}).intent(b).outcome(b, "failed");
      story.add(event::runClosed, {}, {{"outcome", "failed"}});
      QCOMPARE(possibleDecisions(story.state), changed ? QStringList{QStringLiteral("undo")} : QStringList());
    }
  }

  void whileNothingIsChangedNoUndoIsOffered() {
    for (const bool changed : {false, true}) {
      Story story(Json::array({step("a", "change", undoable), step("b", "read")}));
      story.intent(a).outcome(a, "succeeded", "do", {{"changed", changed}}).intent(b);
      QCOMPARE(possibleDecisions(story.state).contains(QStringLiteral("undo")), changed);
    }
  }

  /// Who stops a check, or an undo, has found no fault; who did it and when is known.
  void whatItsOperatorStopsHasNotFailed() {
    const auto stopped = [](Story &story, const char *phase) {
      Record abort;
      abort.actor = QStringLiteral("sre");
      abort.utc = QDateTime(QDate(2026, 11, 22), QTime(3, 4), Qt::UTC);
      abort.event = {QLatin1String(event::decision), QStringLiteral("r"), {}, 0, {}, {}, {{"verb", "abort"}}};
      story.state = apply(std::move(story.state), abort);
      story.add(
          event::outcome, a,
          {{"phase", phase}, {"outcome", "cancelled"}, {"error", {{"code", "cancelled"}, {"what", "Cancelled"}}}});
      return story.decision().outcome;
    };
    Story check(Json::array({step("a", "change", verified)}));
    check.intent(a).outcome(a, "succeeded");
    QCOMPARE(stopped(check, "verify"), OutcomeKind::Cancelled);
    QCOMPARE(check.state.steps[0].phase, StepPhase::Cancelled);
    QCOMPARE(check.state.stoppedBy, QStringLiteral("sre"));
    QCOMPARE(check.state.stoppedAt.time(), QTime(3, 4));
    QCOMPARE(remaining(check.state, 0), Effect::Certain);
    Story undo(Json::array({step("a", "change", undoable)}));
    undo.intent(a).outcome(a, "succeeded").decide("undo").intent(a, "undo");
    QCOMPARE(stopped(undo, "undo"), OutcomeKind::Cancelled);
    QVERIFY(!isAllTakenBack(undo.state));
    undo.add(event::runClosed, {}, {{"outcome", "cancelled"}}).decide("undo");
    QCOMPARE(undo.state.stoppedBy, QString());
  }

  /// The same bytes of a damaged backup fail again: what is offered first goes by whether a repetition can help.
  void safeDecisionsOfAFailedStep() {
    const auto verbs = [](const char *risk, const char *code, bool changed, const char *phase = "do") {
      Story story(Json::array({step("a", risk, undoable)}));
      story.intent(a);
      if (phase != QByteArray("do")) story.outcome(a, "succeeded");
      story.add(
          event::outcome, a,
          {{"phase", phase}, {"outcome", "failed"}, {"value", {{"changed", changed}}}, {"error", {{"code", code}}}});
      story.asked(a, "failed-step");
      return possibleDecisions(story.state).join(QLatin1Char(' '));
    };
    for (const auto *code : {"unreachable", "timed-out"})
      QCOMPARE(verbs("change", code, true), QStringLiteral("retry done undo abort"));
    QCOMPARE(verbs("change", "failed", true), QStringLiteral("undo retry done abort"));
    QCOMPARE(verbs("change", "failed", true, "verify"), QStringLiteral("undo retry done abort"));
    QCOMPARE(verbs("change", "refused", false).section(QLatin1Char(' '), 0, 1), QStringLiteral("abort retry"));
    QCOMPARE(verbs("read", "failed", false).section(QLatin1Char(' '), 0, 1), QStringLiteral("abort retry"));
    QCOMPARE(verbs("read", "timed-out", false).section(QLatin1Char(' '), 0, 0), QStringLiteral("retry"));
  }

  void aRefusedCheckIsNotDoneByHand() {
    for (const char *risk : {"read", "change"}) {
      Story story(Json::array({step("a", risk, undoable)}));
      story.intent(a)
          .add(event::outcome, a,
               {{"phase", "do"}, {"outcome", "failed"}, {"error", {{"code", "refused"}, {"what", "w"}}}})
          .asked(a, "failed-step");
      const bool mayBe = possibleDecisions(story.state).contains(QStringLiteral("done"));
      QCOMPARE(mayBe, risk == QByteArray("change"));
    }
  }

  void strangeRecordsAreIgnored() {
    Story story(Json::array({step("a", "read")}));
    const auto before = toJson(story.state);
    story.add("from-the-future", a, {{"x", 1}}).add(event::outcome, QStringLiteral("nowhere"), {{"outcome", "failed"}});
    story.decide("retry");
    QCOMPARE(toJson(story.state), before);
  }
};

QTEST_GUILESS_MAIN(TestRunState)
#include "tst_run_state.moc"
