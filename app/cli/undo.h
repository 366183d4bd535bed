#pragma once

#include <QStringList>

namespace ops {
int undoCommand(const QStringList &arguments);
}  // namespace ops
