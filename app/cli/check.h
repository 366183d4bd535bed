#pragma once

#include <QStringList>

namespace ops {
int checkCommand(const QStringList &words);
}
