#include <signal.h>

#include <QFile>

#include "tests/procedures/action_fixture.h"
#include "tests/support/script_proxy.h"
#include "tests/support/soak.h"

using namespace ops;

namespace {

using Place = ScriptProxy::Place;

constexpr Place places[] = {Place::BeforeRequest, Place::InRequest, Place::AfterRequest, Place::InReply,
                            Place::AfterReply};
const char *const placeNames[] = {"before the request", "in the request", "after the request", "in the reply",
                                  "after the reply"};

/// An action that changes something, and the call to supervisord that is struck.
struct Change {
  const char *name;
  const char *action;
  Json parameters;
  const char *method;
  int calls;  ///< how many of them it makes
  QStringList before;
  QStringList after;
  bool replaces = false;  ///< all that are up get new processes
};

QStringList workers(std::initializer_list<int> numbers) {
  QStringList names;
  for (const int number : numbers) names << QStringLiteral("worker-%1").arg(number);
  return names;
}

QList<Change> changes() {
  const Json worker{{"service", "worker"}};
  const Json four{{"service", "worker"}, {"replicas", 4}};
  const Json one{{"service", "worker"}, {"replicas", 1}};
  const Json rolling{{"service", "worker"}, {"pause", "0s"}};
  return {
      {"start", "service.start", worker, "startProcess", 2, {}, workers({1, 2})},
      {"stop", "service.stop", worker, "stopProcess", 3, workers({1, 2, 4}), {}},
      {"scale up", "service.scale", four, "startProcess", 3, workers({2}), workers({1, 2, 3, 4})},
      {"scale down", "service.scale", one, "stopProcess", 2, workers({1, 3, 4}), workers({1})},
      {"restart, a stop", "service.restart", worker, "stopProcess", 3, workers({2, 3, 4}), workers({2, 3, 4}), true},
      {"restart, a start", "service.restart", worker, "startProcess", 3, workers({2, 3, 4}), workers({2, 3, 4}), true},
      {"rolling restart, a stop", "service.rolling-restart", rolling, "stopProcess", 2, workers({1, 2}),
       workers({1, 2}), true},
      {"rolling restart, a start", "service.rolling-restart", rolling, "startProcess", 2, workers({1, 2}),
       workers({1, 2}), true}};
}

}  // namespace

/// The connection to supervisord is cut or falls silent at five places of every call that changes something. No worker
/// is started twice, none is left as the plan did not want it, and what nobody can know is unknown until it is probed.
class ServiceCutsTest : public ActionFixture {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanupTestCase();
  void linksBreak_data();
  void linksBreak();
  void lastLookIsLost();
  void nobodyAnswersAnyMore();

 private:
  void connectAnew();
  void prepare(const Change &change);
  std::unique_ptr<Operation> operation(const Change &change);
  void oneFault(const Change &change, const ScriptProxy::Fault &fault);
  /// The link comes back by itself: the same operation finds out what happened.
  void linkReturns(const Change &change);
  /// It does not, and whoever has asked is gone: a probe finds out, and what has not happened is done again.
  void linkIsLost(const Change &change);
  void probeAndRepeat(const Change &change);
  void check(const Change &change, bool repeated);
  /// Those that are up, with their pids, as supervisord says without the proxy.
  QMap<QString, qint64> up();
  QByteArrayList startLines() const;
  /// Pids by worker, of the lines from there on.
  QMap<QString, QList<qint64>> starts(qsizetype from) const;
  ServiceManager &manager() { return **m_backends->serviceManager(); }

  std::unique_ptr<ScriptProxy> m_proxy;
  std::unique_ptr<Backends> m_through;
  QMap<QString, qint64> m_pids;
  qsizetype m_startedBefore = 0;
  Json m_seen;
  int m_round = 0;
  int m_fired = 0;
  int m_probed = 0;
  int m_repeated = 0;
};

void ServiceCutsTest::initTestCase() {
  startWorld();
  m_proxy = std::make_unique<ScriptProxy>(m_supervisor->socket(), m_world.path(QStringLiteral("proxy.sock")),
                                          ScriptProxy::Protocol::XmlRpc);
  QVERIFY(m_proxy->isListening());
}

void ServiceCutsTest::cleanupTestCase() {
  qInfo("%d faults fired; %d probed, %d of them repeated", m_fired, m_probed, m_repeated);
  m_through.reset();
  m_proxy.reset();
  stopWorld();
}

/// As a new process would.
void ServiceCutsTest::connectAnew() {
  auto environment = m_system.environments.first();
  environment.manager.address = m_world.path(QStringLiteral("proxy.sock"));
  auto backends = connectBackends(m_system, environment, Access::ReadWrite);
  QVERIFY2(backends, errorText(backends).constData());
  m_through = std::move(*backends);
}

