#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include "tests/lab/program.h"
#include "tests/lab/secret_canaries.h"
#include "tests/support/http_test_server.h"
#include "tests/support/private_postgres.h"
#include "tests/support/private_redis.h"
#include "tests/support/private_supervisor.h"

using namespace ops;
using namespace ops::test;

namespace {

/// A server of the Redis kind that says back whatever it was sent, as part of its error.
class Parrot {
 public:
  Parrot() {
    m_server.listen(QHostAddress::LocalHost);
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
      auto *socket = m_server.nextPendingConnection();
      QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
        const auto heard = socket->readAll();
        m_heard += heard;
        // A client may send several commands at once, and waits for as many replies.
        const auto reply = QByteArray("-ERR what do you mean by " + heard.simplified() + "\r\n");
        socket->write(reply.repeated(static_cast<int>(QByteArray("\n" + heard).count("\n*"))));
      });
    });
  }
  int port() const { return m_server.serverPort(); }
  const QByteArray &heard() const { return m_heard; }

 private:
  QTcpServer m_server;
  QByteArray m_heard;
};

QByteArray header(const char *name) {
  return QByteArray("apiVersion: opsdeck/v1\nkind: System\nmetadata: {name: ") + name + ", title: Shop}\n" +
         "services: [{name: worker, expected: 1}]\n";
}

QByteArray procedure(const char *name, const QByteArray &call, const QByteArray &inputs = {}) {
  return QByteArray("apiVersion: opsdeck/v1\nkind: Procedure\nmetadata: {name: ") + name +
         ", title: Look, severity: P3, owner: tests, reviewed: 2026-11-22}\n" + inputs +
         "steps:\n  - {id: act, title: Act, why: To see., risk: change, do: " + call + "}\n";
}

}  // namespace

/// Twenty secrets, each through a path of its own: into servers that know them, into files that must be refused, into
/// what is typed. Afterwards they are looked for in every file, output, command line and environment.
class TestSecretCanaries : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanupTestCase();
  void rightPasswordsAreTaken();
  void aKeyringIsAsked();
  void filesWithSecretsAreRefused();
  void proceduresWithSecretsAreRefused();
  void typedSecretsAreRefused();
  void wrongPasswordsAreNotRepeated();
  void serversThatRepeatThem();
  void childrenInheritNone();
  void theRestOfTheProgram();
  void noCoreIsDumped();
  void otherUsersCannotLookInside();
  void nothingHasLeaked();

 private:
  Answer call(const QStringList &words);
  QString systemPath(const char *name) const {
    return m_world.path(QStringLiteral("config/opsdeck/systems/%1.yaml").arg(QLatin1String(name)));
  }
  QString procedurePath(const char *name) const {
    return m_world.path(QStringLiteral("config/opsdeck/procedures/%1.yaml").arg(QLatin1String(name)));
  }
  /// What a refused file is validated as; empty if it was not refused.
  QByteArray refusalOf(const QString &path);
  QByteArray redis(const QByteArray &name, const QByteArray &auth) const;
  QByteArray postgres(const QByteArray &name, const QByteArray &role, const QByteArray &rest) const;
  void watch(qint64 pid);

  TemporaryWorld m_world;
  Canaries m_canaries;
  std::unique_ptr<PrivateRedis> m_redis;
  std::unique_ptr<PrivatePostgres> m_database;
  std::unique_ptr<PrivateSupervisor> m_supervisor;
  std::unique_ptr<Parrot> m_parrot;
  Variables m_variables;
  QByteArray m_said;  ///< all that the program wrote
  QList<ProcessView> m_seen;
  int m_calls = 0;
};

Answer TestSecretCanaries::call(const QStringList &words) {
  const auto answer = opsdeck(words, m_variables);
  m_said += answer.out + '\n' + answer.err + '\n';
  ++m_calls;
  return answer;
}

QByteArray TestSecretCanaries::refusalOf(const QString &path) {
  const auto answer = call({QStringLiteral("validate"), path});
  const auto json = call({QStringLiteral("validate"), path, QStringLiteral("-o"), QStringLiteral("json")});
  return answer.code == 1 && json.code == 1 ? answer.out : QByteArray();
}

