#include "widgets/charts/live_chart.h"

#include <QCategoryAxis>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLocale>
#include <QMouseEvent>
#include <QToolButton>
#include <QVBoxLayout>
#include <QValueAxis>
#include <cmath>

#include "models/base/text.h"
#include "models/items/texts.h"
#include "widgets/charts/axis_step.h"
#include "widgets/charts/chart_table.h"
#include "widgets/theme/glyph.h"
#include "widgets/theme/text.h"

namespace ops {

namespace {

QString unitTitle(ChartUnit unit) {
  switch (unit) {
    case ChartUnit::Count:
      return LiveChart::tr("jobs");
    case ChartUnit::Number:
      return LiveChart::tr("value");
    case ChartUnit::PerSecond:
      return LiveChart::tr("per second");
    case ChartUnit::Duration:
      return LiveChart::tr("milliseconds");
    case ChartUnit::Percent:
      return LiveChart::tr("percent");
  }
  return {};
}

/// Four digits that count, in full where it is a number of things.
QString numberText(double value) {
  constexpr double mostInFull = 1e15;
  constexpr int digits = 4;
  if (value == std::round(value) && std::abs(value) < mostInFull) return formatCount(std::llround(value));
  return QLocale().toString(value, 'g', digits);
}

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

QString utcText(qint64 atMs, const QString &format) {
  return QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC).toString(format);
}

}  // namespace

QString chartValue(ChartUnit unit, double value) {
  if (std::isnan(value)) return QStringLiteral("–");
  switch (unit) {
    case ChartUnit::Count:
      return formatCount(std::llround(value));
    case ChartUnit::Number:
      return numberText(value);
    case ChartUnit::PerSecond:
      return figure::rate(value);
    case ChartUnit::Duration:
      return figure::milliseconds(value);
    case ChartUnit::Percent:
      return figure::percent(value / 100);
  }
  return {};
}

