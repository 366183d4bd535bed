#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QProcess>
#include <QScopeGuard>
#include <QTest>
#include <csignal>

#include "tests/backends/model_files.h"

using namespace ops;

namespace {
const QString kOld = QStringLiteral("20250304");
const QString kNewer = QStringLiteral("20250717");

ModelInPlace present(const QByteArray &content) {
  return {{}, sha256(content)};
}

// The program once more, to be killed: deploys `version`, and dies at the given call.
int deployAndDie(const QStringList &words) {
  ModelPlace place;
  place.kind = ModelPlace::Kind::Files;
  place.file = words[1];
  place.versions = words[2];
  HostTap host;
  const QString fatal = words[4];
  int left = words[5].toInt();
  host.before = [&](const QString &name, const QString &) -> std::optional<Error> {
    if (name == fatal && --left == 0) ::raise(SIGKILL);
    return std::nullopt;
  };
  FileRegistry registry(host, place, Access::ReadWrite);
  (void)await(registry.deploy(words[3], present("stable model")));
  return 0;
}
}  // namespace

/// Putting a version in place on a real file system, with everything that can go wrong.
class TestFileDeploy : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void putsAVersionInPlace();
  void mayBeRepeated();
  void byTheNameOfItsMaker();
  void theFirstOne();
  void otherThanExpectedIsRefused_data();
  void otherThanExpectedIsRefused();
  void somebodyElseAtTheLastMoment();
  void twoAtOnce();
  void aCopyThatIsCutShort();
  void aFullDisk_data();
  void aFullDisk();
  void killed_data();
  void killed();
  void theUnfinishedOfTheLivingStays();
  void aServedLinkBecomesAFile();
  void cancelledInTime();
  void deletedInTime();
  void theRegistryMayGoFirst();
  void errorsOfTheHost_data();
  void errorsOfTheHost();

 private:
  static ModelDescription served(const ModelFiles &files) {
    const auto read = readDescription(fileContent(files.place.file + QStringLiteral(".json")));
    return read ? *read : ModelDescription();
  }
};

void TestFileDeploy::putsAVersionInPlace() {
  ModelFiles files;
  files.writeHistory();
  QCOMPARE(::chmod(qPrintable(files.place.file), 0640), 0);
  struct stat before{};
  if (::geteuid() == 0) QCOMPARE(::chown(qPrintable(files.place.file), 12345, 23456), 0);
  QCOMPARE(::stat(qPrintable(files.place.file), &before), 0);
  FileRegistry registry = files.registry();
  const auto done = await(registry.deploy(kNewer, present("stable model")));
  QVERIFY2(done, errorText(done).constData());
  QCOMPARE(fileContent(files.place.file), QByteArray("newer model"));
  QCOMPARE(fileContent(files.version(kNewer)), QByteArray("newer model"));
  QCOMPARE(*await(registry.inPlace()), (ModelInPlace{kNewer, sha256("newer model")}));
  struct stat after{};
  QCOMPARE(::stat(qPrintable(files.place.file), &after), 0);
  QVERIFY(after.st_ino != before.st_ino);
  QCOMPARE(after.st_mode, before.st_mode);
  QCOMPARE(after.st_uid, before.st_uid);
  QCOMPARE(after.st_gid, before.st_gid);
  QCOMPARE(served(files).version, QStringLiteral("1.9.2"));
  QCOMPARE(served(files).digest, sha256("newer model"));
  QCOMPARE(served(files).metrics.value(QStringLiteral("ndcg@10")), 0.38);
  QCOMPARE(files.unfinished(), QStringList());
}

void TestFileDeploy::mayBeRepeated() {
  ModelFiles files;
  files.writeHistory();
  FileRegistry registry = files.registry();
  QVERIFY(await(registry.deploy(kOld, present("stable model"))));
  const auto before = files.everything();
  files.host.calls.clear();
  const auto again = await(registry.deploy(kOld, present("stable model")));
  QVERIFY2(again, errorText(again).constData());
  QCOMPARE(files.everything(), before);
  QCOMPARE(files.host.count(QStringLiteral("rename")), 0);
}

