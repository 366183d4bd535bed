#pragma once

#include "models/promotion/model_history.h"

namespace ops {

/// The version to go back to, and what speaks for it.
struct ModelSuggestion {
  enum class Basis {
    ServedWell,    ///< validated, and served longest of all without being taken back
    ServedBefore,  ///< was in service; nobody validated it
    NamedStable,   ///< somebody calls it stable
    None,          ///< nothing speaks for any
  };
  Basis basis = Basis::None;
  QString version, digest;
  QString reason;  ///< a sentence without its full stop, also where there is none

  bool operator==(const ModelSuggestion &) const = default;
};

/// Pure. What is in place, archived or complained of is never suggested.
ModelSuggestion suggestVersion(const QList<ModelVersion> &versions, const QList<ModelDeployment> &history,
                               const ModelInPlace &place, const QDateTime &now);

Json toJson(const ModelSuggestion &suggestion);

}  // namespace ops
