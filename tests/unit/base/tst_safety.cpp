#include <unistd.h>
#include <QTest>
#include <QUrl>

#include "models/base/clock.h"
#include "models/base/redaction.h"
#include "models/base/secret.h"
#include "models/base/target.h"

using namespace ops;

/// Secrets, their redaction, and the clocks and names that tell processes and targets apart.
class TestSafety : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void displayUrl_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *url, const char *shown) {
      QTest::newRow(url) << QString::fromUtf8(url) << QString::fromUtf8(shown);
    };
    row("http://api.example:8080/health", "http://api.example:8080/health");
    row("https://ann:s3cret@api.example/x#token", "https://api.example/x");
    row("https://s3cret@api.example/", "https://api.example/");
    row("https://api.example/x?key=s3cret&page=s3cret", "https://api.example/x?key=…&page=…");
    row("https://api.example/x?s3cret", "https://api.example/x?…");
    row("rediss://:s3cret@cache.example:6379/0", "rediss://cache.example:6379/0");
    row("https://api.example/x?a=b?c=s3cret", "https://api.example/x?a=…");
    row("https://api.example/%E2%80%AEs", "https://api.example/\\u{202e}s");
    row("http://[::1", "(not an address)");
    row("", "(not an address)");
  }
  void displayUrl() {
    QFETCH(QString, url);
    const QString shown = ops::displayUrl(QUrl(url));
    QTEST(shown, "shown");
    QVERIFY(!shown.contains(QStringLiteral("s3cret")));
  }

  void addressesGiveSecretsAway_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("without");  // empty: nothing to hide
    const auto row = [](const char *text, const char *without = "") {
      QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(without);
    };
    row("see https://ann:s3cret@api.example/x now", "see https://…@api.example/x now");
    row("https://s3cret@api.example/", "https://…@api.example/");
    row("redis://:s3/cret@cache:6379/0", "redis://…@cache:6379/0");
    row("postgresql://ops:s3cret@db/x and amqp://u:s3cret@q", "postgresql://…@db/x and amqp://…@q");
    row("/x?page=2&access_token=s3cret&n=1", "/x?page=2&access_token=…&n=1");
    row("http://a/?API-KEY=s3cret#token=s3cret", "http://a/?API-KEY=…#token=…");
    row("http://a/?X-Amz-Signature=s3cret", "http://a/?X-Amz-Signature=…");
    row("ssh://git@code.example/x");
    row("http://a:8080/users/ann@example.com");
    row("http://a/?author=ann&page=1&tokens=5");
    row("mail ann@example.com; password=s3cret");
    row("select * from a join b on a.token=b.token");
  }
  void addressesGiveSecretsAway() {
    QFETCH(QString, text);
    QFETCH(QString, without);
    QCOMPARE(holdsUrlSecret(text), !without.isEmpty());
    QCOMPARE(withoutUrlSecrets(text), without.isEmpty() ? text : without);
    QCOMPARE(redaction::scrub(text), without.isEmpty() ? text : without);
    QVERIFY(!holdsUrlSecret(withoutUrlSecrets(text)));
  }

  void secretSaysNothing() {
    const Secret secret(QStringLiteral("hunter2"));
    QVERIFY(!secret.isEmpty() && Secret().isEmpty());
    QCOMPARE(secret.reveal(), QStringLiteral("hunter2"));
    static_assert(!std::is_convertible_v<Secret, QString> && !std::is_convertible_v<QString, Secret>);
  }

  void scrubsEveryForm_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("bare") << QByteArray("token p@ss\"wörd!/1 given");
    QTest::newRow("in a URL") << QByteArray("redis://:") + QUrl::toPercentEncoding(QStringLiteral("p@ss\"wörd!/1")) +
                                     "@h";
    QTest::newRow("in JSON") << QByteArray("{\"auth\":\"p@ss\\\"wörd!/1\"}");
    QTest::newRow("in base64") << QByteArray("data: ") + QByteArray("p@ss\"wörd!/1").toBase64();
    QTest::newRow("twice") << QByteArray("p@ss\"wörd!/1p@ss\"wörd!/1");
    QTest::newRow("at the end") << QByteArray("p@ss\"wörd!/1");
  }
  void scrubsEveryForm() {
    redaction::remember(Secret(QStringLiteral("p@ss\"wörd!/1")));
    QFETCH(QByteArray, text);
    const QByteArray scrubbed = redaction::scrub(text);
    QVERIFY2(!scrubbed.contains("ss") && !scrubbed.contains("rd!"), scrubbed.constData());
    QVERIFY2(scrubbed.contains("[redacted:") || scrubbed.contains("://…@"), scrubbed.constData());
    QCOMPARE(redaction::scrub(scrubbed), scrubbed);
  }

  void marksTellSecretsApart() {
    redaction::remember(Secret(QStringLiteral("first-secret")));
    redaction::remember(Secret(QStringLiteral("second-secret")));
    const QString first = redaction::scrub(QStringLiteral("first-secret"));
    QCOMPARE(first.size(), QStringLiteral("[redacted:XXXXXXXX]").size());
    QCOMPARE(redaction::scrub(QStringLiteral("a first-secret b")), QString(QStringLiteral("a ") + first + " b"));
    QVERIFY(redaction::scrub(QStringLiteral("second-secret")) != first);
  }

  void overlappingSecrets() {
    redaction::remember(Secret(QStringLiteral("inner")));
    redaction::remember(Secret(QStringLiteral("outer-inner-outer")));
    redaction::remember(Secret(QStringLiteral("redacted")));  // also a word of the marks
    const QByteArray scrubbed = redaction::scrub(QByteArray("x outer-inner-outer y inner z"));
    QVERIFY2(!scrubbed.contains("inner") && !scrubbed.contains("outer"), scrubbed.constData());
    QCOMPARE(scrubbed.count("[redacted:"), 2);
  }

  void shortOnesStay() {
    redaction::remember(Secret(QStringLiteral("abc")));
    redaction::remember(Secret());
    QCOMPARE(redaction::scrub(QByteArray("abc abc")), QByteArray("abc abc"));
  }

  void untouchedTextIsTheSame() {
    const QByteArray bytes("\xff\x00 plain", 8);
    QCOMPARE(redaction::scrub(bytes), bytes);
    const QString lone = QString(QChar(0xd800)) + QStringLiteral("x");
    QCOMPARE(redaction::scrub(lone), lone);
  }

  void scrubsJson() {
    redaction::remember(Secret(QStringLiteral("json-secret")));
    const Json scrubbed = redaction::scrub(
        Json{{"list", {"a json-secret", 1, nullptr}}, {"json-secret", true}, {"deep", {{"x", "json-secret"}}}});
    const QByteArray text = jsonDump(scrubbed);
    QVERIFY2(!text.contains("json-secret"), text.constData());
    QCOMPARE(text.count("[redacted:"), 3);
    QCOMPARE(scrubbed["list"][1], Json(1));
  }

  void clocks() {
    const qint64 before = monotonicNs();
    QVERIFY(before > 0);
    QVERIFY(monotonicNs() >= before);
    QCOMPARE(bootId().size(), 36);
    QCOMPARE(utcNow().timeSpec(), Qt::UTC);
    QVERIFY(qAbs(utcNow().msecsTo(QDateTime::currentDateTime())) < 60'000);
  }

  void processStart() {
    const qint64 self = processStartTicks(::getpid());
    QVERIFY(self > 0);
    QCOMPARE(processStartTicks(::getpid()), self);
    QVERIFY(processStartTicks(1) <= self);
    QCOMPARE(processStartTicks(0), 0);
    QCOMPARE(processStartTicks(-1), 0);
    QCOMPARE(processStartTicks(std::numeric_limits<qint64>::max()), 0);
  }

  void fingerprints() {
    const Fingerprint redis{QStringLiteral("redis"), QStringLiteral("a1"), QStringLiteral("Redis 7 at x")};
    Fingerprint moved = redis;
    moved.display = QStringLiteral("Redis 7 at y");
    QCOMPARE(moved, redis);
    moved.identity = QStringLiteral("b2");
    QVERIFY(!(moved == redis));
    QCOMPARE(fingerprintFromJson(toJson(redis)), redis);
    QCOMPARE(fingerprintFromJson(toJson(redis)).display, redis.display);
  }
};

QTEST_GUILESS_MAIN(TestSafety)
#include "tst_safety.moc"