QMap<QString, qint64> ServiceCutsTest::up() {
  QMap<QString, qint64> pids;
  const auto instances = ops::await(manager().instances());
  if (!instances) return {{QStringLiteral("nobody answers"), 0}};
  for (const auto &instance : *instances) {
    if (instance.service == QLatin1String("worker") && instance.isUp()) pids[instance.name] = instance.pid;
  }
  return pids;
}

QByteArrayList ServiceCutsTest::startLines() const {
  QFile file(m_world.path(QStringLiteral("starts")));
  auto lines = file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QByteArrayList{{}};
  lines.removeLast();
  return lines;
}

QMap<QString, QList<qint64>> ServiceCutsTest::starts(qsizetype from) const {
  QMap<QString, QList<qint64>> pids;
  for (const auto &line : startLines().mid(from)) {
    const auto words = line.split(' ');
    pids[QString::fromLatin1(words.value(0))].append(words.value(1).toLongLong());
  }
  return pids;
}

void ServiceCutsTest::prepare(const Change &change) {
  m_proxy->mend();
  connectAnew();
  QObject receiver;
  int left = 4;
  for (const auto &name : workers({1, 2, 3, 4})) {
    launch<Done>(change.before.contains(name) ? manager().start(name) : manager().stop(name), &receiver,
                 [&left](const Result<Done> &done) { left -= done ? 1 : 0; });
  }
  QTRY_COMPARE_WITH_TIMEOUT(left, 0, 20'000);
  m_pids = up();
  QCOMPARE(m_pids.keys(), change.before);
  QTRY_VERIFY(std::ranges::all_of(
      change.before, [this](const QString &name) { return starts(0).value(name).contains(m_pids[name]); }));
  m_startedBefore = startLines().size();
  ++m_round;
  const auto seen = await(action(QLatin1String(change.action)).observe(change.parameters, context({})));
  QCOMPARE(seen.kind, OutcomeKind::Succeeded);
  m_seen = seen.value;
}

std::unique_ptr<Operation> ServiceCutsTest::operation(const Change &change) {
  const ActionContext through{*m_through, QStringLiteral("run-%1/step").arg(m_round),
                              m_world.folder(QStringLiteral("evidence")), m_seen};
  return action(QLatin1String(change.action)).run(change.parameters, through);
}

void ServiceCutsTest::check(const Change &change, bool repeated) {
  const auto now = up();
  QCOMPARE(now.keys(), change.after);
  QTRY_VERIFY(std::ranges::all_of(change.after, [&](const QString &name) {
    return (!change.replaces && m_pids.contains(name)) || starts(m_startedBefore).value(name).contains(now[name]);
  }));
  const auto started = starts(m_startedBefore);
  for (const auto &name : workers({1, 2, 3, 4})) {
    const bool isNew = change.after.contains(name) && (change.replaces || !m_pids.contains(name));
    const auto times = started.value(name).size();
    // What is asked for a second time may replace a worker a second time; but there is one process of it.
    const bool fits = times == (isNew ? 1 : 0) || (repeated && isNew && change.replaces && times == 2);
    QVERIFY2(fits, qPrintable(QStringLiteral("%1 was started %2 times").arg(name).arg(times)));
    if (isNew) QCOMPARE(now[name], started[name].last());
    if (!isNew && change.after.contains(name)) QCOMPARE(now[name], m_pids[name]);
    for (const auto pid : started.value(name))
      QVERIFY(pid == now.value(name) || ::kill(static_cast<pid_t>(pid), 0) != 0);
  }
}

void ServiceCutsTest::linksBreak_data() {
  QTest::addColumn<int>("change");
  QTest::addColumn<bool>("silent");
  const auto all = changes();
  for (int i = 0; i < all.size(); ++i) {
    // Where time is short, every other change is cut, and one meets silence.
    if (isSoak() || i % 2 == 0) QTest::addRow("%s, cut", all[i].name) << i << false;
    if (isSoak() || i == 5) QTest::addRow("%s, silent", all[i].name) << i << true;
  }
}

void ServiceCutsTest::linksBreak() {
  QFETCH(int, change);
  QFETCH(bool, silent);
  const auto tried = changes()[change];
  for (int place = 0; place < 5; ++place) {
    // And one place of each will do, another for every change.
    if (!isSoak() && (place + change) % 5 != 0) continue;
    for (const bool lost : {false, true}) {
      if (!isSoak() && lost && silent) continue;
      ScriptProxy::Fault fault;
      fault.command = tried.method;
      fault.place = places[place];
      fault.silent = silent;
      fault.last = lost;
      fault.count = 1 + (m_round + place) % tried.calls;
      fault.part = 0.05 + 0.9 * (m_round % 11) / 10;
      oneFault(tried, fault);
      if (!QTest::currentTestFailed()) continue;
      qWarning("%s, call %d, %s, %s", placeNames[place], fault.count, silent ? "silent" : "cut",
               lost ? "for good" : "once");
      return;
    }
  }
}

void ServiceCutsTest::oneFault(const Change &change, const ScriptProxy::Fault &fault) {
  prepare(change);
  if (QTest::currentTestFailed()) return;
  const int before = m_proxy->fired();
  m_proxy->arm(fault);
  if (fault.last) {
    linkIsLost(change);
  } else {
    linkReturns(change);
  }
  m_proxy->mend();
  QCOMPARE(m_proxy->fired(), before + 1);
  ++m_fired;
}

void ServiceCutsTest::linkReturns(const Change &change) {
  const auto outcome = await(operation(change));
  QVERIFY2(outcome.kind == OutcomeKind::Succeeded, outcome.error.toString().toUtf8().constData());
  check(change, false);
}

void ServiceCutsTest::linkIsLost(const Change &change) {
  const int before = m_proxy->fired();
  std::optional<Outcome> ended;
  {
    QObject runner;
    launch(operation(change), &runner, [&ended](const Outcome &outcome) { ended = outcome; });
    QTRY_VERIFY_WITH_TIMEOUT(m_proxy->fired() > before || ended, 30'000);
  }
  m_proxy->mend();
  connectAnew();
  probeAndRepeat(change);
}

void ServiceCutsTest::probeAndRepeat(const Change &change) {
  ++m_probed;
  // Two turns of supervisord's own loop: what had reached it before has been carried out.
  up();
  const auto now = up();
  const ActionContext through{*m_through, QStringLiteral("run-%1/step").arg(m_round),
                              m_world.folder(QStringLiteral("evidence")), m_seen};
  const auto answer = await(action(QLatin1String(change.action)).probe(change.parameters, through));
  QCOMPARE(answer.kind, OutcomeKind::Succeeded);
  const auto &happened = jsonMember(answer.value, "happened");
  bool allReplaced = true;
  for (auto it = m_pids.cbegin(); it != m_pids.cend(); ++it)
    allReplaced = allReplaced && now.value(it.key()) != it.value();
  const bool isDone = now.keys() == change.after && (!change.replaces || allReplaced);
  QVERIFY2((happened == Json(true)) == isDone, jsonDump(answer.value).constData());
  // "No" is said only where it is true.
  if (change.replaces && happened == Json(false)) QCOMPARE(now, m_pids);
  if (happened != Json(true)) {
    ++m_repeated;
    const auto outcome = await(operation(change));
    QVERIFY2(outcome.kind == OutcomeKind::Succeeded, outcome.error.toString().toUtf8().constData());
  }
  check(change, happened != Json(true));
}

/// What is done is not called failed because nobody answers the question after it.
void ServiceCutsTest::lastLookIsLost() {
  const auto all = changes();
  for (int i = 0; i < all.size(); ++i) {
    if (!isSoak() && i % 4 != 0) continue;
    const auto &change = all[i];
    prepare(change);
    ScriptProxy::Fault fault;
    fault.command = "getAllProcessInfo";
    fault.count = change.replaces ? 2 : 3;
    fault.place = Place::InReply;
    m_proxy->arm(fault);
    const int before = m_proxy->fired();
    const auto outcome = await(operation(change));
    QCOMPARE(m_proxy->fired(), before + 1);
    ++m_fired;
    QVERIFY2(outcome.kind == OutcomeKind::Succeeded, outcome.error.toString().toUtf8().constData());
    QCOMPARE(jsonInteger(outcome.value, "replicas"), change.after.size());
    check(change, false);
    if (QTest::currentTestFailed()) return;
  }
}

/// The whole patience is used up: the outcome says that it is unknown, and a probe tells.
void ServiceCutsTest::nobodyAnswersAnyMore() {
  if (!isSoak()) QSKIP("ten seconds of patience each: in the long suite");
  for (const auto &change : changes()) {
    for (const bool silent : {false, true}) {
      prepare(change);
      const int before = m_proxy->fired();
      ScriptProxy::Fault fault;
      fault.command = change.method;
      fault.place = Place::AfterRequest;
      fault.silent = silent;
      fault.last = true;
      m_proxy->arm(fault);
      QElapsedTimer clock;
      clock.start();
      QObject receiver;
      std::optional<Outcome> ended;
      launch(operation(change), &receiver, [&ended](const Outcome &outcome) { ended = outcome; });
      QTRY_VERIFY_WITH_TIMEOUT(ended.has_value(), 40'000);
      QVERIFY2(clock.elapsed() < 25'000, qPrintable(QString::number(clock.elapsed())));
      QCOMPARE(m_proxy->fired(), before + 1);
      ++m_fired;
      QVERIFY2(ended->kind == OutcomeKind::Unknown, ended->error.toString().toUtf8().constData());
      m_proxy->mend();
      connectAnew();
      probeAndRepeat(change);
      if (QTest::currentTestFailed()) return;
    }
  }
}

QTEST_GUILESS_MAIN(ServiceCutsTest)
#include "tst_service_cuts.moc"
