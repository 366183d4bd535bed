#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include "models/base/text.h"
#include "models/procedures/actions/job_export.h"
#include "tests/lab/program.h"
#include "tests/support/hostile_payloads.h"
#include "tests/support/http_test_server.h"
#include "tests/support/private_redis.h"
#include "tests/support/private_supervisor.h"

using namespace ops;
using namespace ops::test;

namespace {

/// Without blanks, and without the escapes that stand for them.
QByteArray condensedShape(const QByteArray &text) {
  static const QRegularExpression blanks(QStringLiteral(R"((?:\s|\\+[nrt])++)"));
  return QString::fromUtf8(text).remove(blanks).toUtf8();
}

/// The start of what a payload looks like when it is shown.
QByteArray needleOf(const QByteArray &payload) {
  constexpr qsizetype length = 6;
  return condensedShape(visibleText(payload.left(40)).left(24).toUtf8()).left(length);
}

}  // namespace

/// The real program, fed with every text of hostile_payloads.h by a queue, a service, a log, a procedure's file and the
/// command line. It shows them, and nothing of them steers the terminal; what it exports is the same byte by byte.
class TestHostileTerminal : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanupTestCase();
  void bodiesOfServices();
  void logsOfPrograms();
  void textsOfProcedures();
  void wordsOfTheCommandLine_data();
  void wordsOfTheCommandLine();
  void runsAndTheirRecords();
  void exportedJobsAreTheSame();
  void exportedRecordsAreTheSame();
  void nothingSteered();

 private:
  /// Calls the program; what it wrote must be harmless.
  Answer call(const QStringList &words);

  TemporaryWorld m_world;
  QList<HostilePayload> m_payloads;
  std::unique_ptr<PrivateRedis> m_redis;
  std::unique_ptr<PrivateSupervisor> m_supervisor;
  std::unique_ptr<HttpTestServer> m_http;
  QList<int> m_titled;  ///< payloads that a file of text can hold
  int m_calls = 0;
  qint64 m_bytes = 0;
  int m_shown = 0;
  int m_asked = 0;  ///< requests for a payload
};

Answer TestHostileTerminal::call(const QStringList &words) {
  auto answer = opsdeck(words);
  ++m_calls;
  m_bytes += answer.out.size() + answer.err.size();
  for (const auto &stream : {answer.out, answer.err}) {
    const auto at = steeringAt(stream);
    const bool isText = QString::fromUtf8(stream).toUtf8() == stream;
    if (at >= 0 || !isText) {
      qWarning("%s steers at %lld: %s", qPrintable(words.join(QLatin1Char(' ')).left(80)), static_cast<long long>(at),
               stream.mid(std::max<qsizetype>(0, at - 20), 60).toPercentEncoding(" <>[]{}\":").constData());
      answer.code = -2;
    }
  }
  return answer;
}

