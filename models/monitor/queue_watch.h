#pragma once

#include "models/monitor/counter_window.h"
#include "models/monitor/dwell.h"
#include "models/monitor/manager_watch.h"
#include "models/monitor/threshold_watch.h"
#include "models/monitor/trend.h"

namespace ops {

/// One queue: its depths, what they say about its flow, and how long its jobs have been in work.
class QueueWatch : public QObject {
  Q_OBJECT

 public:
  /// `status` is kept up to date; it and `backends` outlive the watch.
  QueueWatch(const QueueSpec &spec, Backends &backends, const ManagerWatch &manager, QObject *parent);

  ProbeLoop &loop() { return m_loop; }
  void evaluate(const QDateTime &now);
  const QueueStatus &status() const { return m_status; }
  QDateTime nextChange(const QDateTime &now) const;

 Q_SIGNALS:
  /// A sample for the series "queue/NAME/<key>"; NaN for a gap.
  void sampled(const QString &key, double value);
  void updated();

 private:
  void ask(QObject *attempt, const ProbeLoop::Ended &ended);
  void take(const Result<QueueReading> &reading);
  void takeFlow(const QueueReading &reading);
  void lookAtWork(QueueStore &store, QObject *attempt, const ProbeLoop::Ended &ended);
  std::optional<double> stalledMs() const;
  std::optional<double> measure(const QString &metric) const;

  QueueSpec m_spec;
  Backends &m_backends;
  const ManagerWatch &m_manager;
  QueueStatus m_status;
  ThresholdWatch m_thresholds;
  Trend m_trend;
  CounterWindow m_enqueued, m_finished, m_failed;
  Dwell m_dwell;
  std::optional<QueueReading> m_last;
  qint64 m_lastNs = 0;
  bool m_knowsFlow = false;  ///< since when none is finished: one was seen to be, or none waited
  qint64 m_finishedNs = 0;   ///< when a job was last seen to be finished, or none waited; monotonic
  ProbeLoop m_loop;
};

/// Age of a job by its jobTime(), never negative; nullopt if it can't be told.
std::optional<Milliseconds> jobAge(const QByteArray &payload, const QString &pointer, const QDateTime &now);

}  // namespace ops
