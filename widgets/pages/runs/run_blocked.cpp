#include "widgets/pages/runs/run_blocked.h"

#include <QCoreApplication>
#include <algorithm>

#include "models/base/text.h"
#include "models/catalog/catalog.h"

namespace ops {

QString whyRunBlocked(const PageContext &context, const QString &run) {
  const auto &why = context.whyBlocked();
  const auto &runs = context.runSummaries();
  const auto found = std::ranges::find(runs, run, &RunSummary::run);
  const bool isHere = found == runs.end() ||
                      (found->system == context.system().name && found->environment == context.environment().name);
  const bool isJournalFine = context.journal != nullptr && context.journal->isWritable();
  if (isHere || !isJournalFine) return why;
  const bool isOfSystem = found->system == context.system().name;
  const auto system = isOfSystem ? Result<System>(context.system()) : findSystem(found->system);
  const auto *environment = system ? system->environment(found->environment) : nullptr;
  // Of a file that is not known here its own runner judges.
  if (environment == nullptr || !environment->readOnly) return {};
  return QCoreApplication::translate("RunBlocked", "%1 / %2 is read-only by its system file (readOnly: true)")
      .arg(visibleText(found->system), visibleText(found->environment));
}

}  // namespace ops
