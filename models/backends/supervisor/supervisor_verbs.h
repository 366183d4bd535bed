#pragma once

#include <QTimer>

#include "models/backends/service_manager.h"
#include "models/backends/supervisor/supervisor_rpc.h"

namespace ops {

/// An instance from what getProcessInfo says of it; without a service.
ServiceInstance supervisorInstance(const Json &process);

/// Brings one process up or down and watches it until it is there; reports once.
class SupervisorVerb : public QObject {
  Q_OBJECT

 public:
  enum class Goal { Up, Down };
  using Done = std::function<void(const Status &)>;

  SupervisorVerb(SupervisorRpc &rpc, QString instance, Goal goal, QObject *parent);
  void run(Done done);

 private:
  void look();
  void onSilence(const Error &error);
  void judge(const Json &process);
  void order(const Json &process);
  void end(const Status &status);

  SupervisorRpc &m_rpc;
  QString m_instance;
  Goal m_goal;
  QString m_what;
  Done m_done;
  QTimer m_again;
  bool m_ordered = false;
  bool m_lost = false;     // nobody said whether the last order has arrived
  qint64 m_startedAt = 0;  // supervisord's word on it when that order went out
  int m_lostOrders = 0;
  qint64 m_silentSince = 0;  // monotonic ns of the first question in a row that got no answer; 0: none
};

}  // namespace ops
