#include "widgets/charts/live_chart.h"

#include <QCategoryAxis>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QMouseEvent>
#include <QToolButton>
#include <QVBoxLayout>
#include <QValueAxis>
#include <cmath>

#include "widgets/charts/axis_step.h"
#include "widgets/charts/chart_table.h"
#include "widgets/charts/live_chart_overlay.h"
#include "widgets/theme/glyph.h"
#include "widgets/theme/text.h"

namespace ops {

namespace {

constexpr int rightMargin = 4, legendHeight = 22;  ///< pixels

/// Of the time axis, so that no more than five of them stand in the span.
qint64 timeStep(qint64 spanMs) {
  constexpr qint64 second = 1'000, minute = 60 * second, hour = 60 * minute;
  constexpr int most = 5;
  for (const auto step : {5 * second, 10 * second, 15 * second, 30 * second, minute, 2 * minute, 5 * minute,
                          10 * minute, 15 * minute, 30 * minute, hour, 2 * hour, 3 * hour, 6 * hour, 12 * hour}) {
    if (spanMs / step <= most) return step;
  }
  return 24 * hour;
}

/// QtCharts paints a solid line piece by piece, which is quick, but where points stand apart it looks like beads. Any
/// other line it paints as one: a solid one of few points is a single dash.
QPen linePen(qsizetype line, qsizetype points) {
  constexpr qsizetype few = 200;
  constexpr qreal endless = 1e6;
  const auto &all = colors().series;
  QPen pen(all[line % all.size()], 1.75, line % 2 ? Qt::DashLine : Qt::SolidLine);
  if (line % 2 == 0 && points <= few) pen.setDashPattern({endless, 1});
  return pen;
}

}  // namespace

LiveChart::LiveChart(ChartUnit unit, QWidget *parent) : QWidget(parent), m_unit(unit) {
  m_chart = new QChart;
  m_chart->setAnimationOptions(QChart::NoAnimation);
  m_chart->legend()->hide();
  m_chart->setLocalizeNumbers(true);
  m_chart->setMargins(QMargins(0, 0, rightMargin, 0));
  m_chart->setBackgroundRoundness(0);
  m_chart->layout()->setContentsMargins(0, 0, 0, 0);
  m_time = new QCategoryAxis;
  m_time->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
  m_time->setTitleText(tr("time, UTC"));
  m_value = new QValueAxis;
  m_value->setTickCount(5);
  m_value->setTitleText(unitTitle(unit));
  m_chart->addAxis(m_time, Qt::AlignBottom);
  m_chart->addAxis(m_value, Qt::AlignLeft);
  m_view = new QChartView(m_chart);
  m_view->setFrameShape(QFrame::NoFrame);
  m_view->setRenderHint(QPainter::Antialiasing);
  m_view->setFocusPolicy(Qt::NoFocus);
  m_view->viewport()->setMouseTracking(true);
  m_view->viewport()->installEventFilter(this);
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, legendHeight, 0, 0);
  layout->addWidget(m_view);
  m_overlay = new Overlay(this);
  m_tableButton = makeIconButton(tr("Show the values as a table (Enter)"), QStringLiteral("table"), this);
  m_tableButton->setFocusPolicy(Qt::NoFocus);
  m_tableButton->hide();
  connect(m_tableButton, &QToolButton::clicked, this, &LiveChart::showTable);
  setFocusPolicy(Qt::TabFocus);
  m_emptyText = tr("No values yet");
  setMinimumHeight(150);
  connect(&Theme::instance(), &Theme::changed, this, &LiveChart::applyTheme);
  connect(m_chart, &QChart::plotAreaChanged, m_overlay, qOverload<>(&QWidget::update));
  connect(m_chart, &QChart::plotAreaChanged, this, &LiveChart::updateTime);
  applyTheme();
}

void LiveChart::applyTheme() {
  const Colors &c = colors();
  m_chart->setBackgroundBrush(c.surface);
  m_view->setBackgroundBrush(c.surface);
  const QFont font = Theme::instance().font(Type::Caption);
  for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_time), static_cast<QAbstractAxis *>(m_value)}) {
    axis->setLabelsFont(font);
    axis->setLabelsColor(c.muted);
    axis->setTitleFont(font);
    axis->setTitleBrush(c.faint);
    axis->setGridLineColor(c.grid);
    axis->setLinePenColor(c.border);
  }
  m_time->setGridLineVisible(false);
  m_value->setLineVisible(false);
  for (qsizetype i = 0; i < m_pieces.size(); ++i) {
    for (QLineSeries *piece : m_pieces[i]) {
      piece->setPen(linePen(i, piece->count()));
    }
  }
  update();
}

