#include "tests/backends/redis_changes.h"
#include "tests/procedures/action_fixture.h"
#include "tests/support/script_proxy.h"
#include "tests/support/soak.h"

using namespace ops;
using namespace ops::cuts;

namespace {

using Place = ScriptProxy::Place;

constexpr Place places[] = {Place::BeforeRequest, Place::InRequest, Place::AfterRequest, Place::InReply,
                            Place::AfterReply};
const char *const placeNames[] = {"before the request", "in the request", "after the request", "in the reply",
                                  "after the reply"};
/// Processes events as they come, until it is so; false after a while.
bool waitUntil(const std::function<bool()> &isSo, int timeoutMs = 30'000) {
  QEventLoop loop;
  QTimer look;
  QTimer end;
  QObject::connect(&look, &QTimer::timeout, &loop, [&] {
    if (isSo()) loop.quit();
  });
  QObject::connect(&end, &QTimer::timeout, &loop, &QEventLoop::quit);
  look.start(1);
  end.start(timeoutMs);
  loop.exec();
  return isSo();
}

Outcome endOf(std::unique_ptr<Operation> operation) {
  QObject receiver;
  std::optional<Outcome> ended;
  launch(std::move(operation), &receiver, [&ended](const Outcome &outcome) { ended = outcome; });
  waitUntil([&ended] { return ended.has_value(); });
  return ended.value_or(Outcome());
}

}  // namespace

/// Connections are cut or fall silent at every place of the scripts that change something. Once the link works again
/// every job is where it should be: none is lost, none is doubled, all are in their order.
class RedisCutsTest : public ActionFixture {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init() { m_redis->command({"FLUSHALL"}); }
  void cleanupTestCase();
  void linksBreak_data();
  void linksBreak();
  void anotherServerAnswers_data() { linksBreak_data(); }
  void anotherServerAnswers();
  void nobodyAnswersAnyMore();

 private:
  void connectAnew();
  void prepareQueues(const Change &change);
  void oneFault(const Change &change, ScriptProxy::Fault fault);
  /// The link comes back by itself: the same operation finds out what happened.
  void linkReturns(const Change &change, const ScriptProxy::Fault &fault);
  /// It does not, and whoever has asked is gone: a probe and a repeat find out.
  void linkIsLost(const Change &change);
  Outcome performOnce(const Change &change);
  Json probe(const Change &change);
  void probeAndRepeat(const Change &change);
  bool hasMoved(const Change &change);
  void checkJobs(const Change &change);

  std::unique_ptr<ScriptProxy> m_proxy;
  QString m_token;
  int m_round = 0;
  int m_fired = 0;
  int m_unknown = 0;
  int m_failed = 0;
};

void RedisCutsTest::initTestCase() {
  startWorld();
  m_proxy = std::make_unique<ScriptProxy>(m_redis->socket(), m_world.path(QStringLiteral("proxy.sock")));
  QVERIFY(m_proxy->isListening());
  auto &environment = m_system.environments.first();
  auto &connection = environment.connections.first();
  connection.url = QUrl(QStringLiteral("redis+unix://%1?db=0").arg(m_world.path(QStringLiteral("proxy.sock"))));
  connection.timeout = Milliseconds(150);
}

void RedisCutsTest::cleanupTestCase() {
  qInfo("%d faults fired; %d ended as unknown, %d as failed, and were repeated", m_fired, m_unknown, m_failed);
  m_backends.reset();
  m_proxy.reset();
  stopWorld();
}

/// As a new process would.
void RedisCutsTest::connectAnew() {
  auto backends = connectBackends(m_system, m_system.environments.first(), Access::ReadWrite);
  QVERIFY2(backends, errorText(backends).constData());
  m_backends = std::move(*backends);
}

void RedisCutsTest::prepareQueues(const Change &change) {
  connectAnew();
  m_redis->command({"FLUSHALL"});
  for (auto it = change.before.begin(); it != change.before.end(); ++it) m_redis->push(it.key(), it.value());
  m_token = QStringLiteral("run-%1/step").arg(++m_round);
}

