#pragma once

#include "models/monitor/monitor.h"
#include "widgets/pages/page_context.h"

namespace ops {

/// A monitor as pages see it.
class MonitorStatus final : public StatusSource {
  Q_OBJECT

 public:
  explicit MonitorStatus(Backends &backends) : m_monitor(backends) {
    connect(&m_monitor, &Monitor::changed, this, &StatusSource::changed);
    connect(&m_monitor, &Monitor::completed, this, &StatusSource::changed);
    m_monitor.start();
  }
  const EnvironmentStatus &status() const override { return m_monitor.status(); }
  const Series &series(const QString &key) const override { return m_monitor.series(key); }
  bool isComplete() const override { return m_monitor.isComplete(); }
  void refresh() override { m_monitor.refresh(); }

 private:
  Monitor m_monitor;
};

}  // namespace ops
