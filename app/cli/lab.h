#pragma once

#include <QStringList>

namespace ops {
/// `opsdeck lab …`; the words after "lab".
int labCommand(const QStringList &words);
}  // namespace ops
