#pragma once

#include "models/backends/compose/compose_cli.h"

namespace ops {

/// The last bytes of what a container has printed, both streams in their order, as they are.
Op<QByteArray> composeLog(ComposeCli &cli, const QString &what, const QString &container, qint64 bytes);

}  // namespace ops
