#include <QCoreApplication>
#include <QDir>
#include <map>

#include "models/backends/alertmanager/alertmanager_client.h"
#include "models/backends/backends.h"
#include "models/backends/compose/compose_manager.h"
#include "models/backends/postgres/pg_database.h"
#include "models/backends/prometheus/prometheus_store.h"
#include "models/backends/redis/redis_queue_store.h"
#include "models/backends/registry/file_registry.h"
#include "models/backends/registry/mlflow_registry.h"
#include "models/backends/registry/ollama_registry.h"
#include "models/backends/supervisor/supervisor_manager.h"
#include "models/base/child_environment.h"
#include "models/base/this_machine.h"
#include "models/catalog/secrets.h"

namespace ops {
namespace {

struct Connections {
  Q_DECLARE_TR_FUNCTIONS(Connections)
};

SecretSource secretSource(const SecretRef &reference) {
  if (!reference.isSet()) return {};
  return [reference] { return resolveSecret(reference); };
}

class LiveBackends final : public Backends {
 public:
  LiveBackends(System system, Environment environment, Access access)
      : m_system(std::move(system)),
        m_environment(std::move(environment)),
        m_access(access),
        m_http(makeHttpClient()),
        m_here(makeLocalHost()) {}

  void prepare();
  void prepareCompose();
  void prepareSupervisor();

  const System &system() const override { return m_system; }
  const Environment &environment() const override { return m_environment; }
  Access access() const override { return m_access; }
  HttpClient &http() override { return *m_http; }

  Result<ModelRegistry *> modelRegistry(const QString &model) override;

  Result<QueueStore *> queueStore(const QString &connection) override {
    const auto found = m_stores.find(connection);
    if (found != m_stores.end()) return found->second.get();
    return fail(absent(connection, Connections::tr("Redis")));
  }

  Result<Database *> database(const QString &connection) override {
    const auto found = m_databases.find(connection);
    if (found != m_databases.end()) return found->second.get();
    return fail(absent(connection, Connections::tr("PostgreSQL")));
  }

  Result<ServiceManager *> serviceManager() override;

  Result<MetricStore *> metricStore() override {
    if (m_metricStore) return m_metricStore.get();
    return fail(undeclared(QStringLiteral("Prometheus"), QStringLiteral("prometheus")));
  }

  Result<AlertManager *> alertManager() override {
    if (m_alertManager) return m_alertManager.get();
    return fail(undeclared(QStringLiteral("Alertmanager"), QStringLiteral("alertmanager")));
  }

  Result<Host *> host(const QString &name) override {
    if (isThisMachine(name)) return m_here.get();
    return fail({ErrorCode::Refused, Connections::tr("Using host %1").arg(name), where(),
                 Connections::tr("only the files and programs of this machine, %1, can be used").arg(m_here->name()),
                 runThere(name)});
  }

 private:
  Error absent(const QString &connection, const QString &kind) const {
    if (const auto unusable = m_unusable.find(connection); unusable != m_unusable.end()) return unusable->second;
    return {ErrorCode::Usage, Connections::tr("Using connection %1").arg(connection), where(),
            Connections::tr("The environment declares no %1 connection of this name").arg(kind),
            Connections::tr("Add it under connections in %1.").arg(m_system.file)};
  }
  Error undeclared(const QString &server, const QString &field) const {
    return {ErrorCode::Usage, Connections::tr("Using %1").arg(server), where(),
            Connections::tr("The environment does not say where it is"),
            Connections::tr("Add '%1' to the environment in %2.").arg(field, m_system.file)};
  }
  static QString runThere(const QString &name) {
    return Connections::tr("Run Opsdeck on the machine whose hostname is %1.").arg(name);
  }
  QString where() const { return QStringLiteral("%1/%2").arg(m_system.name, m_environment.name); }

