#pragma once

#include "models/base/host.h"

namespace ops {

/// What an archive of files holds.
struct ArchiveListing {
  QList<ListedFile> files;  ///< without folders; paths are relative
  qint64 bytes = 0;         ///< unpacked
  QString complaint;        ///< why it must not be unpacked; empty if it may be

  bool operator==(const ArchiveListing &) const = default;
};

/// Reads all of a tar archive (plain, gzip, bzip2, xz, zstd). A complaint: damage, absolute paths, "..", links,
/// devices, and more than `mostBytes` unpacked.
Op<ArchiveListing> listArchive(const QString &path, qint64 mostBytes);

/// Unpacks into `folder`, which exists and is empty; under the same rules, so that nothing outside of it is touched.
/// Owners are kept where permitted.
Op<ArchiveListing> unpackArchive(const QString &path, const QString &folder, qint64 mostBytes);

}  // namespace ops
