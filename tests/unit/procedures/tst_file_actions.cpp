#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <QDir>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

#include "models/procedures/action.h"
#include "tests/support/host_tap.h"
#include "tests/unit/monitor/fake_backends.h"

using namespace ops;

namespace {

Error noSpace(const QString &path) {
  return {ErrorCode::Failed, QStringLiteral("Writing ") + path, {}, QStringLiteral("No space left on device"), {}};
}

}  // namespace

/// files.clean where something is in its way: it removes what is old and nothing else, and says what became of it.
class TestFileActions : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void removesWhatIsOld();
  void aFolderThatWasBroughtStays();
  void whatIsNoFileIsNoFault();
  void aMissingFolderHasNothingToRemove();
  void aPlaceThatFailsHidesNoOther();
  void roomForTheListIsMadeFirst();
  void listsOfAnEarlierAttemptAreKept();
  void whatNobodyMayRemoveIsSaid();
  void stoppedItSaysHowFarItWent();

 private:
  const Action &action() const { return *ActionRegistry::shipped().find(QStringLiteral("files.clean")); }
  QString at(const QString &name) const { return m_folder->filePath(name); }
  void write(const QString &name) {
    QDir().mkpath(QFileInfo(at(name)).path());
    QFile file(at(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("12345") == 5);
  }
  Outcome ended(std::unique_ptr<Operation> operation) {
    std::optional<Outcome> seen;
    launch(std::move(operation), this, [&](const Outcome &outcome) { seen = outcome; });
    if (!QTest::qWaitFor([&] { return seen.has_value(); })) qFatal("the action never ended");
    return *seen;
  }
  Outcome look() { return ended(action().observe(Json::object(), context({}))); }
  /// Looks until so many files are old enough, and removes them.
  Outcome clean(int files) {
    Json found;
    [&] { QTRY_COMPARE(jsonInteger(found = look().value, "files"), files); }();
    return ended(action().run(Json::object(), context(found)));
  }
  ActionContext context(const Json &before) {
    return {m_world->world, QStringLiteral("run/clean"), at(QStringLiteral("evidence")), before, {}, nullptr};
  }
  QStringList listed(const Outcome &outcome) const {
    QStringList names;
    for (const auto &path : jsonMember(outcome.value, "lists")) {
      QFile file(jsonText(path));
      if (!file.open(QIODevice::ReadOnly)) return {QStringLiteral("missing: ") + file.fileName()};
      for (const auto &line : file.readAll().trimmed().split('\n')) names.append(jsonString(*jsonParse(line), "path"));
    }
    return names;
  }

  struct Scene {
    HostTap host;
    fakes::World world;
  };
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<Scene> m_world;
};

void TestFileActions::init() {
  m_folder = std::make_unique<QTemporaryDir>();
  QVERIFY(m_folder->isValid() && QDir().mkpath(at(QStringLiteral("tmp"))));
  m_world = std::make_unique<Scene>();
  m_world->world.machine = &m_world->host;
  m_world->world.place.temporaryFiles.insert(QStringLiteral("documents"),
                                             {at(QStringLiteral("tmp")), {}, Milliseconds(1)});
}

void TestFileActions::removesWhatIsOld() {
  for (const char *name : {"tmp/a", "tmp/deep/b"}) write(QLatin1String(name));
  Json found;
  QTRY_COMPARE(jsonInteger(found = look().value, "files"), 2);
  const auto text = action().describeFound(found, Json::object(), m_world->world.described);
  QVERIFY2(text.contains(QStringLiteral("deep/b")) && text.contains(at(QStringLiteral("tmp"))), qPrintable(text));
  // One that comes after the plan is not in it, however old it is when the others go.
  write(QStringLiteral("tmp/later"));
  const auto outcome = ended(action().run(Json::object(), context(found)));
  QCOMPARE(outcome.kind, OutcomeKind::Succeeded);
  QCOMPARE(jsonInteger(outcome.value, "files"), 2);
  QVERIFY(jsonBool(outcome.value, "changed"));
  QVERIFY(QFile::exists(at(QStringLiteral("tmp/later"))) && QDir(at(QStringLiteral("tmp/deep"))).exists());
  QCOMPARE(listed(outcome), QStringList({"a", "deep/b"}));
}

void TestFileActions::aFolderThatWasBroughtStays() {
  write(QStringLiteral("contracts/old"));
  write(QStringLiteral("tmp/old"));
  // For as long as the folder counts as new.
  m_world->world.place.temporaryFiles[QStringLiteral("documents")].keep = Milliseconds(300);
  QTRY_COMPARE(jsonInteger(look().value, "files"), 1);
  QVERIFY(QDir().rename(at(QStringLiteral("contracts")), at(QStringLiteral("tmp/contracts"))));
  const auto found = look().value;
  QCOMPARE(jsonInteger(found, "files"), 1);
  QCOMPARE(ended(action().run(Json::object(), context(found))).kind, OutcomeKind::Succeeded);
  QVERIFY(QFile::exists(at(QStringLiteral("tmp/contracts/old"))) && !QFile::exists(at(QStringLiteral("tmp/old"))));
}

void TestFileActions::whatIsNoFileIsNoFault() {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  const auto path = QFile::encodeName(at(QStringLiteral("tmp/worker.sock")));
  QVERIFY(path.size() < qsizetype(sizeof(address.sun_path)));
  qstrncpy(address.sun_path, path.constData(), sizeof(address.sun_path));
  const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)), 0);
  write(QStringLiteral("tmp/old"));
  const auto outcome = clean(1);
  QCOMPARE(outcome.kind, OutcomeKind::Succeeded);
  QCOMPARE(jsonInteger(outcome.value, "left"), 0);
  QVERIFY(QFile::exists(at(QStringLiteral("tmp/worker.sock"))));
  ::close(socket);
}

