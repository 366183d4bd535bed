#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <QTest>

#include "models/base/clock.h"
#include "models/base/kept_process.h"
#include "tests/support/await.h"
#include "tests/support/temporary_world.h"

using namespace ops;

/// Programs that outlive whoever started them: followed, found again, and never started twice.
class KeptProcessTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void tellsHowItEnded_data();
  void tellsHowItEnded();
  void goesOnWithoutItsStarter();
  void isStartedOnce();
  void isStoppedWithItsChildren();
  void isUnknownWhenNobodySawItsEnd();
  void beginsAnewWhereItsKeeperNeverBegan();
  void neverBeginsOnceItWasGivenUp();
  void isStoppedBeforeItBegins();
  void inheritsNothing();
  void tellsWhatItWrites();

 private:
  KeptRequest request(const QString &script) const;
  Json process() const;
  QByteArray file(const char *name) const;

  TemporaryWorld m_world;
  std::unique_ptr<Host> m_host = makeLocalHost();
  QString m_folder;
  int m_count = 0;
};

void KeptProcessTest::initTestCase() {
  qputenv("OPSDECK_KEEPER", OPSDECK_KEEPER_BINARY);
}

void KeptProcessTest::init() {
  m_folder = m_world.folder(QStringLiteral("kept-%1").arg(++m_count));
}

KeptRequest KeptProcessTest::request(const QString &script) const {
  return {{QStringLiteral("/bin/sh"), QStringLiteral("-c"), script}, m_folder, {}, {}, {}, 0};
}

QByteArray KeptProcessTest::file(const char *name) const {
  QFile content(m_folder + QLatin1Char('/') + QLatin1String(name));
  return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
}

Json KeptProcessTest::process() const {
  return jsonParse(file("process.json")).value_or(Json());
}

void KeptProcessTest::tellsHowItEnded_data() {
  QTest::addColumn<QString>("script");
  QTest::addColumn<int>("exitCode");
  QTest::newRow("success") << QStringLiteral("echo out; echo err >&2") << 0;
  QTest::newRow("failure") << QStringLiteral("echo out; echo err >&2; exit 7") << 7;
  QTest::newRow("signal") << QStringLiteral("echo out; echo err >&2; kill -9 $$") << 128 + SIGKILL;
}

void KeptProcessTest::tellsHowItEnded() {
  QFETCH(QString, script);
  QFETCH(int, exitCode);
  for (const auto &again : {request(script), KeptRequest{{}, m_folder, {}, {}, {}, 0}}) {
    const auto result = await(m_host->keep(again));
    QVERIFY2(result, errorText(result).constData());
    QCOMPARE(result->exitCode, exitCode);
    QCOMPARE(result->errors, QByteArray("err\n"));
    QVERIFY(result->peakBytes > 0);
    QCOMPARE(file("output"), QByteArray("out\n"));
  }
}

void KeptProcessTest::goesOnWithoutItsStarter() {
  auto operation = m_host->keep(request(QStringLiteral("while [ ! -e go ]; do sleep 0.01; done; exit 5")));
  operation->start();
  QTRY_VERIFY(process().is_object());
  operation.reset();
  QCOMPARE(KeptProcess::stateOf(m_folder), KeptProcess::State::Running);
  const auto pid = jsonInteger(process(), "pid");
  QCOMPARE(processStartTicks(pid), jsonInteger(process(), "startTicks"));

  auto found = m_host->keep({{}, m_folder, {}, {}, {}, 0});
  std::optional<Result<KeptResult>> result;
  launch<KeptResult>(std::move(found), this, [&](const Result<KeptResult> &end) { result = end; });
  QVERIFY(QFile(m_folder + QStringLiteral("/go")).open(QIODevice::WriteOnly));
  QTRY_VERIFY(result);
  QVERIFY2(*result, errorText(*result).constData());
  QCOMPARE((*result)->exitCode, 5);
}

void KeptProcessTest::isStartedOnce() {
  const QString script = QStringLiteral("echo x >>count; while [ ! -e go ]; do sleep 0.01; done");
  QList<Operation *> operations;
  int ended = 0;
  for (int i = 0; i < 8; ++i) {
    launch<KeptResult>(m_host->keep(request(script)), this, [&](const Result<KeptResult> &result) {
      QVERIFY2(result, errorText(result).constData());
      ++ended;
    });
  }
  QTRY_COMPARE(file("count"), QByteArray("x\n"));
  QVERIFY(QFile(m_folder + QStringLiteral("/go")).open(QIODevice::WriteOnly));
  QTRY_COMPARE(ended, 8);
  QVERIFY(await(m_host->keep(request(script))));
  QCOMPARE(file("count"), QByteArray("x\n"));
}

