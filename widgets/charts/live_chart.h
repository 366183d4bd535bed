#pragma once

#include <QWidget>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>

#include "models/items/roles.h"
#include "models/monitor/status.h"
#include "widgets/charts/chart_unit.h"

class QCategoryAxis;
class QToolButton;
class QValueAxis;

namespace ops {

/// A time chart of some series. Bounded: at most 1,500 points a series reach the screen, decimated by the extremes of
/// each pixel's worth. Missing values are gaps, and so is silence. Thresholds are drawn in. No animation; an update
/// replaces the points. Its time is UTC, as everywhere. With the keyboard, Left, Right, Home and End go from value to
/// value, Esc leaves them, and Enter shows all of them as a table.
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
  /// The values that are drawn, as a table of this moment.
  void showTable();

  QSize sizeHint() const override { return {320, 220}; }

  static constexpr int maximumPoints = 1'500;

 protected:
  void resizeEvent(QResizeEvent *event) override;
  void changeEvent(QEvent *event) override;
  bool eventFilter(QObject *watched, QEvent *event) override;
  void enterEvent(QEnterEvent *event) override;
  void leaveEvent(QEvent *event) override;
  void focusInEvent(QFocusEvent *event) override;
  void focusOutEvent(QFocusEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;

 private:
  class Overlay;
  struct Drawn {
    QString title;
    QList<QPointF> points;  ///< x in ms since the epoch; NaN: a gap
    bool isThinned = false;
    /// In time; null where there is none.
    const QPointF *nearest(qint64 at) const;
  };
  void applyTheme();
  void updateAxes();
  void updateTime();
  void showPieces(int line, const QList<QPointF> &points);
  /// Where the mouse or the keyboard points at; nullopt: nowhere. What the keyboard points at is read out.
  void pointAt(std::optional<qint64> at, bool byKey = false);
  void offerTable();
  void placeButton();
  QList<qint64> moments() const;
  QStringList valuesAt(qint64 at) const;

  double low() const;

  ChartUnit m_unit;
  QString m_title;   ///< of the value axis; empty: the unit's
  double m_per = 1;  ///< values in one of what the value axis counts
  QChart *m_chart;
  QChartView *m_view;
  QCategoryAxis *m_time;
  QValueAxis *m_value;
  Overlay *m_overlay;
  QToolButton *m_tableButton;
  QList<Drawn> m_lines;
  QList<QList<QLineSeries *>> m_pieces;
  QList<Limit> m_limits;
  QDateTime m_until;
  Milliseconds m_span{0};
  QString m_emptyText;
  std::optional<qint64> m_pointed;  ///< ms since the epoch
  bool m_isPointedByKey = false;
  QString m_summary;  ///< the newest values, to be read out
};

/// At most `maximum` points that keep every extreme: of each bucket its lowest and highest. Gaps (NaN) survive, and
/// where samples fail to come for long there is one.
QList<QPointF> decimate(const QList<Sample> &samples, qint64 fromMs, int maximum);

}  // namespace ops
