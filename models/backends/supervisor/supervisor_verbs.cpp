#include "models/backends/supervisor/supervisor_verbs.h"

#include "models/base/clock.h"
#include "models/base/text.h"

namespace ops {
namespace {

constexpr int pollMs = 100;
constexpr qint64 patienceNs = 10'000'000'000;
constexpr int mostLostOrders = 5;

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

/// supervisord tells the time of an end by twelve hours of its own zone, without either being said.
QString managerWords(const Json &process, InstanceState state) {
  const QString name = jsonString(process, "statename");
  const qint64 stop = jsonInteger(process, "stop");
  if (state == InstanceState::Stopped && jsonInteger(process, "start") > 0 && stop > 0) {
    const auto ended = QDateTime::fromSecsSinceEpoch(stop, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    const qint64 status = jsonInteger(process, "exitstatus");
    return status == 0 ? SupervisorVerb::tr("%1 at %2 UTC").arg(name, ended)
                       : SupervisorVerb::tr("%1 with status %2 at %3 UTC").arg(name).arg(status).arg(ended);
  }
  const QString description = jsonString(process, "description");
  // That of a running one repeats its pid, and counts from its start.
  return state == InstanceState::Running || description.isEmpty() ? name
                                                                  : QString(name + QStringLiteral(": ") + description);
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
  instance.detail = visibleText(managerWords(process, instance.state));
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
                 m_silentSince = 0;
                 return judge(*answer);
               }
               Error error = answer.error().error;
               if (answer.error().code == 0 && m_ordered) return onSilence(error);
               if (answer.error().code == SupervisorRpc::badName) {
                 error.code = ErrorCode::Refused;
                 error.why = tr("supervisord knows no program %1").arg(m_instance);
                 error.remedy = tr("Declare it in supervisor's configuration, or correct the system file.");
               } else if (m_ordered) {
                 error.code = ErrorCode::OutcomeUnknown;
               }
               end(fail(error));
             });
}

void SupervisorVerb::onSilence(const Error &error) {
  const qint64 now = monotonicNs();
  if (m_silentSince == 0) m_silentSince = now;
  if (now - m_silentSince < patienceNs) {
    m_again.start(pollMs);
    return;
  }
  Error unknown = error;
  unknown.code = ErrorCode::OutcomeUnknown;
  end(fail(unknown));
}

void SupervisorVerb::judge(const Json &process) {
  const ServiceInstance instance = supervisorInstance(process);
  const bool down = instance.state == InstanceState::Stopped || instance.state == InstanceState::Failed;
  if (m_goal == Goal::Down) {
    if (down) return end({});
    // An order that nobody has heard of is given again; the first one may be all that was needed.
    if (instance.state != InstanceState::Stopping && (!m_ordered || m_lost)) return order(process);
    m_again.start(pollMs);
    return;
  }
  if (instance.state == InstanceState::Running) return end({});
  if (!down) {
    m_again.start(pollMs);
    return;
  }
  // Started and gone again, it must not be started a second time.
  const bool neverArrived = m_lost && jsonInteger(process, "start") == m_startedAt;
  if (!m_ordered || neverArrived) return order(process);
  end(fail({ErrorCode::Failed, m_what, m_rpc.target().address(), tr("It did not stay up: %1").arg(instance.detail),
            tr("Look at its log.")}));
}

void SupervisorVerb::order(const Json &process) {
  const bool up = m_goal == Goal::Up;
  m_startedAt = jsonInteger(process, "start");
  m_rpc.call(m_what, up ? QStringLiteral("startProcess") : QStringLiteral("stopProcess"),
             Json::array({toJson(m_instance), false}), this,
             [this](const std::expected<Json, SupervisorRpc::Fault> &answer) {
               const int code = answer ? 0 : answer.error().code;
               const bool there = code == SupervisorRpc::alreadyStarted || code == SupervisorRpc::notRunning ||
                                  code == SupervisorRpc::spawnError;
               m_lost = !answer && answer.error().error.code == ErrorCode::OutcomeUnknown;
               // Not even sent: after an order that was lost that is one more sign of silence, else it ends here.
               if (!answer && !there && !m_lost) {
                 if (m_ordered && code == 0) {
                   m_lost = true;
                   return onSilence(answer.error().error);
                 }
                 return end(fail(answer.error().error));
               }
               m_ordered = true;
               if (!m_lost) return m_again.start(pollMs);
               if (m_silentSince == 0) m_silentSince = monotonicNs();
               if (++m_lostOrders < mostLostOrders) return m_again.start(pollMs);
               end(fail(answer.error().error));
             });
}

void SupervisorVerb::end(const Status &status) {
  if (m_done) std::exchange(m_done, {})(status);
}

}  // namespace ops