void KeptProcessTest::isStoppedWithItsChildren() {
  auto operation = m_host->keep(request(QStringLiteral("trap '' TERM; sleep 1000 & echo $! >child; wait; sleep 1000")));
  auto *raw = operation.get();
  std::optional<Result<KeptResult>> result;
  launch<KeptResult>(std::move(operation), this, [&](const Result<KeptResult> &end) { result = end; });
  QTRY_VERIFY(file("child").endsWith('\n'));
  const auto child = file("child").trimmed().toLongLong();
  raw->cancel();
  QTRY_VERIFY_WITH_TIMEOUT(result, 10'000);
  QCOMPARE(result->error().code, ErrorCode::Cancelled);
  QTRY_COMPARE(processStartTicks(child), 0);
  QCOMPARE(KeptProcess::stateOf(m_folder), KeptProcess::State::Ended);
}

void KeptProcessTest::isUnknownWhenNobodySawItsEnd() {
  auto operation = m_host->keep(request(QStringLiteral("while [ ! -e go ]; do sleep 0.01; done")));
  std::optional<Result<KeptResult>> result;
  launch<KeptResult>(std::move(operation), this, [&](const Result<KeptResult> &end) { result = end; });
  QTRY_VERIFY(process().is_object());
  QCOMPARE(::kill(static_cast<pid_t>(jsonInteger(process(), "keeper")), SIGKILL), 0);
  QVERIFY(!result);
  // Without its keeper it still runs, and is waited for.
  QCOMPARE(KeptProcess::stateOf(m_folder), KeptProcess::State::Running);
  QVERIFY(QFile(m_folder + QStringLiteral("/go")).open(QIODevice::WriteOnly));
  QTRY_VERIFY(result);
  QCOMPARE(result->error().code, ErrorCode::OutcomeUnknown);
  QCOMPARE(KeptProcess::stateOf(m_folder), KeptProcess::State::Lost);
  QCOMPARE(await(m_host->keep(request(QStringLiteral("echo again >>twice")))).error().code, ErrorCode::OutcomeUnknown);
  QVERIFY(file("twice").isEmpty());
}

void KeptProcessTest::beginsAnewWhereItsKeeperNeverBegan() {
  // What a keeper leaves that died before its program's record was on the disk.
  for (const char *name : {"keeper.lock", "output", "errors", ".process.json"}) {
    QVERIFY(QFile(m_folder + QLatin1Char('/') + QLatin1String(name)).open(QIODevice::WriteOnly));
  }
  QCOMPARE(KeptProcess::stateOf(m_folder), KeptProcess::State::Empty);
  QVERIFY(await(m_host->keep(request(QStringLiteral("echo once >>count")))));
  QCOMPARE(file("count"), QByteArray("once\n"));
}

void KeptProcessTest::neverBeginsOnceItWasGivenUp() {
  QCOMPARE(await(m_host->keep({{}, m_folder, {}, {}, {}, 0})).error().code, ErrorCode::Refused);
  // A keeper that was on its way all that time.
  QProcess late;
  late.start(QStringLiteral(OPSDECK_KEEPER_BINARY),
             {m_folder, QStringLiteral("/dev/null"), QStringLiteral("/bin/sh"), QStringLiteral("-c"),
              QStringLiteral("echo once >%1/count").arg(m_folder)});
  QVERIFY(late.waitForFinished());
  QCOMPARE(late.exitCode(), 3);
  QVERIFY(file("count").isEmpty());
  QCOMPARE(KeptProcess::stateOf(m_folder), KeptProcess::State::Empty);
}

void KeptProcessTest::isStoppedBeforeItBegins() {
  auto operation = m_host->keep(request(QStringLiteral("sleep 0.5; echo late >>count")));
  auto *raw = operation.get();
  std::optional<Result<KeptResult>> result;
  launch<KeptResult>(std::move(operation), this, [&](const Result<KeptResult> &end) { result = end; });
  raw->cancel();
  QTRY_VERIFY_WITH_TIMEOUT(result, 10'000);
  QCOMPARE(result->error().code, ErrorCode::Cancelled);
  QVERIFY(KeptProcess::stateOf(m_folder) != KeptProcess::State::Running);
  QVERIFY(file("count").isEmpty());
}

void KeptProcessTest::inheritsNothing() {
  const int leak = ::open("/dev/null", O_RDONLY);  // on purpose without O_CLOEXEC
  QVERIFY(leak > 2);
  QVERIFY(
      await(m_host->keep(request(QStringLiteral("ls /proc/self/fd >fds; ps -o pgid= -p $$ >group; echo $$ >self")))));
  ::close(leak);
  // Three of its own, and the one that reads the folder.
  QCOMPARE(file("fds").split('\n').size() - 1, 4);
  QCOMPARE(file("group").trimmed(), file("self").trimmed());
}

void KeptProcessTest::tellsWhatItWrites() {
  auto operation =
      m_host->keep(request(QStringLiteral("echo one >&2; echo two >&2; while [ ! -e go ]; do sleep 0.01; done")));
  QStringList lines;
  connect(operation.get(), &Operation::progressed, this, [&](const Json &progress) {
    for (const auto &line : jsonMember(progress, "lines")) lines.append(jsonText(line));
  });
  std::optional<Result<KeptResult>> result;
  launch<KeptResult>(std::move(operation), this, [&](const Result<KeptResult> &end) { result = end; });
  QTRY_COMPARE(lines, (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
  QVERIFY(QFile(m_folder + QStringLiteral("/go")).open(QIODevice::WriteOnly));
  QTRY_VERIFY(result && *result);
}

QTEST_GUILESS_MAIN(KeptProcessTest)
#include "tst_kept_process.moc"
