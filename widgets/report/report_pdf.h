#pragma once

#include "models/incidents/report.h"

namespace ops {

/// Draws a report that was rendered for ReportForm::Pdf on A4 pages, with its strip and with "id · page n of m" at the
/// foot. Needs an application object with a screen (offscreen is one). Loads nothing but the strip, whatever the HTML
/// names.
QByteArray reportPdf(const IncidentReport &report, const QString &html);

}  // namespace ops