void RedisCutsTest::linksBreak_data() {
  QTest::addColumn<int>("change");
  QTest::addColumn<bool>("silent");
  const auto all = changes();
  for (int i = 0; i < all.size(); ++i) {
    for (const bool silent : {false, true}) {
      QTest::addRow("%s, %s", all[i].name, silent ? "silent" : "cut") << i << silent;
    }
  }
}

void RedisCutsTest::linksBreak() {
  QFETCH(int, change);
  QFETCH(bool, silent);
  const auto tried = changes().at(change);
  const int repeats = isSoak() ? 4 : 1;
  for (int place = 0; place < 5; ++place) {
    for (int i = 0; i < repeats; ++i) {
      for (const bool lost : {false, true}) {
        ScriptProxy::Fault fault;
        fault.place = places[place];
        fault.silent = silent;
        fault.last = lost;
        fault.count = 1 + (m_round + place) % tried.scripts;
        fault.part = 0.05 + 0.9 * (m_round % 11) / 10;
        oneFault(tried, fault);
        if (!QTest::currentTestFailed()) continue;
        qWarning("%s, script %d, %s, %s", placeNames[place], fault.count, silent ? "silent" : "cut",
                 lost ? "for good" : "once");
        return;
      }
    }
  }
}

void RedisCutsTest::oneFault(const Change &change, ScriptProxy::Fault fault) {
  prepareQueues(change);
  const int before = m_proxy->fired();
  m_proxy->arm(fault);
  if (fault.last) {
    linkIsLost(change);
  } else {
    linkReturns(change, fault);
  }
  m_proxy->mend();
  QCOMPARE(m_proxy->fired(), before + 1);
  ++m_fired;
  checkJobs(change);
}

void RedisCutsTest::linkReturns(const Change &change, const ScriptProxy::Fault &fault) {
  auto outcome = performOnce(change);
  if (outcome.kind == OutcomeKind::Failed && fault.silent && fault.place == Place::AfterReply) {
    // The question after the script found nobody, and a question is not repeated by itself.
    ++m_failed;
    QVERIFY2(outcome.error.code == ErrorCode::TimedOut, outcome.error.toString().toUtf8().constData());
    outcome = performOnce(change);
  }
  QVERIFY2(outcome.kind == OutcomeKind::Succeeded, outcome.error.toString().toUtf8().constData());
}

void RedisCutsTest::linkIsLost(const Change &change) {
  const int before = m_proxy->fired();
  std::optional<Outcome> ended;
  {
    QObject runner;
    launch(prepare(QLatin1String(change.action), change.parameters, m_token), &runner,
           [&ended](const Outcome &outcome) { ended = outcome; });
    QVERIFY(waitUntil([&] { return m_proxy->fired() > before || ended; }));
  }
  // Nothing but a reply that came through can have ended it by now.
  if (ended && ended->kind == OutcomeKind::Succeeded) return;
  ++m_unknown;
  connectAnew();
  probeAndRepeat(change);
}

Outcome RedisCutsTest::performOnce(const Change &change) {
  return endOf(prepare(QLatin1String(change.action), change.parameters, m_token));
}

Json RedisCutsTest::probe(const Change &change) {
  auto answer = endOf(action(QLatin1String(change.action)).probe(change.parameters, context(m_token)));
  // A machine that has more to do than it can may be slower than the link's short patience.
  for (int i = 0; i < 5 && answer.error.code == ErrorCode::TimedOut; ++i) {
    answer = endOf(action(QLatin1String(change.action)).probe(change.parameters, context(m_token)));
  }
  if (answer.kind != OutcomeKind::Succeeded) qWarning("%s", qPrintable(answer.error.toString()));
  return answer.value;
}

void RedisCutsTest::probeAndRepeat(const Change &change) {
  m_proxy->mend();
  const auto answer = probe(change);
  QVERIFY(answer.contains("happened"));
  // "No" is said only where it is true; a part is not called the whole.
  QVERIFY(jsonMember(answer, "happened") == (hasMoved(change) ? Json() : Json(false)));
  const auto outcome = performOnce(change);
  QVERIFY2(outcome.kind == OutcomeKind::Succeeded, outcome.error.toString().toUtf8().constData());
}

