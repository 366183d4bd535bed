#include "models/backends/compose/compose_engine.h"

#include "models/backends/compose/compose_errors.h"
#include "models/backends/compose/compose_watch.h"
#include "models/base/clock.h"

namespace ops {

namespace {

constexpr int mostAttempts = 3;
constexpr int upTimeoutMs = 600'000;  // it may pull an image first
constexpr int stopGraceMs = 30'000;   // beyond what the container itself is given
constexpr int msPerSecond = 1'000;

QStringList idsOf(const QList<ComposeContainer> &containers) {
  QStringList ids;
  for (const auto &container : containers) ids.append(container.id);
  return ids;
}

Result<QList<ComposeContainer>> parsed(const QByteArray &output) {
  QList<ComposeContainer> containers;
  const auto now = utcNow();
  for (const auto &line : output.split('\n')) {
    if (line.trimmed().isEmpty()) continue;
    auto container = ComposeContainer::parse(line, now);
    if (!container) return fail(container.error());
    containers.append(*container);
  }
  return containers;
}

}  // namespace

ComposeEngine::ComposeEngine(ComposeCli &cli, ComposeProjectReader &reader, QObject *parent)
    : QObject(parent), m_cli(cli), m_reader(reader), m_override(cli, reader) {}

Op<ComposeView> ComposeEngine::view(const QString &what) {
  return makeOp<ComposeView>([this, what](OperationOf<ComposeView> &op) {
    ask(op, m_reader.read(what), [this, what, &op](const ComposeProject &project) {
      ask(op, containers(what, project.name), [this, project, &op](const QList<ComposeContainer> &all) {
        op.succeed(composeView(project, target().services, all));
      });
    });
  });
}

/// What goes between the list and the look at it was not there; what has come meanwhile will be seen the next time.
Op<QList<ComposeContainer>> ComposeEngine::containers(const QString &what, const QString &project, int attempt) {
  return makeOp<QList<ComposeContainer>>([=, this](OperationOf<QList<ComposeContainer>> &op) {
    const auto label = QStringLiteral("label=com.docker.compose.");
    const ComposeCli::Call call{
        what,
        {QStringLiteral("container"), QStringLiteral("ls"), QStringLiteral("--all"), QStringLiteral("--quiet"),
         QStringLiteral("--no-trunc"), QStringLiteral("--filter"), label + QStringLiteral("project=") + project,
         QStringLiteral("--filter"), label + QStringLiteral("oneoff=False")}};
    ask(op, m_cli.docker(call), [=, this, &op](const ProcessResult &listed) {
      const auto ids = QString::fromUtf8(listed.output).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
      if (ids.isEmpty()) return op.succeed({});
      const auto missed = std::make_shared<bool>(false);
      ask(op, inspect(what, ids, missed), [=, this, &op](const QList<ComposeContainer> &all) {
        if (!*missed || attempt >= mostAttempts) return op.succeed(all);
        ask(op, containers(what, project, attempt + 1), [&op](const auto &again) { op.succeed(again); });
      });
    });
  });
}

Op<QList<ComposeContainer>> ComposeEngine::inspect(const QString &what, const QStringList &ids,
                                                   const std::shared_ptr<bool> &missed) {
  return makeOp<QList<ComposeContainer>>([=, this](OperationOf<QList<ComposeContainer>> &op) {
    ComposeCli::Call call{what, QStringList{QStringLiteral("container"), QStringLiteral("inspect"),
                                            QStringLiteral("--format"), ComposeContainer::format()} +
                                    ids};
    call.anyExit = true;
    ask(op, m_cli.docker(call), [=, this, &op](const ProcessResult &ran) {
      const bool failed = ran.exitCode != 0;
      if (failed && !onlyMissesObjects(ran)) return op.fail(composeError(what, address(), ran, false));
      if (failed) *missed = true;
      if (ran.truncated) return op.fail(composeTooLong(what, address()));
      auto all = parsed(ran.output);
      if (!all) return op.fail({ErrorCode::Failed, what, address(), all.error().why, {}});
      op.succeed(*all);
    });
  });
}

Op<std::optional<ComposeContainer>> ComposeEngine::look(const QString &what, const QString &id) {
  using Seen = std::optional<ComposeContainer>;
  return makeOp<Seen>([=, this](OperationOf<Seen> &op) {
    ask(op, inspect(what, {id}, std::make_shared<bool>(false)),
        [&op](const QList<ComposeContainer> &seen) { op.succeed(seen.isEmpty() ? Seen() : Seen(seen.first())); });
  });
}

Op<Done> ComposeEngine::bringUp(const ComposeContainer &container) {
  return makeOp<Done>([this, container](OperationOf<Done> &op) {
    const bool paused = container.status == QLatin1String("paused");
    if (container.isKept() && !paused) {
      ask(op, waitUntilUp(container), [&op](const Done &) { op.succeed({}); });
      return;
    }
    ComposeCli::Call call{tr("Starting %1").arg(container.name)};
    call.arguments = {QStringLiteral("container"), paused ? QStringLiteral("unpause") : QStringLiteral("start"),
                      container.id};
    call.changes = true;
    ask(op, m_cli.docker(call), [this, container, &op](const ProcessResult &) {
      ask(op, waitUntilUp(container, false), [&op](const Done &) { op.succeed({}); });
    });
  });
}

Op<Done> ComposeEngine::waitUntilUp(const ComposeContainer &container, bool fresh) {
  return makeOp<Done>([this, container, fresh](OperationOf<Done> &op) {
    auto *watch = new ComposeWatch(*this, container, &op);  // owned by the operation
    watch->start(fresh, [&op](const Status &status) {
      if (status) return op.succeed({});
      op.fail(status.error());
    });
  });
}

Op<Done> ComposeEngine::bringDown(const ComposeContainer &container) {
  return makeOp<Done>([this, container](OperationOf<Done> &op) {
    if (!container.isKept()) return op.succeed({});
    ComposeCli::Call call{tr("Stopping %1").arg(container.name)};
    call.arguments = {QStringLiteral("container"), QStringLiteral("stop"), container.id};
    call.changes = true;
    call.timeoutMs = std::max(0, container.stopSeconds) * msPerSecond + stopGraceMs;
    ask(op, m_cli.docker(call), [&op](const ProcessResult &) { op.succeed({}); });
  });
}

Op<ProcessResult> ComposeEngine::remove(const QString &what, const QList<ComposeContainer> &containers) {
  ComposeCli::Call call{what, QStringList{QStringLiteral("container"), QStringLiteral("rm")} + idsOf(containers)};
  call.changes = true;
  return m_cli.docker(call);
}

Op<ProcessResult> ComposeEngine::up(const QString &what, const ComposeView &view, const ComposeService &service,
                                    qsizetype count, bool recreate) {
  if (service.declared.startsWith(QLatin1Char('-'))) {
    return makeOp<ProcessResult>([=, this](OperationOf<ProcessResult> &op) {
      op.fail({ErrorCode::Refused, what, address(), tr("Compose takes such a name for an option"),
               tr("Give the service a name that does not begin with a dash.")});
    });
  }
  ComposeCli::Call call{what, view.project.arguments()};
  call.arguments << QStringLiteral("up") << QStringLiteral("-d") << QStringLiteral("--no-deps")
                 << QStringLiteral("--no-build");
  if (!recreate) call.arguments << QStringLiteral("--no-recreate");
  call.arguments << QStringLiteral("--scale") << QStringLiteral("%1=%2").arg(service.declared).arg(count)
                 << service.declared;
  call.changes = true;
  call.timeoutMs = upTimeoutMs;
  return m_cli.compose(view.project.program, m_reader.folder(), call);
}

}  // namespace ops
