#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include "models/base/operation.h"

using namespace ops;

namespace {
Error failure(ErrorCode code) {
  return {code, QStringLiteral("Trying"), QStringLiteral("a target"), QStringLiteral("because"), {}};
}
}  // namespace

class TestOperation : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void outcomes_data() {
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("word");
    const auto row = [](ErrorCode code, const char *outcome, int exit, const char *word) {
      QTest::newRow(word) << code << QString::fromLatin1(outcome) << exit << QString::fromLatin1(word);
    };
    row(ErrorCode::Failed, "failed", 1, "failed");
    row(ErrorCode::Usage, "failed", 2, "usage");
    row(ErrorCode::Refused, "failed", 3, "refused");
    row(ErrorCode::Unreachable, "failed", 4, "unreachable");
    row(ErrorCode::TimedOut, "failed", 4, "timed-out");
    row(ErrorCode::Cancelled, "cancelled", 1, "cancelled");
    row(ErrorCode::OutcomeUnknown, "unknown", 5, "unknown");
  }
  void outcomes() {
    QFETCH(ErrorCode, code);
    const auto outcome = Outcome::failed(failure(code), {{"seen", 3}});
    QTEST(outcomeName(outcome.kind), "outcome");
    QCOMPARE(outcomeFromName(outcomeName(outcome.kind)), outcome.kind);
    QCOMPARE(outcome.error, failure(code));
    QCOMPARE(outcome.value, Json({{"seen", 3}}));
    QTEST(exitCode(code), "exit");
    QTEST(errorCodeName(code), "word");
    QCOMPARE(errorCodeFromName(errorCodeName(code)), code);
  }

  void foreignNames() {
    QCOMPARE(outcomeFromName(QStringLiteral("splendid")), OutcomeKind::Unknown);
    QCOMPARE(errorCodeFromName(QStringLiteral("splendid")), ErrorCode::Failed);
  }

  void errorText_data() {
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("remedy");
    QTest::addColumn<QString>("text");
    QTest::newRow("all") << QStringLiteral("no answer") << QStringLiteral("Start it.")
                         << QStringLiteral("Reading (redis): no answer. Start it.");
    QTest::newRow("full stop") << QStringLiteral("No answer.") << QStringLiteral("Start it.")
                               << QStringLiteral("Reading (redis): No answer. Start it.");
    QTest::newRow("question") << QStringLiteral("Did you mean it?") << QStringLiteral("Start it.")
                              << QStringLiteral("Reading (redis): Did you mean it? Start it.");
    QTest::newRow("no remedy") << QStringLiteral("no answer") << QString()
                               << QStringLiteral("Reading (redis): no answer");
    QTest::newRow("no cause") << QString() << QString() << QStringLiteral("Reading (redis)");
  }
  void errorText() {
    QFETCH(QString, why);
    QFETCH(QString, remedy);
    const Error error{ErrorCode::Failed, QStringLiteral("Reading"), QStringLiteral("redis"), why, remedy};
    QTEST(error.toString(), "text");
  }

  void neverEndsInsideStart() {
    auto operation = makeOp<int>([](auto &op) { op.succeed(42); });
    QSignalSpy spy(operation.get(), &Operation::finished);
    operation->start();
    QCOMPARE(spy.count(), 0);
    QVERIFY(operation->isFinished());
    QTRY_COMPARE(spy.count(), 1);
    QCOMPARE(operation->result(), Result<int>(42));
  }

  void endsOnce() {
    auto operation = makeOp<int>([](auto &op) {
      op.succeed(1);
      op.succeed(2);
      op.fail(failure(ErrorCode::Failed));
    });
    QSignalSpy spy(operation.get(), &Operation::finished);
    operation->start();
    operation->cancel();
    QTRY_COMPARE(spy.count(), 1);
    QTest::qWait(0);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0][0].value<Outcome>().kind, OutcomeKind::Succeeded);
    QCOMPARE(operation->result(), Result<int>(1));
  }

  void cancelBeforeTheEnd() {
    bool stopped = false;
    OperationOf<int> *body = nullptr;
    auto operation = makeOp<int>([&](auto &op) { body = &op; }, [&] { stopped = true; });
    QSignalSpy spy(operation.get(), &Operation::finished);
    operation->start();
    operation->cancel();
    body->succeed(1);  // it comes too late
    QVERIFY(stopped);
    QTRY_COMPARE(spy.count(), 1);
    QCOMPARE(spy[0][0].value<Outcome>().kind, OutcomeKind::Cancelled);
    QCOMPARE(operation->result().error().code, ErrorCode::Cancelled);
  }

  void cancelThatKnowsBetter() {
    OperationOf<int> *body = nullptr;
    auto operation =
        makeOp<int>([&](auto &op) { body = &op; }, [&] { body->fail(failure(ErrorCode::OutcomeUnknown)); });
    QSignalSpy spy(operation.get(), &Operation::finished);
    operation->start();
    operation->cancel();
    QTRY_COMPARE(spy.count(), 1);
    QCOMPARE(spy[0][0].value<Outcome>().kind, OutcomeKind::Unknown);
  }

  void cancelBetweenTheEndAndItsSignal() {
    auto operation = makeOp<int>([](auto &op) { op.succeed(7); });
    QSignalSpy spy(operation.get(), &Operation::finished);
    operation->start();
    operation->cancel();
    QTRY_COMPARE(spy.count(), 1);
    QCOMPARE(spy[0][0].value<Outcome>().kind, OutcomeKind::Succeeded);
  }

  void deletionIsSilent() {
    auto operation = makeOp<int>([](auto &op) { op.succeed(1); });
    QSignalSpy spy(operation.get(), &Operation::finished);
    operation->start();
    operation.reset();
    QTest::qWait(0);
    QCOMPARE(spy.count(), 0);
  }

  void launchCallsOnceAndCleansUp() {
    int calls = 0;
    Result<int> seen = 0;
    QPointer<Operation> operation = launch<int>(makeOp<int>([](auto &op) { op.succeed(5); }), this, [&](const auto &r) {
      ++calls;
      seen = r;
    });
    QCOMPARE(operation->parent(), this);
    QCOMPARE(calls, 0);
    QTRY_VERIFY(operation.isNull());
    QCOMPARE(calls, 1);
    QCOMPARE(seen, Result<int>(5));
  }

  void receiverDiesFirst() {
    int calls = 0;
    auto receiver = std::make_unique<QObject>();
    QPointer<Operation> operation =
        launch<int>(makeOp<int>([](auto &op) { op.succeed(5); }), receiver.get(), [&](const auto &) { ++calls; });
    receiver.reset();
    QVERIFY(operation.isNull());
    QTest::qWait(0);
    QCOMPARE(calls, 0);
  }

  void receiverDiesInItsHandler() {
    auto *receiver = new QObject;
    QByteArray seen;
    QPointer<Operation> operation = launch<QByteArray>(
        makeOp<QByteArray>([](auto &op) { op.succeed(QByteArray(64, 'x')); }), receiver, [&](const auto &result) {
          delete receiver;
          seen = *result;
        });
    QTRY_VERIFY(operation.isNull());
    QCOMPARE(seen, QByteArray(64, 'x'));
  }

  void endTakesBothKinds() {
    Result<Done> seen;
    launch<Done>(makeOp<Done>([](auto &op) { op.end(fail(failure(ErrorCode::Refused))); }), this,
                 [&](const auto &result) { seen = result; });
    QTRY_VERIFY(!seen);
    QCOMPARE(seen.error(), failure(ErrorCode::Refused));
  }

  void laterEndFromACallback() {
    bool done = false;
    auto operation = makeOp<int>([](auto &op) { QTimer::singleShot(0, &op, [&op] { op.succeed(3); }); });
    launch<int>(std::move(operation), this, [&](const auto &result) { done = result == Result<int>(3); });
    QTRY_VERIFY(done);
  }
};

QTEST_GUILESS_MAIN(TestOperation)
#include "tst_operation.moc"
