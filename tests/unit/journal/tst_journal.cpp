#include <sys/stat.h>

#include <QRegularExpression>
#include <QTemporaryFile>
#include <limits>

#include "models/base/redaction.h"
#include "models/journal/envelope.h"
#include "models/journal/export.h"
#include "tests/unit/journal/journal_fixture.h"

using namespace ops;

class TestJournal : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void refusesEverythingUntilOpened() {
    JournalFolder folder;
    Journal journal(folder.options());
    const auto refused = await(journal.append(makeEvent(event::note)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(!journal.isWritable());
  }

  void chainsRecords() {
    JournalFolder folder;
    Journal journal(folder.options());
    QVERIFY(await(journal.open()));
    QVERIFY(appendMany(journal, 5));
    const auto records = await(journal.read({}));
    QVERIFY(records);
    QCOMPARE(records->size(), 5);
    QCOMPARE(records->first().previousHash, QByteArray(32, '\0'));
    for (int i = 0; i < 5; ++i) {
      const auto &record = records->at(i);
      QCOMPARE(record.sequence, i + 1);
      QCOMPARE(record.hash, QCryptographicHash::hash(record.bytes, QCryptographicHash::Sha256));
      if (i > 0) QCOMPARE(record.previousHash, records->at(i - 1).hash);
      QCOMPARE(jsonInteger(record.event.body, "number"), i);
      QCOMPARE(jsonInteger(*jsonParse(record.bytes), "v"), 1);
      QCOMPARE(record.stream, journal.stream());
      QCOMPARE(record.authentication, QStringLiteral("os-user"));
    }
    const auto report = await(journal.verify());
    QVERIFY(report && report->intact);
    QCOMPARE(report->records, 5);
    QCOMPARE(report->head, records->last().hash);
  }

  void staysWhenOpenedAgain() {
    JournalFolder folder;
    QString stream;
    {
      Journal journal(folder.options());
      QVERIFY(await(journal.open()));
      QVERIFY(appendMany(journal, 3));
      stream = journal.stream();
    }
    Journal journal(folder.options());
    QVERIFY(await(journal.open()));
    QCOMPARE(journal.stream(), stream);
    const auto record = await(journal.append(makeEvent(event::note)));
    QVERIFY(record);
    QCOMPARE(record->sequence, 4);
  }

  void isPrivate() {
    JournalFolder folder;
    {
      Journal journal(folder.options());
      QVERIFY(await(journal.open()));
      QVERIFY(appendMany(journal, 1));
    }
    for (const auto *name : {"journal.db", "journal.db-wal", "journal.head"}) {
      struct stat info{};
      QCOMPARE(::stat(folder.file(name).toLocal8Bit().constData(), &info), 0);
      QCOMPARE(info.st_mode & 077U, 0U);
    }
  }

  void othersWithAccessAreRefused_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("mode");
    for (const auto *name : {"journal.db", "journal.db-wal", "journal.head"}) {
      for (const int mode : {0644, 0640, 0660, 0602, 0601})
        QTest::addRow("%s %04o", name, mode) << QByteArray(name) << mode;
    }
    for (const auto *name : {"", "locks"}) {
      for (const int mode : {0755, 0750, 0701, 0777})
        QTest::addRow("folder %s %04o", name, mode) << QByteArray(name) << mode;
    }
  }
  void othersWithAccessAreRefused() {
    QFETCH(QByteArray, file);
    QFETCH(int, mode);
    JournalFolder folder;
    Journal writing(folder.options());
    QVERIFY(await(writing.open()));
    QVERIFY(appendMany(writing, 1));
    const QByteArray path = folder.file(file.constData()).toLocal8Bit();
    struct stat info{};
    QCOMPARE(::stat(path.constData(), &info), 0);
    QCOMPARE(::chmod(path.constData(), static_cast<mode_t>(mode)), 0);
    for (const bool readOnly : {false, true}) {
      auto options = folder.options();
      options.readOnly = readOnly;
      Journal journal(options);
      const auto refused = await(journal.open());
      QVERIFY(!refused);
      QCOMPARE(refused.error().code, ErrorCode::Refused);
      const auto remedy = S_ISDIR(info.st_mode) ? QStringLiteral("chmod 700 '") : QStringLiteral("chmod 600 '");
      QVERIFY2(refused.error().remedy.contains(remedy), qPrintable(refused.error().toString()));
    }
    QCOMPARE(::chmod(path.constData(), info.st_mode & 07777), 0);
    Journal mended(folder.options());
    QVERIFY(await(mended.open()));
  }

