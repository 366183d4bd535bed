#pragma once

#include "models/base/operation.h"
#include "models/journal/anchor.h"

namespace ops {

/// What stands at a place where anchors are kept.
struct AnchorList {
  QList<Anchor> anchors;   ///< of every journal, as they stand there; all of them rightly signed
  QStringList complaints;  ///< what is no anchor or not rightly signed: "file:line: why"
  QStringList remarks;     ///< what should be known of the place
};

/// A file of anchors, one a line, which is only ever added to. It may lie on a mounted share and be shared by desks.
/// Both work on a thread of their own that is left to itself if the file system hangs for longer than `timeoutMs`.
inline constexpr int anchorFileMs = 15'000;

/// An absent file is an error of code Unreachable: its file system may not be mounted.
Op<AnchorList> readAnchorFile(const QString &path, int timeoutMs = anchorFileMs);
/// Appends one line and syncs it to the disk; makes the file (0644 less the umask) if it is missing. Timed out, its
/// outcome is unknown.
Op<Done> appendToAnchorFile(const QString &path, const Anchor &anchor, int timeoutMs = anchorFileMs);

}  // namespace ops
