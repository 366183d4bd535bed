#include "models/backends/compose/compose_cli.h"

#include "models/backends/compose/compose_errors.h"

namespace ops {

ComposeCli::ComposeCli(Host &host, QString address, Access access, QObject *parent)
    : QObject(parent), m_host(host), m_address(std::move(address)), m_access(access) {}

std::optional<Error> ComposeCli::refusal(const QString &what) const {
  if (m_access == Access::ReadWrite) return {};
  return Error{ErrorCode::Refused, what, m_address, tr("This session is read-only"),
               tr("Use an environment that is not read-only.")};
}

Op<ComposeProgram> ComposeCli::program(const QString &what) {
  return makeOp<ComposeProgram>([this, what](OperationOf<ComposeProgram> &op) {
    if (m_program) return op.succeed(*m_program);
    const QStringList plugin{QStringLiteral("docker"), QStringLiteral("compose")};
    ask(op, find(what, plugin), [this, what, &op](const std::optional<ComposeProgram> &second) {
      m_program = second;
      if (m_program) return op.succeed(*m_program);
      ask(op, find(what, {QStringLiteral("docker-compose")}), [this, what, &op](const auto &first) {
        m_program = first;
        if (m_program) return op.succeed(*m_program);
        op.fail({ErrorCode::Unreachable, what, m_address,
                 tr("neither \"docker compose\" nor docker-compose can be run here"),
                 tr("Install Debian's docker-compose or Docker's docker-compose-plugin.")});
      });
    });
  });
}

Op<std::optional<ComposeProgram>> ComposeCli::find(const QString &what, const QStringList &argv) {
  using Found = std::optional<ComposeProgram>;
  return makeOp<Found>([this, what, argv](OperationOf<Found> &op) {
    Call call{what, {QStringLiteral("version"), QStringLiteral("--short")}};
    call.anyExit = true;
    launch<ProcessResult>(run(argv + call.arguments, {}, call), &op, [argv, &op](const Result<ProcessResult> &ran) {
      // Without docker itself nothing goes; without docker-compose the other may do.
      const bool absent = !ran && ran.error().code == ErrorCode::Unreachable && argv.size() == 1;
      if (!ran && !absent) return op.fail(ran.error());
      if (absent || ran->exitCode != 0) return op.succeed({});
      const auto text = QString::fromUtf8(ran->output).trimmed();
      const auto version = QVersionNumber::fromString(text.startsWith(QLatin1Char('v')) ? text.mid(1) : text);
      op.succeed(version.isNull() ? Found() : ComposeProgram{argv, version});
    });
  });
}

Op<ProcessResult> ComposeCli::docker(const Call &call) {
  return run(QStringList{QStringLiteral("docker")} + call.arguments, {}, call);
}

Op<ProcessResult> ComposeCli::compose(const ComposeProgram &program, const QString &folder, const Call &call) {
  return makeOp<ProcessResult>([=, this](OperationOf<ProcessResult> &op) {
    launch<ProcessResult>(run(program.argv + call.arguments, folder, call), &op,
                          [call, &op](const Result<ProcessResult> &ran) {
                            if (ran) return op.succeed(*ran);
                            Error error = ran.error();
                            // It asks many times: the engine may have been there for the first of them.
                            if (call.changes && error.code == ErrorCode::Unreachable)
                              error.code = ErrorCode::OutcomeUnknown;
                            op.fail(error);
                          });
  });
}

Op<ProcessResult> ComposeCli::run(const QStringList &argv, const QString &folder, const Call &call) {
  return makeOp<ProcessResult>([this, argv, folder, call](OperationOf<ProcessResult> &op) {
    if (const auto refused = call.changes ? refusal(call.what) : std::nullopt) return op.fail(*refused);
    ProcessRequest request;
    request.argv = argv;
    request.workingDirectory = folder;
    request.environment = {{QStringLiteral("COMPOSE_IGNORE_ORPHANS"), QStringLiteral("1")},
                           {QStringLiteral("COMPOSE_ANSI"), QStringLiteral("never")},
                           {QStringLiteral("DOCKER_CLI_HINTS"), QStringLiteral("false")}};
    request.timeoutMs = call.timeoutMs;
    request.outputCap = call.outputCap;
    request.merged = call.lastBytes;
    request.lastBytes = call.lastBytes;
    launch<ProcessResult>(m_host.run(request), &op, [this, call, &op](const Result<ProcessResult> &ran) {
      if (!ran) return op.fail(notRun(call, ran.error()));
      if (ran->exitCode != 0 && !call.anyExit) return op.fail(composeError(call.what, m_address, *ran, call.changes));
      if (ran->truncated && !call.lastBytes && !call.changes) return op.fail(composeTooLong(call.what, m_address));
      op.succeed(*ran);
    });
  });
}

Error ComposeCli::notRun(const Call &call, Error error) const {
  error.what = call.what;
  error.target = m_address;
  if (error.code == ErrorCode::OutcomeUnknown && !call.changes) error.code = ErrorCode::TimedOut;
  if (error.code == ErrorCode::Failed) {
    error.code = ErrorCode::Unreachable;
    error.why = tr("docker could not be run: %1").arg(error.why);
    error.remedy = tr("Install Docker's command line (Debian: docker.io), and see that it is in PATH.");
  }
  return error;
}

Error ComposeCli::cancelled(const QString &what) const {
  return {ErrorCode::OutcomeUnknown, what, m_address, tr("it was cancelled on its way"),
          tr("Look at what it has done already.")};
}

Op<Done> together(std::vector<Op<Done>> operations) {
  const auto all = std::make_shared<std::vector<Op<Done>>>(std::move(operations));
  return makeOp<Done>([all](OperationOf<Done> &op) {
    if (all->empty()) return op.succeed({});
    struct Tally {
      std::size_t left;
      std::optional<Error> worst;
    };
    const auto tally = std::make_shared<Tally>(all->size(), std::nullopt);
    for (auto &each : *all) {
      launch<Done>(std::move(each), &op, [tally, &op](const Result<Done> &ended) {
        if (!ended && (!tally->worst || ended.error().code == ErrorCode::OutcomeUnknown)) tally->worst = ended.error();
        if (--tally->left > 0) return;
        if (tally->worst) return op.fail(*tally->worst);
        op.succeed({});
      });
    }
  });
}

}  // namespace ops
