#pragma once

#include "models/promotion/model_history.h"

namespace ops {

/// The version to go back to, and what speaks for it.
struct ModelSuggestion {
  enum class Basis {
    ServedWell,    ///< validated, and seen to serve
    NamedStable,   ///< somebody calls it stable
    ServedBefore,  ///< was in place before; nobody validated it, and whether it ever was loaded is not known
    None,          ///< nothing speaks for any
  };
  Basis basis = Basis::None;
  QString version, digest;
  QString reason;  ///< a sentence without its full stop, also where there is none

  bool operator==(const ModelSuggestion &) const = default;
};

/// Pure. What is in place, complained of or was gone back from the last time because something was wrong with it is
/// never suggested; what somebody left by choice only if nothing speaks for another. Nor is what is archived, unless
/// the registry archives what it replaces and puts it in place again (`takesArchived`).
ModelSuggestion suggestVersion(const QList<ModelVersion> &versions, const QList<ModelDeployment> &history,
                               const ModelInPlace &place, bool takesArchived = false);

Json toJson(const ModelSuggestion &suggestion);

}  // namespace ops
