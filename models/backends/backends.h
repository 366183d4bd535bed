#pragma once

#include "models/backends/alert_manager.h"
#include "models/backends/database.h"
#include "models/backends/http.h"
#include "models/backends/metric_store.h"
#include "models/backends/model_registry.h"
#include "models/backends/queue_store.h"
#include "models/backends/service_manager.h"
#include "models/base/host.h"
#include "models/catalog/system.h"

namespace ops {

/// The live connections of one environment. A missing one is an error that names what the system file lacks. Owned by
/// whoever composed it; lives on one thread. Connections open when first used and reopen with backoff.
class Backends {
 public:
  virtual ~Backends() = default;
  virtual const System &system() const = 0;
  virtual const Environment &environment() const = 0;
  virtual Access access() const = 0;
  virtual Result<QueueStore *> queueStore(const QString &connection) = 0;
  virtual Result<Database *> database(const QString &connection) = 0;
  virtual Result<ServiceManager *> serviceManager() = 0;
  virtual Result<ModelRegistry *> modelRegistry(const QString &model) = 0;
  virtual Result<MetricStore *> metricStore() = 0;
  virtual Result<AlertManager *> alertManager() = 0;
  virtual HttpClient &http() = 0;
  /// By the name that a system file gives; empty is this machine. Others are refused today.
  virtual Result<Host *> host(const QString &name) = 0;
};

/// Resolves secrets and makes the backends that the environment declares; nothing is connected yet. For an environment
/// of the lab, `environment` has the running lab's addresses filled in already.
Result<std::unique_ptr<Backends>> connectBackends(const System &system, const Environment &environment, Access access);

}  // namespace ops