void TestHostileTerminal::initTestCase() {
  const QString canary = m_world.path(QStringLiteral("canary"));
  m_payloads = hostilePayloads(canary.toUtf8(), "http://127.0.0.1:9");
  m_redis = std::make_unique<PrivateRedis>(m_world, QStringLiteral("redis"));
  QVERIFY2(m_redis->start(), m_redis->process().log().constData());
  QByteArray log;
  for (const auto &payload : m_payloads) {
    m_redis->push("orders", {payload.bytes});
    log += payload.bytes.left(2'000) + '\n';
  }
  QVERIFY(write(m_world.path("log"), log));
  PrivateSupervisor::Program worker;
  worker.name = QStringLiteral("worker");
  worker.command = QStringLiteral("/bin/sh -c 'cat %1; exec sleep 1000'").arg(m_world.path("log"));
  worker.autostart = true;
  m_supervisor =
      std::make_unique<PrivateSupervisor>(m_world, QStringLiteral("sv"), QList<PrivateSupervisor::Program>{worker});
  QVERIFY2(m_supervisor->start(), m_supervisor->process().log().constData());
  m_http = std::make_unique<HttpTestServer>([this](const QByteArray &request) {
    const int index = request.mid(request.indexOf("/p/") + 3).split(' ').first().toInt();
    ++m_asked;
    return HttpTestServer::Answer{HttpTestServer::answer(200, m_payloads[index].bytes.left(100'000))};
  });
  QByteArray services = "services:\n  - {name: worker, expected: 1}\n";
  QByteArray steps;
  for (int i = 0; i < m_payloads.size(); ++i) {
    const auto number = QByteArray::number(i);
    services += "  - {name: s" + number + ", probe: {http: \"{{web}}/p/" + number +
                "\", timeout: 20s, expect: {body: \"nowhere in it\"}}}\n";
    const auto text = QString::fromUtf8(m_payloads[i].bytes);
    const bool isPlain = text.toUtf8() == m_payloads[i].bytes && text.size() < 400 &&
                         !text.contains(QStringLiteral("{{")) &&
                         std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
    const auto title = isPlain ? jsonDump(toJson(text)) : "\"Step " + number + '"';
    if (isPlain) m_titled += i;
    steps += "  - {id: s" + number + ", title: " + title + ", why: " + title +
             ", risk: read, onFailure: continue, do: {http.get: {address: web, path: /p/" + number +
             (i % 2 == 0 ? ", contains: \"nowhere in it\"" : "") + "}}}\n";
  }
  QVERIFY(m_titled.size() > 25);
  const QString config = m_world.path(QStringLiteral("config/opsdeck/"));
  QVERIFY(write(config + "systems/shop.yaml",
                "apiVersion: opsdeck/v1\nkind: System\nmetadata: {name: shop, title: Shop}\n" + services +
                    "queues: [{name: orders, connection: cache, failed: orders_failed, timestamp: /created, attempts: "
                    "/attempts, error: /error}]\n"
                    "environments:\n  - name: main\n    tier: practice\n    addresses: {web: \"http://127.0.0.1:" +
                    QByteArray::number(m_http->port()) +
                    "\"}\n    connections: {cache: {type: redis, url: \"redis+unix://" + m_redis->socket().toUtf8() +
                    "\"}}\n    manager: {type: supervisor, socket: " + m_supervisor->socket().toUtf8() + "}\n"));
  const QByteArray head = "apiVersion: opsdeck/v1\nkind: Procedure\nmetadata: {name: ";
  const QByteArray rest = ", title: Look, severity: P3, owner: tests, reviewed: 2026-11-22}\n";
  QVERIFY(write(config + "procedures/look.yaml", head + "look" + rest + "steps:\n" + steps));
  QVERIFY(write(config + "procedures/clear.yaml",
                head + "clear" + rest +
                    "steps:\n  - {id: clear, title: Clear, why: To see., risk: destructive, do: {queue.clear: {queue: "
                    "orders}}}\n"));
  QVERIFY(write(config + "procedures/note.yaml",
                head + "note" + rest + "inputs:\n  place: {type: string, default: here, ask: Where}\nsteps:\n" +
                    "  - {id: act, title: \"Look at {{inputs.place}}\", why: To see., risk: read, do: {queue.depth: "
                    "{queue: orders}}}\n"));
}

void TestHostileTerminal::cleanupTestCase() {
  m_supervisor->stop();
  m_redis->stop();
}

void TestHostileTerminal::bodiesOfServices() {
  const auto text = call({"status", "shop", "-e", "main"});
  QVERIFY2(text.code == 0, QByteArray(text.out.right(500) + text.err).constData());
  const auto json = call({"status", "shop", "-e", "main", "-o", "json"});
  QCOMPARE(json.code, 0);
  QVERIFY(!json.json().is_null());
  QVERIFY(m_asked >= 2 * m_payloads.size());
  const auto said = condensedShape(text.out);
  for (const auto &payload : m_payloads) {
    QVERIFY2(said.contains(needleOf(payload.bytes)), payload.name);
    ++m_shown;
  }
}

void TestHostileTerminal::logsOfPrograms() {
  const auto logs = call({"logs", "shop", "worker", "-e", "main"});
  QVERIFY2(logs.code == 0, logs.err.constData());
  QVERIFY(logs.out.size() > 10'000);
  QCOMPARE(call({"logs", "shop", "worker", "-e", "main", "-o", "json"}).code, 0);
}

void TestHostileTerminal::textsOfProcedures() {
  const auto plan = call({"plan", "shop", "look", "-e", "main"});
  QVERIFY2(plan.code == 0, plan.err.constData());
  const auto said = condensedShape(plan.out);
  for (const int index : m_titled) {
    QVERIFY2(said.contains(needleOf(m_payloads[index].bytes)), m_payloads[index].name);
    ++m_shown;
  }
  QCOMPARE(call({"plan", "shop", "look", "-e", "main", "-o", "json"}).code, 0);
  // The same as a broken file: complaints quote what they complain of.
  QByteArray broken = "apiVersion: opsdeck/v1\nkind: System\nmetadata: {name: x, title: X}\nservices:\n";
  for (const int index : m_titled)
    broken += "  - {name: " + jsonDump(toJson(QString::fromUtf8(m_payloads[index].bytes))) + "}\n";
  QVERIFY(write(m_world.path("broken.yaml"), broken));
  QCOMPARE(call({"validate", m_world.path("broken.yaml")}).code, 1);
  QCOMPARE(call({"validate", m_world.path("broken.yaml"), "-o", "json"}).code, 1);
  for (const auto &payload : m_payloads) {
    if (payload.bytes.size() > 10'000) continue;
    QVERIFY(write(m_world.path("raw.yaml"), payload.bytes));
    const auto raw = call({"validate", m_world.path("raw.yaml")});
    QVERIFY2(raw.code == 1, payload.name);
  }
}

void TestHostileTerminal::wordsOfTheCommandLine_data() {
  QTest::addColumn<int>("index");
  for (int i = 0; i < m_payloads.size(); ++i) {
    // The kernel takes neither a NUL nor more than 128 KB in one argument.
    const auto &bytes = m_payloads[i].bytes;
    if (!bytes.contains('\0') && bytes.size() < 100'000) QTest::newRow(m_payloads[i].name) << i;
  }
}

void TestHostileTerminal::wordsOfTheCommandLine() {
  QFETCH(int, index);
  const QString text = QString::fromUtf8(m_payloads[index].bytes);
  const QList<QStringList> forms{{"status", "shop", "-e", text},
                                 {"status", QStringLiteral("./") + text},
                                 {"plan", "shop", QStringLiteral("x") + text, "-e", "main"},
                                 {"run", "shop", "note", "-e", "main", "--set", QStringLiteral("nothing=") + text},
                                 {"runs", "follow", QStringLiteral("x") + text},
                                 {"validate", QStringLiteral("./") + text},
                                 {QStringLiteral("x") + text},
                                 {"plan", "shop", "note", "-e", "main", "--set", QStringLiteral("place=") + text}};
  for (int turn = 0; turn < 2; ++turn) {
    auto words = forms[(index + turn * 3) % forms.size()];
    if (turn == 1 && words.size() > 1) words += {"-o", "json"};
    const auto answer = call(words);
    QVERIFY2(answer.code >= 0, qPrintable(words.join(QLatin1Char(' ')).left(100)));
  }
}

void TestHostileTerminal::runsAndTheirRecords() {
  const auto run = call({"run", "shop", "look", "-e", "main"});
  QVERIFY2(run.code >= 0, run.err.constData());
  QVERIFY(run.out.size() > 1'000);
  const QStringList ways[] = {{"runs"}, {"journal", "list", "--limit", "1000"}, {"journal", "verify"}};
  for (const auto &words : ways) {
    QCOMPARE(call(words).code, 0);
    const auto json = call(words + QStringList{"-o", "json"});
    QCOMPARE(json.code, 0);
    QVERIFY(!json.json().is_null());
  }
  const auto list = call({"journal", "list", "--limit", "1000", "-o", "json"}).out;
  const auto said = condensedShape(list);
  int found = 0;
  for (const auto &payload : m_payloads) found += said.contains(needleOf(payload.bytes).left(3)) ? 1 : 0;
  QVERIFY2(found > m_payloads.size() / 2, QByteArray::number(found).constData());
}

void TestHostileTerminal::exportedJobsAreTheSame() {
  QByteArrayList wanted;
  for (const auto &payload : m_payloads) wanted += payload.bytes;
  const auto before = m_redis->list("orders");
  QCOMPARE(before.size(), wanted.size());
  const auto plan = call({"plan", "shop", "clear", "-e", "main"});
  QVERIFY2(plan.code == 0, plan.err.constData());
  const auto cleared = call({"run", "shop", "clear", "-e", "main", "--yes", "-o", "json"});
  QVERIFY2(cleared.code == 0, QByteArray(cleared.out.right(2'000) + cleared.err).constData());
  QVERIFY(m_redis->list("orders").isEmpty());
  QStringList exports;
  QDirIterator files(m_world.path("state"), {QStringLiteral("orders*.jsonl")}, QDir::Files,
                     QDirIterator::Subdirectories);
  while (files.hasNext()) exports += files.next();
  QCOMPARE(exports.size(), 1);
  const auto back = readJobExport(exports.first());
  QVERIFY2(back, back ? "" : qPrintable(back.error().toString()));
  QVERIFY(QByteArrayList(*back) == before);
  auto sorted = before;
  std::ranges::sort(sorted);
  std::ranges::sort(wanted);
  QVERIFY(sorted == wanted);
  QFile file(exports.first());
  QVERIFY(file.open(QIODevice::ReadOnly));
  QCOMPARE(steeringAt(file.readAll()), -1);
}

void TestHostileTerminal::exportedRecordsAreTheSame() {
  const QString path = m_world.path("journal.jsonl");
  QCOMPARE(call({"journal", "export", path}).code, 0);
  QFile file(path);
  QVERIFY(file.open(QIODevice::ReadOnly));
  const auto exported = file.readAll();
  // Standard output is a file or a program here: it gets the same bytes, whatever they are.
  QVERIFY(opsdeck({"journal", "export", "-"}).out == exported);
  QCOMPARE(call({"journal", "verify", path}).code, 0);
  const auto csv = call({"journal", "export", "-", "--format", "csv"});
  QCOMPARE(csv.code, -2);  // it ends its lines with CR LF, as its standard says, and with nothing else
  QCOMPARE(steeringAt(QByteArray(csv.out).replace("\r\n", "\n")), -1);
  QCOMPARE(csv.out.count("\r\n"), exported.count('\n') + 1);
}

void TestHostileTerminal::nothingSteered() {
  QVERIFY(steeringAt("a\x1b[31m") == 1 && steeringAt("\xc2\x9b") == 0 && steeringAt("\xe2\x80\xae") == 0);
  QVERIFY(!QFile::exists(m_world.path("canary")));
  qInfo(
      "%lld texts, %d calls of the program, %lld bytes of output: none steers; %d looked for and seen; %lld jobs and "
      "the "
      "journal exported, the same byte by byte",
      static_cast<long long>(m_payloads.size()), m_calls, static_cast<long long>(m_bytes), m_shown,
      static_cast<long long>(m_payloads.size()));
}

QTEST_GUILESS_MAIN(TestHostileTerminal)
#include "tst_hostile_terminal.moc"
