#pragma once

#include <QStringList>

#include "models/base/secret.h"

namespace ops {

/// What one of the user's own programs (pg_dump, redis-cli) needs to reach the server of a connection.
struct ProgramAccess {
  QStringList arguments;  ///< without secrets
  Secret password;        ///< empty if none is needed; belongs into a file of mode 0600, never into arguments
};

}  // namespace ops
