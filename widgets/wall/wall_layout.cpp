#include "widgets/wall/wall_layout.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "models/items/attention.h"
#include "widgets/wall/wall_pen.h"

namespace ops {

namespace {

using Style = WallPen::Style;

QString tr(const char *text) {
  return QCoreApplication::translate("WallLayout", text);
}

// Heights and distances, in heights of capitals.
constexpr qreal fullLine = 1.62;    ///< of letters of full size
constexpr qreal smallLine = 1.32;   ///< of small ones
constexpr qreal signalLine = 1.45;  ///< of a signal that is a line
constexpr qreal gap = 0.36;
constexpr qreal tight = 0.1;
constexpr qreal pad = 0.3;
constexpr qreal headLine = 1.7;
constexpr qreal cellHeight = smallLine + fullLine + pad;
constexpr qreal rowsFrom = 33;   ///< from here on cells stand in one row
constexpr qreal roomyFrom = 17;  ///< from here on there is room for all that is to be said
constexpr qreal figureSize = 1.15;

/// Puts one system into an area, from the top down.
class SystemLayout {
 public:
  SystemLayout(QList<WallPiece> &pieces, const WallView &view, const QRectF &area, qreal capitals, const Colors &colors)
      : m_pen(pieces, capitals, colors), m_view(view), m_area(area), m_c(colors), m_unit(capitals), m_y(area.top()) {}

  void layOut(bool withHead) {
    if (withHead) head();
    if (!m_view.frozen.isEmpty()) frozen();
    if (m_view.incident) {
      incident(*m_view.incident);
    } else {
      calm();
    }
  }

 private:
  bool isWide() const { return m_area.width() >= rowsFrom * m_unit; }
  bool isHigh() const { return m_area.height() >= roomyFrom * m_unit; }
  qreal left() const { return m_area.bottom() - m_y; }
  bool hasRoom(qreal height) const { return left() >= height * m_unit - 0.5; }

  /// The next so many capitals of height, and a gap after them.
  QRectF take(qreal height, qreal after = gap) {
    const QRectF rect(m_area.left(), m_y, m_area.width(), height * m_unit);
    m_y += (height + after) * m_unit;
    return rect;
  }
  QRectF inset(const QRectF &rect, qreal by) const { return rect.adjusted(by * m_unit, 0, -by * m_unit, 0); }

  void head() {
    const auto row = take(headLine, gap / 2);
    const Style small{.size = WallPen::small, .weight = QFont::DemiBold};
    const auto place = std::min(m_pen.width(m_view.place, small) + m_unit, row.width() * 0.45);
    const QRectF pill(row.left(), row.center().y() - 0.75 * m_unit, place, 1.5 * m_unit);
    badge(pill, m_view.placeTone, m_view.place, small);
    m_pen.text(
        QRectF(pill.right() + pad * m_unit * 2, row.top(), row.right() - pill.right() - pad * m_unit * 2, row.height()),
        m_view.title, m_c.text, m_c.window, {.weight = QFont::DemiBold, .mayShrink = true});
  }

  void badge(const QRectF &rect, Tone tone, const QString &text, const Style &style) {
    const auto &colors = m_c.tone(tone);
    m_pen.fill(rect, colors.soft);
    auto centred = style;
    centred.alignment = Qt::AlignHCenter;
    m_pen.text(inset(rect, pad), text, colors.text, colors.soft, centred);
  }

  /// Nobody may take for live what is not.
  void frozen() {
    const Style style{.weight = QFont::Bold};
    const auto width = m_area.width() - 4 * pad * m_unit;
    const auto lines = m_pen.wrapped(m_view.frozen, width, 2, style);
    // Where there is an incident its lines need the room more.
    const auto reason = isHigh() && !m_view.incident ? m_view.frozenWhy : QString();
    const auto height = fullLine * static_cast<qreal>(lines.size()) + (reason.isEmpty() ? 0 : smallLine) + pad;
    const auto rect = take(height);
    const auto &tone = m_c.tone(Tone::Critical);
    m_pen.fill(rect, tone.fill);
    auto row = inset(rect, pad * 2);
    row.setTop(rect.top() + pad / 2 * m_unit);
    for (const auto &each : lines) {
      row.setHeight(fullLine * m_unit);
      m_pen.text(row, each, tone.onFill, tone.fill, style);
      row.moveTop(row.bottom());
    }
    row.setHeight(smallLine * m_unit);
    m_pen.text(row, reason, tone.onFill, tone.fill, {.size = WallPen::small});
  }

