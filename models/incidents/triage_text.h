#pragma once

#include "models/incidents/triage.h"

namespace ops {

/// What an investigation has come to, as lines of plain text: for a terminal, a chat, a ticket. `procedures` are the
/// names of those that there are.
QStringList triageLines(const Triage &triage, const QList<Procedure> &procedures);

}  // namespace ops