void TestFileDeploy::byTheNameOfItsMaker() {
  ModelFiles files;
  files.writeHistory();
  FileRegistry registry = files.registry();
  QVERIFY(await(registry.deploy(QStringLiteral("1.9.0"), present("stable model"))));
  QCOMPARE(fileContent(files.place.file), QByteArray("old model"));
  // Two that differ and call themselves the same.
  files.writeDescribed(files.version(QStringLiteral("twin")), QStringLiteral("1.9.2"), "another 1.9.2", 0.3, 40);
  const auto refused = await(registry.deploy(QStringLiteral("1.9.2"), present("old model")));
  QCOMPARE(refused.error().code, ErrorCode::Refused);
  QCOMPARE(fileContent(files.place.file), QByteArray("old model"));
  // By version: what is in place has two names.
  QVERIFY(await(registry.deploy(kNewer, {kOld, {}})));
}

void TestFileDeploy::theFirstOne() {
  ModelFiles files;
  files.writeHistory();
  QVERIFY(QFile::remove(files.place.file));
  FileRegistry registry = files.registry();
  QCOMPARE(await(registry.deploy(kOld, present("stable model"))).error().code, ErrorCode::Refused);
  const auto done = await(registry.deploy(kOld, {}));
  QVERIFY2(done, errorText(done).constData());
  QCOMPARE(fileContent(files.place.file), QByteArray("old model"));
}

void TestFileDeploy::otherThanExpectedIsRefused_data() {
  QTest::addColumn<QString>("version");
  QTest::addColumn<ModelInPlace>("expected");
  QTest::addColumn<QString>("why");
  QTest::newRow("digest") << kOld << present("newer model") << "is in place by now";
  QTest::newRow("version") << kOld << ModelInPlace{kNewer, {}} << "is in place by now";
  QTest::newRow("nothing") << kOld << ModelInPlace{} << "is in place by now";
  QTest::newRow("no such version") << "never" << present("stable model") << "no such version";
  QTest::newRow("a path") << "../nlp-model" << present("stable model") << "no such version";
}

void TestFileDeploy::otherThanExpectedIsRefused() {
  QFETCH(QString, version);
  QFETCH(ModelInPlace, expected);
  QFETCH(QString, why);
  ModelFiles files;
  files.writeHistory();
  FileRegistry registry = files.registry();
  const auto before = files.everything();
  const auto refused = await(registry.deploy(version, expected));
  QCOMPARE(refused.error().code, ErrorCode::Refused);
  QVERIFY2(refused.error().why.contains(why), errorText(refused).constData());
  QVERIFY(!refused.error().remedy.isEmpty());
  QCOMPARE(files.everything(), before);
  QCOMPARE(files.host.count(QStringLiteral("copy")), 0);
}

void TestFileDeploy::somebodyElseAtTheLastMoment() {
  ModelFiles files;
  files.writeHistory();
  bool fired = false;
  files.host.before = [&](const QString &name, const QString &) -> std::optional<Error> {
    if (name == QLatin1String("put") && !std::exchange(fired, true)) files.write(files.place.file, "somebody's own", 0);
    return std::nullopt;
  };
  FileRegistry registry = files.registry();
  const auto refused = await(registry.deploy(kOld, present("stable model")));
  QVERIFY(fired);
  QCOMPARE(refused.error().code, ErrorCode::Refused);
  QVERIFY2(refused.error().why.contains(sha256("somebody's own").left(12)), errorText(refused).constData());
  QCOMPARE(fileContent(files.place.file), QByteArray("somebody's own"));
  QVERIFY(!QFile::exists(files.place.file + QStringLiteral(".json")));
  QCOMPARE(files.unfinished(), QStringList());
}

