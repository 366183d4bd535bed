#pragma once

#include "models/monitor/monitor.h"
#include "models/monitor/status_source.h"

namespace ops {

/// A monitor as pages see it.
class MonitorStatus final : public StatusSource {
  Q_OBJECT

 public:
  explicit MonitorStatus(Backends &backends) : m_monitor(backends) {
    connect(&m_monitor, &Monitor::changed, this, &MonitorStatus::take);
    connect(&m_monitor, &Monitor::completed, this, [this] {
      m_isComplete = true;
      take();
      Q_EMIT refreshed();
    });
    m_monitor.start();
    take();
  }
  const EnvironmentStatus &status() const override { return m_status; }
  const Series &series(const QString &key) const override { return m_monitor.series(key); }
  bool isComplete() const override { return m_isComplete; }
  void refresh() override { m_monitor.refresh(); }

 private:
  void take() {
    m_status = m_monitor.status();
    Q_EMIT changed();
  }

  Monitor m_monitor;
  EnvironmentStatus m_status;
  bool m_isComplete = false;
};

}  // namespace ops
