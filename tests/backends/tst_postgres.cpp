#include <QElapsedTimer>
#include <QTest>

#include "models/backends/postgres/pg_database.h"
#include "models/backends/postgres/pg_errors.h"
#include "tests/support/await.h"
#include "tests/support/fault_proxy.h"
#include "tests/support/private_postgres.h"
#include "tests/support/test_certificates.h"

using namespace ops;

class TestPostgres : public QObject {
  Q_OBJECT

 private:
  TemporaryWorld m_world;
  std::unique_ptr<PrivatePostgres> m_server;

  std::unique_ptr<PgDatabase> open(const ConnectionSpec &spec, Access access = Access::ReadWrite,
                                   const QString &password = {}) const {
    SecretSource secret;
    if (!password.isEmpty()) {
      secret = [password] {
        return makeOp<Secret>([password](OperationOf<Secret> &op) { op.succeed(Secret(password)); });
      };
    }
    return std::make_unique<PgDatabase>(*pgTarget(spec), secret, access);
  }

  ConnectionSpec over(int port, const char *query = "") const {
    ConnectionSpec spec = m_server->connection();
    spec.url = QUrl(QStringLiteral("postgresql://127.0.0.1:%1/postgres%2").arg(port).arg(QString::fromLatin1(query)));
    return spec;
  }

