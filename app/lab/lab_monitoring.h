#pragma once

#include "app/lab/layout.h"

namespace ops {

/// Prometheus and Alertmanager of the practice lab, Debian's, which are there if their packages are installed. They
/// read the API and the ML service every second, and alert on one that tells nothing and on a queue deeper than 50.
namespace labmonitoring {
struct Tools {
  QString prometheus, alertmanager;  ///< paths; empty: not installed
  bool areThere() const { return !prometheus.isEmpty() && !alertmanager.isEmpty(); }
};
Tools findTools();
QStringList programs();  ///< their names at the supervisor
/// Their configuration, in layout.monitoring().
Status writeConfiguration(const LabLayout &layout);
/// The command of each, as supervisor splits it.
QString prometheusCommand(const LabLayout &layout, const Tools &tools);
QString alertmanagerCommand(const LabLayout &layout, const Tools &tools);
/// Blocks until both answer, for up to 20 s.
Status waitUntilReady(const LabLayout &layout);
}  // namespace labmonitoring

}  // namespace ops