void LiveChart::setEmptyText(const QString &text) {
  m_emptyText = text;
  if (m_lines.isEmpty()) setAccessibleDescription(m_summary = text);
  m_overlay->update();
}

void LiveChart::setLimits(const QList<Limit> &limits) {
  m_limits = limits;
  updateAxes();
}

void LiveChart::setUnit(ChartUnit unit, const QString &title) {
  m_unit = unit;
  m_title = title;
  m_value->setTitleText(title.isEmpty() ? unitTitle(unit) : title);
}

/// What the value axis begins with: zero, unless a value is below it.
double LiveChart::low() const {
  double low = 0;
  for (const Drawn &line : m_lines) {
    for (const QPointF &point : line.points) {
      if (point.y() < low) low = point.y();
    }
  }
  return low;
}

void LiveChart::setLines(const QList<Line> &lines, const QDateTime &until, Milliseconds span) {
  m_until = until;
  m_span = span;
  m_lines.clear();
  QStringList spoken;
  for (const Line &line : lines) {
    Drawn drawn{line.title, {}};
    if (line.samples) {
      const auto from = until.toMSecsSinceEpoch() - span.count();
      const auto first = std::ranges::lower_bound(*line.samples, from, {}, &Sample::atMs);
      drawn.points = decimate(*line.samples, from, maximumPoints);
      drawn.isThinned = line.samples->end() - first > maximumPoints;
    }
    const double scale = m_unit == ChartUnit::Percent ? 100 : 1;
    for (QPointF &point : drawn.points) point.setY(point.y() * scale);
    spoken += QString(line.title + QLatin1Char(' ') +
                      chartValue(m_unit, drawn.points.isEmpty() ? NAN : drawn.points.last().y()));
    m_lines.append(drawn);
  }
  m_summary = spoken.isEmpty() ? m_emptyText : spoken.join(QStringLiteral(", "));
  if (!m_isPointedByKey) setAccessibleDescription(m_summary);
  // QtCharts works a line's outline out anew with each change of an axis: without points that costs nothing.
  for (const auto &pieces : std::as_const(m_pieces)) {
    for (QLineSeries *piece : pieces) piece->clear();
  }
  updateAxes();
  for (int i = 0; i < m_lines.size(); ++i) showPieces(i, m_lines[i].points);
  for (int i = static_cast<int>(m_lines.size()); i < m_pieces.size(); ++i) showPieces(i, {});
}

void LiveChart::showPieces(int line, const QList<QPointF> &points) {
  // A series of QtCharts can't have a hole, so each stretch between gaps is a series of its own.
  QList<QList<QPointF>> stretches(1);
  for (const QPointF &point : points) {
    if (!std::isnan(point.y())) {
      stretches.last().append(point);
    } else if (!stretches.last().isEmpty()) {
      stretches.append(QList<QPointF>());
    }
  }
  while (m_pieces.size() <= line) m_pieces.append(QList<QLineSeries *>());
  QList<QLineSeries *> &pieces = m_pieces[line];
  while (pieces.size() < stretches.size()) {
    auto *piece = new QLineSeries;
    m_chart->addSeries(piece);
    piece->attachAxis(m_time);
    piece->attachAxis(m_value);
    pieces.append(piece);
  }
  while (pieces.size() > stretches.size()) {
    auto *piece = pieces.takeLast();
    m_chart->removeSeries(piece);
    delete piece;
  }
  for (qsizetype i = 0; i < pieces.size(); ++i) {
    pieces[i]->setPen(linePen(line, stretches[i].size()));
    for (auto &point : stretches[i]) point.ry() /= m_per;
    pieces[i]->replace(stretches[i]);
  }
}

