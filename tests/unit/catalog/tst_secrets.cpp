#include <sys/stat.h>

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <optional>

#include "models/base/redaction.h"
#include "models/catalog/secrets.h"

using namespace ops;

class TestSecrets : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_folder;

  Result<Secret> resolve(SecretRef::Kind kind, const QString &name) {
    std::optional<Result<Secret>> result;
    launch<Secret>(resolveSecret({kind, name}), this, [&](const Result<Secret> &end) { result = end; });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 10'000))
      return fail({ErrorCode::TimedOut, {}, {}, {}, {}});
    return *result;
  }

  QString file(const QByteArray &content, QFileDevice::Permissions permissions) {
    const QString path = m_folder.filePath(QStringLiteral("it's secret"));
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate) || out.write(content) != content.size()) return {};
    out.setPermissions(permissions);
    return path;
  }

 private Q_SLOTS:
  void environment() {
    qputenv("OPSDECK_TEST_SECRET", "s3cret");
    const auto found = resolve(SecretRef::Kind::Environment, QStringLiteral("OPSDECK_TEST_SECRET"));
    QVERIFY(found.has_value());
    QCOMPARE(found->reveal(), QStringLiteral("s3cret"));
    const auto missing = resolve(SecretRef::Kind::Environment, QStringLiteral("OPSDECK_TEST_NOTHING"));
    QVERIFY(!missing);
    QVERIFY(missing.error().target.contains(QLatin1String("OPSDECK_TEST_NOTHING")));
  }

  void file() {
    const auto mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const auto found = resolve(SecretRef::Kind::File, file("s3cret \n", mine));
    QVERIFY(found.has_value());
    QCOMPARE(found->reveal(), QStringLiteral("s3cret "));
    QVERIFY(!resolve(SecretRef::Kind::File, file("\n", mine)));
    QVERIFY(!resolve(SecretRef::Kind::File, file(QByteArray(70'000, 'x'), mine)));
    QVERIFY(!resolve(SecretRef::Kind::File, m_folder.filePath(QStringLiteral("nothing"))));
  }

  void openFileIsRefused_data() {
    QTest::addColumn<int>("others");
    for (const int bits : {0040, 0020, 0010, 0004, 0002, 0044, 0640 & 077, 0066}) QTest::addRow("%04o", bits) << bits;
  }
  void openFileIsRefused() {
    QFETCH(int, others);
    const QString path = file("s3cret\n", QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0600 | static_cast<mode_t>(others)), 0);
    const auto refused = resolve(SecretRef::Kind::File, path);
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ErrorCode::Refused);
    QVERIFY2(refused.error().remedy.contains(QLatin1String("chmod 600 '")), qPrintable(refused.error().remedy));
    QVERIFY2(refused.error().remedy.contains(QLatin1String("it'\\''s secret'")), qPrintable(refused.error().remedy));
    QVERIFY(!refused.error().toString().contains(QLatin1String("s3cret")));
  }

  void whatWasFoundIsRedacted() {
    qputenv("OPSDECK_TEST_SECRET", "found-s3cret");
    QVERIFY(resolve(SecretRef::Kind::Environment, QStringLiteral("OPSDECK_TEST_SECRET")));
    QVERIFY(!redaction::scrub(QStringLiteral("the server says: found-s3cret is wrong")).contains("found"));
    const auto failed = resolve(SecretRef::Kind::File, QStringLiteral("/nonexistent/found-s3cret"));
    QVERIFY(!failed.error().toString().contains(QLatin1String("found-s3cret")));
  }

  void inlineAndNone() {
    QCOMPARE(resolve(SecretRef::Kind::Inline, QStringLiteral("practice"))->reveal(), QStringLiteral("practice"));
    QVERIFY(resolve(SecretRef::Kind::None, {})->isEmpty());
  }

  // No session bus: nothing answers, and that is said soon, while the event loop goes on.
  void keyringWithoutAnswer() {
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    QElapsedTimer clock;
    clock.start();
    const auto missing = resolve(SecretRef::Kind::Keyring, QStringLiteral("test/nothing"));
    QVERIFY(!missing);
    QVERIFY(!missing.error().what.isEmpty());
    QVERIFY2(missing.error().remedy.contains(QLatin1String("{env: NAME}")), qPrintable(missing.error().toString()));
    QVERIFY(clock.elapsed() < 7'000);
  }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
