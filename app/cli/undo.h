#pragma once

#include <QStringList>

namespace ops {
int undoCommand(const QStringList &words);
}  // namespace ops
