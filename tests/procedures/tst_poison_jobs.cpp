#include <QCryptographicHash>
#include <thread>

#include "models/procedures/plan.h"
#include "tests/crash/fire_clients.h"
#include "tests/procedures/action_fixture.h"

using namespace ops;

namespace {

constexpr int limitOfTests = 5;

QByteArray job(const QByteArray &name, const QByteArray &attempts) {
  return "{\"id\": \"" + name + "\", \"meta\": {\"attempts\": " + attempts + "}}";
}

QString hex(const QByteArray &payload) {
  return QString::fromLatin1(QCryptographicHash::hash(payload, QCryptographicHash::Sha256).toHex());
}

const QString retry = QStringLiteral("queue.retry");
const QString takeBack = QStringLiteral("queue.takeBack");
const Json orders{{"queue", "orders"}};

}  // namespace

/// Jobs that fail again and again, against a real Redis: they are not put back with all others, and an undo finds every
/// job again.
class PoisonJobsTest : public ActionFixture {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanupTestCase() { stopWorld(); }
  void init();

  void attemptsAreReadNotGuessed_data();
  void attemptsAreReadNotGuessed();
  void poisonGoesToQuarantine();
  void withoutQuarantineItStays();
  void chosenJobsAreRetriedAllTheSame();
  void planTellsHowOftenTheyFailed_data();
  void planTellsHowOftenTheyFailed();
  void undoBringsAllBack();
  void undoOfChosenJobs();
  void undoFindsWhatWorkersLeft();
  void undoOfNothing();
  void undoSaysWhenItIsTooLate();
  void hostilePayloads();
  void beginsAgainAtEveryBatch();
  void othersWorkMeanwhile();

 private:
  void limit(const char *quarantine);
  Plan plan(const QByteArrayList &chosen);
  bool leaveAfter(int batches, const QString &name);
  QByteArrayList failed() const { return m_redis->list("orders_failed"); }
  QByteArrayList waiting() const { return m_redis->list("orders"); }
  QByteArrayList quarantine() const { return m_redis->list("orders_quarantine"); }
  /// Every third is poison, every fifth has a twin, every seventh is no JSON.
  static QByteArrayList mixed(int count);
  static QByteArrayList only(const QByteArrayList &jobs, bool poison);
};

void PoisonJobsTest::initTestCase() {
  startWorld();
}

void PoisonJobsTest::init() {
  m_redis->command({"FLUSHALL"});
  m_before = Json();
  limit("orders_quarantine");
}

void PoisonJobsTest::limit(const char *quarantine) {
  auto &spec = m_system.queues.first();
  spec.attemptsPointer = QStringLiteral("/meta/attempts");
  spec.maxAttempts = limitOfTests;
  spec.quarantine = QLatin1String(quarantine);
  auto backends = connectBackends(m_system, m_system.environments.first(), Access::ReadWrite);
  QVERIFY2(backends, errorText(backends).constData());
  m_backends = std::move(*backends);
}

QByteArrayList PoisonJobsTest::mixed(int count) {
  QByteArrayList jobs;
  for (int i = 0; i < count; ++i) {
    const QByteArray name = i % 5 == 0 ? QByteArray("twin") : QByteArray::number(i);
    if (i % 7 == 6) {
      jobs << "no JSON " + name;
    } else {
      jobs << job(name, i % 3 == 0 ? "5" : "4");
    }
  }
  return jobs;
}

QByteArrayList PoisonJobsTest::only(const QByteArrayList &jobs, bool poison) {
  QByteArrayList those;
  for (const auto &payload : jobs) {
    if (payload.contains("\"attempts\": 5") == poison) those << payload;
  }
  return those;
}

