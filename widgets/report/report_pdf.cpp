#include "widgets/report/report_pdf.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>
#include <QTextCursor>
#include <QTextDocument>

#include "models/incidents/report_form.h"

namespace ops {

namespace {

constexpr int dotsPerInch = 150;
constexpr double marginMm = 16;
constexpr double footMm = 8;
constexpr double mmPerInch = 25.4;
constexpr int sharpness = 2;
constexpr double pictureWidth = 660;  ///< of a page, in the pixels of its HTML
constexpr double footPoints = 8;
constexpr double noLigatures = 0.02;  ///< pixels between letters, unseen: Qt joins none that have any

/// Knows its pictures, and loads nothing: HTML could name any file or server.
class ReportDocument : public QTextDocument {
 public:
  explicit ReportDocument(QMap<QString, QImage> pictures) : m_pictures(std::move(pictures)) {}

 protected:
  QVariant loadResource(int type, const QUrl &name) override {
    const auto found = m_pictures.constFind(name.toString());
    return type == QTextDocument::ImageResource && found != m_pictures.cend() ? QVariant(*found) : QVariant();
  }

 private:
  QMap<QString, QImage> m_pictures;
};

QImage drawn(const QByteArray &picture, int pixels) {
  QSvgRenderer svg(picture);
  const auto size = svg.defaultSize();
  QImage image(size.scaled(pixels * sharpness, pixels * sharpness, Qt::KeepAspectRatio), QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  svg.render(&painter);
  painter.end();
  // A width in the HTML would leave the height as it is.
  image.setDevicePixelRatio(image.width() / pictureWidth);
  return image;
}

/// A joined "ff" is one letter of its own to whoever copies a hash from the file, or looks for "traffic" in it.
void keepLettersApart(QTextDocument &document) {
  QTextCharFormat format;
  format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
  format.setFontLetterSpacing(noLigatures);
  QTextCursor all(&document);
  all.select(QTextCursor::Document);
  all.mergeCharFormat(format);
}

void drawFoot(QPainter &painter, const QRectF &area, const IncidentReport &report, int page, int pages) {
  auto font = painter.font();
  font.setPointSizeF(footPoints);
  painter.setFont(font);
  painter.setPen(Qt::darkGray);
  painter.drawText(area, Qt::AlignLeft | Qt::AlignBottom, report.id);
  painter.drawText(area, Qt::AlignRight | Qt::AlignBottom,
                   QCoreApplication::translate("ReportPdf", "page %1 of %2").arg(page).arg(pages));
}

}  // namespace

QByteArray reportPdf(const IncidentReport &report, const QString &html) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setResolution(dotsPerInch);
  writer.setTitle(QStringLiteral("%1: %2").arg(report.id, report.title));
  writer.setCreator(QStringLiteral("Opsdeck"));
  writer.setPageSize(QPageSize(QPageSize::A4));
  writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
  const QSizeF whole(writer.width(), writer.height());
  const double foot = footMm / mmPerInch * dotsPerInch;
  const QSizeF page(whole.width(), whole.height() - foot);

  const auto pixels = static_cast<int>(page.width());
  QMap<QString, QImage> pictures{{QStringLiteral("strip"), drawn(reportStrip(report.story, report.madeAt), pixels)}};
  for (qsizetype i = 0; i < report.figures.size(); ++i) {
    pictures.insert(QStringLiteral("figure%1").arg(i), drawn(figureChart(report.figures[i]), pixels));
  }
  ReportDocument document(std::move(pictures));
  document.documentLayout()->setPaintDevice(&writer);
  document.setDocumentMargin(0);
  document.setHtml(html);
  keepLettersApart(document);
  document.setPageSize(page);

  QPainter painter(&writer);
  const int pages = document.pageCount();
  for (int i = 0; i < pages; ++i) {
    if (i > 0) writer.newPage();
    painter.save();
    painter.translate(0, -i * page.height());
    document.drawContents(&painter, QRectF(QPointF(0, i * page.height()), page));
    painter.restore();
    painter.save();
    drawFoot(painter, QRectF(QPointF(0, 0), whole), report, i + 1, pages);
    painter.restore();
  }
  painter.end();
  return bytes;
}

}  // namespace ops
