#include <QTest>

#include "tests/backends/model_files.h"

using namespace ops;

namespace {
const QString kOld = QStringLiteral("20250304");
const QString kNewer = QStringLiteral("20250717");
const QString kStable = QStringLiteral("stable");

ModelInPlace present(const QByteArray &content) {
  return {{}, sha256(content)};
}
}  // namespace

/// Versions as files on a real file system: reading, keeping, archiving, fetching.
class TestFileRegistry : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void versionsAreReadWithTheirFigures();
  void aFileThatIsNotWhatItsDescriptionSays_data();
  void aFileThatIsNotWhatItsDescriptionSays();
  void noVersionsFolder();
  void digestsAreMeasuredOnce();
  void whatIsInPlaceIsToldByDigest();
  void aDescriptionOfAnotherModelIsIgnored();
  void linksAmongTheVersions();
  void keepMakesOneCopyADay();
  void archivedAndBackAndGone();
  void whatIsInPlaceIsNeverSetAside();
  void fetchBringsVersionAndDescription();
  void fetchThatFails_data();
  void fetchThatFails();
  void fetchThatHangs();
  void fetchIsNeverAShell();
  void namesOfVersions();
  void readOnlyChangesNothing();
  void fingerprintNamesThePlace();
};

void TestFileRegistry::versionsAreReadWithTheirFigures() {
  ModelFiles files;
  files.writeHistory();
  files.write(files.version(QStringLiteral("v1.8.0")), "nobody described it", 200);
  files.write(files.path("models/backup/README"), "not a version");
  files.write(files.path("models/backup/nlp-model-.pkl"), "no name");
  FileRegistry registry = files.registry();
  const auto versions = await(registry.versions());
  QVERIFY2(versions, errorText(versions).constData());
  QStringList names;
  for (const ModelVersion &version : *versions) names.append(version.version);
  QCOMPARE(names, (QStringList{kStable, kNewer, kOld, QStringLiteral("v1.8.0")}));
  const ModelVersion *stable = named(*versions, kStable);
  QCOMPARE(stable->release, QStringLiteral("2.0.0"));
  QCOMPARE(stable->stage, kStable);
  QCOMPARE(stable->digest, sha256("stable model"));
  QVERIFY(stable->isInPlace && !stable->isArchived && stable->complaint.isEmpty());
  QCOMPARE(stable->metrics.value(QStringLiteral("ndcg@10")), 0.40);
  QCOMPARE(stable->parameters.value(QStringLiteral("epochs")), QStringLiteral("12"));
  QCOMPARE(stable->createdBy, QStringLiteral("training"));
  QCOMPARE(stable->location, files.version(kStable));
  QCOMPARE(stable->bytes, 12);
  QVERIFY(!named(*versions, kOld)->isInPlace);
  const ModelVersion *bare = named(*versions, QStringLiteral("v1.8.0"));
  QVERIFY(bare->release.isEmpty() && bare->metrics.isEmpty() && bare->complaint.isEmpty());
  QCOMPARE(bare->createdAt.date(), QDateTime::currentDateTimeUtc().addDays(-200).date());
}

void TestFileRegistry::aFileThatIsNotWhatItsDescriptionSays_data() {
  QTest::addColumn<QByteArray>("description");
  QTest::addColumn<QString>("complaint");
  QTest::newRow("digest") << QByteArray(R"({"digest": ")" + QByteArray(64, '0') + "\"}") << "its description says 0000";
  QTest::newRow("size") << QByteArray(R"({"bytes": 4711})") << "has 12 bytes; its description says 4711";
  QTest::newRow("no JSON") << QByteArray("version 7") << "can't be read: it is no JSON object";
  QTest::newRow("a list") << QByteArray("[]") << "it is no JSON object";
  QTest::newRow("control characters") << QByteArray(R"({"digest": "\u001b[31mred"})") << "\\x1b[31mred";
}