void PoisonJobsTest::attemptsAreReadNotGuessed_data() {
  QTest::addColumn<QByteArray>("payload");
  QTest::addColumn<bool>("isPoison");
  QTest::addColumn<bool>("isKnown");
  const auto row = [](const char *name, const QByteArray &payload, bool isPoison, bool isKnown) {
    QTest::newRow(name) << payload << isPoison << isKnown;
  };
  row("none yet", job("a", "0"), false, true);
  row("one less", job("a", "4"), false, true);
  row("just as many", job("a", "5"), true, true);
  row("far more", job("a", "9223372036854775807"), true, true);
  row("more than fits", job("a", "18446744073709551615"), true, true);
  row("a fraction", job("a", "4.9"), false, true);
  row("a round fraction", job("a", "5.0"), true, true);
  row("in scientific form", job("a", "1e300"), true, true);
  row("below zero", job("a", "-5"), false, true);
  row("as text", job("a", "\"7\""), true, true);
  row("as other text", job("a", "\"often\""), false, false);
  row("as a truth", job("a", "true"), false, false);
  row("as nothing", job("a", "null"), false, false);
  row("as a list", job("a", "[9]"), false, false);
  row("too large a number", job("a", "1e400"), false, false);
  row("another place", R"({"attempts": 9})", false, false);
  row("a list", "[9, 9, 9]", false, false);
  row("a number", "9", false, false);
  row("no JSON", "attempts: 9", false, false);
  row("cut", R"({"meta": {"attempts": 9)", false, false);
  row("empty", "", false, false);
  row("deep", fire::deepJson("9"), false, false);
  row("no UTF-8", "{\"x\": \"\xff\", \"meta\": {\"attempts\": 9}}", false, false);
}

void PoisonJobsTest::attemptsAreReadNotGuessed() {
  QFETCH(QByteArray, payload);
  QFETCH(bool, isPoison);
  QFETCH(bool, isKnown);
  m_redis->push("orders_failed", {payload});
  const auto retried = perform(retry, orders);
  QVERIFY2(retried.kind == OutcomeKind::Succeeded, qPrintable(retried.error.toString()));
  QCOMPARE(jsonInteger(retried.value, "attemptsUnknown"), isKnown ? 0 : 1);
  QCOMPARE(waiting(), isPoison ? QByteArrayList() : QByteArrayList{payload});
  QCOMPARE(quarantine(), isPoison ? QByteArrayList{payload} : QByteArrayList());
  QCOMPARE(failed(), QByteArrayList());
}

void PoisonJobsTest::poisonGoesToQuarantine() {
  const auto jobs = mixed(700);
  m_redis->push("orders_failed", jobs);
  m_redis->push("orders", {"waiting"});
  m_redis->push("orders_quarantine", {"old"});
  const auto retried = perform(retry, orders);
  QVERIFY2(retried.kind == OutcomeKind::Succeeded, qPrintable(retried.error.toString()));
  const auto poison = only(jobs, true);
  const auto others = only(jobs, false);
  QVERIFY(poison.size() > 150 && poison.count(job("twin", "5")) > 20);
  QCOMPARE(waiting(), QByteArrayList{"waiting"} + others);
  QCOMPARE(quarantine(), QByteArrayList{"old"} + poison);
  QCOMPARE(failed(), QByteArrayList());
  QCOMPARE(jsonInteger(retried.value, "moved"), others.size());
  QCOMPARE(jsonInteger(retried.value, "quarantined"), poison.size());
  QCOMPARE(jsonInteger(retried.value, "attemptsUnknown"), 100);
  QCOMPARE(jsonMember(retried.value, "jobsAtLimit").size(), 100U);
  QCOMPARE(jsonText(jsonMember(retried.value, "jobsAtLimit")[0]), hex(poison.first()));
  QCOMPARE(jsonString(retried.value, "summary"),
           QStringLiteral("%1 retried, %2 in quarantine after 5 attempt(s), of 100 the attempts are not known")
               .arg(others.size())
               .arg(poison.size()));
  QVERIFY(m_news.join(QLatin1Char('\n')).contains(QStringLiteral(" in quarantine, ")));

  // The same step again, after its answer was lost: what failed since is not touched, and the figures are the same.
  m_redis->push("orders_failed", {job("later", "5"), job("later", "0")});
  const auto again = perform(retry, orders);
  QCOMPARE(again.value["summary"], retried.value["summary"]);
  QCOMPARE(again.value["jobsAtLimit"], retried.value["jobsAtLimit"]);
  QCOMPARE(failed().size(), 2);
}

void PoisonJobsTest::withoutQuarantineItStays() {
  limit("");
  const auto jobs = mixed(400);
  m_redis->push("orders_failed", jobs);
  const auto retried = perform(retry, orders);
  QCOMPARE(retried.kind, OutcomeKind::Succeeded);
  QCOMPARE(waiting(), only(jobs, false));
  QCOMPARE(failed(), only(jobs, true));
  QCOMPARE(jsonInteger(retried.value, "kept"), only(jobs, true).size());
  QCOMPARE(jsonInteger(retried.value, "quarantined"), 0);
  QCOMPARE(jsonText(jsonMember(retried.value, "jobsAtLimit")[0]), hex(only(jobs, true).first()));
  QVERIFY(jsonString(retried.value, "summary").contains(QStringLiteral("left where they are after 5 attempt(s)")));
}

