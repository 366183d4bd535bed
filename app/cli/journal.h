#pragma once

#include <QStringList>

namespace ops {
/// list, verify, export, recover.
int journalCommand(const QStringList &arguments);
}  // namespace ops
