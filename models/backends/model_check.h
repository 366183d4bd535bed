#pragma once

#include "models/backends/backends.h"

namespace ops {

/// Sends a model's check to its serving service and holds the answer against what is expected. Succeeds with {"url",
/// "status", "milliseconds", "answer"}. A check changes nothing: whatever goes wrong is a failure, never unknown.
/// `what` names it for people. `backends` must outlive the operation.
Op<Json> askModelCheck(const ModelCheck &check, const QString &what, Backends &backends);

/// What the answer lacks, each with its pointer, the value found and the value wanted; empty: it is as expected. Pure.
QStringList unmetExpectations(const ModelCheck &check, const Json &answer);

/// The value at a JSON pointer; null where there is none, or the pointer can't be read.
Json valueAt(const Json &document, const QString &pointer);

}  // namespace ops
