#include "models/procedures/actions/job_export.h"
#include "tests/procedures/action_fixture.h"
#include "tests/support/script_proxy.h"
#include "tests/support/soak.h"

using namespace ops;

namespace {

using Place = ScriptProxy::Place;

constexpr Place places[] = {Place::BeforeRequest, Place::InRequest, Place::AfterRequest, Place::InReply,
                            Place::AfterReply};
constexpr int jobCount = 450;  // three pages

QByteArrayList someJobs() {
  QByteArrayList jobs;
  for (int i = 0; i < jobCount; ++i) jobs << QByteArray("job\n\0", 5) + QByteArray::number(i / 2);
  return jobs;
}

}  // namespace

/// Clearing a queue exports its jobs before it takes them out and again afterwards. Every read of both exports is cut
/// or falls silent: the error says truthfully where the jobs are, an export that was checked is kept until a better one
/// has been, and a repeat brings it to its end.
class ClearCutsTest : public ActionFixture {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanupTestCase();
  void readsBreak_data();
  void readsBreak();
  void exportThatCannotBeWritten();

 private:
  /// As the next runner does.
  void connectAnew();
  void prepare();
  /// Where the jobs are, and what is said of it. The path of the export that still stands; empty: none.
  void checkFailure(const Outcome &outcome);
  void checkEnd(const Outcome &outcome);
  QByteArray tombstone() const { return "opsdeck:tombstone:orders:" + m_token.toLatin1(); }

  const QByteArrayList m_jobs = someJobs();
  std::unique_ptr<ScriptProxy> m_proxy;
  QString m_token;
  int m_round = 0;
  int m_fired = 0;
  int m_before = 0;
  int m_after = 0;
};

void ClearCutsTest::initTestCase() {
  startWorld();
  m_proxy = std::make_unique<ScriptProxy>(m_redis->socket(), m_world.path(QStringLiteral("proxy.sock")));
  QVERIFY(m_proxy->isListening());
  auto &connection = m_system.environments.first().connections.first();
  connection.url = QUrl(QStringLiteral("redis+unix://%1?db=0").arg(m_world.path(QStringLiteral("proxy.sock"))));
  connection.timeout = Milliseconds(150);
}

void ClearCutsTest::cleanupTestCase() {
  qInfo("%d reads of exports struck; %d failed before the jobs were taken out, %d afterwards", m_fired, m_before,
        m_after);
  QVERIFY(m_fired >= 10 && m_before > 0 && m_after > 1);
  m_backends.reset();
  m_proxy.reset();
  stopWorld();
}

void ClearCutsTest::connectAnew() {
  m_proxy->mend();
  auto backends = connectBackends(m_system, m_system.environments.first(), Access::ReadWrite);
  QVERIFY2(backends, errorText(backends).constData());
  m_backends = std::move(*backends);
}

void ClearCutsTest::prepare() {
  connectAnew();
  m_redis->command({"FLUSHALL"});
  m_redis->push("orders", m_jobs);
  m_token = QStringLiteral("clear-%1/step").arg(++m_round);
}

void ClearCutsTest::checkFailure(const Outcome &outcome) {
  QCOMPARE(outcome.kind, OutcomeKind::Failed);
  const auto said = outcome.error.toString();
  const auto kept = jsonString(outcome.value, "export");
  if (m_redis->command({"EXISTS", tombstone()}).integer == 0) {
    ++m_before;
    QVERIFY(m_redis->list("orders") == m_jobs);
    QVERIFY2(said.contains(QStringLiteral("Nothing was removed from the queue")), qPrintable(said));
    return;
  }
  ++m_after;
  QVERIFY(m_redis->list("orders").isEmpty());
  QVERIFY(m_redis->list(tombstone()) == m_jobs);
  QVERIFY2(!said.contains(QStringLiteral("Nothing was removed")), qPrintable(said));
  QVERIFY2(said.contains(QString::fromLatin1(tombstone())) && said.contains(kept), qPrintable(said));
  const auto exported = readJobExport(kept);
  QVERIFY2(exported && *exported == m_jobs, errorText(exported).constData());
}

