#pragma once

#include <QPointF>
#include <QString>

namespace ops {

/// A picture of the few elements that every reader of SVG knows, on white paper. Texts are escaped.
class SvgPicture {
 public:
  enum class Anchor { Start, Middle, End };

  SvgPicture(double width, double height);
  void rectangle(double x, double y, double width, double height, const QString &colour);
  void circle(const QPointF &middle, double radius, const QString &colour);
  void line(const QList<QPointF> &points, const QString &colour, double width);
  /// `y` is the base line.
  void text(double x, double y, const QString &words, const QString &colour, Anchor anchor = Anchor::Start);
  /// Nothing may be drawn after it.
  QByteArray end();

 private:
  QString m_svg;
};

}  // namespace ops
