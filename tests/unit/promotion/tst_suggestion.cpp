#include <QTest>

#include "models/promotion/retention.h"
#include "models/promotion/suggestion.h"
#include "tests/unit/promotion/model_story.h"

using namespace ops;

namespace {

using Basis = ModelSuggestion::Basis;

ModelVersion version(const char *name, int ageInDays = 1) {
  ModelVersion made;
  made.version = QLatin1String(name);
  made.createdAt = ModelStory::at(0).addDays(-ageInDays);
  return made;
}

const ModelInPlace three{QStringLiteral("3"), {}};

ModelSuggestion suggest(const QList<ModelVersion> &versions, const QList<ModelDeployment> &history,
                        const ModelInPlace &place, bool takesArchived = false) {
  return suggestVersion({ModelChoice::Purpose::Rollback, {}, versions, place, history, takesArchived});
}

Result<ServedModel> serves(const char *name) {
  return ServedModel{QLatin1String(name), {}};
}

QStringList names(const QList<RetentionItem> &items) {
  QStringList all;
  for (const auto &item : items) all.append(item.version);
  return all;
}

}  // namespace

/// The version to go back to, and those that may go.
class TestSuggestion : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void servedLongestAndValidated() {
    ModelStory story;
    story.deployed("a", "1", "").later(500).deployed("b", "2", "1").later(60).deployed("c", "3", "2").later(5'000);
    const auto suggestion = suggest({version("3"), version("2"), version("1")}, story.history(), three);
    QCOMPARE(suggestion.basis, Basis::ServedWell);
    QCOMPARE(suggestion.version, QStringLiteral("1"));
    QVERIFY2(suggestion.reason.contains(QStringLiteral("8 h")), qPrintable(suggestion.reason));
    QCOMPARE(toJson(suggestion)["basis"], Json("served-well"));
  }

  void neverWhatWasTakenBackOrIsComplainedOf() {
    ModelStory story;
    story.deployed("a", "1", "")
        .later(5)
        .deployed("b", "2", "1")
        .later(900)
        .deployed("c", "1", "2", {{"rollback", true}, {"fault", "it answers nonsense"}});
    story.later(10).deployed("d", "3", "1");
    QList<ModelVersion> versions{version("3"), version("2"), version("1")};
    // It served longer than 1, but by the word of who rolled back it was bad.
    QCOMPARE(suggest(versions, story.history(), three).version, QStringLiteral("1"));
    versions[2].complaint = QStringLiteral("it is cut");
    QCOMPARE(suggest(versions, story.history(), three).basis, Basis::None);
    versions[2].complaint.clear();
    versions[2].isArchived = true;
    QCOMPARE(suggest(versions, story.history(), three).basis, Basis::None);
  }

  /// Who goes back twice does not come back to what was bad, though nobody had said so; if there is nothing else, it is
  /// as good as it was.
  void whatSomebodyLeftByChoiceComesLast() {
    ModelStory story;
    story.deployed("a", "1", "").later(5).deployed("b", "2", "1").later(900);
    story.deployed("c", "1", "2", {{"rollback", true}, {"fault", ""}}).later(10).deployed("d", "3", "1");
    QList<ModelVersion> versions{version("3"), version("2"), version("1")};
    const auto suggestion = suggest(versions, story.history(), three);
    QCOMPARE(suggestion.basis, Basis::ServedWell);
    QCOMPARE(suggestion.version, QStringLiteral("1"));
    versions.removeLast();
    const auto left = suggest(versions, story.history(), three);
    QCOMPARE(left.basis, Basis::ServedWell);
    QCOMPARE(left.version, QStringLiteral("2"));
    QVERIFY2(left.reason.contains(QStringLiteral("by choice")), qPrintable(left.reason));
    // What is called stable has more for it than what was left.
    versions.append(version("stable"));
    QCOMPARE(suggest(versions, story.history(), three).version, QStringLiteral("stable"));
    // An update that is undone leads back to where it can be done again.
    ModelStory undone;
    undone.deployed("a", "3", "0").later(60).wentBack("a", "0", "3");
    const auto again = suggest({version("3"), version("0")}, undone.history(), {QStringLiteral("0"), {}});
    QCOMPARE(again.version, QStringLiteral("3"));
  }