  struct Cell {
    QString caption, value;
    Tone tone = Tone::Neutral;
    bool isLoud = false;  ///< filled with the tone
    bool isText = false;  ///< is cut where it is too long, and not made smaller
    qreal share = 1;
  };

  void cells(const QList<Cell> &all, const QRectF &row) {
    qreal shares = 0;
    for (const auto &cell : all) shares += cell.share;
    const qreal room = row.width() - gap * m_unit * static_cast<qreal>(all.size() - 1);
    qreal x = row.left();
    for (const auto &cell : all) {
      const QRectF rect(x, row.top(), room * cell.share / shares, row.height());
      x = rect.right() + gap * m_unit;
      const auto &tone = m_c.tone(cell.tone);
      const auto ground = cell.isLoud ? tone.fill : cell.tone == Tone::Neutral ? m_c.surface : tone.soft;
      const auto ink = cell.isLoud ? tone.onFill : m_c.text;
      const auto caption = cell.isLoud ? tone.onFill : cell.tone == Tone::Neutral ? m_c.muted : tone.text;
      m_pen.fill(rect, ground);
      const auto inner = inset(rect, pad);
      const qreal top = rect.top() + pad / 2 * m_unit;
      m_pen.text(QRectF(inner.left(), top, inner.width(), smallLine * m_unit), cell.caption, caption, ground,
                 {.size = WallPen::small});
      m_pen.text(QRectF(inner.left(), top + smallLine * m_unit, inner.width(),
                        rect.bottom() - top - smallLine * m_unit - pad / 2 * m_unit),
                 cell.value, ink, ground,
                 {.size = cell.isText ? 1 : figureSize, .weight = QFont::Bold, .mayShrink = !cell.isText});
    }
  }

  void incident(const WallIncident &incident) {
    const auto tone = severityTone(incident.severity);
    const auto severity = severityName(incident.severity);
    const auto more = incident.more > 0 ? tr("+%1 open").arg(incident.more) : QString();
    Cell what{incident.state, more.isEmpty() ? severity : QString(severity + QStringLiteral("  ") + more),
              tone,           true,
              false,          1.1};
    const Cell since{tr("Open for"), incident.elapsed};
    const bool isOverdue = incident.due.tone == Tone::Critical;
    const Cell due{isOverdue ? tr("Update late by") : tr("Next update in"),
                   incident.due.text,
                   incident.due.tone,
                   isOverdue,
                   false,
                   1.15};
    const Cell lead{tr("Leads"), incident.lead.text, incident.lead.tone, incident.lead.tone == Tone::Critical, true,
                    1.2};
    if (!isHigh()) return smallIncident(incident, due);
    if (isWide()) {
      cells({what, since, due, lead}, take(cellHeight));
    } else {
      cells({shortCell(incident), due}, take(cellHeight));
      leadLine(incident);
    }
    impact(incident, 2);
    signals(0);
    if (hasRoom(headLine)) step(headLine, gap, 2 * smallLine);
    const bool tellsSources = m_view.sources.tone != Tone::Ok && m_view.frozen.isEmpty();
    events(tellsSources ? smallLine : 0);
    if (tellsSources && hasRoom(smallLine)) footer();
  }

  /// What there is room for in a tile.
  void smallIncident(const WallIncident &incident, const Cell &due) {
    cells({shortCell(incident), due}, take(cellHeight));
    if (hasRoom(fullLine)) impact(incident, hasRoom(2 * fullLine + tight + smallLine) ? 2 : 1);
    if (hasRoom(smallLine)) leadLine(incident);
  }

  static Cell shortCell(const WallIncident &incident) {
    return {incident.state, QString(severityName(incident.severity) + QStringLiteral("  ") + incident.elapsed),
            severityTone(incident.severity), true};
  }

  void leadLine(const WallIncident &incident) {
    const auto row = take(smallLine);
    const bool isNobody = incident.lead.tone == Tone::Critical;
    QStringList parts{isNobody ? tr("Nobody leads") : tr("%1 leads").arg(incident.lead.text)};
    if (incident.more > 0) parts.append(tr("+%1 open").arg(incident.more));
    if (m_view.sources.tone != Tone::Ok) parts.append(m_view.sources.text);
    m_pen.text(row, parts.join(QStringLiteral(" · ")), isNobody ? m_c.tone(Tone::Critical).text : m_c.text, m_c.window,
               {.size = WallPen::small, .weight = QFont::DemiBold});
  }

