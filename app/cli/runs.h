#pragma once

#include <QStringList>

namespace ops {
int runsCommand(const QStringList &arguments);
int resumeCommand(const QStringList &arguments);
int decideCommand(const QStringList &arguments);
}  // namespace ops
