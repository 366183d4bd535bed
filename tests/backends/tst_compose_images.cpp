#include "tests/backends/compose_fixture.h"
#include "tests/support/image_registry.h"

using namespace ops;

namespace {

const QString app = QStringLiteral("app");
constexpr int longMs = 60'000;

}  // namespace

/// Images put in the place of others, against a real engine and docker-compose 1.29.
class TestComposeImages : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<ComposeFixture> m_fixture;
  std::unique_ptr<ComposeManager> m_manager;
  QString m_file;

  static QString idOf(const char *image) {
    return QString::fromUtf8(
        PrivateDocker::docker({QStringLiteral("image"), QStringLiteral("inspect"), QStringLiteral("--format"),
                               QStringLiteral("{{.Id}}"), QLatin1String(image)}));
  }
  /// Image → how many are up.
  QMap<QString, int> inUse() {
    QMap<QString, int> counts;
    for (const auto &each : await(m_manager->images()->imagesInUse(app)).value_or(QList<ImageInUse>())) {
      counts.insert(each.image.id, each.replicas);
    }
    return counts;
  }
  Result<ImageSwitch> use(const QByteArray &image, std::optional<int> replicas = {}) {
    return await(m_manager->images()->useImage(app, QString::fromLatin1(image), replicas), longMs);
  }
  QString overridePath() const { return QFileInfo(m_file).path() + QStringLiteral("/opsdeck-images-store.json"); }

 private Q_SLOTS:
  void initTestCase() {
    m_fixture = std::make_unique<ComposeFixture>();
    const auto failed = m_fixture->start();
    if (!failed.isEmpty() && ComposeFixture::maySkip()) QSKIP(qPrintable(failed));
    QVERIFY2(failed.isEmpty(), qPrintable(failed));
    auto &docker = m_fixture->docker;
    QVERIFY(docker.makeImage(QStringLiteral("ops/app:1"), ComposeFixture::patient()));
    QVERIFY(docker.makeImage(QStringLiteral("ops/app:2"), ComposeFixture::patient()));
    QVERIFY(docker.makeImage(QStringLiteral("ops/bad:1"), ComposeFixture::shell("echo so bad; exit 5")));
    QVERIFY(docker.makeImage(QStringLiteral("ops/unstartable:1"), {QStringLiteral("/nowhere")}));
    // With the version that most files still name.
    m_file = m_fixture->file(
        "store", jsonDump({{"version", "3.7"}, {"services", {{"app", ComposeFixture::service("ops/app:1")}}}}));
    m_manager = m_fixture->open(m_file);
    const auto scaled = await(m_manager->scale(app, 2), longMs);
    QVERIFY2(scaled, errorText(scaled).constData());
  }

  void cleanupTestCase() {
    m_manager.reset();
    m_fixture.reset();
  }

  void nobodyGuesses() {
    auto previous = await(m_manager->images()->previousImage(app));
    QVERIFY2(previous, errorText(previous).constData());
    QCOMPARE(previous->source, PreviousImage::Source::LocalImages);
    QCOMPARE(previous->image.id, idOf("ops/app:2"));
    QVERIFY(m_fixture->docker.makeImage(QStringLiteral("ops/app:3"), ComposeFixture::patient()));
    previous = await(m_manager->images()->previousImage(app));
    QCOMPARE(previous->source, PreviousImage::Source::Unknown);
    QVERIFY2(previous->detail.contains(QStringLiteral("2 other")), qPrintable(previous->detail));
    QVERIFY(!QFile::exists(overridePath()));
  }

  void anImageTakesThePlaceOfAnother() {
    QFile own(m_file);
    QVERIFY(own.open(QIODevice::ReadOnly));
    const auto text = own.readAll();
    const auto used = use("ops/app:2");
    QVERIFY2(used, errorText(used).constData());
    QCOMPARE(used->from.id, idOf("ops/app:1"));
    QCOMPARE(used->to.id, idOf("ops/app:2"));
    QCOMPARE(used->replicasBefore, 2);
    QCOMPARE(used->replicas, 2);
    QCOMPARE(inUse(), (QMap<QString, int>{{idOf("ops/app:2"), 2}}));
    const auto previous = await(m_manager->images()->previousImage(app));
    QCOMPARE(previous->source, PreviousImage::Source::Recorded);
    QCOMPARE(previous->image.id, idOf("ops/app:1"));
    QCOMPARE(previous->image.reference, QStringLiteral("ops/app:1"));
    own.seek(0);
    QCOMPARE(own.readAll(), text);
    // Those that are made later are of it, too; repeated, it touches nothing.
    QVERIFY(await(m_manager->scale(app, 3), longMs));
    const auto ids = ComposeFixture::running("store");
    const auto ups = m_fixture->calls("up");
    QCOMPARE(use("ops/app:2")->replicas, 3);
    QCOMPARE(ComposeFixture::running("store"), ids);
    QCOMPARE(m_fixture->calls("up"), ups);
    // Back, by the id that was recorded, and by as many as are asked for.
    const auto back = use(previous->image.id.toLatin1(), 2);
    QVERIFY2(back, errorText(back).constData());
    QCOMPARE(back->to.reference, QStringLiteral("ops/app:1"));
    QCOMPARE(back->replicasBefore, 3);
    QCOMPARE(inUse(), (QMap<QString, int>{{idOf("ops/app:1"), 2}}));
    // What was taken back is no way back: of the other two, only one is left to have been there before.
    const auto before = await(m_manager->images()->previousImage(app));
    QCOMPARE(before->source, PreviousImage::Source::LocalImages);
    QCOMPARE(before->image.id, idOf("ops/app:3"));
    QCOMPARE(use("ops/app:1", -1).error().code, ErrorCode::Refused);
  }

  void whatIsNotThereIsRefused_data() {
    QTest::addColumn<QString>("image");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("absent") << QStringLiteral("ops/app:9") << ErrorCode::Refused;
    QTest::newRow("an option") << QStringLiteral("--help") << ErrorCode::Usage;
    QTest::newRow("a variable") << QStringLiteral("ops/${HOME}") << ErrorCode::Usage;
  }

  void whatIsNotThereIsRefused() {
    QFETCH(QString, image);
    QFETCH(ErrorCode, code);
    const auto before = ComposeFixture::running("store");
    QCOMPARE(use(image.toLatin1()).error().code, code);
    QCOMPARE(ComposeFixture::running("store"), before);
    const auto pulled = await(m_manager->images()->pull(QStringLiteral("127.0.0.1:1/nothing:1")), longMs);
    QCOMPARE(pulled.error().code, ErrorCode::Failed);
    QVERIFY2(pulled.error().why.contains(QStringLiteral("127.0.0.1:1")), errorText(pulled).constData());
  }

  void anImageIsPulled() {
    auto *images = m_manager->images();
    ImageRegistry registry;
    const auto layer = m_fixture->docker.rootArchive();
    registry.add(QStringLiteral("ops/app"), QStringLiteral("10"), layer, ComposeFixture::patient());
    const auto name = registry.reference(QStringLiteral("ops/app"), QStringLiteral("10")).toLatin1();
    const auto before = ComposeFixture::running("store");
    QCOMPARE(before.size(), 2);
    QVERIFY(idOf(name.constData()).isEmpty());
    auto pulled = await(images->pull(QString::fromLatin1(name)), longMs);
    QVERIFY2(pulled, errorText(pulled).constData());
    const auto first = idOf(name.constData());
    QVERIFY(!first.isEmpty());
    QCOMPARE(registry.calls.filter(QStringLiteral("/blobs/")).size(), 2);  // its configuration and its layer
    QCOMPARE(ComposeFixture::running("store"), before);
    // Once more: what is here is not fetched again.
    registry.calls.clear();
    QVERIFY(await(images->pull(QString::fromLatin1(name)), longMs));
    QVERIFY(!registry.calls.isEmpty() && registry.calls.filter(QStringLiteral("/blobs/")).isEmpty());

    const auto used = use(name);
    QVERIFY2(used, errorText(used).constData());
    QCOMPARE(used->to.id, first);
    QCOMPARE(inUse(), (QMap<QString, int>{{first, 2}}));
    // The tag moves. What runs stays what it is until it is told.
    registry.add(QStringLiteral("ops/app"), QStringLiteral("10"), layer, ComposeFixture::shell("sleep 599"));
    pulled = await(images->pull(QString::fromLatin1(name)), longMs);
    QVERIFY2(pulled, errorText(pulled).constData());
    QVERIFY(!idOf(name.constData()).isEmpty() && idOf(name.constData()) != first);
    QCOMPARE(inUse(), (QMap<QString, int>{{first, 2}}));
    QVERIFY(use("ops/app:1"));
  }

  void whatTheRegistryLacksChangesNothing() {
    ImageRegistry registry;
    registry.add(QStringLiteral("ops/app"), QStringLiteral("10"), m_fixture->docker.rootArchive(),
                 ComposeFixture::patient());
    const auto there = [] {  // Docker sorts by time only
      auto ids = PrivateDocker::docker({QStringLiteral("images"), QStringLiteral("-aq")}).split('\n');
      std::ranges::sort(ids);
      return ids;
    };
    const auto before = ComposeFixture::running("store");
    const auto images = there();
    QVERIFY(!before.isEmpty() && !images.isEmpty());
    const auto name = registry.reference(QStringLiteral("ops/app"), QStringLiteral("11"));
    const auto pulled = await(m_manager->images()->pull(name), longMs);
    QVERIFY(!pulled);
    QCOMPARE(pulled.error().code, ErrorCode::Failed);
    QVERIFY2(pulled.error().what.contains(name), errorText(pulled).constData());
    QVERIFY2(pulled.error().why.contains(QStringLiteral("manifest unknown")), errorText(pulled).constData());
    QVERIFY(registry.calls.contains(QStringLiteral("GET /v2/ops/app/manifests/11")) ||
            registry.calls.contains(QStringLiteral("HEAD /v2/ops/app/manifests/11")));
    QCOMPARE(there(), images);
    QCOMPARE(ComposeFixture::running("store"), before);
    QCOMPARE(use(name.toLatin1()).error().code, ErrorCode::Refused);
    QCOMPARE(ComposeFixture::running("store"), before);
  }

  /// As many as were up before it all began, whatever was left of them.
  void theNumberIsKept() {
    const auto good = idOf("ops/app:1");
    QCOMPARE(inUse(), (QMap<QString, int>{{good, 2}}));
    // It exits; then one that cannot even start.
    for (const auto &[image, why] : {std::pair("ops/bad:1", "so bad"), std::pair("ops/unstartable:1", "/nowhere")}) {
      const auto used = use(image);
      QVERIFY(!used);
      QCOMPARE(used.error().code, ErrorCode::Failed);
      QVERIFY2(used.error().why.contains(QLatin1String(why)), errorText(used).constData());
      QCOMPARE(await(m_manager->images()->previousImage(app))->image.id, good);
    }
    const auto back = use(good.toLatin1());
    QVERIFY2(back, errorText(back).constData());
    QVERIFY(back->replicasBefore < 2);
    QCOMPARE(inUse(), (QMap<QString, int>{{good, 2}}));
    QCOMPARE(await(m_manager->images()->previousImage(app))->image.id, idOf("ops/app:3"));
  }

  void whoScalesHasTheLastWord() {
    if (!isSoak()) QSKIP("left to the long suites");
    QVERIFY(!use("ops/bad:1"));
    QVERIFY(await(m_manager->scale(app, 0), longMs));
    QCOMPARE(use("ops/app:1")->replicas, 0);
    QCOMPARE(use("ops/app:1", 2)->replicas, 2);
  }

  void aKilledClientIsMadeGoodByARepeat() {
    m_fixture->lay("kill-up");
    const auto cut = use("ops/app:2");
    QVERIFY(m_fixture->hasFired("kill-up"));
    QCOMPARE(cut.error().code, ErrorCode::OutcomeUnknown);
    const auto again = use("ops/app:2");
    QVERIFY2(again, errorText(again).constData());
    QCOMPARE(inUse(), (QMap<QString, int>{{idOf("ops/app:2"), 2}}));
  }

  void oneSwitchAtATime() {
    const auto other = m_fixture->open(m_file);
    QObject receiver;
    std::vector<Result<ImageSwitch>> ended;
    const auto note = [&](const Result<ImageSwitch> &result) { ended.push_back(result); };
    launch<ImageSwitch>(m_manager->images()->useImage(app, QStringLiteral("ops/app:1"), {}), &receiver, note);
    launch<ImageSwitch>(other->images()->useImage(app, QStringLiteral("ops/app:3"), {}), &receiver, note);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), std::size_t(2), longMs);
    // The one that is refused has nothing to wait for.
    QVERIFY(!ended[0]);
    QCOMPARE(ended[0].error().code, ErrorCode::Refused);
    QVERIFY2(ended[0].error().why.contains(QStringLiteral("locked")), errorText(ended[0]).constData());
    QVERIFY2(ended[1], errorText(ended[1]).constData());
    QCOMPARE(inUse(), (QMap<QString, int>{{ended[1]->to.id, 2}}));
  }

  void aFileThatIsNotOursIsLeftAlone() {
    QFile file(overridePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = file.readAll();
    file.close();
    ComposeFixture::write(overridePath(), "services: {}\n");
    const auto instances = await(m_manager->instances());
    QVERIFY2(!instances && instances.error().why.contains(overridePath()), errorText(instances).constData());
    QCOMPARE(use("ops/app:2").error().code, ErrorCode::Failed);
    ComposeFixture::write(overridePath(), text);
    QVERIFY(await(m_manager->instances()));
  }

  void whereNothingWasReplacedTheFileStands() {
    QFile file(overridePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto before = file.readAll();
    const auto ids = ComposeFixture::running("store");
    m_fixture->lay("flood");  // docker-compose fails at once
    const auto used = use("ops/bad:1");
    QVERIFY(m_fixture->hasFired("flood"));
    QVERIFY(!used);
    QCOMPARE(ComposeFixture::running("store"), ids);
    QFile after(overridePath());
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), before);
  }
};

QTEST_GUILESS_MAIN(TestComposeImages)
#include "tst_compose_images.moc"
