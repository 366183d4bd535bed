#include <QTest>

#include "tests/unit/promotion/model_story.h"

using namespace ops;

class TestModelHistory : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tellsWhatWasThereBefore() {
    ModelStory story;
    story.deployed("a", "2", "1").deployed("b", "3", "2");
    const auto history = story.history();
    QCOMPARE(history.size(), 3);
    QCOMPARE(history[0].version, QStringLiteral("1"));
    QVERIFY(!history[0].from.isValid());
    QCOMPARE(history[0].until, history[1].from);
    QVERIFY(history[0].run.isEmpty());
    QCOMPARE(history[1].version, QStringLiteral("2"));
    QCOMPARE(history[1].until, history[2].from);
    QCOMPARE(history[1].actor, QStringLiteral("ann"));
    QCOMPARE(history[1].authentication, QStringLiteral("os-user"));
    QCOMPARE(history[1].run, QStringLiteral("a"));
    QVERIFY(history[1].validated && !history[1].takenBack);
    QVERIFY(!history[2].until.isValid());
    const auto *present = presentDeployment(history, {QStringLiteral("3"), {}});
    QVERIFY(present != nullptr);
    QCOMPARE(present->run, QStringLiteral("b"));
    QVERIFY(presentDeployment(history, {QStringLiteral("9"), {}}) == nullptr);
  }

  void tellsWhyGatesWereOverridden() {
    const auto judged = [](ModelStory &story, const char *run, const char *version, const char *reason) {
      Json value{{"model", "nlp"}, {"version", version}};
      if (*reason != '\0') value["override"] = {{"reason", reason}};
      story.intent(run, "model.gates", version, Json::object(), "do", "gates")
          .outcome(run, "succeeded", value, "do", "gates");
    };
    ModelStory story;
    judged(story, "a", "2", "");
    story.deployed("a", "2", "1");
    judged(story, "b", "3", "the catalogue needs it");
    story.deployed("b", "3", "2").wentBack("b", "2", "3");
    const auto history = story.history();
    QCOMPARE(history.size(), 4);
    QVERIFY(history[0].overridden.isEmpty() && history[1].overridden.isEmpty());
    QCOMPARE(history[2].overridden, QStringLiteral("the catalogue needs it"));
    QVERIFY2(history[3].isReturn && history[3].overridden.isEmpty(), "what is put back went against no gate");
    QCOMPARE(jsonString(toJson(history[2]), "override"), QStringLiteral("the catalogue needs it"));
    QVERIFY(toJson(history[1])["override"].is_null());
  }

  void whatFailedWasNeverThere() {
    ModelStory story;
    story.intent("a", "model.deploy", "2").outcome("a", "failed");
    QVERIFY(story.history().isEmpty());
    // Tried again it is one deployment.
    story.intent("a", "model.deploy", "2").outcome("a", "succeeded", ModelStory::value("2", ""));
    QCOMPARE(story.history().size(), 1);
    // Put in place what was there already.
    story.intent("b", "model.deploy", "2").outcome("b", "succeeded", ModelStory::value("2", "2", false));
    QCOMPARE(story.history().size(), 1);
  }

  void theUnknownStaysUnknown() {
    ModelStory story;
    story.deployed("a", "1", "").intent("b", "model.deploy", "2");
    auto history = story.history();
    QCOMPARE(history.size(), 2);
    QVERIFY(!history[1].isKnown);
    QVERIFY2(!history[0].until.isValid(), "nobody knows that it went");
    auto asked = story;
    asked.reconciled("b", nullptr);
    QVERIFY(!asked.history()[1].isKnown);
    auto happened = story;
    happened.reconciled("b", true);
    QVERIFY(happened.history()[1].isKnown);
    QVERIFY(happened.history()[0].until.isValid());
    auto didNot = story;
    didNot.reconciled("b", false);
    QCOMPARE(didNot.history().size(), 1);
  }

  void aRunThatWentBack() {
    ModelStory story;
    story.deployed("a", "1", "").deployed("b", "2", "1", Json::object(), false).wentBack("b", "1", "2");
    // The deployment's own undo finds nothing left to do.
    story.intent("b", "model.deploy", "1", Json::object(), "undo")
        .outcome("b", "succeeded", ModelStory::value("1", "1", false), "undo");
    const auto history = story.history();
    QCOMPARE(history.size(), 3);
    QVERIFY(history[1].takenBack && !history[1].validated);
    QVERIFY(history[1].until.isValid());
    QCOMPARE(history[2].version, QStringLiteral("1"));
    QVERIFY(history[2].isReturn && history[2].validated && !history[2].takenBack);
    QVERIFY(!history[2].until.isValid());
  }

  void whyItWentBackIsKnown() {
    ModelStory story;
    story.deployed("a", "1", "").deployed("b", "2", "1", Json::object(), false);
    story.failed("b", "healthy", "it does not answer").wentBack("b", "1", "2");
    const auto history = story.history();
    QCOMPARE(history[1].wentBackFor, QStringLiteral("it does not answer"));
    QVERIFY(history[0].wentBackFor.isEmpty() && history[2].wentBackFor.isEmpty());
    QCOMPARE(toJson(history[1])["wentBackFor"], Json("it does not answer"));
    // Somebody's wish to take it back is no failure, nor is one that the run got over.
    ModelStory wish;
    wish.deployed("a", "1", "").failed("b", "serving", "no answer").deployed("b", "2", "1").wentBack("b", "1", "2");
    QVERIFY(wish.history()[1].takenBack);
    QCOMPARE(wish.history()[1].wentBackFor, QString());
  }

  /// The process is killed behind the file; the next one finds it in place.
  void aWayBackInTwoAttempts() {
    ModelStory story;
    story.deployed("a", "1", "").deployed("b", "2", "1", Json::object(), false);
    story.intent("b", "model.revert", "1", Json::object(), "undo", "restart");
    story.intent("b", "model.revert", "1", Json::object(), "undo", "restart")
        .outcome("b", "succeeded", ModelStory::value("1", "1", false), "undo", "restart");
    const auto history = story.history();
    QCOMPARE(history.size(), 3);
    QVERIFY(history[1].takenBack && history[1].until.isValid());
    QCOMPARE(history[2].version, QStringLiteral("1"));
    QCOMPARE(history[2].previous, QStringLiteral("2"));
    QVERIFY(history[2].isReturn && !history[2].until.isValid());
  }

  void whatSomebodyElseHasPutThereIsNoReturn() {
    ModelStory story;
    story.deployed("b", "2", "1", Json::object(), false);
    auto left = ModelStory::value("3", "3", false);
    left["leftAlone"] = true;
    story.intent("b", "model.revert", "1", Json::object(), "undo", "restart")
        .outcome("b", "succeeded", std::move(left), "undo", "restart");
    const auto history = story.history();
    QCOMPARE(history.last().version, QStringLiteral("2"));
    QVERIFY(history.last().takenBack && history.last().until.isValid());
  }

  void aWayBackThatFailedBehindTheFile() {
    ModelStory story;
    story.deployed("a", "1", "").deployed("b", "2", "1", Json::object(), false);
    story.intent("b", "model.revert", "1", Json::object(), "undo", "restart")
        .outcome("b", "failed", ModelStory::value("1", "2"), "undo", "restart");
    const auto history = story.history();
    QCOMPARE(history.last().version, QStringLiteral("1"));
    QVERIFY(!history.last().validated);
    QVERIFY(history[1].takenBack);
  }

  void rolledBackFromIsTakenBack() {
    ModelStory story;
    story.deployed("a", "1", "").deployed("b", "2", "1").deployed("c", "1", "2", {{"rollback", true}});
    const auto history = story.history();
    QVERIFY(!history[0].takenBack);
    QVERIFY(history[1].takenBack);
    QCOMPARE(history[1].wentBackFor, QString());
    QCOMPARE(history[2].version, QStringLiteral("1"));
    QVERIFY(!history[2].takenBack);
    story.deployed("d", "2", "1", {{"rollback", true}, {"fault", "it is slow"}});
    QCOMPARE(story.history()[2].wentBackFor, QStringLiteral("it is slow"));
  }

  /// How long a version served is the sum of what is known, not the time between two records.
  void onlyWhatWasSeenCounts() {
    using std::chrono::minutes;
    const auto servedOf = [](const ModelStory &story) { return story.history().last().served; };
    const auto begun = ModelStory().deployed("a", "2", "1");  // by its validation it has served for two minutes
    QCOMPARE(servedOf(begun), Milliseconds(minutes(2)));
    auto unseen = begun;
    unseen.later(100);
    QCOMPARE(servedOf(unseen), Milliseconds(minutes(2)));
    // Two looks with nothing known in between; then by the age of the process: before it was started, it may have been
    // off.
    auto seen = begun;
    seen.later(98).looked("b", "2");
    QCOMPARE(servedOf(seen), Milliseconds(minutes(102)));
    auto young = begun;
    young.later(98).looked("b", "2", 10);
    QCOMPARE(servedOf(young), Milliseconds(minutes(12)));
    // A service that was stopped, by a step or by the word of an alert, and one that nobody could reach.
    auto stopped = begun;
    stopped.later(8).service("b", "service.stop").later(58).service("c", "service.start").later(8).looked("d", "2");
    QCOMPARE(servedOf(stopped), Milliseconds(minutes(2 + 10 + 10)));
    auto down = begun;
    down.later(9)
        .alert("service/ml/up", "fired")
        .later(59)
        .alert("service/ml/up", "resolved")
        .later(8)
        .looked("d", "2");
    QCOMPARE(servedOf(down), Milliseconds(minutes(2 + 10 + 10)));
    // One that serves with an alert serves, but not well; alerts of others say nothing about it.
    auto slow = begun;
    slow.later(9)
        .alert("service/ml/latency", "fired")
        .alert("service/ml/error-rate", "fired")
        .alert("service/api/up", "fired")
        .later(8)
        .alert("service/ml/latency", "resolved")
        .later(4)
        .alert("service/ml/error-rate", "resolved")
        .later(8)
        .looked("d", "2");
    QCOMPARE(servedOf(slow), Milliseconds(minutes(2 + 10 + 10)));
    auto stillSlow = begun;
    stillSlow.later(9).alert("service/ml/latency", "fired").later(8).looked("d", "2");
    QCOMPARE(servedOf(stillSlow), Milliseconds(minutes(2 + 10)));
    auto silent = begun;
    silent.later(50).silent("b", "2").later(50).looked("c", "2");
    QCOMPARE(servedOf(silent), Milliseconds(minutes(2)));
  }

  void whatWasFoundThereIsKnown() {
    ModelStory story;
    story.looked("a", "1", 30);
    auto history = story.history();
    QCOMPARE(history.size(), 1);
    QVERIFY(!history[0].from.isValid() && !history[0].until.isValid() && history[0].run.isEmpty());
    QCOMPARE(history[0].served, Milliseconds(std::chrono::minutes(30)));
    // Somebody lays another file there, and the old one again: three times, of which the journal knows the ends.
    story.deployed("b", "2", "1").looked("c", "1").looked("d", "2");
    history = story.history();
    QCOMPARE(history.size(), 4);
    QCOMPARE(history[1].run, QStringLiteral("b"));
    QCOMPARE(history[1].until, history[2].from);
    QCOMPARE(history[2].version, QStringLiteral("1"));
    QCOMPARE(history[2].previous, QStringLiteral("2"));
    QVERIFY(history[2].from.isValid() && history[2].run.isEmpty() && history[2].actor.isEmpty());
    QCOMPARE(history[3].version, QStringLiteral("2"));
    QVERIFY(!history[3].until.isValid() && !history[3].takenBack);
    QVERIFY(presentDeployment(history, {QStringLiteral("2"), {}}) == &history[3]);
    // Nothing at all lies there.
    Json gone{{"model", "nlp"}, {"inPlace", {{"version", ""}, {"digest", ""}}}};
    story.intent("e", "model.choose", "1", Json::object(), "do", "choose")
        .outcome("e", "succeeded", gone, "do", "choose");
    QVERIFY(story.history().last().until.isValid());
  }

  /// A deployment of which nobody knew the end is known once it is seen in place.
  void theUnknownIsSeen() {
    ModelStory story;
    story.deployed("a", "1", "").intent("b", "model.deploy", "2").looked("c", "2");
    const auto history = story.history();
    QCOMPARE(history.size(), 2);
    QVERIFY(history[1].isKnown && history[0].until.isValid());
    QCOMPARE(history[1].run, QStringLiteral("b"));
  }

  void otherModelsAndStepsAreOthers() {
    ModelStory story;
    story.intent("a", "model.deploy", "2", {{"model", "other"}}).outcome("a", "succeeded", {{"version", "2"}});
    story.intent("b", "service.restart", "2").outcome("b", "succeeded");
    QVERIFY(story.history().isEmpty());
    story.deployed("c", "3", "", Json::object(), false);
    story.intent("d", "model.validate", "3", {{"model", "other"}})
        .outcome("d", "succeeded", {{"model", "other"}, {"version", "3"}});
    QVERIFY(!story.history().first().validated);
    story.validated("e", "3");
    QVERIFY(story.history().first().validated);
  }
};

QTEST_GUILESS_MAIN(TestModelHistory)
#include "tst_model_history.moc"
