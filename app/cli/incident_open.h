#pragma once

#include <QStringList>

namespace ops {
/// `incident open`: by what is said, or by what a triage sees.
int incidentOpenCommand(const QStringList &words);
}  // namespace ops
