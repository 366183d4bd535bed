#pragma once

#include "models/incidents/alert_desk.h"

namespace ops {

/// Alerts that have one cause, as far as anybody knows.
struct CauseGroup {
  QString id;              ///< the same as long as it is the same cause
  QList<AlertCase> cases;  ///< never empty; first what stands for itself and may not wait, each in the order given
};

/// Of Opsdeck's alerts those of one service, queue or model, with all that it explains; of an alert manager's those
/// that it tells of together, with all that they inhibit. In the order of the first of each.
QList<CauseGroup> groupedByCause(const QList<AlertCase> &cases, const QDateTime &wallTime);

}  // namespace ops
