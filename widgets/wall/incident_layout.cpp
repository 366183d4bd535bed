#include "widgets/wall/incident_layout.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "models/items/attention.h"
#include "widgets/wall/line_layout.h"
#include "widgets/wall/signal_layout.h"

namespace ops {

namespace {

constexpr qreal tight = 0.1;

class IncidentLayout {
  Q_DECLARE_TR_FUNCTIONS(WallLayout)

 public:
  IncidentLayout(WallColumn &column, const WallView &view)
      : m_column(column), m_pen(column.pen()), m_c(column.colors()), m_view(view), m_incident(*view.incident) {}

  void layOut() {
    if (!m_column.isHigh()) return small();
    LineLayout lines(m_column);
    const auto least = m_column.isWide() ? m_pen.scale().cellHeight() + wall::headLine + m_column.smallLine() : 12;
    // Nobody may take the incident for the worst. Where all stands still that is said instead.
    if (isAlarming()) alarm(0);
    if (m_column.isWide()) {
      const auto severity = severityName(m_incident.severity);
      const auto more = moreText();
      Cell what = shortCell();
      what.value = more.isEmpty() ? severity : QString(severity + QStringLiteral("  ") + more);
      what.share = 1.1;
      const bool isNobody = m_incident.lead.tone == Tone::Critical;
      const Cell lead{tr("Commander"), m_incident.lead.text, m_incident.lead.tone, isNobody, true, 1.2};
      cells({what, {tr("Open for"), m_incident.elapsed}, dueCell(), lead});
    } else {
      cells({shortCell(), dueCell()});
      leadLine();
    }
    impact(2);
    // The rest keeps its room.
    if (hasNow()) lines.lineOrTwo(m_incident.now, m_column.small(), m_column.smallLine(), wall::gap, least);
    if (isAsking()) lines.lineOrTwo(m_incident.unanswered, m_column.small(), m_column.smallLine(), wall::gap, least);
    SignalLayout(m_column, m_view).put(0);
    if (m_column.hasRoom(wall::headLine)) lines.step(m_view, wall::headLine, wall::gap, 2 * m_column.smallLine());
    const bool tellsSources = m_view.sources.tone != Tone::Ok && m_view.frozen.isEmpty();
    events(tellsSources ? m_column.smallLine() : 0);
    // That all answer is told where there is room.
    if (m_view.frozen.isEmpty() && m_column.hasRoom(m_column.smallLine())) lines.foot(m_view);
  }

 private:
  bool hasNow() const { return !m_incident.now.text.isEmpty(); }
  bool isAsking() const {
    return !m_incident.unanswered.text.isEmpty() && !m_incident.isUnansweredGrave && m_view.frozen.isEmpty();
  }
  bool isAlarming() const { return m_incident.isUnansweredGrave && m_view.frozen.isEmpty(); }

  /// In two lines where there is room for them and for what has to follow.
  void alarm(qreal reserve) {
    const auto &what = m_incident.unanswered;
    auto text = QString(what.word + QStringLiteral(": ") + what.text);
    if (!what.note.isEmpty()) text += QStringLiteral(" · ") + what.note;
    auto lines = m_pen.alarmLines(text, m_column.area().width());
    if (!m_column.hasRoom(m_pen.alarmHeight(lines) + reserve)) lines = {text};
    m_pen.alarm(m_column.take(m_pen.alarmHeight(lines)), lines);
  }

