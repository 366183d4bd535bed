#pragma once

#include "models/incidents/report_form.h"

namespace ops {

/// The report as a file of this form holds it, by the template that the environment names. Blocks for some 100 ms; for
/// a PDF it needs an application object with a screen (offscreen is one).
Result<QByteArray> reportFile(const IncidentSpec &spec, const IncidentReport &report, ReportForm form);

}  // namespace ops
