#include "tests/gui/fake_context.h"

#include <cmath>

#include "tests/gui/fake_alerts.h"
#include "tests/gui/fake_backends.h"

namespace ops::test {

namespace {

Threshold limit(Severity severity, const char *metric, Threshold::Comparison comparison, double value,
                const char *text) {
  Threshold threshold;
  threshold.severity = severity;
  threshold.metric = QLatin1String(metric);
  threshold.comparison = comparison;
  threshold.value = value;
  threshold.text = QLatin1String(text);
  return threshold;
}

Freshness fresh(const QString &source, int secondsAgo) {
  Freshness freshness;
  freshness.source = source;
  freshness.succeededAt = FakeContext::now().addSecs(-secondsAgo);
  freshness.attemptedAt = freshness.succeededAt;
  return freshness;
}

void makeStale(Freshness &freshness, int seconds) {
  freshness.succeededAt = FakeContext::now().addSecs(-seconds);
  freshness.attemptedAt = FakeContext::now();
  freshness.error = QStringLiteral("connection refused");
}

void makeRefused(Freshness &freshness) {
  freshness.succeededAt = {};
  freshness.failed({ErrorCode::Refused, {}, {}, QStringLiteral("The user lacks the permission"), {}},
                   FakeContext::now());
}

Procedure procedure(const char *name, const char *title, Risk risk, InputSpec::Type input = InputSpec::Type::Integer) {
  Procedure result;
  result.name = QLatin1String(name);
  result.title = QLatin1String(title);
  result.owner = QStringLiteral("AI/ML Automation");
  result.reviewed = QDate(2026, 11, 22);
  result.severity = Severity::P1;
  if (input != InputSpec::Type::Integer) {
    InputSpec spec;
    spec.name = input == InputSpec::Type::Service ? QStringLiteral("service") : QStringLiteral("queue");
    spec.type = input;
    result.inputs += spec;
  }
  Step step;
  step.id = QStringLiteral("act");
  step.title = result.title;
  step.risk = risk;
  result.steps += step;
  return result;
}

}  // namespace

const Series &FakeStatus::series(const QString &key) const {
  static const Series none;
  const auto found = all.find(key);
  return found == all.end() ? none : found->second;
}

QString sceneName(Scene scene) {
  const char *names[] = {"ok",    "trouble",   "loading", "stale",   "partial",  "failed",
                         "empty", "read-only", "offline", "hostile", "forbidden"};
  return QLatin1String(names[static_cast<int>(scene)]);
}

QList<Scene> allScenes() {
  return {Scene::Ok,    Scene::Trouble,  Scene::Loading, Scene::Stale,   Scene::Partial,  Scene::Failed,
          Scene::Empty, Scene::ReadOnly, Scene::Offline, Scene::Hostile, Scene::Forbidden};
}

QDateTime FakeContext::now() {
  return QDateTime(QDate(2026, 11, 22), QTime(12, 4, 0), Qt::UTC);
}

System fakeSystem() {
  System system;
  system.name = QStringLiteral("doc-pipeline");
  system.title = QStringLiteral("Document Packaging Pipeline");
  system.owner = QStringLiteral("AI/ML Automation");
  system.escalation = {{QStringLiteral("L1"), QStringLiteral("On-call engineer"),
                        Milliseconds(std::chrono::minutes(15)), QStringLiteral("Slack #doc-pipeline")}};
  const auto add = [&](const char *name, const char *title, int expected, QStringList needs) {
    ServiceSpec spec;
    spec.name = QLatin1String(name);
    spec.title = QLatin1String(title);
    spec.expected = expected;
    spec.dependsOn = std::move(needs);
    spec.probe.kind = ProbeSpec::Kind::Http;
    spec.probe.target = QStringLiteral("http://127.0.0.1:7301/health");
    system.services += spec;
  };
  add("api", "Document API", 1, {QStringLiteral("cache"), QStringLiteral("database")});
  add("worker", "Workers", 3, {QStringLiteral("cache"), QStringLiteral("ml")});
  add("ml", "ML service", 1, {});
  add("cache", "Cache (Redis)", 1, {});
  add("database", "Database", 1, {});
  system.services[0].metrics.url = QStringLiteral("http://127.0.0.1:7301/metrics");
  system.services[0].thresholds = {limit(Severity::P1, "latency", Threshold::Comparison::Above, 250, "> 250ms"),
                                   limit(Severity::P1, "success-rate", Threshold::Comparison::Below, 0.9, "< 90 %")};
  QueueSpec queue;
  queue.name = QStringLiteral("document_queue");
  queue.connection = QStringLiteral("cache");
  queue.processing = QStringLiteral("processing_queue");
  queue.failed = QStringLiteral("failed_queue");
  queue.timestampPointer = QStringLiteral("/created");
  queue.attemptsPointer = QStringLiteral("/attempts");
  queue.maxAttempts = 5;
  queue.quarantine = QStringLiteral("quarantine_queue");
  queue.errorPointer = QStringLiteral("/error");
  queue.thresholds = {limit(Severity::P3, "depth", Threshold::Comparison::Above, 100, "> 100"),
                      limit(Severity::P1, "depth", Threshold::Comparison::Above, 200, "> 200"),
                      limit(Severity::P2, "failed", Threshold::Comparison::Above, 10, "> 10")};
  system.queues = {queue};
  ModelSpec model;
  model.name = QStringLiteral("nlp-model");
  model.title = QStringLiteral("Document NLP model");
  model.service = QStringLiteral("ml");
  system.models = {model};
  system.response = {{Severity::P0, Milliseconds(120'000)},
                     {Severity::P1, Milliseconds(900'000)},
                     {Severity::P2, Milliseconds(1'800'000)},
                     {Severity::P3, Milliseconds(3'600'000)}};
  system.environments = {fakeEnvironment(Tier::Practice, false), fakeEnvironment(Tier::Production, true)};
  return system;
}

Environment fakeEnvironment(Tier tier, bool readOnly) {
  Environment environment;
  environment.name = tier == Tier::Practice ? QStringLiteral("lab") : QStringLiteral("production");
  environment.tier = tier;
  environment.readOnly = readOnly;
  environment.lab = tier == Tier::Practice;
  return environment;
}

namespace {

EnvironmentStatus okStatus(const System &system) {
  EnvironmentStatus status{system.name, QStringLiteral("lab"), {}, {}, {}};
  const double latencies[] = {42, 0, 118, 0.3, 1.2};
  for (qsizetype i = 0; i < system.services.size(); ++i) {
    const ServiceSpec &spec = system.services[i];
    ServiceStatus service;
    service.name = spec.name;
    service.title = spec.title;
    service.health = Health::Ok;
    service.expected = spec.expected;
    service.running = spec.expected;
    if (latencies[i] > 0) service.probeMs = latencies[i] / 4;
    service.detail = spec.expected > 1 ? QStringLiteral("all instances run") : QStringLiteral("answers as expected");
    service.freshness = fresh(QStringLiteral("GET http://127.0.0.1:7301/health"), 2 + int(i));
    for (int n = 1; n <= spec.expected; ++n) {
      ServiceInstance instance;
      instance.service = spec.name;
      instance.name = spec.expected > 1 ? QStringLiteral("%1-%2").arg(spec.name).arg(n) : spec.name;
      instance.state = InstanceState::Running;
      instance.pid = 4200 + 13 * i + n;
      instance.startedAt = FakeContext::now().addSecs(-7'312);
      instance.detail = QStringLiteral("pid %1, uptime 2:01:52").arg(instance.pid);
      service.instances += instance;
    }
    status.services += service;
  }
  status.services[0].latencyMs = 42;
  status.services[0].requestRate = 4.1;
  status.services[0].successRate = 0.994;
  QueueStatus queue;
  queue.name = QStringLiteral("document_queue");
  queue.health = Health::Ok;
  queue.detail = QStringLiteral("within its limits");
  queue.depth = 4;
  queue.processing = 3;
  queue.failed = 0;
  queue.netRate = -0.04;
  queue.inRate = 2.1;
  queue.outRate = 2.1;
  queue.stuck = 0;
  queue.oldestAge = Milliseconds(1'900);
  queue.freshness = fresh(QStringLiteral("redis 127.0.0.1:7302"), 1);
  status.queues += queue;
  return status;
}

void makeTrouble(EnvironmentStatus &status, const System &system) {
  const QDateTime since = FakeContext::now().addSecs(-252);
  ServiceStatus &worker = status.services[1];
  worker.health = Health::Degraded;
  worker.running = 1;
  worker.detail = QStringLiteral("1 of 3 running");
  worker.instances[1].state = InstanceState::Failed;
  worker.instances[1].detail = QStringLiteral("exited too quickly (process log may have details)");
  worker.instances[1].pid = 0;
  worker.instances[2].state = InstanceState::Stopped;
  worker.instances[2].pid = 0;
  ServiceStatus &ml = status.services[2];
  ml.health = Health::Down;
  ml.running = 0;
  ml.instances[0].state = InstanceState::Stopped;
  ml.detail = QStringLiteral("connection refused");
  ServiceStatus &api = status.services[0];
  api.health = Health::Degraded;
  api.latencyMs = 312;
  api.successRate = 0.871;
  api.detail = QStringLiteral("success rate 87.1 %, limit < 90 %");
  api.crossed = {{system.services[0].thresholds[1], 0.871, since}};
  QueueStatus &queue = status.queues[0];
  queue.health = Health::Down;
  queue.depth = 231;
  queue.failed = 37;
  queue.quarantine = 4;
  queue.processing = 3;
  queue.stuck = 2;
  queue.netRate = 1.8;
  queue.inRate = 2.2;
  queue.outRate = 0.4;
  queue.detail = QStringLiteral("depth 231, limit > 200");
  queue.oldestAge = Milliseconds(251'000);
  queue.crossed = {{system.queues[0].thresholds[1], 231, since},
                   {system.queues[0].thresholds[2], 37, since.addSecs(30)},
                   {system.queues[0].thresholds[0], 231, since.addSecs(-80)}};
}

void fillSeries(FakeStatus &status, bool trouble) {
  const qint64 end = FakeContext::now().toMSecsSinceEpoch();
  const auto fill = [&](const QString &key, auto value) {
    Series series;
    for (int i = 0; i <= 450; ++i) {
      const double t = i / 450.0;
      const bool gap = i > 200 && i < 215;
      series.add({end - (450 - i) * 2'000, gap ? NAN : value(t, i)});
    }
    status.all[key] = series;
  };
  const auto noise = [](int i) {
    return std::sin(i * 0.7) * 0.5 + std::sin(i * 0.23 + 1) * 0.3 + std::sin(i * 1.9) * 0.2;
  };
  const auto ramp = [=](double t) { return trouble && t > 0.7 ? (t - 0.7) / 0.3 : 0.0; };
  for (const ServiceStatus &service : status.current.services) {
    const QString base = QStringLiteral("service/%1/").arg(service.name);
    fill(base + QLatin1String("probe-ms"), [&](double, int i) { return 6 + noise(i) * 3; });
    fill(base + QLatin1String("health"), [&](double t, int) {
      return t > 0.93 ? double(static_cast<int>(service.health)) : t > 0.45 && t < 0.46 ? 1.0 : 0.0;
    });
  }
  fill(QStringLiteral("service/api/latency-ms"), [&](double t, int i) { return 42 + noise(i) * 12 + ramp(t) * 268; });
  fill(QStringLiteral("service/api/success-rate"),
       [&](double t, int i) { return std::min(1.0, 0.99 + noise(i) * 0.01 - ramp(t) * 0.12); });
  const auto whole = [](double value) { return std::max(0.0, std::round(value)); };
  fill(QStringLiteral("queue/document_queue/depth"),
       [&](double t, int i) { return whole(4 + noise(i) * 3 + ramp(t) * 226); });
  fill(QStringLiteral("queue/document_queue/failed"), [&](double t, int) { return whole(ramp(t) * 37); });
  fill(QStringLiteral("queue/document_queue/processing"), [&](double, int i) { return whole(2.5 + noise(i)); });
  fill(QStringLiteral("queue/document_queue/in-rate"), [&](double, int i) { return 2.1 + noise(i) * 0.3; });
  fill(QStringLiteral("queue/document_queue/out-rate"),
       [&](double t, int i) { return 2.1 + noise(i + 9) * 0.3 - ramp(t) * 1.7; });
}

void setScene(Scene scene, FakeStatus &status, const System &system) {
  status.current = okStatus(system);
  if (scene == Scene::Trouble || scene == Scene::Hostile || scene == Scene::ReadOnly)
    makeTrouble(status.current, system);
  fillSeries(status, scene == Scene::Trouble || scene == Scene::Hostile || scene == Scene::ReadOnly);
  if (scene == Scene::Loading || scene == Scene::Empty) {
    status.all.clear();
    status.complete = scene == Scene::Empty;
  }
  for (ServiceStatus &service : status.current.services) {
    if (scene == Scene::Loading) {
      const ServiceStatus before = service;
      service = {};
      service.name = before.name;
      service.title = before.title;
      service.expected = before.expected;
      service.freshness = before.freshness;
      service.freshness.succeededAt = {};
    }
    if (scene == Scene::Stale || scene == Scene::Failed) {
      makeStale(service.freshness, 252);
      service.health = Health::Unknown;
    }
    if (scene == Scene::Forbidden) {
      makeRefused(service.freshness);
      service.health = Health::Unknown;
    }
    if (scene == Scene::Partial &&
        (service.name == QLatin1String("cache") || service.name == QLatin1String("worker"))) {
      makeStale(service.freshness, 252);
      service.health = Health::Unknown;
    }
    if (scene == Scene::Hostile)
      service.detail = QStringLiteral("<b>bold</b> <img src='file:///etc/hostname'> \u202e txt");
  }
  for (QueueStatus &queue : status.current.queues) {
    if (scene == Scene::Loading) {
      queue.depth = queue.failed = queue.processing = queue.quarantine = {};
      queue.netRate = queue.inRate = queue.outRate = {};
      queue.freshness.succeededAt = {};
      queue.health = Health::Unknown;
    }
    if (scene == Scene::Stale || scene == Scene::Failed) {
      makeStale(queue.freshness, 252);
      queue.health = Health::Unknown;
    }
    if (scene == Scene::Forbidden) {
      makeRefused(queue.freshness);
      queue.health = Health::Unknown;
    }
  }
}

}  // namespace

FakeContext::FakeContext(Scene scene) {
  System system = fakeSystem();
  if (scene == Scene::Empty) {
    system.services.clear();
    system.queues.clear();
  }
  const bool locked = scene == Scene::ReadOnly;
  const Environment environment = fakeEnvironment(locked ? Tier::Production : Tier::Practice, locked);
  m_status = std::make_unique<FakeStatus>();
  if (scene == Scene::Empty) {
    m_status->current = {system.name, environment.name, {}, {}, {}};
  } else {
    setScene(scene, *m_status, system);
  }
  m_backends = std::make_unique<FakeBackends>(scene, system, environment);
  m_alerts = std::make_unique<FakeAlerts>();
  m_alerts->complete = scene != Scene::Loading;
  if (m_alerts->complete) m_alerts->cases = casesOf(system, m_status->current);
  m_context = std::make_unique<PageContext>(system, environment);
  m_context->setClock(&FakeContext::now);
  if (scene != Scene::Offline) {
    m_context->status = m_status.get();
    m_context->backends = m_backends.get();
    m_context->alerts = m_alerts.get();
  }
  if (scene == Scene::Offline)
    m_context->setBlocked(QStringLiteral("The lab is not running. Start it: opsdeck lab start"));
  if (locked) m_context->setBlocked(QStringLiteral("Production is read-only"));
  if (scene == Scene::Empty) return;
  m_context->procedures = {
      procedure("queue-backing-up", "The queue is backing up", Risk::Change),
      procedure("retry-failed-jobs", "Retry failed jobs", Risk::Change),
      procedure("release-quarantined-jobs", "Release quarantined jobs", Risk::Change),
      procedure("requeue-stuck-jobs", "Requeue stuck jobs", Risk::Change),
      procedure("clear-queue", "Clear a queue", Risk::Destructive, InputSpec::Type::Queue),
      procedure("restart-service", "Restart a service", Risk::Change, InputSpec::Type::Service),
      procedure("rolling-restart", "Restart one instance after another", Risk::Change, InputSpec::Type::Service),
      procedure("api-down", "The API is down", Risk::Change)};
  if (scene == Scene::Trouble) {
    RunSummary run;
    run.run = QStringLiteral("6f0c2c1e-7d1b-4a52-9a55-1f0d4a0c9b11");
    run.system = system.name;
    run.environment = environment.name;
    run.procedure = QStringLiteral("queue-backing-up");
    run.title = QStringLiteral("The queue is backing up");
    run.actor = QStringLiteral("ana");
    run.openedAt = now().addSecs(-140);
    run.currentStep = QStringLiteral("scale");
    run.waitingFor = QStringLiteral("decision");
    run.ownerAlive = true;
    m_context->setRunSummaries({run});
  }
}

FakeContext::~FakeContext() = default;

}  // namespace ops::test