void PoisonJobsTest::chosenJobsAreRetriedAllTheSame() {
  const QByteArray poison = job("a", "7");
  m_redis->push("orders_failed", {job("x", "9"), poison, job("b", "1"), poison, job("y", "9")});
  Json chosen = orders;
  chosen["jobs"] = {toJson(hex(poison)), toJson(hex(job("b", "1"))), toJson(hex("gone"))};
  const auto retried = perform(retry, chosen);
  QCOMPARE(retried.kind, OutcomeKind::Succeeded);
  QCOMPARE(waiting(), (QByteArrayList{poison, job("b", "1")}));
  QCOMPARE(failed(), (QByteArrayList{job("x", "9"), poison, job("y", "9")}));
  QCOMPARE(quarantine(), QByteArrayList());
  QCOMPARE(jsonString(retried.value, "summary"), QStringLiteral("2 retried, 1 no longer there"));
}

Plan PoisonJobsTest::plan(const QByteArrayList &chosen) {
  Procedure procedure;
  procedure.name = procedure.title = QStringLiteral("retry");
  Step step;
  step.id = step.title = QStringLiteral("retry");
  step.risk = Risk::Change;
  step.action = {retry, orders};
  for (const auto &payload : chosen) step.action.parameters["jobs"].push_back(toJson(hex(payload)));
  procedure.steps = {step};
  return ops::await(makePlan(procedure, Json::object(), *m_backends, ActionRegistry::shipped())).value_or(Plan());
}

