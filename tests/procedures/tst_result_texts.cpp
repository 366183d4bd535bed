#include "tests/procedures/action_fixture.h"
#include "tests/support/private_postgres.h"

using namespace ops;

/// What actions say of their own results, for people.
class ResultTextsTest : public ActionFixture {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { startWorld(); }
  void cleanupTestCase() { stopWorld(); }

  void aProgramSaysHowItEnded();
  void aQuerySaysItsOneCell();
};

void ResultTextsTest::aProgramSaysHowItEnded() {
  auto here = context(QStringLiteral("run/step"));
  here.attemptFolder = m_world.path(QStringLiteral("attempt"));
  const auto ended =
      await(action(QStringLiteral("command.run")).run({{"argv", {"/bin/sh", "-c", "exit 3"}}, {"exitCode", 3}}, here));
  QVERIFY2(ended.kind == OutcomeKind::Succeeded, qPrintable(ended.error.toString()));
  const auto text = jsonString(ended.value, "summary");
  QVERIFY2(text.startsWith(QStringLiteral("it ended after ")), qPrintable(text));
  QVERIFY2(text.endsWith(QStringLiteral(" with exit code 3")), qPrintable(text));
}

void ResultTextsTest::aQuerySaysItsOneCell() {
  PrivatePostgres server(m_world, QStringLiteral("pg"));
  QVERIFY2(server.start(), server.process().log().constData());
  auto environment = m_system.environments.first();
  environment.connections.append(server.connection());
  const auto backends = connectBackends(m_system, environment, Access::ReadOnly);
  QVERIFY(backends);
  const ActionContext there{**backends, QStringLiteral("run/step"), m_world.folder(QStringLiteral("evidence")), {}};
  const auto said = [&](const char *sql) {
    const Json parameters{{"connection", toJson(server.connection().name)}, {"sql", sql}};
    return jsonString(await(action(QStringLiteral("database.query")).run(parameters, there)).value, "summary");
  };
  QCOMPARE(said("select 41 + 1"), QStringLiteral("42"));
  QCOMPARE(said("select 'a', 'b'"), QStringLiteral("rows: 1"));
  QCOMPARE(said("select generate_series(1, 3)"), QStringLiteral("rows: 3"));
  QCOMPARE(said("select null"), QStringLiteral("rows: 1"));
}

QTEST_GUILESS_MAIN(ResultTextsTest)
#include "tst_result_texts.moc"
