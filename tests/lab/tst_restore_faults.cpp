#include <QTest>

#include "tests/lab/backup_damage.h"
#include "tests/support/soak.h"

using namespace ops;
using namespace ops::test;

/// Restores of damaged backups, onto wrong targets, and struck half way: what is in service stays as it was, or there
/// is a way back to it.
class RestoreFaultsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanup() {
    m_world.resetSystem();
    m_world.reset();
  }
  void cleanupTestCase() { m_other.stop(); }
  void badBackups();
  void wrongTargets();
  void foreignSession();
  void peopleAreConnected();
  void changedMeanwhile_data();
  void changedMeanwhile();
  void fullDisks();
  void killedRunner_data();
  void killedRunner();
  void killedServers_data();
  void killedServers();

 private:
  /// A restore that must fail, with these words, and leave all as it is.
  void refuses(const char *title, const QByteArray &words, const QStringList &options = {"--discard-newer"});
  /// Programs of PostgreSQL in which pg_restore, when it loads, runs a shell script first; $real is the real one.
  Variables withPgRestore(const QByteArray &script);

  BackupWorld m_world;
  QString m_set;
  PrivatePostgres m_other{m_world.world(), QStringLiteral("pg2")};
  QByteArray m_good;
  QByteArray m_goodTables;
};

void RestoreFaultsTest::initTestCase() {
  QVERIFY2(m_world.start(), m_world.postgres().process().log().constData());
  QVERIFY(m_other.start());
  m_other.psql("create database app");
  m_good = m_world.live();
  m_goodTables = m_world.tables();
  m_set = m_world.create();
  QVERIFY(!m_set.isEmpty());
}

/// Each made by spoiling a copy of a good set; all that is in service stays as it is, and nothing is left beside it.
void RestoreFaultsTest::badBackups() {
  const auto all = damages(m_world.setFolder(m_set), isSoak());
  const QString folder = m_world.setFolder(m_set);
  const QString good = m_world.world().path("good");
  QVERIFY(QDir().rename(folder, good));
  QByteArrayList faults;
  qsizetype reported = 0;
  for (qsizetype i = 0; i < all.size(); i += isSoak() ? 1 : 6) {
    const auto &damage = all[i];
    QDir(folder).removeRecursively();
    output({"cp", "-a", good, folder});
    const QByteArray where = damage.name.toUtf8() + " " + damage.file.toUtf8() + ": ";
    if (!damage.apply(folder)) {
      faults.append(where + "could not be done");
      continue;
    }
    const auto restore = m_world.backup("restore", {m_set, "--discard-newer"});
    const auto text = said(restore);
    if (restore.code == 0) faults.append(where + "was restored");
    if (restore.code < 0) faults.append(where + "did not end");
    // Who has sealed the set anew is found by what the journal knows of its manifest.
    const bool isNamed = text.contains(damage.file.toUtf8()) || text.contains("its manifest has been changed");
    if (!isNamed) faults.append(where + "said " + text.left(700));
    if (m_world.live() != m_good) faults.append(where + "changed what is in service");
    for (; reported < faults.size(); ++reported) qWarning("%s", faults[reported].constData());
    m_world.reset();
  }
  QDir(folder).removeRecursively();
  QVERIFY(QDir().rename(good, folder));
  qInfo("%d bad backups", static_cast<int>(isSoak() ? all.size() : (all.size() + 5) / 6));
  QVERIFY2(faults.isEmpty(), faults.join('\n').constData());
  QVERIFY(all.size() >= 15);
}

