#include "models/backends/compose/compose_manager.h"

#include "models/backends/check_line.h"
#include "models/backends/compose/compose_errors.h"
#include "models/backends/compose/compose_logs.h"
#include "models/backends/compose/compose_scaling.h"

namespace ops {

ComposeManager::ComposeManager(Host &host, const ComposeTarget &target, Access access, QObject *parent)
    : ServiceManager(parent),
      m_cli(host, target.address(), access),
      m_reader(m_cli, target),
      m_engine(m_cli, m_reader),
      m_images(m_engine) {}

QString ComposeManager::address() const {
  return m_cli.address();
}

Error ComposeManager::unknownInstance(const QString &what, const QString &instance) const {
  return {ErrorCode::Refused, what, address(), tr("the project has no container %1").arg(instance),
          tr("Look which instances there are now.")};
}

Op<QString> ComposeManager::engineId(const QString &what) {
  return makeOp<QString>([=, this](OperationOf<QString> &op) {
    ComposeCli::Call call{what, {QStringLiteral("info"), QStringLiteral("--format"), QStringLiteral("{{json .ID}}")}};
    call.anyExit = true;  // some versions succeed without an engine, others fail and have printed it
    ask(op, m_cli.docker(call), [=, this, &op](const ProcessResult &ran) {
      const auto json = jsonParse(ran.output.trimmed());
      const auto id = json ? jsonText(*json) : QString();
      if (ran.exitCode == 0 && !id.isEmpty()) return op.succeed(id);
      auto error = composeError(what, address(), ran, false);
      if (error.code == ErrorCode::Failed) error.code = ErrorCode::Unreachable;
      op.fail(error);
    });
  });
}

Op<Fingerprint> ComposeManager::fingerprint() {
  const auto what = tr("Asking Docker's engine who it is");
  return makeOp<Fingerprint>([=, this](OperationOf<Fingerprint> &op) {
    ask(op, m_reader.read(what), [=, this, &op](const ComposeProject &project) {
      ask(op, engineId(what), [this, project, &op](const QString &id) {
        const auto &file = m_reader.target().file;
        op.succeed({QStringLiteral("compose"), QStringLiteral("%1 %2 %3").arg(id, project.name, file),
                    tr("Compose project \"%1\" (%2) on Docker's engine %3").arg(project.name, file, id)});
      });
    });
  });
}

Op<QList<ServiceInstance>> ComposeManager::instances() {
  return makeOp<QList<ServiceInstance>>([this](OperationOf<QList<ServiceInstance>> &op) {
    ask(op, m_engine.view(tr("Reading the state of the services")),
        [&op](const ComposeView &view) { op.succeed(view.instances()); });
  });
}

Op<Done> ComposeManager::start(const QString &instance) {
  const auto what = tr("Starting %1").arg(instance);
  return m_cli.change<Done>(what, [=, this](OperationOf<Done> &op) {
    ask(op, m_engine.view(what), [=, this, &op](const ComposeView &view) {
      const auto done = [&op](const Done &) { op.succeed({}); };
      if (const auto *container = view.container(instance)) return ask(op, m_engine.bringUp(*container), done);
      const auto *service = view.missing(instance);
      if (service == nullptr) return op.fail(unknownInstance(what, instance));
      const auto down = service->down();
      if (!down.isEmpty()) {
        return op.fail({ErrorCode::Refused, what, address(),
                        tr("it has not been made yet, and %1 is stopped").arg(down.first().name),
                        tr("Start that one first, or scale the service.")});
      }
      const auto goal = static_cast<int>(service->containers.size()) + 1;
      (new ComposeScaling(m_engine, service->name, goal, op))->start();  // owned by the operation
    });
  });
}

Op<Done> ComposeManager::stop(const QString &instance) {
  const auto what = tr("Stopping %1").arg(instance);
  return m_cli.change<Done>(what, [=, this](OperationOf<Done> &op) {
    ask(op, m_engine.view(what), [=, this, &op](const ComposeView &view) {
      const auto done = [&op](const Done &) { op.succeed({}); };
      if (const auto *container = view.container(instance)) return ask(op, m_engine.bringDown(*container), done);
      if (view.missing(instance) == nullptr) return op.fail(unknownInstance(what, instance));
      op.succeed({});
    });
  });
}

Op<Done> ComposeManager::scale(const QString &service, int replicas) {
  return m_cli.change<Done>(tr("Scaling %1 to %2").arg(service).arg(replicas), [=, this](OperationOf<Done> &op) {
    (new ComposeScaling(m_engine, service, replicas, op))->start();  // owned by the operation
  });
}

Op<QByteArray> ComposeManager::logs(const QString &instance, qint64 bytes) {
  const auto what = tr("Reading the log of %1").arg(instance);
  return makeOp<QByteArray>([=, this](OperationOf<QByteArray> &op) {
    ask(op, m_engine.view(what), [=, this, &op](const ComposeView &view) {
      if (const auto *container = view.container(instance)) {
        return ask(op, composeLog(m_cli, what, container->id, bytes), [&op](const auto &log) { op.succeed(log); });
      }
      if (view.missing(instance) == nullptr) return op.fail(unknownInstance(what, instance));
      op.fail({ErrorCode::Failed, what, address(), tr("no container has been made for it yet"), {}});
    });
  });
}

Op<Json> ComposeManager::selfCheck() {
  const auto what = tr("Checking Docker Compose");
  return makeOp<Json>([=, this](OperationOf<Json> &op) {
    ask(op, engineId(what), [=, this, &op](const QString &id) {
      ask(op, m_engine.view(what), [id, &op](const ComposeView &view) {
        const auto &project = view.project;
        const auto programs = QStringLiteral("%1 %2").arg(project.program.argv.join(QLatin1Char(' ')),
                                                          project.program.version.toString());
        Json lines = Json::array();
        lines.push_back(checkLine(tr("Connection"), true, tr("Docker's engine %1, by %2").arg(id, programs)));
        lines.push_back(checkLine(tr("Project"), true,
                                  tr("%1 from %2").arg(project.name, project.files.join(QStringLiteral(", ")))));
        for (const auto &warning : project.warnings) lines.push_back(checkLine(tr("Variables"), false, warning));
        for (const auto &instance : view.instances()) {
          if (instance.state != InstanceState::Unknown) continue;
          lines.push_back(checkLine(tr("Service %1").arg(instance.service), false, instance.detail));
        }
        op.succeed(lines);
      });
    });
  });
}

}  // namespace ops
