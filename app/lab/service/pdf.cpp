#include "app/lab/service/pdf.h"

#include <QList>

namespace ops::labservice {

namespace {

constexpr int charactersOfLine = 88;
constexpr int linesOfPage = 48;

QByteArray pdfString(const QString &text) {
  QByteArray latin = text.toLatin1();
  latin.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)").replace('\r', ' ').replace('\n', ' ');
  return '(' + latin + ')';
}

QStringList wrapped(const QString &paragraph) {
  QStringList lines;
  QString line;
  for (const QString &word : paragraph.split(QLatin1Char(' '))) {
    if (!line.isEmpty() && line.size() + word.size() + 1 > charactersOfLine) {
      lines.append(line);
      line.clear();
    }
    if (!line.isEmpty()) line += QLatin1Char(' ');
    line += word.left(charactersOfLine);
  }
  lines.append(line);
  return lines;
}

QByteArray pageContent(const QString &title, const QStringList &paragraphs) {
  QByteArray content = "BT /F1 18 Tf 56 780 Td " + pdfString(title.left(60)) + " Tj ET\nBT /F1 11 Tf 14 TL 56 748 Td\n";
  int lines = 0;
  for (const QString &paragraph : paragraphs) {
    for (const QString &line : wrapped(paragraph)) {
      if (++lines > linesOfPage) break;
      content += pdfString(line) + " Tj T*\n";
    }
    content += "T*\n";
  }
  return content + "ET\n";
}

}  // namespace

QByteArray makePdf(const QString &title, const QStringList &paragraphs) {
  const QByteArray content = pageContent(title, paragraphs);
  const QList<QByteArray> objects{
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>",
      "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "endstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
      "<< /Title " + pdfString(title) + " /Producer (doc-pipeline) >>"};
  QByteArray pdf = "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n";
  QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
  for (qsizetype index = 0; index < objects.size(); ++index) {
    table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
    pdf += QByteArray::number(index + 1) + " 0 obj\n" + objects.at(index) + "\nendobj\n";
  }
  const QByteArray start = QByteArray::number(pdf.size());
  return pdf + table + "trailer\n<< /Size " + QByteArray::number(objects.size() + 1) +
         " /Root 1 0 R /Info 6 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

}  // namespace ops::labservice
