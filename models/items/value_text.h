#pragma once

#include "models/base/json.h"

namespace ops {

/// What a step observed, for people: "depth: 412" a line, instances counted by their state, times and durations as
/// elsewhere. Never JSON; visible.
QStringList valueLines(const Json &value);
/// The same on one line of at most `cap` characters: "depth 412, failed 3".
QString valueText(const Json &value, int cap = 400);

/// What is still to be filled in, named: "Restart {{inputs.service}}" becomes "Restart ‹service›".
QString templatesNamed(QString text);

}  // namespace ops
