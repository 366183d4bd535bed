#include <QTest>

#include "tests/lab/backup_world.h"
#include "tests/support/soak.h"

using namespace ops;
using namespace ops::test;

/// Backups and restores by the real program, on real servers.
class BackupRestoreTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanup() {
    m_world.resetSystem();
    m_world.reset();
  }
  void provesABackup();
  void restoresAndUndoes();
  void aHollowSetIsNotTheDefault();
  void countsNewerRows();
  void countsNewerEntries();
  void undoesInOrder();
  void discardsForGood();
  void unusualButFine();

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
  QCOMPARE(m_world.beside().filter("before").size(), 5);  // the old state of each member

  const auto undo = opsdeck({"undo", jsonString(restore.json(), "run"), "-o", "json"});
  QVERIFY2(undo.code == 0, said(undo).constData());
  QCOMPARE(m_world.live(), broken);
  const auto again = m_world.backup("restore", {m_set, "--discard-newer"});
  QVERIFY2(again.code == 0, said(again).constData());
  QCOMPARE(m_world.live(), m_good);
  QCOMPARE(m_world.stopped(), QStringList());
}

/// A backup that is made once the harm is done succeeds; it says what is gone, and is taken only by name.
void BackupRestoreTest::aHollowSetIsNotTheDefault() {
  m_world.sql("drop table documents cascade");
  const auto made = m_world.backup("create");
  QVERIFY2(made.code == 0, said(made).constData());
  const auto value = made.json()["steps"][0]["value"];
  QVERIFY2(jsonString(value, "summary").contains("documents"), made.out.constData());
  QVERIFY2(jsonString(value, "summary").contains("missing here; the set of"), made.out.constData());
  const auto hollow = jsonString(value["backup"], "set");
  const auto drill = m_world.backup("drill", {hollow});
  QVERIFY2(drill.code == 0 && drill.out.contains("missing here; the set of"), said(drill).constData());
  const auto listed = m_world.backup("list").json()["sets"][0];
  QCOMPARE(jsonString(listed, "level"), QStringLiteral("validated"));
  QCOMPARE(jsonString(listed, "fuller"), m_set);
  QVERIFY(listed["lacks"].dump().find("documents") != std::string::npos);

  const auto unsaid = m_world.backup("accept", {hollow});
  QVERIFY2(unsaid.code == 2 && unsaid.err.contains("--reason is missing"), said(unsaid).constData());
  QCOMPARE(m_world.backup("accept", {m_set, "--reason", "none"}).code, 3);

  const auto named = m_world.backup("restore", {hollow, "--database-only"});
  QVERIFY2(named.code == 0 && named.out.contains("missing here; the set of"), said(named).constData());
  const auto restore = m_world.backup("restore", {"--discard-newer"});
  QVERIFY2(restore.code == 0, said(restore).constData());
  QVERIFY2(restore.out.contains("is newer, but: "), restore.out.constData());
  QCOMPARE(m_world.live(), m_good);
  const auto accepted = m_world.backup("accept", {hollow, "--reason", "dropped by migration 42"});
  QVERIFY2(accepted.code == 0, said(accepted).constData());
  const auto after = m_world.backup("list").json()["sets"][0];
  QVERIFY(!after.contains("lacks"));
  QVERIFY2(jsonString(after, "accepted").contains("dropped by migration 42"), after.dump().c_str());
  QVERIFY(QDir(m_world.setFolder(hollow)).removeRecursively());
}

void BackupRestoreTest::countsNewerRows() {
  m_world.sql("insert into documents (title) select 'newer' from generate_series(1, 7)");
  const auto before = m_world.live();
  const auto refused = m_world.backup("restore", {m_set, "--database-only"});
  QVERIFY(refused.code != 0);
  const auto why = said(refused);
  QVERIFY2(why.contains("7 rows were added or changed since") && why.contains("documents: 7 rows") &&
               why.contains("--discard-newer"),
           why.constData());
  QCOMPARE(m_world.live(), before);
  QCOMPARE(m_world.beside(), QStringList());
  QCOMPARE(jsonString(refused.json(), "run"), QString());  // nothing was begun
  const auto plan = [](const QStringList &words) {
    const auto answer = opsdeck(QStringList{"plan", "doc-pipeline"} + words + QStringList{"-e", "test", "-o", "json"});
    return answer.json();
  };
  const QStringList restore{"restore-database", "--set", QStringLiteral("set=") + m_set};
  QVERIFY(plan(restore)["refusal"].dump().find("7 rows") != std::string::npos);
  const auto allowed = plan(restore + QStringList{"--set", "discardNewer=true"});
  QVERIFY(!allowed.contains("refusal"));
  QVERIFY2(jsonString(allowed["steps"][0], "finds").contains("7 rows"), allowed.dump().c_str());
  const auto backup = plan({"back-up"});
  const auto finds = jsonString(backup["steps"][0], "finds");
  for (const auto *part : {"pg_dump", "fits its version", "are free, and the newest backup takes"})
    QVERIFY2(finds.contains(QLatin1String(part)), qPrintable(finds));
  const auto restored = m_world.backup("restore", {m_set, "--database-only", "--discard-newer"});
  QVERIFY2(restored.code == 0, said(restored).constData());
  QCOMPARE(m_world.live(), m_good);
}

