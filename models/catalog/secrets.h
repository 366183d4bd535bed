#pragma once

#include "models/base/operation.h"
#include "models/base/secret.h"
#include "models/catalog/system.h"

namespace ops {

/// Fetches a secret from where the system file says it is: an environment variable, a file that others can't read, the
/// desktop's keyring under the service "opsdeck", or the file itself. To be started on the main thread; nothing blocks
/// it. A file that others may read (models/base/secret_file.h) is refused, with the chmod to run; a keyring that does
/// not answer is an error after five seconds. No reference gives an empty secret. What was found is redacted from then
/// on.
Op<Secret> resolveSecret(const SecretRef &reference);

}  // namespace ops