void ClearCutsTest::checkEnd(const Outcome &outcome) {
  QVERIFY2(outcome.kind == OutcomeKind::Succeeded, outcome.error.toString().toUtf8().constData());
  QCOMPARE(jsonInteger(outcome.value, "jobs"), jobCount);
  QVERIFY(m_redis->list(tombstone()) == m_jobs);
  const auto path = jsonString(outcome.value, "export");
  const auto exported = readJobExport(path);
  QVERIFY2(exported && *exported == m_jobs, errorText(exported).constData());
  // One export is left of each clearing.
  QCOMPARE(QFileInfo(path).dir().entryList({QStringLiteral("*clear-%1_step*").arg(m_round)}).size(), 1);
}

void ClearCutsTest::readsBreak_data() {
  QTest::addColumn<bool>("silent");
  QTest::addColumn<bool>("forGood");
  QTest::newRow("cut") << false << false;
  QTest::newRow("silent") << true << false;
  QTest::newRow("cut for good") << false << true;
  if (isSoak()) QTest::newRow("silent for good") << true << true;
}

void ClearCutsTest::readsBreak() {
  QFETCH(bool, silent);
  QFETCH(bool, forGood);
  bool isBeyond = false;
  for (int read = 1; !isBeyond; ++read) {
    for (int place = 0; place < 5; ++place) {
      // Giving up takes seconds.
      if (!isSoak() && (forGood ? read % 5 != place : (read + place) % 2 != 0)) continue;
      prepare();
      ScriptProxy::Fault fault;
      fault.command = "EVAL_RO";
      fault.count = read;
      fault.place = places[place];
      fault.silent = silent;
      fault.last = forGood;
      fault.part = 0.1 + 0.2 * place;
      const int before = m_proxy->fired();
      m_proxy->arm(fault);
      auto outcome = perform(QStringLiteral("queue.clear"), {{"queue", "orders"}}, m_token);
      isBeyond = m_proxy->fired() == before;
      if (!isBeyond) ++m_fired;
      // A link that breaks once may be outlived, and one that breaks behind the last reply is not needed any more.
      if (!isBeyond && forGood && fault.place != Place::AfterReply) QVERIFY(outcome.kind != OutcomeKind::Succeeded);
      if (outcome.kind != OutcomeKind::Succeeded) {
        QVERIFY(!isBeyond);
        checkFailure(outcome);
        if (QTest::currentTestFailed()) return;
        const bool isAside = m_redis->command({"EXISTS", tombstone()}).integer == 1;
        if (isAside) m_redis->push("orders", {"a newcomer"});
        connectAnew();
        outcome = perform(QStringLiteral("queue.clear"), {{"queue", "orders"}}, m_token);
        if (isAside) QCOMPARE(m_redis->list("orders"), QByteArrayList{"a newcomer"});
      }
      checkEnd(outcome);
      if (QTest::currentTestFailed()) {
        qWarning("read %d, place %d", read, place);
        return;
      }
      if (isBeyond) break;
    }
  }
}

/// There is no room for the second export: the jobs are not where they were, and that is what is said.
void ClearCutsTest::exportThatCannotBeWritten() {
  prepare();
  const QString place =
      m_world.folder(QStringLiteral("evidence")) + QStringLiteral("/orders-clear-%1_step.jsonl").arg(m_round);
  // A folder stands where the file should.
  QVERIFY(QDir().mkpath(place));
  auto outcome = perform(QStringLiteral("queue.clear"), {{"queue", "orders"}}, m_token);
  checkFailure(outcome);
  QVERIFY(QDir().rmdir(place));
  outcome = perform(QStringLiteral("queue.clear"), {{"queue", "orders"}}, m_token);
  checkEnd(outcome);
}

QTEST_GUILESS_MAIN(ClearCutsTest)
#include "tst_clear_cuts.moc"