bool RedisCutsTest::hasMoved(const Change &change) {
  for (auto it = change.before.begin(); it != change.before.end(); ++it) {
    if (m_redis->list(it.key()) != it.value()) return true;
  }
  return false;
}

void RedisCutsTest::checkJobs(const Change &change) {
  for (auto it = change.after.begin(); it != change.after.end(); ++it) {
    QByteArray key = it.key();
    if (key == "TOMBSTONE") key = QByteArray("opsdeck:tombstone:orders:") + m_token.toLatin1();
    QVERIFY2(m_redis->list(key) == it.value(), key.constData());
  }
}

/// After the cut another Redis answers at the same address, with the same queues. Nothing is sent to it, not even the
/// question what has happened; the first one, when it is back, tells.
void RedisCutsTest::anotherServerAnswers() {
  QFETCH(int, change);
  QFETCH(bool, silent);
  const auto tried = changes()[change];
  PrivateRedis other(m_world, QStringLiteral("other"));
  QVERIFY2(other.start(), other.process().log().constData());
  for (int i = 0; i < 5; ++i) {
    const auto place = places[i];
    if (!isSoak() && (i + change) % 5 > 1) continue;
    prepareQueues(tried);
    other.command({"FLUSHALL"});
    for (auto it = tried.before.begin(); it != tried.before.end(); ++it) other.push(it.key(), it.value());
    const auto keys = other.command({"DBSIZE"}).integer;
    const auto untouched = [&] {
      for (auto it = tried.before.begin(); it != tried.before.end(); ++it) {
        if (other.list(it.key()) != it.value()) return false;
      }
      return other.command({"DBSIZE"}).integer == keys;
    };
    const int before = m_proxy->fired();
    ScriptProxy::Fault fault;
    fault.place = place;
    fault.silent = silent;
    fault.count = 1 + m_round % tried.scripts;
    fault.elsewhere = other.socket().toLatin1();
    m_proxy->arm(fault);
    const auto outcome = performOnce(tried);
    QCOMPARE(m_proxy->fired(), before + 1);
    ++m_fired;
    QVERIFY(untouched());
    // Only an answer that came through can have told that it was done.
    const bool isDone = outcome.kind == OutcomeKind::Succeeded;
    if (!isDone) {
      const bool isKnown = place == Place::AfterReply;
      QVERIFY2(outcome.kind == OutcomeKind::Unknown || isKnown, outcome.error.toString().toUtf8().constData());
      const auto asked = endOf(action(QLatin1String(tried.action)).probe(tried.parameters, context(m_token)));
      QVERIFY(asked.kind == OutcomeKind::Failed && asked.error.code == ErrorCode::Refused);
      QVERIFY2(asked.error.why.contains(QStringLiteral("Another server")), qPrintable(asked.error.why));
      QVERIFY(untouched());
      m_proxy->mend();
      connectAnew();
      ++m_unknown;
      probeAndRepeat(tried);
    }
    m_proxy->mend();
    checkJobs(tried);
    if (QTest::currentTestFailed()) return;
  }
}

/// The whole patience of the store is used up: the outcome says that it is unknown, and a probe tells.
void RedisCutsTest::nobodyAnswersAnyMore() {
  for (const auto &change : changes()) {
    for (const bool silent : {true, false}) {
      prepareQueues(change);
      const int before = m_proxy->fired();
      ScriptProxy::Fault fault;
      fault.place = silent ? Place::AfterRequest : Place::InRequest;
      fault.silent = silent;
      fault.last = true;
      m_proxy->arm(fault);
      const auto outcome = performOnce(change);
      QCOMPARE(m_proxy->fired(), before + 1);
      QCOMPARE(outcome.kind, OutcomeKind::Unknown);
      ++m_fired;
      ++m_unknown;
      connectAnew();
      probeAndRepeat(change);
      checkJobs(change);
      if (QTest::currentTestFailed()) return;
      if (!isSoak()) return;
    }
  }
}

QTEST_GUILESS_MAIN(RedisCutsTest)
#include "tst_redis_cuts.moc"