void TestFileRegistry::aFileThatIsNotWhatItsDescriptionSays() {
  QFETCH(QByteArray, description);
  QFETCH(QString, complaint);
  ModelFiles files;
  files.writeHistory();
  files.write(files.version(kOld), "some content");
  files.write(files.version(kOld) + QStringLiteral(".json"), description);
  FileRegistry registry = files.registry();
  const auto versions = await(registry.versions());
  QVERIFY2(versions, errorText(versions).constData());
  const ModelVersion *old = named(*versions, kOld);
  QVERIFY2(old->complaint.contains(complaint), qPrintable(old->complaint));
  const auto before = files.everything();
  const auto refused = await(registry.deploy(kOld, present("stable model")));
  QVERIFY(!refused);
  QCOMPARE(refused.error().code, ErrorCode::Refused);
  QVERIFY2(refused.error().why.contains(old->complaint), errorText(refused).constData());
  QCOMPARE(files.everything(), before);
}

void TestFileRegistry::noVersionsFolder() {
  ModelFiles files;
  files.write(files.place.file, "model");
  files.place.versions = files.path("elsewhere/nlp-model-*.pkl");
  FileRegistry registry = files.registry();
  const auto versions = await(registry.versions());
  QVERIFY(!versions);
  QVERIFY2(versions.error().why.contains(QStringLiteral("elsewhere")), errorText(versions).constData());
  QCOMPARE(versions.error().target, registry.address());
  // Keeping makes it.
  const auto kept = await(registry.keep());
  QVERIFY2(kept, errorText(kept).constData());
  QCOMPARE(await(registry.versions())->size(), 1);
}

void TestFileRegistry::digestsAreMeasuredOnce() {
  ModelFiles files;
  files.writeHistory();
  FileRegistry registry = files.registry();
  QVERIFY(await(registry.versions()));
  QCOMPARE(registry.digests().measured(), 4);
  QVERIFY(await(registry.versions()) && await(registry.inPlace()));
  QCOMPARE(registry.digests().measured(), 4);
  // Two that ask at once wait for one measurement.
  files.write(files.version(kOld), "other model", 3);
  QObject receiver;
  int ended = 0;
  for (int i = 0; i < 2; ++i) {
    launch<QList<ModelVersion>>(registry.versions(), &receiver, [&](const auto &result) { ended += result ? 1 : 0; });
  }
  QTRY_COMPARE(ended, 2);
  QCOMPARE(registry.digests().measured(), 5);
  // The same size and time, but another file.
  const QDateTime time = QFileInfo(files.version(kOld)).lastModified();
  files.write(files.path("other"), "third model", 3);
  QFile other(files.path("other"));
  QVERIFY(other.open(QIODevice::ReadWrite) && other.setFileTime(time, QFileDevice::FileModificationTime));
  QCOMPARE(::rename(qPrintable(other.fileName()), qPrintable(files.version(kOld))), 0);
  const auto versions = await(registry.versions());
  QCOMPARE(named(*versions, kOld)->digest, sha256("third model"));
  // What was written just now may change again within the same tick.
  files.write(files.version(kOld), "young model", 0);
  QCOMPARE(named(*await(registry.versions()), kOld)->digest, sha256("young model"));
  QCOMPARE(named(*await(registry.versions()), kOld)->digest, sha256("young model"));
  QCOMPARE(registry.digests().measured(), 8);
}

void TestFileRegistry::whatIsInPlaceIsToldByDigest() {
  ModelFiles files;
  FileRegistry registry = files.registry();
  QCOMPARE(*await(registry.inPlace()), ModelInPlace());
  files.writeHistory();
  QCOMPARE(*await(registry.inPlace()), (ModelInPlace{kStable, sha256("stable model")}));
  files.write(files.place.file, "somebody's own", 1);
  QCOMPARE(*await(registry.inPlace()), (ModelInPlace{QString(), sha256("somebody's own")}));
  const auto versions = await(registry.versions());
  QVERIFY(std::ranges::none_of(*versions, &ModelVersion::isInPlace));
}