  void impact(const WallIncident &incident, int most) {
    const Style style{.weight = QFont::DemiBold};
    auto text = incident.impact;
    if (!incident.isImpactKnown) text = tr("%1 (impact not said yet)").arg(text);
    auto lines = m_pen.wrapped(text, m_area.width(), most, style);
    // The place stays the same, however long the sentence.
    const int places = isHigh() && isWide() ? most : static_cast<int>(lines.size());
    const auto block = take(fullLine * places, isHigh() ? gap : tight);
    qreal y = block.top() + (places - static_cast<int>(lines.size())) * fullLine * m_unit / 2;
    for (const auto &each : std::as_const(lines)) {
      m_pen.text(QRectF(block.left(), y, block.width(), fullLine * m_unit), each, m_c.text, m_c.window, style);
      y += fullLine * m_unit;
    }
  }

  static QString valueOf(const Signal &signal) {
    if (signal.figure.isEmpty()) return QStringLiteral("–");
    return signal.unit.isEmpty() ? signal.figure : QString(signal.figure + QLatin1Char(' ') + signal.unit);
  }
  bool isAnyStale() const {
    return std::ranges::any_of(m_view.staleness, [](const QString &text) { return !text.isEmpty(); });
  }

  /// What stands under figures that are old, or that there are none of.
  qreal underFigures() const {
    const bool hasReason = std::ranges::any_of(m_view.reasons, [](const QString &text) { return !text.isEmpty(); });
    return isAnyStale() || (m_tellsReasons && hasReason) ? smallLine : 0;
  }
  /// Empty where it would be cut.
  QString reasonOf(qsizetype i, qreal width) const {
    const auto reason = m_view.reasons.value(i);
    return m_pen.width(reason, {.size = WallPen::small}) <= width ? reason : QString();
  }

  /// `spare`: how much higher they may be than they must.
  void signals(qreal spare) {
    if (isWide()) {
      const auto staleLine = underFigures();
      if (hasRoom(cellHeight + staleLine)) signalCells(take(cellHeight + staleLine + spare), staleLine);
      return;
    }
    if (!hasRoom(signalLine * static_cast<qreal>(m_view.signals.size()))) return;
    for (qsizetype i = 0; i < m_view.signals.size(); ++i) signalRow(take(signalLine, 0), i);
    m_y += gap * m_unit;
  }

  void signalCells(const QRectF &row, qreal staleLine) {
    const auto count = static_cast<qreal>(m_view.signals.size());
    const qreal width = (row.width() - gap * m_unit * (count - 1)) / count;
    // Figures of one size, so that none seems to weigh more.
    const auto tall = row.height() / m_unit - smallLine - staleLine - pad;
    auto size = std::clamp(tall / fullLine * figureSize, figureSize, 1.9);
    for (const auto &signal : m_view.signals) {
      const auto wanted = m_pen.width(valueOf(signal), {.size = size, .weight = QFont::Bold});
      const auto room = width - 2 * pad * m_unit;
      if (wanted > room) size = std::max(figureSize, size * room / wanted * 0.98);
    }
    for (qsizetype i = 0; i < m_view.signals.size(); ++i) {
      const auto &signal = m_view.signals[i];
      const bool isStale = !m_view.staleness[i].isEmpty();
      const auto &tone = m_c.tone(signal.tone);
      const bool isQuiet = signal.tone == Tone::Neutral || signal.tone == Tone::Ok;
      const auto ground = isQuiet ? m_c.surface : tone.soft;
      const QRectF rect(row.left() + static_cast<qreal>(i) * (width + gap * m_unit), row.top(), width, row.height());
      m_pen.fill(rect, ground);
      const auto inner = inset(rect, pad);
      qreal top = rect.top() + pad / 2 * m_unit;
      QRectF caption(inner.left(), top, inner.width(), smallLine * m_unit);
      if (signal.tone != Tone::Neutral) {
        m_pen.glyph(
            QRectF(caption.right() - m_unit * 0.95, caption.center().y() - m_unit * 0.47, m_unit * 0.95, m_unit * 0.95),
            signal.tone);
        caption.setRight(caption.right() - m_unit * 1.1);
      }
      m_pen.text(caption, signal.name, isQuiet ? m_c.muted : tone.text, ground, {.size = WallPen::small});
      top = caption.bottom();
      const QRectF value(inner.left(), top, inner.width(), rect.bottom() - top - (staleLine + pad / 2) * m_unit);
      m_pen.text(value, valueOf(signal), isStale ? m_c.muted : m_c.text, ground,
                 {.size = size,
                  .weight = QFont::Bold,
                  .isStruck = signal.isStale && !signal.figure.isEmpty(),
                  .mayShrink = true});
      const QRectF under(inner.left(), value.bottom(), inner.width(), staleLine * m_unit);
      if (isStale) {
        m_pen.text(under, m_view.staleness[i], m_c.tone(Tone::Unknown).text, ground,
                   {.size = WallPen::small, .weight = QFont::Bold});
      } else if (staleLine > 0) {
        m_pen.text(under, reasonOf(i, inner.width()), isQuiet ? m_c.muted : tone.text, ground,
                   {.size = WallPen::small});
      }
    }
  }

