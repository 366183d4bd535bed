#include "widgets/report/report_file.h"

#include <QThread>

#include "models/base/thread_op.h"
#include "widgets/report/report_pdf.h"

namespace ops {

namespace {

Result<QByteArray> makeFile(const IncidentSpec &spec, const IncidentReport &report, ReportForm form) {
  const auto templateText = readReportTemplate(spec, form);
  if (!templateText) return fail(templateText.error());
  const auto text = renderReport(report, form, *templateText);
  if (!text) return fail(text.error());
  return form == ReportForm::Pdf ? reportPdf(report, *text) : text->toUtf8();
}

}  // namespace

Op<QByteArray> reportFile(const IncidentSpec &spec, const IncidentReport &report, ReportForm form) {
  return makeOp<QByteArray>([=](OperationOf<QByteArray> &op) {
    const auto found = std::make_shared<threadop::Found<QByteArray>>();
    // A QThread: texts are laid out with timers, which the threads for files do not have.
    auto *thread = QThread::create([=] { found->set(makeFile(spec, report, form)); });
    QObject::connect(thread, &QThread::finished, &op, [found, &op] { op.end(found->take()); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    // Fonts and pictures need the application object: it goes after what is being drawn.
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, thread, [thread] { thread->wait(); });
    thread->start();
  });
}

}  // namespace ops
