#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "models/incidents/alert_recorder.h"
#include "tests/support/await.h"

using namespace ops;

namespace {

const AlertPlace place{QStringLiteral("shop"), QStringLiteral("lab")};

Alert alert(const char *key, Alert::State state = Alert::State::Firing) {
  Alert made;
  made.key = QLatin1String(key);
  made.title = made.key;
  made.severity = Severity::P1;
  made.state = state;
  return made;
}

bool always(const QString &) {
  return true;
}

}  // namespace

/// What the journal keeps of alerts: when they began and ended, who sees to them, who silenced them.
class TestAlertLog : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<Journal> open() {
    auto journal = std::make_unique<Journal>(JournalOptions{m_folder.path()});
    if (!await(journal->open())) return nullptr;
    return journal;
  }
  AlertRecords records(Journal &journal) {
    return await(readAlertLog(journal, place.system, place.environment)).value_or(AlertLog()).records;
  }
  QStringList firing(Journal &journal) {
    QStringList keys;
    const auto all = records(journal);
    for (auto it = all.begin(); it != all.end(); ++it) {
      if (it->firedAt.isValid()) keys.append(it.key());
    }
    return keys;
  }

  QTemporaryDir m_folder;

 private Q_SLOTS:
  void anAcknowledgementEndsWithTheAlert() {
    const auto journal = open();
    QVERIFY(journal);
    QVERIFY(await(journal->append(alertFired(place, alert("a")))));
    QVERIFY(await(journal->append(alertAcknowledged(place, QStringLiteral("a"), QStringLiteral("ann"), {}))));
    const auto known = records(*journal).value(QStringLiteral("a"));
    QVERIFY(known.firedAt.isValid() && known.isAcknowledged());
    QCOMPARE(known.owner, QStringLiteral("ann"));
    System system;
    QVERIFY(!responseDue(system, alert("a"), known).isValid());
    system.response.insert(Severity::P1, Milliseconds(60'000));
    QCOMPARE(responseDue(system, alert("a"), known), known.firedAt.addSecs(60));
    QVERIFY(await(journal->append(alertResolved(place, QStringLiteral("a"), QStringLiteral("A")))));
    QVERIFY(!records(*journal).value(QStringLiteral("a")).isAcknowledged());
  }

  /// Who was called for a P2 three hours ago has not let a P0 wait for three hours.
  void whatBecomesGraverIsAnsweredFromThenOn() {
    const auto journal = open();
    QVERIFY(journal);
    System system;
    system.response = {{Severity::P1, Milliseconds(60'000)}, {Severity::P0, Milliseconds(10'000)}};
    auto worse = alert("g");
    worse.severity = Severity::P0;
    AlertRecorder recorder(*journal, place);
    recorder.look({alert("g")}, always);
    QTRY_VERIFY(firing(*journal).contains(QStringLiteral("g")));
    const auto began = records(*journal).value(QStringLiteral("g")).firedAt;
    recorder.look({worse}, always);
    QTRY_COMPARE(records(*journal).value(QStringLiteral("g")).severity, Severity::P0);
    const auto last = await(journal->lastSequence());
    const auto risen = records(*journal).value(QStringLiteral("g"));
    QCOMPARE(risen.firedAt, began);
    QVERIFY(risen.graverAt.isValid() && risen.graverAt >= began);
    QCOMPARE(responseDue(system, worse, risen), risen.graverAt.addSecs(10));
    // As P1 again it is as old as it is, and a second rise makes it no younger.
    QCOMPARE(responseDue(system, alert("g"), risen), began.addSecs(60));
    recorder.look({alert("g")}, always);
    recorder.look({worse}, always);
    recorder.look({}, always);
    QTRY_VERIFY(!firing(*journal).contains(QStringLiteral("g")));
    QCOMPARE(*await(journal->lastSequence()), *last + 1);
    QVERIFY(!records(*journal).value(QStringLiteral("g")).graverAt.isValid());
  }

  void aSilenceEndsAtItsEnd() {
    const auto journal = open();
    QVERIFY(journal);
    const auto until = utcNow().addSecs(3'600);
    QVERIFY(await(journal->append(alertSilenced(place, QStringLiteral("s"), until, QStringLiteral("known")))));
    const auto silenced = records(*journal).value(QStringLiteral("s"));
    QVERIFY(silenced.isSilenced(until.addSecs(-1)) && !silenced.isSilenced(until));
    QVERIFY(!silenced.silencedBy.isEmpty());
    QVERIFY(await(journal->append(alertUnsilenced(place, QStringLiteral("s")))));
    QVERIFY(!records(*journal).value(QStringLiteral("s")).isSilenced(utcNow()));
  }

  void beginningAndEndAreWrittenOnce() {
    const auto journal = open();
    QVERIFY(journal);
    AlertRecorder recorder(*journal, place);
    recorder.look({alert("x"), alert("y", Alert::State::NoData), alert("z", Alert::State::Pending)}, always);
    QTRY_COMPARE(firing(*journal), (QStringList{QStringLiteral("x"), QStringLiteral("y")}));
    recorder.look({alert("x", Alert::State::Recovering)}, always);
    QTRY_COMPARE(firing(*journal), QStringList{QStringLiteral("x")});
    const auto last = await(journal->lastSequence());
    recorder.look({alert("x")}, always);
    recorder.look({}, always);
    QTRY_VERIFY(firing(*journal).isEmpty());
    QCOMPARE(*await(journal->lastSequence()), *last + 1);
  }

  /// A console that starts anew sees a limit crossed, but not for long enough yet, or can't measure: neither ends what
  /// was written before.
  void whatNobodyCanTellIsNotOver() {
    const auto journal = open();
    QVERIFY(journal);
    for (const auto *key : {"pending", "unmeasured", "over"}) {
      QVERIFY(await(journal->append(alertFired(place, alert(key)))));
    }
    AlertRecorder recorder(*journal, place);
    QSignalSpy settled(&recorder, &AlertRecorder::settled);
    recorder.look({alert("pending", Alert::State::Pending)},
                  [](const QString &key) { return key != QLatin1String("unmeasured"); });
    QTRY_VERIFY(!settled.isEmpty());
    QCOMPARE(firing(*journal), (QStringList{QStringLiteral("pending"), QStringLiteral("unmeasured")}));
  }

  /// Who says "I see to it" before the recorder has written that it began writes that, too.
  void whoeverSeesToItDoesNotMakeItYounger() {
    const auto journal = open();
    QVERIFY(journal);
    AlertRecorder recorder(*journal, place);
    recorder.look({alert("before")}, always);
    QTRY_VERIFY(firing(*journal).contains(QStringLiteral("before")));  // it has the claim, and has read the journal
    QVERIFY(await(journal->append(alertFired(place, alert("k")))));
    QVERIFY(await(journal->append(alertAcknowledged(place, QStringLiteral("k"), QStringLiteral("ann"), {}))));
    const auto last = *await(journal->lastSequence());
    recorder.look({alert("k"), alert("after")}, always);
    QTRY_VERIFY(firing(*journal).contains(QStringLiteral("after")));
    QTRY_VERIFY(!firing(*journal).contains(QStringLiteral("before")));
    QCOMPARE(*await(journal->lastSequence()), last + 2);  // one began, one ended; k had begun already
    // Its end is written all the same, and with it its owner goes.
    recorder.look({}, always);
    QTRY_VERIFY(firing(*journal).isEmpty());
    QVERIFY(!records(*journal).value(QStringLiteral("k")).isAcknowledged());
  }

  /// The clock of whoever has to answer goes on where the last console stood.
  void aRestartMakesNoAlertYounger() {
    auto journal = open();
    QVERIFY(journal);
    const auto firedAt = [&] { return records(*journal).value(QStringLiteral("p0")).firedAt; };
    auto recorder = std::make_unique<AlertRecorder>(*journal, place);
    recorder->look({alert("p0")}, always);
    QTRY_VERIFY(firedAt().isValid());
    const auto before = firedAt();
    recorder.reset();
    journal.reset();
    QTest::qWait(20);
    journal = open();
    QVERIFY(journal);
    recorder = std::make_unique<AlertRecorder>(*journal, place);
    recorder->look({alert("p0"), alert("later")}, always);
    QTRY_VERIFY(firing(*journal).contains(QStringLiteral("later")));
    QCOMPARE(firedAt(), before);
    recorder->look({}, always);
    QTRY_VERIFY(firing(*journal).isEmpty());
  }

  void twoBeginningsAreOne() {
    Record first;
    first.event = alertFired(place, alert("k"));
    first.utc = utcNow().addSecs(-60);
    auto second = first;
    second.utc = utcNow();
    Record taken;
    taken.event = alertAcknowledged(place, QStringLiteral("k"), QStringLiteral("ann"), {});
    AlertRecords all;
    for (const auto *record : {&first, &taken, &second}) apply(all, *record);
    const auto known = all.value(QStringLiteral("k"));
    QCOMPARE(known.firedAt, first.utc);
    QCOMPARE(known.owner, QStringLiteral("ann"));
  }

  /// What ended while nobody watched is written by the next who does; of two who watch one writes.
  void oneOfSeveralWrites() {
    const auto journal = open();
    QVERIFY(journal);
    QVERIFY(await(journal->append(alertFired(place, alert("old")))));
    AlertRecorder first(*journal, place);
    AlertRecorder second(*journal, place);
    for (auto *recorder : {&first, &second}) recorder->look({alert("new")}, always);
    QTRY_COMPARE(firing(*journal), QStringList{QStringLiteral("new")});
    RecordQuery query;
    query.types = {QLatin1String(event::alert)};
    query.newestFirst = true;
    query.limit = 2;
    const auto newest = await(journal->read(query));
    QCOMPARE(newest->size(), 2);
    QCOMPARE(jsonString(newest->last().event.body, "key"), QStringLiteral("new"));
    QCOMPARE(jsonString(newest->first().event.body, "change"), QStringLiteral("resolved"));
  }
};

QTEST_GUILESS_MAIN(TestAlertLog)
#include "tst_alert_log.moc"
