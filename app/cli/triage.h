#pragma once

#include <QStringList>

namespace ops {

/// `opsdeck triage`: what is wrong, how bad it is, and what may be behind it.
int triageCommand(const QStringList &words);

}  // namespace ops
