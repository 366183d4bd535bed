#include <sys/stat.h>

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include "models/backups/catalogue.h"
#include "models/backups/unseen_backups.h"
#include "tests/support/await.h"

using namespace ops;

namespace {

const QDateTime now(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);

Manifest manifestOf(const QString &set, const QDateTime &at) {
  Manifest manifest;
  manifest.system = "shop";
  manifest.environment = "test";
  manifest.set = set;
  manifest.startedAt = at;
  BackupMember config;
  config.name = "config";
  config.files = {{"config.tar.gz", 4, QString(64, QLatin1Char('a'))}};
  config.roots = {"/srv/config"};
  manifest.members = {config};
  return manifest;
}

bool write(const QString &path, const QByteArray &bytes) {
  QFile file(path);
  return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// An outcome as verify and drill leave it.
Record outcome(const QString &set, const QByteArray &manifest, BackupLevel level, const QString &failure = {}) {
  Record record;
  record.event.type = QLatin1String(event::outcome);
  record.utc = now;
  const auto hash = QCryptographicHash::hash(manifest, QCryptographicHash::Sha256).toHex();
  record.event.body["value"]["backup"] = {{"set", toJson(set)},
                                          {"manifest", hash.toStdString()},
                                          {"level", toJson(backupLevelName(level))},
                                          {"seconds", level == BackupLevel::Validated ? 12.5 : 0.0}};
  if (!failure.isEmpty()) record.event.body["value"]["backup"]["failure"] = toJson(failure);
  return record;
}

}  // namespace

class TestCatalogue : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void namesOfLevels();
  void nothing();
  void whereNobodyLooks();
  void own();
  void unfinished();
  void beingMade();
  void pipesDoNotHold();
  void ofAnother();
  void damagedManifest();
  void foreign();
  void newestFirst();
  void levels();
  void changedManifestProvesNothing();
  void partsProveTheWhole();
  void failureTakesTheLevelAway();
  void evidenceOfOthersIsIgnored();
  void objectiveIsTheStrictest();
  void expendableKeepsWhatIsNeeded();
  void lacks_data();
  void lacks();
  void lacksAreListed();
  void newestThatLacksNothing();
  void whatWasMeantIsNotLacking();

 private:
  QByteArray make(const Manifest &manifest, const QString &folder = {});
  QList<BackupSet> list(const BackupEvidence &evidence = {});

  std::unique_ptr<QTemporaryDir> m_folder;
  System m_system;
  Environment m_environment;
};

void TestCatalogue::init() {
  m_folder = std::make_unique<QTemporaryDir>();
  m_system = {};
  m_system.name = "shop";
  m_environment = {};
  m_environment.name = "test";
  m_environment.backupFolder = m_folder->path();
}

QByteArray TestCatalogue::make(const Manifest &manifest, const QString &folder) {
  const QString path = m_folder->filePath(folder.isEmpty() ? manifest.set : folder);
  QDir().mkpath(path);
  const auto bytes = manifest.encode();
  if (!write(path + "/manifest.json", bytes) || !write(path + "/config.tar.gz", "1234")) qWarning("no set");
  return bytes;
}

