#pragma once

#include "models/backends/access.h"
#include "models/journal/anchor_file.h"
#include "models/journal/anchor_places.h"

namespace ops::cli {

/// A place of anchors that can be asked and added to. Lives on its creator's thread.
class AnchorStore : public QObject {
 public:
  explicit AnchorStore(AnchorPlace place) : m_place(std::move(place)) {}
  /// With its environment named, though it may have been left to choice.
  const AnchorPlace &place() const { return m_place; }
  /// The anchors of that journal; a file gives those of others besides.
  virtual Op<AnchorList> read(const QString &stream) = 0;
  virtual Op<Done> append(const Anchor &anchor) = 0;

 private:
  AnchorPlace m_place;
};

/// Nothing is connected yet. An error if the system file lacks the connection.
Result<std::unique_ptr<AnchorStore>> openAnchorStore(const AnchorPlace &place, Access access);

/// Where `journal verify` finds the places that it asks by itself.
QString anchorPlacesFile();

}  // namespace ops::cli
