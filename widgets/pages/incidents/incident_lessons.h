#pragma once

#include "models/incidents/incident.h"
#include "widgets/theme/panels.h"

namespace ops {

/// What was learnt of an incident: why it happened, what went well, and what is to be done so that it does not happen
/// again, each with its owner and its date.
class IncidentLessons final : public Card {
  Q_OBJECT

 public:
  explicit IncidentLessons(QWidget *parent = nullptr);
  /// `blocked` says why nothing can be written; empty if it can. `today` tells what is overdue.
  void setIncident(const Incident &incident, const QString &blocked, const QDate &today);

 Q_SIGNALS:
  void rootCauseRequested();
  void wentWellRequested();
  void actionRequested();
  /// The action of this number, from 1, is done.
  void doneRequested(int number);

 private:
  void addAction(int number, const CorrectiveAction &action, const QDate &today);

  PlainLabel *m_rootCause, *m_wentWell;
  QVBoxLayout *m_actions;
  QList<QPushButton *> m_writers, m_done;
  QString m_shown;  ///< what is laid out
};

}  // namespace ops
