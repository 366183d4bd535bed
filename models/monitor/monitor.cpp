#include "models/monitor/monitor.h"

#include "models/base/clock.h"
#include "models/monitor/doubts.h"
#include "models/monitor/model_watch.h"
#include "models/monitor/queue_watch.h"
#include "models/monitor/service_watch.h"

namespace ops {

namespace {

constexpr Milliseconds betweenSignals{100};
// The first questions of all targets follow each other closely, so that a whole picture is there soon.
constexpr Milliseconds betweenFirst{10};

double figure(Health health) {
  switch (health) {
    case Health::Ok:
      return 0;
    case Health::Degraded:
      return 1;
    case Health::Down:
      return 2;
    case Health::Unknown:
      break;
  }
  return 3;
}

}  // namespace

class Monitor::Private {
 public:
  Private(Monitor *monitor, Backends &backends);

  void add(const QString &key, double value);
  void changed();
  void evaluateService(qsizetype index, bool asked);
  void evaluateQueue(qsizetype index);
  void evaluateModel(qsizetype index);
  void evaluateAll(bool managerSpoke);
  void evaluated();
  void armWakeUp();
  void checkComplete();
  bool complete() const;

  Monitor *q;
  EnvironmentStatus status;
  QMap<QString, Series> series;
  const Series empty;
  const System &system;
  ManagerWatch manager;
  std::vector<std::unique_ptr<ServiceWatch>> services;
  std::vector<std::unique_ptr<QueueWatch>> queues;
  std::vector<std::unique_ptr<ModelWatch>> models;
  struct Turn {
    ProbeLoop *loop;
    Milliseconds every;
  };
  QList<Turn> turns;
  QTimer signalTimer;
  QTimer wakeUp;
  qint64 lastSignalNs = 0;
  bool running = false;
  bool announced = true;  // completed() was given for this round
};

Monitor::Private::Private(Monitor *monitor, Backends &backends)
    : q(monitor), system(backends.system()), manager(backends, nullptr) {
  status.system = system.name;
  status.environment = backends.environment().name;
  status.services.resize(system.services.size());
  status.queues.resize(system.queues.size());
  for (qsizetype i = 0; i < system.services.size(); ++i) {
    const auto &spec = system.services[i];
    auto &watch = services.emplace_back(std::make_unique<ServiceWatch>(spec, backends, manager, nullptr));
    const QString prefix = QStringLiteral("service/") + spec.name + QLatin1Char('/');
    connect(watch.get(), &ServiceWatch::sampled, q,
            [this, prefix](const QString &key, double value) { add(prefix + key, value); });
    connect(watch.get(), &ServiceWatch::updated, q, [this, i](bool probed) { evaluateService(i, probed); });
    const auto loops = watch->loops();
    for (qsizetype k = 0; k < loops.size(); ++k) {
      const bool probe = k == 0 && spec.probe.kind != ProbeSpec::Kind::None;
      turns.append({loops[k], probe ? spec.probe.every : spec.metrics.every});
    }
    watch->evaluate(steadyNow());
    status.services[i] = watch->status();
  }
  for (qsizetype i = 0; i < system.queues.size(); ++i) {
    const auto &spec = system.queues[i];
    auto &watch = queues.emplace_back(std::make_unique<QueueWatch>(spec, backends, manager, nullptr));
    const QString prefix = QStringLiteral("queue/") + spec.name + QLatin1Char('/');
    connect(watch.get(), &QueueWatch::sampled, q,
            [this, prefix](const QString &key, double value) { add(prefix + key, value); });
    connect(watch.get(), &QueueWatch::updated, q, [this, i] { evaluateQueue(i); });
    turns.append({&watch->loop(), spec.every});
    watch->evaluate(steadyNow());
    status.queues[i] = watch->status();
  }
  for (const auto &spec : system.models) {
    if (spec.serving.isEmpty()) continue;
    const auto i = status.models.size();
    auto &watch = models.emplace_back(std::make_unique<ModelWatch>(spec, backends, nullptr));
    connect(watch.get(), &ModelWatch::updated, q, [this, i] { evaluateModel(i); });
    turns.append({&watch->loop(), ModelWatch::every});
    watch->evaluate(steadyNow());
    status.models.append(watch->status());
  }
  if (manager.isConfigured()) turns.append({&manager.loop(), ManagerWatch::every});
  connect(&manager, &ManagerWatch::updated, q, [this] { evaluateAll(true); });
  for (const auto &turn : turns) connect(turn.loop, &ProbeLoop::attemptEnded, q, [this] { checkComplete(); });
  signalTimer.setSingleShot(true);
  wakeUp.setSingleShot(true);
  connect(&signalTimer, &QTimer::timeout, q, [this] {
    lastSignalNs = monotonicNs();
    Q_EMIT q->changed();
  });
  connect(&wakeUp, &QTimer::timeout, q, [this] { evaluateAll(false); });
}

void Monitor::Private::add(const QString &key, double value) {
  series[key].add({steadyNow().toMSecsSinceEpoch(), value});
  changed();
}

void Monitor::Private::changed() {
  if (signalTimer.isActive()) return;
  const qint64 sinceMs = (monotonicNs() - lastSignalNs) / 1'000'000;
  signalTimer.start(Milliseconds(std::clamp<qint64>(betweenSignals.count() - sinceMs, 0, betweenSignals.count())));
}

void Monitor::Private::evaluateService(qsizetype index, bool asked) {
  auto &entry = status.services[index];
  const auto before = entry.health;
  const auto detail = entry.detail;
  auto &watch = *services[static_cast<std::size_t>(index)];
  watch.evaluate(steadyNow());
  entry = watch.status();
  if (asked || entry.health != before) add(QStringLiteral("service/%1/health").arg(entry.name), figure(entry.health));
  if (entry.detail != detail) changed();
  evaluated();
}

void Monitor::Private::evaluateQueue(qsizetype index) {
  auto &entry = status.queues[index];
  const auto before = entry.health;
  const auto detail = entry.detail;
  auto &watch = *queues[static_cast<std::size_t>(index)];
  watch.evaluate(steadyNow());
  entry = watch.status();
  if (entry.health != before || entry.detail != detail) changed();
  evaluated();
}

void Monitor::Private::evaluateModel(qsizetype index) {
  auto &entry = status.models[index];
  const auto before = entry.health;
  const auto detail = entry.detail;
  auto &watch = *models[static_cast<std::size_t>(index)];
  watch.evaluate(steadyNow());
  entry = watch.status();
  if (entry.health != before || entry.detail != detail) changed();
  evaluated();
}

void Monitor::Private::evaluateAll(bool managerSpoke) {
  for (qsizetype i = 0; i < status.services.size(); ++i) {
    const auto &entry = status.services[i];
    const bool asked = managerSpoke && services[static_cast<std::size_t>(i)]->loops().isEmpty();
    evaluateService(i, asked);
    if (managerSpoke && entry.expected > 0) {
      add(QStringLiteral("service/%1/running").arg(entry.name), entry.running ? *entry.running : noSample);
    }
  }
  for (qsizetype i = 0; i < status.queues.size(); ++i) evaluateQueue(i);
  for (qsizetype i = 0; i < status.models.size(); ++i) evaluateModel(i);
}

/// What is said of one may come from another.
void Monitor::Private::evaluated() {
  addDoubts(system, status, steadyNow());
  armWakeUp();
}

void Monitor::Private::armWakeUp() {
  if (!running) return;
  const auto now = steadyNow();
  QDateTime next = manager.nextChange(now);
  const auto consider = [&next](const QDateTime &at) {
    if (at.isValid() && (!next.isValid() || at < next)) next = at;
  };
  for (const auto &watch : services) consider(watch->nextChange(now));
  for (const auto &watch : queues) consider(watch->nextChange(now));
  for (const auto &watch : models) consider(watch->nextChange(now));
  if (!next.isValid()) {
    wakeUp.stop();
    return;
  }
  wakeUp.start(Milliseconds(std::clamp<qint64>(now.msecsTo(next), 1, 3'600'000)));
}

bool Monitor::Private::complete() const {
  return std::ranges::all_of(turns, [](const Turn &turn) { return turn.loop->isComplete(); });
}

void Monitor::Private::checkComplete() {
  if (announced || !running || !complete()) return;
  announced = true;
  Q_EMIT q->completed();
}

Monitor::Monitor(Backends &backends, QObject *parent) : QObject(parent), d(std::make_unique<Private>(this, backends)) {}

Monitor::~Monitor() {
  stop();
}

void Monitor::start() {
  if (d->running) return;
  d->running = true;
  d->announced = false;
  Milliseconds first{0};
  double phase = 0;
  for (const auto &turn : std::as_const(d->turns)) {
    // Steps of the golden ratio spread any number of targets evenly over their intervals.
    phase = phase + 0.618034 - (phase + 0.618034 >= 1 ? 1 : 0);
    const auto second = static_cast<qint64>(static_cast<double>(turn.every.count()) * (0.5 + phase / 2));
    turn.loop->start(first, Milliseconds(std::max<qint64>(1, second)));
    first += betweenFirst;
  }
  if (d->turns.isEmpty()) QMetaObject::invokeMethod(this, [this] { d->checkComplete(); }, Qt::QueuedConnection);
  d->armWakeUp();
}

void Monitor::stop() {
  d->running = false;
  d->wakeUp.stop();
  for (const auto &turn : std::as_const(d->turns)) turn.loop->stop();
}

void Monitor::refresh() {
  d->announced = false;
  for (const auto &turn : std::as_const(d->turns)) turn.loop->askNow();
}

bool Monitor::isComplete() const {
  return d->running && d->complete();
}

const EnvironmentStatus &Monitor::status() const {
  return d->status;
}

const Series &Monitor::series(const QString &key) const {
  const auto found = d->series.constFind(key);
  return found == d->series.constEnd() ? d->empty : *found;
}

}  // namespace ops
