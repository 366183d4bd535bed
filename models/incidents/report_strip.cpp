#include <QCoreApplication>
#include <algorithm>
#include <iterator>

#include "models/incidents/report_form.h"
#include "models/incidents/svg_picture.h"

namespace ops {

namespace {

constexpr double width = 1'000;
constexpr double height = 170;
constexpr double labelWidth = 110;
constexpr double right = width - 20;
constexpr double barTop = 12;
constexpr double barHeight = 26;
constexpr double rowTop = 62;
constexpr double rowHeight = 22;
constexpr double axisTop = 150;
constexpr int marksOfAxis = 5;
constexpr double widthOfLetter = 9;

/// Colours that differ in luminance, for paper.
QString fill(IncidentState state) {
  switch (state) {
    case IncidentState::Detected:
      return QStringLiteral("#b3261e");
    case IncidentState::Triaging:
      return QStringLiteral("#c4551b");
    case IncidentState::Investigating:
      return QStringLiteral("#d18a1f");
    case IncidentState::Mitigating:
      return QStringLiteral("#8a9a3b");
    case IncidentState::Resolved:
    case IncidentState::Reviewed:
      break;
  }
  return QStringLiteral("#2e7d4f");
}

struct Row {
  const char *kind;
  const char *label;
};
constexpr Row rows[] = {{"alert", QT_TRANSLATE_NOOP("ReportStrip", "Alerts")},
                        {"run", QT_TRANSLATE_NOOP("ReportStrip", "Runs")},
                        {"message", QT_TRANSLATE_NOOP("ReportStrip", "Messages")},
                        {"note", QT_TRANSLATE_NOOP("ReportStrip", "Notes")}};

class Strip {
 public:
  Strip(const IncidentStory &story, const Moment &now) : m_story(story) {
    const auto &incident = story.incident;
    m_to = incident.isOpen() ? now.utc : incident.resolvedAt()->utc;
    const auto opened = incident.openedAt().utc;
    m_to = std::max(m_to, opened.addSecs(1));
    m_from = opened;
    if (!story.timeline.isEmpty()) m_from = std::min(m_from, story.timeline.first().at);
    m_from = std::max(m_from, opened.addMSecs(-opened.msecsTo(m_to)));
  }

  QByteArray draw() {
    m_svg.text(0, barTop + barHeight / 2 + 4, QCoreApplication::translate("ReportStrip", "State"),
               QStringLiteral("#333333"));
    phases();
    for (int i = 0; i < static_cast<int>(std::size(rows)); ++i) row(i);
    axis();
    return m_svg.end();
  }

 private:
  double x(const QDateTime &at) const {
    const auto whole = static_cast<double>(m_from.msecsTo(m_to));
    const auto share = static_cast<double>(m_from.msecsTo(at)) / whole;
    return labelWidth + std::clamp(share, 0.0, 1.0) * (right - labelWidth);
  }
  void phases() {
    const auto &all = m_story.incident.phases;
    for (qsizetype i = 0; i < all.size(); ++i) {
      const auto begin = x(all[i].since.utc);
      const auto end = i + 1 < all.size() ? x(all[i + 1].since.utc) : right;
      if (end - begin < 1) continue;
      m_svg.rectangle(begin, barTop, end - begin, barHeight, fill(all[i].state));
      const auto title = incidentStateTitle(all[i].state);
      if (static_cast<double>(title.size() + 1) * widthOfLetter > end - begin) continue;
      m_svg.text(begin + widthOfLetter, barTop + barHeight / 2 + 4, title, QStringLiteral("#ffffff"));
    }
  }
  void row(int index) {
    const auto middle = rowTop + index * rowHeight;
    m_svg.text(0, middle + 4, QCoreApplication::translate("ReportStrip", rows[index].label), QStringLiteral("#333333"));
    m_svg.rectangle(labelWidth, middle, right - labelWidth, 1, QStringLiteral("#dddddd"));
    for (const auto &entry : m_story.timeline) {
      if (entry.kind != QLatin1String(rows[index].kind) || entry.at > m_to) continue;
      const auto colour = QStringLiteral("#1f4e79");
      if (entry.at < m_from) {
        m_svg.text(labelWidth - widthOfLetter, middle + 5, QStringLiteral("◂"), colour);  // it began before
      } else {
        m_svg.circle({x(entry.at), middle}, 5, colour);
      }
    }
  }
  void axis() {
    const auto whole = m_from.msecsTo(m_to);
    const bool isLong = m_from.toUTC().date() != m_to.toUTC().date();
    const auto form = isLong ? QStringLiteral("MM-dd HH:mm") : QStringLiteral("HH:mm:ss");
    m_svg.rectangle(labelWidth, axisTop - 8, right - labelWidth, 1, QStringLiteral("#888888"));
    for (int i = 0; i < marksOfAxis; ++i) {
      const auto at = m_from.addMSecs(whole * i / (marksOfAxis - 1)).toUTC();
      const auto anchor = i == 0                 ? SvgPicture::Anchor::Start
                          : i + 1 == marksOfAxis ? SvgPicture::Anchor::End
                                                 : SvgPicture::Anchor::Middle;
      m_svg.rectangle(x(at) - (i + 1 == marksOfAxis ? 1 : 0), axisTop - 8, 1, 5, QStringLiteral("#888888"));
      m_svg.text(x(at), axisTop + 10, at.toString(form), QStringLiteral("#333333"), anchor);
    }
    m_svg.text(0, axisTop + 10, QCoreApplication::translate("ReportStrip", "UTC"), QStringLiteral("#333333"));
  }

  const IncidentStory &m_story;
  QDateTime m_from, m_to;
  SvgPicture m_svg{width, height};
};

}  // namespace

QByteArray reportStrip(const IncidentStory &story, const Moment &now) {
  return Strip(story, now).draw();
}

}  // namespace ops
