#pragma once

#include <signal.h>

#include <QTest>

#include "tests/crash/fault_file.h"
#include "tests/crash/opsdeck_program.h"
#include "tests/support/private_redis.h"
#include "tests/support/private_supervisor.h"
#include "tests/support/script_proxy.h"

namespace ops::fire {

/// A Redis that keeps what it has confirmed, a supervisord whose program stands for the workers, and Opsdeck's files
/// about both. Opsdeck reaches the Redis through a proxy; everybody else goes there directly.
class World {
 public:
  bool start();
  void stop();
  /// The real program, to its end. A Redis that is killed meanwhile is started again. `fault`: for the preloaded shim,
  /// in the runner alone.
  Answer opsdeck(const QStringList &arguments, const QByteArray &fault = {});
  bool hasShimFired() const { return m_fault.fired().size() == 1; }
  /// To be called on any thread.
  void killRedis();
  int redisKills() const { return m_redisKills; }
  bool workersProgram(const char *verb) const;
  QByteArrayList tombstones() const;
  PrivateRedis &redis() { return *m_redis; }
  ScriptProxy &proxy() { return *m_proxy; }

 private:
  void write(const QString &name, const QByteArray &text) const;
  bool startAgain();

  TemporaryWorld m_folder;
  FaultFile m_fault{m_folder.path(QStringLiteral("fault"))};
  std::unique_ptr<PrivateRedis> m_redis;
  std::unique_ptr<PrivateSupervisor> m_supervisor;
  std::unique_ptr<ScriptProxy> m_proxy;
  std::atomic<qint64> m_redisPid = 0;
  std::atomic<bool> m_isRedisDead = false;
  int m_redisKills = 0;
};

inline bool World::start() {
  PrivateRedis::Options options;
  options.appendOnly = true;
  for (const char *word : {"--appendfsync", "always", "--auto-aof-rewrite-percentage", "0", "--slowlog-log-slower-than",
                           "200", "--slowlog-max-len", "20000"}) {
    options.extra << QLatin1String(word);
  }
  m_redis = std::make_unique<PrivateRedis>(m_folder, QStringLiteral("redis"), options);
  PrivateSupervisor::Program worker;
  worker.name = QStringLiteral("worker-1");
  worker.command = QStringLiteral("/bin/sleep 3000");
  worker.autostart = true;
  m_supervisor = std::make_unique<PrivateSupervisor>(m_folder, QStringLiteral("supervisor"), QList{worker});
  if (!m_redis->start() || !m_supervisor->start()) return false;
  m_redisPid = m_redis->process().pid();
  const auto link = m_folder.path(QStringLiteral("proxy.sock"));
  m_proxy = std::make_unique<ScriptProxy>(m_redis->socket(), link);
  m_folder.folder(QStringLiteral("config/opsdeck/systems"));
  m_folder.folder(QStringLiteral("config/opsdeck/procedures"));
  write(QStringLiteral("config/opsdeck/systems/shop.yaml"),
        "apiVersion: opsdeck/v1\nkind: System\nmetadata: {name: shop, title: Shop}\n"
        "services: [{name: worker, expected: 1}]\n"
        "queues: [{name: orders, connection: cache, failed: orders_failed, processing: orders_work, "
        "consumers: [worker]},\n"
        "  {name: parcels, connection: cache, failed: parcels_failed, attempts: /meta/attempts, maxAttempts: 5, "
        "quarantine: parcels_quarantine}]\n"
        "environments:\n- name: here\n  tier: practice\n"
        "  connections: {cache: {type: redis, url: \"redis+unix://" +
            link.toUtf8() + "\"}}\n  manager: {type: supervisor, socket: " + m_supervisor->socket().toUtf8() +
            ", programs: {worker: [worker-1]}}\n");
  const QByteArray head = "apiVersion: opsdeck/v1\nkind: Procedure\nmetadata: {name: %, title: Fire, system: shop}\n";
  const auto procedure = [&](const char *name, const char *rest) {
    write(QStringLiteral("config/opsdeck/procedures/%1.yaml").arg(QLatin1String(name)),
          QByteArray(head).replace('%', name) + rest);
  };
  procedure("retry", "steps: [{id: do, title: Do, risk: change, do: {queue.retry: {queue: orders}}}]\n");
  procedure("retry-parcels",
            "steps: [{id: do, title: Do, risk: change, do: {queue.retry: {queue: parcels}}, "
            "undo: {queue.takeBack: {queue: parcels}}}]\n");
  procedure("requeue", "steps: [{id: do, title: Do, risk: change, do: {queue.requeue: {queue: orders}}}]\n");
  procedure("move",
            "steps: [{id: do, title: Do, risk: change, "
            "do: {queue.move: {queue: orders, from: orders_failed, to: orders}}}]\n");
  procedure("clear",
            "steps: [{id: do, title: Do, risk: destructive, do: {queue.clear: {queue: orders}}, "
            "undo: {queue.restore: {queue: orders, tombstone: \"{{before.tombstone}}\"}}}]\n");
  procedure("restore",
            "inputs: {tombstone: {type: string, ask: Which}}\n"
            "steps: [{id: do, title: Do, risk: change, "
            "do: {queue.restore: {queue: orders, tombstone: \"{{inputs.tombstone}}\"}}}]\n");
  return m_proxy->isListening();
}

inline void World::stop() {
  m_proxy.reset();
  m_supervisor->stop();
  m_redis->stop();
}

inline void World::write(const QString &name, const QByteArray &text) const {
  QFile file(m_folder.path(name));
  if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("no room for the test's files");
}

inline void World::killRedis() {
  ::kill(static_cast<pid_t>(m_redisPid), SIGKILL);
  m_isRedisDead = true;
}

inline bool World::startAgain() {
  m_isRedisDead = false;
  m_redis->kill();
  ++m_redisKills;
  const bool isUp = m_redis->start();
  m_redisPid = m_redis->process().pid();
  return isUp;
}

inline Answer World::opsdeck(const QStringList &arguments, const QByteArray &fault) {
  auto environment = QProcessEnvironment::systemEnvironment();
  if (!fault.isEmpty()) {
    m_fault.arm(fault);
    m_fault.addTo(environment, QStringLiteral("runner"));
  }
  auto answer = runOpsdeck(arguments, environment, [this] {
    if (m_isRedisDead && !startAgain()) qWarning("the Redis does not come back");
  });
  if (m_isRedisDead) startAgain();
  return answer;
}

inline bool World::workersProgram(const char *verb) const {
  return ServerProcess::runOnce(
      {QStringLiteral("/usr/bin/env"), QStringLiteral("supervisorctl"), QStringLiteral("-s"),
       QStringLiteral("unix://") + m_supervisor->socket(), QLatin1String(verb), QStringLiteral("worker-1")},
      {}, nullptr);
}

inline QByteArrayList World::tombstones() const {
  QByteArrayList names;
  for (const auto &key : m_redis->command({"KEYS", "opsdeck:tombstone:*"}).items) names << key.text;
  return names;
}

}  // namespace ops::fire