  /// What was found wrong with the version that is left counts, though nobody says so.
  void whatDidNotWorkIsNoFreeChoice() {
    const QList<ModelVersion> versions{version("2"), version("1")};
    const ModelInPlace one{QStringLiteral("1"), {}};
    const auto begun = ModelStory().deployed("a", "1", "").later(5).deployed("b", "2", "1").later(900);
    auto silent = begun;
    silent.silent("c", "2").deployed("c", "1", "2", {{"rollback", true}});
    QCOMPARE(suggest(versions, silent.history(), one).basis, Basis::None);
    // Somebody has stopped the service: its model can't help it.
    auto stopped = begun;
    stopped.silent("c", "2", true).deployed("c", "1", "2", {{"rollback", true}});
    QCOMPARE(suggest(versions, stopped.history(), one).version, QStringLiteral("2"));
    // It was bad, and is good again.
    auto mended = begun;
    mended.silent("c", "2").looked("d", "2").deployed("d", "1", "2", {{"rollback", true}});
    QCOMPARE(suggest(versions, mended.history(), one).version, QStringLiteral("2"));
  }

  /// "Never suggested again": that somebody went back to it once more does not clear it, nor that its file was seen;
  /// that it was promoted and validated anew does.
  void aFaultStands() {
    const QList<ModelVersion> versions{version("3"), version("2")};
    auto story = ModelStory().deployed("a", "2", "1").later(900);
    story.deployed("b", "1", "2", {{"rollback", true}, {"fault", "bad answers"}});
    story.deployed("c", "2", "1", {{"rollback", true}}).later(60).deployed("d", "3", "2");
    QCOMPARE(suggest(versions, story.history(), three).basis, Basis::None);
    QCOMPARE(standingFault(story.history(), versions[1])->wentBackFor, QStringLiteral("bad answers"));
    story.deployed("e", "2", "3").later(60).deployed("f", "3", "2");
    QCOMPARE(suggest(versions, story.history(), three).version, QStringLiteral("2"));
    QVERIFY(standingFault(story.history(), versions[1]) == nullptr);
  }

