#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include "models/catalog/catalog.h"
#include "tests/support/soak.h"

using namespace ops;

namespace {

const QString kShipped = QStringLiteral(OPSDECK_SOURCE_DIR "/resources/systems/doc-pipeline.yaml");
const QString kName = QStringLiteral("test.yaml");

QByteArray shippedText() {
  QFile file(kShipped);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray kProcedure = R"(apiVersion: opsdeck/v1
kind: Procedure
metadata: {name: mend, title: no, reviewed: 2026-11-22}
inputs:
  workers: {type: integer, default: 8, minimum: 1, maximum: 16}
  label: {type: string, default: 1.10}
  share: {type: number, default: 0.5}
  really: {type: boolean, default: false}
steps:
  - id: scale
    title: "0x10"
    risk: change
    when: inputs.workers > 3
    do: {service.scale: {service: worker, replicas: "{{inputs.workers}}", count: 12, text: "12", version: 1.10, hex: 0x10, no: no, on: true, list: [1, a], map: {deep: 007}}}
    retry: {times: 3, every: 5s}
  - id: look
    title: Look
    risk: read
    do: {manual: {instruction: Look at the charts, expected: They fall}}
)";

QByteArray nested(const QByteArray &open, int times) {
  return QByteArray("a: ") + open.repeated(times);
}

}  // namespace

