#include <dlfcn.h>
#include <signal.h>
#include <sqlite3.h>

#include <QRandomGenerator>
#include <cstring>

#include "tests/crash/fault_file.h"
#include "tests/crash/loop_disk.h"
#include "tests/crash/writer_process.h"
#include "tests/support/soak.h"
#include "tests/unit/journal/journal_fixture.h"

using namespace ops;

namespace {
bool isSyncLowered = false;
}  // namespace

/// Stands before SQLite's own: one that cannot be told to write through to the disk.
extern "C" int sqlite3_exec(sqlite3 *db, const char *sql, int (*row)(void *, int, char **, char **), void *context,
                            char **error) {
  static const auto real = reinterpret_cast<decltype(&sqlite3_exec)>(::dlsym(RTLD_NEXT, "sqlite3_exec"));
  const bool lower = isSyncLowered && std::strstr(sql, "synchronous=FULL") != nullptr;
  return real(db, lower ? "PRAGMA synchronous=NORMAL" : sql, row, context, error);
}

/// The power goes while a process appends: what it was told to be durable is there when the disk comes back.
class PowerCutsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void losesNothingThatWasAcknowledged();
  void losesRecordsWithoutSyncs();
  void refusesWhatDoesNotWriteThrough();

 private:
  struct Cut {
    QMap<qint64, QByteArray> acknowledged;  // by the writer that was cut off
    bool wasAtWork = false;                 // with an append under way
  };
  void cutUnderWriter(int after, const QString &fault, Cut &cut);
  /// What of `promised` the journal does not hold; nothing if it cannot be opened or its chain is broken.
  std::optional<qsizetype> missing(const QMap<qint64, QByteArray> &promised);
  JournalOptions options() const {
    JournalOptions options;
    options.folder = m_disk.path() + QStringLiteral("/journal");
    return options;
  }

  LoopDisk m_disk;
  QRandomGenerator m_random{20'261'122};
};

void PowerCutsTest::initTestCase() {
  if (!m_disk.make()) QSKIP("needs the right to mount a file system over a loop device (root)");
}

void PowerCutsTest::cutUnderWriter(int after, const QString &fault, Cut &cut) {
  WriterProcess writer({options().folder, QStringLiteral("append"), QStringLiteral("1000000"), QStringLiteral("intent"),
                        QStringLiteral("outcome")},
                       fault);
  QTRY_VERIFY_WITH_TIMEOUT(writer.count("a") >= after, 60'000);
  const auto pid = static_cast<pid_t>(writer.process().processId());
  QCOMPARE(::kill(pid, SIGSTOP), 0);
  QVERIFY(m_disk.cutPower());
  QVERIFY(m_disk.isDead());
  QVERIFY(writer.kill());
  cut.acknowledged = writer.acknowledged();
  cut.wasAtWork = writer.lines().last() == "b";
  QVERIFY(m_disk.unmount());
  QVERIFY(m_disk.mount());
}

std::optional<qsizetype> PowerCutsTest::missing(const QMap<qint64, QByteArray> &promised) {
  Journal journal(options());
  const auto opened = await(journal.open());
  if (!opened) {
    qWarning("%s", qPrintable(opened.error().toString()));
    return {};
  }
  const auto report = await(journal.verify());
  if (!report || !report->intact) return {};
  RecordQuery all;
  all.limit = 1'000'000;
  const auto records = await(journal.read(all));
  if (!records) return {};
  QMap<qint64, QByteArray> found;
  for (const auto &record : *records) found.insert(record.sequence, record.hash.toHex());
  qsizetype lost = 0;
  for (auto it = promised.begin(); it != promised.end(); ++it) lost += found.value(it.key()) == it.value() ? 0 : 1;
  return lost;
}

void PowerCutsTest::losesNothingThatWasAcknowledged() {
  const int cuts = isSoak() ? 120 : 5;
  constexpr int freshEvery = 8;  // a new journal, so that its very first records are cut off, too; else it grows
  QMap<qint64, QByteArray> promised;
  int fired = 0;
  int atWork = 0;
  qsizetype total = 0;
  for (int i = 0; i < cuts; ++i) {
    const bool isFresh = i % freshEvery == 0;
    if (isFresh) {
      promised.clear();
      QVERIFY(QDir(options().folder).removeRecursively());
    }
    Cut cut;
    cutUnderWriter(1 + static_cast<int>(m_random.bounded(isFresh ? 3 : 120)), {}, cut);
    if (QTest::currentTestFailed()) return;
    ++fired;
    atWork += cut.wasAtWork ? 1 : 0;
    promised.insert(cut.acknowledged);
    total += cut.acknowledged.size();
    const auto lost = missing(promised);
    QVERIFY2(lost, "the journal does not open, or its chain is broken");
    QCOMPARE(*lost, 0);
  }
  qInfo("%d cuts, %d of them with an append under way; %d acknowledged records, none lost", fired, atWork,
        static_cast<int>(total));
  QCOMPARE(fired, cuts);
  QVERIFY2(atWork >= cuts / 2, qPrintable(QString::number(atWork)));
}

/// The control: with a disk that only says that it has synced, the same cut takes acknowledged records away.
void PowerCutsTest::losesRecordsWithoutSyncs() {
  const int cuts = isSoak() ? 10 : 2;
  QTemporaryDir folder;
  const FaultFile fault(folder.filePath(QStringLiteral("fault")));
  qsizetype promised = 0;
  qsizetype lost = 0;
  for (int i = 0; i < cuts; ++i) {
    JournalOptions fresh = options();
    QVERIFY(QDir(fresh.folder).removeRecursively());
    {
      Journal journal(fresh);
      QVERIFY(await(journal.open()));
      QVERIFY(appendMany(journal, 3));
    }
    fault.arm("sync LIE\n");
    Cut cut;
    cutUnderWriter(30, folder.filePath(QStringLiteral("fault")), cut);
    if (QTest::currentTestFailed()) return;
    QVERIFY(fault.fired().size() >= 30);
    promised += cut.acknowledged.size();
    const auto gone = missing(cut.acknowledged);
    lost += gone ? *gone : cut.acknowledged.size();
  }
  qInfo("%d cuts of a disk that lies: %d of %d acknowledged records lost", cuts, static_cast<int>(lost),
        static_cast<int>(promised));
  QVERIFY(lost > 0);
}

void PowerCutsTest::refusesWhatDoesNotWriteThrough() {
  JournalFolder folder;
  {
    Journal journal(folder.options());
    QVERIFY(await(journal.open()));
    QVERIFY(appendMany(journal, 2));
  }
  isSyncLowered = true;
  const auto putBack = qScopeGuard([] { isSyncLowered = false; });
  for (const bool readOnly : {false, true}) {
    auto options = folder.options();
    options.readOnly = readOnly;
    Journal journal(options);
    const auto opened = await(journal.open());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Refused);
    QVERIFY2(opened.error().why.contains(QStringLiteral("write through")), qPrintable(opened.error().why));
    QVERIFY(!journal.isWritable());
  }
  JournalFolder fresh;
  Journal journal(fresh.options());
  QVERIFY(!await(journal.open()));
}

QTEST_GUILESS_MAIN(PowerCutsTest)
#include "tst_power_cuts.moc"
