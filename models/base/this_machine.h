#pragma once

#include <QString>

namespace ops {

/// Whether a system file means this machine: it names no host, or calls it as `hostname` does.
bool isThisMachine(const QString &host);

}  // namespace ops