void TestFileActions::aMissingFolderHasNothingToRemove() {
  m_world->world.place.temporaryFiles[QStringLiteral("documents")].folder = at(QStringLiteral("nowhere"));
  const auto outcome = clean(0);
  QCOMPARE(outcome.kind, OutcomeKind::Succeeded);
  QVERIFY(!jsonBool(outcome.value, "changed"));
  m_world->world.place.temporaryFiles.clear();
  QCOMPARE(look().error.code, ErrorCode::Refused);
}

void TestFileActions::aPlaceThatFailsHidesNoOther() {
  const auto broken = at(QStringLiteral("broken"));
  m_world->world.place.temporaryFiles.insert(QStringLiteral("broken"), {broken, {}, Milliseconds(1)});
  m_world->host.before = [broken](const QString &call, const QString &path) -> std::optional<Error> {
    if (call != QLatin1String("list") || path != broken) return std::nullopt;
    return Error{ErrorCode::Failed, QStringLiteral("Reading"), {}, QStringLiteral("Input/output error"), {}};
  };
  write(QStringLiteral("tmp/old"));
  const auto outcome = clean(1);
  QCOMPARE(outcome.kind, OutcomeKind::Succeeded);
  const auto summary = jsonString(outcome.value, "summary");
  QVERIFY2(summary.contains(broken) && summary.contains(QStringLiteral("Input/output error")), qPrintable(summary));
  // Once it can be read, what was seen before counts no more.
  QVERIFY(QDir().mkpath(broken));
  write(QStringLiteral("broken/old"));
  const auto found = look().value;
  m_world->host.before = nullptr;
  QTRY_COMPARE(jsonInteger(look().value, "files"), 1);
  QCOMPARE(jsonInteger(ended(action().run(Json::object(), context(look().value))).value, "files"), 1);
  QVERIFY(!QFile::exists(at(QStringLiteral("broken/old"))));
}

void TestFileActions::roomForTheListIsMadeFirst() {
  for (int i = 0; i < 60; ++i) write(QStringLiteral("tmp/%1").arg(i, 2, 10, QLatin1Char('0')));
  int refused = 0;
  m_world->host.before = [&refused](const QString &call, const QString &path) -> std::optional<Error> {
    if (call != QLatin1String("put") || refused == 1) return std::nullopt;
    ++refused;
    return noSpace(path);
  };
  const auto outcome = clean(60);
  QCOMPARE(refused, 1);
  QCOMPARE(outcome.kind, OutcomeKind::Succeeded);
  QCOMPARE(jsonInteger(outcome.value, "files"), 60);
  const auto unlisted = jsonMember(outcome.value, "unlisted");
  QCOMPARE(unlisted.size(), 25U);
  QCOMPARE(listed(outcome).size(), 35);
  QVERIFY(!listed(outcome).contains(jsonText(unlisted[0])));
}

void TestFileActions::listsOfAnEarlierAttemptAreKept() {
  write(QStringLiteral("tmp/old"));
  // As one leaves it that was killed after it had begun.
  write(QStringLiteral("evidence/to-remove-clean-0000.jsonl"));
  const auto outcome = clean(1);
  QCOMPARE(outcome.kind, OutcomeKind::Succeeded);
  QCOMPARE(jsonMember(outcome.value, "lists").size(), 2U);
  QVERIFY(jsonString(outcome.value, "summary").contains(QStringLiteral("an earlier attempt was interrupted")));
  QFile before(at(QStringLiteral("evidence/to-remove-clean-0000.jsonl")));
  QVERIFY(before.open(QIODevice::ReadOnly));
  QCOMPARE(before.readAll(), QByteArray("12345"));
}

void TestFileActions::whatNobodyMayRemoveIsSaid() {
  write(QStringLiteral("tmp/old"));
  m_world->host.before = [](const QString &call, const QString &) -> std::optional<Error> {
    if (call != QLatin1String("removeListed")) return std::nullopt;
    return Error{ErrorCode::Refused, QStringLiteral("Removing"), {}, QStringLiteral("Permission denied"), {}};
  };
  const auto outcome = clean(1);
  QCOMPARE(outcome.kind, OutcomeKind::Failed);
  QVERIFY2(outcome.error.why.contains(QStringLiteral("Permission denied")), qPrintable(outcome.error.why));
  QVERIFY(!jsonBool(outcome.value, "changed"));
  QVERIFY(QFile::exists(at(QStringLiteral("tmp/old"))));
}

/// Between two portions; what it did is known, and nothing has to be looked for.
void TestFileActions::stoppedItSaysHowFarItWent() {
  constexpr int files = 520;  // more than a portion
  for (int i = 0; i < files; ++i) write(QStringLiteral("tmp/%1").arg(i));
  Json found;
  QTRY_COMPARE(jsonInteger(found = look().value, "files"), files);
  QPointer<Operation> running;
  std::optional<Outcome> seen;
  m_world->host.before = [&running](const QString &call, const QString &) -> std::optional<Error> {
    if (call == QLatin1String("removeListed") && running) running->cancel();
    return std::nullopt;
  };
  running = launch(action().run(Json::object(), context(found)), this, [&](const Outcome &outcome) { seen = outcome; });
  QTRY_VERIFY(seen);
  QCOMPARE(seen->kind, OutcomeKind::Failed);
  QCOMPARE(jsonInteger(seen->value, "files"), 500);
  QVERIFY2(seen->error.why.contains(QStringLiteral("stopped after")), qPrintable(seen->error.why));
  QCOMPARE(QDir(at(QStringLiteral("tmp"))).entryList(QDir::Files).size(), files - 500);
}

QTEST_GUILESS_MAIN(TestFileActions)
#include "tst_file_actions.moc"