  bool inTable(const char *value) const {
    return m_server->psql(QStringLiteral("select count(*) from t where v = '%1'").arg(QString::fromLatin1(value)))
               .trimmed() == "1";
  }

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(makeTestCertificates(m_world.path(QStringLiteral("tls"))));
    PrivatePostgres::Options options;
    options.tcp = true;
    options.password = QStringLiteral("s3cret word\\");
    options.certificates = m_world.path(QStringLiteral("tls"));
    m_server = std::make_unique<PrivatePostgres>(m_world, QStringLiteral("pg"), options);
    QVERIFY2(m_server->start(), m_server->process().log().constData());
    m_server->psql(QStringLiteral("create table t (id serial primary key, v text)"));
  }

  void cleanupTestCase() { m_server->stop(); }

  void aQueryGivesTextAndNulls() {
    auto database = open(m_server->connection());
    const auto rows = await(database->query(
        QStringLiteral("select g as number, nullif(g, 2) as maybe, $1::text as said from generate_series(1, 5) g;"),
        {"it's"}, 3));
    QVERIFY2(rows, errorText(rows).constData());
    QCOMPARE(rows->columns, (QStringList{QStringLiteral("number"), QStringLiteral("maybe"), QStringLiteral("said")}));
    QCOMPARE(rows->values.size(), 3);
    QVERIFY(rows->truncated);
    QVERIFY(!rows->values[1][1]);
    QCOMPARE(*rows->values[2][2], QByteArray("it's"));
    const auto fingerprint = await(database->fingerprint());
    QVERIFY2(fingerprint, errorText(fingerprint).constData());
    QVERIFY(fingerprint->identity.endsWith(QStringLiteral("/postgres")));
    QVERIFY(await(database->ping()).value_or(-1) > 0);
    const auto checks = await(database->selfCheck());
    QVERIFY2(checks, errorText(checks).constData());
    for (const Json &check : *checks) QVERIFY2(jsonBool(check, "ok"), jsonDump(check).constData());
  }

  void executeCommits() {
    auto database = open(m_server->connection());
    const auto rows = await(
        database->execute(QStringLiteral("insert into t (v) select $1 || g from generate_series(1, 3) g"), {"row"}));
    QVERIFY2(rows, errorText(rows).constData());
    QCOMPARE(*rows, 3);
    QVERIFY(inTable("row2"));
    QCOMPARE(await(database->query(QStringLiteral("insert into t (v) values ('no') returning id"), {}, 1)).error().code,
             ErrorCode::Refused);
    QVERIFY(!inTable("no"));
  }

  void aReadOnlySessionRefusesWrites() {
    auto database = open(m_server->connection(), Access::ReadOnly);
    QCOMPARE(await(database->execute(QStringLiteral("insert into t (v) values ('ro')"), {})).error().code,
             ErrorCode::Refused);
    QVERIFY(await(database->query(QStringLiteral("set default_transaction_read_only = off"), {}, 1)));
    QCOMPARE(*await(database->query(QStringLiteral("show default_transaction_read_only"), {}, 1))->values[0][0],
             QByteArray("on"));
    const auto written = await(database->query(
        QStringLiteral("with x as (insert into t (v) values ('ro') returning 1) select * from x"), {}, 1));
    QVERIFY(!written);
    QVERIFY(!inTable("ro"));
  }

  void statementsRunOutOfTime() {
    ConnectionSpec spec = m_server->connection();
    spec.timeout = Milliseconds(300);
    auto database = open(spec);
    QElapsedTimer clock;
    clock.start();
    const auto slept = await(database->query(QStringLiteral("select pg_sleep(20)"), {}, 1));
    QCOMPARE(slept.error().code, ErrorCode::TimedOut);
    QVERIFY(clock.elapsed() < 3'000);
    QVERIFY(await(database->ping()));
  }

  void aLockWaitNamesWhoBlocks() {
    auto holder = open(m_server->connection());
    bool released = false;
    QObject receiver;
    launch<qint64>(holder->execute(QStringLiteral("with l as (select pg_advisory_xact_lock(1)), u as (update t set v = "
                                                  "'held' where id = (select min(id) from t) returning 1) "
                                                  "select pg_sleep(2.5), count(*) from u, l"),
                                   {}),
                   &receiver, [&released](const Result<qint64> &) { released = true; });
    QTRY_VERIFY(m_server->psql(QStringLiteral("select count(*) from pg_locks where locktype = 'advisory' and granted"))
                    .trimmed() == "1");
    ConnectionSpec spec = m_server->connection();
    spec.timeout = Milliseconds(1'500);
    const auto blocked = await(open(spec)->execute(QStringLiteral("lock table t in access exclusive mode"), {}));
    QCOMPARE(blocked.error().code, ErrorCode::Refused);
    QVERIFY2(blocked.error().why.contains(QStringLiteral("user ops")) &&
                 blocked.error().why.contains(QStringLiteral("pg_advisory_xact_lock")),
             errorText(blocked).constData());
    QTRY_VERIFY(released);
  }

  void cancelStopsTheServerToo() {
    auto database = open(m_server->connection());
    QVERIFY(await(database->ping()));
    auto operation = database->query(QStringLiteral("select pg_sleep(4.125)"), {}, 1);
    Operation *running = operation.get();
    QTimer::singleShot(300, running, [running] { running->cancel(); });
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(await(std::move(operation)).error().code, ErrorCode::Cancelled);
    QVERIFY(clock.elapsed() < 2'000);
    const QString still = QStringLiteral(
        "select count(*) from pg_stat_activity where state = 'active' and query like '%4.125%' and pid <> "
        "pg_backend_pid()");
    QTRY_COMPARE(m_server->psql(still).trimmed(), QByteArray("0"));
    QVERIFY(await(database->ping()));
  }

  void theEndNeverHangs() {
    FaultProxy proxy({}, m_server->port());
    auto database = open(over(proxy.port(), "?sslmode=disable"), Access::ReadWrite, QStringLiteral("s3cret word\\"));
    const auto ping = await(database->ping());
    QVERIFY2(ping, errorText(ping).constData());
    proxy.setBlackHole(true);
    QObject receiver;
    launch<double>(database->ping(), &receiver, [](const Result<double> &) {});
    QTRY_VERIFY(proxy.fired() > 0);
    QElapsedTimer clock;
    clock.start();
    database.reset();
    QVERIFY2(clock.elapsed() < 500, QByteArray::number(clock.elapsed()).constData());
  }

  void aBlackHoleHasADeadline() {
    FaultProxy proxy({}, m_server->port());
    ConnectionSpec spec = over(proxy.port(), "?sslmode=disable");
    spec.timeout = Milliseconds(300);
    auto database = open(spec, Access::ReadWrite, QStringLiteral("s3cret word\\"));
    QVERIFY(await(database->ping()));
    proxy.setBlackHole(true);
    const auto lost = await(database->execute(QStringLiteral("insert into t (v) values ('hole')"), {}), 15'000);
    QVERIFY(proxy.fired() > 0);
    QCOMPARE(lost.error().code, ErrorCode::TimedOut);
    QVERIFY(!inTable("hole"));
  }

  void aSlowDripHasADeadline() {
    FaultProxy proxy({}, m_server->port());
    ConnectionSpec spec = over(proxy.port(), "?sslmode=disable");
    spec.timeout = Milliseconds(300);
    auto database = open(spec, Access::ReadWrite, QStringLiteral("s3cret word\\"));
    QVERIFY(await(database->ping()));
    proxy.setDrip(10);
    QElapsedTimer clock;
    clock.start();
    const auto slow = await(database->query(QStringLiteral("select repeat('x', 10000)"), {}, 1), 20'000);
    QCOMPARE(slow.error().code, ErrorCode::TimedOut);
    QVERIFY2(clock.elapsed() < 8'000, QByteArray::number(clock.elapsed()).constData());
    QVERIFY2(proxy.fired() > 10, QByteArray::number(proxy.fired()).constData());
    proxy.setDrip(0);
    QTRY_VERIFY_WITH_TIMEOUT(await(database->ping()), 15'000);
  }

  void aLostCommitIsProbed_data() {
    QTest::addColumn<int>("afterBytes");
    for (int bytes : {0, 5, 20, 60, 100, 120, 150, 180, 200, 220, 250, 300}) QTest::addRow("%d", bytes) << bytes;
  }

  void aLostCommitIsProbed() {
    // Wherever the link is cut: success means that the row is there, an error that it is not; it is never there twice.
    QFETCH(int, afterBytes);
    for (const auto direction : {FaultProxy::Direction::Request, FaultProxy::Direction::Reply}) {
      FaultProxy proxy({}, m_server->port());
      auto database = open(over(proxy.port(), "?sslmode=disable"), Access::ReadWrite, QStringLiteral("s3cret word\\"));
      QVERIFY(await(database->ping()));
      const QByteArray value =
          "commit" + QByteArray::number(afterBytes) + (direction == FaultProxy::Direction::Reply ? "r" : "q");
      proxy.cutAfter(direction, afterBytes);
      const auto done = await(database->execute(QStringLiteral("insert into t (v) values ($1)"), {value}));
      if (proxy.fired() == 0) QVERIFY(done);
      QCOMPARE(inTable(value.constData()), done.has_value());
      if (!done)
        QVERIFY2(done.error().code == ErrorCode::Unreachable || done.error().code == ErrorCode::Failed,
                 errorText(done).constData());
      m_cuts += proxy.fired();
      if (done) m_recovered += proxy.fired();
    }
  }

  void theCutsFired() {
    QVERIFY2(m_cuts >= 12, QByteArray::number(m_cuts).constData());
    QVERIFY2(m_recovered >= 1, QByteArray::number(m_recovered).constData());
  }

  void tlsIsVerified() {
    const QString password = QStringLiteral("s3cret word\\");
    ConnectionSpec spec = over(m_server->port());
    spec.caFile = m_world.path(QStringLiteral("tls/ca.pem"));
    const auto trusted =
        await(open(spec, Access::ReadOnly, password)
                  ->query(QStringLiteral("select ssl from pg_stat_ssl where pid = pg_backend_pid()"), {}, 1));
    QVERIFY2(trusted, errorText(trusted).constData());
    QCOMPARE(*trusted->values[0][0], QByteArray("t"));
    QVERIFY(makeTestCertificates(m_world.path(QStringLiteral("other"))));
    spec.caFile = m_world.path(QStringLiteral("other/ca.pem"));
    const auto refused = await(open(spec, Access::ReadOnly, password)->ping());
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY2(refused.error().why.contains(QStringLiteral("not trusted")), errorText(refused).constData());
  }

  // 0.0.0.0 leads to this machine, yet nobody can tell by its name: it stands for every other host.
  void anotherHostMustProveWhoItIs() {
    const QString password = QStringLiteral("s3cret word\\");
    FaultProxy proxy({}, m_server->port());
    ConnectionSpec spec = over(proxy.port());
    spec.url.setHost(QStringLiteral("0.0.0.0"));
    const auto stranger = await(open(spec, Access::ReadOnly, password)->ping());
    QVERIFY(!stranger);
    QCOMPARE(stranger.error().code, ErrorCode::Refused);
    QVERIFY2(stranger.error().remedy.contains(QStringLiteral("caFile")), errorText(stranger).constData());
    QVERIFY(proxy.connections() > 0);
    spec.caFile = m_world.path(QStringLiteral("tls/ca.pem"));
    const auto otherName = await(open(spec, Access::ReadOnly, password)->ping());
    QCOMPARE(otherName.error().code, ErrorCode::Refused);

    PrivatePostgres::Options options;
    options.tcp = true;
    PrivatePostgres plain(m_world, QStringLiteral("plain"), options);
    QVERIFY2(plain.start(), plain.process().log().constData());
    QVERIFY2(await(open(over(plain.port()))->ping()), "loopback may stay plain");
    FaultProxy watch({}, plain.port());
    spec = over(watch.port());
    spec.url.setHost(QStringLiteral("0.0.0.0"));
    const auto unencrypted = await(open(spec, Access::ReadOnly, password)->ping());
    QCOMPARE(unencrypted.error().code, ErrorCode::Refused);
    QVERIFY2(unencrypted.error().remedy.contains(QStringLiteral("Turn TLS on")), errorText(unencrypted).constData());
    constexpr qint64 wishForTls = 8;
    QVERIFY(watch.connections() > 0);
    // The last of them may just have been counted.
    QTRY_COMPARE(watch.passed(FaultProxy::Direction::Request), wishForTls * watch.connections());
    spec.url.setQuery(QStringLiteral("sslmode=disable"));
    const auto wanted = await(open(spec)->ping());
    QVERIFY2(wanted, errorText(wanted).constData());
  }

  void onlyThisMachineMayStayPlain_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<bool>("verified");
    const auto row = [](const char *url, const char *service, bool verified) {
      QTest::addRow("%s %s", url, service) << QString::fromLatin1(url) << QByteArray(service) << verified;
    };
    row("postgresql:///db?host=/run/postgresql", "", false);
    row("postgresql://localhost/db", "", false);
    row("postgresql://127.0.0.1:5432/db", "", false);
    row("postgresql://[::1]/db", "", false);
    row("postgresql://db.example/db", "", true);
    row("postgresql://localhost.example/db", "", true);
    row("postgresql://[2001:db8::1]/db", "", true);
    row("postgresql:///db?host=localhost,db.example", "", true);
    row("postgresql://db.example/db?sslmode=require", "", false);
    row("", "host=/run/postgresql", false);
    row("", "dbname=x", false);
    row("", "host=db.example", true);
    row("", "host=localhost\nhostaddr=192.0.2.1", true);
    row("", "host=db.example\nsslmode=prefer", false);
  }
  void onlyThisMachineMayStayPlain() {
    QFETCH(QString, url);
    QFETCH(QByteArray, service);
    QFETCH(bool, verified);
    const QString file = m_world.path(QStringLiteral("services"));
    QFile services(file);
    QVERIFY(services.open(QIODevice::WriteOnly));
    services.write("[other]\nhost=elsewhere.example\n[mine]\n" + service + "\n[more]\nhost=more.example\n");
    services.close();
    qputenv("PGSERVICEFILE", file.toLocal8Bit());
    ConnectionSpec spec = m_server->connection();
    spec.url = QUrl(url);
    if (url.isEmpty()) spec.service = QStringLiteral("mine");
    const auto target = pgTarget(spec);
    QVERIFY2(target, errorText(target).constData());
    const QPair<QString, QString> full{QStringLiteral("sslmode"), QStringLiteral("verify-full")};
    QCOMPARE(target->parameters.contains(full), verified);
  }

  void errorsNameTheCauseWithoutThePassword() {
    const auto wrong = await(open(over(m_server->port()), Access::ReadWrite, QStringLiteral("hunter2"))->ping());
    QCOMPARE(wrong.error().code, ErrorCode::Refused);
    QVERIFY2(wrong.error().why.contains(QStringLiteral("password is wrong")), errorText(wrong).constData());
    QVERIFY(!wrong.error().toString().contains(QStringLiteral("hunter2")));
    const auto nobody = await(open(over(1))->ping());
    QCOMPARE(nobody.error().code, ErrorCode::Unreachable);
    QVERIFY(!nobody.error().isOurs);
    const auto unknown = pgConnectionError(
        QStringLiteral("could not translate host name \"db.example\" to address: Name or service not known"), {}, {});
    QCOMPARE(unknown.why, QStringLiteral("The name db.example can't be resolved"));
    QVERIFY2(unknown.isOurs, "it says nothing of the server");
    ConnectionSpec spec = m_server->connection();
    spec.url = QUrl(QStringLiteral("postgresql://me:pw@host/db"));
    QCOMPARE(pgTarget(spec).error().code, ErrorCode::Usage);
    QVERIFY(!pgTarget(spec).error().toString().contains(QStringLiteral("pw@")));
  }

 private:
  int m_cuts = 0;
  int m_recovered = 0;
};

QTEST_GUILESS_MAIN(TestPostgres)
#include "tst_postgres.moc"
