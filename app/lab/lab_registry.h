#pragma once

#include "app/lab/layout.h"
#include "app/lab/mlflow/mlflow_store.h"

namespace ops {

namespace labregistry {
inline const QString model = QStringLiteral("ranking-model");
}

/// The lab's registry with the history of one model, from weekly trainings: version 5 is in production; 6 was cut short
/// when it was stored, 7 fails a gate, 8 is in staging and good. What lies there already stays; with `anew` it goes
/// first.
Status seedRegistry(const LabLayout &layout, bool anew);

Result<MlflowStore> readRegistry(const LabLayout &layout);
/// Whole or not at all.
Status writeRegistry(const LabLayout &layout, const MlflowStore &store);

}  // namespace ops