QByteArray TestSecretCanaries::redis(const QByteArray &name, const QByteArray &auth) const {
  return "      " + name + ": {type: redis, url: \"redis+unix://" + m_redis->socket().toUtf8() + "\", user: " + name +
         ", auth: {" + auth + "}}\n";
}

QByteArray TestSecretCanaries::postgres(const QByteArray &name, const QByteArray &role, const QByteArray &rest) const {
  return "      " + name +
         ": {type: postgres, url: \"postgresql://127.0.0.1:" + QByteArray::number(m_database->port()) +
         "/postgres\", user: " + role + rest + "}\n";
}

void TestSecretCanaries::watch(qint64 pid) {
  m_seen += viewOf(pid);
}

void TestSecretCanaries::initTestCase() {
  auto &c = m_canaries;
  for (const char *name : {"redis by environment",
                           "redis by file",
                           "redis inline",
                           "postgres by pgpass",
                           "postgres by service",
                           "postgres by environment",
                           "unused variable",
                           "url of a connection",
                           "query of a connection",
                           "url of an address",
                           "token of an address",
                           "open file",
                           "url in a procedure",
                           "token in a procedure",
                           "argument in a procedure",
                           "input by name",
                           "typed input",
                           "typed address",
                           "wrong redis password",
                           "wrong postgres password",
                           "repeated by a server",
                           "supervisor"}) {
    c.make(name);
  }
  m_redis = std::make_unique<PrivateRedis>(m_world, QStringLiteral("redis"));
  QVERIFY2(m_redis->start(), m_redis->process().log().constData());
  const std::pair<const char *, const char *> users[] = {
      {"cache", "redis by environment"}, {"filed", "redis by file"}, {"pinned", "redis inline"}};
  for (const auto &[user, canary] : users) {
    QCOMPARE(m_redis->command({"ACL", "SETUSER", user, "on", ">" + c[canary], "~*", "&*", "+@all"}).text,
             QByteArray("OK"));
  }
  PrivatePostgres::Options options;
  options.tcp = true;
  options.password = QStringLiteral("of the superuser");
  m_database = std::make_unique<PrivatePostgres>(m_world, QStringLiteral("pg"), options);
  QVERIFY2(m_database->start(), m_database->process().log().constData());
  const std::pair<const char *, const char *> roles[] = {
      {"passed", "postgres by pgpass"}, {"served", "postgres by service"}, {"ledger", "postgres by environment"}};
  for (const auto &[role, canary] : roles) {
    m_database->psql(
        QStringLiteral("create role %1 login password '%2'").arg(QLatin1String(role), QString::fromLatin1(c[canary])));
  }
  m_supervisor = std::make_unique<PrivateSupervisor>(m_world, QStringLiteral("sv"), QList<PrivateSupervisor::Program>{},
                                                     QStringLiteral("ann"), QString::fromLatin1(c["supervisor"]));
  QVERIFY2(m_supervisor->start(), m_supervisor->process().log().constData());
  m_parrot = std::make_unique<Parrot>();

  const QString secrets = m_world.folder(QStringLiteral("secrets"));
  const auto keep = [&](const char *name, const QByteArray &text) {
    const QString path = secrets + QLatin1Char('/') + QLatin1String(name);
    return write(path, text) && ::chmod(QFile::encodeName(path).constData(), 0600) == 0;
  };
  const auto port = QByteArray::number(m_database->port());
  QVERIFY(keep("redis", c["redis by file"] + "\n"));
  QVERIFY(keep("pgpass", "127.0.0.1:" + port + ":*:passed:" + c["postgres by pgpass"] + "\n"));
  QVERIFY(keep("services", "[canary]\nhost=127.0.0.1\nport=" + port +
                               "\ndbname=postgres\nuser=served\npassword=" + c["postgres by service"] + "\n"));
  m_variables = {{QStringLiteral("CANARY_REDIS"), QString::fromLatin1(c["redis by environment"])},
                 {QStringLiteral("CANARY_POSTGRES"), QString::fromLatin1(c["postgres by environment"])},
                 {QStringLiteral("CANARY_UNUSED"), QString::fromLatin1(c["unused variable"])},
                 {QStringLiteral("CANARY_WRONG"), QString::fromLatin1(c["wrong redis password"])},
                 {QStringLiteral("CANARY_WRONG_TOO"), QString::fromLatin1(c["wrong postgres password"])},
                 {QStringLiteral("CANARY_REPEATED"), QString::fromLatin1(c["repeated by a server"])},
                 {QStringLiteral("PGPASSFILE"), secrets + QStringLiteral("/pgpass")},
                 {QStringLiteral("PGSERVICEFILE"), secrets + QStringLiteral("/services")}};

  const QByteArray queue = "queues: [{name: orders, connection: cache, failed: orders_failed}]\n";
  QVERIFY(write(systemPath("shop"),
                header("shop") + queue + "environments:\n  - name: main\n    tier: practice\n    connections:\n" +
                    redis("cache", "env: CANARY_REDIS") + redis("filed", "file: " + secrets.toUtf8() + "/redis") +
                    redis("pinned", "inline: " + c["redis inline"]) + postgres("passed", "passed", "") +
                    "      served: {type: postgres, service: canary}\n" +
                    postgres("ledger", "ledger", ", auth: {env: CANARY_POSTGRES}") +
                    "  - name: aside\n    tier: practice\n    connections:\n" + redis("cache", "env: CANARY_UNUSED")));
  QCOMPARE(::chmod(QFile::encodeName(systemPath("shop")).constData(), 0600), 0);
  QVERIFY(write(systemPath("wrong"),
                header("wrong") + "environments:\n  - name: main\n    tier: practice\n    connections:\n" +
                    redis("cache", "env: CANARY_WRONG") +
                    postgres("ledger", "ledger", ", auth: {env: CANARY_WRONG_TOO}") +
                    "    manager: {type: supervisor, socket: " + m_supervisor->socket().toUtf8() + "}\n"));
  QVERIFY(write(systemPath("parrot"), header("parrot") + queue +
                                          "environments:\n  - name: main\n    tier: practice\n    connections:\n"
                                          "      cache: {type: redis, url: \"redis://127.0.0.1:" +
                                          QByteArray::number(m_parrot->port()) +
                                          "\", auth: {env: CANARY_REPEATED}}\n"));
  QVERIFY(write(systemPath("ring"), header("ring") +
                                        "environments:\n  - name: main\n    tier: practice\n    connections:\n" +
                                        redis("cache", "keyring: test/canary")));
}

