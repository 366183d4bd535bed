#pragma once

#include <algorithm>

#include "models/backends/model_registry.h"

namespace ops {

/// Whether two name the same thing to serve: by SHA-256 where both are known, else by name. What has neither is
/// nothing.
inline bool isSameModel(const QString &version, const QString &digest, const QString &otherVersion,
                        const QString &otherDigest) {
  if (!digest.isEmpty() && !otherDigest.isEmpty()) return digest.compare(otherDigest, Qt::CaseInsensitive) == 0;
  return !version.isEmpty() && version == otherVersion;
}

inline bool isInPlace(const ModelVersion &version, const ModelInPlace &place) {
  // What the registry itself names is that one; another copy of the same content is as good, but not it.
  if (!place.version.isEmpty()) return version.version == place.version;
  return isSameModel(version.version, version.digest, place.version, place.digest);
}

/// Null if there is none of that name.
inline const ModelVersion *versionNamed(const QList<ModelVersion> &versions, const QString &name) {
  const auto found = std::ranges::find(versions, name, &ModelVersion::version);
  return found == versions.end() ? nullptr : &*found;
}

/// The one that is in place; null if it is none of them.
inline const ModelVersion *versionInPlace(const QList<ModelVersion> &versions, const ModelInPlace &place) {
  const auto found =
      std::ranges::find_if(versions, [&place](const ModelVersion &version) { return isInPlace(version, place); });
  return found == versions.end() ? nullptr : &*found;
}

}  // namespace ops
