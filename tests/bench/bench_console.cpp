// The whole console: how long it takes to its first paint and what memory it needs, against a bare window of Qt; and
// how long its event loop stands still while 200 services and 50 queues change ten times a second, a journal of many
// records lies behind Audit, and somebody scrolls and filters.
//
//   bench_console [RECORDS [ROUNDS]]     1000000 and 5 unless said otherwise
#include <unistd.h>

#include <QAbstractScrollArea>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "app/shell/console_main.h"
#include "app/shell/main_window.h"
#include "app/shell/page_list.h"
#include "models/base/clock.h"
#include "tests/bench/bench_table.h"
#include "tests/bench/journal_filler.h"
#include "tests/support/await.h"
#include "widgets/theme/data_table.h"

using namespace ops;
using namespace ops::test;

namespace {

constexpr double nsPerMs = 1e6, msPerSecond = 1e3, kbPerMb = 1'024;
constexpr int services = 200, queues = 50, points = 450;
constexpr int changesMs = 100, scrollMs = 16, typeMs = 300, watchMs = 2, perPageMs = 4'000;

// ---- start

/// Since the process began, by the kernel's clock.
double sinceStart() {
  QFile stat(QStringLiteral("/proc/self/stat")), uptime(QStringLiteral("/proc/uptime"));
  if (!stat.open(QIODevice::ReadOnly) || !uptime.open(QIODevice::ReadOnly)) return NAN;
  constexpr int startTime = 19;  // after the name in parentheses
  const auto fields = stat.readAll();
  const double ticks = fields.mid(fields.lastIndexOf(')') + 2).split(' ').value(startTime).toDouble();
  return (uptime.readAll().split(' ').first().toDouble() - ticks / double(sysconf(_SC_CLK_TCK))) * msPerSecond;
}

double residentMb() {
  QFile status(QStringLiteral("/proc/self/status"));
  if (!status.open(QIODevice::ReadOnly)) return NAN;
  for (const auto &line : status.readAll().split('\n')) {
    if (line.startsWith("VmRSS:")) return line.simplified().split(' ').value(1).toDouble() / kbPerMb;
  }
  return NAN;
}

/// Says on standard output when a window was painted first, and what memory it has a second later; then ends.
class FirstPaint : public QObject {
 public:
  explicit FirstPaint(QWidget &window) { window.installEventFilter(this); }
  bool eventFilter(QObject *, QEvent *event) override {
    if (event->type() != QEvent::Paint || m_isDone) return false;
    m_isDone = true;
    QTimer::singleShot(0, this, [] {
      const double ms = sinceStart();
      QTimer::singleShot(std::chrono::seconds(1), qApp, [ms] {
        std::printf("%.1f %.1f\n", ms, residentMb());
        QCoreApplication::quit();
      });
    });
    return false;
  }

