#pragma once

#include <QButtonGroup>
#include <QLineEdit>
#include <QPointer>

#include "widgets/pages/incidents/escalation_card.h"
#include "widgets/pages/incidents/incident_lessons.h"
#include "widgets/pages/incidents/incident_questions.h"
#include "widgets/pages/incidents/incident_timeline.h"
#include "widgets/pages/incidents/message_composer.h"
#include "widgets/theme/state_banner.h"

namespace ops {

/// The chosen incident: how bad and for how long, what is due, who does what, what was said and happened, what was
/// learnt; and what can be said and done about it.
class IncidentDetail final : public QWidget {
  Q_OBJECT

 public:
  explicit IncidentDetail(QWidget *parent = nullptr);
  /// A null incident shows what to do instead. `context` must outlive its use here, and have incidents.
  void setIncident(const Incident *incident, PageContext *context);
  /// Where the keyboard goes from the table: the first thing to do.
  QWidget *firstAction() const;

 Q_SIGNALS:
  /// Something is being written; what failed before is past.
  void asked();
  void failed(const ops::Error &error);
  /// The report lies there.
  void saved(const QString &path);

 private:
  QWidget *makeHead();
  Card *makeFacts();
  Card *makeEvidence();
  Card *makeTimeline();
  void showHead();
  void showFacts();
  void showEvidence();
  void readStory();
  void askWhetherMitigated();

  void take();
  void addNote();
  void ask(void (IncidentQuestions::*question)() const);
  void send(const QString &text, bool byHand);
  void saveReport();
  Q_INVOKABLE void writeReport(const QString &path);
  void putReport(const QString &path, const QByteArray &bytes);
  void edit(const IncidentEdit &edit);
  void run(Op<Incident> op, const std::function<void(const Result<Incident> &)> &done = {});

  Incident m_incident;
  QPointer<PageContext> m_context;
  qint64 m_told = -1;  ///< the book's revision that the story is of
  bool m_reading = false;
  std::optional<RunSummary> m_mitigating;  ///< the run that may have done it

  EmptyState *m_empty;
  QWidget *m_content;
  PlainLabel *m_title, *m_line, *m_evidence;
  StatusBadge *m_severity;
  QList<StatusBadge *> m_dues;
  QButtonGroup *m_states;
  StateBanner *m_mitigated;
  PlainLabel *m_afterDetected = nullptr;  ///< goes where that state has gone
  QWidget *m_stateBox;
  QPushButton *m_take, *m_resolve, *m_reopen, *m_review;
  QList<QPushButton *> m_writers;  ///< all that write into the journal
  KeyValueGrid *m_facts;
  EscalationCard *m_escalation;
  Card *m_evidenceCard;
  MessageComposer *m_composer;
  IncidentLessons *m_lessons;
  QLineEdit *m_note;
  QHash<QString, QString> m_drafts;  ///< notes that were begun and left, by incident
  QPushButton *m_addNote;
  IncidentTimeline *m_timeline;
};

}  // namespace ops
