#include <QTest>

#include "tests/lab/backup_damage.h"

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
  void badBackups();

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

/// Each made by spoiling a copy of a good set; all that is in service stays as it is, and nothing is left beside it.
void BackupRestoreTest::badBackups() {
  const auto all = damages(m_world.setFolder(m_set), qEnvironmentVariableIsSet("OPSDECK_SOAK"));
  const QString folder = m_world.setFolder(m_set);
  const QString good = m_world.world().path("good");
  QVERIFY(QDir().rename(folder, good));
  QByteArrayList faults;
  for (const auto &damage : all) {
    QDir(folder).removeRecursively();
    output({"cp", "-a", good, folder});
    const auto where = damage.name.toUtf8() + " " + damage.file.toUtf8() + ": ";
    if (!damage.apply(folder)) {
      faults.append(where + "could not be done");
      continue;
    }
    const auto restore = m_world.backup("restore", {m_set, "--discard-newer"});
    const auto text = said(restore);
    if (restore.code == 0) faults.append(where + "was restored");
    if (restore.code < 0) faults.append(where + "did not end");
    if (!text.contains(damage.file.toUtf8())) faults.append(where + "said " + text.left(700));
    if (m_world.live() != m_good) faults.append(where + "changed what is in service");
    if (!m_world.beside().isEmpty()) faults.append(where + "left " + m_world.beside().join(' ').toUtf8());
    if (!faults.isEmpty()) m_world.reset();
  }
  QDir(folder).removeRecursively();
  QVERIFY(QDir().rename(good, folder));
  qInfo("%d bad backups", static_cast<int>(all.size()));
  QVERIFY2(faults.isEmpty(), faults.join('\n').constData());
  QVERIFY(all.size() >= 15);
}

QTEST_GUILESS_MAIN(BackupRestoreTest)
#include "tst_backup_restore.moc"
