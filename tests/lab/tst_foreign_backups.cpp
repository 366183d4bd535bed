#include <QTest>

#include "tests/lab/backup_world.h"

using namespace ops;
using namespace ops::test;

namespace {

Json entryOf(const Answer &list, const QString &id) {
  const auto json = list.json();
  for (const auto &set : jsonMember(json, "sets")) {
    if (jsonString(set, "id") == id) return set;
  }
  return {};
}

}  // namespace

/// Backups that somebody else's programs have made, in each form that pg_dump, redis-cli and tar write: they are read,
/// tried and restored as one's own, and refused where they lead elsewhere.
class ForeignBackupsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanup() { m_world.reset(); }
  void dumps_data();
  void dumps();
  void rowsAsStatements();
  void otherParts_data();
  void otherParts();
  void refused_data();
  void refused();
  void replacedByAnother();

 private:
  /// A shell script of a test's own; `$db` reaches the database, `$out` is the folder of the backups.
  void make(const QByteArray &script);

  BackupWorld m_world;
  QString m_folder;
  QByteArray m_good;
};

void ForeignBackupsTest::initTestCase() {
  QVERIFY2(m_world.start(), m_world.postgres().process().log().constData());
  m_folder = m_world.world().folder(QStringLiteral("nightly"));
  m_world.foreignFolder = m_folder;
  m_world.writeSystem();
  m_good = m_world.live();
}

void ForeignBackupsTest::make(const QByteArray &script) {
  const QByteArray head = "export PATH=" + PrivatePostgres::binaries().toUtf8() + ":$PATH\nout=" + m_folder.toUtf8() +
                          "\nsrv=" + m_world.folder({}).toUtf8() + "\nredis=" + m_world.redisFolder().toUtf8() +
                          "/s\ndb='host=" + m_world.postgres().socketFolder().toUtf8() +
                          " port=" + QByteArray::number(m_world.postgres().port()) + " user=ops dbname=app'\n";
  int code = -1;
  output({"/bin/bash", "-euo", "pipefail", "-c", QString::fromUtf8(head + script)}, &code);
  QCOMPARE(code, 0);
}

void ForeignBackupsTest::dumps_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QByteArray>("script");
  QTest::addColumn<bool>("restores");
  const auto row = [](const char *title, const char *name, const QByteArray &script, bool restores) {
    QTest::newRow(title) << QString::fromLatin1(name) << script + name << restores;
  };
  row("plain", "database-plain.sql", "pg_dump -d \"$db\" -f $out/", false);
  row("gzip", "database-2026-11-25.sql.gz", "pg_dump -d \"$db\" | gzip >$out/", true);
  row("custom", "database-1.dump", "pg_dump -Fc -d \"$db\" -f $out/", false);
  row("tar", "database-1.tar", "pg_dump -Ft -d \"$db\" -f $out/", true);
  row("directory", "database-1.dir", "pg_dump -Fd -d \"$db\" -f $out/", false);
}

void ForeignBackupsTest::dumps() {
  QFETCH(QString, name);
  QFETCH(QByteArray, script);
  QFETCH(bool, restores);
  make(script);
  QCOMPARE(jsonString(entryOf(m_world.backup("list"), name), "level"), QStringLiteral("exists"));
  const auto verify = m_world.backup("verify", {name});
  QVERIFY2(verify.code == 0, said(verify).constData());
  QCOMPARE(jsonString(entryOf(m_world.backup("list"), name), "level"), QStringLiteral("readable"));
  const auto drill = m_world.backup("drill", {name});
  QVERIFY2(drill.code == 0, said(drill).constData());
  const auto entry = entryOf(m_world.backup("list"), name);
  QCOMPARE(jsonString(entry, "level"), QStringLiteral("validated"));
  QCOMPARE(entry["members"], Json({"database"}));
  QVERIFY(jsonNumber(entry, "drillSeconds") > 0);
  QVERIFY(m_world.live() == m_good);
  QCOMPARE(m_world.beside(), QStringList());
  // The way into service is the same for all.
  if (!restores) return;

  m_world.change();
  const auto broken = m_world.live();
  const auto unsure = m_world.backup("restore", {name, "--database-only", "--discard-newer"});
  QCOMPARE(unsure.code, 3);
  QVERIFY2(said(unsure).contains("does not say of which server"), said(unsure).constData());
  QVERIFY(m_world.live() == broken);
  const auto restore = m_world.backup("restore", {name, "--database-only", "--discard-newer", "--other-server"});
  QVERIFY2(restore.code == 0, said(restore).constData());
  QVERIFY(m_good.startsWith(m_world.tables()));
  const auto undo = opsdeck({"undo", jsonString(restore.json(), "run"), "-o", "json"});
  QVERIFY2(undo.code == 0, said(undo).constData());
  QVERIFY(m_world.live() == broken);
}