  void signalRow(const QRectF &row, qsizetype i) {
    const auto &signal = m_view.signals[i];
    const auto &stale = m_view.staleness[i];
    QRectF name(row.left(), row.top(), row.width(), row.height());
    if (signal.tone != Tone::Neutral)
      m_pen.glyph(QRectF(row.left(), row.center().y() - m_unit * 0.5, m_unit, m_unit), signal.tone);
    name.setLeft(row.left() + m_unit * 1.4);
    const auto reason = reasonOf(i, row.width() * 0.5);
    const auto value = !stale.isEmpty() ? stale : !reason.isEmpty() ? reason : valueOf(signal);
    const Style bold{.weight = QFont::Bold, .alignment = Qt::AlignRight};
    name.setRight(row.right() - std::min(m_pen.width(value, bold) + m_unit * 0.5, row.width() * 0.6));
    m_pen.text(name, signal.name, m_c.muted, m_c.window, {.size = WallPen::small});
    m_pen.text(QRectF(name.right(), row.top(), row.right() - name.right(), row.height()), value,
               stale.isEmpty() ? m_c.text : m_c.tone(Tone::Unknown).text, m_c.window,
               {.weight = QFont::Bold, .alignment = Qt::AlignRight, .mayShrink = true});
  }

  /// What a line leaves for its text.
  QRectF textOf(const QRectF &row, const WallLine &what, qreal size) const {
    qreal left = row.left() + m_unit * 1.5;
    if (!what.word.isEmpty()) left += wordWidth(row, what, size) + m_unit * 0.6;
    qreal right = row.right();
    if (!what.note.isEmpty()) right -= m_pen.width(what.note, {.size = WallPen::small}) + m_unit * 0.6;
    return {left, row.top(), right - left, row.height()};
  }
  qreal wordWidth(const QRectF &row, const WallLine &what, qreal size) const {
    return std::min(m_pen.width(what.word, {.size = size, .weight = QFont::Bold}), row.width() / 2);
  }

  void toneLine(const QRectF &row, const WallLine &what, qreal size) {
    const auto place = textOf(row, what, size);
    markLine(row, what, size);
    m_pen.text(place, what.text, m_c.text, m_c.window, {.size = size, .mayShrink = true});
  }

  bool needsTwo(const WallLine &what, qreal size) const {
    return m_pen.width(what.text, {.size = WallPen::small}) > textOf(m_area, what, size).width();
  }

  /// As toneLine(), of so many capitals' height; but two small lines where one would be cut and there is room for them
  /// and for what has to follow.
  void lineOrTwo(const WallLine &what, qreal size, qreal height, qreal after, qreal reserve) {
    if (!needsTwo(what, size) || !hasRoom(2 * smallLine + reserve)) {
      return toneLine(take(height, after), what, size);
    }
    const Style small{.size = WallPen::small};
    const auto width = textOf(m_area, what, size).width();
    const auto row = take(2 * smallLine, after);
    QRectF line(row.left(), row.top(), row.width(), smallLine * m_unit);
    markLine(line, what, size);
    for (const auto &each : m_pen.wrapped(what.text, width, 2, small)) {
      m_pen.text(textOf(line, what, size), each, m_c.text, m_c.window, small);
      line.moveTop(line.bottom());
    }
  }

