// Failed jobs back into their queue, against what a user would do instead, on one Redis (append-only, fsync each
// second) and with the same jobs. Meanwhile another client asks for the length of the queue all the time; its longest
// wait is what the application would feel.
//
//   bench_retry [JOBS [ROUNDS]]     10000 and 5 unless said otherwise; the shell's loop runs once, and up to 10,000
//   jobs
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <thread>

#include "tests/bench/bench_table.h"
#include "tests/lab/program.h"
#include "tests/support/private_redis.h"

using namespace ops;
using namespace ops::test;

namespace {

constexpr double nsPerMs = 1e6;
constexpr int mostForLoop = 10'000;

const QString loop = QStringLiteral("the runbook's shell loop");
const QString pipe = QStringLiteral("redis-cli --pipe, LMOVE");
const QString eval = QStringLiteral("redis-cli EVAL, 500 a call");
const QString whole = QStringLiteral("opsdeck run, journaled, the whole command");
const QString step = QStringLiteral("of it the step");
const QString nobody = QStringLiteral("nobody moves anything");

constexpr char loopScript[] =
    R"sh(redis-cli -s "$1" LRANGE failed_queue 0 -1 | while read job; do
           redis-cli -s "$1" RPUSH document_queue "$job" >/dev/null
         done
         redis-cli -s "$1" DEL failed_queue >/dev/null)sh";
/// What somebody who knows Redis well would type.
constexpr char pipeScript[] =
    R"sh(n=$(redis-cli -s "$1" LLEN failed_queue)
         yes 'LMOVE failed_queue document_queue LEFT RIGHT' | head -n "$n" | redis-cli -s "$1" --pipe >/dev/null)sh";
constexpr char evalScript[] =
    R"sh(while [ "$(redis-cli -s "$1" EVAL "local n = 0
           while n < 500 and redis.call('LMOVE', KEYS[1], KEYS[2], 'LEFT', 'RIGHT') do n = n + 1 end
           return n" 2 failed_queue document_queue)" -gt 0 ]; do :; done)sh";

/// As jobs of a real queue: some 300 bytes, and now and then what a shell does not keep: a backslash, spaces at an end.
QByteArrayList jobs(int count) {
  QByteArrayList all;
  for (int i = 0; i < count; ++i) {
    const QByteArray path = i % 10 == 0 ? "C:\\\\reports\\\\new" : "reports/new";
    all << "{\"id\": \"job-" + QByteArray::number(i) + "\", \"path\": \"" + path + "\", \"text\": \"" +
               QByteArray(230, static_cast<char>('a' + i % 26)) + "\"}" + (i % 25 == 0 ? "  " : "");
  }
  return all;
}

/// Another client of the same server; asks until it is ended.
class Bystander {
 public:
  explicit Bystander(const PrivateRedis &redis) {
    m_thread = std::thread([this, &redis] {
      // A connection of its own for each question, as command() makes it, is the same for all ways.
      while (!m_ends) {
        QElapsedTimer clock;
        clock.start();
        redis.command({"LLEN", "document_queue"});
        m_longestNs = std::max<qint64>(m_longestNs, clock.nsecsElapsed());
      }
    });
  }
  ~Bystander() { m_thread.join(); }
  double end() {
    m_ends = true;
    return static_cast<double>(m_longestNs.load()) / nsPerMs;
  }

 private:
  std::thread m_thread;
  std::atomic<bool> m_ends = false;
  std::atomic<qint64> m_longestNs = 0;
};

class Bench {
 public:
  Bench(int count, int rounds)
      : m_rounds(rounds),
        m_jobs(jobs(count)),
        m_times(QStringLiteral("%1 failed jobs back into their queue").arg(count)),
        m_stalls(QStringLiteral("The longest that another client waited while %1 jobs moved").arg(count)) {}

  bool prepare() {
    if (!m_redis.start()) return false;
    return write(m_world.path(QStringLiteral("config/opsdeck/systems/bench.yaml")),
                 "apiVersion: opsdeck/v1\nkind: System\nmetadata: {name: bench, title: Bench}\n"
                 "services: [{name: cache, probe: {redis: cache}}]\n"
                 "queues: [{name: document_queue, connection: cache, failed: failed_queue}]\n"
                 "environments:\n  - name: test\n    tier: practice\n    connections:\n"
                 "      cache: {type: redis, url: \"redis+unix://" +
                     m_redis.socket().toUtf8() + "\"}\n");
  }

