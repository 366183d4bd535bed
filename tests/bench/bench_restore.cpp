// A whole restore of a database, from the command to "validated and serving", against what a user would do instead: the
// same dump, the same server, one after the other in one run. Each loads into a database of its own; the competitors'
// service would have to be down for the whole of it.
//
//   bench_restore [MEGABYTES [ROUNDS]]     500 and 5 unless said otherwise
#include <sys/resource.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <algorithm>
#include <cstdio>

#include "tests/bench/bench_table.h"
#include "tests/lab/backup_world.h"

using namespace ops;
using namespace ops::test;

namespace {

constexpr double msPerSecond = 1'000;

struct Timed {
  double seconds = 0;
  int code = -1;
  QByteArray out;
  qint64 peakKb = 0;  ///< of runners of ours that were seen meanwhile
};

/// The largest resident memory so far of any runner of the real program, in KB.
qint64 runnerPeak() {
  qint64 peak = 0;
  for (const auto &pid : QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
    QFile line(QStringLiteral("/proc/%1/cmdline").arg(pid));
    if (!line.open(QIODevice::ReadOnly) || !line.readAll().contains(QByteArray("opsdeck\0runner", 14))) continue;
    QFile status(QStringLiteral("/proc/%1/status").arg(pid));
    if (!status.open(QIODevice::ReadOnly)) continue;
    const auto text = status.readAll();
    const auto at = text.indexOf("VmHWM:");
    if (at >= 0) peak = std::max(peak, text.mid(at + 6, 16).simplified().split(' ').value(0).toLongLong());
  }
  return peak;
}

/// In the event loop, since the world's API answers from this process.
Timed timed(const QString &program, const QStringList &arguments) {
  Timed result;
  QProcess process;
  process.setProcessChannelMode(QProcess::MergedChannels);
  QEventLoop loop;
  QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
  QObject::connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
  QTimer look;
  QObject::connect(&look, &QTimer::timeout, [&result] { result.peakKb = std::max(result.peakKb, runnerPeak()); });
  constexpr int lookMs = 200;
  look.start(lookMs);
  QElapsedTimer clock;
  clock.start();
  process.start(program, arguments);
  loop.exec();
  result.seconds = static_cast<double>(clock.elapsed()) / msPerSecond;
  result.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
  result.out = process.readAll();
  return result;
}

/// From the first step that takes the service away to the end of the one that has brought it back.
double unavailableMs(const QString &run) {
  const auto listed = opsdeck({"journal", "list", "--run", run, "--limit", "10000", "-o", "json"}).json();
  QDateTime down, up;
  for (const auto &record : jsonMember(listed, "records")) {
    const auto type = jsonString(record, "type");
    const auto step = jsonString(record, "step");
    if (type == QLatin1String("intent") && step == QLatin1String("stop-workers")) down = jsonTime(record, "utc");
    if (type == QLatin1String("outcome") && step == QLatin1String("start-api")) up = jsonTime(record, "utc");
  }
  return static_cast<double>(down.msecsTo(up));
}

const QString plain = QStringLiteral("psql < dump.sql");
const QString parallel = QStringLiteral("pg_restore -j2");
const QString ours = QStringLiteral("opsdeck backup restore, validated");

class Bench {
 public:
  explicit Bench(int megabytes)
      : m_megabytes(megabytes),
        m_times(QStringLiteral("A database of %1 MB from the command to validated and serving").arg(megabytes)),
        m_down(QStringLiteral("The service is unavailable while %1 MB are restored").arg(megabytes)),
        m_memory(QStringLiteral("Memory of the restore of %1 MB").arg(megabytes), QStringLiteral("MB")) {}

