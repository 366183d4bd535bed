#include <QTest>

#include "models/base/complaints.h"

using namespace ops;

/// What complaints are about, by words that real servers use.
class TestErrorKind : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void words_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *text, const char *kind) {
      QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(kind);
    };
    row("ERROR:  relation \"documents\" does not exist", "missing-data");
    row("FATAL:  database \"doc_pipeline\" does not exist", "missing-data");
    row("sqlite3.OperationalError: no such table: jobs", "missing-data");
    row("psycopg2.errors.UndefinedTable: relation \"t\"", "missing-data");
    row("OSError: [Errno 28] No space left on device", "storage");
    row("STORAGE_FULL: writing the document failed: No space left on device", "storage");
    row("MISCONF Redis is configured to save RDB snapshots: ENOSPC", "storage");
    row("std::bad_alloc", "memory");
    row("Out of memory: Killed process 812", "memory");
    row("java.lang.OutOfMemoryError: Java heap space", "memory");
    row("FATAL:  password authentication failed for user \"docs\"", "denied");
    row("NOAUTH Authentication required.", "denied");
    row("connection refused", "unreachable");
    row("could not connect to server: No route to host", "unreachable");
    row("DATABASE_ERROR: FATAL:  terminating connection due to administrator command", "unreachable");
    row("FATAL:  the database system is shutting down", "unreachable");
    row("MODEL_UNAVAILABLE: connection refused", "unreachable");
    row("MODEL_TIMEOUT: no answer from the ML service within 10 s", "timeout");
    row("requests.exceptions.ReadTimeout: read timed out", "timeout");
    row("context deadline exceeded", "timeout");
    row("TEMPLATE_NOT_FOUND: template 'status-report-v2' is not in the library", "template");
    row("VALIDATION_FAILED: confidence 0.41 is below 0.60", "model");
    row("INVALID_PAYLOAD: the job is no JSON object", "input");
    row("the room is cold", "other");
    row("", "other");
  }
  void words() {
    QFETCH(QString, text);
    QTEST(errorKindName(errorKind(text)), "kind");
    QVERIFY(!errorKindTitle(errorKind(text)).isEmpty());
  }

  void theMostFrequentStandsFirst() {
    const auto groups = groupComplaints({QStringLiteral("connection refused"), QStringLiteral("read timed out"),
                                         QStringLiteral("no answer from it within 3 s")});
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups[0].kind, ErrorKind::Timeout);
    QCOMPARE(groups[0].count, 2);
    QCOMPARE(groups[0].example, QStringLiteral("read timed out"));
  }

  void onlyLinesThatComplain() {
    const auto read = readLog(
        "2026 INFO  errors: none\n2026 ERROR first\nfine\nValueError: no\n"
        "Traceback (most recent call last)\n2026 FATAL:  last\n");
    QCOMPARE(read.complaining, (QStringList{QStringLiteral("2026 FATAL:  last"), QStringLiteral("2026 ERROR first")}));
    QCOMPARE(read.lines, 6);
  }

  void whatIsOverIsLeftOut_data() {
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("ISO 8601") << QByteArray("2026-11-26T09:59:59.900Z") << QByteArray("2026-11-26T10:00:00.100Z");
    QTest::newRow("PostgreSQL") << QByteArray("2026-11-26 09:59:59.900 UTC [7]")
                                << QByteArray("2026-11-26 10:00:00.100 UTC [7]");
    QTest::newRow("with an offset") << QByteArray("2026-11-26T11:59:59+02:00")
                                    << QByteArray("2026-11-26T05:00:01-05:00");
    QTest::newRow("Redis") << QByteArray("812:M 24 Nov 2026 09:59:59.900 *")
                           << QByteArray("812:M 28 Nov 2026 10:00:00.100 *");
    QTest::newRow("Python") << QByteArray("2026-11-24 09:59:59,900") << QByteArray("2026-11-28 10:00:00,100");
  }
  void whatIsOverIsLeftOut() {
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const QDateTime since(QDate(2026, 11, 26), QTime(10, 0), Qt::UTC);
    const auto read =
        readLog(before + " ERROR old\nand error: more of it\n" + after + " ERROR new\nand error: of that\n", since);
    QCOMPARE(read.lines, 2);
    QCOMPARE(read.complaining.size(), 2);
    QCOMPARE(read.complaining.first(), QStringLiteral("and error: of that"));
    QVERIFY(read.complaining.last().endsWith(QStringLiteral("ERROR new")));
  }

  void aLineWithoutATimeCounts() {
    const auto read = readLog("ERROR when\n", QDateTime(QDate(2026, 11, 26), QTime(10, 0), Qt::UTC));
    QCOMPARE(read.complaining.size(), 1);
  }

  void forPeople() {
    const auto groups = groupComplaints({QStringLiteral("read\ttimed out"), QStringLiteral("timeout")});
    const auto head = QStringLiteral("ERROR:  relation \"a\" does not exist");
    QCOMPARE(withoutStatement(head + QStringLiteral("\nLINE 1: INSERT INTO a (id)\n         ^")), head);
    QCOMPARE(withoutStatement(head + QStringLiteral("\\nLINE 1: INSERT INTO a (id)")), head);
    QCOMPARE(withoutStatement(QStringLiteral("ONLINE 1: yes")), QStringLiteral("ONLINE 1: yes"));
    QCOMPARE(complaintsText(groups), QStringLiteral("2 × something needed is too slow (read\\ttimed out)"));
  }
};

QTEST_GUILESS_MAIN(TestErrorKind)
#include "tst_error_kind.moc"
