#pragma once

#include <QStringList>

namespace ops {
int planCommand(const QStringList &arguments);
int runCommand(const QStringList &arguments);
}  // namespace ops
