#pragma once

#include "models/base/json.h"

namespace ops {

/// One line of a backend's check of itself, as `opsdeck check` prints it: what was looked at ("Connection"), whether it
/// is well, and what was found or would mend it. The texts are translated ones.
inline Json checkLine(const QString &check, bool ok, const QString &detail) {
  return {{"check", toJson(check)}, {"ok", ok}, {"detail", toJson(detail)}};
}

}  // namespace ops