class TestDocument : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void shippedFileHasNoComplaints() {
    const ReadDocument read = readDocument(kShipped);
    QVERIFY2(read.complaints.isEmpty(), qPrintable(toError(kShipped, read.complaints).why));
    QVERIFY(validateFile(kShipped).isEmpty());
  }

  void shippedProceduresFollowTheSchema() {
    const QDir folder(QStringLiteral(OPSDECK_SOURCE_DIR "/resources/procedures"));
    for (const QFileInfo &info : folder.entryInfoList({QStringLiteral("*.yaml")}, QDir::Files)) {
      const ReadDocument read = readDocument(info.filePath());
      QVERIFY2(read.complaints.isEmpty(), qPrintable(toError(info.filePath(), read.complaints).why));
    }
  }

  void typesComeFromTheSchema() {
    const ReadDocument read = readDocumentText(kName, kProcedure);
    QVERIFY2(read.document.has_value(), qPrintable(toError(kName, read.complaints).why));
    const Json &root = read.document->root();
    QCOMPARE(root["metadata"]["title"], Json("no"));
    QCOMPARE(root["metadata"]["reviewed"], Json("2026-11-22"));
    QCOMPARE(root["inputs"]["workers"]["default"], Json(8));
    QCOMPARE(root["inputs"]["label"]["default"], Json("1.10"));
    QCOMPARE(root["inputs"]["share"]["default"], Json(0.5));
    QCOMPARE(root["inputs"]["really"]["default"], Json(false));
    const Json &step = root["steps"][0];
    QCOMPARE(step["title"], Json("0x10"));
    QCOMPARE(step["retry"]["times"], Json(3));
    const Json expected = {{"service", "worker"}, {"replicas", "{{inputs.workers}}"},
                           {"count", 12},         {"text", "12"},
                           {"version", "1.10"},   {"hex", "0x10"},
                           {"no", "no"},          {"on", true},
                           {"list", {1, "a"}},    {"map", {{"deep", "007"}}}};
    QCOMPARE(step["do"]["service.scale"], expected);
  }

  void placesAreKnown() {
    const Document document = *readDocumentText(kName, kProcedure).document;
    QCOMPARE(document.locate(QStringLiteral("/steps/0/risk")).line, 12);
    QCOMPARE(document.locate(QStringLiteral("/steps/0/risk")).column, 11);
    QCOMPARE(document.locate(QStringLiteral("/steps/1/do/manual/nothing")).line, 19);
    QCOMPARE(document.locate(QStringLiteral("/nothing")).line, 1);
  }

  void columnsCountCharacters() {
    const auto read = readDocumentText(
        kName, "metadata: {title: \"\u00e4\u00f6\u00fc\", nme: x}\napiVersion: opsdeck/v1\nkind: System\n");
    for (const Complaint &complaint : read.complaints) {
      if (complaint.message.contains(QLatin1String("'nme'"))) {
        QCOMPARE(complaint.at.column, 26);
        return;
      }
    }
    QFAIL("the complaint is missing");
  }

  void jsonIsReadAlike() {
    for (const QByteArray &text : {shippedText(), kProcedure}) {
      const Document yaml = *readDocumentText(kName, text).document;
      for (const int indent : {-1, 2}) {
        const ReadDocument json = readDocumentText(QStringLiteral("test.json"), jsonDump(yaml.root(), indent));
        QVERIFY2(json.document.has_value(), qPrintable(toError(kName, json.complaints).why));
        QCOMPARE(json.document->root(), yaml.root());
      }
      QByteArray tabbed = jsonDump(yaml.root(), 1);
      tabbed.replace("\n ", "\n\t");
      QVERIFY(readDocumentText(QStringLiteral("test.json"), tabbed).document.has_value());
    }
  }

  void lineEndsAndByteOrderMark() {
    QByteArray crlf = shippedText();
    crlf.replace("\n", "\r\n");
    const Json expected = readDocumentText(kName, shippedText()).document->root();
    QCOMPARE(readDocumentText(kName, crlf).document->root(), expected);
    QCOMPARE(readDocumentText(kName, "\xef\xbb\xbf" + shippedText()).document->root(), expected);
  }

  void hostileInput_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("comma") << QByteArray(",");
    QTest::newRow("commas") << QByteArray(",").repeated(1000);
    QTest::newRow("tag") << QByteArray("!2");
    QTest::newRow("anchor") << QByteArray("&a");
    QTest::newRow("alias") << QByteArray("*a");
    QTest::newRow("question") << QByteArray("? ? ?");
    QTest::newRow("nul") << QByteArray("a: \0b", 5);
    QTest::newRow("utf16") << QByteArray(
        "\xff\xfe"
        "a\0",
        4);
    QTest::newRow("deep lists") << nested("[", 100'000);
    QTest::newRow("deep maps") << nested("{a: ", 100'000);
    QTest::newRow("deep entries") << QByteArray("- ").repeated(100'000);
    QTest::newRow("deep keys") << QByteArray("? ").repeated(100'000);
    QTest::newRow("too large") << QByteArray("a: ") + QByteArray("x").repeated(2 << 20);
    QTest::newRow("one long line") << QByteArray("[") + QByteArray("{},").repeated(100'000) + "]";
    QTest::newRow("quotes") << QByteArray("a: ") + QByteArray("\"").repeated(500'000);
    QTest::newRow("colons") << QByteArray("a: ") + QByteArray(":").repeated(500'000);
    QTest::newRow("bangs") << QByteArray("!").repeated(500'000);
    QTest::newRow("open quotes") << QByteArray("a: [") + QByteArray("'',").repeated(100'000) + "'";
    QTest::newRow("unknown fields") << [] {
      QByteArray text = "apiVersion: opsdeck/v1\nkind: System\n";
      for (int i = 0; i < 20'000; ++i) text += "k" + QByteArray::number(i) + ": 1\n";
      return text;
    }();
    QTest::newRow("long pattern") << QByteArray("apiVersion: opsdeck/v1\nkind: System\nmetadata: {title: x, name: ") +
                                         QByteArray("a").repeated(500'000) + "}\n";
  }

  void hostileInput() {
    QFETCH(QByteArray, text);
    QElapsedTimer clock;
    clock.start();
    const ReadDocument read = readDocumentText(kName, text);
    QVERIFY(!read.document.has_value());
    QVERIFY(hasErrors(read.complaints));
    QVERIFY(read.complaints.size() <= 201);
    QVERIFY2(clock.elapsed() < 30'000, "it takes too long");
  }

  void fieldsThatHoldAPassword_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("unknown") << QByteArray("https://ann:hunter22@shop.example/: x\n");
    QTest::newRow("twice") << QByteArray(
        "? https://ann:hunter22@shop.example/\n? https://ann:hunter22@shop.example/\n");
    QTest::newRow("in braces") << QByteArray("owner: {{https://ann:hunter22@shop.example/}}\n");
    QTest::newRow("in a parameter") << QByteArray("owner: x\n? http://shop.example/?token=hunter22\n: x\n");
  }

  void fieldsThatHoldAPassword() {
    QFETCH(QByteArray, line);
    const ReadDocument read = readDocumentText(kName, "apiVersion: opsdeck/v1\nkind: System\n" + line);
    QVERIFY(hasErrors(read.complaints));
    const QString all = toError(kName, read.complaints).why;
    QVERIFY2(!all.contains(QStringLiteral("hunter22")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("shop.example")), qPrintable(all));
  }

  // A file that is being written may end anywhere (OPSDECK_SOAK=1: at each of its bytes): that is a complaint or a
  // shorter system, and never a crash.
  void truncatedAnywhere() {
    const QByteArray whole = shippedText();
    QVERIFY(whole.size() > 4000);
    int refused = 0;
    for (qsizetype size = 0; size < whole.size(); size += isSoak() ? 1 : 5) {
      const ReadDocument read = readDocumentText(kName, whole.left(size));
      QVERIFY(read.document.has_value() != hasErrors(read.complaints));
      if (!read.document) {
        ++refused;
        continue;
      }
      QList<Complaint> complaints;
      const auto system = systemFromDocument(*read.document, complaints);
      QVERIFY(system.has_value() != hasErrors(complaints));
    }
    QVERIFY(refused > whole.size() / (isSoak() ? 2 : 10));
  }

  // Every byte of it in turn replaced by one that means something to the parser.
  void disturbedAnywhere() {
    const QByteArray whole = shippedText();
    const QByteArray meaningful = "{}[],:?-&*!|>'\"%@`#\n\t \xff";
    int refused = 0;
    for (qsizetype at = 0; at < whole.size(); at += isSoak() ? 1 : 7) {
      QByteArray text = whole;
      text[at] = meaningful[at % meaningful.size()];
      const ReadDocument read = readDocumentText(kName, text);
      QVERIFY(read.document.has_value() != hasErrors(read.complaints));
      if (!read.document) ++refused;
    }
    QVERIFY(refused > 100);
  }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
