#include "models/incidents/triage_text.h"

#include <QCoreApplication>

namespace ops {

namespace {

constexpr qsizetype mostCauses = 4;

QString tr(const char *text) {
  return QCoreApplication::translate("TriageText", text);
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

QStringList causeLines(const Cause &cause, int number, const QList<Procedure> &procedures) {
  QStringList lines{QStringLiteral("%1. %2  [%3]").arg(number).arg(cause.title, cause.id)};
  for (const auto &text : cause.evidenceFor) lines.append(QStringLiteral("   + ") + text);
  for (const auto &text : cause.evidenceAgainst) lines.append(QStringLiteral("   − ") + text);
  for (const auto &text : cause.notKnown) lines.append(QStringLiteral("   ? ") + tr("not known: %1").arg(text));
  if (!cause.toTell.isEmpty()) lines.append(QStringLiteral("   ") + tr("To tell: %1").arg(cause.toTell));
  if (const auto *procedure = procedureFor(cause, procedures)) {
    const auto text = tr("Procedure: %1 (%2)").arg(procedure->name, riskTitle(procedure->highestRisk()));
    lines.append(QStringLiteral("   ") + text);
  }
  return lines;
}

}  // namespace

QStringList triageLines(const Triage &triage, const QList<Procedure> &procedures) {
  QStringList lines;
  for (const auto &seen : observations(triage.findings)) {
    lines.append(QStringLiteral("%1 %2  %3").arg(mark(seen.weight)).arg(seen.title, -28).arg(seen.text));
  }
  lines.append(QString());
  const auto &severity = triage.classification.severity;
  const auto notKnown = titlesOf(triage.findings, Observation::Weight::NotKnown);
  const auto notable = titlesOf(triage.findings, Observation::Weight::Notable);
  lines.append(severity              ? tr("Severity: %1").arg(severityName(*severity))
               : !notKnown.isEmpty() ? tr("Nothing that is known is wrong.")
               : !notable.isEmpty()  ? tr("Nothing alarming. Worth a look: %1").arg(notable.join(QStringLiteral(", ")))
                                     : tr("Nothing is wrong."));
  for (const auto &reason : triage.classification.because) lines.append(QStringLiteral("  ") + reason);
  if (!notKnown.isEmpty())
    lines.append(QStringLiteral("  ") + tr("Not known: %1").arg(notKnown.join(QStringLiteral(", "))));
  if (triage.causes.isEmpty()) return lines;
  lines.append({QString(), tr("What may be behind it, the most likely first:")});
  int number = 0;
  for (const auto &cause : triage.causes) {
    if (++number <= mostCauses) lines += causeLines(cause, number, procedures);
  }
  return lines;
}

}  // namespace ops