void TestFileDeploy::twoAtOnce() {
  ModelFiles files;
  files.writeHistory();
  FileRegistry here = files.registry();
  FileRegistry there = files.registry();
  // The second gets all its work done between the first one's copy and its last look.
  std::optional<Result<Done>> second;
  files.host.afterCopy = [&](const QString &) {
    files.host.afterCopy = {};
    second = await(there.deploy(kNewer, present("stable model")));
  };
  const auto first = await(here.deploy(kOld, present("stable model")));
  QVERIFY(second && *second);
  QCOMPARE(first.error().code, ErrorCode::Refused);
  QCOMPARE(fileContent(files.place.file), QByteArray("newer model"));
  QCOMPARE(served(files).digest, sha256("newer model"));
  QCOMPARE(files.unfinished(), QStringList());
}

void TestFileDeploy::aCopyThatIsCutShort() {
  ModelFiles files;
  files.writeHistory();
  bool fired = false;
  files.host.afterCopy = [&](const QString &copy) {
    if (!std::exchange(fired, true)) QVERIFY(QFile::resize(copy, 4));
  };
  FileRegistry registry = files.registry();
  const auto before = files.everything();
  const auto refused = await(registry.deploy(kOld, present("stable model")));
  QVERIFY(fired);
  QCOMPARE(refused.error().code, ErrorCode::Refused);
  QVERIFY2(refused.error().why.contains(sha256("old ").left(12)), errorText(refused).constData());
  QCOMPARE(files.everything(), before);
}

void TestFileDeploy::aFullDisk_data() {
  QTest::addColumn<bool>("asked");
  QTest::newRow("seen before") << true;
  QTest::newRow("while it is copied") << false;
}

void TestFileDeploy::aFullDisk() {
  QFETCH(bool, asked);
  ModelFiles files;
  const QByteArray small = files.path("models").toLocal8Bit();
  if (::mount("tmpfs", small.constData(), "tmpfs", 0, "size=400k,mode=700") != 0) {
    QSKIP("needs the right to mount a tmpfs");
  }
  const auto unmount = qScopeGuard([&] { ::umount2(small.constData(), MNT_DETACH); });
  QDir(files.folder.path()).mkpath(QStringLiteral("roomy"));
  files.place.versions = files.path("roomy/nlp-model-*.pkl");
  files.write(files.place.file, "stable model");
  files.writeDescribed(files.path("roomy/nlp-model-large.pkl"), QStringLiteral("3.0.0"), QByteArray(900'000, 'x'), 0.5);
  files.host.plentyFree = !asked;
  FileRegistry registry = files.registry();
  const auto failed = await(registry.deploy(QStringLiteral("large"), present("stable model")));
  QVERIFY(!failed);
  QCOMPARE(files.host.count(QStringLiteral("copy")), asked ? 0 : 1);
  QCOMPARE(failed.error().code, asked ? ErrorCode::Refused : ErrorCode::Failed);
  const QString why = asked ? QStringLiteral("are needed") : QStringLiteral("No space left on device");
  QVERIFY2(failed.error().why.contains(why), errorText(failed).constData());
  QCOMPARE(fileContent(files.place.file), QByteArray("stable model"));
  QCOMPARE(QDir(files.path("models")).entryList(QDir::Files | QDir::Hidden),
           QStringList(QStringLiteral("nlp-model.pkl")));
}

void TestFileDeploy::killed_data() {
  QTest::addColumn<QString>("call");
  QTest::addColumn<int>("times");
  QTest::addColumn<QByteArray>("inPlace");
  QTest::addColumn<bool>("leftovers");
  QTest::newRow("before the copy") << "copy" << 1 << QByteArray("stable model") << false;
  QTest::newRow("after the copy") << "put" << 1 << QByteArray("stable model") << true;
  QTest::newRow("before the swap") << "rename" << 1 << QByteArray("stable model") << true;
  QTest::newRow("after the swap") << "rename" << 2 << QByteArray("old model") << true;
}

void TestFileDeploy::killed() {
  QFETCH(QString, call);
  QFETCH(int, times);
  QFETCH(QByteArray, inPlace);
  QFETCH(bool, leftovers);
  ModelFiles files;
  files.writeHistory();
  QProcess victim;
  victim.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--deploy"), files.place.file,
                                                         files.place.versions, kOld, call, QString::number(times)});
  QVERIFY(victim.waitForFinished());
  QCOMPARE(victim.exitStatus(), QProcess::CrashExit);
  QCOMPARE(fileContent(files.place.file), inPlace);
  QCOMPARE(!files.unfinished().isEmpty(), leftovers);
  // Reading leaves them; the same again goes through, and leaves nothing.
  FileRegistry registry = files.registry();
  QVERIFY(await(registry.versions()));
  QCOMPARE(!files.unfinished().isEmpty(), leftovers);
  const auto done = await(registry.deploy(kOld, present("stable model")));
  QVERIFY2(done, errorText(done).constData());
  QCOMPARE(fileContent(files.place.file), QByteArray("old model"));
  QCOMPARE(served(files).version, QStringLiteral("1.9.0"));
  QCOMPARE(files.unfinished(), QStringList());
}

