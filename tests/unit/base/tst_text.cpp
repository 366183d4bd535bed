#include <QElapsedTimer>
#include <QLocale>
#include <QTest>

#include "models/base/text.h"

class TestText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { QLocale::setDefault(QLocale::c()); }

  void visible_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("lines");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &text, const QString &lines = {}) {
      QTest::newRow(name) << bytes << text << (lines.isNull() ? text : lines);
    };
    row("empty", "", QStringLiteral(""));
    row("plain", "depth of document_queue: 12", QStringLiteral("depth of document_queue: 12"));
    row("letters of other scripts", "Müller 東京 😀 “x” فارسی", QStringLiteral("Müller 東京 😀 “x” فارسی"));
    row("line break and tab", "a\tb\nc", QStringLiteral("a\\tb\\nc"), QStringLiteral("a\tb\nc"));
    row("line break of Windows", "a\r\nb", QStringLiteral("a\\r\\nb"), QStringLiteral("a\nb"));
    row("carriage return", "good\rbad", QStringLiteral("good\\rbad"));
    row("ANSI colour", "\x1b[31mred\x1b[0m", QStringLiteral("\\x1b[31mred\\x1b[0m"));
    row("terminal title", "\x1b]0;owned\x07", QStringLiteral("\\x1b]0;owned\\x07"));
    row("C1 control",
        "\xc2\x9b"
        "31m",
        QStringLiteral("\\u{9b}31m"));
    row("NUL", QByteArray("a\0b", 3), QStringLiteral("a\\x00b"));
    row("DEL", "a\x7f", QStringLiteral("a\\x7f"));
    row("bidi override", "file\xe2\x80\xaegnp.exe", QStringLiteral("file\\u{202e}gnp.exe"));
    row("bidi isolate", "\xe2\x81\xa6x\xe2\x81\xa9", QStringLiteral("\\u{2066}x\\u{2069}"));
    row("zero width space", "pass\xe2\x80\x8bword", QStringLiteral("pass\\u{200b}word"));
    row("byte order mark", "\xef\xbb\xbfx", QStringLiteral("\\u{feff}x"));
    row("line separator",
        "a\xe2\x80\xa8"
        "b",
        QStringLiteral("a\\u{2028}b"));
    row("tag character", "\xf3\xa0\x81\x81", QStringLiteral("\\u{e0041}"));
    row("lone continuation", "a\x80z", QStringLiteral("a\\x80z"));
    row("cut sequence", "a\xe2\x82", QStringLiteral("a\\xe2\\x82"));
    row("overlong slash", "\xc0\xaf", QStringLiteral("\\xc0\\xaf"));
    row("overlong of three", "\xe0\x80\xaf", QStringLiteral("\\xe0\\x80\\xaf"));
    row("encoded surrogate", "\xed\xa0\x80", QStringLiteral("\\xed\\xa0\\x80"));
    row("past the last code point", "\xf4\x90\x80\x80", QStringLiteral("\\xf4\\x90\\x80\\x80"));
    row("Latin-1", "caf\xe9", QStringLiteral("caf\\xe9"));
  }
  void visible() {
    QFETCH(QByteArray, bytes);
    QTEST(ops::visibleText(bytes), "text");
    QTEST(ops::visibleLines(bytes), "lines");
  }

  void decodedText() {
    QCOMPARE(ops::visibleText(QStringLiteral("a\u202eb\nc😀")), QStringLiteral("a\\u{202e}b\\nc😀"));
    QCOMPARE(ops::visibleText(QString(QChar(0xd800))), QStringLiteral("\\u{d800}"));
    QCOMPARE(ops::visibleLines(QStringLiteral("a\u202e\tb\r\nc\rd\x1b[1m😀")),
             QStringLiteral("a\\u{202e}\tb\nc\\rd\\x1b[1m😀"));
  }

  void condensed_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("one line stays") << QStringLiteral("a  b, and more than ten")
                                    << QStringLiteral("a  b, and more than ten");
    QTest::newRow("controls") << QStringLiteral("\x1b[1m") << QStringLiteral("\\x1b[1m");
    QTest::newRow("short lines") << QStringLiteral("{\n  1\n}\n") << QStringLiteral("{ 1 }");
    QTest::newRow("long lines") << QStringLiteral("0123\n5678\nabc") << QStringLiteral("0123 5678…");
    QTest::newRow("escaped already") << QStringLiteral("0123\\r\\n\\t5678\\nabc") << QStringLiteral("0123 5678…");
    QTest::newRow("between halves") << QStringLiteral("0123\n5678😀a") << QStringLiteral("0123 5678…");
  }
  void condensed() {
    QFETCH(QString, text);
    QTEST(ops::condensed(text, 10), "line");
  }

  void cap_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("cap");
    QTest::addColumn<QString>("text");
    QTest::newRow("fits") << QByteArray("abc") << 3 << QStringLiteral("abc");
    QTest::newRow("one over") << QByteArray("abcd") << 3 << QStringLiteral("abc… (+ 1 B)");
    QTest::newRow("not inside a character") << QByteArray("ab€") << 3 << QStringLiteral("ab… (+ 3 B)");
    QTest::newRow("nothing kept") << QByteArray("abc") << 0 << QStringLiteral("… (+ 3 B)");
    QTest::newRow("negative") << QByteArray("abc") << -1 << QStringLiteral("… (+ 3 B)");
    QTest::newRow("continuations only") << QByteArray(10, '\x80') << 5
                                        << QStringLiteral("\\x80\\x80\\x80\\x80\\x80… (+ 5 B)");
  }
  void cap() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, cap);
    QTEST(ops::visibleText(bytes, cap), "text");
  }

  void longLine() {
    const QByteArray line(1'200'000, 'x');
    const QString capped = ops::visibleText(line);
    QVERIFY(capped.endsWith(QStringLiteral("… (+ 1.2 MB)")));
    QCOMPARE(capped.indexOf(QStringLiteral("…")), 16 * 1024);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(ops::visibleLines(QByteArray(1'000'000, '\x1b'), 1'000'000).size(), 4'000'000);
    QVERIFY2(timer.elapsed() < 5000, "time must grow with the length, not with its square");
  }

  void bytes_data() {
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("0") << qint64{0} << QStringLiteral("0 B");
    QTest::newRow("512") << qint64{512} << QStringLiteral("512 B");
    QTest::newRow("999") << qint64{999} << QStringLiteral("999 B");
    QTest::newRow("1000") << qint64{1000} << QStringLiteral("1.0 kB");
    QTest::newRow("99.9 k") << qint64{99'900} << QStringLiteral("99.9 kB");
    QTest::newRow("99.96 k") << qint64{99'960} << QStringLiteral("100 kB");
    QTest::newRow("rounds up to the next unit") << qint64{999'500} << QStringLiteral("1.0 MB");
    QTest::newRow("1.2 M") << qint64{1'234'567} << QStringLiteral("1.2 MB");
    QTest::newRow("negative") << qint64{-2'500'000'000} << QStringLiteral("-2.5 GB");
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << QStringLiteral("9.2 EB");
  }
  void bytes() {
    QFETCH(qint64, count);
    QTEST(ops::formatBytes(count), "text");
  }

  void count() {
    QCOMPARE(ops::formatCount(1'234'567), QStringLiteral("1,234,567"));
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(ops::formatCount(-1'234'567), QStringLiteral("-1.234.567"));
    QCOMPARE(ops::formatBytes(1'234'567), QStringLiteral("1,2 MB"));
  }

  void decodedTextIsCut() {
    const QString text(5'000, QLatin1Char('x'));
    QCOMPARE(ops::visibleText(text, 5'000), text);
    QCOMPARE(ops::visibleText(text, 10), QString(10, QLatin1Char('x')) + QStringLiteral("… (+ 4,990 characters)"));
    const QString emoji = QStringLiteral("ab\U0001F600cd");
    QCOMPARE(ops::visibleText(emoji, 3), QStringLiteral("ab… (+ 4 characters)"));
    QVERIFY(ops::visibleText(QString(1'000'000, QLatin1Char('x'))).size() < 5'000);
  }

  void csv_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    const auto row = [](const char *name, const QString &text, const QString &cell) {
      QTest::newRow(name) << text << cell;
    };
    row("empty", QString(), QStringLiteral("\"\""));
    row("plain", QStringLiteral("a,b"), QStringLiteral("\"a,b\""));
    row("quotes", QStringLiteral("say \"hi\""), QStringLiteral("\"say \"\"hi\"\"\""));
    row("line break inside", QStringLiteral("a\nb"), QStringLiteral("\"a\nb\""));
    row("formula", QStringLiteral("=1+1"), QStringLiteral("\"'=1+1\""));
    row("plus", QStringLiteral("+cmd|' /C calc'!A0"), QStringLiteral("\"'+cmd|' /C calc'!A0\""));
    row("minus", QStringLiteral("-1+1"), QStringLiteral("\"'-1+1\""));
    row("at", QStringLiteral("@SUM(A1)"), QStringLiteral("\"'@SUM(A1)\""));
    row("blank before it", QStringLiteral("  =1+1"), QStringLiteral("\"'  =1+1\""));
    row("tab", QStringLiteral("\t=1"), QStringLiteral("\"'\t=1\""));
    row("line break first", QStringLiteral("\n=1"), QStringLiteral("\"'\n=1\""));
    row("carriage return first", QStringLiteral("\r=1"), QStringLiteral("\"'\r=1\""));
    row("carriage return alone", QStringLiteral("\rx"), QStringLiteral("\"'\rx\""));
    row("NUL before it", QString(QChar(0)) + QStringLiteral("=1"),
        QStringLiteral("\"'") + QChar(0) + QStringLiteral("=1\""));
    row("byte order mark before it", QStringLiteral("\ufeff=1"), QStringLiteral("\"'\ufeff=1\""));
    row("full width", QStringLiteral("＝1+1"), QStringLiteral("\"'＝1+1\""));
    row("negative number", QStringLiteral("-12.5"), QStringLiteral("\"-12.5\""));
    row("only blanks", QStringLiteral("  "), QStringLiteral("\"  \""));
  }
  void csv() {
    QFETCH(QString, text);
    QTEST(ops::csvCell(text), "cell");
  }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
