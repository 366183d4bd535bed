#pragma once

#include <QString>

namespace ops::labservice {

/// A line for the service's log: time in UTC, level, text. Supervisord collects and rotates it.
void logLine(const char *level, const QString &text);

}  // namespace ops::labservice