  /// Another file lies there, past Opsdeck: it does not prolong what the journal knows of.
  void theClockStopsWhenAnotherIsSeen() {
    ModelStory story;
    story.deployed("a", "2", "0").later(600).looked("a2", "2").deployed("b", "1", "2").later(5).looked("b2", "1");
    story.later(5'000).looked("c", "3");
    const auto suggestion = suggest({version("3"), version("2"), version("1")}, story.history(), three);
    QCOMPARE(suggestion.version, QStringLiteral("2"));
    // Seen again later, it was not there in between.
    story.deployed("d", "1", "3").later(10).deployed("e", "3", "1");
    QCOMPARE(suggest({version("3"), version("2"), version("1")}, story.history(), three).version, QStringLiteral("2"));
  }

  void elseTheLastThatWasInService() {
    ModelStory story;
    story.deployed("a", "1", "0", Json::object(), false).later(500);
    story.deployed("b", "2", "1", Json::object(), false).deployed("c", "3", "2");
    QList<ModelVersion> versions{version("3"), version("2"), version("1"), version("0")};
    const auto suggestion = suggest(versions, story.history(), three);
    QCOMPARE(suggestion.basis, Basis::ServedBefore);
    QCOMPARE(suggestion.version, QStringLiteral("2"));
    // That somebody calls one stable says more than that another lay there.
    versions.append(version("stable"));
    QCOMPARE(suggest(versions, story.history(), three).version, QStringLiteral("stable"));
  }

  /// MLflow archives what a stage replaces: that is the way back.
  void archivedWhereTheRegistryArchivesWhatItReplaces() {
    ModelStory story;
    story.deployed("a", "2", "1").later(60).deployed("b", "3", "2");
    QList<ModelVersion> versions{version("3"), version("2")};
    versions[1].isArchived = true;
    QCOMPARE(suggest(versions, story.history(), three).basis, Basis::None);
    const auto suggestion = suggest(versions, story.history(), three, true);
    QCOMPARE(suggestion.basis, Basis::ServedWell);
    QCOMPARE(suggestion.version, QStringLiteral("2"));
  }

  void elseWhatIsCalledStable() {
    auto staged = version("1");
    staged.stage = QStringLiteral("Stable");
    const auto suggestion = suggest({version("3"), version("2"), staged}, {}, three);
    QCOMPARE(suggestion.basis, Basis::NamedStable);
    QCOMPARE(suggestion.version, QStringLiteral("1"));
    const auto none = suggest({version("3"), version("2")}, {}, three);
    QCOMPARE(none.basis, Basis::None);
    QVERIFY(none.version.isEmpty() && !none.reason.isEmpty());
  }

  /// It was seen not to work: neither its name nor that it served long ago speaks for it.
  void neverWhatWentBackByItself() {
    ModelStory story;
    story.deployed("a", "2", "1").later(500).deployed("b", "3", "2");
    QList<ModelVersion> versions{version("3"), version("2")};
    versions[1].stage = QStringLiteral("stable");
    QCOMPARE(suggest(versions, story.history(), three).version, QStringLiteral("2"));
    story.deployed("c", "2", "3", Json::object(), false).failed("c", "healthy", "it does not answer");
    story.wentBack("c", "3", "2");
    QCOMPARE(suggest(versions, story.history(), three).basis, Basis::None);
  }

  /// A copy of what is in place, under another name, is no way back.
  void theSameContentIsTheSame() {
    auto copy = version("stable");
    copy.digest = QStringLiteral("aa");
    const auto suggestion = suggest({version("3"), copy}, {}, {QStringLiteral("3"), QStringLiteral("AA")});
    QCOMPARE(suggestion.basis, Basis::None);
  }

  /// What a rollback would refuse is not suggested: a version that fails a gate, or whose figures nobody knows where
  /// one alone must not go against a gate. What has served, or is called stable, is.
  void neverWhatARollbackRefuses() {
    ModelChoice choice;
    choice.purpose = ModelChoice::Purpose::Rollback;
    choice.place = three;
    choice.spec.metrics = {{QStringLiteral("ndcg"), QStringLiteral("NDCG"), false, {}, 0.1}};
    choice.versions = {version("3"), version("2")};
    choice.versions[0].metrics[QStringLiteral("ndcg")] = 0.4;
    auto &two = choice.versions[1];
    two.stage = QStringLiteral("stable");
    QCOMPARE(suggestVersion(choice).version, QStringLiteral("2"));
    two.metrics[QStringLiteral("ndcg")] = 0.3;
    QCOMPARE(suggestVersion(choice).basis, Basis::None);
    QVERIFY(choice.objectionTo(two).why.contains(QStringLiteral("NDCG is 0.3")));
    choice.history = ModelStory().deployed("a", "2", "1").deployed("b", "3", "2").history();
    QCOMPARE(suggestVersion(choice).version, QStringLiteral("2"));
    // That its file lay there, unused, opens no way around the gates.
    choice.history = {};
    ModelDeployment seen;
    seen.version = QStringLiteral("2");
    choice.history.append(seen);
    QVERIFY(!choice.objectionTo(two).why.isEmpty());
    choice.history.clear();
    two.metrics.clear();
    two.stage.clear();
    QVERIFY(choice.objectionTo(two).why.isEmpty());
    choice.spec.approvals = 2;
    const auto objection = choice.objectionTo(two);
    QVERIFY2(objection.why.contains(QStringLiteral("NDCG is not known")), qPrintable(objection.why));
    QVERIFY(objection.remedy.contains(QStringLiteral("stable")));
    // With nothing in service to compare with, its own figure is known all the same.
    two.metrics[QStringLiteral("ndcg")] = 0.3;
    choice.versions[0].metrics.clear();
    QVERIFY(choice.objectionTo(two).why.isEmpty());
  }

  void driftIsSaid() {
    const Error silent{ErrorCode::Unreachable, QStringLiteral("Asking"), {}, QStringLiteral("connection refused"), {}};
    QCOMPARE(judgeDrift(three, fail(silent)).drift, Drift::Unknown);
    QCOMPARE(judgeDrift(three, serves("3")).drift, Drift::None);
    const auto drift = judgeDrift(three, serves("2"));
    QCOMPARE(drift.drift, Drift::Differs);
    QCOMPARE(drift.text, QStringLiteral("3 is in place, but 2 is served"));
    // The digest counts more than what it is called.
    const ModelInPlace dated{QStringLiteral("20250304"), QStringLiteral("aa")};
    QCOMPARE(judgeDrift(dated, ServedModel{QStringLiteral("2.0.0"), QStringLiteral("aa")}).drift, Drift::None);
    QCOMPARE(judgeDrift(dated, ServedModel{QStringLiteral("20250304"), QStringLiteral("bb")}).drift, Drift::Differs);
    // Whoever restarts the service finds nothing, or what nobody has judged, be it what is served now.
    const auto nothing = judgeDrift({}, serves("2"));
    QCOMPARE(nothing.drift, Drift::Differs);
    QCOMPARE(nothing.text, QStringLiteral("nothing is in place, while 2 is served"));
    const ModelInPlace nameless{{}, QStringLiteral("cc")};
    for (const char *digest : {"cc", "bb"}) {
      const auto unnamed = judgeDrift(nameless, ServedModel{QStringLiteral("2"), QLatin1String(digest)});
      QCOMPARE(unnamed.drift, Drift::Differs);
      QVERIFY(unnamed.text.startsWith(QStringLiteral("what is in place is none of the registry's versions; 2 (")));
    }
    QCOMPARE(judgeDrift({}, fail(silent)).drift, Drift::Unknown);
  }

  void retentionKeepsTheNewest() {
    ModelSpec spec;
    spec.keep = 2;
    spec.keepFor = Milliseconds(std::chrono::hours(24 * 10));
    const QList<ModelVersion> versions{version("5", 1), version("4", 2), version("3", 20), version("2", 5),
                                       version("1", 30)};
    const auto plan = planRetention(spec, versions, {}, {QStringLiteral("2"), {}}, serves("2"), ModelStory::at(0));
    QVERIFY(plan.refusal.isEmpty());
    QCOMPARE(names(plan.archive), (QStringList{QStringLiteral("3"), QStringLiteral("1")}));
    QCOMPARE(names(plan.kept), QStringList{QStringLiteral("2")});
    QVERIFY(plan.remove.isEmpty());
  }

  void retentionNeverTouchesWhatIsReferenced() {
    ModelSpec spec;
    spec.keep = 0;
    spec.keepFor = Milliseconds(std::chrono::hours(24));
    ModelStory story;
    story.deployed("a", "1", "0").deployed("b", "3", "1");
    QList<ModelVersion> versions;
    for (const char *name : {"9", "8", "7", "stable", "3", "2", "1"}) {
      versions.append(version(name, 90));
      versions.last().isArchived = true;
      versions.last().archivedAt = ModelStory::at(0).addDays(-2);
    }
    versions[1].aliases = {QStringLiteral("champion")};
    versions[2].stage = QStringLiteral("Production");
    const auto plan = planRetention(spec, versions, story.history(), three, serves("2"), ModelStory::at(0));
    QCOMPARE(names(plan.remove), QStringList{QStringLiteral("9")});
    QCOMPARE(plan.kept.size(), 6);
    for (const auto &item : plan.kept) QVERIFY(!item.why.isEmpty());
    QCOMPARE(toJson(plan)["remove"][0]["version"], Json("9"));
  }

  /// Old enough, and archived for a day: what was archived a moment ago can be brought back, old as it is. So can what
  /// nobody knows the time of.
  void retentionDeletesWhatIsOldAndArchived() {
    ModelSpec spec;
    spec.keep = 0;
    spec.keepFor = Milliseconds(std::chrono::hours(24 * 30));
    QList<ModelVersion> versions{version("9", 90), version("8", 90), version("7", 90), version("6", 29)};
    for (auto &each : versions) each.isArchived = true;
    versions[0].archivedAt = ModelStory::at(0).addSecs(-24 * 3'600 + 1);
    versions[1].archivedAt = ModelStory::at(0).addSecs(-24 * 3'600);
    versions[3].archivedAt = ModelStory::at(0).addDays(-20);
    const auto plan = planRetention(spec, versions, {}, three, serves("3"), ModelStory::at(0));
    QCOMPARE(names(plan.remove), QStringList{QStringLiteral("8")});
  }

  void retentionOfTheUnknownDoesNothing() {
    ModelSpec spec;
    spec.keep = 0;
    const QList<ModelVersion> versions{version("2", 90), version("1", 90)};
    const Error silent{ErrorCode::Unreachable, QStringLiteral("Asking"), {}, QStringLiteral("connection refused"), {}};
    const auto blind = planRetention(spec, versions, {}, three, fail(silent), ModelStory::at(0));
    QVERIFY(!blind.refusal.isEmpty() && blind.archive.isEmpty() && blind.remove.isEmpty());
    QVERIFY(!planRetention(spec, versions, {}, {}, serves("3"), ModelStory::at(0)).refusal.isEmpty());
    // Without a word on how long they are kept, nothing is deleted; what has no age, never.
    auto archived = version("1", 900);
    archived.isArchived = true;
    archived.archivedAt = archived.createdAt;
    QVERIFY(planRetention(spec, {archived}, {}, three, serves("3"), ModelStory::at(0)).remove.isEmpty());
    spec.keepFor = Milliseconds(1);
    archived.archivedAt = {};
    QVERIFY(planRetention(spec, {archived}, {}, three, serves("3"), ModelStory::at(0)).remove.isEmpty());
  }
};

QTEST_GUILESS_MAIN(TestSuggestion)
#include "tst_suggestion.moc"
