#pragma once

#include <memory>

#include "models/backends/backends.h"
#include "models/monitor/status.h"

namespace ops {

/// Watches one environment: probes services, reads queues, scrapes metrics, each target on its own schedule so that a
/// slow one delays no other. Lives on its creator's thread and never blocks it.
class Monitor : public QObject {
  Q_OBJECT

 public:
  /// `backends` must outlive the monitor.
  explicit Monitor(Backends &backends, QObject *parent = nullptr);
  ~Monitor() override;

  void start();
  void stop();
  /// Asks every target once, now.
  void refresh();
  /// True once every target has answered or failed at least once since start() or refresh().
  bool isComplete() const;

  const EnvironmentStatus &status() const;
  /// Keys: "service/api/probe-ms", "service/api/latency-ms", "service/api/request-rate", "service/api/success-rate",
  /// "service/worker/running", "queue/document_queue/depth", ".../failed", ".../processing", ".../in-rate",
  /// ".../out-rate", "service/api/health" (0 ok, 1 degraded, 2 down, 3 unknown: for heartbeat strips). An empty series
  /// for an unknown key.
  const Series &series(const QString &key) const;

 Q_SIGNALS:
  /// Something in status() or a series changed; at most ten times a second.
  void changed();
  void completed();

 private:
  class Private;
  std::unique_ptr<Private> d;
};

}  // namespace ops