QList<BackupSet> TestCatalogue::list(const BackupEvidence &evidence) {
  const auto sets = await<QList<BackupSet>>(listBackups(m_system, m_environment, evidence), 5'000);
  if (!sets) qWarning("%s", qPrintable(sets.error().toString()));
  return sets.value_or(QList<BackupSet>());
}

void TestCatalogue::namesOfLevels() {
  for (const auto level : {BackupLevel::Exists, BackupLevel::Readable, BackupLevel::Restored, BackupLevel::Validated}) {
    QCOMPARE(backupLevelFromName(backupLevelName(level)), std::optional(level));
    QVERIFY(!backupLevelTitle(level).isEmpty());
  }
  QCOMPARE(backupLevelFromName("Validated"), std::nullopt);
  QCOMPARE(backupLevelFromName(""), std::nullopt);
}

void TestCatalogue::nothing() {
  QCOMPARE(list().size(), 0);
  m_environment.backupFolder = m_folder->filePath("missing");
  QCOMPARE(list().size(), 0);
  m_environment.backupFolder.clear();
  QCOMPARE(list().size(), 0);
}

void TestCatalogue::whereNobodyLooks() {
  BackupSpec spec;
  spec.name = "database";
  m_system.backups = {spec};
  const auto why = [this] {
    return await<UnseenBackups>(unseenBackups(m_system, m_environment), 5'000).value().value("database");
  };
  QVERIFY(why().isEmpty());
  m_environment.backupFolder = m_folder->filePath("not made yet");
  QVERIFY(why().isEmpty());
  m_environment.backups["database"].path = m_folder->filePath("db-*.dump");
  QVERIFY(why().isEmpty());
  m_environment.backups["database"].path = "/no/such/db-*.dump";
  QCOMPARE(why(), QStringLiteral("The folder /no/such does not exist."));
  m_environment.backups["database"].host = "docs.example";
  QVERIFY2(why().startsWith("/no/such lies on docs.example, which is not looked at from here"), qPrintable(why()));
  m_environment.backups.clear();
  m_environment.backupFolder.clear();
  QCOMPARE(why(), QStringLiteral("The environment does not say where they are kept."));
}

void TestCatalogue::own() {
  const auto bytes = make(manifestOf("a", now));
  const auto sets = list();
  QCOMPARE(sets.size(), 1);
  const auto &set = sets.first();
  QCOMPARE(set.id, QStringLiteral("a"));
  QCOMPARE(set.complaint, QString());
  QCOMPARE(set.takenAt, now);
  QCOMPARE(set.bytes, bytes.size() + 4);
  QCOMPARE(set.members(), QStringList{"config"});
  QVERIFY(set.manifest && set.finished && !set.isForeign() && set.level == BackupLevel::Exists);
  QVERIFY(!set.provenAt.isValid());
}

void TestCatalogue::unfinished() {
  QDir().mkpath(m_folder->filePath("b"));
  const auto sets = list();
  QCOMPARE(sets.size(), 1);
  QVERIFY(!sets.first().finished && !sets.first().manifest);
  // Who makes it, the journal does not say.
  QCOMPARE(sets.first().complaint, QStringLiteral("it is being made, or was interrupted"));
}

/// Told apart by the journal: its run is at it, waits for somebody, is at another step, or has lost its owner.
void TestCatalogue::beingMade() {
  const QString id = "20261125T113000000Z";
  QDir().mkpath(m_folder->filePath(id));
  QVERIFY(write(m_folder->filePath(id + "/config.tar.gz"), "1234"));
  Record intent;
  intent.event = {QLatin1String(event::intent), "run-1", "create", 1, "shop", "test", {}};
  intent.event.body = {{"action", "backup.create"}, {"before", {{"set", toJson(id)}}}};
  BackupEvidence evidence;
  evidence.add(intent);
  RunSummary run;
  run.run = "run-1";
  run.currentStep = "create";
  run.ownerAlive = true;
  evidence.add(QList{run});
  const auto made = list(evidence).first();
  QVERIFY(made.isBeingMade() && !made.finished);
  QCOMPARE(made.maker, QStringLiteral("run-1"));
  QCOMPARE(made.complaint, QStringLiteral("it is being made"));
  QCOMPARE(made.takenAt, QDateTime(QDate(2026, 11, 25), QTime(11, 30), Qt::UTC));
  QCOMPARE(made.bytes, 4);
  QVERIFY(made.writtenAt.isValid());
  QVERIFY2(expendable({made}, Milliseconds(1), now.addDays(2)).isEmpty(), "it is at work");
  auto waits = run, elsewhere = run, gone = run, ended = run;
  waits.waitingFor = "decision";
  elsewhere.currentStep = "verify";
  gone.ownerAlive = false;
  ended.outcome = "failed";
  for (const auto &other : {waits, elsewhere, gone, ended}) {
    evidence.add(QList{other});
    const auto set = list(evidence).first();
    QVERIFY(!set.isBeingMade());
    QVERIFY(set.complaint.contains("never finished"));
  }
}

/// A thread that reads from one would wait for ever.
void TestCatalogue::pipesDoNotHold() {
  QDir().mkpath(m_folder->filePath("b"));
  QCOMPARE(::mkfifo(QFile::encodeName(m_folder->filePath("b/manifest.json")).constData(), 0600), 0);
  const auto sets = list();
  QCOMPARE(sets.size(), 1);
  QVERIFY(!sets.first().complaint.isEmpty());
}

void TestCatalogue::ofAnother() {
  auto manifest = manifestOf("a", now);
  manifest.system = "other";
  make(manifest);
  QVERIFY(list().first().complaint.contains("other ▸ test"));
  manifest.system = "shop";
  manifest.environment = "production";
  make(manifest);
  QVERIFY(list().first().complaint.contains("shop ▸ production"));
  manifest.environment = "test";
  make(manifest);
  QCOMPARE(list().first().complaint, QString());
  make(manifest, "copy");
  QCOMPARE(list().size(), 2);
  for (const auto &set : list()) QCOMPARE(set.complaint.contains("of the set a"), set.id == "copy");
}

void TestCatalogue::damagedManifest() {
  make(manifestOf("a", now));
  QVERIFY(write(m_folder->filePath("a/manifest.json"), "{"));
  const auto set = list().first();
  QVERIFY(set.complaint.contains("no JSON"));
  QVERIFY(set.finished && !set.manifest);
}

void TestCatalogue::foreign() {
  m_environment.backupFolder.clear();
  BackupPlace place;
  place.path = m_folder->filePath("db-*.dump");
  m_environment.backups.insert("database", place);
  QVERIFY(write(m_folder->filePath("db-1.dump"), "12345"));
  QVERIFY(write(m_folder->filePath("db-2.dump"), ""));
  QVERIFY(write(m_folder->filePath("redis-1.rdb"), "1"));
  auto sets = list();
  QCOMPARE(sets.size(), 2);
  for (const auto &set : sets) {
    QVERIFY(set.isForeign() && !set.manifest);
    QCOMPARE(set.members(), QStringList{"database"});
    QCOMPARE(set.complaint, set.id == "db-2.dump" ? QStringLiteral("it is empty") : QString());
  }
  m_environment.backups["database"].host = "elsewhere";
  QCOMPARE(list().size(), 0);
}

void TestCatalogue::newestFirst() {
  make(manifestOf("b", now.addDays(-1)));
  make(manifestOf("a", now));
  make(manifestOf("c", now.addDays(-2)));
  QStringList ids;
  for (const auto &set : list()) ids.append(set.id);
  QCOMPARE(ids, QStringList({"a", "b", "c"}));
}

void TestCatalogue::levels() {
  const auto bytes = make(manifestOf("a", now));
  BackupEvidence evidence;
  evidence.add(outcome("a", bytes, BackupLevel::Readable));
  QVERIFY(list(evidence).first().level == BackupLevel::Readable);
  evidence.add(outcome("a", bytes, BackupLevel::Validated));
  evidence.add(outcome("a", bytes, BackupLevel::Readable));  // a later, lesser look takes nothing away
  const auto set = list(evidence).first();
  QVERIFY(set.level == BackupLevel::Validated);
  QCOMPARE(set.drillSeconds, 12.5);
  QCOMPARE(set.provenAt, now);
}

void TestCatalogue::changedManifestProvesNothing() {
  const auto bytes = make(manifestOf("a", now));
  BackupEvidence evidence;
  evidence.add(outcome("a", bytes, BackupLevel::Validated));
  auto changed = manifestOf("a", now);
  changed.members.first().files.first().sha256 = QString(64, QLatin1Char('b'));
  make(changed);
  const auto set = list(evidence).first();
  QVERIFY(set.level == BackupLevel::Exists);
  QVERIFY(set.complaint.contains("changed"));
  // Not even if what was changed was looked at since.
  evidence.add(outcome("a", changed.encode(), BackupLevel::Readable));
  QVERIFY(list(evidence).first().complaint.contains("changed"));
}

/// A restore loads one part after the other.
void TestCatalogue::partsProveTheWhole() {
  auto manifest = manifestOf("a", now);
  auto second = manifest.members.first();
  second.name = "templates";
  second.files = {{"templates.tar.gz", 4, QString(64, QLatin1Char('b'))}};
  manifest.members.append(second);
  const auto bytes = make(manifest);
  BackupEvidence evidence;
  const auto loaded = [&](const char *member, BackupLevel level) {
    auto record = outcome("a", bytes, level);
    record.event.body["value"]["backup"]["member"] = member;
    evidence.add(record);
  };
  loaded("config", BackupLevel::Validated);
  QVERIFY(list(evidence).first().level == BackupLevel::Exists);
  loaded("templates", BackupLevel::Restored);
  QVERIFY(list(evidence).first().level == BackupLevel::Restored);
  loaded("templates", BackupLevel::Validated);
  QVERIFY(list(evidence).first().level == BackupLevel::Validated);
  // What was found damaged since has to be proven again, part by part.
  evidence.add(outcome("a", bytes, BackupLevel::Exists, "config.tar.gz: its content is not what was written"));
  loaded("config", BackupLevel::Validated);
  QVERIFY(!list(evidence).first().failure.isEmpty());
}

void TestCatalogue::failureTakesTheLevelAway() {
  const auto bytes = make(manifestOf("a", now));
  BackupEvidence evidence;
  evidence.add(outcome("a", bytes, BackupLevel::Validated));
  evidence.add(outcome("a", bytes, BackupLevel::Exists, "config.tar.gz: its content is not what was written"));
  auto set = list(evidence).first();
  QVERIFY(set.level == BackupLevel::Exists && !set.provenAt.isValid());
  QVERIFY(set.failure.contains("config.tar.gz"));
  evidence.add(outcome("a", bytes, BackupLevel::Readable));
  set = list(evidence).first();
  QVERIFY(set.level == BackupLevel::Readable && set.failure.isEmpty());
}

void TestCatalogue::evidenceOfOthersIsIgnored() {
  const auto bytes = make(manifestOf("a", now));
  BackupEvidence evidence;
  auto record = outcome("b", bytes, BackupLevel::Validated);
  evidence.add(record);
  record = outcome("a", bytes, BackupLevel::Validated);
  record.event.type = QLatin1String(event::intent);
  evidence.add(record);
  record = outcome("a", bytes, BackupLevel::Validated);
  record.event.body["value"]["backup"]["level"] = "perfect";
  evidence.add(record);
  record.event.body = Json("text");
  evidence.add(record);
  QVERIFY(list(evidence).first().level == BackupLevel::Exists);
  QVERIFY(list(evidence).first().complaint.isEmpty());
}

void TestCatalogue::objectiveIsTheStrictest() {
  for (const auto &[name, rpo] : {std::pair("a", 3600), std::pair("b", 60), std::pair("c", 0)}) {
    BackupSpec spec;
    spec.name = name;
    spec.rpo = Milliseconds(rpo * 1000);
    m_system.backups.append(spec);
  }
  QCOMPARE(objective(m_system, {"a", "c"}, &BackupSpec::rpo).count(), 3'600'000);
  QCOMPARE(objective(m_system, {"a", "b", "c"}, &BackupSpec::rpo).count(), 60'000);
  QCOMPARE(objective(m_system, {"c", "unknown"}, &BackupSpec::rpo).count(), 0);
}

void TestCatalogue::expendableKeepsWhatIsNeeded() {
  const auto set = [](const QString &id, int days, BackupLevel level = BackupLevel::Exists) {
    BackupSet made;
    made.id = id;
    made.takenAt = now.addDays(-days);
    made.level = level;
    return made;
  };
  const Milliseconds keep{10LL * 24 * 3'600'000};
  const QString rest = "20261001T000000000Z";
  auto unfinished = set(rest, 50);
  unfinished.finished = false;
  unfinished.complaint = "it was never finished";
  auto begun = unfinished;
  begun.id = "begun";
  begun.takenAt = now;
  auto strange = unfinished;
  strange.id = "somebody's folder";
  auto damaged = set("damaged", 1);
  damaged.failure = "bit rot";
  auto other = set("of another system", 60);
  other.complaint = "it is of other ▸ test";
  auto foreign = set("foreign", 60);
  foreign.backup = "database";
  const QList<BackupSet> all{begun,
                             strange,
                             damaged,
                             set("newest", 20),
                             set("old", 30),
                             set("proven", 40, BackupLevel::Validated),
                             set("proven before", 50, BackupLevel::Validated),
                             unfinished,
                             other,
                             foreign};
  QCOMPARE(expendable(all, keep, now), QStringList({"old", "proven before", rest}));
  QCOMPARE(expendable(all, Milliseconds(0), now), QStringList());
  QCOMPARE(expendable({}, keep, now), QStringList());
  QCOMPARE(expendable({set("only", 1000)}, keep, now), QStringList());
  QCOMPARE(expendable({set("new", 1), set("kept", 9), set("gone", 11)}, keep, now), QStringList{"gone"});
}

namespace {
BackupSet databaseSet(const QString &id, double daysAgo, const QMap<QString, qint64> &rows) {
  BackupSet set;
  set.id = id;
  set.takenAt = now.addMSecs(-qRound64(daysAgo * 24 * 3'600'000));
  set.manifest = manifestOf(id, set.takenAt);
  BackupMember database;
  database.name = "database";
  database.kind = MemberKind::Postgres;
  for (const auto &[table, count] : rows.asKeyValueRange()) database.tables[table] = {count, 0};
  set.manifest->members.append(database);
  return set;
}
}  // namespace

void TestCatalogue::lacks_data() {
  using Rows = QMap<QString, qint64>;
  QTest::addColumn<Rows>("before");
  QTest::addColumn<Rows>("after");
  QTest::addColumn<double>("days");  // from one to the other
  QTest::addColumn<QStringList>("missing");
  const Rows both{{"public.documents", 2'000}, {"other.jobs", 5}};
  QTest::newRow("the same") << both << both << 1.0 << QStringList();
  QTest::newRow("more") << Rows{{"other.jobs", 5}} << both << 1.0 << QStringList();
  QTest::newRow("a table") << both << Rows{{"other.jobs", 5}} << 1.0 << QStringList{"documents"};
  QTest::newRow("all tables") << both << Rows() << 1.0 << QStringList({"other.jobs", "documents"});
  QTest::newRow("long ago") << both << Rows{{"other.jobs", 5}} << 7.1 << QStringList();
  QTest::newRow("most rows") << both << Rows{{"public.documents", 199}, {"other.jobs", 5}} << 1.0
                             << QStringList{"most of documents"};
  QTest::newRow("a tenth") << both << Rows{{"public.documents", 200}, {"other.jobs", 5}} << 1.0 << QStringList();
  QTest::newRow("few rows") << Rows{{"public.documents", 100}} << Rows{{"public.documents", 0}} << 1.0 << QStringList();
  const Rows days{{"public.log_2026_11_24", 500}, {"public.log_2026_11_25", 500}};
  QTest::newRow("partitions go") << days << Rows{{"public.log_2026_11_26", 400}} << 1.0 << QStringList();
  QTest::newRow("partitions are gone") << days << Rows() << 1.0 << QStringList{"log_*_*_*"};
}

void TestCatalogue::lacks() {
  using Rows = QMap<QString, qint64>;
  QFETCH(Rows, before);
  QFETCH(Rows, after);
  QFETCH(double, days);
  QFETCH(QStringList, missing);
  QList<BackupSet> sets{databaseSet("new", 1, after), databaseSet("old", 1 + days, before)};
  findLacks(sets);
  QCOMPARE(sets[0].lacks.value("database"), missing);
  QCOMPARE(sets[0].allLacks(), missing);
  QCOMPARE(sets[0].fuller, missing.isEmpty() ? QString() : QStringLiteral("old"));
  QCOMPARE(sets[1].allLacks(), QStringList());
  QCOMPARE(countsFor(sets[0], "database", now), missing.isEmpty());
  QVERIFY(countsFor(sets[0], "config", now));
  QVERIFY2(countsFor(sets[0], "database", now.addDays(7)), "it has been gone for a week");
  // What is damaged neither lacks anything nor shows that others do.
  sets[1].failure = "bit rot";
  findLacks(sets);
  QCOMPARE(sets[0].allLacks(), QStringList());
}

void TestCatalogue::lacksAreListed() {
  auto before = manifestOf("a", now.addDays(-2));
  BackupMember redis;
  redis.name = "redis";
  redis.kind = MemberKind::Redis;
  redis.files = {{"redis.rdb", 4, QString(64, QLatin1Char('b'))}};
  redis.keys = 300;
  redis.expiringKeys = 100;
  auto models = before.members.first();
  models.name = "models";
  before.members.first().files.first().bytes = 1'000'000;
  before.members += {redis, models};
  auto after = before;
  after.set = "b";
  after.startedAt = now.addDays(-1);
  after.members.removeLast();
  after.members[0].files.first().bytes = 150;
  after.members[1].keys = 119;
  make(before);
  make(after);
  const auto sets = list();
  QCOMPARE(sets.first().allLacks(), QStringList({"most of config", "models", "most of redis"}));
  QCOMPARE(lackText(sets.first()),
           QStringLiteral("most of config, models, most of redis are missing here; the set of 2026-11-23 12:00 UTC has "
                          "them. Make sure that they were removed on purpose."));
  QCOMPARE(lackNames({"a", "b", "c", "d", "e", "f", "g"}), QStringLiteral("a, b, c, d, e and 2 more"));
}

/// Also after it was hollow for several sets; what was never in any is not missed.
void TestCatalogue::newestThatLacksNothing() {
  const QMap<QString, qint64> rows{{"public.documents", 2'000}}, none;
  QList<BackupSet> sets{databaseSet("4", 1, none), databaseSet("3", 2, none), databaseSet("2", 3, rows),
                        databaseSet("1", 4, rows)};
  findLacks(sets);
  QCOMPARE(newestSet(sets)->id, QStringLiteral("2"));
  QCOMPARE(sets[0].fuller, QStringLiteral("2"));
  QCOMPARE(lackText(sets[0]),
           QStringLiteral("documents is missing here; the set of 2026-11-22 12:00 UTC has it. Make sure that it was "
                          "removed on purpose."));
  QCOMPARE(choiceText(sets, sets[2]), QStringLiteral("4 is newer, but: ") + lackText(sets[0]));
  QCOMPARE(choiceText(sets, sets[0]), lackText(sets[0]));
  // Though the hollow one was validated, what it lacks stays where it still is.
  sets[0].level = BackupLevel::Validated;
  QCOMPARE(expendable(sets, Milliseconds(1), now), QStringList({"3", "1"}));
  sets[2].failure = sets[3].failure = "bit rot";
  findLacks(sets);
  QCOMPARE(newestSet(sets)->id, QStringLiteral("4"));
  QCOMPARE(choiceText(sets, sets[0]), QString());
  sets[0].failure = sets[1].complaint = "bit rot";
  QVERIFY(newestSet(sets) == nullptr);
}

/// Also in the sets before and after the one that it was said of; until something else is lost, or the same anew.
void TestCatalogue::whatWasMeantIsNotLacking() {
  using Rows = QMap<QString, qint64>;
  const Rows both{{"public.documents", 2'000}, {"public.jobs", 900}}, one{{"public.jobs", 900}};
  QList<BackupSet> sets{databaseSet("5", 1, {}), databaseSet("4", 2, one), databaseSet("3", 3, one),
                        databaseSet("2", 4, one), databaseSet("1", 5, both)};
  findLacks(sets);
  QCOMPARE(sets[2].lackedThings, QStringList{"database/public.documents"});
  Record record;
  record.event = lackAccepted(sets[2], "shop", "test", "dropped by migration 42");
  record.utc = now;
  record.actor = "ada";
  BackupEvidence evidence;
  evidence.add(record);
  findLacks(sets, evidence.acceptances);
  for (const int fine : {1, 2, 3}) {
    QCOMPARE(sets[fine].allLacks(), QStringList());
    QVERIFY(countsFor(sets[fine], "database", now));
    QCOMPARE(sets[fine].accepted,
             QStringLiteral("Missing here on purpose: documents. ada accepted it at 2026-11-25 12:00 UTC: “dropped by "
                            "migration 42”."));
  }
  QCOMPARE(newestSet(sets)->id, QStringLiteral("4"));
  QCOMPARE(sets[0].allLacks(), QStringList{"jobs"});
  // Once it was there again, to lose it is news.
  sets[1] = databaseSet("4", 2, both);
  findLacks(sets, evidence.acceptances);
  QCOMPARE(sets[2].allLacks(), QStringList());
  QCOMPARE(sets[0].allLacks(), QStringList({"documents", "jobs"}));
  QCOMPARE(sets[0].accepted, QString());
  // It was said of one environment.
  auto before = manifestOf("a", now.addDays(-2)), after = manifestOf("b", now.addDays(-1));
  before.members += before.members.first();
  before.members.last().name = "models";
  make(before);
  make(after);
  QCOMPARE(list().first().lackedThings, QStringList{"models"});
  record.event = lackAccepted(list().first(), "shop", "test", "moved elsewhere");
  evidence.add(record);
  QCOMPARE(list(evidence).first().allLacks(), QStringList());
  evidence.acceptances.last().environment = "other";
  QCOMPARE(list(evidence).first().allLacks(), QStringList{"models"});
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
