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

/// What people read: "2.0.0 (20250304)", or the one name that there is.
inline QString versionTitle(const QString &version, const QString &release) {
  if (release.isEmpty() || release == version) return version;
  return version.isEmpty() ? release : QStringLiteral("%1 (%2)").arg(release, version);
}

/// Another copy of the same content is as good.
inline bool isInPlace(const ModelVersion &version, const ModelInPlace &place) {
  return isSameModel(version.version, version.digest, place.version, place.digest);
}

/// By the registry's name, or failing that by its maker's where only one is called so; null if there is none.
inline const ModelVersion *versionNamed(const QList<ModelVersion> &versions, const QString &name) {
  const auto found = std::ranges::find(versions, name, &ModelVersion::version);
  if (found != versions.end()) return &*found;
  const auto made = std::ranges::find(versions, name, &ModelVersion::release);
  if (name.isEmpty() || made == versions.end()) return nullptr;
  return std::ranges::count(versions, name, &ModelVersion::release) == 1 ? &*made : nullptr;
}

/// The one that is in place, of several copies the one that the registry names; null if it is none of them.
inline const ModelVersion *versionInPlace(const QList<ModelVersion> &versions, const ModelInPlace &place) {
  const auto named = std::ranges::find(versions, place.version, &ModelVersion::version);
  if (named != versions.end() && isInPlace(*named, place)) return &*named;
  const auto found =
      std::ranges::find_if(versions, [&place](const ModelVersion &version) { return isInPlace(version, place); });
  return found == versions.end() ? nullptr : &*found;
}

}  // namespace ops
