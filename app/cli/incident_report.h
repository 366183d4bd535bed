#pragma once

#include <QStringList>

namespace ops {

/// `opsdeck incident report`: what the journal tells of an incident, as a file.
int incidentReportCommand(const QStringList &words);

}  // namespace ops
