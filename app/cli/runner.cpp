#include "app/cli/runner.h"

#include <unistd.h>

#include <csignal>

#include "app/cli/journal_session.h"
#include "app/composition/composition.h"
#include "models/base/child_environment.h"
#include "models/catalog/catalog.h"
#include "models/procedures/executor.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("RunnerCommand", text);
}

/// Nothing of the process that started us may end us, and nothing of ours may hold its pipes and locks.
void detachFromStarter() {
  std::signal(SIGHUP, SIG_IGN);
  std::signal(SIGINT, SIG_IGN);
  std::signal(SIGPIPE, SIG_IGN);
  close_range(3, ~0U, CLOSE_RANGE_CLOEXEC);
}

class Runner : public QObject {
  Q_DECLARE_TR_FUNCTIONS(RunnerCommand)

 public:
  Runner(QString run, cli::Exit exit) : m_run(std::move(run)), m_exit(std::move(exit)) {}

  void start() {
    m_session.open(m_exit, [this] {
      RecordQuery query;
      query.run = m_run;
      query.types = {QLatin1String(event::runOpened)};
      query.limit = 1;
      launch<QList<Record>>(m_session.journal().read(query), this, [this](const Result<QList<Record>> &records) {
        if (!records) return m_exit(cli::report(records.error()));
        if (records->isEmpty()) {
          return m_exit(
              cli::report({ErrorCode::Usage, tr("Running %1").arg(m_run), {}, tr("there is no such run"), {}}));
        }
        execute(records->first().event);
      });
    });
  }

 private:
  void execute(const Event &opened) {
    auto backends = compose(opened.system, opened.environment, Access::ReadWrite);
    if (!backends) return m_exit(cli::report(backends.error()));
    // The secrets of other systems are no business of the programs that this one starts, either.
    for (const auto &variable : secretVariables()) hideFromChildren(variable);
    m_backends = std::move(*backends);
    m_executor = std::make_unique<Executor>(
        Executor::Surroundings{m_session.journal(), *m_backends, ActionRegistry::shipped(), runFolder(m_run)}, m_run);
    connect(m_executor.get(), &Executor::finished, this,
            [this](const Status &status) { m_exit(status ? 0 : cli::report(status.error())); });
    m_executor->start();
  }

  QString m_run;
  cli::Exit m_exit;
  cli::JournalSession m_session;
  std::unique_ptr<Backends> m_backends;
  std::unique_ptr<Executor> m_executor;
};

}  // namespace

int runnerCommand(const QStringList &words) {
  cli::Arguments arguments(QStringLiteral("runner"), QStringLiteral("RUN"),
                           tr("Executes a run. Started by Opsdeck itself."));
  if (const auto code = arguments.parse(words, 1, 1)) return *code;
  detachFromStarter();
  std::unique_ptr<Runner> runner;
  return cli::runLoop([&](const cli::Exit &exit) {
    runner = std::make_unique<Runner>(arguments.word(0), exit);
    runner->start();
  });
}

}  // namespace ops
