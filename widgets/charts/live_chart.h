#pragma once

#include <QWidget>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>

#include "models/items/roles.h"
#include "models/monitor/status.h"

class QDateTimeAxis;
class QValueAxis;

namespace ops {

/// How the values of a chart are to be read.
/// Count: of jobs; Number: of anything, perhaps below zero; Duration: milliseconds.
enum class ChartUnit { Count, Number, PerSecond, Duration, Percent };

/// A time chart of some series. Bounded: at most 1,500 points a series reach the screen, decimated by the extremes of
/// each pixel's worth. Missing values are gaps. Thresholds are drawn in. No animation; an update replaces the points.
class LiveChart : public QWidget {
  Q_OBJECT

 public:
  struct Line {
    QString title;                           ///< for the legend
    const QList<Sample> *samples = nullptr;  ///< read during setLines() only
  };
  struct Limit {
    QString title;  ///< "P1 > 200"
    double value = 0;
    Tone tone = Tone::Warning;
  };

  explicit LiveChart(ChartUnit unit, QWidget *parent = nullptr);
  /// The window of time that is shown: `span` before `until`.
  void setLines(const QList<Line> &lines, const QDateTime &until, Milliseconds span);
  void setLimits(const QList<Limit> &limits);
  /// `title` names what the value axis counts, where the unit alone does not. Takes effect with the next lines.
  void setUnit(ChartUnit unit, const QString &title);
  /// Shown instead of an empty plane: "No answer yet from …".
  void setEmptyText(const QString &text);

  QSize sizeHint() const override { return {320, 220}; }

  static constexpr int maximumPoints = 1'500;

 protected:
  void resizeEvent(QResizeEvent *event) override;
  bool eventFilter(QObject *watched, QEvent *event) override;
  void leaveEvent(QEvent *event) override;

 private:
  class Overlay;
  struct Drawn {
    QString title;
    QList<QPointF> points;  ///< x in ms since the epoch; NaN: a gap
  };
  void applyTheme();
  void updateAxes();
  void showPieces(int line, const QList<QPointF> &points);
  void hover(const QPointF &position);

  double low() const;

  ChartUnit m_unit;
  QChart *m_chart;
  QChartView *m_view;
  QDateTimeAxis *m_time;
  QValueAxis *m_value;
  Overlay *m_overlay;
  QList<Drawn> m_lines;
  QList<QList<QLineSeries *>> m_pieces;
  QList<Limit> m_limits;
  QDateTime m_until;
  Milliseconds m_span{0};
  QString m_emptyText;
};

/// At most `maximum` points that keep every extreme: of each bucket its lowest and highest. Gaps (NaN) survive.
QList<QPointF> decimate(const QList<Sample> &samples, qint64 fromMs, int maximum);
QString chartValue(ChartUnit unit, double value);

}  // namespace ops
