#pragma once

#include <QWidget>
#include <optional>

namespace ops {

/// One figure over the versions of something, oldest at the left, with the limit that it has to keep. What has no
/// figure is a gap; what is faded is drawn lighter. The y axis need not begin at 0. Hovering names a version and its
/// figure.
class MetricChart : public QWidget {
  Q_OBJECT

 public:
  struct Point {
    QString label;
    std::optional<double> value;
    bool isMarked = false;  ///< the one in service
    bool isFaded = false;   ///< set aside, but part of the story
  };
  struct Gate {
    QString title;  ///< "> 0.35"
    double value = 0;
  };

  explicit MetricChart(QWidget *parent = nullptr);
  void setPoints(const QString &title, const QList<Point> &points, const std::optional<Gate> &gate);

  QSize sizeHint() const override { return {320, 170}; }
  QSize minimumSizeHint() const override { return {200, 120}; }

 protected:
  void paintEvent(QPaintEvent *event) override;
  void mouseMoveEvent(QMouseEvent *event) override;
  void leaveEvent(QEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  void focusOutEvent(QFocusEvent *event) override;

 private:
  struct Scale {
    double low = 0, high = 1, step = 1;
  };
  void point(qsizetype at);
  Scale scale() const;
  QRectF plot(const Scale &scale) const;
  QPointF place(const QRectF &plot, const Scale &scale, qsizetype point) const;
  void paintHead(QPainter &painter) const;
  void paintAxes(QPainter &painter, const QRectF &plot, const Scale &scale) const;
  void paintGate(QPainter &painter, const QRectF &plot, const Scale &scale) const;
  void paintLine(QPainter &painter, const QRectF &plot, const Scale &scale) const;
  void paintHover(QPainter &painter, const QRectF &plot, const Scale &scale) const;

  QString m_title;
  QList<Point> m_points;
  std::optional<Gate> m_gate;
  qsizetype m_hovered = -1;
};

}  // namespace ops
