#pragma once

#include "models/catalog/incident_spec.h"
#include "models/incidents/report.h"

namespace ops {

/// Pdf is Html with its pictures beside it, as <img src="strip"> (reportStrip) and <img src="figure0">, …
/// (figureChart).
enum class ReportForm { Markdown, Html, Pdf };
/// By a file's name: .md, .html, .pdf; nullopt: another.
std::optional<ReportForm> reportForm(const QString &file);

/// The template that is shipped, or stands in its place by the system file. A plain file of at most 1 MB; blocks.
Result<QString> readReportTemplate(const IncidentSpec &spec, ReportForm form);

/// Fills the template's {{placeholders}} (resources/report/README.md), once: what a value says is never looked at
/// again, and is escaped for the form. An error of code Usage names a placeholder that there is not.
Result<QString> renderReport(const IncidentReport &report, ReportForm form, const QString &templateText);

/// Plain text as text of Markdown or HTML; its line breaks stay.
QString markdownText(const QString &text);
QString htmlText(const QString &text);

/// A picture of the incident as SVG: its states over time, and when alerts, runs, messages and notes came. The most
/// that it looks back before the opening is as long as the incident was open.
QByteArray reportStrip(const IncidentStory &story, const Moment &now);

}  // namespace ops
