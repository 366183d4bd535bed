#include "widgets/pages/incidents/incident_lessons.h"

#include "models/base/text.h"
#include "widgets/theme/status_badge.h"

namespace ops {

namespace {

constexpr qsizetype lessonLetters = 500;

}  // namespace

IncidentLessons::IncidentLessons(QWidget *parent) : Card(tr("What is learnt"), parent) {
  m_rootCause = (new PlainLabel)->wrapped()->selectable();
  m_wentWell = (new PlainLabel)->wrapped()->selectable();
  m_actions = new QVBoxLayout;
  m_actions->setSpacing(space::xs);
  body()->addWidget(m_rootCause);
  body()->addWidget(m_wentWell);
  body()->addLayout(m_actions);
  auto *line = new QHBoxLayout;
  line->setSpacing(space::s);
  const auto add = [&](const QString &text, void (IncidentLessons::*signal)()) {
    auto *button = makeButton(text);
    connect(button, &QPushButton::clicked, this, signal);
    line->addWidget(button);
    m_writers.append(button);
  };
  add(tr("Root cause…"), &IncidentLessons::rootCauseRequested);
  add(tr("What went well…"), &IncidentLessons::wentWellRequested);
  add(tr("Add an action…"), &IncidentLessons::actionRequested);
  line->addStretch(1);
  body()->addLayout(line);
}

void IncidentLessons::setIncident(const Incident &incident, const QString &blocked, const QDate &today) {
  m_rootCause->setText(incident.rootCause.isEmpty()
                           ? tr("Root cause: not written down yet")
                           : tr("Root cause: %1").arg(visibleLines(incident.rootCause.left(lessonLetters))));
  m_rootCause->setInk(incident.rootCause.isEmpty() ? Ink::Muted : Ink::Text);
  QStringList well;
  for (const auto &text : incident.wentWell) well.append(visibleText(text, lessonLetters));
  m_wentWell->setText(tr("Went well: %1").arg(well.join(QStringLiteral("; "))));
  m_wentWell->setVisible(!well.isEmpty());
  QStringList shown{incident.uuid, today.toString(Qt::ISODate)};
  for (const auto &action : incident.actions) {
    shown += action.text + action.owner + action.due.toString(Qt::ISODate) + action.doneBy;
  }
  if (const auto all = shown.join(QLatin1Char('\n')); all != m_shown) {
    m_shown = all;
    m_done.clear();
    while (auto *item = m_actions->takeAt(0)) {
      if (item->widget() != nullptr) item->widget()->deleteLater();
      delete item;
    }
    int number = 0;
    for (const auto &action : incident.actions) addAction(++number, action, today);
  }
  for (auto *button : m_writers + m_done) setBlocked(button, blocked);
}

void IncidentLessons::addAction(int number, const CorrectiveAction &action, const QDate &today) {
  auto *row = new QWidget;
  auto *line = new QHBoxLayout(row);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(space::s);
  const bool isOverdue = !action.isDone() && action.due.isValid() && action.due < today;
  const auto word = action.isDone() ? tr("Done") : isOverdue ? tr("Overdue") : tr("To do");
  const auto tone = action.isDone() ? Tone::Ok : isOverdue ? Tone::Critical : Tone::Neutral;
  line->addWidget(new StatusBadge(tone, word), 0, Qt::AlignVCenter);
  QStringList facts{action.owner.isEmpty() ? tr("no owner") : visibleText(action.owner)};
  if (action.due.isValid()) facts += tr("due %1").arg(action.due.toString(Qt::ISODate));
  if (action.isDone()) facts += tr("done by %1").arg(visibleText(action.doneBy));
  auto *text = new PlainLabel(QStringLiteral("%1. %2 (%3)")
                                  .arg(number)
                                  .arg(visibleText(action.text, lessonLetters), facts.join(QStringLiteral(", "))));
  line->addWidget(text->wrapped()->selectable(), 1);
  if (!action.isDone()) {
    auto *done = makeButton(tr("Mark %1 as done").arg(number), ButtonRole::Quiet);
    connect(done, &QPushButton::clicked, this, [this, number] { Q_EMIT doneRequested(number); });
    line->addWidget(done, 0, Qt::AlignTop);
    m_done.append(done);
  }
  m_actions->addWidget(row);
}

}  // namespace ops
