#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <QRandomGenerator>

#include "tests/crash/writer_process.h"
#include "tests/unit/journal/journal_fixture.h"

using namespace ops;

class TestJournalProcesses : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void keepsWhatItAcknowledgedToAKilledProcess() {
    JournalFolder folder;
    QMap<qint64, QByteArray> promised;
    constexpr int rounds = 25;
    int hits = 0;
    QRandomGenerator random(20'261'122);
    for (int round = 0; round < rounds; ++round) {
      WriterProcess writer(
          {folder.path(), QStringLiteral("append"), QStringLiteral("1000000"), QStringLiteral("outcome")});
      const int target = 2 + static_cast<int>(random.bounded(20));
      QTRY_VERIFY_WITH_TIMEOUT(writer.count("a") >= target, 30'000);
      QVERIFY(writer.kill());
      promised.insert(writer.acknowledged());
      // It died with an append under way: the last thing it said is that it begins one.
      if (writer.lines().last() == "b") ++hits;
    }
    QVERIFY2(hits >= rounds * 3 / 4, qPrintable(QString::number(hits)));

    Journal journal(folder.options());
    const auto opened = await(journal.open());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().toString()));
    const auto report = await(journal.verify());
    QVERIFY2(report->intact, qPrintable(report->detail));
    RecordQuery all;
    all.limit = 1'000'000;
    QMap<qint64, QByteArray> found;
    const auto records = await(journal.read(all));
    QVERIFY(records);
    for (const auto &record : *records) found.insert(record.sequence, record.hash.toHex());
    QVERIFY(promised.size() >= rounds * 2);
    for (auto entry = promised.cbegin(); entry != promised.cend(); ++entry)
      QCOMPARE(found.value(entry.key()), entry.value());
    // At most the append under way at each death stands there without having been acknowledged.
    QVERIFY(found.size() - promised.size() <= rounds);
  }

  void letsManyProcessesAppendAtOnce() {
    JournalFolder folder;
    Journal journal(folder.options());
    QVERIFY(await(journal.open()));
    QList<qint64> seen;
    JournalFollower follower(journal, {});
    connect(&follower, &JournalFollower::records, this, [&](const QList<Record> &records) {
      for (const auto &record : records) seen.append(record.sequence);
    });
    follower.start();
    constexpr int processes = 4;
    constexpr int appends = 500;
    std::vector<std::unique_ptr<WriterProcess>> writers;
    for (int i = 0; i < processes; ++i) {
      writers.push_back(
          std::make_unique<WriterProcess>(QStringList{folder.path(), QStringLiteral("append"), QString::number(appends),
                                                      QStringLiteral("intent"), QStringLiteral("outcome")}));
    }
    QMap<qint64, QByteArray> promised;
    for (auto &writer : writers) {
      QTRY_COMPARE_WITH_TIMEOUT(writer->process().state(), QProcess::NotRunning, 240'000);
      QCOMPARE(writer->count("e"), 0);
      QCOMPARE(writer->acknowledged().size(), appends);
      promised.insert(writer->acknowledged());
    }
    QCOMPARE(promised.size(), processes * appends);
    QCOMPARE(promised.lastKey(), processes * appends);
    const auto report = await(journal.verify());
    QVERIFY2(report->intact, qPrintable(report->detail));
    QCOMPARE(report->records, processes * appends);
    QCOMPARE(report->head.toHex(), promised.last());
    QTRY_COMPARE(seen.size(), processes * appends);
    for (int i = 0; i < seen.size(); ++i) QCOMPARE(seen[i], i + 1);
  }

  void letsOneProcessHoldAResource() {
    JournalFolder folder;
    Journal journal(folder.options());
    QVERIFY(await(journal.open()));
    const auto resource = QStringLiteral("target:redis:one");
    WriterProcess holder({folder.path(), QStringLiteral("hold"), resource});
    QTRY_COMPARE_WITH_TIMEOUT(holder.count("h"), 1, 30'000);
    const auto refused = await(journal.claim(resource, makeEvent(event::claimed)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(refused.error().why.contains(QString::number(holder.process().processId())));
    auto holders = await(journal.holders({resource}));
    QCOMPARE(holders->size(), 1);
    QCOMPARE(holders->first().pid, holder.process().processId());
    QVERIFY(holders->first().alive);
    QVERIFY(holder.kill());
    holders = await(journal.holders({resource}));
    QVERIFY(!holders->first().alive);
    QVERIFY(await(journal.claim(resource, makeEvent(event::claimed))));
  }

  void isNotLatchedByAStoppedNeighbour() {
    JournalFolder folder;
    auto options = folder.options();
    options.deadlineMs = 300;
    Journal journal(options);
    QVERIFY(await(journal.open()));
    const int fd = ::open(folder.file("journal.lock").toLocal8Bit().constData(), O_RDWR | O_CLOEXEC);
    QVERIFY(fd >= 0);
    QCOMPARE(::flock(fd, LOCK_EX), 0);
    const auto refused = await(journal.append(makeEvent(event::intent)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(await(journal.read({})));
    ::close(fd);
    QVERIFY(journal.isWritable());
    const auto record = await(journal.append(makeEvent(event::outcome)));
    QVERIFY(record);
    QCOMPARE(record->sequence, 1);
  }
};

QTEST_GUILESS_MAIN(TestJournalProcesses)
#include "tst_journal_processes.moc"