  /// As many as there is room for, all in letters of one size, so that none seems to weigh less.
  void list(const QList<WallLine> &all, qreal size, qreal reserve) {
    const auto shown = fitting(all, size, reserve);
    const auto letters = sizeOf(shown, size);
    for (const auto &line : shown) lineOrTwo(line, letters, fullLine, 0, reserve);
  }

  /// The last one says how many are left out.
  QList<WallLine> fitting(const QList<WallLine> &all, qreal size, qreal reserve) const {
    QList<WallLine> shown;
    qreal used = reserve;
    for (qsizetype i = 0; i < all.size() && hasRoom(used + fullLine); ++i) {
      auto line = all[i];
      const auto more = all.size() - i - 1;
      const auto own = needsTwo(line, size) && hasRoom(used + 2 * smallLine) ? 2 * smallLine : fullLine;
      used += own;
      const bool isLast = more > 0 && !hasRoom(used + fullLine);
      if (isLast) line.note += (line.note.isEmpty() ? QString() : QStringLiteral(" · ")) + tr("+%1 more").arg(more);
      shown.append(line);
    }
    return shown;
  }

  /// The largest in which each fits, as far as it may become smaller.
  qreal sizeOf(const QList<WallLine> &lines, qreal size) const {
    auto letters = size;
    for (const auto &line : lines) {
      const auto wanted = m_pen.width(line.text, {.size = size});
      const auto room = textOf(m_area, line, size).width();
      if (wanted > room) letters = std::min(letters, size * room / wanted * 0.98);
    }
    return std::max(letters, std::min(size, WallPen::small));
  }

  /// Its shape, the word before it and the note behind it.
  void markLine(const QRectF &row, const WallLine &what, qreal size) {
    const auto side = m_unit * std::min(1.1, size * 1.15);
    m_pen.glyph(QRectF(row.left(), row.center().y() - side / 2, side, side), what.tone);
    if (!what.word.isEmpty()) {
      m_pen.text(QRectF(row.left() + m_unit * 1.5, row.top(), wordWidth(row, what, size), row.height()), what.word,
                 m_c.tone(what.tone).text, m_c.window, {.size = size, .weight = QFont::Bold});
    }
    if (!what.note.isEmpty()) {
      const Style small{.size = WallPen::small, .alignment = Qt::AlignRight};
      const auto width = m_pen.width(what.note, small);
      m_pen.text(QRectF(row.right() - width, row.top(), width, row.height()), what.note, m_c.muted, m_c.window, small);
    }
  }

  void step(qreal height, qreal after, qreal reserve) {
    lineOrTwo(m_view.step, isWide() ? 1 : WallPen::small, height, after, reserve);
  }

  void events(qreal reserve) {
    const qreal each = smallLine;
    const Style small{.size = WallPen::small};
    if (m_view.events.isEmpty()) {
      if (hasRoom(each + reserve)) m_pen.text(take(each), m_view.noEvents, m_c.muted, m_c.window, small);
      return;
    }
    const auto fit = static_cast<qsizetype>(std::floor((left() / m_unit - reserve + 0.02) / each));
    const auto shown = std::clamp<qsizetype>(fit, 0, m_view.events.size());
    if (shown == 0) return;
    const auto time = m_pen.width(QStringLiteral("00:00"), small) + 0.6 * m_unit;
    // What room is left goes between the lines.
    const auto pitch = std::min((left() / m_unit - reserve) / static_cast<qreal>(shown), fullLine);
    for (qsizetype i = 0; i < shown; ++i) {
      const auto row = take(pitch, 0);
      m_pen.text(QRectF(row.left(), row.top(), time, row.height()), m_view.events[i].time, m_c.muted, m_c.window,
                 small);
      m_pen.text(QRectF(row.left() + time, row.top(), row.width() - time, row.height()), m_view.events[i].text,
                 i == 0 ? m_c.text : m_c.muted, m_c.window,
                 {.size = WallPen::small, .weight = i == 0 ? QFont::DemiBold : QFont::Medium});
    }
  }

  void footer() {
    const QRectF row(m_area.left(), m_area.bottom() - smallLine * m_unit, m_area.width(), smallLine * m_unit);
    auto shown = m_view.sources;
    const auto whole = QString(shown.text + QStringLiteral(" · ") + m_view.newest);
    // What is silent counts more than when the newest answer came.
    const bool hasPlace = m_pen.width(whole, {.size = WallPen::small}) < row.width() - 1.5 * m_unit;
    if (!m_view.newest.isEmpty() && isWide() && hasPlace) shown.text = whole;
    toneLine(row, shown, WallPen::small);
  }

