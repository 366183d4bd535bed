#pragma once

#include <QStringList>

namespace ops {
int validateCommand(const QStringList &words);
}
