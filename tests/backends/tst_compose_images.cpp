#include "tests/backends/compose_fixture.h"

using namespace ops;

namespace {

const QString app = QStringLiteral("app");
constexpr int longMs = 60'000;

}  // namespace

/// Restarts one after the other, and images put in the place of others, against a real engine and docker-compose 1.29.
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
  QStringList imagesInUse() {
    QStringList ids;
    for (const auto &instance : ComposeFixture::instances(*m_manager, app)) {
      if (!instance.isUp()) continue;
      const auto image = await(m_manager->images()->imageInUse(instance.name));
      ids << (image ? image->id : QStringLiteral("?"));
    }
    return ids;
  }
  QString overridePath() const { return QFileInfo(m_file).path() + QStringLiteral("/opsdeck-images-store.json"); }

 private Q_SLOTS:
  void initTestCase() {
    if (const auto missing = PrivateDocker::missing(); !missing.isEmpty()) QSKIP(qPrintable(missing));
    m_fixture = std::make_unique<ComposeFixture>();
    const auto failed = m_fixture->start();
    if (!failed.isEmpty()) QSKIP(qPrintable(QStringLiteral("Docker's engine does not start here: ") + failed));
    auto &docker = m_fixture->docker;
    QVERIFY(docker.makeImage(QStringLiteral("ops/app:1"), ComposeFixture::patient()));
    QVERIFY(docker.makeImage(QStringLiteral("ops/app:2"), ComposeFixture::patient()));
    QVERIFY(docker.makeImage(QStringLiteral("ops/bad:1"), ComposeFixture::shell("exit 5")));
    QVERIFY(docker.makeImage(QStringLiteral("ops/unstartable:1"), {QStringLiteral("/nowhere")}));
    // Once started it starts again only as often as somebody has laid a token for it.
    auto fragile = ComposeFixture::service(
        "ops/app:1", ComposeFixture::shell("if [ -e /tmp/first ]; then rmdir /shared/token || exit 7; fi; "
                                           "touch /tmp/first; trap 'exit 0' TERM; sleep 600 & wait"));
    fragile["volumes"] = {m_fixture->shared().toStdString() + ":/shared"};
    m_file = m_fixture->project("store", {{"app", ComposeFixture::service("ops/app:1")}, {"fragile", fragile}});
    m_manager = m_fixture->open(m_file);
    const auto scaled = await(m_manager->scale(app, 2), longMs);
    QVERIFY2(scaled, errorText(scaled).constData());
  }

  void cleanupTestCase() {
    m_manager.reset();
    m_fixture.reset();
  }

  void aRestartKeepsTheContainer() {
    const auto name = QStringLiteral("store_app_1");
    const auto before = ComposeFixture::instance(*m_manager, name);
    const auto ids = ComposeFixture::running("store");
    const auto restarted = await(m_manager->restart(name));
    QVERIFY2(restarted, errorText(restarted).constData());
    const auto after = ComposeFixture::instance(*m_manager, name);
    QVERIFY(after.startedAt > before.startedAt && after.pid > 0);
    QCOMPARE(ComposeFixture::running("store"), ids);
  }

  void aRollingRestartStopsAtTheFirstThatFails() {
    const auto service = QStringLiteral("fragile");
    QVERIFY(await(m_manager->scale(service, 3), longMs));
    const auto before = ComposeFixture::instances(*m_manager, service);
    QVERIFY(QDir(m_fixture->shared()).mkdir(QStringLiteral("token")));
    const auto rolled = await(m_manager->rollingRestart(service), longMs);
    QVERIFY(!QDir(m_fixture->shared()).exists(QStringLiteral("token")));  // the first one took it
    QCOMPARE(rolled.error().code, ErrorCode::Failed);
    QVERIFY2(rolled.error().why.contains(QStringLiteral("exit code 7")), errorText(rolled).constData());
    QVERIFY2(rolled.error().remedy.contains(QStringLiteral("1 of 3")), errorText(rolled).constData());
    const auto after = ComposeFixture::instances(*m_manager, service);
    QVERIFY(after[0].state == InstanceState::Running && after[0].startedAt > before[0].startedAt);
    QCOMPARE(after[1].state, InstanceState::Failed);
    QVERIFY(after[2].state == InstanceState::Running && after[2].startedAt == before[2].startedAt);
    QVERIFY(await(m_manager->scale(service, 0), longMs));
  }

  void aRollingRestartReachesAll() {
    QStringList texts;
    QObject receiver;
    std::optional<Result<QStringList>> ended;
    auto *op =
        launch<QStringList>(m_manager->rollingRestart(app), &receiver, [&](const auto &result) { ended = result; });
    connect(op, &Operation::progressed, &receiver, [&](const Json &news) { texts << jsonString(news, "text"); });
    QTRY_VERIFY_WITH_TIMEOUT(ended, longMs);
    QVERIFY2(*ended, errorText(*ended).constData());
    QCOMPARE(**ended, (QStringList{QStringLiteral("store_app_1"), QStringLiteral("store_app_2")}));
    QCOMPARE(texts.size(), 2);
    // Asked to stop, it does so between two.
    ended.reset();
    op = launch<QStringList>(m_manager->rollingRestart(app), &receiver, [&](const auto &result) { ended = result; });
    connect(op, &Operation::progressed, &receiver, [op](const Json &) { op->cancel(); });
    QTRY_VERIFY_WITH_TIMEOUT(ended, longMs);
    QCOMPARE(ended->error().code, ErrorCode::Cancelled);
    QCOMPARE(ComposeFixture::running("store").size(), 2);
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
    const auto used = await(m_manager->images()->useImage(app, QStringLiteral("ops/app:2")), longMs);
    QVERIFY2(used, errorText(used).constData());
    QCOMPARE(imagesInUse(), (QStringList{idOf("ops/app:2"), idOf("ops/app:2")}));
    auto previous = await(m_manager->images()->previousImage(app));
    QCOMPARE(previous->source, PreviousImage::Source::Recorded);
    QCOMPARE(previous->image.id, idOf("ops/app:1"));
    QCOMPARE(previous->image.reference, QStringLiteral("ops/app:1"));
    own.seek(0);
    QCOMPARE(own.readAll(), text);
    // Those that are made later are of it, too; repeated, it touches nothing.
    QVERIFY(await(m_manager->scale(app, 3), longMs));
    const auto ids = ComposeFixture::running("store");
    QVERIFY(await(m_manager->images()->useImage(app, QStringLiteral("ops/app:2")), longMs));
    QCOMPARE(ComposeFixture::running("store"), ids);
    // Back, by the id that was recorded; one that is stopped is not started by it.
    QVERIFY(await(m_manager->scale(app, 2), longMs));
    const auto back = await(m_manager->images()->useImage(app, previous->image.id), longMs);
    QVERIFY2(back, errorText(back).constData());
    QCOMPARE(imagesInUse(), (QStringList{idOf("ops/app:1"), idOf("ops/app:1")}));
    QCOMPARE(await(m_manager->images()->previousImage(app))->image.id, idOf("ops/app:2"));
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
    QCOMPARE(await(m_manager->images()->useImage(app, image)).error().code, code);
    QCOMPARE(ComposeFixture::running("store"), before);
    const auto pulled = await(m_manager->images()->pull(QStringLiteral("127.0.0.1:1/nothing:1")), longMs);
    QCOMPARE(pulled.error().code, ErrorCode::Failed);
    QVERIFY2(pulled.error().why.contains(QStringLiteral("127.0.0.1:1")), errorText(pulled).constData());
  }

  void aBadImageIsTakenBack_data() {
    QTest::addColumn<QString>("image");
    QTest::newRow("it exits") << QStringLiteral("ops/bad:1");
    QTest::newRow("it cannot start") << QStringLiteral("ops/unstartable:1");
  }

  void aBadImageIsTakenBack() {
    QFETCH(QString, image);
    const auto good = idOf("ops/app:1");
    QCOMPARE(imagesInUse().size(), 2);
    const auto used = await(m_manager->images()->useImage(app, image), longMs);
    QVERIFY(!used);
    QCOMPARE(used.error().code, ErrorCode::Failed);
    const auto back = await(m_manager->images()->useImage(app, good), longMs);
    QVERIFY2(back, errorText(back).constData());
    const auto scaled = await(m_manager->scale(app, 2), longMs);
    QVERIFY2(scaled, errorText(scaled).constData());
    QCOMPARE(imagesInUse(), (QStringList{good, good}));
  }

  void aFileThatIsNotOursIsLeftAlone() {
    QFile file(overridePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = file.readAll();
    file.close();
    ComposeFixture::write(overridePath(), "services: {}\n");
    const auto instances = await(m_manager->instances());
    QVERIFY2(!instances && instances.error().why.contains(overridePath()), errorText(instances).constData());
    QCOMPARE(await(m_manager->images()->useImage(app, QStringLiteral("ops/app:2"))).error().code, ErrorCode::Failed);
    ComposeFixture::write(overridePath(), text);
    QVERIFY(await(m_manager->instances()));
  }

  void whereNothingWasReplacedTheFileStands() {
    QFile file(overridePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto before = file.readAll();
    const auto ids = ComposeFixture::running("store");
    m_fixture->lay("flood");  // docker-compose fails at once
    const auto used = await(m_manager->images()->useImage(app, QStringLiteral("ops/app:2")), longMs);
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