void RestoreFaultsTest::refuses(const char *title, const QByteArray &words, const QStringList &options) {
  const auto before = m_world.live();
  const auto restore = m_world.backup("restore", QStringList{m_set} + options);
  const auto text = said(restore);
  QVERIFY2(restore.code > 0, title);
  QVERIFY2(text.contains(words), text.left(2'000).constData());
  QVERIFY2(m_world.live() == before, title);
}

void RestoreFaultsTest::wrongTargets() {
  QVERIFY(m_world.live() == m_good);
  int count = 0;
  const auto with = [&](const char *title, const QByteArray &words, const std::function<void()> &change,
                        const QStringList &options = {"--discard-newer", "--database-only"}) {
    change();
    m_world.writeSystem();
    refuses(title, words, options);
    m_world.resetSystem();
    ++count;
  };

  // Its socket has another port in its name: the same name must lead there.
  output({"ln", "-sfn", m_other.socketFolder() + "/.s.PGSQL." + QString::number(m_other.port()),
          m_other.socketFolder() + "/.s.PGSQL." + QString::number(m_world.postgres().port())});
  with("another cluster", "made from another server", [&] { m_world.databaseSocket = m_other.socketFolder(); });
  with("no database server", "none", [&] { m_world.databaseSocket += "/none"; });

  if (!isSoak()) return;

  PrivatePostgres standby(m_world.world(), "pg3");
  QByteArray text;
  output({"chown", "postgres", standby.socketFolder()});
  QVERIFY2(ServerProcess::runOnce({PrivatePostgres::binaries() + "/pg_basebackup", "-h",
                                   m_world.postgres().socketFolder(), "-p", QString::number(m_world.postgres().port()),
                                   "-U", "ops", "-D", standby.socketFolder() + "/data", "-R", "-c", "fast"},
                                  "postgres", &text),
           text.constData());
  QVERIFY(standby.start());
  output({"ln", "-sfn", standby.socketFolder() + "/.s.PGSQL." + QString::number(standby.port()),
          standby.socketFolder() + "/.s.PGSQL." + QString::number(m_world.postgres().port())});
  with("a standby", "standby", [&] { m_world.databaseSocket = standby.socketFolder(); });
  standby.stop();

  m_world.postgres().psql("create role plain login; grant pg_read_all_data to plain");
  with("role without CREATEDB", "permission denied to create database", [&] { m_world.databaseUser = "plain"; });
  with("unknown role", "nobody_here", [&] { m_world.databaseUser = "nobody_here"; });
  m_world.setDatabase("gone");
  m_world.writeSystem();
  const auto gone = m_world.backup("restore", {m_set, "--database-only"});
  m_world.resetSystem();
  QVERIFY2(gone.code > 0 && said(gone).contains("gone"), said(gone).constData());
  with("read-only", "read-only", [&] { m_world.environmentLines = "  readOnly: true\n"; });
  with("no manager", ".none", [&] { m_world.managerSocket += ".none"; });
  with("no Redis", "none", [&] { m_world.redisSocket += ".none"; }, {"--discard-newer"});
  with("no folder of backups", "no such backup", [&] { m_world.backupFolder += "/none"; });
  with("models are elsewhere", "models", [&] { m_world.modelsFolder = "/srv/none/models"; }, {"--discard-newer"});
  for (const auto &[set, words] : {std::pair("none", "no such backup"), std::pair("../x", ""), std::pair("-", "")}) {
    const auto restore = m_world.backup("restore", {set});
    QVERIFY2(restore.code > 0 && said(restore).contains(words), said(restore).constData());
    ++count;
  }
  QVERIFY(m_world.live() == m_good);
  m_world.sql("create table since (a int); insert into since values (1), (2), (3)");
  refuses("rows of a table that is newer", "since: 3 rows", {"--database-only"});
  qInfo("%d wrong targets", count + 2);
}

void RestoreFaultsTest::foreignSession() {
  m_world.change();
  QProcess session;
  session.setProcessEnvironment([] {
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PGAPPNAME", "the_stranger");
    return environment;
  }());
  session.start("psql",
                {"-X", "-h", m_world.postgres().socketFolder(), "-p", QString::number(m_world.postgres().port()), "-U",
                 "ops", "-d", "app", "-c", "select pg_sleep(1000)"});
  const QString there = "select count(*) from pg_stat_activity where application_name = 'the_stranger'";
  QTRY_COMPARE(m_world.postgres().psql(there).trimmed(), QByteArray("1"));
  refuses("a stranger", "the_stranger of ops", {"--discard-newer", "--database-only"});
  const auto run = runOf({});
  const auto check = jsonDump(opsdeck({"runs", "follow", run, "-o", "json"}).json()["steps"][0]);
  QVERIFY2(check.contains("Connected are ") && check.contains("the_stranger of ops"), check.constData());
  session.kill();
  session.waitForFinished();
  QTRY_COMPARE_WITH_TIMEOUT(m_world.postgres()
                                .psql("select pg_terminate_backend(pid) from pg_stat_activity where "
                                      "application_name = 'the_stranger'")
                                .trimmed(),
                            QByteArray(), 10'000);
  // Nobody was there to decide: what it had stopped runs again, and nothing of it is left.
  QCOMPARE(m_world.stopped(), QStringList());
  QCOMPARE(m_world.beside(), QStringList());
  const auto undo = opsdeck({"undo", run, "-o", "json"});
  QVERIFY2(undo.code > 0 && said(undo).contains("undone already"), said(undo).constData());
}

/// Who sits at a prompt is named before anything is begun.
void RestoreFaultsTest::peopleAreConnected() {
  const auto before = runOf({});
  QProcess session;
  session.start("psql",
                {"-X", "-h", m_world.postgres().socketFolder(), "-p", QString::number(m_world.postgres().port()), "-U",
                 "ops", "-d", "app", "-c", "select pg_sleep(1000)"});
  QTRY_COMPARE(m_world.postgres()
                   .psql("select count(*) from pg_stat_activity where query like '%sleep(1000)' and datname = 'app'")
                   .trimmed(),
               QByteArray("1"));
  refuses("somebody at a prompt", "psql of ops (pid ", {"--discard-newer", "--database-only"});
  session.kill();
  session.waitForFinished();
  QCOMPARE(runOf({}), before);
}

void RestoreFaultsTest::changedMeanwhile_data() {
  QTest::addColumn<QByteArray>("script");
  QTest::addColumn<QByteArray>("words");
  const auto row = [](const char *name, const QByteArray &script, const char *words) {
    QTest::newRow(name) << script << QByteArray(words);
  };
  const auto socket = m_world.postgres().socketFolder().toUtf8();
  const auto port = QByteArray::number(m_world.postgres().port());
  const QByteArray psql = "psql -X -q -A -t -h " + socket + " -p " + port + " -U ops -d postgres -c ";
  const QByteArray aside =
      "name=$(" + psql + "\"select datname from pg_database where datname like 'app\\_\\_restore%'\")\n";
  row("prepared files are gone", "rm -r " + m_world.folder({}).toUtf8() + "/.opsdeck-restore-config*",
      "no longer there");
  if (!isSoak()) return;
  row("prepared Redis is gone", "rm -r " + m_world.redisFolder().toUtf8() + "/.opsdeck-restore*", "no longer there");
  row("prepared database is gone", aside + psql + "\"drop database $name\"", "there is no database app__restore_");
  row("a database of the kept one's name", aside + psql + "\"create database ${name/restore/before}\"",
      "already exists");
  row("a file of the kept one's name",
      "f=$(ls -d " + m_world.folder({}).toUtf8() + "/.opsdeck-restore-config*); mkdir " +
          m_world.folder("config").toUtf8() + ".before-${f##*-}",
      "is there already");
  const QByteArray file = socket + "/.s.PGSQL." + port;
  row("another cluster answers",
      "mv " + file + " " + file + ".mine; ln -s " +
          (m_other.socketFolder() + "/.s.PGSQL." + QString::number(m_other.port())).toUtf8() + " " + file,
      "another server answers");
}

/// Between the look at what stands there and the first destructive step somebody changes it.
void RestoreFaultsTest::changedMeanwhile() {
  QFETCH(QByteArray, script);
  QFETCH(QByteArray, words);
  const QString hook = m_world.world().path("hook");
  QVERIFY(write(hook, "#!/bin/bash\nset -e\ntouch " + m_world.world().path("fired").toUtf8() + "\n" + script + "\n"));
  QFile::setPermissions(hook, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
  QFile::remove(m_world.world().path("fired"));
  QFile shipped(OPSDECK_SOURCE_DIR "/resources/procedures/restore-service.yaml");
  QVERIFY(shipped.open(QIODevice::ReadOnly));
  auto text = shipped.readAll();
  const QByteArray step = "  - id: swap-config\n";
  QVERIFY(text.contains(step));
  const QByteArray added =
      "  - id: meanwhile\n    title: Somebody\n    risk: change\n    do: {command.run: {argv: [\"" + hook.toUtf8() +
      "\"]}}\n\n" + step;
  text.replace(step, added);
  const QString own = m_world.world().path("config/opsdeck/procedures/restore-service.yaml");
  QVERIFY(write(own, text));
  m_world.change();
  const auto broken = m_world.live();
  const auto restore = m_world.backup("restore", {m_set, "--discard-newer"});
  QFile::remove(own);
  const QString mine = m_world.postgres().socketFolder() + "/.s.PGSQL." + QString::number(m_world.postgres().port());
  if (QFile::exists(mine + ".mine")) {
    QVERIFY(QFile::remove(mine));
    QVERIFY(QFile::rename(mine + ".mine", mine));
  }
  QVERIFY2(QFile::exists(m_world.world().path("fired")), said(restore).constData());
  QVERIFY2(restore.code > 0 && said(restore).contains(words), said(restore).left(3'000).constData());
  // It takes itself back; where what has changed hinders that too, it can be done when it no longer does.
  if (!jsonBool(restore.json(), "undone")) {
    const auto undo = opsdeck({"undo", runOf(restore), "-o", "json"});
    QVERIFY2(undo.code == 0, said(undo).constData());
  }
  QVERIFY2(m_world.live() == broken, said(restore).constData());
}

void RestoreFaultsTest::fullDisks() {
  if (!isSoak()) QSKIP("in the soak");
  const QString small = m_world.world().folder("small");
  int code = -1;
  output({"mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", small}, &code);
  if (code != 0) QSKIP("no file system can be mounted here");
  const auto unmount = qScopeGuard([&] { output({"umount", small}); });
  m_world.sql("create table big as select md5(i::text) || md5((i + 1)::text) as t from generate_series(1, 80000) i");
  m_world.backupFolder = small;
  m_world.writeSystem();
  const auto before = m_world.live();
  const auto create = m_world.backup("create");
  QVERIFY2(create.code > 0 && said(create).contains("No space left"), said(create).constData());
  QVERIFY(m_world.live() == before);
  const auto sets = m_world.backup("list").json()["sets"];
  QVERIFY(sets.size() == 1 && sets[0]["complaint"] == "it was never finished: it has no manifest");
  QVERIFY2(m_world.backup("restore").code > 0, "what was never finished");
  for (const auto &entry : QDir(small).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
    QDir(small + '/' + entry).removeRecursively();

  // An archive that is small, but not what is in it.
  m_world.resetSystem();
  m_world.modelsFolder = small + "/models";
  QVERIFY(write(m_world.modelsFolder + "/m.bin", "model"));
  m_world.writeSystem();
  const auto set = m_world.create();
  QVERIFY(!set.isEmpty());
  output({"/bin/sh", "-ec",
          "d=$(mktemp -d); mkdir -p $d$1; head -c 80m /dev/zero >$d$1/m.bin; tar -C $d -czf $2 .$1; rm -r $d", "sh",
          m_world.modelsFolder, m_world.setFolder(set) + "/models.tar.gz"},
         &code);
  QCOMPARE(code, 0);
  QVERIFY(reseal(m_world.setFolder(set)));
  const auto live = m_world.live();
  for (const auto *word : {"drill", "restore"}) {
    const auto answer = m_world.backup(word, {set});
    if (qstrcmp(word, "drill") == 0 && answer.code == 0) continue;  // there is room for it elsewhere
    QVERIFY2(answer.code > 0 && said(answer).contains("unpacked it is larger than"), said(answer).constData());
    QVERIFY(m_world.live() == live);
    QCOMPARE(QDir(small).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{"models"});
  }
  QDir(m_world.setFolder(set)).removeRecursively();
  m_world.resetSystem();
}

void RestoreFaultsTest::killedRunner_data() {
  QTest::addColumn<bool>("database");
  QTest::addColumn<int>("every");
  const bool all = isSoak();
  QTest::newRow("restore-database") << true << (all ? 1 : 14);
  if (all) QTest::newRow("restore-service") << false << 3;
}

/// Killed when its n-th record has been written. Whatever was restored by then is whole; resume brings the rest, or
/// undo brings the old state back.
void RestoreFaultsTest::killedRunner() {
  QFETCH(bool, database);
  QFETCH(int, every);
  const QString control = m_world.world().path("fault");
  int kills = 0, resumed = 0, undone = 0, unknown = 0;
  for (int count = every;; count += every) {
    m_world.change();
    const auto broken = m_world.live();
    const auto tables = m_world.tables();
    const auto files = m_world.files();
    QFile::remove(control + ".fired");
    QVERIFY(write(control, "synced KILL " + QByteArray::number(count) + "\n"));
    QStringList words{m_set, "--discard-newer"};
    if (database) words << "--database-only";
    const auto restore = m_world.backup(
        "restore", words,
        {{"LD_PRELOAD", OPSDECK_DISK_FAULTS}, {"OPSDECK_FAULT", control}, {"OPSDECK_FAULT_ROLE", "runner"}});
    if (!QFile::exists(control + ".fired")) {
      QVERIFY2(restore.code == 0, said(restore).constData());
      m_world.reset();
      break;
    }
    ++kills;
    const QByteArray where = "kill " + QByteArray::number(count) + ": ";
    const auto now = m_world.tables();
    QVERIFY2(now == tables || now == m_goodTables, now.constData());
    if (database) QVERIFY2(m_world.files() == files, where.constData());
    const auto run = runOf(restore);
    auto ended = opsdeck({"resume", run, "-o", "json"});
    if (ended.code == 3) ended = opsdeck({"runs", "follow", run, "-o", "json"});
    if (ended.code == 5) ++unknown;
    if (ended.code == 0) {
      ++resumed;
      QVERIFY2(m_world.tables() == m_goodTables, where.constData());
      if (!database) QVERIFY2(m_world.live() == m_good, where.constData());
    }
    if (ended.code != 0 || kills % 2 == 0) {
      const auto undo = opsdeck({"undo", run, "-o", "json"});
      if (isNothingToUndo(undo)) {
        QVERIFY(m_world.live() == broken);
      } else {
        QVERIFY2(undo.code == 0, QByteArray(where + said(ended) + said(undo)).constData());
        ++undone;
        QVERIFY2(m_world.live() == broken, where.constData());
      }
    }
    m_world.reset();
    if (!isSoak()) break;
  }
  qInfo("%d kills, %d resumed to the end, %d undone, %d unknown", kills, resumed, undone, unknown);
  QVERIFY(kills >= 1 && resumed >= 1);
}

Variables RestoreFaultsTest::withPgRestore(const QByteArray &script) {
  const QString real = PrivatePostgres::binaries();
  const QString folder = m_world.world().path("programs");
  QDir(folder).removeRecursively();
  const QString bin = folder + "/" + QFileInfo(QFileInfo(real).path()).fileName() + "/bin";
  QDir().mkpath(bin);
  for (const auto *name : {"pg_dump", "psql", "createdb", "dropdb"}) QFile::link(real + "/" + name, bin + "/" + name);
  const QByteArray text = "#!/bin/bash\nreal=" + real.toUtf8() +
                          "/pg_restore\nif [[ \" $* \" == *--exit-on-error* ]]; then\ntouch " +
                          m_world.world().path("fired").toUtf8() + "\n" + script + "\nfi\nexec $real \"$@\"\n";
  QFile::remove(m_world.world().path("fired"));
  write(bin + "/pg_restore", text);
  QFile::setPermissions(bin + "/pg_restore", QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
  return {{"OPSDECK_POSTGRES_PROGRAMS", folder}};
}

void RestoreFaultsTest::killedServers_data() {
  QTest::addColumn<QByteArray>("script");
  QTest::newRow("pg_restore, half way") << QByteArray("$real --section=pre-data \"$@\"; kill -9 $$");
  if (!isSoak()) return;
  const auto postgres = m_world.postgres().socketFolder().toUtf8() + "/data/postmaster.pid";
  QTest::newRow("PostgreSQL") << QByteArray("$real --section=pre-data \"$@\"; kill -9 $(head -1 " + postgres + ")");
  QTest::newRow("Redis") << QByteArray("kill -9 $(redis-cli -s " + m_world.redisFolder().toUtf8() +
                                       "/s info server | tr -d '\\r' | sed -n s/process_id://p)");
}

void RestoreFaultsTest::killedServers() {
  QFETCH(QByteArray, script);
  m_world.change();
  m_world.postgres().psql("checkpoint");  // else a sequence is further on after the crash
  const auto broken = m_world.live();
  const auto restore = m_world.backup("restore", {m_set, "--discard-newer"}, withPgRestore(script));
  QVERIFY2(QFile::exists(m_world.world().path("fired")), said(restore).constData());
  if (script.contains("postmaster.pid")) {
    QTRY_VERIFY(!m_world.postgres().process().isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(m_world.postgres().start(), 20'000);  // once the orphans of the killed one have ended
  }
  m_world.service("start", "cache");
  // What was killed has not found the backup damaged.
  const auto listed = opsdeck({"backup", "list", "doc-pipeline", "-e", "test", "-o", "json"}).json()["sets"];
  const auto isSet = [this](const Json &set) { return jsonString(set, "id") == m_set; };
  const auto found = std::ranges::find_if(listed, isSet);
  QVERIFY2(found != listed.end() && !found->contains("failure"), jsonDump(listed).constData());
  QVERIFY2(m_world.live() == (restore.code == 0 ? m_good : broken), said(restore).constData());
  const auto again = m_world.backup("restore", {m_set, "--discard-newer"});
  QVERIFY2(again.code == 0, said(again).constData());
  QVERIFY(m_world.live() == m_good);
}

QTEST_GUILESS_MAIN(RestoreFaultsTest)
#include "tst_restore_faults.moc"
