#pragma once

#include "models/base/operation.h"
#include "models/incidents/report_form.h"

namespace ops {

/// The report as a file of this form holds it, by the template that the environment names; made on a thread. For a PDF
/// it needs an application object with a screen (offscreen is one).
Op<QByteArray> reportFile(const IncidentSpec &spec, const IncidentReport &report, ReportForm form);

}  // namespace ops
