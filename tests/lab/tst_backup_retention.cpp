#include <QTest>

#include "tests/lab/backup_world.h"

using namespace ops;
using namespace ops::test;

/// What is older than it has to be goes, and nothing that may still be needed.
class BackupRetentionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QVERIFY2(m_world.start(), m_world.postgres().process().log().constData()); }
  void keepsWhatIsNeeded();
  void withoutALimit();

 private:
  QStringList sets() const { return QDir(m_world.backups()).entryList(QDir::Dirs | QDir::NoDotAndDotDot); }

  BackupWorld m_world;
};

void BackupRetentionTest::keepsWhatIsNeeded() {
  const auto proven = m_world.create();
  const auto unproven = m_world.create();
  const auto newest = m_world.create();
  const QString foreign = m_world.world().folder(QStringLiteral("nightly"));
  QVERIFY(write(foreign + QStringLiteral("/database-1.sql"), "somebody else's"));
  m_world.foreignFolder = foreign;
  QCOMPARE(m_world.backup(QStringLiteral("drill"), {proven}).code, 0);
  // Nothing is old enough yet.
  m_world.writeSystem();
  auto pruned = m_world.backup(QStringLiteral("prune"), {QStringLiteral("--yes")});
  QCOMPARE(pruned.code, 0);
  QCOMPARE(sets(), QStringList({proven, unproven, newest}));

  m_world.keep = ", keep: 1s";
  m_world.writeSystem();
  const auto plan = opsdeck({QStringLiteral("plan"), QStringLiteral("doc-pipeline"), QStringLiteral("prune-backups"),
                             QStringLiteral("-e"), QStringLiteral("test")});
  QVERIFY2(plan.out.contains("1 set(s)") || plan.out.contains("1 set,"), plan.out.constData());
  QVERIFY2(plan.out.contains(unproven.toUtf8()) && !plan.out.contains(proven.toUtf8()), plan.out.constData());
  QCOMPARE(m_world.backup(QStringLiteral("prune")).code, 3);  // nobody has approved it
  QCOMPARE(sets(), QStringList({proven, unproven, newest}));
  pruned = m_world.backup(QStringLiteral("prune"), {QStringLiteral("--yes")});
  QVERIFY2(pruned.code == 0, pruned.err.constData());
  QCOMPARE(pruned.json()["steps"][0]["value"]["removed"], Json({unproven.toStdString()}));
  QCOMPARE(sets(), QStringList({proven, newest}));
  QVERIFY(QFile::exists(foreign + QStringLiteral("/database-1.sql")));
}

void BackupRetentionTest::withoutALimit() {
  m_world.keep.clear();
  m_world.writeSystem();
  const auto before = sets();
  const auto pruned = m_world.backup(QStringLiteral("prune"), {QStringLiteral("--yes")});
  QCOMPARE(pruned.code, 3);
  QVERIFY2(pruned.out.contains("how long it is to be kept"), pruned.out.constData());
  QCOMPARE(sets(), before);
}

QTEST_GUILESS_MAIN(BackupRetentionTest)
#include "tst_backup_retention.moc"
