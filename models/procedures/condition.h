#pragma once

#include "models/base/json.h"

namespace ops {

/// Values that templates and conditions may name: {"inputs": {…}, "steps": {ID: value}, "before": {…}}.
using Scope = Json;

/// Replaces {{inputs.workers}}, {{steps.depth.failed}}, {{before.replicas}} in every string of `value`. A string that
/// is one template alone takes the named value with its type. Names that are not there are an error.
Result<Json> expandTemplates(const Json &value, const Scope &scope);
/// As above, but leaves templates of steps that have not run yet as they stand: for plans.
Json expandKnownTemplates(const Json &value, const Scope &scope);

/// "steps.stuck.jobs > 0 and inputs.mode == all": comparisons (== != < <= > >=) joined by `and`. Operands are names,
/// numbers, true, false and bare or quoted words. An empty condition holds.
Result<bool> evaluateCondition(const QString &condition, const Scope &scope);
/// Only its form.
Status checkCondition(const QString &condition);

}  // namespace ops