  void run() {
    if (m_jobs.size() <= mostForLoop) measure(loop, [this] { return shell(loopScript); });
    for (int i = 0; i < m_rounds; ++i) {
      measure(pipe, [this] { return shell(pipeScript); });
      measure(eval, [this] { return shell(evalScript); });
      measureOurs();
      measureNobody();
    }
    m_times.stands(loop, BenchTable::Role::Today);
    m_times.stands(pipe, BenchTable::Role::Peer);
    if (m_jobs.size() <= mostForLoop) m_times.goal(step, loop, 1.0 / 2'000);
    m_times.print();
    m_stalls.stands(loop, BenchTable::Role::Today);
    m_stalls.stands(eval, BenchTable::Role::Peer);
    m_stalls.stands(nobody, BenchTable::Role::Limit);
    m_stalls.goal(step, 3);
    m_stalls.print();
  }

 private:
  static PrivateRedis::Options appendOnly() {
    PrivateRedis::Options options;
    options.appendOnly = true;
    return options;
  }
  void fill() {
    m_redis.command({"FLUSHALL"});
    m_redis.push("failed_queue", m_jobs);
  }
  /// None lost, none doubled, none altered.
  bool isRight() const {
    auto there = m_redis.list("document_queue");
    auto expected = m_jobs;
    std::ranges::sort(there);
    std::ranges::sort(expected);
    return there == expected && m_redis.list("failed_queue").isEmpty();
  }
  bool shell(const char *script) const {
    QProcess process;
    process.start(QStringLiteral("bash"),
                  {QStringLiteral("-c"), QLatin1String(script), QStringLiteral("bench"), m_redis.socket()});
    constexpr int longestMs = 1'800'000;
    return process.waitForFinished(longestMs) && process.exitCode() == 0;
  }
  void measure(const QString &way, const std::function<bool()> &work) {
    fill();
    Bystander bystander(m_redis);
    QElapsedTimer clock;
    clock.start();
    const bool ended = work();
    const auto elapsed = static_cast<double>(clock.nsecsElapsed()) / nsPerMs;
    const double stall = bystander.end();
    const bool right = ended && isRight();
    m_times.add(way, elapsed, right);
    m_stalls.add(way, stall, right);
  }
  /// The whole command, and of it the step alone, between its two durable records.
  void measureOurs() {
    fill();
    Bystander bystander(m_redis);
    QElapsedTimer clock;
    clock.start();
    const auto answer = opsdeck({"run", "bench", "retry-failed-jobs", "-e", "test", "-o", "json"});
    const auto elapsed = static_cast<double>(clock.nsecsElapsed()) / nsPerMs;
    const double stall = bystander.end();
    const bool right = answer.code == 0 && isRight();
    if (!right) std::printf("%s\n", said(answer).constData());
    m_times.add(whole, elapsed, right);
    m_times.add(step, stepMilliseconds(jsonString(answer.json(), "run")), right);
    m_stalls.add(step, stall, right);
  }
  /// What the bystander waits for its own connection and for the processor.
  void measureNobody() {
    constexpr int asLongAsAStepMs = 150;
    Bystander bystander(m_redis);
    QThread::msleep(asLongAsAStepMs);
    m_stalls.add(nobody, bystander.end(), true);
  }
  static double stepMilliseconds(const QString &run) {
    qint64 began = 0;
    qint64 ended = 0;
    const auto listed = opsdeck({"journal", "list", "--run", run, "--limit", "10000", "-o", "json"}).json();
    for (const auto &record : jsonMember(listed, "records")) {
      if (jsonString(record, "step") != QLatin1String("retry")) continue;
      const auto at = jsonInteger(record, "mono");
      if (jsonString(record, "type") == QLatin1String("intent")) began = at;
      if (jsonString(record, "type") == QLatin1String("outcome")) ended = at;
    }
    return static_cast<double>(ended - began) / nsPerMs;
  }

  TemporaryWorld m_world;
  PrivateRedis m_redis{m_world, QStringLiteral("redis"), appendOnly()};
  int m_rounds;
  QByteArrayList m_jobs;
  BenchTable m_times, m_stalls;
};

}  // namespace

int main(int argc, char *argv[]) {
  QCoreApplication application(argc, argv);
  const int count = argc > 1 ? std::atoi(argv[1]) : 10'000;
  const int rounds = argc > 2 ? std::atoi(argv[2]) : 5;
  Bench bench(count, rounds);
  if (!bench.prepare()) {
    std::fprintf(stderr, "The world for the benchmark can't be made.\n");
    return 1;
  }
  bench.run();
  return 0;
}
