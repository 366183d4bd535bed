#pragma once

#include <QDateTime>

#include "models/base/json.h"

namespace ops {

/// A number of milliseconds since 1970, written as a number or as text; invalid if there is none.
QDateTime registryTime(const Json &object, const char *key);
/// SHA-256 in lower-case hex from "sha256:…" or bare; empty if it is none.
QString registryDigest(const QString &text);

}  // namespace ops