  void calm() {
    const bool isLarge = isHigh();
    const qreal size = isLarge && isWide() ? 1.5 : 1.15;
    const Style style{.size = size, .weight = QFont::Bold};
    const qreal glyph = isLarge ? 2.6 : 1.6;
    const auto textWidth = m_area.width() - (glyph + 0.7) * m_unit;
    const auto lines = m_pen.wrapped(m_view.headline.text, textWidth, 2, style);
    const auto detail =
        m_pen.wrapped(m_view.detail, textWidth, isLarge ? (isWide() ? 1 : 3) : 1, {.size = WallPen::small});
    const auto height = std::max(
        glyph, static_cast<qreal>(lines.size()) * fullLine * size + static_cast<qreal>(detail.size()) * smallLine);
    // What the rest needs at least, so that the head can stand in the middle of what it gets.
    const qreal leastSignals = !isLarge   ? 0
                               : isWide() ? cellHeight + (isAnyStale() ? smallLine : 0) + gap
                                          : 5 * fullLine + gap;
    const auto problems = std::min<qsizetype>(m_view.problems.size(), 5);
    const auto backups = isLarge ? std::min<qsizetype>(m_view.backups.size(), 2) : 0;
    qreal problemsHeight = 0;
    for (const auto &each : m_view.problems.first(problems)) {
      problemsHeight += needsTwo(each, isLarge ? 1 : WallPen::small) ? 2 * smallLine : fullLine;
    }
    const auto below = leastSignals + problemsHeight + fullLine * static_cast<qreal>(backups) +
                       (isLarge ? fullLine + smallLine + 4 * gap : smallLine);
    auto spare = std::max<qreal>(0, left() / m_unit - height - below - gap);
    m_tellsReasons = isLarge && isWide() && spare >= smallLine;
    const auto signalsHeight = leastSignals + (isWide() && isLarge && !isAnyStale() ? underFigures() : 0);
    spare -= signalsHeight - leastSignals;
    const bool isQuiet = problems == 0;
    const auto block = take(height + (isQuiet ? spare * 0.45 : 0));
    qreal y = block.center().y() - height * m_unit / 2;
    m_pen.glyph(QRectF(block.left(), block.center().y() - glyph * m_unit / 2, glyph * m_unit, glyph * m_unit),
                m_view.headline.tone);
    const qreal x = block.left() + (glyph + 0.7) * m_unit;
    for (const auto &each : lines) {
      m_pen.text(QRectF(x, y, textWidth, fullLine * size * m_unit), each,
                 m_view.headline.tone == Tone::Neutral ? m_c.text : m_c.tone(m_view.headline.tone).text, m_c.window,
                 style);
      y += fullLine * size * m_unit;
    }
    for (const auto &each : detail) {
      m_pen.text(QRectF(x, y, textWidth, smallLine * m_unit), each, m_c.muted, m_c.window, {.size = WallPen::small});
      y += smallLine * m_unit;
    }
    const auto stepHeight = needsTwo(m_view.step, isWide() ? 1 : WallPen::small) ? 2 * smallLine : fullLine;
    const auto reserved =
        (isLarge ? signalsHeight + stepHeight + fullLine * static_cast<qreal>(backups) : 0) + smallLine + gap;
    list(m_view.problems, isLarge ? 1 : WallPen::small, reserved);
    if (problems > 0) m_y += gap * m_unit;
    if (isLarge) {
      signals(isQuiet ? std::min<qreal>(spare * 0.35, 2.5) : 0);
      // That nothing runs is no news before what is wrong.
      const bool isIdle = m_view.step.tone == Tone::Neutral;
      if (!isIdle && hasRoom(fullLine + smallLine)) step(fullLine, 0, smallLine);
      list(m_view.backups, 1, smallLine + gap);
      if (isIdle && hasRoom(fullLine + smallLine)) step(fullLine, 0, smallLine);
    }
    if (hasRoom(smallLine)) footer();
  }

