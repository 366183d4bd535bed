#include <QTest>

#include "tests/lab/backup_world.h"

using namespace ops;
using namespace ops::test;

namespace {
QByteArray said(const Answer &answer) {
  return answer.out + answer.err;
}
}  // namespace

/// Backups and restores by the real program, on real servers.
class BackupRestoreTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void provesABackup();
  void restoresAndUndoes();
  void countsNewerRows();

 private:
  BackupWorld m_world;
  QString m_set;
  QByteArray m_good;
};

void BackupRestoreTest::initTestCase() {
  QVERIFY2(m_world.start(), m_world.postgres().process().log().constData());
  m_good = m_world.live();
  QVERIFY2(m_good.contains("documents") && m_good.contains("counters") && m_good.contains("second.bin"),
           m_good.constData());
  m_set = m_world.create();
  QVERIFY(!m_set.isEmpty());
}

void BackupRestoreTest::provesABackup() {
  const auto verify = m_world.backup("verify", {m_set});
  QVERIFY2(verify.code == 0, verify.err.constData());
  const auto drill = m_world.backup("drill");
  QVERIFY2(drill.code == 0, drill.err.constData());
  QCOMPARE(m_world.beside(), QStringList());
  QCOMPARE(m_world.live(), m_good);

  const auto second = m_world.create();
  const auto list = m_world.backup("list");
  QCOMPARE(list.code, 0);
  const auto sets = list.json()["sets"];
  QCOMPARE(sets.size(), std::size_t(2));
  QCOMPARE(jsonString(sets[0], "id"), second);
  QCOMPARE(jsonString(sets[0], "level"), QStringLiteral("readable"));
  QCOMPARE(jsonString(sets[1], "id"), m_set);
  QCOMPARE(jsonString(sets[1], "level"), QStringLiteral("validated"));
  for (const auto &set : sets) {
    QVERIFY(jsonTime(set, "takenAt").isValid());
    QCOMPARE(set["members"], Json({"database", "redis", "config", "templates", "models"}));
    QVERIFY(set["ageSeconds"].is_number_integer() && set["ageSeconds"] >= 0 && set["ageSeconds"] < 600);
    QCOMPARE(set["rpoSeconds"], Json(3600));
    QVERIFY(!set.contains("complaint") && !set.contains("failure"));
  }
  QVERIFY(QDir(m_world.setFolder(second)).removeRecursively());
}

void BackupRestoreTest::restoresAndUndoes() {
  m_world.change();
  const auto broken = m_world.live();
  QVERIFY(broken != m_good);
  const auto restore = m_world.backup("restore", {m_set, "--discard-newer"});
  QVERIFY2(restore.code == 0, said(restore).constData());
  QCOMPARE(m_world.live(), m_good);
  QCOMPARE(m_world.beside().size(), 5);  // the old state of each member

  const auto undo = opsdeck({"undo", jsonString(restore.json(), "run"), "-o", "json"});
  QVERIFY2(undo.code == 0, said(undo).constData());
  QCOMPARE(m_world.live(), broken);
  const auto again = m_world.backup("restore", {m_set, "--discard-newer"});
  QVERIFY2(again.code == 0, said(again).constData());
  QCOMPARE(m_world.live(), m_good);
  for (const auto *program : {"api", "ml", "worker-1", "worker-2", "worker-3", "cache"}) {
    QVERIFY2(m_world.serviceRuns(program), program);
  }
  m_world.reset();
}

void BackupRestoreTest::countsNewerRows() {
  m_world.sql("insert into documents (title) select 'newer' from generate_series(1, 7)");
  const auto before = m_world.live();
  const auto refused = m_world.backup("restore", {m_set, "--database-only"});
  QVERIFY(refused.code != 0);
  const auto why = said(refused);
  QVERIFY2(why.contains("7 rows are newer") && why.contains("documents") && why.contains("--discard-newer"),
           why.constData());
  QCOMPARE(m_world.live(), before);
  QCOMPARE(m_world.beside(), QStringList());
  const auto restored = m_world.backup("restore", {m_set, "--database-only", "--discard-newer"});
  QVERIFY2(restored.code == 0, said(restored).constData());
  QCOMPARE(m_world.live(), m_good);
  m_world.reset();
}

QTEST_GUILESS_MAIN(BackupRestoreTest)
#include "tst_backup_restore.moc"