void TestFileRegistry::aDescriptionOfAnotherModelIsIgnored() {
  ModelFiles files;
  files.writeHistory();
  files.writeDescribed(files.place.file, QStringLiteral("9.9.9"), "what was there before", 0.99);
  files.write(files.place.file, "somebody's own", 1);
  FileRegistry registry = files.registry();
  const auto kept = await(registry.keep());
  QVERIFY2(kept, errorText(kept).constData());
  const auto versions = await(registry.versions());
  const ModelVersion *copy = named(*versions, *kept);
  QVERIFY(copy->release.isEmpty() && copy->metrics.isEmpty() && copy->complaint.isEmpty());
  QCOMPARE(copy->digest, sha256("somebody's own"));
}

void TestFileRegistry::linksAmongTheVersions() {
  ModelFiles files;
  files.writeHistory();
  files.write(files.path("elsewhere.pkl"), "elsewhere", 3);
  QVERIFY(QFile::link(QStringLiteral("nlp-model-%1.pkl").arg(kNewer), files.version(QStringLiteral("good"))));
  QVERIFY(QFile::link(files.path("elsewhere.pkl"), files.version(QStringLiteral("odd"))));
  QVERIFY(QFile::link(files.path("nowhere"), files.version(QStringLiteral("dead"))));
  FileRegistry registry = files.registry();
  const auto versions = await(registry.versions());
  QVERIFY2(versions, errorText(versions).constData());
  const ModelVersion *good = named(*versions, QStringLiteral("good"));
  QVERIFY2(good->complaint.isEmpty(), qPrintable(good->complaint));
  QCOMPARE(good->digest, sha256("newer model"));
  QVERIFY(named(*versions, QStringLiteral("odd"))->complaint.contains(QStringLiteral("elsewhere.pkl")));
  QVERIFY(named(*versions, QStringLiteral("dead")) == nullptr);
  QCOMPARE(await(registry.deploy(QStringLiteral("odd"), present("stable model"))).error().code, ErrorCode::Refused);
  QCOMPARE(fileContent(files.place.file), QByteArray("stable model"));
}

void TestFileRegistry::keepMakesOneCopyADay() {
  ModelFiles files;
  files.writeHistory();
  FileRegistry registry = files.registry();
  QCOMPARE(*await(registry.keep()), kStable);
  QCOMPARE(files.host.count(QStringLiteral("copy")), 0);
  const QString day = QDate::currentDate().toString(QStringLiteral("yyyyMMdd"));
  files.writeDescribed(files.place.file, QStringLiteral("2.0.1"), "hot fix", 0.41, 0);
  QVERIFY(QFile::setPermissions(files.place.file, QFile::Permissions(0x6444)));
  QCOMPARE(*await(registry.keep()), day);
  QCOMPARE(*await(registry.keep()), day);
  QCOMPARE(QFile::permissions(files.version(day)) & QFile::ReadOther, QFile::Permissions(QFile::ReadOther));
  files.write(files.place.file, "another one", 0);
  QCOMPARE(*await(registry.keep()), QString(day + QStringLiteral("-2")));
  const auto versions = await(registry.versions());
  QCOMPARE(named(*versions, day)->release, QStringLiteral("2.0.1"));
  QCOMPARE(named(*versions, day)->metrics.value(QStringLiteral("ndcg@10")), 0.41);
  QVERIFY(named(*versions, QString(day + QStringLiteral("-2")))->isInPlace);
  QCOMPARE(files.unfinished(), QStringList());
  QVERIFY(QFile::remove(files.place.file));
  QCOMPARE(await(registry.keep()).error().code, ErrorCode::Refused);
}

