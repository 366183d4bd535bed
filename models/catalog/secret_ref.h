#pragma once

#include <QString>

namespace ops {

/// Where a secret is to be found; the secret itself never stands here (but inline in practice tiers).
struct SecretRef {
  enum class Kind { None, Environment, File, Keyring, Inline };
  Kind kind = Kind::None;
  QString name;  ///< variable, path or keyring entry
  bool isSet() const { return kind != Kind::None; }
};

}  // namespace ops
