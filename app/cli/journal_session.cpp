#include "app/cli/journal_session.h"

#include <QCoreApplication>

#include "models/base/paths.h"

namespace ops::cli {

namespace {

JournalOptions journalOptions() {
  JournalOptions options;
  options.folder = paths::state() + QStringLiteral("/journal");
  return options;
}

}  // namespace

JournalSession::JournalSession()
    : m_journal(journalOptions()), m_control(m_journal, QCoreApplication::applicationFilePath()) {}

void JournalSession::open(const Exit &exit, std::function<void()> then) {
  launch<Done>(m_journal.open(), this, [exit, then = std::move(then)](const Result<Done> &opened) {
    if (!opened) return exit(report(opened.error()));
    then();
  });
}

void JournalSession::findRun(const QString &prefix, const Exit &exit, std::function<void(const RunSummary &)> then) {
  launch<QList<RunSummary>>(
      m_journal.runs(100'000), this, [prefix, exit, then = std::move(then)](const Result<QList<RunSummary>> &runs) {
        if (!runs) return exit(report(runs.error()));
        QList<RunSummary> matches;
        for (const auto &run : *runs) {
          if (run.run.startsWith(prefix)) matches.append(run);
        }
        if (matches.size() == 1) return then(matches.first());
        const auto why =
            matches.isEmpty() ? tr("there is no such run") : tr("several runs begin so; write more of its id");
        exit(report(
            {ErrorCode::Usage, tr("Looking for run \"%1\"").arg(prefix), {}, why, tr("List them with: opsdeck runs")}));
      });
}

}  // namespace ops::cli
