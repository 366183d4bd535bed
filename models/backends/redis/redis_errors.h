#pragma once

#include <QByteArray>

#include "models/base/error.h"

namespace ops {

/// An error reply of Redis by its name, with what would mend it. `what` and `address` are taken over.
Error redisError(const QByteArray &reply, const QString &what, const QString &address);

}  // namespace ops
