#pragma once

#include <QStringList>

namespace ops {
int runsCommand(const QStringList &words);
int resumeCommand(const QStringList &words);
int decideCommand(const QStringList &words);
}  // namespace ops
