#pragma once

#include <QStringList>

namespace ops {
/// Recomputes the chain of the journal or of an export, and holds it against the anchors kept elsewhere.
int journalVerifyCommand(const QStringList &words);
}  // namespace ops
