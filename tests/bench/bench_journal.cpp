// The journal: a durable record alone and ten at once, against a line of JSON with fdatasync and an INSERT in
// PostgreSQL of the same bytes; and the proof of the whole chain.
//
//   bench_journal [RECORDS [VERIFIED]]     2000 appended by each way, 1000000 verified, unless said otherwise
#include <fcntl.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <cstdio>
#include <cstdlib>
#include <pqxx/pqxx>

#include "models/journal/journal.h"
#include "tests/bench/bench_table.h"
#include "tests/support/await.h"
#include "tests/support/private_postgres.h"
#include "tests/support/temporary_world.h"

using namespace ops;
using namespace ops::test;

namespace {

constexpr double nsPerMs = 1e6;
constexpr int group = 10;

const QString ours = QStringLiteral("opsdeck's journal, answered");
const QString grouped = QStringLiteral("opsdeck's journal, a record of ten at once");
const QString lines = QStringLiteral("a line of JSON and fdatasync");
const QString postgres = QStringLiteral("PostgreSQL, INSERT and COMMIT");

Event sample(int number) {
  Event event;
  event.type = QLatin1String(event::note);
  event.system = QStringLiteral("doc-pipeline");
  event.environment = QStringLiteral("production");
  event.body = {{"text", "The queue is below every alert level again; the workers are left as they are."},
                {"number", number}};
  return event;
}

double since(const QElapsedTimer &clock) {
  return static_cast<double>(clock.nsecsElapsed()) / nsPerMs;
}

class Bench {
 public:
  explicit Bench(int records)
      : m_records(records), m_table(QStringLiteral("A durable record, of %1 each").arg(records)) {}

  bool prepare() {
    if (!m_postgres.start()) return false;
    m_postgres.psql(QStringLiteral("create table journal (sequence bigserial primary key, line text not null)"));
    const auto opened = await(m_journal.open());
    if (!opened) std::fprintf(stderr, "%s\n", errorText(opened).constData());
    return opened.has_value();
  }

  /// The ways take turns, so that a slow moment of the disk hits all of them.
  void append() {
    const int fd = ::open(qPrintable(m_world.path(QStringLiteral("lines"))), O_CREAT | O_WRONLY | O_APPEND, 0600);
    pqxx::connection database(QStringLiteral("host=%1 port=%2 user=ops dbname=postgres")
                                  .arg(m_postgres.socketFolder())
                                  .arg(m_postgres.port())
                                  .toStdString());
    database.prepare("insert", "insert into journal (line) values ($1)");
    QElapsedTimer clock;
    for (int i = 0; i < m_records; ++i) {
      clock.start();
      const auto record = await(m_journal.append(sample(i)));
      m_table.add(ours, since(clock), record.has_value());
      if (!record) return;
      const QByteArray line = record->bytes + '\n';
      clock.start();
      const bool written =
          ::write(fd, line.constData(), static_cast<size_t>(line.size())) == line.size() && ::fdatasync(fd) == 0;
      m_table.add(lines, since(clock), written);
      clock.start();
      pqxx::nontransaction work(database);
      const auto inserted = work.exec_prepared("insert", line.toStdString());
      m_table.add(postgres, since(clock), inserted.affected_rows() == 1);
    }
    ::close(fd);
    for (int i = 0; i < m_records / group; ++i) {
      clock.start();
      const bool all = appendGroup(i);
      m_table.add(grouped, since(clock) / group, all);
    }
    m_table.stands(lines, BenchTable::Role::Today);
    m_table.stands(postgres, BenchTable::Role::Peer);
    m_table.goal(ours, lines, 1.25);
    m_table.goal(ours, postgres, 0.8);
    m_table.goal(grouped, ours, 1.0 / 6);
    m_table.print();
  }

  void verify(int records) {
    constexpr int atOnce = 1'000;
    for (int i = 0; i < records; i += atOnce) {
      if (!appendMany(i, atOnce)) return;
    }
    BenchTable table(QStringLiteral("The chain of %1 records proved").arg(records));
    const auto way = QStringLiteral("opsdeck's journal");
    QElapsedTimer clock;
    for (int round = 0; round < 3; ++round) {
      clock.start();
      const auto report = await(m_journal.verify(), 600'000);
      table.add(way, since(clock), report && report->intact && report->records >= records);
    }
    table.goal(way, 3.0 * records / 1'000);
    table.print();
  }

 private:
  bool appendGroup(int first) { return appendMany(first * group, group); }
  /// All are on their way before the first is answered: the journal commits what waits at once.
  bool appendMany(int first, int count) {
    QEventLoop loop;
    int open = count;
    int good = 0;
    for (int i = 0; i < count; ++i) {
      launch<Record>(m_journal.append(sample(first + i)), &loop, [&](const Result<Record> &record) {
        good += record ? 1 : 0;
        if (--open == 0) loop.quit();
      });
    }
    loop.exec();
    return good == count;
  }

  TemporaryWorld m_world;
  static PrivatePostgres::Options durable() {
    PrivatePostgres::Options options;
    options.settings = {QStringLiteral("fsync=on"), QStringLiteral("synchronous_commit=on")};
    return options;
  }
  PrivatePostgres m_postgres{m_world, QStringLiteral("pg"), durable()};
  Journal m_journal{{.folder = m_world.path(QStringLiteral("journal"))}};
  int m_records;
  BenchTable m_table;
};

}  // namespace

int main(int argc, char *argv[]) {
  QCoreApplication application(argc, argv);
  Bench bench(argc > 1 ? std::atoi(argv[1]) : 2'000);
  if (!bench.prepare()) {
    std::fprintf(stderr, "The world for the benchmark can't be made.\n");
    return 1;
  }
  bench.append();
  bench.verify(argc > 2 ? std::atoi(argv[2]) : 1'000'000);
  return 0;
}
