#pragma once

#include "models/base/operation.h"
#include "models/incidents/incident.h"

namespace ops {

/// The line of an incident that is over, "2026-11-22,P1,25,worker-memory": day of its opening (UTC), severity, whole
/// minutes that it was open, what was affected. Without its line break. A cell is quoted only if it has to be, and what
/// a spreadsheet would take for a formula is defused.
QString incidentCsvLine(const Incident &incident);

/// Appends a line to a file that others append to, too: under a lock, in one piece, on the disk when it ends. A last
/// line that somebody left without its end gets one first. A file that is new or empty begins with `header`, unless
/// that is empty. "~/" is the user's home. Refused of what is no regular file.
Op<Done> appendLine(const QString &path, const QString &line, const QString &header);

}  // namespace ops
