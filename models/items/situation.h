#pragma once

#include "models/items/roles.h"
#include "models/monitor/status.h"
#include "models/procedures/procedure.h"

namespace ops {

/// How one thing stands that a procedure is about, for people.
struct SituationLine {
  QString subject;  ///< a service's or a queue's title
  QString text;     ///< "Down: 0 of 3 running"; "108 waiting, 5 failed: no worker running"
  Tone tone = Tone::Unknown;
};

/// Of the services and queues that the procedure's steps name, each once. What has no fresh answer is said to be
/// unknown, with what was last seen. `procedure` has its inputs filled in.
QList<SituationLine> situationOf(const Procedure &procedure, const System &system, const EnvironmentStatus &status,
                                 const QDateTime &now);

}  // namespace ops