void TestFileDeploy::theUnfinishedOfTheLivingStays() {
  ModelFiles files;
  files.writeHistory();
  const FilePlace place(files.place);
  const QString living = place.unfinished(files.path("models"));
  files.write(living, "half");
  files.write(files.path("models/.opsdeck-1-1-ffffffff-0123456789abcdef.pkl"), "of another boot");
  files.write(files.path("models/.hidden"), "somebody's");
  FileRegistry registry = files.registry();
  QVERIFY(await(registry.deploy(kOld, present("stable model"))));
  QCOMPARE(files.unfinished(), QStringList(QFileInfo(living).fileName()));
  QVERIFY(QFile::exists(files.path("models/.hidden")));
}

// Many installations have a link to the version that serves. What it leads to bears the name of another version, so it
// is never overwritten.
void TestFileDeploy::aServedLinkBecomesAFile() {
  ModelFiles files;
  files.writeHistory();
  QVERIFY(QFile::remove(files.place.file));
  QVERIFY(QFile::link(files.version(kNewer), files.place.file));
  FileRegistry registry = files.registry();
  QCOMPARE(*await(registry.inPlace()), (ModelInPlace{kNewer, sha256("newer model")}));
  QCOMPARE(*await(registry.keep()), kNewer);
  const auto done = await(registry.deploy(kOld, present("newer model")));
  QVERIFY2(done, errorText(done).constData());
  QVERIFY(!QFileInfo(files.place.file).isSymLink());
  QCOMPARE(fileContent(files.place.file), QByteArray("old model"));
  QCOMPARE(fileContent(files.version(kNewer)), QByteArray("newer model"));
  // A folder that is a link is just another name.
  QVERIFY(QFile::link(files.path("models"), files.path("current")));
  files.place.file = files.path("current/nlp-model.pkl");
  FileRegistry byLink(files.host, files.place, Access::ReadWrite);
  QVERIFY(await(byLink.deploy(kNewer, present("old model"))));
  QCOMPARE(fileContent(files.path("models/nlp-model.pkl")), QByteArray("newer model"));
}

