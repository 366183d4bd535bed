#pragma once

#include "models/incidents/incident_desk.h"
#include "models/incidents/timeline.h"

namespace ops {

/// The incidents of one environment as the journal tells of them, followed as it grows, and what people may say
/// about them. Lives on the thread of its journal, which its operations need, but not the book.
class IncidentBook : public QObject {
  Q_OBJECT

 public:
  /// `journal` is open, and must outlive it.
  IncidentBook(Journal &journal, const System &system, const QString &environment, QObject *parent = nullptr);

  /// As byUrgency() sorts them.
  const QList<Incident> &incidents() const { return m_incidents; }
  const Incident *find(const QString &uuid) const;
  /// It has read the journal at least once: before that, no incident is no good news.
  bool isComplete() const { return m_complete; }
  /// Greater whenever the journal has grown: something may have happened about any of them.
  qint64 revision() const { return m_revision; }
  /// Why it could not be read the last time; what is shown is from before.
  const std::optional<Error> &fault() const { return m_fault; }
  /// Of the environment, as its system file said when it was read last; what there is by default, where it can't be.
  const IncidentSpec &spec() const { return m_spec; }
  /// Empty if the journal can be written.
  QString whyNotWritable() const;

  Op<IncidentStory> story(const Incident &incident) { return readIncidentStory(m_journal, incident); }
  Op<Incident> open(const NewIncident &begin);
  /// What ends it is incidentdesk::close().
  Op<Incident> edit(const QString &uuid, const IncidentEdit &edit);
  /// To the environment's webhook, or as told by a person. Reads the system file first: blocks for a small file.
  Op<Incident> send(const QString &uuid, const QString &text, bool byHand);

 Q_SIGNALS:
  void changed();

 private:
  void readSpec();
  void take(const QList<Record> &records);
  void publish();

  Journal &m_journal;
  System m_system;
  QString m_environment;
  IncidentSpec m_spec;
  QList<Incident> m_incidents;
  std::optional<Error> m_fault;
  qint64 m_revision = 0;
  bool m_complete = false;
  JournalFollower m_follower;
  IncidentFold m_fold;  ///< of all environments: ids count through
};

}  // namespace ops