/// It is loaded, but nobody can count what it holds: that is not called validated.
void ForeignBackupsTest::rowsAsStatements() {
  make("pg_dump --inserts -d \"$db\" >$out/database-inserts.sql");
  const auto drill = m_world.backup("drill", {"database-inserts.sql"});
  QVERIFY2(drill.code == 0, said(drill).constData());
  QCOMPARE(jsonString(entryOf(m_world.backup("list"), "database-inserts.sql"), "level"), QStringLiteral("restored"));
}

void ForeignBackupsTest::otherParts_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QString>("part");
  QTest::addColumn<QString>("level");
  QTest::addColumn<QByteArray>("script");
  QTest::newRow("snapshot") << "redis-2026-11-25.rdb" << "redis" << "validated"
                            << QByteArray("redis-cli -s $redis --rdb $out/redis-2026-11-25.rdb");
  QTest::newRow("whole paths") << "config-2026-11-25.tar.gz" << "config" << "restored"
                               << QByteArray("tar czf $out/config-2026-11-25.tar.gz $srv/config");
  QTest::newRow("names") << "templates-1.tar.gz" << "templates" << "restored"
                         << QByteArray("tar czf $out/templates-1.tar.gz -C $srv templates");
  QTest::newRow("names with dots") << "models-1.tar" << "models" << "restored"
                                   << QByteArray("cd $srv; tar cf $out/models-1.tar ./models");
}

void ForeignBackupsTest::otherParts() {
  QFETCH(QString, name);
  QFETCH(QString, part);
  QFETCH(QString, level);
  QFETCH(QByteArray, script);
  make(script);
  const auto drill = m_world.backup("drill", {name});
  QVERIFY2(drill.code == 0, said(drill).constData());
  QCOMPARE(jsonString(entryOf(m_world.backup("list"), name), "level"), level);
  QVERIFY(m_world.live() == m_good);
  const bool redis = part == QLatin1String("redis");
  redis ? m_world.redis({"flushall"}) : output({"rm", "-r", m_world.folder(part)});
  const auto broken = m_world.live();
  const auto restore = m_world.backup("restore", {name, "--only", part});
  QVERIFY2(restore.code == 0, said(restore).constData());
  QVERIFY(m_world.live() == m_good);
  const auto undo = opsdeck({"undo", jsonString(restore.json(), "run"), "-o", "json"});
  QVERIFY2(undo.code == 0, said(undo).constData());
  QVERIFY(m_world.live() == broken);
}

