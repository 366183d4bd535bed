#include "models/backends/supervisor/supervisor_manager.h"

#include <QFile>
#include <QFileInfo>

#include "models/backends/check_line.h"
#include "models/backends/supervisor/supervisor_verbs.h"

namespace ops {
namespace {

constexpr qint64 logCap = 1 << 20;

using Answer = std::expected<Json, SupervisorRpc::Fault>;

/// Runs the verbs side by side; ends the operation with the first error, once all have ended.
void runAll(SupervisorRpc &rpc, const QStringList &names, SupervisorVerb::Goal goal, OperationOf<Done> &op) {
  if (names.isEmpty()) {
    op.succeed({});
    return;
  }
  struct Tally {
    qsizetype left;
    Status status;
  };
  auto tally = std::make_shared<Tally>(names.size(), Status());
  for (const QString &name : names) {
    auto *verb = new SupervisorVerb(rpc, name, goal, &op);
    verb->run([tally, &op](const Status &status) {
      // What is not known weighs more than what has failed.
      const bool isWorse = !status && (tally->status || status.error().code == ErrorCode::OutcomeUnknown);
      if (isWorse) tally->status = status;
      if (--tally->left > 0) return;
      if (tally->status) {
        op.succeed({});
      } else {
        op.fail(tally->status.error());
      }
    });
  }
}

}  // namespace

SupervisorManager::SupervisorManager(SupervisorTarget target, Programs programs, SecretSource secret, Access access,
                                     QObject *parent)
    : ServiceManager(parent), m_rpc(std::move(target), std::move(secret), access), m_programs(std::move(programs)) {}

QString SupervisorManager::address() const {
  return m_rpc.target().address();
}

Op<Fingerprint> SupervisorManager::fingerprint() {
  return makeOp<Fingerprint>([this](OperationOf<Fingerprint> &op) {
    m_rpc.call(tr("Asking supervisord who it is"), QStringLiteral("getIdentification"), Json::array(), &op,
               [this, &op](const Answer &answer) {
                 if (!answer) {
                   op.fail(answer.error().error);
                   return;
                 }
                 const QString socket = QFileInfo(m_rpc.target().socket).canonicalFilePath();
                 const QString identity = jsonText(*answer);
                 op.succeed({QStringLiteral("supervisor"), QStringLiteral("%1 at %2").arg(identity, socket),
                             tr("supervisor \"%1\" at %2").arg(identity, socket)});
               });
  });
}

QList<ServiceInstance> SupervisorManager::assign(const Json &processes) const {
  QList<ServiceInstance> result;
  for (const auto &[service, programs] : m_programs) {
    for (const QString &program : programs) {
      bool found = false;
      for (const Json &process : processes) {
        if (jsonString(process, "group") != program && jsonString(process, "name") != program) continue;
        ServiceInstance instance = supervisorInstance(process);
        instance.service = service;
        result << instance;
        found = true;
      }
      if (!found)
        result << ServiceInstance{service, program, InstanceState::Unknown,
                                  0,       {},      tr("supervisord knows no program of this name")};
    }
  }
  return result;
}

Op<QList<ServiceInstance>> SupervisorManager::instances() {
  return makeOp<QList<ServiceInstance>>([this](OperationOf<QList<ServiceInstance>> &op) {
    m_rpc.call(tr("Reading the state of the services"), QStringLiteral("getAllProcessInfo"), Json::array(), &op,
               [this, &op](const Answer &answer) {
                 if (answer) {
                   op.succeed(assign(*answer));
                 } else {
                   op.fail(answer.error().error);
                 }
               });
  });
}

Op<Done> SupervisorManager::start(const QString &instance) {
  return makeOp<Done>(
      [this, instance](OperationOf<Done> &op) { runAll(m_rpc, {instance}, SupervisorVerb::Goal::Up, op); });
}

Op<Done> SupervisorManager::stop(const QString &instance) {
  return makeOp<Done>(
      [this, instance](OperationOf<Done> &op) { runAll(m_rpc, {instance}, SupervisorVerb::Goal::Down, op); });
}

Op<Done> SupervisorManager::scale(const QString &service, int replicas) {
  return makeOp<Done>([this, service, replicas](OperationOf<Done> &op) {
    const QString what = tr("Scaling %1 to %2").arg(service).arg(replicas);
    m_rpc.call(what, QStringLiteral("getAllProcessInfo"), Json::array(), &op, [=, this, &op](const Answer &answer) {
      if (!answer) {
        op.fail(answer.error().error);
        return;
      }
      QStringList up;
      QStringList down;
      for (const ServiceInstance &instance : assign(*answer)) {
        if (instance.service != service || instance.state == InstanceState::Unknown) continue;
        const bool counts = instance.state == InstanceState::Running || instance.state == InstanceState::Starting;
        (counts ? up : down) << instance.name;
      }
      if (replicas < 0 || replicas > up.size() + down.size()) {
        op.fail({ErrorCode::Refused, what, address(),
                 tr("declared for it: %n program(s)", nullptr, static_cast<int>(up.size() + down.size())),
                 tr("Ask for fewer, or declare more programs in supervisor's configuration.")});
      } else if (replicas >= up.size()) {
        // Those that are still starting are waited for as well.
        runAll(m_rpc, up + down.mid(0, replicas - up.size()), SupervisorVerb::Goal::Up, op);
      } else {
        runAll(m_rpc, up.mid(replicas), SupervisorVerb::Goal::Down, op);
      }
    });
  });
}

Op<QByteArray> SupervisorManager::logs(const QString &instance, qint64 bytes) {
  return makeOp<QByteArray>([=, this](OperationOf<QByteArray> &op) {
    // Its file is read where it lies: supervisord refuses a log that is no whole UTF-8, as the tail of one seldom is.
    const QString what = tr("Reading the log of %1").arg(instance);
    m_rpc.call(what, QStringLiteral("getProcessInfo"), Json::array({toJson(instance)}), &op,
               [=, this, &op](const Answer &answer) {
                 if (!answer) {
                   op.fail(answer.error().error);
                   return;
                 }
                 const qint64 cap = std::clamp<qint64>(bytes, 0, logCap);
                 QFile file(jsonString(*answer, "stdout_logfile"));
                 if (!file.fileName().isEmpty() && QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly)) {
                   file.seek(std::max<qint64>(0, file.size() - cap));
                   op.succeed(file.read(cap));
                   return;
                 }
                 m_rpc.call(what, QStringLiteral("readProcessStdoutLog"), Json::array({toJson(instance), -cap, 0}), &op,
                            [=, this, &op](const Answer &text) {
                              if (text) {
                                op.succeed(jsonText(*text).toUtf8());
                              } else if (text.error().code == SupervisorRpc::noFile) {
                                op.fail({ErrorCode::Failed, what, address(), tr("It keeps no log"),
                                         tr("Set stdout_logfile in supervisor's configuration.")});
                              } else {
                                op.fail(text.error().error);
                              }
                            });
               });
  });
}

Op<Json> SupervisorManager::selfCheck() {
  return makeOp<Json>([this](OperationOf<Json> &op) {
    const QString what = tr("Checking supervisor");
    m_rpc.call(what, QStringLiteral("getState"), Json::array(), &op, [=, this, &op](const Answer &state) {
      if (!state) {
        op.fail(state.error().error);
        return;
      }
      Json lines = Json::array();
      const QString word = jsonString(*state, "statename");
      lines.push_back(checkLine(tr("Connection"), word == QStringLiteral("RUNNING"),
                                QStringLiteral("%1, %2").arg(address(), word)));
      m_rpc.call(what, QStringLiteral("getAllProcessInfo"), Json::array(), &op,
                 [=, this, &op](const Answer &processes) mutable {
                   if (!processes) {
                     op.fail(processes.error().error);
                     return;
                   }
                   for (const ServiceInstance &instance : assign(*processes)) {
                     if (instance.state != InstanceState::Unknown) continue;
                     lines.push_back(checkLine(tr("Program %1").arg(instance.name), false, instance.detail));
                   }
                   op.succeed(lines);
                 });
    });
  });
}

}  // namespace ops
