#include <QCryptographicHash>

#include "tests/backends/script_proxy.h"
#include "tests/procedures/action_fixture.h"

using namespace ops;

namespace {

using Place = ScriptProxy::Place;

constexpr Place places[] = {Place::BeforeRequest, Place::InRequest, Place::AfterRequest, Place::InReply,
                            Place::AfterReply};
const char *const placeNames[] = {"before the request", "in the request", "after the request", "in the reply",
                                  "after the reply"};
const QString tombstone = QStringLiteral("opsdeck:tombstone:orders:cuts");
constexpr int jobCount = 1'100;   // three scripts for a move of all
constexpr int chosenCount = 120;  // three scripts for chosen ones

bool isSoak() {
  return qEnvironmentVariableIsSet("OPSDECK_SOAK");
}

/// Payloads that are easily broken; each class comes with and without a number, so that there are twins.
QByteArray hostile(int number) {
  static const QByteArrayList classes{QByteArray(),
                                      QByteArray("\n\r\n"),
                                      QByteArray("\0\x01", 2),
                                      QByteArray("\xff\xc3\x28"),
                                      QByteArray("*1\r\n$4\r\nPING\r\n"),
                                      QByteArray("*3\r\n$4\r\nEVAL\r\n"),
                                      QByteArray("-ERR no\r\n"),
                                      QByteArray("\\0 'x' \"y\" $(z)"),
                                      QByteArray(700, 'x')};
  const QByteArray &bytes = classes[number % classes.size()];
  return number % 5 == 0 ? bytes : QByteArray(bytes + QByteArray::number(number));
}

QByteArrayList someJobs() {
  QByteArrayList jobs;
  for (int i = 0; i < jobCount; ++i) jobs << hostile(i);
  return jobs;
}

Json digestsOf(const QByteArrayList &payloads) {
  Json digests = Json::array();
  for (const QByteArray &payload : payloads) {
    digests.push_back(QCryptographicHash::hash(payload, QCryptographicHash::Sha256).toHex().toStdString());
  }
  return digests;
}

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

/// An action that changes something: what stands where before it, and where it must stand afterwards.
struct Change {
  const char *name;
  const char *action;
  int scripts;  ///< how many it sends
  Json parameters;
  QMap<QByteArray, QByteArrayList> before;
  QMap<QByteArray, QByteArrayList> after;
};

const QByteArrayList waiting{"waiting", "", "waiting"};

QList<Change> changes() {
  const QByteArrayList jobs = someJobs();
  const Json orders{{"queue", "orders"}};
  Json chosen = orders;
  chosen["jobs"] = digestsOf(jobs.mid(0, chosenCount));
  const Json move{{"queue", "orders"}, {"from", "orders_failed"}, {"to", "orders"}};
  const Json restore{{"queue", "orders"}, {"tombstone", tombstone.toStdString()}};
  const QMap<QByteArray, QByteArrayList> failed{{"orders_failed", jobs}, {"orders", waiting}};
  const QMap<QByteArray, QByteArrayList> retried{{"orders_failed", {}}, {"orders", waiting + jobs}};
  return {{"retry", "queue.retry", 3, orders, failed, retried},
          {"retry of chosen jobs",
           "queue.retry",
           3,
           chosen,
           failed,
           {{"orders_failed", jobs.mid(chosenCount)}, {"orders", waiting + jobs.mid(0, chosenCount)}}},
          {"move", "queue.move", 3, move, failed, retried},
          {"requeue",
           "queue.requeue",
           3,
           orders,
           {{"orders_work", jobs}, {"orders", waiting}},
           {{"orders_work", {}}, {"orders", jobs + waiting}}},
          {"clear", "queue.clear", 1, orders, {{"orders", jobs}}, {{"orders", {}}, {"TOMBSTONE", jobs}}},
          {"restore",
           "queue.restore",
           3,
           restore,
           {{tombstone.toLatin1(), jobs}, {"orders", waiting}},
           {{tombstone.toLatin1(), {}}, {"orders", jobs + waiting}}}};
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
  const auto answer = endOf(action(QLatin1String(change.action)).probe(change.parameters, context(m_token)));
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