  /// What there is room for in a tile.
  void small() {
    cells({shortCell(), dueCell()});
    // A name says nothing of how it stands; what somebody has said of the impact does.
    const bool needsNow = hasNow() && !m_incident.isImpactKnown;
    const auto after = tight + m_column.smallLine() * (needsNow ? 2 : 1);
    const auto hasLines = [this, after](qreal lines) { return m_column.hasRoom(lines + after); };
    if (isAlarming() && m_column.hasRoom(m_pen.alarmHeight({{}}) + tight + m_column.smallLine())) {
      // Who leads is known; that nobody does has to be.
      alarm(m_incident.lead.tone == Tone::Critical ? m_column.smallLine() + tight : 0);
      if (m_column.hasRoom(m_column.smallLine())) leadLine();
      return;
    }
    const bool isLong = m_pen.width(impactText(), impactStyle(1)) > m_column.area().width();
    // Rather smaller than cut.
    if (isLong && !hasLines(2 * wall::fullLine) && hasLines(2 * m_column.smallLine())) {
      impact(2, m_column.small());
    } else if (m_column.hasRoom(wall::fullLine)) {
      impact(hasLines(2 * wall::fullLine) ? 2 : 1);
    }
    LineLayout lines(m_column);
    const auto put = [&](const WallLine &line) {
      lines.lineOrTwo(line, m_column.small(), m_column.smallLine(), 0, m_column.smallLine());
    };
    if (hasNow() && m_column.hasRoom(2 * m_column.smallLine())) put(m_incident.now);
    if (!m_column.hasRoom(m_column.smallLine())) return;
    // Who leads is known; that nobody does, or answers, has to be.
    const bool isLed = m_incident.lead.tone != Tone::Critical;
    if (isAsking() && (isLed || m_column.hasRoom(2 * m_column.smallLine()))) put(m_incident.unanswered);
    if (m_column.hasRoom(m_column.smallLine())) leadLine();
    // That some are silent stands beside who leads.
    const bool tellsSources = m_view.sources.tone == Tone::Ok && m_view.frozen.isEmpty();
    SignalLayout(m_column, m_view)
        .putFew(m_column.left() / m_column.unit() - (tellsSources ? m_column.smallLine() : 0));
    if (tellsSources && m_column.hasRoom(m_column.smallLine())) lines.foot(m_view);
  }

  struct Cell {
    QString caption, value;
    Tone tone = Tone::Neutral;
    bool isLoud = false;  ///< filled with the tone
    bool isText = false;  ///< is cut where it is too long, and not made smaller
    qreal share = 1;
  };

  Cell shortCell() const {
    return {m_incident.state, QString(severityName(m_incident.severity) + QStringLiteral("  ") + m_incident.elapsed),
            severityTone(m_incident.severity), true};
  }
  Cell dueCell() const {
    const bool isOverdue = m_incident.due.tone == Tone::Critical;
    return {isOverdue ? tr("Update late by") : tr("Next update in"),
            m_incident.due.text,
            m_incident.due.tone,
            isOverdue,
            false,
            1.15};
  }
  QString moreText() const { return m_incident.more > 0 ? tr("+%1 open").arg(m_incident.more) : QString(); }

  void cells(const QList<Cell> &all) {
    const auto row = m_column.take(m_column.pen().scale().cellHeight());
    const auto between = wall::gap * m_column.unit();
    qreal shares = 0;
    for (const auto &each : all) shares += each.share;
    const qreal room = row.width() - between * static_cast<qreal>(all.size() - 1);
    qreal x = row.left();
    for (const auto &each : all) {
      const QRectF rect(x, row.top(), room * each.share / shares, row.height());
      x = rect.right() + between;
      cell(rect, each);
    }
  }

  void cell(const QRectF &rect, const Cell &cell) {
    const auto &tone = m_c.tone(cell.tone);
    const auto ground = cell.isLoud ? tone.fill : cell.tone == Tone::Neutral ? m_c.surface : tone.soft;
    const auto ink = cell.isLoud ? tone.onFill : m_c.text;
    const auto caption = cell.isLoud ? tone.onFill : cell.tone == Tone::Neutral ? m_c.muted : tone.text;
    m_pen.fill(rect, ground);
    const auto inner = m_column.inset(rect, wall::pad);
    const qreal edge = wall::pad / 2 * m_column.unit(), line = m_column.smallLine() * m_column.unit();
    const QRectF first(inner.left(), rect.top() + edge, inner.width(), line);
    m_pen.text(first, cell.caption, caption, ground, {.size = m_column.small()});
    m_pen.text(QRectF(inner.left(), first.bottom(), inner.width(), rect.bottom() - first.bottom() - edge), cell.value,
               ink, ground,
               {.size = cell.isText ? 1 : wall::figureSize, .weight = QFont::Bold, .mayShrink = !cell.isText});
  }