  System m_system;
  Environment m_environment;
  Access m_access;
  std::unique_ptr<HttpClient> m_http;
  std::unique_ptr<Host> m_here;
  std::map<QString, std::unique_ptr<QueueStore>> m_stores;
  std::map<QString, std::unique_ptr<Database>> m_databases;
  std::map<QString, Error> m_unusable;  // connections whose address can't be read: the others still serve
  std::unique_ptr<ServiceManager> m_manager;
  std::unique_ptr<MetricStore> m_metricStore;
  std::unique_ptr<AlertManager> m_alertManager;
  std::map<QString, std::unique_ptr<ModelRegistry>> m_registries;  // made when first used
};

void LiveBackends::prepare() {
  for (const ConnectionSpec &spec : std::as_const(m_environment.connections)) {
    if (spec.kind == ConnectionSpec::Kind::Redis) {
      const auto target = redisTarget(spec);
      if (target) {
        m_stores[spec.name] = std::make_unique<RedisQueueStore>(*target, secretSource(spec.auth), m_access);
      } else {
        m_unusable[spec.name] = target.error();
      }
    } else {
      const auto target = pgTarget(spec);
      if (target) {
        m_databases[spec.name] = std::make_unique<PgDatabase>(*target, secretSource(spec.auth), m_access);
      } else {
        m_unusable[spec.name] = target.error();
      }
    }
  }
  if (const ServerSpec &spec = m_environment.prometheus; spec.isSet()) {
    m_metricStore = std::make_unique<PrometheusStore>(*m_http, spec, secretSource(spec.auth));
  }
  if (const ServerSpec &spec = m_environment.alertmanager; spec.isSet()) {
    m_alertManager = std::make_unique<AlertmanagerClient>(*m_http, spec, secretSource(spec.auth), m_access);
  }
  if (m_environment.manager.kind == ManagerSpec::Kind::Supervisor) prepareSupervisor();
  if (m_environment.manager.kind == ManagerSpec::Kind::Compose) prepareCompose();
}

void LiveBackends::prepareCompose() {
  const ManagerSpec &manager = m_environment.manager;
  const auto host = this->host(manager.host);
  if (!host) return;
  const bool atHome = manager.address.startsWith(QLatin1String("~/"));
  ComposeTarget target{atHome ? QDir::homePath() + manager.address.mid(1) : manager.address, manager.project};
  for (const ServiceSpec &service : std::as_const(m_system.services)) {
    target.services.append({service.name, manager.services.value(service.name, service.name), service.expected});
  }
  m_manager = std::make_unique<ComposeManager>(**host, target, m_access);
}

void LiveBackends::prepareSupervisor() {
  const ManagerSpec &manager = m_environment.manager;
  if (!isThisMachine(manager.host)) return;
  SupervisorManager::Programs programs;
  for (const ServiceSpec &service : std::as_const(m_system.services)) {
    programs.append({service.name, manager.programs.value(service.name, {service.name})});
  }
  m_manager =
      std::make_unique<SupervisorManager>(SupervisorTarget{manager.address, {}}, programs, SecretSource(), m_access);
}

Result<ServiceManager *> LiveBackends::serviceManager() {
  if (m_manager) return m_manager.get();
  Error error{ErrorCode::Refused,
              Connections::tr("Using the service manager"),
              where(),
              {},
              Connections::tr("Supported are supervisor and Docker Compose on this machine.")};
  if (m_environment.manager.kind == ManagerSpec::Kind::None) {
    error.why = Connections::tr("The environment names no service manager");
  } else if (m_environment.manager.kind == ManagerSpec::Kind::Supervisor) {
    error.why = Connections::tr("Its supervisor runs on another machine, %1").arg(m_environment.manager.host);
    error.remedy = runThere(m_environment.manager.host);
  } else {
    error.why = Connections::tr("Its Docker Compose runs on another machine, %1").arg(m_environment.manager.host);
    error.remedy = runThere(m_environment.manager.host);
  }
  return fail(error);
}

Result<ModelRegistry *> LiveBackends::modelRegistry(const QString &model) {
  if (const auto made = m_registries.find(model); made != m_registries.end()) return made->second.get();
  const ModelPlace place = m_environment.models.value(model);
  std::unique_ptr<ModelRegistry> registry;
  if (place.kind == ModelPlace::Kind::Files && !place.file.isEmpty()) {
    const auto there = host(place.host);
    if (!there) return fail(there.error());
    registry = std::make_unique<FileRegistry>(**there, place, m_access);
  } else if (place.kind == ModelPlace::Kind::MLflow) {
    registry = std::make_unique<MlflowRegistry>(*m_http, place, secretSource(place.auth), m_access);
  } else if (place.kind == ModelPlace::Kind::Ollama) {
    registry = std::make_unique<OllamaRegistry>(*m_http, place, secretSource(place.auth));
  }
  if (!registry) {
    return fail({ErrorCode::Usage, Connections::tr("Using the registry of model %1").arg(model), where(),
                 Connections::tr("The environment does not say where the model's versions are"),
                 Connections::tr("Add it under models in %1.").arg(m_system.file)});
  }
  return (m_registries[model] = std::move(registry)).get();
}

}  // namespace

Result<std::unique_ptr<Backends>> connectBackends(const System &system, const Environment &environment, Access access) {
  // A read-only environment stays read-only, whatever the caller asks for.
  const Access allowed = environment.readOnly ? Access::ReadOnly : access;
  for (const auto &each : system.environments) {
    for (const auto &connection : each.connections) {
      if (connection.auth.kind == SecretRef::Kind::Environment) hideFromChildren(connection.auth.name);
    }
    for (const auto &place : each.models) {
      if (place.auth.kind == SecretRef::Kind::Environment) hideFromChildren(place.auth.name);
    }
    for (const auto *server : {&each.prometheus, &each.alertmanager}) {
      if (server->auth.kind == SecretRef::Kind::Environment) hideFromChildren(server->auth.name);
    }
  }
  auto backends = std::make_unique<LiveBackends>(system, environment, allowed);
  backends->prepare();
  return backends;
}

}  // namespace ops
