// A text among many journal records, as the Audit page looks for it: against grep on an exported journal, which is what
// a user would do, and against the journal read through without its index. Both find the same records.
//
//   bench_audit [RECORDS [ROUNDS]]     1000000 and 5 unless said otherwise
#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdio>
#include <cstdlib>

#include "models/items/audit_items.h"
#include "models/journal/reader.h"
#include "models/journal/search_index.h"
#include "tests/bench/bench_table.h"
#include "tests/bench/journal_filler.h"
#include "tests/support/await.h"
#include "widgets/theme/data_table.h"
#include "widgets/theme/theme.h"

using namespace ops;
using namespace ops::test;

namespace {

constexpr double nsPerMs = 1e6;

const QString ours = QStringLiteral("Audit, first page of what is found");
const QString through = QStringLiteral("the same without the index");
const QString grep = QStringLiteral("grep -i on the exported journal");

double elapsed(const QElapsedTimer &clock) {
  return static_cast<double>(clock.nsecsElapsed()) / nsPerMs;
}

/// Milliseconds from the filter to its first page, and how many rows that has.
std::pair<double, int> look(AuditItems &items, const QString &text) {
  RecordQuery query;
  query.text = text;
  QEventLoop loop;
  QObject::connect(&items, &AuditItems::loaded, &loop, &QEventLoop::quit);
  QElapsedTimer clock;
  clock.start();
  items.setFilter(query);
  loop.exec();
  return {elapsed(clock), items.rowCount()};
}

double memoryOfThis() {
  QFile status(QStringLiteral("/proc/self/statm"));
  if (!status.open(QIODevice::ReadOnly)) return 0;
  constexpr double pagesPerMb = 256;
  return status.readAll().split(' ').value(1).toDouble() / pagesPerMb;
}

int count(const QString &file, const QString &text) {
  QProcess process;
  process.start(QStringLiteral("grep"), {QStringLiteral("-c"), QStringLiteral("-i"), QStringLiteral("-F"), text, file});
  return process.waitForFinished(-1) ? process.readAllStandardOutput().trimmed().toInt() : -1;
}

void measure(Journal &journal, const QString &folder, const QString &exported, const char *word, int rounds) {
  const auto text = QString::fromLatin1(word);
  BenchTable table(QStringLiteral("\"%1\" among the records").arg(text));
  const int all = count(exported, text);
  const int expected = std::min(all, AuditItems::pageSize);
  AuditItems items(journal);
  for (int i = 0; i < rounds; ++i) {
    const auto [ms, rows] = look(items, text);
    table.add(ours, ms, rows == expected);
    QElapsedTimer clock;
    clock.start();
    const bool isRight = count(exported, text) == all;
    table.add(grep, elapsed(clock), isRight);
  }
  const QString index = folder + QStringLiteral("/search.db");
  QFile::rename(index, index + QStringLiteral(".aside"));
  Reader reader(folder);
  RecordQuery query;
  query.text = text;
  query.newestFirst = true;
  query.limit = AuditItems::pageSize;
  QElapsedTimer clock;
  clock.start();
  const auto found = reader.read(query);
  table.add(through, elapsed(clock), found && found->size() == expected);
  QFile::rename(index + QStringLiteral(".aside"), index);
  constexpr double goalMs = 25;
  table.stands(grep, BenchTable::Role::Today);
  table.goal(ours, goalMs);
  table.print();
}

}  // namespace

int main(int argc, char *argv[]) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  Theme::install(ThemeMode::Light);
  const int records = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
  const int rounds = argc > 2 ? std::atoi(argv[2]) : 5;
  QTemporaryDir world;
  JournalOptions options;
  options.folder = world.filePath(QStringLiteral("journal"));
  const auto exported = world.filePath(QStringLiteral("journal.jsonl"));
  Journal journal(options);
  if (!await(journal.open()) || !fillJournal(journal, records) ||
      !await(journal.exportRecords(exported, {}), 600'000)) {
    std::fprintf(stderr, "The journal for the benchmark can't be made.\n");
    return 1;
  }
  QElapsedTimer clock;
  clock.start();
  {
    Reader reader(options.folder);
    SearchIndex index(options.folder);
    const auto database = reader.database();
    while (index.feed(**database)) {
    }
  }
  std::printf("%d records; the index of all took %.1f s and has %.0f MB.\n\n", records, elapsed(clock) / 1'000,
              static_cast<double>(QFileInfo(options.folder + QStringLiteral("/search.db")).size()) / 1e6);

  BenchTable paint(QStringLiteral("The table of all records"));
  BenchTable memory(QStringLiteral("Memory of the table of all records"), QStringLiteral("MB"));
  const auto more = QStringLiteral("more than before the table, scrolled through");
  for (int i = 0; i < rounds; ++i) {
    const double before = memoryOfThis();
    DataTable table(QStringLiteral("audit"));
    table.resize(1'280, 800);
    AuditItems items(journal);
    clock.restart();
    table.setModel(&items);
    const auto [ms, rows] = look(items, {});
    table.show();
    const auto picture = table.grab();
    paint.add(QStringLiteral("first paint"), elapsed(clock), rows == AuditItems::pageSize && !picture.isNull());
    // A screen further, until the model has all that it ever holds.
    double longest = 0;
    bool isRight = true;
    for (int row = 0; row < AuditItems::rowCap && isRight; row += AuditItems::pageSize) {
      QElapsedTimer frame;
      frame.start();
      table.scrollTo(items.index(std::min(row, items.rowCount() - 1), 0));
      table.grab();
      longest = std::max(longest, elapsed(frame));
      if (items.canFetchMore({})) items.fetchMore({});
      while (items.isLoading()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
      isRight = items.rowCount() > row;
    }
    paint.add(QStringLiteral("longest frame while scrolling"), longest, isRight);
    if (i == 0) memory.add(more, memoryOfThis() - before, isRight);  // later ones live on what the first gave back
  }
  paint.goal(QStringLiteral("first paint"), 100);
  paint.goal(QStringLiteral("longest frame while scrolling"), 8);
  paint.print();
  constexpr double goalMb = 60;
  memory.goal(more, goalMb);
  memory.print();

  for (const char *word : {"quokka", "jobs moved", "no such text", "000000000777"}) {
    measure(journal, options.folder, exported, word, rounds);
  }
  return 0;
}
