#pragma once

#include "models/promotion/model_choice.h"

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

/// Pure, of a choice for a rollback. What it objects to, and what has a fault that stands (standingFault), is never
/// suggested; what somebody left by choice only if nothing speaks for another.
ModelSuggestion suggestVersion(const ModelChoice &choice);

Json toJson(const ModelSuggestion &suggestion);

}  // namespace ops