void TestSecretCanaries::cleanupTestCase() {
  m_supervisor->stop();
  m_database->stop();
  m_redis->stop();
}

void TestSecretCanaries::rightPasswordsAreTaken() {
  const auto answer = call({"check", "shop", "-e", "main", "-o", "json"});
  QVERIFY2(answer.code == 0, QByteArray(answer.out + answer.err).constData());
  const auto connections = jsonMember(answer.json(), "connections");
  const std::pair<const char *, const char *> ways[] = {
      {"cache", "redis by environment"}, {"filed", "redis by file"},        {"pinned", "redis inline"},
      {"passed", "postgres by pgpass"},  {"served", "postgres by service"}, {"ledger", "postgres by environment"}};
  for (const auto &[connection, canary] : ways) {
    const auto &lines = jsonMember(connections, connection);
    QVERIFY2(!lines.empty() && std::ranges::all_of(lines, [](const Json &line) { return jsonBool(line, "ok"); }),
             connection);
    m_canaries.used(canary);
  }
  // Without the password nobody gets in, so the servers have seen it.
  QVERIFY(m_redis->command({"ACL", "LOG"}).items.isEmpty());
  QCOMPARE(call({"status", "shop", "-e", "main"}).code, 0);
  QCOMPARE(call({"status", "shop", "-e", "main", "-o", "json"}).code, 0);
}

void TestSecretCanaries::aKeyringIsAsked() {
  m_variables[QStringLiteral("DBUS_SESSION_BUS_ADDRESS")] = QStringLiteral("unix:path=/nonexistent/bus");
  const auto answer = call({"check", "ring", "-e", "main"});
  QCOMPARE(answer.code, 4);
  QVERIFY2(answer.out.contains("keyring"), answer.out.constData());
}