  bool prepare() {
    if (!m_world.start()) return false;
    // About 1,100 bytes a row in a dump, which hardly pack: as documents that are packed already.
    const auto rows = QString::number(qint64{m_megabytes} * 1'000'000 / 1'100);
    m_world.sql(QStringLiteral("create table large (id bigint primary key, at timestamptz, body text)"));
    const auto filled = timed(
        psql(),
        connection(QStringLiteral("app")) +
            QStringList{QStringLiteral("-qc"), QStringLiteral("insert into large select i, now(), (select "
                                                              "string_agg(md5((i * 100 + j)::text), '') from "
                                                              "generate_series(1, 33) j) from generate_series(1, %1) i")
                                                   .arg(rows)});
    if (filled.code != 0) return false;
    m_sum = sumOf(QStringLiteral("app"));
    m_dump = m_world.world().path(QStringLiteral("dump.sql"));
    m_folder = m_world.world().path(QStringLiteral("dump.dir"));
    const auto dump = timed(PrivatePostgres::binaries() + QStringLiteral("/pg_dump"),
                            connection(QStringLiteral("app")) + QStringList{QStringLiteral("--file=") + m_dump});
    const auto folder = timed(
        PrivatePostgres::binaries() + QStringLiteral("/pg_dump"),
        connection(QStringLiteral("app")) + QStringList{QStringLiteral("-Fd"), QStringLiteral("-j2"),
                                                        QStringLiteral("-Z1"), QStringLiteral("--file=") + m_folder});
    const auto made = timed(QStringLiteral(OPSDECK_BINARY), {"backup", "create", "doc-pipeline", "-e", "test"});
    std::printf("%lld MB of SQL, %s rows\n", static_cast<long long>(QFileInfo(m_dump).size() / 1'000'000),
                qPrintable(rows));
    return dump.code == 0 && folder.code == 0 && made.code == 0 && m_sum.size() > 10;
  }

  void round() {
    load(plain, psql(),
         connection(QStringLiteral("loaded")) +
             QStringList{QStringLiteral("-qf"), m_dump, QStringLiteral("-o/dev/null")});
    load(parallel, PrivatePostgres::binaries() + QStringLiteral("/pg_restore"),
         connection(QStringLiteral("loaded")) + QStringList{QStringLiteral("-j2"), m_folder});
    restore();
  }

  void report() {
    for (auto *table : {&m_times, &m_down}) {
      table->stands(plain, BenchTable::Role::Today);
      table->stands(parallel, BenchTable::Role::Peer);
    }
    constexpr double share = 0.9, downMs = 20;
    m_times.goal(ours, plain, share);
    m_times.print();
    m_down.goal(ours, downMs);
    m_down.print();
    m_memory.print();
    m_steps.print();
  }

 private:
  static QString psql() { return PrivatePostgres::binaries() + QStringLiteral("/psql"); }
  QStringList connection(const QString &database) {
    return {QStringLiteral("-d"), QStringLiteral("host=%1 port=%2 user=ops dbname=%3")
                                      .arg(m_world.postgres().socketFolder())
                                      .arg(m_world.postgres().port())
                                      .arg(database)};
  }
  QByteArray sumOf(const QString &database) {
    return timed(psql(), connection(database) +
                             QStringList{QStringLiteral("-Atc"),
                                         QStringLiteral("select count(*), sum(hashtextextended(id::text || "
                                                        "extract(epoch from at)::text || body, 0)) from large")})
        .out.trimmed();
  }
  void load(const QString &way, const QString &program, const QStringList &arguments) {
    m_world.postgres().psql(QStringLiteral("create database loaded"));
    const auto result = timed(program, arguments);
    const bool isRight = result.code == 0 && sumOf(QStringLiteral("loaded")) == m_sum;
    m_times.add(way, result.seconds * msPerSecond, isRight);
    m_down.add(way, result.seconds * msPerSecond, isRight);
    m_world.postgres().psql(QStringLiteral("drop database loaded with (force)"));
  }
  /// Where the time of a run goes.
  void addSteps(const QString &run) {
    const auto listed = opsdeck({"journal", "list", "--run", run, "--limit", "10000", "-o", "json"}).json();
    QMap<QString, qint64> began;
    QList<std::pair<qint64, QString>> ended;
    for (const auto &record : jsonMember(listed, "records")) {
      const auto type = jsonString(record, "type");
      if (type == QLatin1String("intent")) began[jsonString(record, "step")] = jsonInteger(record, "mono");
      if (type == QLatin1String("outcome")) ended.append({jsonInteger(record, "mono"), jsonString(record, "step")});
    }
    constexpr double nsPerMs = 1e6;
    std::ranges::sort(ended);
    for (const auto &[at, name] : std::as_const(ended)) {
      if (began.contains(name)) m_steps.add(name, static_cast<double>(at - began[name]) / nsPerMs, true);
    }
  }
  void restore() {
    m_world.sql(QStringLiteral("delete from large where id % 7 = 0"));
    const auto result = timed(QStringLiteral(OPSDECK_BINARY), {"backup", "restore", "doc-pipeline", "--database-only",
                                                               "--yes", "-e", "test", "-o", "json"});
    const auto run = jsonString(jsonParse(result.out.mid(result.out.indexOf('{'))).value_or(Json()), "run");
    const bool isRight = result.code == 0 && sumOf(QStringLiteral("app")) == m_sum;
    m_times.add(ours, result.seconds * msPerSecond, isRight);
    m_down.add(ours, unavailableMs(run), isRight);
    m_memory.add(ours, static_cast<double>(result.peakKb) / 1024, isRight);
    addSteps(run);
    if (result.code != 0) std::printf("%s\n", result.out.constData());
    for (const auto &name : m_world.beside()) {
      if (!name.startsWith(QLatin1Char('/'))) {
        m_world.postgres().psql(QStringLiteral("drop database \"%1\" with (force)").arg(name));
      }
    }
  }

  BackupWorld m_world;
  int m_megabytes;
  QByteArray m_sum;
  QString m_dump, m_folder;
  BenchTable m_times, m_down, m_memory, m_steps{QStringLiteral("Of it the steps")};
};

}  // namespace

int main(int argc, char *argv[]) {
  QCoreApplication application(argc, argv);
  const int megabytes = argc > 1 ? std::atoi(argv[1]) : 500;
  const int rounds = argc > 2 ? std::atoi(argv[2]) : 5;
  Bench bench(megabytes);
  if (!bench.prepare()) {
    std::fprintf(stderr, "The world for the benchmark can't be made.\n");
    return 1;
  }
  for (int i = 0; i < rounds; ++i) bench.round();
  bench.report();
  return 0;
}
