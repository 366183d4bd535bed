#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

#include "tests/lab/program.h"
#include "tests/support/http_test_server.h"
#include "tests/support/ports.h"
#include "tests/support/private_prometheus.h"
#include "tests/support/private_supervisor.h"

using namespace ops;
using namespace ops::test;

namespace {

constexpr int logLines = 2'000;  ///< more than `logs` shows
const QByteArray foreignBody = "{\n  \"status\": \"ill\",\n  \"trace\": \"" + QByteArray(120, 'x') + "\"\n}\n";

/// worker: 2 expected; scaled by the procedure "scale", which can be undone.
QByteArray systemFile(int port, int deadPort, const QString &socket) {
  const QByteArray manager = "    manager: {type: supervisor, socket: " + socket.toUtf8() +
                             ", programs: {worker: [worker-1, worker-2, worker-3]}}\n";
  const auto addresses = [](int at) -> QByteArray {
    const QByteArray url = "\"http://127.0.0.1:" + QByteArray::number(at) + "\"";
    return "    addresses: {web: " + url + ", spare: " + url + "}\n";
  };
  return "apiVersion: opsdeck/v1\nkind: System\nmetadata: {name: shop, title: Shop}\nservices:\n"
         "  - {name: web, probe: {http: \"{{web}}/health\"}}\n  - {name: worker, expected: 2}\nenvironments:\n"
         "  - name: test\n    tier: practice\n" +
         addresses(port) + manager + "  - name: locked\n    tier: practice\n    readOnly: true\n" + addresses(port) +
         manager + "  - name: dead\n    tier: practice\n" + addresses(deadPort) +
         "    manager: {type: supervisor, socket: " + socket.toUtf8() + ".none}\n";
}

const QByteArray scaleFile =
    "apiVersion: opsdeck/v1\nkind: Procedure\n"
    "metadata: {name: scale, title: Scale, severity: P3, owner: tests, reviewed: 2026-11-22}\n"
    "inputs:\n  workers: {type: integer, default: 3, minimum: 0, maximum: 3, ask: How many}\nsteps:\n"
    "  - id: scale\n    title: Scale workers\n    why: To have more.\n    risk: change\n"
    "    do: {service.scale: {service: worker, replicas: \"{{inputs.workers}}\"}}\n"
    "    undo: {service.scale: {service: worker, replicas: \"{{before.replicas}}\"}}\n";

const QByteArray waitFile =
    "apiVersion: opsdeck/v1\nkind: Procedure\n"
    "metadata: {name: wait, title: Wait, severity: P3, owner: tests, reviewed: 2026-11-22}\nsteps:\n"
    "  - id: scale\n    title: Scale workers\n    why: To have more.\n    risk: change\n"
    "    do: {service.scale: {service: worker, replicas: 3}}\n"
    "    undo: {service.scale: {service: worker, replicas: \"{{before.replicas}}\"}}\n"
    "  - id: watch\n    title: Watch\n    why: It takes long.\n    risk: read\n"
    "    do: {service.state: {service: worker, atLeast: 99, within: 1h}}\n";

const QByteArray lookFile =
    "apiVersion: opsdeck/v1\nkind: Procedure\n"
    "metadata: {name: look, title: Look, severity: P3, owner: tests, reviewed: 2026-11-22}\nsteps:\n"
    "  - id: look\n    title: Look at workers\n    why: To see.\n    risk: read\n"
    "    do: {service.state: {service: worker}}\n";

}  // namespace

/// The real program on a small system: a private supervisord and an HTTP server.
class TestCommandSystem : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanupTestCase() { m_supervisor->stop(); }
  void statusCondensesForeignText();
  void statusOfNothingIsUnreachable();
  void statusWaitsForNobodyTwice();
  void checkAsksAddresses();
  void checkAsksPrometheusAndAlertmanager();
  void planOfReadOnlyEnvironment();
  void planOfDeadTarget();
  void undoTellsWhatItDoes();
  void undoWaitsForNoLook();
  void runWithoutWayBack();
  void journalKnowsShortIds();
  void exportToOutputIsTheFile();
  void logsBeginWithAWholeLine();

 private:
  /// The id of the run that `opsdeck run` has made.
  QString run(const QStringList &words);

  TemporaryWorld m_world;
  std::unique_ptr<PrivateSupervisor> m_supervisor;
  std::unique_ptr<HttpTestServer> m_http;
  bool m_isWell = true;
};

