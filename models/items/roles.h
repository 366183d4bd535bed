#pragma once

#include <QString>

namespace ops {

/// What a value means for the person who looks: every view gives each tone a colour, a shape and a word of its own.
enum class Tone {
  Neutral,   ///< nothing is claimed
  Ok,        ///< fresh, and as it should be
  Notice,    ///< worth knowing
  Warning,   ///< degraded
  Critical,  ///< down, failed
  Unknown,   ///< not known, or stale: never green
  Busy,      ///< at work
};

/// A state as people see it: never a colour alone.
struct Mark {
  QString word;  ///< translated
  Tone tone = Tone::Neutral;
  QString icon = {};  ///< in place of the tone's glyph, where nothing is right or wrong; empty: the glyph
  bool operator==(const Mark &) const = default;
};

/// Roles that items give beside Qt's own.
enum ItemRole {
  ToneRole = Qt::UserRole + 1,  ///< int of a Tone: the cell shows its glyph before the text
  SortRole,                     ///< the bare value, for sorting and filters
  IdRole,                       ///< stable name of the row: a service, a queue, a digest in hex, a run's UUID
  MonospaceRole,                ///< bool: the text is code, a path, a payload
  IconRole,                     ///< name of an icon that stands in place of the tone's glyph
  SecondaryRole,                ///< bool: less important than the columns beside it
};

}  // namespace ops