  void leadLine() {
    const auto row = m_column.take(m_column.smallLine());
    const bool isNobody = m_incident.lead.tone == Tone::Critical;
    QStringList parts{isNobody ? tr("No commander") : tr("Commander %1").arg(m_incident.lead.text)};
    if (m_incident.more > 0) parts.append(moreText());
    if (m_view.sources.tone != Tone::Ok) parts.append(m_view.sources.text);
    m_pen.text(row, parts.join(QStringLiteral(" · ")), isNobody ? m_c.tone(Tone::Critical).text : m_c.text, m_c.window,
               {.size = m_column.small(), .weight = QFont::DemiBold});
  }

  QString impactText() const {
    return m_incident.isImpactKnown ? m_incident.impact : tr("%1 (impact not said yet)").arg(m_incident.impact);
  }
  static WallPen::Style impactStyle(qreal size) { return {.size = size, .weight = QFont::DemiBold}; }

  void impact(int most, qreal size = 1) {
    const auto style = impactStyle(size);
    const auto height = size < 1 ? m_column.smallLine() : wall::fullLine;
    const auto lines = m_pen.wrapped(impactText(), m_column.area().width(), most, style);
    // The place stays the same, however long the sentence, unless more has to be said.
    const auto count = static_cast<int>(lines.size());
    const int places = m_column.isHigh() && m_column.isWide() && !hasNow() && !isAsking() ? most : count;
    const auto block = m_column.take(height * places, m_column.isHigh() ? wall::gap : tight);
    const auto line = height * m_column.unit();
    qreal y = block.top() + (places - count) * line / 2;
    for (const auto &each : lines) {
      m_pen.text(QRectF(block.left(), y, block.width(), line), each, m_c.text, m_c.window, style);
      y += line;
    }
  }

  void events(qreal reserve) {
    const qreal each = m_column.smallLine();
    const WallPen::Style small{.size = m_column.small()};
    if (m_view.events.isEmpty()) {
      if (m_column.hasRoom(each + reserve))
        m_pen.text(m_column.take(each), m_view.noEvents, m_c.muted, m_c.window, small);
      return;
    }
    const auto left = m_column.left() / m_column.unit() - reserve;
    const auto fit = static_cast<qsizetype>(std::floor((left + 0.02) / each));
    const auto shown = std::clamp<qsizetype>(fit, 0, m_view.events.size());
    if (shown == 0) return;
    const auto time = m_pen.width(QStringLiteral("00:00"), small) + 0.6 * m_column.unit();
    // What room is left goes between the lines.
    const auto pitch = std::min(left / static_cast<qreal>(shown), wall::fullLine);
    for (qsizetype i = 0; i < shown; ++i) {
      const auto row = m_column.take(pitch, 0);
      const bool isGrave = m_view.events[i].isGrave;
      m_pen.text(QRectF(row.left(), row.top(), time, row.height()), m_view.events[i].time, m_c.muted, m_c.window,
                 small);
      m_pen.text(QRectF(row.left() + time, row.top(), row.width() - time, row.height()), m_view.events[i].text,
                 i == 0 || isGrave ? m_c.text : m_c.muted, m_c.window,
                 {.size = m_column.small(), .weight = isGrave ? QFont::DemiBold : QFont::Medium});
    }
  }

  WallColumn &m_column;
  WallPen &m_pen;
  const Colors &m_c;
  const WallView &m_view;
  const WallIncident &m_incident;
};

}  // namespace

void layOutIncident(WallColumn &column, const WallView &view) {
  IncidentLayout(column, view).layOut();
}

}  // namespace ops
