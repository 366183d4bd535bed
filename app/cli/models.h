#pragma once

#include <QStringList>

namespace ops {

/// `models list|show|compare|promote|rollback|update|prune`: the first three only look; the others run the procedure of
/// that purpose, as `run` would.
int modelsCommand(const QStringList &words);

}  // namespace ops