void TestFileRegistry::archivedAndBackAndGone() {
  ModelFiles files;
  files.writeHistory();
  FileRegistry registry = files.registry();
  QCOMPARE(await(registry.remove(kOld)).error().code, ErrorCode::Refused);
  auto done = await(registry.setArchived(kOld, true));
  QVERIFY2(done, errorText(done).constData());
  QVERIFY(await(registry.setArchived(kOld, true)));
  auto versions = await(registry.versions());
  const ModelVersion *old = named(*versions, kOld);
  QVERIFY(old->isArchived);
  QCOMPARE(old->stage, QStringLiteral("archived"));
  QCOMPARE(old->release, QStringLiteral("1.9.0"));
  QVERIFY(!QFile::exists(files.version(kOld)));
  const auto refused = await(registry.deploy(kOld, present("stable model")));
  QVERIFY2(refused.error().why.contains(QStringLiteral("archived")), errorText(refused).constData());
  QVERIFY(await(registry.setArchived(kOld, false)));
  QVERIFY(await(registry.setArchived(kOld, false)));
  versions = await(registry.versions());
  QVERIFY(!named(*versions, kOld)->isArchived);
  QCOMPARE(named(*versions, kOld)->release, QStringLiteral("1.9.0"));
  // A run that was killed between the two renames left the description behind.
  QVERIFY(await(registry.setArchived(kOld, true)));
  const QString archived = files.path("models/backup/archive/nlp-model-20250304.pkl");
  QVERIFY(QFile::rename(archived + QStringLiteral(".json"), files.version(kOld) + QStringLiteral(".json")));
  QVERIFY(await(registry.setArchived(kOld, true)));
  QVERIFY(QFile::exists(archived + QStringLiteral(".json")));
  // Another version of the same name.
  files.write(files.version(kOld), "an impostor", 1);
  QCOMPARE(await(registry.setArchived(kOld, true)).error().code, ErrorCode::Refused);
  QCOMPARE(await(registry.setArchived(kOld, false)).error().code, ErrorCode::Refused);
  done = await(registry.remove(kOld));
  QVERIFY2(done, errorText(done).constData());
  QVERIFY(!QFile::exists(archived) && !QFile::exists(archived + QStringLiteral(".json")));
  QCOMPARE(fileContent(files.version(kOld)), QByteArray("an impostor"));
  QCOMPARE(await(registry.remove(QStringLiteral("never"))).error().code, ErrorCode::Refused);
}

void TestFileRegistry::whatIsInPlaceIsNeverSetAside() {
  ModelFiles files;
  files.writeHistory();
  FileRegistry registry = files.registry();
  const auto before = files.everything();
  const auto refused = await(registry.setArchived(kStable, true));
  QCOMPARE(refused.error().code, ErrorCode::Refused);
  QVERIFY(refused.error().why.contains(QStringLiteral("in place")));
  QCOMPARE(files.everything(), before);
  // Put in place by hand while it was archived.
  QVERIFY(await(registry.setArchived(kOld, true)));
  files.write(files.place.file, "old model", 1);
  QCOMPARE(await(registry.remove(kOld)).error().code, ErrorCode::Refused);
  QVERIFY(named(*await(registry.versions()), kOld)->isInPlace);
}

void TestFileRegistry::fetchBringsVersionAndDescription() {
  ModelFiles files;
  files.writeHistory();
  files.useStore();
  const QString wanted = QStringLiteral("2.1.0");
  files.writeDescribed(files.store(wanted), wanted, "brand new model", 0.42, 2);
  FileRegistry registry = files.registry();
  QStringList news;
  auto operation = registry.fetch(wanted);
  connect(operation.get(), &Operation::progressed, this,
          [&](const Json &progress) { news.append(jsonString(progress, "text")); });
  const auto fetched = await(std::move(operation));
  QVERIFY2(fetched, errorText(fetched).constData());
  QCOMPARE(*fetched, wanted);
  QCOMPARE(news.size(), 2);
  QCOMPARE(fileContent(files.place.file), QByteArray("stable model"));
  const auto versions = await(registry.versions());
  const ModelVersion *version = named(*versions, wanted);
  QVERIFY(version->complaint.isEmpty() && !version->isInPlace);
  QCOMPARE(version->metrics.value(QStringLiteral("ndcg@10")), 0.42);
  QCOMPARE(files.unfinished(), QStringList());
  QVERIFY(files.host.calls.contains(QStringLiteral("run cp")));
  // It is here already, under its own name and under another.
  files.host.calls.clear();
  QCOMPARE(*await(registry.fetch(wanted)), wanted);
  QCOMPARE(*await(registry.fetch(QStringLiteral("2.0.0"))), kStable);
  QVERIFY(!files.host.calls.contains(QStringLiteral("run cp")));
  // Without a description one is made, so that damage shows later.
  files.place.describe.clear();
  files.write(files.store(QStringLiteral("bare")), "bare model", 2);
  FileRegistry bare(files.host, files.place, Access::ReadWrite);
  QVERIFY(await(bare.fetch(QStringLiteral("bare"))));
  files.write(files.version(QStringLiteral("bare")), "bare mode!", 2);
  QVERIFY(!named(*await(bare.versions()), QStringLiteral("bare"))->complaint.isEmpty());
}