void TestSecretCanaries::filesWithSecretsAreRefused() {
  auto &c = m_canaries;
  const auto file = [&](const char *name, const QByteArray &addresses, const QByteArray &url) {
    return write(systemPath(name), header(name) + "environments:\n  - name: main\n    tier: practice\n" + addresses +
                                       "    connections: {cache: {type: redis, url: \"" + url + "\"}}\n");
  };
  const QByteArray plain = "redis://127.0.0.1";
  QVERIFY(file("bad-a", {}, "redis://:" + c["url of a connection"] + "@127.0.0.1"));
  QVERIFY(file("bad-b", {}, "redis://127.0.0.1?password=" + c["query of a connection"]));
  QVERIFY(file("bad-c", "    addresses: {web: \"http://ann:" + c["url of an address"] + "@127.0.0.1\"}\n", plain));
  QVERIFY(
      file("bad-d", "    addresses: {web: \"http://127.0.0.1/x?api_key=" + c["token of an address"] + "\"}\n", plain));
  QVERIFY(write(systemPath("bad-e"), header("bad-e") + "environments:\n  - name: main\n    tier: practice\n" +
                                         "    connections:\n" + redis("pinned", "inline: " + c["open file"])));
  QCOMPARE(::chmod(QFile::encodeName(systemPath("bad-e")).constData(), 0644), 0);
  const std::tuple<const char *, const char *, const char *> rows[] = {
      {"bad-a", "url of a connection", "must not hold a password"},
      {"bad-b", "query of a connection", "must not hold a password"},
      {"bad-c", "url of an address", "must not hold a user or a password"},
      {"bad-d", "token of an address", "must not hold a token"},
      {"bad-e", "open file", "chmod 600"}};
  for (const auto &[name, canary, why] : rows) {
    const auto refusal = refusalOf(systemPath(name));
    QVERIFY2(refusal.contains(why), QByteArray(QByteArray(name) + ": " + refusal).constData());
    for (const char *verb : {"status", "check"}) {
      QVERIFY(call({QLatin1String(verb), QLatin1String(name), "-e", "main", "-o", "json"}).code != 0);
    }
    QVERIFY(call({"screenshot", "overview", m_world.path("none.png"), "--system", QLatin1String(name), "-e", "main"})
                .code != 0);
    c.used(canary);
  }
}

void TestSecretCanaries::proceduresWithSecretsAreRefused() {
  auto &c = m_canaries;
  const std::tuple<const char *, const char *, QByteArray, QByteArray> rows[] = {
      {"url", "url in a procedure", "{http.get: {url: \"http://ann:" + c["url in a procedure"] + "@127.0.0.1/\"}}", {}},
      {"token",
       "token in a procedure",
       "{http.get: {url: \"http://127.0.0.1/?access_token=" + c["token in a procedure"] + "\"}}",
       {}},
      {"argument",
       "argument in a procedure",
       "{command.run: {argv: [mysql, \"--password=" + c["argument in a procedure"] + "\"]}}",
       {}},
      {"input", "input by name", "{manual: {instruction: \"Look.\"}}",
       "inputs:\n  api_token: {type: string, default: " + c["input by name"] + ", ask: Which}\n"}};
  for (const auto &[name, canary, does, inputs] : rows) {
    QVERIFY(write(procedurePath(name), procedure(name, does, inputs)));
    // Arguments of a program are only known with a system: validate has none here, plan and run do.
    if (QByteArray(name) != "argument") {
      QVERIFY2(!refusalOf(procedurePath(name)).isEmpty(), name);
    }
    for (const char *verb : {"plan", "run"}) {
      const auto refused = call({QLatin1String(verb), "shop", QLatin1String(name), "-e", "main"});
      QVERIFY2(refused.code == 2,
               QByteArray(QByteArray(verb) + ' ' + name + ": " + refused.out + refused.err).constData());
      call({QLatin1String(verb), "shop", QLatin1String(name), "-e", "main", "-o", "json"});
    }
    c.used(canary);
  }
  QCOMPARE(call({"runs", "-o", "json"}).json(), (Json{{"runs", Json::array()}}));
}

