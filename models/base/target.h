#pragma once

#include "models/base/json.h"

namespace ops {

/// What a backend really is, by its own word and never by its address. Compared before every change.
struct Fingerprint {
  QString kind;      ///< "redis", "postgres", "supervisor"
  QString identity;  ///< Redis run_id, PostgreSQL system_identifier/database, supervisord's identity and socket
  QString display;   ///< for people: "Redis 7.0.15 at /run/…/redis.sock"

  bool operator==(const Fingerprint &other) const { return kind == other.kind && identity == other.identity; }
};

inline Json toJson(const Fingerprint &fingerprint) {
  return {{"kind", toJson(fingerprint.kind)},
          {"identity", toJson(fingerprint.identity)},
          {"display", toJson(fingerprint.display)}};
}

inline Fingerprint fingerprintFromJson(const Json &json) {
  return {jsonString(json, "kind"), jsonString(json, "identity"), jsonString(json, "display")};
}

}  // namespace ops
