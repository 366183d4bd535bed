#pragma once

#include <QTimer>

#include "models/backends/backends.h"
#include "models/incidents/alert_desk.h"
#include "models/incidents/alert_recorder.h"
#include "models/incidents/incident_book.h"
#include "models/incidents/own_stops.h"

namespace ops {

/// The alerts of a watched environment: by the rules of the system file from what its watcher tells look(), with what
/// the journal says of each, and those of its alert manager, which is asked again and again. Lives on the UI thread.
class LiveAlerts final : public AlertDesk {
  Q_OBJECT

 public:
  /// `backends` must outlive it.
  explicit LiveAlerts(Backends &backends, QObject *parent = nullptr);

  /// Follows the journal, which must be open, and the incidents of this environment in it; both must outlive it. To be
  /// called once.
  void setJournal(Journal &journal, const IncidentBook &incidents);
  /// From now on it writes when alerts begin and end, too; recorded() tells that what was seen so far is written, or
  /// that somebody else does it. Needs a journal.
  void record();
  /// Takes what is known now; to be called when the status changes, and as time goes by. Before `isComplete` was true
  /// once nothing is taken: who has not been asked yet is no alert.
  void look(const EnvironmentStatus &status, bool isComplete, const QDateTime &now);

  const QList<AlertCase> &alerts() const override { return m_cases; }
  bool isComplete() const override;
  QList<AlertChange> history(const QString &key) const override { return m_history.value(key); }
  std::optional<Error> managerFault() const override { return m_managerFault; }
  QString whyNotWritable() const override;
  QString whyNotSilenceable(const AlertCase &entry) const override;
  Op<Done> acknowledge(const QString &key, const QString &owner, const QString &comment) override;
  Op<Done> silence(const QString &key, const QDateTime &until, const QString &comment) override;
  Op<Done> endSilence(const QString &key) override;

  /// All that stands in the journal has been read.
  bool hasRead() const { return m_hasRead && m_incidents->isComplete(); }

 Q_SIGNALS:
  void recorded();

 private:
  void take(const QList<Record> &records);
  void askManager();
  void rebuild();
  void explainOwnStops();
  void tellRecorder();
  void inherit();
  QStringList firingByJournalAlone() const;
  bool hasEnded(const QString &key) const;
  bool hasLimit(const QString &key) const;
  QList<Alert> unmeasured() const;
  void append(OperationOf<Done> &op, const Event &event, std::function<void(const Record &)> then = {});
  void silenceAtManager(OperationOf<Done> &op, const AlertCase &entry, const QDateTime &until, const QString &comment);
  void expireNext(OperationOf<Done> &op, QStringList ids);
  void endOnceAsked(OperationOf<Done> &op);
  /// Of a session that may change something; made when first needed.
  Result<AlertManager *> writableManager();

  Backends &m_backends;
  System m_system;
  AlertPlace m_place;
  AlertBook m_book;
  Journal *m_journal = nullptr;
  const IncidentBook *m_incidents = nullptr;
  std::unique_ptr<JournalFollower> m_follower;
  std::unique_ptr<AlertRecorder> m_recorder;
  std::unique_ptr<OwnStops> m_stops;
  QMap<QString, QString> m_stoppedBy;  ///< of alerts' keys: a run of ours, while it goes on or the alert recovers
  std::unique_ptr<Backends> m_writable;
  AlertRecords m_records;
  QMap<QString, QList<AlertChange>> m_history;
  QList<ManagedAlert> m_managed;
  QList<Silence> m_silences;
  QMap<QString, QString> m_groups;  ///< of an alert's key: what it has in common with those it is told of with
  std::optional<Error> m_managerFault;
  QTimer m_managerTimer;
  QList<AlertCase> m_cases;
  EnvironmentStatus m_status;
  QDateTime m_now;
  QSet<QString> m_seen;       ///< keys of alerts that have fired here
  QSet<QString> m_over;       ///< fire by the journal alone, and were measured here to be over
  QSet<QString> m_inherited;  ///< pending here, but they fired before
  bool m_hasRead = false;
  bool m_hasLooked = false;
  bool m_managerKnown = true;  ///< it has answered or failed; or there is none
  bool m_askingManager = false;
  bool m_askManagerAgain = false;
};

}  // namespace ops
