#include "models/backends/supervisor/supervisor_verbs.h"

#include "models/base/text.h"

namespace ops {
namespace {

constexpr int pollMs = 100;
constexpr int silentLooks = 20;

// The numbers are supervisor's own.
InstanceState stateOf(qint64 number) {
  switch (number) {
    case 0:
    case 100:
      return InstanceState::Stopped;
    case 10:
    case 30:
      return InstanceState::Starting;
    case 20:
      return InstanceState::Running;
    case 40:
      return InstanceState::Stopping;
    case 200:
      return InstanceState::Failed;
    default:
      return InstanceState::Unknown;
  }
}

}  // namespace

ServiceInstance supervisorInstance(const Json &process) {
  ServiceInstance instance;
  const QString name = jsonString(process, "name");
  const QString group = jsonString(process, "group");
  instance.name = group == name ? name : group + QStringLiteral(":") + name;
  instance.state = stateOf(jsonInteger(process, "state", -1));
  instance.pid = jsonInteger(process, "pid");
  const qint64 start = jsonInteger(process, "start");
  if (start > 0 && instance.isUp()) instance.startedAt = QDateTime::fromSecsSinceEpoch(start, Qt::UTC);
  QString detail = jsonString(process, "statename");
  const QString description = jsonString(process, "description");
  if (!description.isEmpty()) detail = detail + QStringLiteral(": ") + description;
  instance.detail = visibleText(detail);
  // Left by itself with a bad status: nobody asked for that.
  if (jsonInteger(process, "state") == 100 && jsonInteger(process, "exitstatus") != 0)
    instance.state = InstanceState::Failed;
  return instance;
}

SupervisorVerb::SupervisorVerb(SupervisorRpc &rpc, QString instance, Goal goal, QObject *parent)
    : QObject(parent),
      m_rpc(rpc),
      m_instance(std::move(instance)),
      m_goal(goal),
      m_what(goal == Goal::Up ? tr("Starting %1").arg(m_instance) : tr("Stopping %1").arg(m_instance)) {
  m_again.setSingleShot(true);
  connect(&m_again, &QTimer::timeout, this, &SupervisorVerb::look);
}

void SupervisorVerb::run(Done done) {
  m_done = std::move(done);
  look();
}

void SupervisorVerb::look() {
  m_rpc.call(m_what, QStringLiteral("getProcessInfo"), Json::array({toJson(m_instance)}), this,
             [this](const std::expected<Json, SupervisorRpc::Fault> &answer) {
               if (answer) {
                 m_silent = 0;
                 judge(supervisorInstance(*answer));
               } else if (m_ordered && answer.error().code == 0 && ++m_silent < silentLooks) {
                 m_again.start(pollMs);
               } else {
                 Error error = answer.error().error;
                 if (answer.error().code == SupervisorRpc::badName) {
                   error.code = ErrorCode::Refused;
                   error.why = tr("supervisord knows no program %1").arg(m_instance);
                   error.remedy = tr("Declare it in supervisor's configuration, or correct the system file.");
                 } else if (m_ordered) {
                   error.code = ErrorCode::OutcomeUnknown;
                 }
                 end(fail(error));
               }
             });
}

void SupervisorVerb::judge(const ServiceInstance &instance) {
  const bool down = instance.state == InstanceState::Stopped || instance.state == InstanceState::Failed;
  if (m_goal == Goal::Down) {
    if (down) {
      end({});
    } else if (m_ordered || instance.state == InstanceState::Stopping) {
      m_again.start(pollMs);
    } else {
      order();
    }
    return;
  }
  if (instance.state == InstanceState::Running) {
    end({});
  } else if (down && m_ordered) {
    end(fail({ErrorCode::Failed, m_what, m_rpc.target().address(), tr("It did not stay up: %1").arg(instance.detail),
              tr("Look at its log.")}));
  } else if (down) {
    order();
  } else {
    m_again.start(pollMs);
  }
}

void SupervisorVerb::order() {
  const bool up = m_goal == Goal::Up;
  m_rpc.call(m_what, up ? QStringLiteral("startProcess") : QStringLiteral("stopProcess"),
             Json::array({toJson(m_instance), false}), this,
             [this](const std::expected<Json, SupervisorRpc::Fault> &answer) {
               const int code = answer ? 0 : answer.error().code;
               const bool there = code == SupervisorRpc::alreadyStarted || code == SupervisorRpc::notRunning;
               // A lost answer is told by looking: the order may be repeated anyway.
               const bool lost = !answer && answer.error().error.code == ErrorCode::OutcomeUnknown;
               if (!answer && !there && !lost) {
                 end(fail(answer.error().error));
                 return;
               }
               m_ordered = true;
               m_again.start(pollMs);
             });
}

void SupervisorVerb::end(const Status &status) {
  if (m_done) std::exchange(m_done, {})(status);
}

}  // namespace ops