void TestFileRegistry::fetchThatFails_data() {
  QTest::addColumn<QStringList>("fetch");
  QTest::addColumn<ErrorCode>("code");
  QTest::addColumn<QString>("why");
  const auto row = [](const char *name, QStringList fetch, ErrorCode code, const char *why) {
    QTest::newRow(name) << fetch << code << QString::fromLatin1(why);
  };
  const auto text = [](const char *word) { return QString::fromLatin1(word); };
  row("exit code", {text("cp"), text("/nonexistent/{{version}}"), text("{{file}}")}, ErrorCode::Failed,
      "No such file or directory");
  row("nothing written", {text("true"), text("{{version}}"), text("{{file}}")}, ErrorCode::Failed, "wrote nothing");
  row("empty file", {text("cp"), text("/dev/null"), text("{{file}}")}, ErrorCode::Failed, "wrote nothing");
  row("half written", {text("cp"), text("half-of-{{version}}"), text("{{file}}")}, ErrorCode::Refused,
      "its description says");
  row("a folder", {text("mkdir"), text("{{file}}")}, ErrorCode::Refused, "is no file");
  row("no such program", {text("opsdeck-no-such-program"), text("{{file}}")}, ErrorCode::Failed, "");
}

void TestFileRegistry::fetchThatFails() {
  QFETCH(QStringList, fetch);
  QFETCH(ErrorCode, code);
  QFETCH(QString, why);
  ModelFiles files;
  files.writeHistory();
  files.useStore();
  const QString wanted = QStringLiteral("2.1.0");
  files.writeDescribed(files.store(wanted), wanted, "brand new model", 0.42, 2);
  files.write(files.path("half"), "brand ne", 2);
  files.place.fetch = fetch.replaceInStrings(QStringLiteral("half-of-{{version}}"), files.path("half"));
  FileRegistry registry = files.registry();
  const auto before = files.everything();
  const auto failed = await(registry.fetch(wanted));
  QVERIFY(!failed);
  QVERIFY2(failed.error().why.contains(why), errorText(failed).constData());
  if (!why.isEmpty()) QCOMPARE(failed.error().code, code);
  QCOMPARE(failed.error().target, registry.address());
  QVERIFY(files.host.count(QStringLiteral("run")) >= 1);
  QCOMPARE(files.everything(), before);
}

void TestFileRegistry::fetchThatHangs() {
  ModelFiles files;
  files.writeHistory();
  files.place.fetch = {QStringLiteral("sleep"), QStringLiteral("600")};
  files.place.timeout = std::chrono::milliseconds(300);
  FileRegistry registry = files.registry();
  const auto hung = await(registry.fetch(QStringLiteral("2.1.0")));
  QCOMPARE(hung.error().code, ErrorCode::TimedOut);
  QCOMPARE(files.unfinished(), QStringList());
  // And one that is cancelled.
  files.place.timeout = std::chrono::seconds(60);
  FileRegistry patient(files.host, files.place, Access::ReadWrite);
  auto operation = patient.fetch(QStringLiteral("2.1.0"));
  connect(operation.get(), &Operation::progressed, operation.get(),
          [raw = operation.get()] { QMetaObject::invokeMethod(raw, &Operation::cancel, Qt::QueuedConnection); });
  const auto cancelled = await(std::move(operation));
  QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
  QCOMPARE(files.unfinished(), QStringList());
}