  WallPen m_pen;
  const WallView &m_view;
  QRectF m_area;
  const Colors &m_c;
  qreal m_unit;
  qreal m_y;
  bool m_tellsReasons = false;  ///< there is room for why a figure is missing
};

/// Gives what is left below it.
QRectF layOutTop(WallPen &pen, const WallTop &top, const QRectF &area) {
  const auto c = pen.capitals();
  const auto &colors = pen.colors();
  const Style bold{.weight = QFont::DemiBold};
  const Style smallBold{.size = WallPen::small, .weight = QFont::DemiBold};
  const auto clock = pen.width(top.clock, bold);
  const auto place = top.place.isEmpty() ? 0 : pen.width(top.place, smallBold) + 1.6 * c;
  const auto titleWidth = area.width() - clock - 2 * c - place;
  // A long title takes two lines before it is cut.
  const bool isLong = pen.width(top.title, smallBold) > titleWidth && titleWidth > 6 * c;
  const auto titles = isLong ? pen.wrapped(top.title, titleWidth, 2, smallBold) : QStringList{top.title};
  QRectF row(area.left(), area.top(), area.width(),
             std::max(headLine, smallLine * static_cast<qreal>(titles.size())) * c);
  pen.text(QRectF(row.right() - clock, row.top(), clock, row.height()), top.clock, colors.text, colors.window,
           {.weight = QFont::DemiBold, .alignment = Qt::AlignRight});
  const QRectF pulse(row.right() - clock - 1.4 * c, row.center().y() - 0.4 * c, 0.8 * c, 0.8 * c);
  pen.pulse(pulse, top.isBeat);
  qreal x = row.left();
  const qreal right = pulse.left() - c * 0.6;
  if (!top.place.isEmpty()) {
    const QRectF pill(x, row.center().y() - 0.75 * c, std::min(place - 0.6 * c, right - x), 1.5 * c);
    const auto &tone = colors.tone(top.placeTone);
    pen.fill(pill, tone.soft);
    pen.text(pill.adjusted(pad * c, 0, -pad * c, 0), top.place, tone.text, tone.soft,
             {.size = WallPen::small, .weight = QFont::DemiBold, .alignment = Qt::AlignHCenter});
    x = pill.right() + 0.6 * c;
  }
  const auto line = row.height() / static_cast<qreal>(titles.size());
  for (qsizetype i = 0; i < titles.size(); ++i) {
    pen.text(QRectF(x, row.top() + line * static_cast<qreal>(i), right - x, line), titles[i], colors.text,
             colors.window, {.size = isLong ? WallPen::small : 1, .weight = QFont::DemiBold, .mayShrink = true});
  }
  qreal y = row.bottom() + gap * c;
  if (!top.stoodStill.isEmpty()) {
    const auto lines = pen.wrapped(top.stoodStill, area.width() - 4 * pad * c, 2, {.weight = QFont::Bold});
    const QRectF band(area.left(), y, area.width(), (fullLine * static_cast<qreal>(lines.size()) + pad) * c);
    const auto &tone = colors.tone(Tone::Critical);
    pen.fill(band, tone.fill);
    QRectF bandLine(band.left() + 2 * pad * c, band.top() + pad / 2 * c, band.width() - 4 * pad * c, fullLine * c);
    for (const auto &each : lines) {
      pen.text(bandLine, each, tone.onFill, tone.fill, {.weight = QFont::Bold});
      bandLine.moveTop(bandLine.bottom());
    }
    y = band.bottom() + gap * c;
  }
  return {area.left(), y, area.width(), area.bottom() - y};
}

}  // namespace

QList<WallPiece> layOutWall(const WallTop &top, const QList<WallView> &views, const QRectF &area, qreal capitals,
                            const Colors &colors) {
  QList<WallPiece> pieces;
  const auto count = static_cast<int>(views.size());
  const auto whole = capitalsFor(area.size(), capitals);
  WallPen pen(pieces, whole, colors);
  const auto rest = layOutTop(pen, top, area);
  const int columns = count > 1 ? 2 : 1;
  const int rows = count > 2 ? 2 : 1;
  const auto between = 0.9 * whole;
  const QSizeF tile((rest.width() - between * (columns - 1)) / columns, (rest.height() - between * (rows - 1)) / rows);
  for (int i = 0; i < count; ++i) {
    const int column = i % columns;
    const int row = i / columns;
    const QRectF place(rest.left() + column * (tile.width() + between), rest.top() + row * (tile.height() + between),
                       tile.width(), tile.height());
    // A tile has room for less, and its letters stay as large.
    const auto letters = count == 1 ? whole : std::min(whole, capitalsFor(place.size(), whole));
    SystemLayout(pieces, views[i], place, letters, colors).layOut(count > 1);
  }
  return pieces;
}

}  // namespace ops