void LiveChart::updateAxes() {
  if (!m_until.isValid()) return;
  double high = 0;
  for (const Drawn &line : m_lines) {
    for (const QPointF &point : line.points) {
      if (!std::isnan(point.y())) high = std::max(high, point.y());
    }
  }
  // A limit far above the values would press them flat; it is drawn once they come near.
  for (const Limit &limit : m_limits) {
    if (limit.value <= high * 3 || high <= 0) high = std::max(high, limit.value * 1.08);
  }
  constexpr int wantedSteps = 5;
  constexpr double whole = 100;
  const auto axis = m_title.isEmpty() ? axisUnit(m_unit, high) : AxisUnit{1, m_title};
  m_per = axis.per;
  m_value->setTitleText(axis.title);
  high /= m_per;
  const double least = low() / m_per;
  const bool isShare = m_unit == ChartUnit::Percent && least >= 0 && high <= whole * 1.08;
  double step = isShare ? whole / 4 : roundStep((high - least) * 1.05 / wantedSteps);
  if (m_unit == ChartUnit::Count) step = std::max(1.0, step);
  const double bottom = std::floor(least / step) * step;
  const double top = isShare ? whole : std::max(2.0, std::ceil(high * 1.02 / step)) * step;
  const int decimals = stepDecimals(step);
  m_value->setRange(bottom, top);
  m_value->setTickCount(static_cast<int>(std::lround((top - bottom) / step)) + 1);
  m_value->setLabelFormat(QStringLiteral("%.%1f").arg(decimals));
  updateTime();
  m_overlay->update();
}

/// Round times in UTC, and the day at midnight, as far as there is room for them. The labels stay as long as the same
/// times are in the window.
void LiveChart::updateTime() {
  if (!m_until.isValid()) return;
  constexpr qint64 day = 24LL * 3'600 * 1'000;
  const qint64 until = m_until.toMSecsSinceEpoch(), from = until - m_span.count();
  const auto step = timeStep(m_span.count());
  const auto first = (from / step + 1) * step;  // not at the edge, so that no label of a day stands twice
  const auto start = static_cast<double>(first - step);
  const auto clock = m_span < std::chrono::minutes(5) ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm");
  const QFontMetricsF metrics(m_time->labelsFont());
  const qreal pixels = m_chart->plotArea().width() / static_cast<qreal>(m_span.count());  // a millisecond
  QStringList labels;
  for (auto at = first; at <= until; at += step) {
    const auto label = utcText(at, at % day == 0 ? QStringLiteral("MM-dd") : clock);
    const auto right = static_cast<qreal>(until - at) * pixels + rightMargin;
    if (metrics.horizontalAdvance(label) / 2 > right) break;  // QtCharts would cut it
    labels += label;
  }
  if (labels != m_time->categoriesLabels() || start != m_time->startValue()) {
    for (const auto &label : m_time->categoriesLabels()) m_time->remove(label);
    m_time->setStartValue(start);
    for (qsizetype i = 0; i < labels.size(); ++i) m_time->append(labels[i], static_cast<double>(first + i * step));
  }
  m_time->setRange(static_cast<double>(from), static_cast<double>(until));
}

void LiveChart::resizeEvent(QResizeEvent *event) {
  QWidget::resizeEvent(event);
  m_overlay->setGeometry(rect());
  m_overlay->raise();
  placeButton();
  m_tableButton->raise();
}

void LiveChart::changeEvent(QEvent *event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LayoutDirectionChange) placeButton();
}

/// Where the legend ends.
void LiveChart::placeButton() {
  const auto size = m_tableButton->sizeHint().boundedTo({legendHeight, legendHeight});
  m_tableButton->setGeometry(mirrored(*this, QRectF(QPointF(width() - size.width(), 0), size)).toRect());
}

bool LiveChart::eventFilter(QObject *watched, QEvent *event) {
  if (event->type() == QEvent::MouseMove) {
    const auto position = static_cast<QMouseEvent *>(event)->position() + m_view->pos();
    const auto plot = m_chart->plotArea().translated(m_view->pos());
    const auto share = (position.x() - plot.left()) / plot.width();
    const auto at = m_until.toMSecsSinceEpoch() - qRound64((1 - share) * static_cast<double>(m_span.count()));
    pointAt(plot.contains(position) ? std::optional(at) : std::nullopt);
  } else if (event->type() == QEvent::Leave && !m_isPointedByKey) {
    pointAt(std::nullopt);
  }
  return QWidget::eventFilter(watched, event);
}

const QPointF *LiveChart::Drawn::nearest(qint64 at) const {
  const auto x = static_cast<double>(at);
  auto near = std::ranges::lower_bound(points, x, {}, &QPointF::x);
  if (near != points.begin() && (near == points.end() || near->x() - x > x - (near - 1)->x())) --near;
  return near == points.end() ? nullptr : &*near;
}

