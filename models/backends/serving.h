#pragma once

#include "models/backends/backends.h"

namespace ops {

/// What the serving service says that it serves.
struct ServedModel {
  QString version;  ///< its own word for it; empty: it does not say
  QString digest;   ///< SHA-256 in hex; empty: it does not say

  bool operator==(const ServedModel &) const = default;
};

/// Asks the service itself. Refused where the model names no way to ask. `backends` must outlive the operation.
Op<ServedModel> askServed(const ModelSpec &spec, Backends &backends);

/// Whether what is served is what is in place.
enum class Drift {
  None,
  Differs,  ///< the service has not loaded what lies there, or serves something else; or no version lies there at all
  Unknown,  ///< it could not be asked, or says too little
};
QString driftName(Drift drift);  ///< JSON: "none", "differs", "unknown"

struct DriftReport {
  Drift drift = Drift::Unknown;
  QString text;  ///< a sentence without its full stop

  bool operator==(const DriftReport &) const = default;
};

/// Pure. By digest where both have one, else by name: the registry's for what is in place, or its maker's. Where
/// nothing is in place, or none of the registry's versions, it differs: whoever restarts the service loads something
/// that nobody has judged, or nothing.
DriftReport judgeDrift(const ModelInPlace &place, const Result<ServedModel> &served);

/// The version that others are compared with: the one that is served, or what is in place where that is not known or
/// none of the registry's. Null if that is none of them either. Pure.
const ModelVersion *versionInService(const QList<ModelVersion> &versions, const ModelInPlace &place,
                                     const Result<ServedModel> &served);

}  // namespace ops
