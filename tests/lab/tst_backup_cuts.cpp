#include <QTest>

#include "tests/lab/backup_world.h"
#include "tests/support/fault_proxy.h"
#include "tests/support/soak.h"

using namespace ops;
using namespace ops::test;

namespace {

using Direction = FaultProxy::Direction;

}  // namespace

/// Connections to PostgreSQL and Redis are cut while backups are made, tried and restored, ours and those of the
/// programs that work for us: there is the old state or the new one, undo works, nothing lies about.
class BackupCutsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanupTestCase();
  void cut_data();
  void cut();

 private:
  Answer perform(const QString &work) const;
  /// What was cut has done no harm, whatever it says of itself.
  void checkRestore(const Answer &restore, const QByteArray &broken);
  void checkBackup(const QString &work, const Answer &answer, const QStringList &sets);

  BackupWorld m_world;
  std::unique_ptr<FaultProxy> m_postgres;
  std::unique_ptr<FaultProxy> m_redis;
  QByteArray m_good;
  QString m_set;
  int m_fired = 0;
  int m_failed = 0;
};

void BackupCutsTest::initTestCase() {
  QVERIFY2(m_world.start(), m_world.postgres().process().log().constData());
  const QString name = QStringLiteral("/.s.PGSQL.%1").arg(m_world.postgres().port());
  const QString folder = m_world.world().folder(QStringLiteral("proxy"));
  m_postgres = std::make_unique<FaultProxy>(m_world.postgres().socketFolder() + name, 0, folder + name);
  m_redis = std::make_unique<FaultProxy>(m_world.redisSocket, 0, folder + QStringLiteral("/redis"));
  QVERIFY(m_postgres->isListening() && m_redis->isListening());
  m_world.databaseSocket = folder;
  m_world.redisSocket = folder + QStringLiteral("/redis");
  m_world.writeSystem();
  m_good = m_world.live();
  m_set = m_world.create();
  QVERIFY(!m_set.isEmpty());
}

void BackupCutsTest::cleanupTestCase() {
  qInfo("%d connections cut, %d runs failed of it", m_fired, m_failed);
  QVERIFY(m_fired > 0 && m_failed > 0);
}

void BackupCutsTest::cut_data() {
  QTest::addColumn<QString>("work");
  QTest::addColumn<bool>("redis");
  QTest::addColumn<int>("positions");  // in each direction
  const bool all = isSoak();
  QTest::newRow("restore, PostgreSQL") << "restore" << false << (all ? 20 : 1);
  QTest::newRow("restore, Redis") << "restore" << true << (all ? 15 : 1);
  QTest::newRow("create, PostgreSQL") << "create" << false << (all ? 15 : 1);
  if (!all) return;
  QTest::newRow("create, Redis") << "create" << true << 5;
  QTest::newRow("drill, PostgreSQL") << "drill" << false << 15;
}

Answer BackupCutsTest::perform(const QString &work) const {
  if (work == QLatin1String("create")) return m_world.backup(work);
  if (work == QLatin1String("drill")) return m_world.backup(work, {m_set});
  return m_world.backup(work, {m_set, QStringLiteral("--discard-newer")});
}

void BackupCutsTest::cut() {
  QFETCH(QString, work);
  QFETCH(bool, redis);
  QFETCH(int, positions);
  auto &proxy = redis ? *m_redis : *m_postgres;
  const bool restores = work == QLatin1String("restore");
  if (restores) m_world.change();
  const qint64 requestsBefore = proxy.passed(Direction::Request);
  const qint64 repliesBefore = proxy.passed(Direction::Reply);
  const auto whole = perform(work);
  QVERIFY2(whole.code == 0, said(whole).constData());
  const qint64 requests = proxy.passed(Direction::Request) - requestsBefore;
  const qint64 replies = proxy.passed(Direction::Reply) - repliesBefore;
  for (const auto direction : {Direction::Request, Direction::Reply}) {
    const qint64 bytes = direction == Direction::Request ? requests : replies;
    for (int i = 0; i < positions; ++i) {
      m_world.reset();
      if (restores) m_world.change();
      const auto broken = m_world.live();
      const auto sets = QDir(m_world.backups()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
      const int fired = proxy.fired();
      // Not in the last of it: not each run needs as many bytes.
      proxy.cutAfter(direction, bytes * (2 * i + 1) * 9 / (20 * positions));
      const auto answer = perform(work);
      QCOMPARE(proxy.fired(), fired + 1);
      ++m_fired;
      if (answer.code != 0) ++m_failed;
      restores ? checkRestore(answer, broken) : checkBackup(work, answer, sets);
      if (QTest::currentTestFailed()) {
        qWarning("%s, position %d: %s", direction == Direction::Request ? "requests" : "replies", i,
                 said(answer).constData());
        return;
      }
    }
  }
  m_world.reset();
}

void BackupCutsTest::checkRestore(const Answer &restore, const QByteArray &broken) {
  if (restore.code == 0) {
    QVERIFY(m_world.live() == m_good);
    return;
  }
  const auto undo = opsdeck({"undo", jsonString(restore.json(), "run"), "-o", "json"});
  QVERIFY2(undo.code == 0 || isNothingToUndo(undo), said(undo).constData());
  QVERIFY2(m_world.live() == broken, said(undo).constData());
  QCOMPARE(m_world.stopped(), QStringList());
}

void BackupCutsTest::checkBackup(const QString &work, const Answer &answer, const QStringList &sets) {
  QVERIFY(m_world.live() == m_good);
  // What a cut has kept the drill from removing is named by it.
  for (const auto &left : m_world.beside()) QVERIFY2(said(answer).contains(left.toUtf8()), qPrintable(left));
  if (work != QLatin1String("create")) return;
  const auto list = m_world.backup(QStringLiteral("list")).json();
  for (const auto &set : jsonMember(list, "sets")) {
    const auto id = jsonString(set, "id");
    if (sets.contains(id)) continue;
    QCOMPARE(set.contains("complaint"), answer.code != 0);
    QVERIFY(QDir(m_world.setFolder(id)).removeRecursively());
  }
}

QTEST_GUILESS_MAIN(BackupCutsTest)
#include "tst_backup_cuts.moc"
