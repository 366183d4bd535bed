#pragma once

#include <QStringList>

namespace ops {
int statusCommand(const QStringList &words);
}
