#include "widgets/report/report_file.h"

#include "models/base/thread_op.h"
#include "widgets/report/report_pdf.h"

namespace ops {

Op<QByteArray> reportFile(const IncidentSpec &spec, const IncidentReport &report, ReportForm form) {
  return onThread<QByteArray>({}, [=](FileJob &) -> Result<QByteArray> {
    const auto templateText = readReportTemplate(spec, form);
    if (!templateText) return fail(templateText.error());
    const auto text = renderReport(report, form, *templateText);
    if (!text) return fail(text.error());
    return form == ReportForm::Pdf ? reportPdf(report, *text) : text->toUtf8();
  });
}

}  // namespace ops
