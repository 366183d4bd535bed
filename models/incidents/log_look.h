#pragma once

#include "models/backends/backends.h"
#include "models/incidents/findings.h"

namespace ops {

/// Reads the last 64 KB of at most three instances' logs and groups the lines that complain. Succeeds with an error in
/// its value where none can be read. `backends` must outlive the operation.
Op<LogFindings> lookAtLog(const ServiceStatus &service, Backends &backends);

/// The lines that complain, by the words that loggers use, redacted; the newest first. Pure.
QStringList complainingLines(const QByteArray &log);

}  // namespace ops
