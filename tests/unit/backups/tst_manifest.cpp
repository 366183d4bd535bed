#include <QTest>
#include <functional>

#include "models/backups/manifest.h"

using namespace ops;

namespace {

Manifest example() {
  Manifest manifest;
  manifest.system = "shop";
  manifest.environment = "test";
  manifest.set = "20261125T101112131Z";
  manifest.startedAt = QDateTime(QDate(2026, 11, 25), QTime(10, 11, 12, 131), Qt::UTC);
  manifest.endedAt = manifest.startedAt.addSecs(5);
  manifest.build = "1.0";
  const QString hash(64, QLatin1Char('a'));
  BackupMember database;
  database.name = "database";
  database.kind = MemberKind::Postgres;
  database.files = {{"database/toc.dat", 10, hash}, {"database/1.dat.gz", 20, hash}};
  database.program = "pg_dump 15.8";
  database.serverVersion = "15.8";
  database.source = {"postgres", "123/app", "PostgreSQL 15"};
  database.tables = {{"public.documents", {3, 0xfedcba9876543210}}, {"\"odd one\".\"T\"\"1\"", {0, 0}}};
  database.seconds = 1.5;
  BackupMember store;
  store.name = "redis";
  store.kind = MemberKind::Redis;
  store.files = {{"redis.rdb", 5, hash}};
  store.keys = 12;
  store.expiringKeys = 2;
  BackupMember config;
  config.name = "config";
  config.files = {{"config.tar.gz", 7, hash}};
  config.roots = {"/srv/config", "/srv/größe"};
  manifest.members = {database, store, config};
  return manifest;
}

using Damage = std::function<void(Json &)>;

}  // namespace

Q_DECLARE_METATYPE(Damage)

class TestManifest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void roundTrip();
  void noJson_data();
  void noJson();
  void refuses_data();
  void refuses();
  void everyCut();
};

void TestManifest::roundTrip() {
  const auto manifest = example();
  const auto read = parseManifest(manifest.encode(), "/x/manifest.json");
  QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
  QCOMPARE(read->encode(), manifest.encode());
  QCOMPARE(read->startedAt, manifest.startedAt);
  QCOMPARE(read->bytes(), 42);
  const auto *database = read->member("database");
  QVERIFY(database != nullptr && read->member("nothing") == nullptr);
  QVERIFY(database->tables == manifest.members.first().tables);
  QCOMPARE(database->rows(), 3);
  QVERIFY(database->source == manifest.members.first().source);
  QCOMPARE(read->member("redis")->expiringKeys, 2);
  QCOMPARE(read->member("config")->roots, QStringList({"/srv/config", "/srv/größe"}));
}