void PoisonJobsTest::planTellsHowOftenTheyFailed_data() {
  QTest::addColumn<QByteArrayList>("jobs");
  QTest::addColumn<QByteArrayList>("chosen");
  QTest::addColumn<QString>("finds");
  const QByteArray poison = job("a", "7");
  const QByteArray other = job("b", "1");
  const QByteArrayList jobs{poison, other, poison, "no JSON"};
  QTest::newRow("all") << jobs << QByteArrayList()
                       << QStringLiteral("Of 4 job(s), 2 have failed 5 times or more (up to 7 times)");
  QTest::newRow("chosen") << jobs << QByteArrayList{other, poison}
                          << QStringLiteral(
                                 "Of 2 job(s), 1 have failed 5 times or more (up to 7 times); they are retried all the "
                                 "same, because they were chosen by hand");
  QTest::newRow("harmless") << jobs << QByteArrayList{other}
                            << QStringLiteral("Of 1 job(s) none has failed 5 times or more");
  QTest::newRow("none") << QByteArrayList() << QByteArrayList() << QStringLiteral("There are no such jobs");
  QTest::newRow("many") << mixed(2'300) << QByteArrayList()
                        << QStringLiteral(
                               "Of the first 2,000 of 2,300 jobs, 572 have failed 5 times or more (up to 5 times)");
}

void PoisonJobsTest::planTellsHowOftenTheyFailed() {
  QFETCH(QByteArrayList, jobs);
  QFETCH(QByteArrayList, chosen);
  QFETCH(QString, finds);
  m_redis->push("orders_failed", jobs);
  const auto planned = plan(chosen);
  QCOMPARE(planned.steps.size(), 1);
  QCOMPARE(planned.steps.first().finds, finds);
  QCOMPARE(planned.steps.first().description.contains(QStringLiteral("go to orders_quarantine")), chosen.isEmpty());
  QCOMPARE(failed(), jobs);
  // What is found at the moment is not what is approved.
  m_redis->command({"DEL", "orders_failed"});
  QCOMPARE(plan(chosen).hash(), planned.hash());
}

void PoisonJobsTest::undoBringsAllBack() {
  const auto jobs = mixed(700);
  m_redis->push("orders_failed", jobs);
  m_redis->push("orders", {"waiting"});
  m_redis->push("orders_quarantine", {"old", job("twin", "5")});
  QCOMPARE(perform(retry, orders).kind, OutcomeKind::Succeeded);
  m_redis->push("orders_failed", {"failed since"});
  m_redis->push("orders", QByteArrayList(300, "came since"));
  const auto back = perform(takeBack, orders);
  QVERIFY2(back.kind == OutcomeKind::Succeeded, qPrintable(back.error.toString()));
  QCOMPARE(failed(), jobs + QByteArrayList{"failed since"});
  QCOMPARE(waiting(), QByteArrayList{"waiting"} + QByteArrayList(300, "came since"));
  QCOMPARE(quarantine(), (QByteArrayList{"old", job("twin", "5")}));
  QCOMPARE(jsonString(back.value, "summary"), QStringLiteral("all 700 are back"));

  // The same undo again, after its answer was lost.
  const auto again = perform(takeBack, orders);
  QCOMPARE(again.value, back.value);
  QCOMPARE(failed(), jobs + QByteArrayList{"failed since"});
}

void PoisonJobsTest::undoOfChosenJobs() {
  m_redis->push("orders_failed", {"a", job("b", "8"), "c", "d"});
  Json chosen = orders;
  chosen["jobs"] = {toJson(hex("d")), toJson(hex(job("b", "8")))};
  QCOMPARE(perform(retry, chosen).kind, OutcomeKind::Succeeded);
  QCOMPARE(waiting(), (QByteArrayList{job("b", "8"), "d"}));
  QCOMPARE(perform(takeBack, orders).kind, OutcomeKind::Succeeded);
  QCOMPARE(waiting(), QByteArrayList());
  // In front, in their order among themselves.
  QCOMPARE(failed(), (QByteArrayList{job("b", "8"), "d", "a", "c"}));
}

void PoisonJobsTest::undoFindsWhatWorkersLeft() {
  const auto jobs = mixed(500);
  m_redis->push("orders_failed", jobs);
  QCOMPARE(perform(retry, orders).kind, OutcomeKind::Succeeded);
  const auto others = only(jobs, false);
  // Workers take from the front; and one job is taken out of quarantine by hand.
  constexpr int taken = 130;
  m_redis->command({"LPOP", "orders", QByteArray::number(taken)});
  m_redis->command({"LPOP", "orders_quarantine"});
  auto left = jobs;
  left.removeOne(only(jobs, true).first());
  for (const auto &payload : others.mid(0, taken)) left.removeOne(payload);
  const auto back = perform(takeBack, orders);
  QCOMPARE(back.kind, OutcomeKind::Succeeded);
  QCOMPARE(jsonInteger(back.value, "missing"), taken + 1);
  QCOMPARE(jsonInteger(back.value, "moved"), jobs.size() - taken - 1);
  QCOMPARE(waiting(), QByteArrayList());
  QCOMPARE(quarantine(), QByteArrayList());
  auto found = failed();
  std::ranges::sort(found);
  std::ranges::sort(left);
  QCOMPARE(found, left);
}

void PoisonJobsTest::undoOfNothing() {
  QCOMPARE(perform(retry, orders).kind, OutcomeKind::Succeeded);
  m_before = {{"at", toJson(QDateTime::currentDateTimeUtc())}};
  const auto back = perform(takeBack, orders);
  QCOMPARE(back.kind, OutcomeKind::Succeeded);
  QCOMPARE(jsonInteger(back.value, "moved"), 0);
}

void PoisonJobsTest::undoSaysWhenItIsTooLate() {
  m_redis->push("orders_failed", {"a"});
  QCOMPARE(perform(retry, orders).kind, OutcomeKind::Succeeded);
  m_redis->command({"DEL", "opsdeck:op:run/step/queue.retry", "opsdeck:order:run/step/queue.retry"});
  m_before = {{"at", toJson(QDateTime::currentDateTimeUtc().addDays(-8))}};
  const auto back = perform(takeBack, orders);
  QCOMPARE(back.error.code, ErrorCode::Refused);
  QVERIFY(back.error.why.contains(QStringLiteral("a week")));
  QCOMPARE(waiting(), QByteArrayList{"a"});
}

/// All twenty classes and 1 MB, poison among them, there and back.
void PoisonJobsTest::hostilePayloads() {
  QByteArrayList jobs;
  for (int i = 0; i < 300; ++i) {
    jobs << fire::payload('f', i, 150);
    if (i % 4 == 0) jobs << job(fire::tag('f', i), "6");
    if (i == 100) jobs << job(QByteArray(1'000'000, 'p'), "6");
  }
  m_redis->push("orders_failed", jobs);
  const auto retried = perform(retry, orders);
  QVERIFY2(retried.kind == OutcomeKind::Succeeded, qPrintable(retried.error.toString()));
  QByteArrayList poison;
  QByteArrayList others;
  for (const auto &payload : jobs) (payload.endsWith("\"attempts\": 6}}") ? poison : others) << payload;
  QCOMPARE(poison.size(), 76);
  QVERIFY(quarantine() == poison);
  QVERIFY(waiting() == others);
  QCOMPARE(perform(takeBack, orders).kind, OutcomeKind::Succeeded);
  QVERIFY(failed() == jobs);
  QVERIFY(waiting().isEmpty() && quarantine().isEmpty());
}

/// True if the action was still at work when its process, so to say, ended.
bool PoisonJobsTest::leaveAfter(int batches, const QString &name) {
  QObject receiver;
  QEventLoop loop;
  int seen = 0;
  bool hasEnded = false;
  auto *running = launch(prepare(name, orders, QStringLiteral("run/step")), &receiver, [&](const Outcome &) {
    hasEnded = true;
    loop.quit();
  });
  connect(running, &Operation::progressed, &loop, [&] {
    if (++seen == batches) loop.quit();
  });
  loop.exec();
  return !hasEnded;
}

/// Whoever does it goes away after some batches, on the way there and on the way back.
void PoisonJobsTest::beginsAgainAtEveryBatch() {
  const auto jobs = mixed(420);
  int gone = 0;
  for (const auto &name : {retry, takeBack}) {
    for (const int batch : {1, 2, 4, 7}) {
      m_redis->command({"FLUSHALL"});
      m_redis->push("orders_failed", jobs);
      if (name == takeBack) QCOMPARE(perform(retry, orders).kind, OutcomeKind::Succeeded);
      gone += leaveAfter(batch, name) ? 1 : 0;
      limit("orders_quarantine");  // connects anew, as another process would
      QCOMPARE(perform(name, orders).kind, OutcomeKind::Succeeded);
      QCOMPARE(failed(), name == retry ? QByteArrayList() : jobs);
      QCOMPARE(waiting(), name == retry ? only(jobs, false) : QByteArrayList());
      QCOMPARE(quarantine(), name == retry ? only(jobs, true) : QByteArrayList());
    }
  }
  qInfo("gone in the middle %d times", gone);
  QCOMPARE(gone, 8);
}

/// Producers and a worker whose jobs fail: what comes meanwhile is left alone, nothing is lost, nothing is doubled.
void PoisonJobsTest::othersWorkMeanwhile() {
  const auto jobs = mixed(1'500);
  m_redis->push("orders_failed", jobs);
  std::atomic<bool> stop = false;
  std::atomic<int> pushed = 0;
  QByteArrayList taken;
  std::thread producer([&] {
    fire::Client client(m_redis->socket());
    while (!stop) {
      const QByteArray number = QByteArray::number(++pushed);
      client.insist({{"RPUSH", "orders_failed", job("late-" + number, "5")}, {"RPUSH", "orders", "new " + number}});
      fire::Client::rest(1);
    }
  });
  std::thread worker([&] {
    fire::Client client(m_redis->socket());
    while (!stop) {
      const auto reply = client.insist({{"LPOP", "orders", "5"}});
      for (const auto &item : reply.first().items) taken << item.text;
    }
  });
  const auto retried = perform(retry, orders);
  stop = true;
  producer.join();
  worker.join();
  QVERIFY2(retried.kind == OutcomeKind::Succeeded, qPrintable(retried.error.toString()));
  qInfo("%d pushed by others to each list, %d jobs taken meanwhile", pushed.load(), static_cast<int>(taken.size()));
  QVERIFY(pushed > 100 && taken.size() > 100);
  // Some of the late ones were there already when the retry began; all others are left alone.
  QByteArrayList late;
  for (int i = 1; i <= pushed; ++i) late << job("late-" + QByteArray::number(i), "5");
  const auto early = quarantine().size() - only(jobs, true).size();
  QVERIFY(early >= 0 && early < pushed);
  QVERIFY(quarantine() == only(jobs, true) + late.mid(0, early));
  QVERIFY(failed() == late.mid(early));
  const auto of = [](const QByteArrayList &list, bool isNew) {
    QByteArrayList those;
    for (const auto &payload : list) {
      if (payload.startsWith("new ") == isNew) those << payload;
    }
    return those;
  };
  const auto done = taken + waiting();
  QCOMPARE(of(done, false), only(jobs, false));
  QCOMPARE(of(done, true).size(), pushed.load());
}

QTEST_GUILESS_MAIN(PoisonJobsTest)
#include "tst_poison_jobs.moc"
