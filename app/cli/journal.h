#pragma once

#include <QStringList>

namespace ops {
/// list, verify, anchor, export, recover.
int journalCommand(const QStringList &arguments);
}  // namespace ops
