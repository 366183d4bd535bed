#pragma once

#include <QStringList>

namespace ops {
int logsCommand(const QStringList &words);
}