/// Changed rows are as new as added ones; so are jobs. Files are told.
void BackupRestoreTest::countsNewerEntries() {
  const auto set = m_world.create();
  m_world.sql("update documents set title = 'changed' where id in (3, 4)");
  m_world.sql("delete from documents where id = 5");
  m_world.redis({"rpush", "document_queue", "newer"});
  m_world.redis({"set", "counter:new", "1"});
  QVERIFY(write(m_world.folder("config") + "/new.yaml", "new: true\n"));
  const auto before = m_world.live();
  const auto refused = m_world.backup("restore", {set});
  const auto why = said(refused);
  QVERIFY2(refused.code == 3, why.constData());
  for (const auto *words : {"2 rows and 2 entries of Redis and 1 file ", "documents: 2 rows",
                            "document_queue: 1 entries", "counter:new: 1 entries", "new.yaml"}) {
    QVERIFY2(why.contains(words), why.constData());
  }
  QCOMPARE(m_world.live(), before);
  QCOMPARE(m_world.beside(), QStringList());
  const auto redis = m_world.backup("restore", {set, "--only", "redis"});
  QVERIFY2(redis.code == 3 && said(redis).contains("since and go out of service"), said(redis).constData());
  const auto files = m_world.backup("restore", {set, "--only", "config"});
  QVERIFY2(files.code == 0, said(files).constData());
  QVERIFY(!QFile::exists(m_world.folder("config") + "/new.yaml"));
  QVERIFY(QDir(m_world.setFolder(set)).removeRecursively());
}

/// What a later restore has replaced must not be taken for what an earlier one did.
void BackupRestoreTest::undoesInOrder() {
  m_world.change();
  const auto broken = m_world.live();
  const auto first = runOf(m_world.backup("restore", {m_set, "--discard-newer"}));
  m_world.change();
  const auto between = m_world.tables();
  const auto second = runOf(m_world.backup("restore", {m_set, "--database-only", "--discard-newer"}));
  QVERIFY(first != second);
  const auto kept = m_world.backup("list").json()["kept"];
  QVERIFY(kept.size() >= 6);
  QCOMPARE(jsonString(kept.back(), "run"), second);

  const auto early = opsdeck({"undo", first, "-o", "json"});
  QVERIFY2(early.code > 0 && said(early).contains("has restored it again since"), said(early).constData());
  QVERIFY2(said(early).contains(second.left(8).toUtf8()), said(early).constData());
  const auto later = opsdeck({"undo", second, "-o", "json"});
  QVERIFY2(later.code == 0, said(later).constData());
  QCOMPARE(m_world.tables(), between);
  // What could not be undone then can be now.
  const auto again = opsdeck({"undo", first, "-o", "json"});
  QVERIFY2(again.code == 0, said(again).constData());
  QCOMPARE(m_world.live(), broken);
}

/// By the short id that the list shows; then there is no way back, and none is begun.
void BackupRestoreTest::discardsForGood() {
  m_world.change();
  const auto run = runOf(m_world.backup("restore", {m_set, "--discard-newer"}));
  const auto isKept = [&] {
    const auto kept = m_world.backup("list").json()["kept"];
    return std::ranges::any_of(kept, [&](const Json &part) { return jsonString(part, "run") == run; });
  };
  QVERIFY(isKept());
  QVERIFY2(m_world.beside().size() == 5, qPrintable(m_world.beside().join('\n')));
  const auto discard = [](const QString &which) {
    return opsdeck({"run", "doc-pipeline", "discard-old-state", "-e", "test", "--yes", "--set", "run=" + which});
  };
  QCOMPARE(discard("00000000").code, 2);
  const auto gone = discard(run.left(8));
  QVERIFY2(gone.code == 0, said(gone).constData());
  QVERIFY(!isKept());
  QCOMPARE(m_world.beside(), QStringList());
  const auto undo = opsdeck({"undo", run, "-o", "json"});
  QVERIFY2(undo.code == 3 && said(undo).contains("has been discarded"), said(undo).constData());
  QCOMPARE(m_world.live(), m_good);
  QCOMPARE(m_world.stopped(), QStringList());
}

void BackupRestoreTest::unusualButFine() {
  if (!isSoak()) QSKIP("in the soak");
  // A root that is gone altogether, and one more set meanwhile.
  QVERIFY(QDir(m_world.folder("templates")).removeRecursively());
  const auto broken = m_world.live();
  const auto restore = m_world.backup("restore", {m_set, "--discard-newer"});
  QVERIFY2(restore.code == 0, said(restore).constData());
  QVERIFY(m_world.live() == m_good);
  const auto undo = opsdeck({"undo", runOf(restore), "-o", "json"});
  QVERIFY2(undo.code == 0, said(undo).constData());
  QVERIFY(m_world.live() == broken);
  m_world.reset();

  // A name that, with what is added to it, is longer than PostgreSQL keeps.
  const QString name(31, QChar(0xfc));
  m_world.postgres().psql(QStringLiteral("create database \"%1\"").arg(name));
  m_world.setDatabase(name);
  m_world.sql("create table t as select 1 as a");
  m_world.writeSystem();
  const auto set = m_world.create();
  QVERIFY(!set.isEmpty());
  m_world.sql("drop table t");
  const auto tables = m_world.tables();
  const auto again = m_world.backup("restore", {set, "--database-only"});
  QVERIFY2(again.code == 0, said(again).constData());
  QCOMPARE(m_world.sql("select a from t").trimmed(), QByteArray("1"));
  QCOMPARE(opsdeck({"undo", runOf(again), "-o", "json"}).code, 0);
  QCOMPARE(m_world.tables(), tables);
  QVERIFY(QDir(m_world.setFolder(set)).removeRecursively());
  m_world.resetSystem();
  m_world.postgres().psql(QStringLiteral("drop database \"%1\"").arg(name));
}

QTEST_GUILESS_MAIN(BackupRestoreTest)
#include "tst_backup_restore.moc"
