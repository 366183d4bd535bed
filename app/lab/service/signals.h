#pragma once

namespace ops::labservice {

/// From now on SIGTERM, SIGINT and SIGHUP only set a flag.
void catchStopSignals();
bool stopRequested();
/// As catchStopSignals(), and ends the event loop of QCoreApplication soon after.
void quitOnStopSignals();

}  // namespace ops::labservice
