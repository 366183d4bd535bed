#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "models/incidents/report_form.h"
#include "widgets/report/report_pdf.h"

using namespace ops;

/// What somebody finds who reads, searches or copies from the PDF of a report.
class ReportPdfTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void lettersAreCopiedAsTheyAre();
};

void ReportPdfTest::lettersAreCopiedAsTheyAre() {
  const QString hash = QStringLiteral("0ff1fff2ffff3fa").repeated(4) + QLatin1String("beef");
  IncidentReport report;
  report.id = QStringLiteral("INC-1");
  report.title = QStringLiteral("Traffic office");
  report.summary = QStringLiteral("The traffic of the first office was offline");
  report.journalHead = hash;
  report.madeAt = momentNow();
  report.story.incident.phases = {{IncidentState::Detected, report.madeAt, 1}};

  const auto form = readReportTemplate({}, ReportForm::Pdf);
  QVERIFY(form);
  const auto html = renderReport(report, ReportForm::Pdf, *form);
  QVERIFY(html);
  const QTemporaryDir folder;
  const auto file = folder.filePath(QStringLiteral("report.pdf"));
  QFile pdf(file);
  QVERIFY(pdf.open(QIODevice::WriteOnly) && pdf.write(reportPdf(report, *html)) > 0);
  pdf.close();

  QProcess reader;
  reader.start(QStringLiteral("pdftotext"), {file, QStringLiteral("-")});
  QVERIFY2(reader.waitForFinished() && reader.exitCode() == 0, qPrintable(reader.errorString()));
  const auto words = QString::fromUtf8(reader.readAllStandardOutput());
  for (const auto &text : {report.title, report.summary, hash}) {
    QVERIFY2(words.contains(text), qPrintable(text + QStringLiteral(" is not in: ") + words));
  }
}

QTEST_MAIN(ReportPdfTest)
#include "tst_report_pdf.moc"