void TestCommandSystem::initTestCase() {
  QList<PrivateSupervisor::Program> programs;
  for (int i = 1; i <= 3; ++i) {
    PrivateSupervisor::Program worker;
    worker.name = QStringLiteral("worker-%1").arg(i);
    worker.command = QStringLiteral("/bin/sh -c 'seq -f \"line %%g of the log\" %1; exec sleep 1000'").arg(logLines);
    programs.append(worker);
  }
  programs.append({QStringLiteral("web"), QStringLiteral("sleep 1000"), false, 0, 5, {}});
  m_supervisor = std::make_unique<PrivateSupervisor>(m_world, QStringLiteral("sv"), programs);
  QVERIFY2(m_supervisor->start(), m_supervisor->process().log().constData());
  m_http = std::make_unique<HttpTestServer>([this](const QByteArray &request) {
    if (!request.startsWith("GET /health")) return HttpTestServer::Answer{HttpTestServer::answer(404, "")};
    return HttpTestServer::Answer{HttpTestServer::answer(m_isWell ? 200 : 503, m_isWell ? "well" : foreignBody)};
  });
  const QString config = m_world.path(QStringLiteral("config/opsdeck/"));
  QVERIFY(write(config + "systems/shop.yaml", systemFile(m_http->port(), freePort(), m_supervisor->socket())));
  QVERIFY(write(config + "procedures/scale.yaml", scaleFile));
  QVERIFY(write(config + "procedures/look.yaml", lookFile));
  QVERIFY(write(config + "procedures/wait.yaml", waitFile));
}

QString TestCommandSystem::run(const QStringList &words) {
  const auto answer = opsdeck(QStringList{"run", "shop"} + words + QStringList{"-e", "test", "-o", "json"});
  if (answer.code != 0) qWarning("%s%s", answer.out.constData(), answer.err.constData());
  return jsonString(answer.json(), "run");
}

void TestCommandSystem::statusCondensesForeignText() {
  m_isWell = false;
  const auto answer = opsdeck({"status", "shop", "-e", "test"});
  m_isWell = true;
  QCOMPARE(answer.code, 0);
  QVERIFY2(answer.out.contains("HTTP 503: ill"), answer.out.constData());
  QVERIFY(!answer.out.contains("\\n"));
  for (const auto &line : answer.out.split('\n')) QVERIFY2(line.size() < 150, line.constData());
}

void TestCommandSystem::statusOfNothingIsUnreachable() {
  QCOMPARE(opsdeck({"status", "shop", "-e", "test"}).code, 0);
  const auto answer = opsdeck({"status", "shop", "-e", "dead"});
  QCOMPARE(answer.code, 4);
  QVERIFY2(answer.out.contains("web"), answer.out.constData());
  QVERIFY2(answer.err.contains("opsdeck check shop -e dead"), answer.err.constData());
  const auto json = opsdeck({"status", "shop", "-e", "dead", "-o", "json"});
  QCOMPARE(json.code, 4);
  QCOMPARE(jsonString(json.json(), "environment"), QStringLiteral("dead"));
}

/// Rates want a second look; who hangs gets no second patience for it.
void TestCommandSystem::statusWaitsForNobodyTwice() {
  QTcpServer silent;
  QVERIFY(silent.listen(QHostAddress::LocalHost));
  const auto url = [](int port) -> QByteArray { return "\"http://127.0.0.1:" + QByteArray::number(port) + "\""; };
  QVERIFY(write(
      m_world.path(QStringLiteral("config/opsdeck/systems/hung.yaml")),
      "apiVersion: opsdeck/v1\nkind: System\nmetadata: {name: hung, title: Hung}\nservices:\n"
      "  - {name: web, probe: {http: \"{{web}}/health\"}, metrics: {prometheus: \"{{web}}/metrics\", requests: r}}\n"
      "  - {name: hangs, probe: {http: \"{{hangs}}/health\"}}\nenvironments:\n  - name: test\n"
      "    tier: practice\n    addresses: {web: " +
          url(m_http->port()) + ", hangs: " + url(silent.serverPort()) + "}\n"));
  QElapsedTimer clock;
  clock.start();
  const auto answer = opsdeck({"status", "hung", "-e", "test"});
  constexpr int longestMs = 7'000;  // its timeout and a little
  QVERIFY2(clock.elapsed() < longestMs, qPrintable(QString::number(clock.elapsed())));
  QVERIFY(silent.hasPendingConnections());
  QVERIFY2(answer.code == 0 && answer.out.contains("no answer within 5 s"), said(answer).constData());
}

