#pragma once

#include <QStringList>

namespace ops {
/// The process that executes one run: `opsdeck runner RUN`. Started detached by RunControl, not by people.
int runnerCommand(const QStringList &words);
}  // namespace ops
