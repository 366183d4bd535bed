#include <QTest>

#include "tests/lab/backup_world.h"

using namespace ops;
using namespace ops::test;

/// What is to be restored is not damaged but gone: the database dropped, Redis down for good, folders removed.
class DisasterTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanup() { m_world.reset(); }
  void databaseIsGone();
  void redisCannotStart();
  void allIsGone();

 private:
  QByteArray properties() const {
    return m_world.postgres().psql(
        "select pg_get_userbyid(datdba), datacl, datconnlimit, encoding, datcollate, shobj_description(d.oid, "
        "'pg_database'), (select array_agg(coalesce(rolname, '') || array_to_string(setconfig, ' ') order by rolname) "
        "from pg_db_role_setting left join pg_roles r on r.oid = setrole where setdatabase = d.oid) "
        "from pg_database d where datname = 'app'");
  }
  bool hasDatabase() const { return m_world.postgres().psql("select 1 from pg_database where datname = 'app'") != ""; }
  Answer undo(const Answer &restore) const {
    return opsdeck({"undo", jsonString(restore.json(), "run"), "-o", "json"});
  }
  void breakRedis();

  mutable BackupWorld m_world;
  QByteArray m_good;
  QString m_set;
};

void DisasterTest::initTestCase() {
  QVERIFY2(m_world.start(), m_world.postgres().process().log().constData());
  m_good = m_world.live();
  m_set = m_world.create();
  QVERIFY(!m_set.isEmpty());
}

void DisasterTest::databaseIsGone() {
  // What is the database's own, and in no dump.
  m_world.postgres().psql("create role reader; create role \"o'wner\"; alter database app owner to \"o'wner\"");
  m_world.postgres().psql("alter database app connection limit 77");
  m_world.postgres().psql("comment on database app is 'it''s $swap$ the \"app\"'");
  m_world.postgres().psql("alter database app set search_path to \"$user\", public, \"a, b\"");
  m_world.postgres().psql("alter database app set work_mem to '7MB'");
  m_world.postgres().psql("alter role reader in database app set statement_timeout to '9s'");
  m_world.postgres().psql("revoke all on database app from public; grant connect on database app to reader");
  QVERIFY(properties().contains("9s") && properties().contains("77") && properties().contains("reader=c"));
  const auto owned = properties();
  const auto set = m_world.create();
  m_world.postgres().psql("drop database app with (force)");
  QVERIFY(!hasDatabase());
  const auto restore = m_world.backup("restore", {set, "--database-only"});
  QVERIFY2(restore.code == 0, said(restore).constData());
  const auto json = restore.json();
  QCOMPARE(jsonString(json["steps"][0]["value"], "missingDatabase"), QStringLiteral("app"));
  QVERIFY(m_world.sql("select count(*) from documents").trimmed() == "500");
  QCOMPARE(properties(), owned);
  QCOMPARE(m_world.stopped(), QStringList());

  const auto back = undo(restore);
  QVERIFY2(back.code == 0, said(back).constData());
  QVERIFY(!hasDatabase());
  // What was restored had been in service: nothing that came since is lost.
  QCOMPARE(m_world.beside().size(), 1);
  QVERIFY(m_world.beside().first().contains(QLatin1String("__after_")));
  const auto again = m_world.backup("restore", {set, "--database-only"});
  QVERIFY2(again.code == 0, said(again).constData());
  QVERIFY(m_world.sql("select count(*) from documents").trimmed() == "500");
}

/// Its log is damaged, so that it ends whenever its manager starts it.
void DisasterTest::breakRedis() {
  m_world.service("stop", "cache");
  const QDir log(m_world.redisFolder() + "/appendonlydir");
  for (const auto &name : log.entryList({"*.base.rdb", "*.incr.aof"})) {
    QVERIFY(write(log.filePath(name), "no log at all"));
  }
  m_world.service("start", "cache");
  QVERIFY(m_world.redis({"ping"}).trimmed() != "PONG");
}

void DisasterTest::redisCannotStart() {
  breakRedis();
  const auto restore = m_world.backup("restore", {m_set, "--only", "redis"});
  QVERIFY2(restore.code == 0, said(restore).constData());
  QVERIFY(m_world.live() == m_good);
  QCOMPARE(m_world.stopped(), QStringList());
}

void DisasterTest::allIsGone() {
  m_world.postgres().psql("drop database app with (force)");
  breakRedis();
  for (const auto *name : {"config", "templates", "models"}) QVERIFY(QDir(m_world.folder(name)).removeRecursively());
  const auto restore = m_world.backup("restore", {m_set});
  QVERIFY2(restore.code == 0, said(restore).constData());
  QVERIFY(m_good.endsWith(QByteArray(m_world.keys() + "\n" + m_world.files())));
  QVERIFY(m_world.sql("select count(*) from documents").trimmed() == "500");
}

QTEST_GUILESS_MAIN(DisasterTest)
#include "tst_disaster.moc"