void TestManifest::noJson_data() {
  QTest::addColumn<QByteArray>("bytes");
  for (const char *text : {"", "{", "[]", "null", "\"text\"", "42", "{} {}", "\xff\xfe"})
    QTest::newRow(text) << QByteArray(text);
  QTest::newRow("deep") << QByteArray(200'000, '[');
}

void TestManifest::noJson() {
  QFETCH(QByteArray, bytes);
  const auto read = parseManifest(bytes, "/x/manifest.json");
  QVERIFY(!read);
  QCOMPARE(read.error().code, ErrorCode::Refused);
  QCOMPARE(read.error().target, QStringLiteral("/x/manifest.json"));
}

void TestManifest::refuses_data() {
  QTest::addColumn<Damage>("damage");
  QTest::addColumn<QString>("why");
  const auto row = [](const char *name, const Damage &damage, const char *why) {
    QTest::newRow(name) << damage << QString::fromLatin1(why);
  };
  row("no version", [](Json &m) { m.erase("v"); }, "format");
  row("another version", [](Json &m) { m["v"] = 2; }, "its format 2 is not known");
  row("version as text", [](Json &m) { m["v"] = "1"; }, "format");
  row("no set", [](Json &m) { m.erase("set"); }, "of which system");
  row("no system", [](Json &m) { m.erase("system"); }, "of which system");
  row("no environment", [](Json &m) { m.erase("environment"); }, "of which system");
  row("no time", [](Json &m) { m.erase("startedAt"); }, "from when");
  row("bad time", [](Json &m) { m["startedAt"] = "yesterday"; }, "from when");
  row("no members", [](Json &m) { m.erase("members"); }, "no members");
  row("empty members", [](Json &m) { m["members"] = Json::array(); }, "no members");
  row("members as text", [](Json &m) { m["members"] = "database"; }, "member");
  row("member as number", [](Json &m) { m["members"][1] = 7; }, "member");
  row("member twice", [](Json &m) { m["members"].push_back(m["members"][0]); }, "database stands there twice");
  row("no name", [](Json &m) { m["members"][1].erase("name"); }, "has no name");
  row("name leads out", [](Json &m) { m["members"][2]["name"] = "/../../victim"; }, "/../../victim is no name");
  row("name is a parent", [](Json &m) { m["members"][2]["name"] = ".."; }, ".. is no name");
  row("unknown kind", [](Json &m) { m["members"][1]["kind"] = "tape"; }, "redis: its kind \"tape\"");
  row("no kind", [](Json &m) { m["members"][1].erase("kind"); }, "redis: its kind");
  row("no files", [](Json &m) { m["members"][1].erase("files"); }, "redis has no files");
  row("empty files", [](Json &m) { m["members"][0]["files"] = Json::array(); }, "database has no files");
  const auto file = [](Json &m) -> Json & { return m["members"][0]["files"][1]; };
  row("no path", [=](Json &m) { file(m).erase("path"); }, "database: the path");
  row("absolute path", [=](Json &m) { file(m)["path"] = "/etc/passwd"; }, "database: the path \"/etc/passwd\"");
  row("path leads out", [=](Json &m) { file(m)["path"] = "a/../../b"; }, "database: the path \"a/../../b\"");
  row("path ends outside", [=](Json &m) { file(m)["path"] = ".."; }, "database: the path \"..\"");
  row("path with zero", [=](Json &m) { file(m)["path"] = std::string("a\0b", 3); }, "database: the path");
  row("path is a number", [=](Json &m) { file(m)["path"] = 3; }, "database: ");
  row("no hash", [=](Json &m) { file(m).erase("sha256"); }, "database: size or SHA-256 of database/1.dat.gz");
  row("short hash", [=](Json &m) { file(m)["sha256"] = "ab"; }, "database: size or SHA-256");
  row("no hex", [=](Json &m) { file(m)["sha256"] = std::string(64, 'z'); }, "database: size or SHA-256");
  row("capital hash", [=](Json &m) { file(m)["sha256"] = std::string(64, 'A'); }, "database: size or SHA-256");
  row("no size", [=](Json &m) { file(m).erase("bytes"); }, "database: size or SHA-256");
  row("negative size", [=](Json &m) { file(m)["bytes"] = -1; }, "database: size or SHA-256");
  row("size as text", [=](Json &m) { file(m)["bytes"] = "20"; }, "database: size or SHA-256");
  const auto table = [](Json &m) -> Json & { return m["members"][0]["tables"]["public.documents"]; };
  row("no rows", [=](Json &m) { table(m).erase("rows"); }, "database: rows or digest of table public.documents");
  row("negative rows", [=](Json &m) { table(m)["rows"] = -3; }, "database: rows or digest");
  row("no digest", [=](Json &m) { table(m).erase("digest"); }, "database: rows or digest");
  row("bad digest", [=](Json &m) { table(m)["digest"] = "xyz"; }, "database: rows or digest");
  row("table is a number", [=](Json &m) { table(m) = 3; }, "database: rows or digest");
  row("negative keys", [](Json &m) { m["members"][1]["keys"] = -1; }, "redis: ");
  row("no keys", [](Json &m) { m["members"][1].erase("keys"); }, "redis: ");
  row("no tables", [](Json &m) { m["members"][0].erase("tables"); }, "database: ");
  row("no roots", [](Json &m) { m["members"][2].erase("roots"); }, "config: ");
  row("relative root", [](Json &m) { m["members"][2]["roots"][0] = "srv"; }, "config: ");
}

void TestManifest::refuses() {
  QFETCH(Damage, damage);
  QFETCH(QString, why);
  auto json = *jsonParse(example().encode());
  damage(json);
  const auto read = parseManifest(jsonDump(json), "/x/manifest.json");
  QVERIFY(!read);
  QCOMPARE(read.error().code, ErrorCode::Refused);
  QVERIFY2(read.error().why.contains(why), qPrintable(read.error().why));
}

void TestManifest::everyCut() {
  const auto whole = example().encode();
  for (qsizetype length = 0; length < whole.size() - 2; ++length) {
    QVERIFY2(!parseManifest(whole.first(length), {}), qPrintable(QString::number(length)));
  }
}

QTEST_GUILESS_MAIN(TestManifest)
#include "tst_manifest.moc"