void TestSecretCanaries::typedSecretsAreRefused() {
  auto &c = m_canaries;
  QVERIFY(write(procedurePath("note"), procedure("note", "{manual: {instruction: \"Look at {{inputs.place}}.\"}}",
                                                 "inputs:\n  place: {type: string, default: here, ask: Where}\n")));
  const QString typed = QString::fromLatin1("place=https://ann:" + c["typed input"] + "@docs.example/");
  const auto refused = call({"run", "shop", "note", "-e", "main", "--set", typed});
  QCOMPARE(refused.code, 2);
  QVERIFY2(refused.err.contains("it would be journaled"), refused.err.constData());
  c.used("typed input");

  const QString address = QString::fromLatin1("redis://:" + c["typed address"] + "@127.0.0.1/0");
  for (const auto &words :
       {QStringList{"status", address}, QStringList{"status", address, "-o", "json"}, QStringList{"validate", address},
        QStringList{"plan", "shop", address}, QStringList{"status", "shop", "-e", address},
        QStringList{"journal", "verify", address}, QStringList{"runs", "follow", address}, QStringList{address}}) {
    QVERIFY(call(words).code != 0);
    c.used("typed address");
  }
}

void TestSecretCanaries::wrongPasswordsAreNotRepeated() {
  m_redis->command({"ACL", "LOG", "RESET"});
  const auto answer = call({"check", "wrong", "-e", "main"});
  QVERIFY(answer.code != 0);
  QVERIFY(!m_redis->command({"ACL", "LOG"}).items.isEmpty());
  m_canaries.used("wrong redis password");
  QVERIFY(m_database->process().log().contains("password authentication failed for user \"ledger\""));
  m_canaries.used("wrong postgres password");
  QVERIFY2(answer.out.contains("manager") && answer.out.contains("supervisord refuses user or password"),
           answer.out.constData());
  m_canaries.used("supervisor");
  call({"check", "wrong", "-e", "main", "-o", "json"});
  QVERIFY(call({"logs", "wrong", "worker", "-e", "main"}).code != 0);
  call({"status", "wrong", "-e", "main"});
}

void TestSecretCanaries::serversThatRepeatThem() {
  for (const auto &words :
       {QStringList{"check", "parrot", "-e", "main"}, QStringList{"status", "parrot", "-e", "main"},
        QStringList{"status", "parrot", "-e", "main", "-o", "json"},
        QStringList{"plan", "parrot", "depth", "-e", "main"},
        QStringList{"run", "parrot", "depth", "-e", "main", "-o", "json"},
        QStringList{"screenshot", "queues", m_world.path("parrot.png"), "--system", "parrot", "-e", "main"}}) {
    if (!QFile::exists(procedurePath("depth"))) {
      QVERIFY(write(procedurePath("depth"), procedure("depth", "{queue.depth: {queue: orders}}")));
    }
    const auto before = m_parrot->heard().size();
    const auto answer = call(words);
    QVERIFY2(m_parrot->heard().mid(before).contains(m_canaries["repeated by a server"]), qPrintable(words.join(' ')));
    m_canaries.used("repeated by a server");
    if (words.first() == "check") QVERIFY2(answer.out.contains("[redacted:"), answer.out.constData());
  }
}

