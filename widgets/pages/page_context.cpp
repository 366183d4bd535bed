#include "widgets/pages/page_context.h"

#include <algorithm>

#include "models/items/run_text.h"

namespace ops {

PageContext::PageContext(System system, Environment environment, QObject *parent)
    : QObject(parent), m_system(std::move(system)), m_environment(std::move(environment)) {}

void PageContext::setBlocked(const QString &why) {
  if (m_whyBlocked == why) return;
  m_whyBlocked = why;
  Q_EMIT blockedChanged();
}

const RunSummary *PageContext::openRun(const QString &procedure, const Json &inputs) const {
  return openRunOf(m_runs, system(), environment(), procedure, inputs);
}

void PageContext::setRunSummaries(const QList<RunSummary> &summaries) {
  m_runs = summaries;
  Q_EMIT runSummariesChanged();
}

const Procedure *PageContext::procedure(const QString &name) const {
  const auto found = std::ranges::find(procedures, name, &Procedure::name);
  return found == procedures.end() ? nullptr : &*found;
}

}  // namespace ops
