#pragma once

#include <QFile>
#include <QTest>
#include <QTimer>

#include "models/procedures/action.h"
#include "tests/support/await.h"
#include "tests/support/http_test_server.h"
#include "tests/support/private_redis.h"
#include "tests/support/private_supervisor.h"

namespace ops {

/// A small system with a real Redis, a real supervisord and an HTTP server, and the shipped actions to be tried on it.
/// Each worker writes its name and pid to the file "starts".
class ActionFixture : public QObject {
 protected:
  void startWorld();
  void stopWorld();
  /// Empty queues, no service running.
  void resetWorld();

  std::unique_ptr<Operation> prepare(const QString &name, const Json &parameters, const QString &token);
  Outcome perform(const QString &name, const Json &parameters, const QString &token = QStringLiteral("run/step"));
  Outcome await(std::unique_ptr<Operation> operation);
  const Action &action(const QString &name) const { return *ActionRegistry::shipped().find(name); }
  ActionContext context(const QString &token);
  /// Of the workers: name → pid.
  Json pids();

  TemporaryWorld m_world;
  std::unique_ptr<PrivateRedis> m_redis;
  std::unique_ptr<PrivateSupervisor> m_supervisor;
  std::unique_ptr<HttpTestServer> m_http;
  std::unique_ptr<Backends> m_backends;
  System m_system;
  QStringList m_news;
  Json m_before;
  bool m_isWell = true;
};

inline void ActionFixture::startWorld() {
  m_redis = std::make_unique<PrivateRedis>(m_world, QStringLiteral("redis"));
  QVERIFY2(m_redis->start(), m_redis->process().log().constData());
  QList<PrivateSupervisor::Program> programs;
  for (int i = 1; i <= 4; ++i) {
    PrivateSupervisor::Program worker;
    worker.name = QStringLiteral("worker-%1").arg(i);
    worker.command = QStringLiteral("/bin/sh -c 'echo hello; echo %1 $$ >>%2; exec sleep 1000'")
                         .arg(worker.name, m_world.path(QStringLiteral("starts")));
    programs.append(worker);
  }
  // These start only where no file "broken" stands beside them.
  for (int i = 1; i <= 2; ++i) {
    PrivateSupervisor::Program shaky;
    shaky.name = QStringLiteral("shaky-%1").arg(i);
    shaky.command =
        QStringLiteral("/bin/sh -c 'test ! -e %1 && exec sleep 1000'").arg(m_world.path(QStringLiteral("broken")));
    shaky.startSeconds = 1;
    programs.append(shaky);
  }
  m_supervisor = std::make_unique<PrivateSupervisor>(m_world, QStringLiteral("supervisor"), programs);
  QVERIFY2(m_supervisor->start(), m_supervisor->process().log().constData());
  m_http = std::make_unique<HttpTestServer>([this](const QByteArray &) {
    return HttpTestServer::Answer{HttpTestServer::answer(m_isWell ? 200 : 503, m_isWell ? "all is well" : "no")};
  });

  m_system.name = QStringLiteral("shop");
  ServiceSpec worker;
  worker.name = QStringLiteral("worker");
  worker.expected = 2;
  ServiceSpec shaky;
  shaky.name = QStringLiteral("shaky");
  ServiceSpec api;
  api.name = QStringLiteral("api");
  api.probe.kind = ProbeSpec::Kind::Http;
  api.probe.target = QStringLiteral("{{api}}/health");
  api.probe.expectBody = QStringLiteral("well");
  ServiceSpec cache;
  cache.name = QStringLiteral("cache");
  cache.probe.kind = ProbeSpec::Kind::Redis;
  cache.probe.target = QStringLiteral("cache");
  m_system.services = {worker, shaky, api, cache};
  QueueSpec orders;
  orders.name = QStringLiteral("orders");
  orders.connection = QStringLiteral("cache");
  orders.failed = QStringLiteral("orders_failed");
  orders.processing = QStringLiteral("orders_work");
  orders.consumers = {QStringLiteral("worker")};
  orders.stuckAfter = Milliseconds(1'500);
  orders.thresholds = {
      {{Limit::Comparison::Above, 20, QStringLiteral("> 20")}, Severity::P3, QStringLiteral("depth"), {}, {}, {}},
      {{Limit::Comparison::Above, 50, QStringLiteral("> 50")}, Severity::P1, QStringLiteral("depth"), {}, {}, {}}};
  m_system.queues = {orders};
  Environment environment;
  environment.name = QStringLiteral("test");
  environment.tier = Tier::Practice;
  environment.connections = {m_redis->connection()};
  environment.addresses.insert(QStringLiteral("api"), QStringLiteral("http://127.0.0.1:%1").arg(m_http->port()));
  environment.manager.kind = ManagerSpec::Kind::Supervisor;
  environment.manager.address = m_supervisor->socket();
  environment.manager.programs.insert(
      QStringLiteral("worker"),
      {QStringLiteral("worker-1"), QStringLiteral("worker-2"), QStringLiteral("worker-3"), QStringLiteral("worker-4")});
  environment.manager.programs.insert(QStringLiteral("shaky"), {QStringLiteral("shaky-1"), QStringLiteral("shaky-2")});
  m_system.environments = {environment};
  auto backends = connectBackends(m_system, environment, Access::ReadWrite);
  QVERIFY2(backends, errorText(backends).constData());
  m_backends = std::move(*backends);
}

inline void ActionFixture::stopWorld() {
  m_backends.reset();
  m_supervisor->stop();
  m_redis->stop();
}

inline void ActionFixture::resetWorld() {
  m_redis->command({"FLUSHALL"});
  m_before = Json();
  m_isWell = true;
  QFile::remove(m_world.path(QStringLiteral("broken")));
  for (const char *service : {"worker", "shaky"}) {
    QCOMPARE(perform(QStringLiteral("service.stop"), {{"service", service}}).kind, OutcomeKind::Succeeded);
  }
  m_news.clear();
}

inline ActionContext ActionFixture::context(const QString &token) {
  return {*m_backends, token, m_world.folder(QStringLiteral("evidence")), m_before};
}

inline std::unique_ptr<Operation> ActionFixture::prepare(const QString &name, const Json &parameters,
                                                         const QString &token) {
  return action(name).run(parameters, context(token));
}

inline Outcome ActionFixture::await(std::unique_ptr<Operation> operation) {
  QObject receiver;
  std::optional<Outcome> ended;
  auto *running = launch(std::move(operation), &receiver, [&ended](const Outcome &outcome) { ended = outcome; });
  connect(running, &Operation::progressed, &receiver,
          [this](const Json &progress) { m_news.append(jsonString(progress, "text")); });
  if (!QTest::qWaitFor([&ended] { return ended.has_value(); }, 30'000)) return {};
  return *ended;
}

inline Outcome ActionFixture::perform(const QString &name, const Json &parameters, const QString &token) {
  return await(prepare(name, parameters, token));
}

inline Json ActionFixture::pids() {
  Json pids = Json::object();
  const auto state = perform(QStringLiteral("service.state"), {{"service", "worker"}});
  for (const auto &instance : state.value["instances"]) {
    if (jsonInteger(instance, "pid") > 0) pids[toJson(jsonString(instance, "name"))] = jsonInteger(instance, "pid");
  }
  return pids;
}

}  // namespace ops