  void filters() {
    JournalFolder folder;
    Journal journal(folder.options());
    QVERIFY(await(journal.open()));
    QVERIFY(await(journal.append(makeEvent(event::intent, QStringLiteral("run-a"), {{"text", "Grün \"quoted\""}}))));
    QVERIFY(await(journal.append(makeEvent(event::outcome, QStringLiteral("run-a")))));
    QVERIFY(await(journal.append(makeEvent(event::intent, QStringLiteral("run-b")))));
    const auto sequences = [&](const RecordQuery &query) {
      QList<qint64> found;
      const auto records = await(journal.read(query)).value_or(QList<Record>());
      for (const auto &record : records) found.append(record.sequence);
      return found;
    };
    RecordQuery query;
    query.run = QStringLiteral("run-a");
    QCOMPARE(sequences(query), (QList<qint64>{1, 2}));
    query.types = {QStringLiteral("intent")};
    QCOMPARE(sequences(query), (QList<qint64>{1}));
    query = {};
    query.types = {QStringLiteral("intent"), QStringLiteral("outcome")};
    query.newestFirst = true;
    query.limit = 2;
    QCOMPARE(sequences(query), (QList<qint64>{3, 2}));
    query = {};
    query.text = QStringLiteral("grün \"QUOTED");
    QCOMPARE(sequences(query), (QList<qint64>{1}));
    query.text = QStringLiteral("nowhere");
    QCOMPARE(sequences(query), QList<qint64>());
    query = {};
    query.after = 1;
    query.before = 3;
    QCOMPARE(sequences(query), (QList<qint64>{2}));
    query = {};
    query.environment = QStringLiteral("production");
    QCOMPARE(sequences(query), QList<qint64>());
  }

  void keepsSecretsOut() {
    redaction::remember(Secret(QStringLiteral("hunter2-of-the-test")));
    JournalFolder folder;
    Journal journal(folder.options());
    QVERIFY(await(journal.open()));
    const auto record = await(journal.append(
        makeEvent(event::note, {}, {{"url", "redis://:hunter2-of-the-test@x"}, {"text", "the hunter2-of-the-test"}})));
    QVERIFY(record);
    QVERIFY(record->bytes.contains("[redacted:") && record->bytes.contains("redis://…@x"));
    QVERIFY(!record->bytes.contains("hunter2-of-the-test"));
    for (const auto *name : {"journal.db", "journal.db-wal"}) {
      QFile file(folder.file(name));
      QVERIFY(file.open(QIODevice::ReadOnly));
      QVERIFY(!file.readAll().contains("hunter2-of-the-test"));
    }
  }