void TestSecretCanaries::childrenInheritNone() {
  const QString script = m_world.path(QStringLiteral("hold"));
  QVERIFY(write(script, "#!/bin/sh\nenv\necho $$ >" + m_world.path("child").toUtf8() + ".new\nmv " +
                            m_world.path("child").toUtf8() + ".new " + m_world.path("child").toUtf8() +
                            "\nwhile [ ! -e " + m_world.path("go").toUtf8() + " ]; do sleep 0.1; done\n"));
  QCOMPARE(::chmod(QFile::encodeName(script).constData(), 0700), 0);
  QVERIFY(write(procedurePath("hold"),
                "apiVersion: opsdeck/v1\nkind: Procedure\nmetadata: {name: hold, title: Hold, severity: P3, owner: "
                "tests, reviewed: 2026-11-22}\nsteps:\n"
                "  - {id: depth, title: Look, why: To see., risk: read, do: {queue.depth: {queue: orders}}}\n"
                "  - {id: hold, title: Hold, why: To wait., risk: change, do: {command.run: {argv: [\"" +
                    script.toUtf8() + "\"]}}}\n"));
  QProcess run;
  auto environment = QProcessEnvironment::systemEnvironment();
  for (auto it = m_variables.begin(); it != m_variables.end(); ++it) environment.insert(it.key(), it.value());
  run.setProcessEnvironment(environment);
  run.start(QStringLiteral(OPSDECK_BINARY), {"run", "shop", "hold", "-e", "main", "-o", "json"});
  QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_world.path("child")) || run.state() == QProcess::NotRunning, 30'000);
  QVERIFY2(run.state() == QProcess::Running,
           QByteArray(run.readAllStandardOutput() + run.readAllStandardError()).constData());

  const auto child = bytesOf(m_world.path("child")).trimmed().toLongLong();
  const auto keeper = parentOf(child);
  QVERIFY(viewOf(keeper).command.contains("opsdeck-keeper"));
  for (const auto pid : {child, keeper}) {
    const auto view = viewOf(pid);
    QVERIFY(view.environment.contains("PATH="));
    for (const char *variable : {"CANARY_REDIS=", "CANARY_POSTGRES=", "CANARY_UNUSED=", "CANARY_WRONG=",
                                 "CANARY_WRONG_TOO=", "CANARY_REPEATED="})
      QVERIFY2(!view.environment.contains(variable), view.environment.constData());
    watch(pid);
  }
  m_canaries.used("unused variable");
  // The runner has to know the variables; its arguments tell nothing but the run.
  const auto runs = jsonMember(call({"runs", "-o", "json"}).json(), "runs");
  QCOMPARE(runs.size(), std::size_t{1});
  const auto runners = processesWith(jsonString(runs[0], "run").toLatin1());
  QCOMPARE(runners.size(), 2);  // the keeper's folder is named after the run
  int ours = 0;
  for (const auto &runner : runners) {
    if (runner.pid == keeper) continue;
    ++ours;
    m_seen += {runner.pid, runner.command, {}};
    const auto limits = bytesOf(QStringLiteral("/proc/%1/limits").arg(runner.pid)).simplified();
    QVERIFY2(limits.contains("Max core file size 0 0"), limits.constData());
  }
  QCOMPARE(ours, 1);
  m_seen += {run.processId(), viewOf(run.processId()).command, {}};
  QVERIFY(write(m_world.path("go"), "."));
  QTRY_COMPARE_WITH_TIMEOUT(run.state(), QProcess::NotRunning, 30'000);
  m_said += run.readAllStandardOutput() + run.readAllStandardError();
  QCOMPARE(run.exitCode(), 0);
}

void TestSecretCanaries::theRestOfTheProgram() {
  QVERIFY(call({"run", "wrong", "depth", "-e", "main"}).code != 0);
  for (const auto &words :
       {QStringList{"runs"}, QStringList{"runs", "-o", "json"}, QStringList{"journal", "list"},
        QStringList{"journal", "list", "-o", "json"}, QStringList{"journal", "verify"},
        QStringList{"journal", "export", m_world.path("state/export.jsonl")}, QStringList{"journal", "export", "-"},
        QStringList{"journal", "anchor", m_world.path("anchors.jsonl")},
        QStringList{"screenshot", "queues", m_world.path("state/queues.png"), "--system", "shop", "-e", "main"}}) {
    const auto answer = call(words);
    QVERIFY2(answer.code == 0, QByteArray(words.join(' ').toUtf8() + ": " + answer.out + answer.err).constData());
  }
  // The key that signs is a secret, too: in its own file alone.
  QVERIFY(bytesOf(m_world.path("anchors.jsonl")).size() > 100);
}

void TestSecretCanaries::noCoreIsDumped() {
  // A server that never answers holds the program in the middle of its work.
  QTcpServer silent;
  QVERIFY(silent.listen(QHostAddress::LocalHost));
  QVERIFY(
      write(systemPath("slow"), header("slow") + "environments:\n  - name: main\n    tier: practice\n" +
                                    "    connections: {cache: {type: redis, timeout: 60s, url: \"redis://127.0.0.1:" +
                                    QByteArray::number(silent.serverPort()) + "\", auth: {env: CANARY_REDIS}}}\n"));
  const QString folder = m_world.folder(QStringLiteral("crash"));
  const pid_t pid = ::fork();
  if (pid == 0) {
    if (::chdir(folder.toLocal8Bit().constData()) != 0) ::_exit(99);
    ::setenv("CANARY_REDIS", m_canaries["redis by environment"].constData(), 1);
    ::execl(OPSDECK_BINARY, OPSDECK_BINARY, "check", "slow", "-e", "main", nullptr);
    ::_exit(98);
  }
  QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), 20'000);
  QCOMPARE(::kill(pid, SIGSEGV), 0);
  int status = 0;
  QCOMPARE(::waitpid(pid, &status, 0), pid);
  QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGSEGV);
  QVERIFY(!WCOREDUMP(status));
  QVERIFY(QDir(folder).isEmpty());
}