void TestFileRegistry::fetchIsNeverAShell() {
  ModelFiles files;
  files.writeHistory();
  files.useStore();
  FileRegistry registry = files.registry();
  const auto before = files.everything();
  for (const char *name : {"", "..", "a..b", "../../etc/passwd", "a/b", "-rf", "a b", "$(id)", "a;id", ".hidden",
                           "a\nb", "{{file}}", "ä"}) {
    const auto refused = await(registry.fetch(QString::fromUtf8(name)));
    QVERIFY2(!refused, name);
    QCOMPARE(refused.error().code, ErrorCode::Usage);
  }
  QCOMPARE(files.host.count(QStringLiteral("run")), 0);
  QCOMPARE(files.everything(), before);
  files.place.fetch.clear();
  FileRegistry without(files.host, files.place, Access::ReadWrite);
  const auto refused = await(without.fetch(QStringLiteral("2.1.0")));
  QCOMPARE(refused.error().code, ErrorCode::Refused);
  QVERIFY(!refused.error().remedy.isEmpty());
}

void TestFileRegistry::namesOfVersions() {
  ModelPlace place;
  place.file = QStringLiteral("/m/model");
  place.versions = QStringLiteral("/m/old/model-*");
  const FilePlace bare(place);
  QCOMPARE(bare.versionOf(QStringLiteral("model-7")), QStringLiteral("7"));
  QCOMPARE(bare.versionOf(QStringLiteral("model-7.json")), QString());
  QCOMPARE(bare.versionOf(QStringLiteral("model-")), QString());
  QCOMPARE(bare.path(QStringLiteral("7"), true), QStringLiteral("/m/old/archive/model-7"));
  QVERIFY(isVersionName(QStringLiteral("v2.1.0_rc-1")) && !isVersionName(QString(101, QLatin1Char('a'))));
  const auto unfinished = unfinishedFile(QFileInfo(bare.unfinished(QStringLiteral("/m"))).fileName());
  QVERIFY(unfinished && unfinished->pid == QCoreApplication::applicationPid() && unfinished->ticks > 0);
  // What Host::put() writes to before it takes that name.
  QVERIFY(unfinishedFile(QFileInfo(bare.unfinished(QStringLiteral("/m"))).fileName() + QStringLiteral(".AbCdEf")));
  QVERIFY(!unfinishedFile(QStringLiteral(".opsdeck-AbCdEf")));
}

void TestFileRegistry::readOnlyChangesNothing() {
  ModelFiles files;
  files.writeHistory();
  files.useStore();
  FileRegistry registry = files.registry(Access::ReadOnly);
  QVERIFY(await(registry.versions()) && await(registry.inPlace()) && await(registry.fingerprint()));
  const auto before = files.everything();
  const auto isRefused = [](const auto &result) { return !result && result.error().code == ErrorCode::Refused; };
  QVERIFY(isRefused(await(registry.deploy(kOld, present("stable model")))));
  QVERIFY(isRefused(await(registry.keep())));
  QVERIFY(isRefused(await(registry.fetch(QStringLiteral("2.1.0")))));
  QVERIFY(isRefused(await(registry.setArchived(kOld, true))));
  QVERIFY(isRefused(await(registry.remove(kOld))));
  QCOMPARE(files.everything(), before);
}

void TestFileRegistry::fingerprintNamesThePlace() {
  ModelFiles files;
  ModelFiles other;
  files.writeHistory();
  other.writeHistory();
  FileRegistry registry = files.registry();
  FileRegistry elsewhere = other.registry();
  const auto here = await(registry.fingerprint());
  QVERIFY2(here, errorText(here).constData());
  QCOMPARE(here->kind, QStringLiteral("files"));
  QVERIFY(*here == *await(registry.fingerprint()));
  QVERIFY(!(*here == *await(elsewhere.fingerprint())));
}

QTEST_GUILESS_MAIN(TestFileRegistry)
#include "tst_file_registry.moc"
