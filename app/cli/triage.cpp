#include "app/cli/triage.h"

#include <QCoreApplication>

#include "app/cli/journal_session.h"
#include "app/composition/composition.h"
#include "models/incidents/investigation.h"
#include "models/incidents/triage.h"
#include "models/procedures/procedure.h"

namespace ops {

namespace {

constexpr qsizetype mostCauses = 4;

QString tr(const char *text) {
  return QCoreApplication::translate("TriageCommand", text);
}

QString mark(Observation::Weight weight) {
  switch (weight) {
    case Observation::Weight::Fine:
      return QStringLiteral("✓");
    case Observation::Weight::Notable:
      return QStringLiteral("•");
    case Observation::Weight::Bad:
      return QStringLiteral("!");
    case Observation::Weight::NotKnown:
      break;
  }
  return QStringLiteral("?");
}

void printCause(const Cause &cause, int number, const QStringList &procedures) {
  cli::print(QStringLiteral("%1. %2  [%3]").arg(number).arg(cause.title, cause.id));
  for (const auto &text : cause.evidenceFor) cli::print(QStringLiteral("   + ") + text);
  for (const auto &text : cause.evidenceAgainst) cli::print(QStringLiteral("   − ") + text);
  for (const auto &text : cause.notKnown) cli::print(QStringLiteral("   ? ") + tr("not known: %1").arg(text));
  if (!cause.toTell.isEmpty()) cli::print(QStringLiteral("   ") + tr("To tell: %1").arg(cause.toTell));
  for (const auto &name : cause.procedures) {
    if (!procedures.contains(name)) continue;
    cli::print(QStringLiteral("   ") + tr("Procedure: %1").arg(name));
    return;
  }
}

void print(const Triage &triage, const QStringList &procedures) {
  for (const auto &seen : observations(triage.findings)) {
    cli::print(QStringLiteral("%1 %2  %3").arg(mark(seen.weight)).arg(seen.title, -28).arg(seen.text));
  }
  cli::print({});
  const auto &severity = triage.classification.severity;
  cli::print(severity ? tr("Severity: %1").arg(severityName(*severity)) : tr("Nothing is wrong."));
  for (const auto &reason : triage.classification.because) cli::print(QStringLiteral("  ") + reason);
  if (!triage.causes.isEmpty()) cli::print({});
  if (!triage.causes.isEmpty()) cli::print(tr("What may be behind it, the most likely first:"));
  int number = 0;
  for (const auto &cause : triage.causes) {
    if (++number <= mostCauses) printCause(cause, number, procedures);
  }
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
  QStringList procedures;
  QList<Complaint> complaints;
  for (const auto &procedure : allProcedures((*backends)->system(), complaints)) procedures.append(procedure.name);
  Journal journal(cli::journalOptions(true));
  return cli::runLoop([&](const cli::Exit &exit) {
    // A journal that can't be read is no reason not to look.
    launch<Done>(journal.open(), &journal, [&, exit](const Result<Done> &opened) {
      const InvestigationScope scope{**backends, opened ? &journal : nullptr, {}, {}};
      launch<Findings>(investigate(scope), &journal, [&, exit](const Result<Findings> &findings) {
        if (!findings) return exit(cli::report(findings.error()));
        const auto triage = judge((*backends)->system(), *findings);
        if (arguments.json()) {
          cli::printJson(toJson(triage, procedures));
        } else {
          print(triage, procedures);
        }
        exit(0);
      });
    });
  });
}

}  // namespace ops
