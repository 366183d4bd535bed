#pragma once

#include "models/backends/serving.h"
#include "models/monitor/probe_loop.h"
#include "models/monitor/status.h"

namespace ops {

/// One model: whether its service serves what its registry has in place.
class ModelWatch : public QObject {
  Q_OBJECT

 public:
  static constexpr Milliseconds every{15'000};

  /// `backends` must outlive the watch.
  ModelWatch(ModelSpec spec, Backends &backends, QObject *parent);

  ProbeLoop &loop() { return m_loop; }
  void evaluate(const QDateTime &now);
  const ModelStatus &status() const { return m_status; }
  QDateTime nextChange(const QDateTime &now) const;

 Q_SIGNALS:
  void updated();

 private:
  void ask(QObject *attempt, const ProbeLoop::Ended &ended);
  void askService(const ModelInPlace &place, QObject *attempt, const ProbeLoop::Ended &ended);
  void take(const Result<DriftReport> &report);

  ModelSpec m_spec;
  Backends &m_backends;
  ModelStatus m_status;
  DriftReport m_report;
  ProbeLoop m_loop;
};

}  // namespace ops
