#include <sys/mount.h>
#include <unistd.h>

#include <QRandomGenerator>

#include "models/journal/verification.h"
#include "tests/crash/fault_file.h"
#include "tests/crash/writer_process.h"
#include "tests/unit/journal/journal_fixture.h"

using namespace ops;

namespace {
VerifyReport verifyNow(const QString &folder) {
  Verification verification(folder);
  while (!verification.step()) {
  }
  return verification.result().value_or(VerifyReport{});
}

bool writeFile(const QString &path, const QByteArray &content) {
  QFile file(path);
  return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() &&
         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

QByteArray readFile(const QString &path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool opens(const JournalOptions &options) {
  Journal journal(options);
  return await(journal.open()).has_value();
}
}  // namespace

class TestJournalDisk : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void neverKeepsSilentAboutACutLog() {
    JournalFolder folder;
    {
      Journal journal(folder.options());
      QVERIFY(await(journal.open()));
      QVERIFY(appendMany(journal, 20));
    }
    const auto log = folder.file("journal.db-wal");
    const auto whole = readFile(log);
    QVERIFY(verifyNow(folder.path()).intact);
    constexpr qsizetype lastCommits = 40'000;
    QVERIFY(whole.size() > lastCommits);
    int found = 0;
    for (qsizetype size = whole.size() - 1; size >= whole.size() - lastCommits; --size) {
      QVERIFY(QFile::resize(log, size));
      const auto report = verifyNow(folder.path());
      QVERIFY2(!report.intact && !report.detail.isEmpty(), qPrintable(QString::number(size)));
      ++found;
      constexpr qsizetype sample = 4'001;
      if (size % sample == 0) QVERIFY(!opens(folder.options()));
    }
    QCOMPARE(found, lastCommits);
    QVERIFY(writeFile(log, whole));
    QVERIFY(opens(folder.options()));
  }

  void neverKeepsSilentAboutADamagedDatabase() {
    JournalFolder folder;
    QByteArray head;
    constexpr int count = 300;
    {
      Journal journal(folder.options());
      QVERIFY(await(journal.open()));
      QVERIFY(appendMany(journal, count));
      head = await(journal.verify())->head;
    }
    sqlite3 *db = nullptr;
    QCOMPARE(sqlite3_open(folder.file("journal.db").toLocal8Bit().constData(), &db), SQLITE_OK);
    QCOMPARE(sqlite3_exec(db, "PRAGMA wal_checkpoint(TRUNCATE)", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(db);
    const auto path = folder.file("journal.db");
    const auto whole = readFile(path);
    QVERIFY(verifyNow(folder.path()).intact);
    constexpr qsizetype pageSize = 4096;
    QRandomGenerator random(20'261'122);
    int found = 0;
    int tried = 0;
    for (qsizetype page = 0; page * pageSize < whole.size(); ++page) {
      for (int kind = 0; kind < 4; ++kind) {
        QByteArray damaged = whole;
        const qsizetype at = page * pageSize + static_cast<qsizetype>(random.bounded(int{pageSize} - 64));
        if (kind == 0) damaged.replace(page * pageSize, pageSize, QByteArray(pageSize, '\0'));
        if (kind == 1) damaged.replace(at, 64, QByteArray(64, '\x5a'));
        if (kind == 2) damaged[at] = static_cast<char>(damaged[at] ^ 0x20);
        if (kind == 3) damaged.truncate(page * pageSize);
        if (damaged == whole) continue;
        ++tried;
        QVERIFY(writeFile(path, damaged));
        const auto report = verifyNow(folder.path());
        // Bytes that nothing uses may be anything; else it must not pass for whole.
        const bool harmless = report.intact && report.records == count && report.head == head;
        QVERIFY2(harmless || (!report.intact && !report.detail.isEmpty()), qPrintable(QString::number(page)));
        if (!report.intact) ++found;
        if (kind == 0) QVERIFY2(!opens(folder.options()), qPrintable(QString::number(page)));
      }
    }
    QVERIFY2(found > tried * 3 / 4, qPrintable(QStringLiteral("%1 of %2").arg(found).arg(tried)));
  }

  void latchesWhenASyncFails_data() {
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("type");
    QTest::newRow("EIO") << QByteArray("sync EIO") << QStringLiteral("intent");
    QTest::newRow("ENOSPC") << QByteArray("sync ENOSPC") << QStringLiteral("intent");
    // What may take the reserve is not tried again either: space is not what a failed sync lacks.
    QTest::newRow("ENOSPC, with the reserve at hand") << QByteArray("sync ENOSPC") << QStringLiteral("outcome");
  }

  void latchesWhenASyncFails() {
    QFETCH(QByteArray, fault);
    QFETCH(QString, type);
    JournalFolder folder;
    const QString control = folder.path() + QStringLiteral(".fault");
    WriterProcess writer({folder.path(), QStringLiteral("append"), QStringLiteral("1000000"), type}, control);
    QTRY_VERIFY_WITH_TIMEOUT(writer.count("a") >= 3, 30'000);
    QVERIFY(writeFile(control, fault));
    QTRY_VERIFY_WITH_TIMEOUT(writer.count("e") >= 5, 30'000);
    QVERIFY(QFile::remove(control));
    const int before = writer.count("e");
    QTRY_VERIFY_WITH_TIMEOUT(writer.count("e") > before + 5, 30'000);
    QVERIFY(writer.kill());
    // Fired once: after a failed sync nothing is tried again, though the disk would say "ok".
    QCOMPARE(FaultFile(control).fired().size(), 1);
    QByteArrayList errors;
    bool acknowledgedLater = false;
    for (const auto &line : writer.lines()) {
      if (line.startsWith("e ")) errors.append(line);
      if (line.startsWith("a ") && !errors.isEmpty()) acknowledgedLater = true;
    }
    QVERIFY2(errors.first().startsWith("e unknown 0"), errors.first().constData());
    QVERIFY2(errors.last().startsWith("e refused 0"), errors.last().constData());
    QVERIFY(!acknowledgedLater);
    QVERIFY(QFile::exists(folder.file("journal.reserve")));
    QVERIFY(opens(folder.options()));
    QVERIFY(verifyNow(folder.path()).records >= writer.acknowledged().size());
  }

  void latchesWhenTheSyncOfACheckpointFails_data() {
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("EIO") << QByteArray("checkpoint EIO");
    QTest::newRow("ENOSPC") << QByteArray("checkpoint ENOSPC");
  }

  void latchesWhenTheSyncOfACheckpointFails() {
    QFETCH(QByteArray, fault);
    JournalFolder folder;
    const QString control = folder.path() + QStringLiteral(".fault");
    WriterProcess writer(
        {folder.path(), QStringLiteral("append"), QStringLiteral("1000000"), QStringLiteral("outcome")}, control);
    QTRY_VERIFY_WITH_TIMEOUT(writer.count("a") >= 3, 30'000);
    QVERIFY(writeFile(control, fault));
    QTRY_VERIFY_WITH_TIMEOUT(writer.count("e") >= 5, 60'000);
    QVERIFY(writer.kill());
    const auto fired = FaultFile(control).fired();
    QCOMPARE(fired.size(), 1);
    QCOMPARE(fired.first().name, QByteArray("journal.db"));
    bool acknowledgedLater = false;
    bool hasFailed = false;
    for (const auto &line : writer.lines()) {
      if (line.startsWith("e ")) {
        hasFailed = true;
        QVERIFY2(line.startsWith("e refused 0"), line.constData());
      }
      if (line.startsWith("a ") && hasFailed) acknowledgedLater = true;
    }
    QVERIFY(!acknowledgedLater);
    const auto report = verifyNow(folder.path());
    QVERIFY(report.intact);
    QCOMPARE(report.records, writer.acknowledged().size());
  }

  void tellsOfAFailedCheckpointAtOnce() {
    JournalFolder folder;
    const QString control = folder.path() + QStringLiteral(".fault");
    WriterProcess writer({folder.path(), QStringLiteral("append"), QStringLiteral("1000000"), QStringLiteral("intent")},
                         control);
    QTRY_VERIFY_WITH_TIMEOUT(writer.count("a") >= 3, 30'000);
    QVERIFY(writeFile(control, "checkpoint EIO"));
    // Without waiting for the next record to fail.
    QTRY_VERIFY_WITH_TIMEOUT(writer.count("l") == 1, 60'000);
  }

  void countsAHungDiskAsFailed() {
    JournalFolder folder;
    const QString control = folder.path() + QStringLiteral(".fault");
    WriterProcess writer({folder.path(), QStringLiteral("append"), QStringLiteral("1000000"), QStringLiteral("intent")},
                         control);
    QTRY_VERIFY_WITH_TIMEOUT(writer.count("a") >= 3, 30'000);
    QVERIFY(writeFile(control, "sync HANG"));
    QTRY_VERIFY_WITH_TIMEOUT(FaultFile(control).fired().size() == 1, 30'000);
    const qint64 firedMs = FaultFile(control).fired().first().atUs / 1'000;
    QTRY_VERIFY_WITH_TIMEOUT(writer.count("e") >= 1, 30'000);
    // 2 s, counted in ticks of 100 ms so that a stopped machine has not waited; the rest is for a busy one.
    const qint64 tookMs = QDateTime::currentMSecsSinceEpoch() - firedMs;
    qInfo("counted as failed after %lld ms", tookMs);
    QVERIFY2(tookMs >= 1'900 && tookMs < 3'000, qPrintable(QString::number(tookMs)));
    QTRY_VERIFY_WITH_TIMEOUT(writer.count("e") >= 2, 1'000);
    QByteArrayList errors;
    for (const auto &line : writer.lines()) {
      if (line.startsWith("e ")) errors.append(line);
    }
    QVERIFY2(errors.first().startsWith("e unknown 0"), errors.first().constData());
    QVERIFY2(errors.last().startsWith("e refused 0"), errors.last().constData());
  }

  void keepsAReserveForTheOutcome() {
    JournalFolder folder;
    const QString control = folder.path() + QStringLiteral(".fault");
    // The types come in turn, from the last one on: outcome, intent, outcome, …
    WriterProcess writer(
        {folder.path(), QStringLiteral("append"), QStringLiteral("1000000"), QStringLiteral("outcome")}, control);
    QTRY_VERIFY_WITH_TIMEOUT(writer.count("a") >= 3, 30'000);
    QVERIFY(writeFile(control, "write ENOSPC"));
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(folder.file("journal.reserve")), 30'000);
    const int before = writer.count("a");
    QTRY_VERIFY_WITH_TIMEOUT(writer.count("a") > before, 30'000);
    QVERIFY(writer.kill());
    QCOMPARE(writer.count("e"), 0);
    QCOMPARE(FaultFile(control).fired().size(), 1);
    QVERIFY(verifyNow(folder.path()).intact);
  }

  void sendsNothingWithoutSpaceForTheIntent() {
    JournalFolder folder;
    const QString control = folder.path() + QStringLiteral(".fault");
    WriterProcess writer({folder.path(), QStringLiteral("append"), QStringLiteral("1000000"), QStringLiteral("intent")},
                         control);
    QTRY_VERIFY_WITH_TIMEOUT(writer.count("a") >= 3, 30'000);
    QVERIFY(writeFile(control, "write ENOSPC"));
    QTRY_VERIFY_WITH_TIMEOUT(writer.count("e") >= 3, 30'000);
    QVERIFY(writer.kill());
    QVERIFY(QFile::exists(folder.file("journal.reserve")));
    for (const auto &line : writer.lines())
      QVERIFY2(!line.startsWith("e") || line.startsWith("e refused 0"), line.constData());
    const auto report = verifyNow(folder.path());
    QVERIFY(report.intact);
    QCOMPARE(report.records, writer.acknowledged().size());
  }

  void endsItsStepOnAFullDisk() {
    QTemporaryDir mountPoint;
    const auto place = mountPoint.path().toLocal8Bit();
    if (::mount("tmpfs", place.constData(), "tmpfs", 0, "size=1500k,mode=700") != 0)
      QSKIP("needs the right to mount a tmpfs");
    const auto unmount = qScopeGuard([&] { ::umount2(place.constData(), MNT_DETACH); });
    JournalOptions options;
    options.folder = mountPoint.path() + QStringLiteral("/journal");
    {
      Journal journal(options);
      QVERIFY(await(journal.open()));
      QVERIFY(QFile::exists(options.folder + QStringLiteral("/journal.reserve")));
      std::optional<Error> error;
      constexpr int most = 5'000;
      for (int i = 0; i < most && !error; ++i) {
        const auto record = await(journal.append(makeEvent(event::intent, {}, {{"text", std::string(2'000, 'x')}})));
        if (!record) error = record.error();
      }
      QVERIFY(error);
      QCOMPARE(error->code, ErrorCode::Refused);
      QVERIFY(!journal.isWritable());
      const auto outcome = await(journal.append(makeEvent(event::outcome)));
      QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().toString()));
      QVERIFY(!await(journal.append(makeEvent(event::intent))));
    }
    QVERIFY(verifyNow(options.folder).intact);
  }
};

QTEST_GUILESS_MAIN(TestJournalDisk)
#include "tst_journal_disk.moc"
