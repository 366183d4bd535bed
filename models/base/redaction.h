#pragma once

#include "models/base/error.h"
#include "models/base/json.h"
#include "models/base/secret.h"

namespace ops {

/// Secrets that this process has seen, so that no text that leaves it holds one. Thread-safe. Short secrets (under 4
/// characters) are not remembered: they would turn every text into noise.
namespace redaction {
void remember(const Secret &secret);
/// Each occurrence becomes "[redacted:XXXXXXXX]", with a keyed hash that tells two secrets apart and nothing more; what
/// an address gives away by itself (models/base/secret.h) becomes "…".
QByteArray scrub(const QByteArray &text);
QString scrub(const QString &text);
Json scrub(const Json &value);  ///< every string in it, keys too
Error scrub(Error error);       ///< each of its texts
}  // namespace redaction

}  // namespace ops
