#pragma once

#include "models/base/error.h"
#include "models/base/json.h"

namespace ops {

/// Where anchors are kept: a file, or the table of a PostgreSQL connection of a system file.
struct AnchorPlace {
  QString file;                             ///< absolute; empty for a table
  QString system, environment, connection;  ///< of a table
  QString stream;                           ///< the journal last anchored there; empty if unknown

  bool isFile() const { return !file.isEmpty(); }
  /// For people: "/mnt/team/anchors.jsonl", "ops/team database".
  QString title() const;
  /// The same place, whichever journal was anchored there.
  bool isAt(const AnchorPlace &other) const;
  bool operator==(const AnchorPlace &) const = default;
};

/// The places that `journal verify` asks by itself, in a small JSON file of the user's configuration; no secrets. It
/// helps not to forget a place; what it says is not evidence, for whoever rewrites the journal may rewrite it, too.
/// Both calls block for as long as a local file takes.

/// Nothing is remembered where the file is missing; a malformed one is an error.
Result<QList<AnchorPlace>> anchorPlaces(const QString &path);
/// Adds the place, or takes over its stream.
Status rememberAnchorPlace(const QString &path, const AnchorPlace &place);

}  // namespace ops