/// Paints what QtCharts does not: limits with their words, the legend with last values, the values under the mouse.
class LiveChart::Overlay final : public QWidget {
 public:
  explicit Overlay(LiveChart *chart) : QWidget(chart), m_owner(chart) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
  }

 protected:
  void paintEvent(QPaintEvent *) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::instance().font(Type::Caption));
    const QRectF plot = m_owner->m_chart->plotArea().translated(m_owner->m_view->pos());
    paintLegend(painter, plot);
    paintLimits(painter, plot);
    const auto from = double(m_owner->m_until.toMSecsSinceEpoch() - m_owner->m_span.count());
    bool any = false;
    for (const Drawn &line : m_owner->m_lines) {
      any = any ||
            std::ranges::any_of(line.points, [from](const QPointF &p) { return !std::isnan(p.y()) && p.x() >= from; });
    }
    paintEnds(painter, plot);
    if (!any) {
      painter.setPen(colors().muted);  // without a pen there are no bounds either
      QRectF words = painter.boundingRect(plot, Qt::AlignCenter | Qt::TextWordWrap, m_owner->m_emptyText);
      painter.fillRect(words.adjusted(-8, -4, 8, 4), colors().surface);
      painter.drawText(words, Qt::AlignCenter | Qt::TextWordWrap, m_owner->m_emptyText);
    } else if (m_owner->m_pointed) {
      const auto x = place(plot, {static_cast<double>(*m_owner->m_pointed), 0}).x();
      if (x >= plot.left() && x <= plot.right()) paintPointed(painter, plot, x);
    }
    if (m_owner->hasFocus()) {
      painter.setPen(QPen(colors().focus, 2));
      painter.setBrush(Qt::NoBrush);
      painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
  }

 private:
  QPointF place(const QRectF &plot, const QPointF &value) const {
    const auto from = double(m_owner->m_until.toMSecsSinceEpoch() - m_owner->m_span.count());
    const double low = m_owner->m_value->min(), high = m_owner->m_value->max();
    return {plot.left() + (value.x() - from) / double(m_owner->m_span.count()) * plot.width(),
            plot.bottom() - (value.y() - low) / (high - low) * plot.height()};
  }

  QString lastValue(const Drawn &line) const {
    return chartValue(m_owner->m_unit, line.points.isEmpty() ? NAN : line.points.last().y());
  }

  void paintLegend(QPainter &painter, const QRectF &plot) const {
    const QFontMetricsF metrics(painter.font());
    constexpr qreal sample = 16, gap = 6;
    qreal needed = 0;
    for (const auto &line : m_owner->m_lines) {
      needed += sample + 2 * gap + metrics.horizontalAdvance(line.title) + tabularWidth(metrics, lastValue(line));
    }
    // Where the lines need it, they stand closer, and may begin above the axis.
    const auto between = m_owner->m_lines.size() - 1;
    const qreal right = m_owner->m_tableButton->geometry().left() - gap;
    const bool isNarrow = needed + static_cast<qreal>(between * space::l) > right - plot.left();
    qreal x = isNarrow ? std::max(0.0, right - needed - static_cast<qreal>(between * space::s)) : plot.left();
    x = std::min(x, plot.left());
    for (qsizetype i = 0; i < m_owner->m_lines.size(); ++i) {
      const Drawn &line = m_owner->m_lines[i];
      QPen pen(colors().series[i % colors().series.size()], 2.5, Qt::SolidLine, Qt::FlatCap);
      if (i % 2) pen.setDashPattern({2.4, 1.6});  // two dashes in the legend's 16 px
      painter.setPen(pen);
      painter.drawLine(QPointF(x, 10), QPointF(x + sample, 10));
      x += sample + gap;
      painter.setPen(colors().muted);
      painter.drawText(QPointF(x, 14), line.title);
      x += metrics.horizontalAdvance(line.title) + gap;
      const auto value = lastValue(line);
      painter.setPen(colors().text);
      drawTabular(painter, QRectF(x, 0, 90, 20), Qt::AlignLeft | Qt::AlignVCenter, value);
      x += tabularWidth(metrics, value) + (isNarrow ? space::s : space::l);
    }
  }

  void paintLimits(QPainter &painter, const QRectF &plot) const {
    const QFontMetricsF metrics(painter.font());
    qreal lastLabel = -100;
    for (const Limit &limit : m_owner->m_limits) {
      const qreal y = place(plot, QPointF(0, limit.value)).y();
      if (y < plot.top() - 1 || y > plot.bottom()) continue;
      const ToneColors &tone = colors().tone(limit.tone);
      painter.setPen(QPen(tone.text, 1.25, Qt::DashLine));  // a fill is too light for a line
      painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
      if (std::abs(y - lastLabel) < 14) continue;
      lastLabel = y;
      const qreal width = metrics.horizontalAdvance(limit.title) + 8;
      const QRectF label(plot.left() + 4, y - 15 < plot.top() ? y + 1 : y - 15, width, 14);
      QColor back = colors().surface;
      back.setAlpha(215);
      painter.fillRect(label, back);
      painter.setPen(tone.text);
      painter.drawText(label, Qt::AlignCenter, limit.title);
    }
  }

  /// The newest value of each line, and what stands alone between two gaps, where there is no line.
  void paintEnds(QPainter &painter, const QRectF &plot) const {
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < m_owner->m_lines.size(); ++i) {
      const QList<QPointF> &points = m_owner->m_lines[i].points;
      const auto isGap = [&points](qsizetype at) {
        return at < 0 || at >= points.size() || std::isnan(points[at].y());
      };
      painter.setBrush(colors().series[i % colors().series.size()]);
      for (qsizetype at = 0; at < points.size(); ++at) {
        const bool isLast = at + 1 == points.size();
        if (isGap(at) || !(isLast || (isGap(at - 1) && isGap(at + 1)))) continue;
        const QPointF middle = place(plot, points[at]);
        const qreal radius = isLast ? 2.75 : 1.5;
        if (plot.adjusted(-2, -2, 2, 2).contains(middle)) painter.drawEllipse(middle, radius, radius);
      }
    }
  }

  void paintPointed(QPainter &painter, const QRectF &plot, qreal x) const {
    painter.setPen(QPen(colors().borderStrong, 1));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    const auto at = *m_owner->m_pointed;
    const QStringList rows = QStringList{utcText(at, QStringLiteral("HH:mm:ss 'UTC'"))} + m_owner->valuesAt(at);
    for (qsizetype i = 0; i < m_owner->m_lines.size(); ++i) {
      const auto *near = m_owner->m_lines[i].nearest(at);
      if (near == nullptr || std::isnan(near->y())) continue;
      painter.setPen(QPen(colors().surface, 1.5));
      painter.setBrush(colors().series[i % colors().series.size()]);
      painter.drawEllipse(place(plot, *near), 4, 4);
    }
    const QFontMetricsF metrics(painter.font());
    qreal width = 0;
    for (const QString &row : rows) width = std::max(width, metrics.horizontalAdvance(row));
    QRectF box(x + 12, plot.top() + 6, width + 16, double(rows.size()) * 18 + 8);
    if (box.right() > plot.right()) box.moveRight(x - 12);
    painter.setPen(QPen(colors().borderStrong, 1));
    painter.setBrush(colors().surface);
    painter.drawRoundedRect(box, 5, 5);
    for (qsizetype i = 0; i < rows.size(); ++i) {
      painter.setPen(i == 0 ? colors().muted : colors().text);
      painter.drawText(QRectF(box.left() + 8, box.top() + 4 + double(i) * 18, width + 1, 18), Qt::AlignVCenter,
                       rows[i]);
    }
  }

  LiveChart *m_owner;
};