void TestSecretCanaries::otherUsersCannotLookInside() {
  // A process that can't be dumped belongs to root in /proc, whoever runs it: so its user's other programs can't read
  // it.
  constexpr uid_t nobody = 65'534;
  const bool isRoot = ::geteuid() == 0;
  const uid_t user = isRoot ? nobody : ::geteuid();
  QTcpServer silent;
  QVERIFY(silent.listen(QHostAddress::LocalHost));
  const QString home = m_world.folder(QStringLiteral("nobody"));
  const QString file = home + QStringLiteral("/slow.yaml");
  QVERIFY(write(file, header("slow") + "environments:\n  - name: main\n    tier: practice\n" +
                          "    connections: {cache: {type: redis, timeout: 60s, url: \"redis://127.0.0.1:" +
                          QByteArray::number(silent.serverPort()) + "\"}}\n"));
  if (isRoot) QCOMPARE(::chown(QFile::encodeName(home).constData(), user, user), 0);
  const auto start = [&](const QByteArray &program, const QByteArrayList &words) {
    const pid_t pid = ::fork();
    if (pid != 0) return pid;
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "HOME"})
      ::setenv(name, QFile::encodeName(home).constData(), 1);
    if (isRoot && (::setgid(user) != 0 || ::setuid(user) != 0)) ::_exit(97);
    std::vector<char *> argv{const_cast<char *>(program.constData())};
    for (const auto &word : words) argv.push_back(const_cast<char *>(word.constData()));
    argv.push_back(nullptr);
    ::execvp(argv[0], argv.data());
    ::_exit(98);
  };
  const auto ownerOf = [](pid_t pid) {
    struct stat info{};
    ::stat(QByteArray("/proc/" + QByteArray::number(pid) + "/environ").constData(), &info);
    return info.st_uid;
  };
  const pid_t control = start("sleep", {"60"});
  const pid_t program = start(OPSDECK_BINARY, {"check", file.toLocal8Bit(), "-e", "main"});
  QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), 20'000);
  QTRY_COMPARE(ownerOf(control), user);
  const auto owner = ownerOf(program);
  for (const pid_t pid : {control, program}) {
    ::kill(pid, SIGKILL);
    ::waitpid(pid, nullptr, 0);
  }
  QCOMPARE(owner, uid_t{0});
}

void TestSecretCanaries::nothingHasLeaked() {
  QCOMPARE(m_canaries.unused(), QByteArrayList());
  QCOMPARE(m_canaries.in(m_said), QByteArrayList());
  QByteArrayList leaks;
  int files = 0;
  for (const char *folder : {"state", "cache", "data", "runtime", "crash", "config/opsdeck/anchors.json"})
    leaks += leaksBelow(m_world.path(QLatin1String(folder)), m_canaries, &files);
  QVERIFY2(leaks.isEmpty(), leaks.join('\n').constData());
  QVERIFY2(!m_canaries.in(bytesOf(m_world.path("anchors.jsonl"))).size(), "an anchor holds a secret");
  for (const auto &view : m_seen) {
    QCOMPARE(m_canaries.in(view.command), QByteArrayList());
    QCOMPARE(m_canaries.in(view.environment), QByteArrayList());
  }
  // The looking finds what is there.
  QVERIFY(!m_canaries.in(bytesOf(systemPath("shop"))).isEmpty());
  QVERIFY(bytesOf(m_world.path("state/opsdeck/journal/journal.db")).size() > 0);
  QVERIFY(files > 10);
  qInfo("%d canaries, used %d times in %d calls of the program; %d files, %lld processes, %lld bytes of output: none",
        m_canaries.count(), m_canaries.uses(), m_calls, files, static_cast<long long>(m_seen.size()),
        static_cast<long long>(m_said.size()));
}

QTEST_GUILESS_MAIN(TestSecretCanaries)
#include "tst_secret_canaries.moc"