void ForeignBackupsTest::refused_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QByteArray>("script");
  QTest::addColumn<QByteArray>("words");
  const auto row = [](const char *title, const char *name, const QByteArray &script, const char *words) {
    QTest::newRow(title) << QString::fromLatin1(name) << script << QByteArray(words);
  };
  row("empty", "database-bad", ": >$out/database-bad", "it is empty");
  row("empty, packed", "database-bad", ": | gzip >$out/database-bad", "it is empty");
  row("no dump", "database-bad", "echo select 1 >$out/database-bad", "does not begin as a dump");
  row("cut in its rows", "database-bad", "pg_dump -d \"$db\" >$out/d; head -c 9000 $out/d >$out/database-bad",
      "ends in the middle of the rows");
  row("cut gzip", "database-bad", "pg_dump -d \"$db\" | gzip >$out/d; head -c 3000 $out/d >$out/database-bad",
      "cannot be unpacked");
  row("cut archive", "database-bad", "pg_dump -Fc -d \"$db\" >$out/d; head -c 6000 $out/d >$out/database-bad",
      "pg_restore ended with");
  row("folder without a file", "database-bad", "pg_dump -Fd -d \"$db\" -f $out/database-bad; rm $out/database-bad/3*",
      "pg_restore ended with");
  row("leads to another database", "database-bad",
      "pg_dump -C -d \"$db\" >$out/database-bad; sed -i 's/^.unrestrict.*//; s/^.restrict.*//' $out/database-bad",
      "command of psql");
  row("runs a program", "database-bad",
      "pg_dump -d \"$db\" | sed '/^SET row_security/a select 1 \\\\! touch '$out/ran >$out/database-bad",
      "command of psql");
  row("alters the server", "database-bad",
      "pg_dump -d \"$db\" | sed \"/^SET row_security/a alter system set work_mem = '5MB';\" >$out/database-bad",
      "no dump of one database needs");
  row("leaves its transaction", "database-bad",
      "pg_dump -d \"$db\" | sed \"/^SET row_security/a commit; drop database app with (force);\" >$out/database-bad",
      "no dump of one database needs");
  row("copies from a program", "database-bad",
      "pg_dump -d \"$db\" | sed \"/^SET row_security/a copy jobs from program 'touch $out/ran';\" >$out/database-bad",
      "no dump of one database needs");
  row("owner of another server", "database-bad",
      "psql -q -d \"$db\" -c 'create role stranger; alter table jobs owner to stranger'; pg_dump -d \"$db\" "
      ">$out/database-bad; psql -q -d \"$db\" -c 'alter table jobs owner to ops; drop role stranger'",
      "stranger");
  row("snapshot cut", "redis-bad", "redis-cli -s $redis --rdb $out/r; head -c 300 $out/r >$out/redis-bad",
      "redis-check-rdb");
  row("archive that leads out", "config-bad", "cd $srv/config; tar cPf $out/config-bad ../config/first.txt",
      "leads out of its folder");
  row("archive with a link", "config-bad",
      "ln -s /etc/passwd $srv/config/link; tar cf $out/config-bad -C $srv config; rm $srv/config/link", "is a link");
  row("archive of something else", "config-bad", "tar cf $out/config-bad -C $srv templates",
      "the backup does not hold");
}

void ForeignBackupsTest::refused() {
  QFETCH(QString, name);
  QFETCH(QByteArray, script);
  QFETCH(QByteArray, words);
  make(script);
  const auto before = m_world.live();
  const QString part = name.section(QLatin1Char('-'), 0, 0);
  const auto restore = m_world.backup("restore", {name, "--only", part, "--discard-newer", "--other-server"});
  QVERIFY2(restore.code == 1 || restore.code == 3, said(restore).constData());
  QVERIFY2(said(restore).contains(words), said(restore).constData());
  QVERIFY(m_world.live() == before);
  QCOMPARE(m_world.beside(), QStringList());
  QVERIFY(!QFile::exists(m_folder + "/ran"));
  QCOMPARE(m_world.stopped(), QStringList());
  if (!words.contains("does not hold")) {
    const auto drill = m_world.backup("drill", {name});
    QVERIFY2(drill.code == 1 || drill.code == 3, said(drill).constData());
  }
  output({"rm", "-r", m_folder + '/' + name});
}

/// What was proven of a file is not proven of the next one of the same name.
void ForeignBackupsTest::replacedByAnother() {
  make("pg_dump -d \"$db\" >$out/database-latest.sql");
  QCOMPARE(m_world.backup("verify", {"database-latest.sql"}).code, 0);
  QCOMPARE(jsonString(entryOf(m_world.backup("list"), "database-latest.sql"), "level"), QStringLiteral("readable"));
  make("psql -q -d \"$db\" -c 'drop table jobs'; pg_dump -d \"$db\" >$out/database-latest.sql");
  const auto entry = entryOf(m_world.backup("list"), "database-latest.sql");
  QCOMPARE(jsonString(entry, "level"), QStringLiteral("exists"));
  QVERIFY(!entry.contains("complaint"));
}

QTEST_GUILESS_MAIN(ForeignBackupsTest)
#include "tst_foreign_backups.moc"
