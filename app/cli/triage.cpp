#include "app/cli/triage.h"

#include <QCoreApplication>

#include "app/cli/journal_session.h"
#include "app/composition/composition.h"
#include "models/incidents/investigation.h"
#include "models/incidents/triage_text.h"
#include "models/procedures/procedure.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("TriageCommand", text);
}

}  // namespace

int triageCommand(const QStringList &words) {
  cli::Arguments arguments(
      QStringLiteral("triage"), QStringLiteral("SYSTEM [-e ENVIRONMENT] [-o json]"),
      tr("Looks at everything at once, changes nothing, and says how bad it is and what may be behind it."));
  arguments.addEnvironmentOption();
  if (const auto code = arguments.parse(words, 1, 1)) return *code;
  const auto backends = compose(arguments.word(0), arguments.environment(), Access::ReadOnly);
  if (!backends) return cli::report(backends.error());
  QList<Complaint> complaints;
  const auto procedures = fitting(allProcedures(complaints), (*backends)->system());
  Journal journal(cli::journalOptions(true));
  return cli::runLoop([&](const cli::Exit &exit) {
    // A journal that can't be read is no reason not to look.
    launch<Done>(journal.open(), &journal, [&, exit](const Result<Done> &opened) {
      launch<Findings>(investigate({**backends, opened ? &journal : nullptr}), &journal,
                       [&, exit](const Result<Findings> &findings) {
                         if (!findings) return exit(cli::report(findings.error()));
                         const auto triage = judge((*backends)->system(), *findings);
                         if (arguments.json()) {
                           cli::printJson(toJson(triage, procedures));
                         } else {
                           for (const auto &line : triageLines(triage, procedures)) cli::print(line);
                         }
                         exit(0);
                       });
    });
  });
}

}  // namespace ops