void TestFileDeploy::cancelledInTime() {
  ModelFiles files;
  files.writeHistory();
  FileRegistry registry = files.registry();
  const auto before = files.everything();
  for (const char *call : {"list", "copy", "hash", "put"}) {
    auto operation = registry.deploy(kOld, present("stable model"));
    bool fired = false;
    files.host.before = [&, raw = QPointer(operation.get())](const QString &name, const QString &) {
      if (name == QLatin1String(call) && raw && !std::exchange(fired, true)) {
        QMetaObject::invokeMethod(raw, &Operation::cancel, Qt::QueuedConnection);
      }
      return std::optional<Error>();
    };
    const auto cancelled = await(std::move(operation));
    QVERIFY2(fired, call);
    QVERIFY2(!cancelled, call);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QTRY_COMPARE(files.everything(), before);  // a thread that was writing cleans up after itself
  }
  // Too late: it goes through.
  auto operation = registry.deploy(kOld, present("stable model"));
  files.host.before = [raw = operation.get()](const QString &name, const QString &) {
    if (name == QLatin1String("rename")) raw->cancel();
    return std::optional<Error>();
  };
  const auto done = await(std::move(operation));
  QVERIFY2(done, errorText(done).constData());
  QCOMPARE(fileContent(files.place.file), QByteArray("old model"));
}

void TestFileDeploy::deletedInTime() {
  ModelFiles files;
  files.writeHistory();
  FileRegistry registry = files.registry();
  const auto before = files.everything();
  auto operation = registry.deploy(kOld, present("stable model"));
  QStringList left;
  // The copy is there, and nobody writes.
  files.host.before = [&](const QString &name, const QString &path) {
    if (name == QLatin1String("hash") && path.contains(QLatin1String("/.opsdeck-"))) {
      left = files.unfinished();
      QMetaObject::invokeMethod(this, [&operation] { operation.reset(); }, Qt::QueuedConnection);
    }
    return std::optional<Error>();
  };
  operation->start();
  QTRY_VERIFY(!operation);
  QCOMPARE(left.size(), 1);
  QTRY_COMPARE(files.everything(), before);
}

void TestFileDeploy::theRegistryMayGoFirst() {
  for (const char *call : {"list", "copy", "hash", "put", "rename"}) {
    ModelFiles files;
    files.writeHistory();
    auto registry = std::make_unique<FileRegistry>(files.host, files.place, Access::ReadWrite);
    auto deploying = registry->deploy(kOld, present("stable model"));
    auto looking = registry->versions();
    files.host.before = [&](const QString &name, const QString &) {
      if (name == QLatin1String(call)) {
        QMetaObject::invokeMethod(this, [&registry] { registry.reset(); }, Qt::QueuedConnection);
      }
      return std::optional<Error>();
    };
    deploying->start();
    looking->start();
    QTRY_VERIFY2(!registry, call);
    files.host.before = {};
    const QByteArray there = fileContent(files.place.file);
    QVERIFY2(there == "stable model" || there == "old model", there.constData());
  }
}

void TestFileDeploy::errorsOfTheHost_data() {
  QTest::addColumn<QString>("call");
  for (const char *call : {"list", "copy", "put", "freeBytes", "rename"})
    QTest::newRow(call) << QString::fromLatin1(call);
}

void TestFileDeploy::errorsOfTheHost() {
  QFETCH(QString, call);
  ModelFiles files;
  files.writeHistory();
  bool fired = false;
  files.host.before = [&](const QString &name, const QString &) -> std::optional<Error> {
    if (name != call || std::exchange(fired, true)) return std::nullopt;
    return Error{ErrorCode::Failed, QStringLiteral("Trying"), {}, QStringLiteral("the disk is on fire"), {}};
  };
  FileRegistry registry = files.registry();
  const auto before = files.everything();
  const auto failed = await(registry.deploy(kOld, present("stable model")));
  QVERIFY(fired);
  QVERIFY2(failed.error().why.contains(QStringLiteral("on fire")), errorText(failed).constData());
  QCOMPARE(failed.error().target, registry.address());
  QVERIFY(failed.error().what.contains(kOld));
  QCOMPARE(files.everything(), before);
}

int main(int argc, char *argv[]) {
  QCoreApplication application(argc, argv);
  const QStringList words = application.arguments().mid(1);
  if (words.value(0) == QLatin1String("--deploy")) return deployAndDie(words);
  TestFileDeploy test;
  return QTest::qExec(&test, argc, argv);
}
#include "tst_file_deploy.moc"