 private:
  bool m_isDone = false;
};

int startConsole() {
  describeApplication();
  Theme::install(ThemeMode::Light);
  Console console;
  console.prepare();
  MainWindow window(console);
  FirstPaint paint(window);
  window.show();
  console.start(QStringLiteral("doc-pipeline"), QStringLiteral("lab"));
  return QApplication::exec();
}

int startBare() {
  QWidget window;
  FirstPaint paint(window);
  window.resize(1'440, 900);
  window.show();
  return QApplication::exec();
}

/// Milliseconds and megabytes of one start in a world of its own.
std::pair<double, double> measureStart(const QString &mode) {
  const QTemporaryDir world;
  QProcess process;
  auto environment = QProcessEnvironment::systemEnvironment();
  for (const auto *name : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
    const auto folder = world.filePath(QLatin1String(name));
    QDir().mkpath(folder);
    environment.insert(QLatin1String(name), folder);
  }
  process.setProcessEnvironment(environment);
  process.start(QCoreApplication::applicationFilePath(), {mode});
  if (!process.waitForFinished(30'000)) return {NAN, NAN};
  const auto words = process.readAllStandardOutput().trimmed().split(' ');
  return {words.value(0).toDouble(), words.value(1).toDouble()};
}

void measureStarts(int rounds) {
  const auto whole = QStringLiteral("the console"), bare = QStringLiteral("a bare window of Qt");
  BenchTable time(QStringLiteral("From the start of the process to the first paint"));
  BenchTable memory(QStringLiteral("Memory of the console a second after its first paint"), QStringLiteral("MB"));
  for (int i = 0; i < rounds; ++i) {
    for (const auto &[name, mode] : {std::pair(whole, "--console"), std::pair(bare, "--bare")}) {
      const auto [ms, mb] = measureStart(QLatin1String(mode));
      time.add(name, ms, std::isfinite(ms) && ms > 0);
      memory.add(name, mb, std::isfinite(mb) && mb > 0);
    }
  }
  constexpr double goalMs = 160, goalMb = 83;
  for (auto *table : {&time, &memory}) table->stands(bare, BenchTable::Role::Limit);
  time.goal(whole, goalMs);
  time.print();
  memory.goal(whole, goalMb);
  memory.print();
}

// ---- stalls

System largeSystem() {
  System system;
  system.name = QStringLiteral("large");
  system.title = QStringLiteral("A large system");
  for (int i = 0; i < services; ++i) {
    ServiceSpec spec;
    spec.name = QStringLiteral("service-%1").arg(i);
    spec.title = QStringLiteral("Service %1").arg(i);
    spec.expected = 3;
    system.services += spec;
  }
  for (int i = 0; i < queues; ++i) {
    QueueSpec spec;
    spec.name = QStringLiteral("queue-%1").arg(i);
    spec.connection = QStringLiteral("cache");
    system.queues += spec;
  }
  Environment environment;
  environment.name = QStringLiteral("production");
  environment.tier = Tier::Production;
  system.environments = {environment};
  return system;
}

class ChangingStatus final : public StatusSource {
 public:
  explicit ChangingStatus(const System &system) {
    m_status.system = system.name;
    m_status.environment = QStringLiteral("production");
    for (const auto &spec : system.services) {
      ServiceStatus status;
      status.name = spec.name;
      status.title = spec.title;
      status.expected = spec.expected;
      m_status.services += status;
      addSeries(QStringLiteral("service/%1/probe-ms").arg(spec.name));
      addSeries(QStringLiteral("service/%1/health").arg(spec.name));
    }
    for (const auto &spec : system.queues) {
      QueueStatus status;
      status.name = spec.name;
      m_status.queues += status;
      addSeries(QStringLiteral("queue/%1/depth").arg(spec.name));
    }
    change();
  }
  const EnvironmentStatus &status() const override { return m_status; }
  const Series &series(const QString &key) const override {
    static const Series none;
    const auto found = m_series.find(key);
    return found == m_series.end() ? none : found->second;
  }
  bool isComplete() const override { return true; }
  void refresh() override {}

  /// All of it is another now.
  void change() {
    ++m_turn;
    const auto now = steadyNow();
    int number = m_turn;
    for (auto &service : m_status.services) {
      ++number;
      service.health = number % 17 == 0 ? Health::Down : number % 11 == 0 ? Health::Degraded : Health::Ok;
      service.detail = QStringLiteral("answer %1").arg(number);
      service.running = number % 4;
      service.probeMs = number % 90;
      service.freshness.succeededAt = now;
    }
    for (auto &queue : m_status.queues) {
      ++number;
      queue.health = number % 13 == 0 ? Health::Down : Health::Ok;
      queue.depth = number * 7 % 300;
      queue.failed = number % 40;
      queue.netRate = number % 5 - 2;
      queue.freshness.succeededAt = now;
    }
    Q_EMIT changed();
  }

 private:
  void addSeries(const QString &key) {
    Series series;
    const auto end = steadyNow().toMSecsSinceEpoch();
    for (int i = 0; i < points; ++i) series.add({end - (points - i) * 2'000LL, std::abs(std::sin(i * 0.3)) * 90});
    m_series[key] = series;
  }
  EnvironmentStatus m_status;
  std::map<QString, Series> m_series;
  int m_turn = 0;
};

/// Asks the event loop again and again from a thread of its own how long it takes to answer.
class StallWatch : public QObject {
 public:
  StallWatch() {
    m_thread.reset(QThread::create([this] {
      while (!m_ends) {
        QElapsedTimer asked;
        asked.start();
        std::atomic<bool> isAnswered = false;
        QMetaObject::invokeMethod(
            this,
            [this, asked, &isAnswered] {
              m_stalls.append(static_cast<double>(asked.nsecsElapsed()) / nsPerMs);
              isAnswered = true;
            },
            Qt::QueuedConnection);
        while (!isAnswered && !m_ends) QThread::usleep(100);
        QThread::msleep(watchMs);
      }
    }));
    m_thread->start();
  }
  ~StallWatch() override { end(); }
  QList<double> end() {
    m_ends = true;
    m_thread->wait();
    return m_stalls;
  }

 private:
  std::unique_ptr<QThread> m_thread;
  std::atomic<bool> m_ends = false;
  QList<double> m_stalls;
};

/// As somebody who turns the wheel and types.
void disturb(QWidget &page, ChangingStatus &status, QObject &owner) {
  auto *changes = new QTimer(&owner);
  QObject::connect(changes, &QTimer::timeout, &owner, [&status] { status.change(); });
  changes->start(changesMs);
  auto *scrolls = new QTimer(&owner);
  QObject::connect(scrolls, &QTimer::timeout, &owner, [&page, step = 0]() mutable {
    ++step;
    for (auto *area : page.findChildren<QAbstractScrollArea *>()) {
      auto *bar = area->verticalScrollBar();
      if (area->isVisible() && bar->maximum() > 0) bar->setValue((step * 40) % (bar->maximum() + 1));
    }
  });
  scrolls->start(scrollMs);
  auto *filter = page.findChild<QLineEdit *>(QStringLiteral("filter"));
  if (filter == nullptr) {
    // As the key / does.
    auto *table = page.findChild<DataTable *>();
    if (table == nullptr) return;
    table->startFilter();
    filter = table->findChild<QLineEdit *>();
  }
  auto *types = new QTimer(&owner);
  QObject::connect(types, &QTimer::timeout, &owner, [filter, step = 0]() mutable {
    const auto word = QStringLiteral("quokka");
    filter->setText(word.left(step++ % (word.size() + 1)));
  });
  types->start(typeMs);
}

int measureStalls(int records) {
  const QTemporaryDir world;
  JournalOptions options;
  options.folder = world.filePath(QStringLiteral("journal"));
  Journal journal(options);
  if (!await(journal.open()) || !fillJournal(journal, records)) {
    std::fprintf(stderr, "The journal for the benchmark can't be made.\n");
    return 1;
  }
  const auto system = largeSystem();
  PageContext context(system, system.environments.first());
  ChangingStatus status(system);
  context.status = &status;
  context.journal = &journal;
  QStackedWidget stack;
  stack.resize(1'920, 1'080);
  QList<Page *> pages;
  for (const auto &maker : pageMakers()) pages.append(maker.make(&stack));
  for (auto *page : std::as_const(pages)) stack.addWidget(page);
  stack.show();
  std::printf(
      "Stalls of the event loop: %d services and %d queues change ten times a second, %d records; scrolling and\n"
      "typing for %d s on each page.\n\n%-12s %10s %10s %10s %10s\n",
      services, queues, records, perPageMs / 1'000, "page", "opening ms", "median ms", "99 % ms", "worst ms");
  double worst = 0, worstOpening = 0;
  for (auto *page : pages) {
    QEventLoop loop;
    QObject owner;
    double opened = 0;
    {
      StallWatch opening;
      stack.setCurrentWidget(page);
      page->setContext(&context);
      disturb(*page, status, owner);
      QTimer::singleShot(std::chrono::seconds(1), &loop, &QEventLoop::quit);
      loop.exec();
      opened = std::ranges::max(opening.end());
      worstOpening = std::max(worstOpening, opened);
    }
    StallWatch watch;
    QTimer::singleShot(perPageMs, &loop, &QEventLoop::quit);
    loop.exec();
    auto stalls = watch.end();
    std::ranges::sort(stalls);
    const auto at = [&](double share) { return stalls[static_cast<qsizetype>(share * double(stalls.size() - 1))]; };
    constexpr double half = 0.5, nearlyAll = 0.99;
    std::printf("%-12s %10.1f %10.1f %10.1f %10.1f\n", qPrintable(page->name()), opened, at(half), at(nearlyAll),
                at(1));
    worst = std::max(worst, at(1));
    page->setContext(nullptr);
  }
  constexpr double goalMs = 50;
  BenchTable table(QStringLiteral("The event loop stands still, %1 records").arg(records));
  const auto longest = QStringLiteral("the longest on any of %1 pages").arg(pages.size());
  table.add(longest, worst, true);
  table.goal(longest, goalMs);
  table.print();
  BenchTable openings(QStringLiteral("A page is chosen for the first time, %1 records").arg(records));
  const auto longestOpening = QStringLiteral("the longest stall in its first second, of %1 pages").arg(pages.size());
  openings.add(longestOpening, worstOpening, true);
  openings.goal(longestOpening, goalMs);
  openings.print();
  return 0;
}

}  // namespace

int main(int argc, char *argv[]) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  const auto mode = application.arguments().value(1);
  if (mode == QLatin1String("--console")) return startConsole();
  if (mode == QLatin1String("--bare")) return startBare();
  const int records = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
  const int rounds = argc > 2 ? std::atoi(argv[2]) : 5;
  Theme::install(ThemeMode::Light);
  measureStarts(rounds);
  return measureStalls(records);
}
