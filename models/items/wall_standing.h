#pragma once

#include <optional>

#include "models/incidents/incident.h"
#include "models/items/roles.h"
#include "models/monitor/status.h"

namespace ops {

/// How something of a system stands.
struct WallStanding {
  QString title;
  Tone tone;
  QString word;
  QDateTime since;  ///< invalid: nobody can tell
};

/// Of what the incident is about. Nothing: no service, queue or model is called so. `now`: steady.
std::optional<WallStanding> standingOf(const Incident &incident, const EnvironmentStatus &status, const QDateTime &now);

/// The services that are not OK, or not known to be; their words are empty.
QList<WallStanding> servicesNotOk(const EnvironmentStatus &status, const QDateTime &now);

QStringList titlesOf(const QList<WallStanding> &all);

/// What comes first on a wall: 0 is the most urgent.
int wallUrgency(Tone tone);

/// As a wall shows what others have written: in one line, no longer than anybody reads there.
QString wallWords(const QString &text);

}  // namespace ops