LiveChart::LiveChart(ChartUnit unit, QWidget *parent) : QWidget(parent), m_unit(unit) {
  m_chart = new QChart;
  m_chart->setAnimationOptions(QChart::NoAnimation);
  m_chart->legend()->hide();
  m_chart->setMargins(QMargins(0, 0, 4, 0));
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
  layout->setContentsMargins(0, 22, 0, 0);
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
      piece->setPen(QPen(c.series[i % c.series.size()], 1.75, i % 2 ? Qt::DashLine : Qt::SolidLine));
    }
  }
  update();
}

void LiveChart::setEmptyText(const QString &text) {
  m_emptyText = text;
  m_overlay->update();
}

void LiveChart::setLimits(const QList<Limit> &limits) {
  m_limits = limits;
  updateAxes();
}

void LiveChart::setUnit(ChartUnit unit, const QString &title) {
  m_unit = unit;
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
      drawn.isThinned = drawn.points.size() < line.samples->end() - first;
    }
    const double scale = m_unit == ChartUnit::Percent ? 100 : 1;
    for (QPointF &point : drawn.points) point.setY(point.y() * scale);
    spoken += QString(line.title + QLatin1Char(' ') +
                      chartValue(m_unit, drawn.points.isEmpty() ? NAN : drawn.points.last().y()));
    m_lines.append(drawn);
  }
  m_summary = spoken.join(QStringLiteral(", "));
  if (!m_isPointedByKey) setAccessibleDescription(m_summary);
  for (int i = 0; i < m_lines.size(); ++i) showPieces(i, m_lines[i].points);
  for (int i = static_cast<int>(m_lines.size()); i < m_pieces.size(); ++i) showPieces(i, {});
  updateAxes();
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
    const Colors &c = colors();
    piece->setPen(QPen(c.series[line % c.series.size()], 1.75, line % 2 ? Qt::DashLine : Qt::SolidLine));
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
  for (qsizetype i = 0; i < pieces.size(); ++i) pieces[i]->replace(stretches[i]);
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
  const double least = low();
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

/// Round times in UTC, and the day at midnight. The labels stay as long as the same times are in the window.
void LiveChart::updateTime() {
  constexpr qint64 day = 24LL * 3'600 * 1'000;
  const qint64 until = m_until.toMSecsSinceEpoch(), from = until - m_span.count();
  const auto step = timeStep(m_span.count());
  const auto first = (from / step + 1) * step;  // not at the edge, so that no label of a day stands twice
  const auto start = static_cast<double>(first - step);
  const auto clock = m_span < std::chrono::minutes(5) ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm");
  QStringList labels;
  for (auto at = first; at <= until; at += step) {
    labels += utcText(at, at % day == 0 ? QStringLiteral("MM-dd") : clock);
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
  const auto button = m_tableButton->sizeHint().boundedTo({22, 22});
  m_tableButton->setGeometry(width() - button.width(), 0, button.width(), button.height());
  m_tableButton->raise();
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
  QMap<qint64, QStringList> cells;
  bool isThinned = false;
  const auto from = static_cast<double>(m_until.toMSecsSinceEpoch() - m_span.count());
  for (qsizetype i = 0; i < m_lines.size(); ++i) {
    titles += m_lines[i].title;
    isThinned = isThinned || m_lines[i].isThinned;
    for (const QPointF &point : m_lines[i].points) {
      if (point.x() < from) continue;
      auto &row = cells[qRound64(point.x())];
      if (row.isEmpty()) row = QStringList(m_lines.size(), QStringLiteral("–"));
      row[i] = chartValue(m_unit, point.y());
    }
  }
  QList<SampleItems::Row> rows;
  for (auto cell = cells.begin(); cell != cells.end(); ++cell) rows.prepend({cell.key(), cell.value()});
  const auto note =
      isThinned ? tr("There are more values than a chart shows: of each stretch, here are its extremes.") : QString();
  const auto title = accessibleName().isEmpty() ? titles.join(QStringLiteral(", ")) : accessibleName();
  (new ChartTable(title, note, titles, rows, window()))->open();
}

}  // namespace ops