void TestCommandSystem::checkAsksAddresses() {
  const auto answer = opsdeck({"check", "shop", "-e", "test"});
  QVERIFY2(answer.code == 0, answer.out.constData());
  QVERIFY2(answer.out.contains("/health, status 200"), answer.out.constData());
  // Nobody knows what is right there; that it answers is.
  QVERIFY2(answer.out.contains("answers: HTTP 404"), answer.out.constData());
  const auto dead = opsdeck({"check", "shop", "-e", "dead", "-o", "json"});
  QCOMPARE(dead.code, 4);
  for (const auto *name : {"web", "spare"}) {
    const auto lines = jsonMember(jsonMember(dead.json(), "addresses"), name);
    QVERIFY2(lines.size() == 1 && !jsonBool(lines[0], "ok", true), dead.out.constData());
  }
}

void TestCommandSystem::checkAsksPrometheusAndAlertmanager() {
  PrivatePrometheus::Options options;
  options.wantsPassword = true;
  PrivatePrometheus prometheus(m_world, QStringLiteral("prometheus"), options);
  PrivateAlertmanager alertmanager(m_world, QStringLiteral("alertmanager"), true);
  QVERIFY2(prometheus.start(), prometheus.process().log().constData());
  QVERIFY2(alertmanager.start("route: {receiver: nobody}\nreceivers: [{name: nobody}]\n"),
           alertmanager.process().log().constData());
  const auto server = [](int port) -> QByteArray {
    return "{url: \"http://127.0.0.1:" + QByteArray::number(port) + "\", auth: {env: METRICS_SECRET}}\n";
  };
  QVERIFY(write(m_world.path(QStringLiteral("config/opsdeck/systems/watched.yaml")),
                "apiVersion: opsdeck/v1\nkind: System\nmetadata: {name: watched, title: Watched}\n"
                "services: [{name: web, expected: 1}]\nenvironments:\n  - name: test\n    tier: practice\n"
                "    prometheus: " +
                    server(prometheus.port()) + "    alertmanager: " + server(alertmanager.port())));
  const Variables right{{"METRICS_SECRET", "ops:" + PrivateServer::password}};
  const auto well = opsdeck({"check", "watched", "-e", "test"}, right);
  QVERIFY2(well.code == 0, said(well).constData());
  for (const auto *text : {"prometheus", "alertmanager", "2.4", "none: it only keeps history", "alone"})
    QVERIFY2(well.out.contains(text), text);
  const auto wrong = opsdeck({"check", "watched", "-e", "test"}, {{"METRICS_SECRET", "ops:donkey-battery"}});
  QCOMPARE(wrong.code, 3);
  QVERIFY2(wrong.out.contains("'auth' of prometheus") && wrong.out.contains("'auth' of alertmanager"),
           wrong.out.constData());
  QVERIFY2(!said(wrong).contains("donkey"), said(wrong).constData());
  prometheus.kill();
  const auto dead = opsdeck({"check", "watched", "-e", "test", "-o", "json"}, right);
  QCOMPARE(dead.code, 4);
  const auto connections = jsonMember(dead.json(), "connections");
  QVERIFY2(!jsonBool(jsonMember(connections, "prometheus")[0], "ok", true), dead.out.constData());
  QVERIFY2(jsonBool(jsonMember(connections, "alertmanager")[0], "ok"), dead.out.constData());
}

void TestCommandSystem::planOfReadOnlyEnvironment() {
  const auto plan = opsdeck({"plan", "shop", "scale", "-e", "locked"});
  QVERIFY2(plan.code == 0, plan.err.constData());
  QVERIFY2(plan.out.contains("Scale workers") && plan.out.contains("Running it is refused"), plan.out.constData());
  const auto json = opsdeck({"plan", "shop", "scale", "-e", "locked", "-o", "json"});
  QCOMPARE(jsonString(jsonMember(json.json(), "refusal"), "code"), QStringLiteral("refused"));
  const auto run = opsdeck({"run", "shop", "scale", "-e", "locked"});
  QCOMPARE(run.code, 3);
  QVERIFY2(run.err.contains("shop.yaml") && !run.err.contains("Remove"), run.err.constData());
  QVERIFY(opsdeck({"runs", "-o", "json"}).json()["runs"].empty());
}

void TestCommandSystem::planOfDeadTarget() {
  QCOMPARE(opsdeck({"plan", "shop", "scale", "-e", "dead"}).code, 4);
}

void TestCommandSystem::undoTellsWhatItDoes() {
  const auto id = run({"scale", "--set", "workers=3"});
  QVERIFY(!id.isEmpty());
  // Where nobody can be asked, less than should run is not left behind unasked.
  const auto unasked = opsdeck({"undo", id.left(8)});
  QCOMPARE(unasked.code, 3);
  QVERIFY2(unasked.err.contains("Then 0 of worker run, fewer than the 2 that should.") && unasked.err.contains("--yes"),
           unasked.err.constData());
  const auto undo = opsdeck({"undo", id.left(8), "--yes"});
  QVERIFY2(undo.code == 0, undo.err.constData());
  const auto told = undo.out.indexOf("until 0 are up; the others are left alone (replicas 3 → 0)");
  QVERIFY2(told > 0 && told < undo.out.indexOf("being undone"), undo.out.constData());
  QVERIFY2(!undo.out.contains("succeeded"), undo.out.constData());  // what it had done has been told in its time
  QVERIFY2(undo.out.contains("Then 0 of worker run, fewer than the 2 that should."), undo.out.constData());
  const auto again = opsdeck({"undo", id});
  QCOMPARE(again.code, 3);
  QVERIFY2(again.err.contains("undone already"), again.err.constData());
}

