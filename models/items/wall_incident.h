#pragma once

#include "models/incidents/incident_clock.h"
#include "models/items/wall_standing.h"

namespace ops {

struct WallInput;

/// A line on the wall: its tone as a shape, a word that says the same, and the rest.
struct WallLine {
  Tone tone = Tone::Neutral;
  QString word;  ///< may be empty
  QString text;
  QString note = {};  ///< stands at the end, and is not cut: "4 min"
};

/// What the room has to know of the gravest open incident.
struct WallIncident {
  Severity severity = Severity::P3;
  /// The gravest alert that nobody has answered and that is none of the incident's; or is, but graver, or overdue: "P0
  /// Redis · overdue by 19 s". No text: there is none.
  WallLine unanswered;
  bool isUnansweredGrave = false;  ///< the room must look up
  /// How what it is about stands by now, and which services are not OK besides: "Database: OK since 00:01". No text:
  /// not known, or there is nothing to tell.
  WallLine now;
  QString state;    ///< "Investigating"
  QString elapsed;  ///< "1 h 12 min"
  QString impact;   ///< a sentence; as long as nobody has said it, the title
  bool isImpactKnown = false;
  WallLine lead;  ///< who leads; nobody is critical
  WallLine due;   ///< "4 min 12 s" until the next status message, or by how much it is overdue
  int more = 0;   ///< incidents that are open besides
  bool isGrave() const { return severity <= Severity::P1; }
};

/// Something that happened.
struct WallEvent {
  QString time;  ///< "12:03", UTC
  QString text;
  bool isGrave = false;
};

/// The open incident that comes first: the gravest, then the oldest. Null: none is open.
const Incident *gravestOpen(const QList<Incident> &incidents);

/// What the room has to know of it. `notOk`: services; `isFrozen`: how it stands by now is not known. Pure.
WallIncident wallIncident(const Incident &incident, const WallInput &input, const QList<WallStanding> &notOk,
                          bool isFrozen);

/// The newest of the input's timeline, the newest first; the incident's that is shown.
QList<WallEvent> wallEvents(const WallInput &input);

/// In sentences.
QStringList wallTexts(const WallIncident &incident);

}  // namespace ops