void LiveChart::pointAt(std::optional<qint64> at, bool byKey) {
  m_pointed = at;
  m_isPointedByKey = at && byKey;
  auto read = m_summary;
  if (m_isPointedByKey) {
    read = (QStringList{utcText(*at, QStringLiteral("HH:mm:ss 'UTC'"))} + valuesAt(*at)).join(QStringLiteral(", "));
  }
  if (read != accessibleDescription()) setAccessibleDescription(read);
  m_overlay->update();
}

void LiveChart::offerTable() {
  m_tableButton->setVisible(!m_lines.isEmpty() && (underMouse() || hasFocus()));
}

void LiveChart::enterEvent(QEnterEvent *) {
  offerTable();
}

void LiveChart::leaveEvent(QEvent *) {
  if (!m_isPointedByKey) pointAt(std::nullopt);
  offerTable();
}

void LiveChart::focusInEvent(QFocusEvent *event) {
  QWidget::focusInEvent(event);
  offerTable();
  m_overlay->update();
}

void LiveChart::focusOutEvent(QFocusEvent *event) {
  QWidget::focusOutEvent(event);
  pointAt(std::nullopt);
  offerTable();
}

/// Of all lines, within the window, ascending.
QList<qint64> LiveChart::moments() const {
  const auto from = static_cast<double>(m_until.toMSecsSinceEpoch() - m_span.count());
  QList<qint64> all;
  for (const Drawn &line : m_lines) {
    for (const QPointF &point : line.points) {
      if (point.x() >= from) all.append(qRound64(point.x()));
    }
  }
  std::ranges::sort(all);
  const auto rest = std::ranges::unique(all);
  all.erase(rest.begin(), rest.end());
  return all;
}

QStringList LiveChart::valuesAt(qint64 at) const {
  QStringList values;
  for (const Drawn &line : m_lines) {
    const auto *near = line.nearest(at);
    if (near != nullptr) values += QString(line.title + QStringLiteral("  ") + chartValue(m_unit, near->y()));
  }
  return values;
}

void LiveChart::keyPressEvent(QKeyEvent *event) {
  const auto all = moments();
  const auto pointed = m_pointed.value_or(all.isEmpty() ? 0 : all.last() + 1);
  const auto here = std::ranges::lower_bound(all, pointed), after = std::ranges::upper_bound(all, pointed);
  std::optional<qint64> next;
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
      if (!m_lines.isEmpty()) return showTable();
      break;
    case Qt::Key_Escape:
      if (m_pointed) return pointAt(std::nullopt);
      break;
    case Qt::Key_Left:
      if (!all.isEmpty()) next = here == all.begin() ? all.first() : *(here - 1);
      break;
    case Qt::Key_Right:
      if (!all.isEmpty()) next = after == all.end() ? all.last() : *after;
      break;
    case Qt::Key_Home:
      if (!all.isEmpty()) next = all.first();
      break;
    case Qt::Key_End:
      if (!all.isEmpty()) next = all.last();
      break;
    default:
      break;
  }
  if (!next) return QWidget::keyPressEvent(event);
  pointAt(next, true);
}

void LiveChart::showTable() {
  QStringList titles;
  QMap<qint64, QList<double>> cells;
  bool isThinned = false;
  const auto from = static_cast<double>(m_until.toMSecsSinceEpoch() - m_span.count());
  for (qsizetype i = 0; i < m_lines.size(); ++i) {
    titles += m_lines[i].title;
    isThinned = isThinned || m_lines[i].isThinned;
    for (const QPointF &point : m_lines[i].points) {
      if (point.x() < from) continue;
      auto &row = cells[qRound64(point.x())];
      if (row.isEmpty()) row = QList<double>(m_lines.size(), NAN);
      row[i] = point.y();
    }
  }
  QList<SampleItems::Row> rows;
  for (const auto &[at, values] : cells.asKeyValueRange()) {
    QStringList texts;
    for (const double value : values) texts += chartValue(m_unit, value);
    rows.prepend({at, texts, values});
  }
  const auto note =
      isThinned ? tr("There are more values than a chart shows: of each stretch, here are its extremes.") : QString();
  const auto title = accessibleName().isEmpty() ? titles.join(QStringLiteral(", ")) : accessibleName();
  auto *items = new SampleItems(titles, m_title.isEmpty() ? unitTitle(m_unit) : m_title, rows);
  (new ChartTable(title, note, items, window()))->open();
}

}  // namespace ops
