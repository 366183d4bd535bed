// HTTP probes at 1,000 a second, as the monitor sends them: the processor's time for 1,000 of them, against Prometheus
// scraping the same server as often, and against a bare epoll client, which is the least that it can cost; and the
// error of the latency that is seen, against that client. Every client is a process of its own, and so is the server.
//
//   bench_probes [SECONDS [ROUNDS]]     10 and 5 unless said otherwise
#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "models/backends/http.h"
#include "models/monitor/probe_loop.h"
#include "tests/bench/bench_table.h"
#include "tests/bench/probe_load.h"
#include "tests/support/await.h"

using namespace ops;
using namespace ops::test;

namespace {

constexpr int perSecond = 1'000, warmUpSeconds = 2;

const QString ours = QStringLiteral("Opsdeck's probes");
const QString prometheus = QStringLiteral("Prometheus");
const QString bare = QStringLiteral("bare epoll");

void say(const probeload::Measured &seen) {
  std::printf("%d %.4f %.4f %.4f %.1f\n", seen.probes, seen.cpuMs, seen.errorP50Ms, seen.errorP99Ms,
              probeload::residentMb(::getpid()));
}

/// 1,000 targets, each asked once a second.
int probe(int port, int seconds) {
  const auto client = makeHttpClient();
  QList<double> errors;
  double before = 0;
  const QUrl url(QStringLiteral("http://127.0.0.1:%1/metrics").arg(port));
  std::vector<std::unique_ptr<ProbeLoop>> loops;
  const auto ask = [&](QObject *attempt, const ProbeLoop::Ended &ended) {
    HttpRequest request;
    request.url = url;
    launch<HttpResponse>(client->send(request), attempt, [&, ended](const Result<HttpResponse> &answer) {
      const auto took = answer ? probeload::tookNs(answer->body) : -1;
      constexpr double nsPerMs = 1e6;
      if (took >= 0 && before > 0) errors.append(answer->milliseconds - double(took) / nsPerMs);
      ended(answer.has_value());
    });
  };
  constexpr Milliseconds every{1'000};
  for (int i = 0; i < perSecond; ++i) {
    loops.push_back(std::make_unique<ProbeLoop>(ProbeLoop::Rhythm{every, Milliseconds{5'000}}, ask, [] {}, nullptr));
    loops.back()->start(Milliseconds(i % 1'000), every);
  }
  QTimer::singleShot(std::chrono::seconds(warmUpSeconds), qApp, [&] { before = probeload::cpuMs(); });
  QTimer::singleShot(std::chrono::seconds(warmUpSeconds + seconds), qApp, &QCoreApplication::quit);
  QCoreApplication::exec();
  say(probeload::measured(errors, probeload::cpuMs() - before));
  return 0;
}

class Bench {
 public:
  explicit Bench(int seconds) : m_seconds(seconds) {
    m_cpu.stands(prometheus, BenchTable::Role::Today);
    for (auto *table : {&m_cpu, &m_p50, &m_p99}) table->stands(bare, BenchTable::Role::Limit);
  }
  ~Bench() {
    if (m_server.state() == QProcess::NotRunning) return;
    m_server.kill();
    m_server.waitForFinished();
  }

  bool start() {
    m_server.start(QCoreApplication::applicationFilePath(), {"--serve"});
    if (!m_server.waitForReadyRead()) return false;
    m_port = m_server.readLine().trimmed().toInt();
    return m_port > 0;
  }
  void round() {
    measure(bare, QStringLiteral("--epoll"));
    measure(ours, QStringLiteral("--probes"));
    scrape();
  }
  void report() {
    constexpr double ofEpoll = 2.2, ofPrometheus = 1 / 2.5, p50 = 0.1, p99 = 1;
    m_cpu.goal(ours, bare, ofEpoll);
    m_cpu.goal(ours, prometheus, ofPrometheus);
    m_p50.goal(ours, p50);
    m_p99.goal(ours, p99);
    for (const auto *table : {&m_cpu, &m_p50, &m_p99, &m_memory}) table->print();
  }

 private:
  bool isEnough(double probes) const { return probes > 0.98 * perSecond * m_seconds; }

  void measure(const QString &way, const QString &mode) {
    QProcess client;
    client.start(QCoreApplication::applicationFilePath(), {mode, QString::number(m_port), QString::number(m_seconds)});
    client.waitForFinished(-1);
    const auto words = client.readAllStandardOutput().trimmed().split(' ');
    const bool isRight = isEnough(words.value(0).toDouble());
    m_cpu.add(way, words.value(1).toDouble(), isRight);
    m_p50.add(way, words.value(2).toDouble(), isRight);
    m_p99.add(way, words.value(3).toDouble(), isRight);
    m_memory.add(way, words.value(4).toDouble(), isRight);
  }

  /// Each target is a path of the same server. Prometheus stores what it reads, too: that is what it is for.
  void scrape() {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("prometheus.yml")));
    if (!file.open(QIODevice::WriteOnly)) return m_cpu.add(prometheus, 0, false);
    QByteArray text =
        "global: {scrape_interval: 1s, scrape_timeout: 1s}\nscrape_configs:\n- job_name: probes\n"
        "  static_configs:\n";
    for (int i = 0; i < perSecond; ++i) {
      const auto number = QByteArray::number(i);
      text += "  - {targets: ['127.0.0.1:" + QByteArray::number(m_port) + "'], labels: {__metrics_path__: /" + number +
              ", instance: '" + number + "'}}\n";
    }
    file.write(text);
    file.close();
    QProcess server;
    server.start(QStringLiteral("prometheus"),
                 {"--config.file=" + file.fileName(), "--storage.tsdb.path=" + folder.filePath("data"),
                  "--web.listen-address=127.0.0.1:0", "--log.level=error"});
    if (!server.waitForStarted()) return m_cpu.add(prometheus, 0, false);
    sleepFor(warmUpSeconds + 2);
    const double before = cpuOf(server.processId());
    const auto answeredBefore = answered();
    sleepFor(m_seconds);
    const double cpu = cpuOf(server.processId()) - before;
    const double memory = probeload::residentMb(server.processId());
    const auto answeredAfter = answered();
    const bool isCounted = answeredBefore >= 0 && answeredAfter > answeredBefore;
    const double probes = isCounted ? static_cast<double>(answeredAfter - answeredBefore) : 0;
    m_cpu.add(prometheus, cpu / std::max(1.0, probes) * 1'000, before > 0 && cpu > 0 && isEnough(probes));
    m_memory.add(prometheus, memory, memory > 0);
    server.kill();
    server.waitForFinished();
  }
  /// By the server's own count; asking counts, too.
  qint64 answered() {
    HttpRequest request;
    request.url = QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_port));
    const auto answer = await(m_http->send(request));
    return answer ? probeload::answered(answer->body) : -1;
  }
  static void sleepFor(int seconds) {
    QEventLoop loop;
    QTimer::singleShot(std::chrono::seconds(seconds), &loop, &QEventLoop::quit);
    loop.exec();
  }
  /// Milliseconds of processor that a process has had.
  static double cpuOf(qint64 pid) {
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly)) return 0;
    const auto text = stat.readAll();
    const auto fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    constexpr int user = 11, kernel = 12;
    constexpr double msPerSecond = 1e3;
    return (fields.value(user).toDouble() + fields.value(kernel).toDouble()) * msPerSecond /
           double(::sysconf(_SC_CLK_TCK));
  }

  int m_seconds;
  int m_port = 0;
  QProcess m_server;
  std::unique_ptr<HttpClient> m_http = makeHttpClient();
  BenchTable m_cpu{QStringLiteral("Processor time of 1,000 HTTP probes, at 1,000 a second")};
  BenchTable m_p50{QStringLiteral("Error of the latency seen, half of the probes")};
  BenchTable m_p99{QStringLiteral("Error of the latency seen, 99 % of the probes")};
  BenchTable m_memory{QStringLiteral("Memory of a process that asks 1,000 targets a second"), QStringLiteral("MB")};
};

int serve() {
  const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  constexpr int backlog = 1'024;
  if (::bind(fd, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(fd, backlog) != 0 ||
      ::getsockname(fd, reinterpret_cast<sockaddr *>(&address), &size) != 0) {
    return 1;
  }
  std::printf("%d\n", ntohs(address.sin_port));
  std::fflush(stdout);
  probeload::serve(fd);
}

}  // namespace

int main(int argc, char *argv[]) {
  QCoreApplication application(argc, argv);
  const auto words = QCoreApplication::arguments();
  const auto mode = words.value(1);
  const int port = words.value(2).toInt(), lasts = words.value(3).toInt();
  if (mode == QLatin1String("--serve")) return serve();
  if (mode == QLatin1String("--probes")) return probe(port, lasts);
  if (mode == QLatin1String("--epoll")) {
    say(probeload::askByEpoll(port, perSecond, lasts));
    return 0;
  }
  const int seconds = argc > 1 ? std::atoi(argv[1]) : 10;
  const int rounds = argc > 2 ? std::atoi(argv[2]) : 5;
  Bench bench(seconds);
  if (!bench.start()) {
    std::fprintf(stderr, "The server for the benchmark can't be started.\n");
    return 1;
  }
  for (int i = 0; i < rounds; ++i) bench.round();
  bench.report();
  return 0;
}