  void cutsWhatIsTooLongAndSaysSo() {
    JournalFolder folder;
    Journal journal(folder.options());
    QVERIFY(await(journal.open()));
    const std::string large(1'000'000, 'x');
    const auto record = await(journal.append(makeEvent(event::outcome, {}, {{"output", large}, {"kept", "whole"}})));
    QVERIFY(record);
    QVERIFY(record->bytes.size() < 70'000);
    const auto output = jsonString(record->event.body, "output");
    QVERIFY(output.contains(QStringLiteral("1000000 bytes")));
    QVERIFY(output.contains(QString::fromLatin1(
        QCryptographicHash::hash(QByteArray::fromStdString(large), QCryptographicHash::Sha256).toHex())));
    QCOMPARE(jsonString(record->event.body, "kept"), QStringLiteral("whole"));
    Json many = Json::object();
    for (int i = 0; i < 20'000; ++i) many["key" + std::to_string(i)] = i;
    const auto cut = await(journal.append(makeEvent(event::outcome, {}, many)));
    QVERIFY(cut);
    QVERIFY(cut->bytes.size() < 70'000);
    // What a run is resumed from is never cut.
    const auto frozen = await(journal.append(makeEvent(event::runOpened, {}, {{"text", std::string(200'000, 'y')}})));
    QVERIFY(frozen);
    QCOMPARE(jsonString(frozen->event.body, "text").size(), 200'000);
    const auto refused =
        await(journal.append(makeEvent(event::runOpened, {}, {{"text", std::string(2'000'000, 'y')}})));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(journal.isWritable());
  }

  void takesBytesThatAreNoText() {
    JournalFolder folder;
    Journal journal(folder.options());
    QVERIFY(await(journal.open()));
    const auto record = await(journal.append(makeEvent(event::note, {}, {{"raw", "a\xff\xfe\xc3"}, {"k\xff", 1}})));
    QVERIFY(record);
    QVERIFY(await(journal.verify())->intact);
    QCOMPARE(await(journal.read({}))->size(), 1);
  }

  void fencesOffAnOlderOwner() {
    JournalFolder folder;
    Journal journal(folder.options());
    QVERIFY(await(journal.open()));
    const auto resource = QStringLiteral("target:redis:one");
    auto first = await(journal.claim(resource, makeEvent(event::claimed, QStringLiteral("run-a"))));
    QVERIFY(first);
    QVERIFY(await(journal.append(makeEvent(event::intent), *first)));
    const auto second = await(journal.claim(resource, makeEvent(event::claimed, QStringLiteral("run-b"))));
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Refused);
    QVERIFY2(second.error().why.contains(QStringLiteral("run-a")), qPrintable(second.error().toString()));
    const Claim old{first->resource, first->fence, {}};
    first->lock.reset();
    const auto third = await(journal.claim(resource, makeEvent(event::claimed, QStringLiteral("run-b"))));
    QVERIFY(third);
    QVERIFY(third->fence > old.fence);
    const auto late = await(journal.append(makeEvent(event::outcome), old));
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::Refused);
    QVERIFY(late.error().why.contains(QStringLiteral("fence")));
    QVERIFY(await(journal.append(makeEvent(event::outcome), *third)));
    QVERIFY(journal.isWritable());
  }

  void namesHolders() {
    JournalFolder folder;
    Journal journal(folder.options());
    QVERIFY(await(journal.open()));
    const QStringList resources{QStringLiteral("run:1"), QStringLiteral("run:2")};
    auto claim = await(journal.claim(resources.first(), makeEvent(event::claimed, QStringLiteral("1"))));
    QVERIFY(claim);
    auto holders = await(journal.holders(resources));
    QVERIFY(holders);
    QCOMPARE(holders->size(), 1);
    QCOMPARE(holders->first().pid, QCoreApplication::applicationPid());
    QVERIFY(holders->first().alive);
    *claim = {};
    holders = await(journal.holders(resources));
    QVERIFY(!holders->first().alive);
  }

  void tellsOfRuns() {
    JournalFolder folder;
    Journal journal(folder.options());
    QVERIFY(await(journal.open()));
    const auto id = QStringLiteral("11111111-2222-3333-4444-555555555555");
    QVERIFY(await(journal.append(makeEvent(event::runOpened, id, {{"procedure", "clear-queue"}, {"title", "Clear"}}))));
    auto claim = await(journal.claim(QStringLiteral("run:") + id, makeEvent(event::claimed, id)));
    QVERIFY(claim);
    QVERIFY(await(journal.append(makeEvent(event::dispatched, id, {{"waiting", "decision"}}), *claim)));
    auto run = await(journal.runs())->value(0);
    QCOMPARE(run.procedure, QStringLiteral("clear-queue"));
    QCOMPARE(run.waitingFor, QStringLiteral("decision"));
    QCOMPARE(run.currentStep, QStringLiteral("scale"));
    QVERIFY(run.ownerAlive);
    QVERIFY(await(journal.append(makeEvent(event::decision, id, {{"decision", "retry"}}))));
    QCOMPARE(await(journal.runs())->value(0).waitingFor, QString());
    QVERIFY(await(journal.append(makeEvent(event::runClosed, id, {{"outcome", "succeeded"}}))));
    *claim = {};
    run = await(journal.runs())->value(0);
    QCOMPARE(run.outcome, QStringLiteral("succeeded"));
    QVERIFY(run.closedAt.isValid());
    QVERIFY(!run.ownerAlive);
    // An undo opens it again, and its end says what became of that.
    QVERIFY(await(journal.append(
        makeEvent(event::runClosed, id, {{"outcome", "cancelled"}, {"leftAlone", "something newer stands there"}}))));
    QCOMPARE(await(journal.runs())->value(0).leftAlone, QStringLiteral("something newer stands there"));
    QVERIFY(await(journal.append(makeEvent(event::decision, id, {{"verb", "abort"}}))));
    run = await(journal.runs())->value(0);
    QVERIFY(!run.stoppedBy.isEmpty() && run.stoppedBy == run.actor && run.stoppedAt >= run.openedAt);
    QVERIFY(await(journal.append(makeEvent(event::decision, id, {{"verb", "undo"}}))));
    run = await(journal.runs())->value(0);
    QCOMPARE(run.leftAlone, QString());
    QCOMPARE(run.stoppedBy, QString());
    QVERIFY(run.undoing);
    QVERIFY(await(journal.append(makeEvent(event::decision, id, {{"verb", "abort"}}))));
    QVERIFY(!await(journal.runs())->value(0).undoing);
    // What fails may take itself back unasked.
    QVERIFY(await(journal.append(makeEvent(event::intent, id, {{"phase", "undo"}}))));
    QVERIFY(await(journal.runs())->value(0).undoing);
    QCOMPARE(run.about, QString());
    const Json inputs{
        {"model", {{"type", "model"}}}, {"version", {{"type", "model-version"}}}, {"override", {{"type", "string"}}}};
    QVERIFY(await(journal.append(
        makeEvent(event::runOpened, QStringLiteral("newer"),
                  {{"source", {{"inputs", inputs}}},
                   {"inputs", {{"model", "nlp"}, {"version", "2.1.0"}, {"override", "the new catalogue"}}}}))));
    QCOMPARE(await(journal.runs(1))->value(0).run, QStringLiteral("newer"));
    QCOMPARE(await(journal.runs(1))->value(0).about, QStringLiteral("2.1.0"));
  }

  void followsAnotherHandle() {
    JournalFolder folder;
    Journal writer(folder.options());
    QVERIFY(await(writer.open()));
    QVERIFY(appendMany(writer, 700));
    Journal reader(folder.options());
    QVERIFY(await(reader.open()));
    JournalFollower follower(reader, {});
    QList<qint64> seen;
    int caughtUp = 0;
    connect(&follower, &JournalFollower::records, this, [&](const QList<Record> &records) {
      for (const auto &record : records) seen.append(record.sequence);
    });
    connect(&follower, &JournalFollower::caughtUp, this, [&] { ++caughtUp; });
    follower.start();
    QTRY_COMPARE(caughtUp, 1);
    QCOMPARE(seen.size(), 700);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(appendMany(writer, 50));
    QTRY_COMPARE(seen.size(), 750);
    for (int i = 0; i < seen.size(); ++i) QCOMPARE(seen[i], i + 1);
    QCOMPARE(caughtUp, 1);
  }

  void survivesDeathOfWhoAsked() {
    JournalFolder folder;
    auto journal = std::make_unique<Journal>(folder.options());
    QVERIFY(await(journal->open()));
    bool called = false;
    {
      QObject receiver;
      launch<Record>(journal->append(makeEvent(event::note)), &receiver,
                     [&](const Result<Record> &) { called = true; });
    }
    QTRY_COMPARE(await(journal->lastSequence()).value_or(0), 1);
    QVERIFY(!called);
    QObject receiver;
    std::optional<Result<Record>> result;
    launch<Record>(journal->append(makeEvent(event::note)), &receiver, [&](const Result<Record> &r) { result = r; });
    journal.reset();
    QTRY_VERIFY(result);
  }

  void exportsCellsForSpreadsheets() {
    JournalFolder folder;
    Journal journal(folder.options());
    QVERIFY(await(journal.open()));
    const QStringList steps{QStringLiteral("=1+1"),        QStringLiteral("+1"),       QStringLiteral("-x"),
                            QStringLiteral("@SUM(A1)"),    QStringLiteral("\tx"),      QStringLiteral("\r=x"),
                            QStringLiteral("a\"b,c\r\nd"), QStringLiteral("\u202e=x"), QStringLiteral("\x1b[31m")};
    for (const auto &step : steps) {
      auto event = makeEvent(event::note, {}, {{"text", toJson(step)}});
      event.step = step;
      QVERIFY(await(journal.append(event)));
    }
    const auto path = folder.file("export.csv");
    QCOMPARE(await(journal.exportRecords(path, {})).value_or(-1), steps.size());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto content = QString::fromUtf8(file.readAll());
    const auto lines = content.split(QStringLiteral("\r\n"));
    QCOMPARE(lines.size(), steps.size() + 2);
    QVERIFY(lines.first().startsWith(QStringLiteral("\"sequence\",\"utc\",\"actor\"")));
    static const QRegularExpression cell(QStringLiteral("\"((?:[^\"]|\"\")*)\"(,|$)"));
    for (qsizetype i = 0; i < steps.size(); ++i) {
      QStringList cells;
      for (auto found = cell.globalMatch(lines[i + 1]); found.hasNext();) cells += found.next().captured(1);
      QCOMPARE(cells.size(), 11);
      for (const auto &text : cells) {
        for (const QChar c : text) QVERIFY2(c.unicode() >= 0x20 && c != QChar(0x202e), qPrintable(text));
        QVERIFY2(text.isEmpty() || !QStringLiteral("=+-@").contains(text[0]), qPrintable(text));
      }
    }
    QVERIFY(content.contains(QStringLiteral("\"'=1+1\"")));
    QVERIFY(content.contains(QStringLiteral("\"a\"\"b,c\\r\\nd\"")));
  }

  void exportsExactBytes() {
    JournalFolder folder;
    Journal journal(folder.options());
    QVERIFY(await(journal.open()));
    QVERIFY(appendMany(journal, 10));
    const auto path = folder.file("export.jsonl");
    QCOMPARE(await(journal.exportRecords(path, {})).value_or(-1), 10);
    QVERIFY(!await(journal.exportRecords(path, {})));
    auto report = await(journal.verifyJsonl(path));
    QVERIFY(report && report->intact);
    QCOMPARE(report->head, await(journal.verify())->head);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const auto content = file.readAll();
    QVERIFY(jsonParse(content.split('\n').first()));
    for (const qsizetype at : {content.size() / 2, content.size() - 3, qsizetype{20}}) {
      QByteArray changed = content;
      changed[at] = changed[at] == 'a' ? 'b' : 'a';
      QVERIFY(file.resize(0) && file.seek(0) && file.write(changed) == changed.size() && file.flush());
      report = await(journal.verifyJsonl(path));
      QVERIFY(report);
      QVERIFY2(!report->intact, qPrintable(QString::number(at)));
    }
  }

  void anExportEndsBeforeTheLastNumber() {
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    QTemporaryFile file;
    QVERIFY(file.open());
    for (const qint64 sequence : {last - 1, last, last}) {
      Stamp stamp;
      stamp.sequence = sequence;
      stamp.previousHash = QByteArray(hashSize, '\0');
      const auto bytes = encodeRecord(stamp, makeEvent(event::note), "{}");
      file.write(R"({"hash":")" + recordHash(bytes).toHex() + R"(","record":)" + bytes + "}\n");
    }
    QVERIFY(file.flush());
    JsonlVerification verification(file.fileName());
    while (!verification.step()) {
    }
    const auto report = verification.result();
    QVERIFY(report && !report->intact);
    QCOMPARE(report->records, 1);
    QCOMPARE(report->brokenAt, last);
    QVERIFY2(report->detail.startsWith(QStringLiteral("line 2")), qPrintable(report->detail));
  }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
