#pragma once

#include <QStringList>

namespace ops {
/// Keeps the head of the journal at a place elsewhere; or prints the SQL that makes such a place.
int journalAnchorCommand(const QStringList &words);
}  // namespace ops
