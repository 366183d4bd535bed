#include "models/incidents/svg_picture.h"

#include "models/incidents/report_form.h"

namespace ops {

namespace {

QString number(double value) {
  return QString::number(value, 'f', 1);
}

QLatin1String anchorName(SvgPicture::Anchor anchor) {
  switch (anchor) {
    case SvgPicture::Anchor::Middle:
      return QLatin1String("middle");
    case SvgPicture::Anchor::End:
      return QLatin1String("end");
    case SvgPicture::Anchor::Start:
      break;
  }
  return QLatin1String("start");
}

}  // namespace

SvgPicture::SvgPicture(double width, double height) {
  m_svg = QStringLiteral(
              "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\" width=\"%1\" height=\"%2\" "
              "font-family=\"sans-serif\" font-size=\"15\">\n")
              .arg(width)
              .arg(height);
  rectangle(0, 0, width, height, QStringLiteral("#ffffff"));
}

void SvgPicture::rectangle(double x, double y, double width, double height, const QString &colour) {
  m_svg += QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"%5\"/>\n")
               .arg(number(x), number(y), number(width), number(height), colour);
}

void SvgPicture::circle(const QPointF &middle, double radius, const QString &colour) {
  m_svg += QStringLiteral("<circle cx=\"%1\" cy=\"%2\" r=\"%3\" fill=\"%4\" stroke=\"#ffffff\"/>\n")
               .arg(number(middle.x()), number(middle.y()), number(radius), colour);
}

void SvgPicture::line(const QList<QPointF> &points, const QString &colour, double width) {
  QStringList pairs;
  for (const auto &point : points) pairs += number(point.x()) + QLatin1Char(',') + number(point.y());
  m_svg += QStringLiteral("<polyline points=\"%1\" fill=\"none\" stroke=\"%2\" stroke-width=\"%3\"/>\n")
               .arg(pairs.join(QLatin1Char(' ')), colour, number(width));
}

void SvgPicture::text(double x, double y, const QString &words, const QString &colour, Anchor anchor) {
  m_svg += QStringLiteral("<text x=\"%1\" y=\"%2\" fill=\"%3\" text-anchor=\"%4\">%5</text>\n")
               .arg(number(x), number(y), colour, anchorName(anchor), htmlText(words));
}

QByteArray SvgPicture::end() {
  m_svg += QStringLiteral("</svg>\n");
  return m_svg.toUtf8();
}

}  // namespace ops