/// Whoever wants it undone does not wait an hour for a step that only looks.
void TestCommandSystem::undoWaitsForNoLook() {
  QProcess process;
  process.setStandardInputFile(QProcess::nullDevice());
  process.start(QStringLiteral(OPSDECK_BINARY), {"run", "shop", "wait", "-e", "test"});
  const auto newest = [] {
    const auto answer = opsdeck({"runs", "-o", "json"}).json();
    return Json(jsonMember(answer, "runs")[0]);
  };
  QTRY_COMPARE_WITH_TIMEOUT(jsonString(newest(), "step"), QStringLiteral("watch"), 30'000);
  const auto id = jsonString(newest(), "run");
  const auto undo = opsdeck({"undo", id, "--yes", "-o", "json"});
  QVERIFY2(undo.code == 0, undo.err.constData());
  QTRY_COMPARE(process.state(), QProcess::NotRunning);
  QVERIFY(jsonBool(newest(), "undone"));
}

void TestCommandSystem::runWithoutWayBack() {
  const auto id = run({"look"});
  QVERIFY(!id.isEmpty());
  const auto undo = opsdeck({"undo", id, "-o", "json"});
  QCOMPARE(undo.code, 3);
  QVERIFY2(undo.err.contains("none of its steps has a way back"), undo.err.constData());
  QCOMPARE(jsonString(jsonMember(undo.json(), "error"), "code"), QStringLiteral("refused"));
  // A decision that there is, but not now.
  QCOMPARE(opsdeck({"decide", id, "retry"}).code, 3);
}

void TestCommandSystem::journalKnowsShortIds() {
  const auto id = run({"look"});
  const auto whole = opsdeck({"journal", "list", "--run", id});
  QCOMPARE(whole.code, 0);
  QVERIFY(whole.out.contains("run-opened"));
  QCOMPARE(opsdeck({"journal", "list", "--run", id.left(8)}).out, whole.out);
  const auto opened = opsdeck({"journal", "list", "--run", id.left(8), "--type", "run-opened"});
  QCOMPARE(opened.out.count('\n'), 1);
}

void TestCommandSystem::exportToOutputIsTheFile() {
  const QString path = m_world.path(QStringLiteral("export.jsonl"));
  QCOMPARE(opsdeck({"journal", "export", path}).code, 0);
  const auto output = opsdeck({"journal", "export", "-"});
  QCOMPARE(output.code, 0);
  QFile file(path);
  QVERIFY(file.open(QIODevice::ReadOnly));
  QVERIFY(output.out.startsWith("{\"hash\":"));
  QVERIFY(output.out == file.readAll());
  const auto left = QDir(m_world.path(QStringLiteral("state/opsdeck"))).entryList({QStringLiteral("export-*")});
  QCOMPARE(left, QStringList());
  QCOMPARE(opsdeck({"journal", "export", "-"}, {}, QStringLiteral("/dev/full")).code, 1);
}

void TestCommandSystem::logsBeginWithAWholeLine() {
  QVERIFY(!run({"scale", "--set", "workers=1"}).isEmpty());
  const auto logs = opsdeck({"logs", "shop", "worker-1", "-e", "test"});
  QVERIFY2(logs.code == 0, logs.err.constData());
  const auto misspelt = opsdeck({"logs", "shop", "wroker", "-e", "test"});
  QVERIFY2(misspelt.code == 2 && misspelt.err.contains("Did you mean worker?"), misspelt.err.constData());
  const auto unknown = opsdeck({"logs", "shop", "nothing-like-it", "-e", "test"});
  const auto known = unknown.err.mid(unknown.err.indexOf("There are: "));
  QVERIFY2(known.contains("worker-1") && known.count("web") == 1, unknown.err.constData());
  const auto lines = logs.out.trimmed().split('\n');
  QVERIFY(lines.size() > 100 && lines.size() < logLines);
  for (const auto &line : lines.mid(1))
    QVERIFY2(line.startsWith("line ") && line.endsWith(" of the log"), line.constData());
}

QTEST_GUILESS_MAIN(TestCommandSystem)
#include "tst_command_system.moc"
