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
  void judge(const ServiceInstance &instance);
  void order();
  void end(const Status &status);

  SupervisorRpc &m_rpc;
  QString m_instance;
  Goal m_goal;
  QString m_what;
  Done m_done;
  QTimer m_again;
  bool m_ordered = false;
  int m_silent = 0;  // looks in a row that got no answer
};

}  // namespace ops
