#pragma once

#include <QStringList>

namespace ops {
int planCommand(const QStringList &words);
int runCommand(const QStringList &words);
}  // namespace ops
