#include "widgets/pages/incidents/incident_timeline.h"

#include <ranges>

#include "models/base/text.h"

namespace ops {

namespace {

constexpr qsizetype most = 60;
constexpr qsizetype entryLetters = 600;

/// Which of them are a person's words, and which are facts about the system.
Ink inkOf(const QString &kind) {
  if (kind == QLatin1String("alert")) return Ink::Critical;
  if (kind == QLatin1String("run") || kind == QLatin1String("decision")) return Ink::Notice;
  return Ink::Muted;
}

QString kindTitle(const QString &kind) {
  if (kind == QLatin1String("alert")) return IncidentTimeline::tr("alert");
  if (kind == QLatin1String("run")) return IncidentTimeline::tr("procedure");
  if (kind == QLatin1String("decision")) return IncidentTimeline::tr("decision");
  if (kind == QLatin1String("note")) return IncidentTimeline::tr("note");
  if (kind.startsWith(QLatin1String("message"))) return IncidentTimeline::tr("message");
  if (kind == QLatin1String("evidence")) return IncidentTimeline::tr("evidence");
  return IncidentTimeline::tr("incident");
}

}  // namespace

IncidentTimeline::IncidentTimeline(QWidget *parent) : QWidget(parent) {
  m_grid = new QGridLayout(this);
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setHorizontalSpacing(space::m);
  m_grid->setVerticalSpacing(space::xs);
  m_grid->setColumnStretch(2, 1);
}

void IncidentTimeline::clear() {
  m_shown = {};
  while (auto *item = m_grid->takeAt(0)) {
    delete item->widget();
    delete item;
  }
}

void IncidentTimeline::show(const QList<TimelineEntry> &timeline) {
  const std::pair shown(timeline.isEmpty() ? 0 : timeline.last().sequence, timeline.size());
  if (shown == m_shown) return;
  clear();
  m_shown = shown;
  int row = 0;
  const auto today = timeline.isEmpty() ? QDate() : timeline.last().at.toUTC().date();
  for (const auto &entry : timeline | std::views::reverse | std::views::take(most)) {
    const auto at = entry.at.toUTC();
    const auto form = at.date() == today ? QStringLiteral("HH:mm:ss") : QStringLiteral("MM-dd HH:mm");
    m_grid->addWidget(new PlainLabel(at.toString(form), Type::Body, Ink::Muted), row, 0, Qt::AlignTop);
    m_grid->addWidget(new PlainLabel(kindTitle(entry.kind), Type::Body, inkOf(entry.kind)), row, 1, Qt::AlignTop);
    // A message stands elsewhere as a whole; its first line names it.
    const bool isMessage = entry.kind.startsWith(QLatin1String("message"));
    const auto said = isMessage ? entry.text.section(QLatin1Char('\n'), 0, 0) : entry.text;
    auto *text = new PlainLabel(tr("%1 (%2)").arg(visibleLines(said.left(entryLetters)), visibleText(entry.who)));
    m_grid->addWidget(text->wrapped()->selectable(), row, 2);
    ++row;
  }
  if (timeline.size() > most) {
    m_grid->addWidget(new PlainLabel(tr("See the report or Audit for %n earlier one(s).", nullptr,
                                        static_cast<int>(timeline.size() - most)),
                                     Type::Body, Ink::Muted),
                      row, 2);
  }
}

}  // namespace ops
