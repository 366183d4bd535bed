#include "app/cli/journal_session.h"

#include <QCoreApplication>

#include "models/base/paths.h"

namespace ops::cli {

namespace {

constexpr qsizetype shortestPrefix = 4;

QString tr(const char *text, int n = -1) {
  return QCoreApplication::translate("JournalSession", text, nullptr, n);
}

Result<RunSummary> onlyRun(const QList<RunSummary> &runs, const QString &prefix) {
  QList<RunSummary> matches;
  for (const auto &run : runs) {
    if (run.run.startsWith(prefix)) matches.append(run);
  }
  if (matches.size() == 1) return matches.first();
  const auto why = matches.isEmpty() ? tr("there is no such run") : tr("several runs begin so; write more of its id");
  return fail(
      {ErrorCode::Usage, tr("Looking for run \"%1\"").arg(prefix), {}, why, tr("List them with: opsdeck runs")});
}

}  // namespace

JournalOptions journalOptions(bool readOnly) {
  JournalOptions options;
  options.folder = paths::journal();
  options.readOnly = readOnly;
  return options;
}

void openJournal(Journal &journal, const Exit &exit, std::function<void()> then) {
  launch<Done>(journal.open(), &journal, [exit, then = std::move(then)](const Result<Done> &opened) {
    if (!opened) return exit(report(opened.error()));
    then();
  });
}

void findRun(Journal &journal, const QString &prefix, const Exit &exit, std::function<void(const RunSummary &)> then) {
  if (prefix.size() < shortestPrefix) {
    return exit(
        misuse(tr("\"%1\" is too short for a run; write at least %n characters of its id", shortestPrefix).arg(prefix),
               tr("List them with: opsdeck runs")));
  }
  launch<QList<RunSummary>>(journal.runs(100'000), &journal,
                            [prefix, exit, then = std::move(then)](const Result<QList<RunSummary>> &runs) {
                              if (!runs) return exit(report(runs.error()));
                              const auto found = onlyRun(*runs, prefix);
                              if (!found) return exit(report(found.error()));
                              then(*found);
                            });
}

JournalSession::JournalSession()
    : m_journal(journalOptions(false)), m_control(m_journal, QCoreApplication::applicationFilePath()) {}

int withRun(const QString &prefix, const WithRun &body) {
  JournalSession session;
  return runLoop([&](const Exit &exit) {
    session.open(exit, [&, exit] {
      findRun(session.journal(), prefix, exit, [&, exit](const RunSummary &run) { body(session, run, exit); });
    });
  });
}

}  // namespace ops::cli
