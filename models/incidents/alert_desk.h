#pragma once

#include "models/backends/alert_manager.h"
#include "models/incidents/alert_log.h"
#include "models/incidents/incident.h"

namespace ops {

/// The open incident in which an alert is worked on.
struct AlertIncident {
  QString uuid, id;
  QString commander;     ///< empty: nobody leads
  bool isTaken = false;  ///< somebody has acknowledged it, and it is as grave as the alert: so that is answered, too
  bool operator==(const AlertIncident &) const = default;
};
/// Of those that are open and about the alert's subject, or that a triage found it for, or that are about the cause
/// that explains it, the first that answers for it; the first, if none does.
std::optional<AlertIncident> incidentOf(const Alert &alert, const QList<Incident> &incidents);

/// An alert with all that is known of it: what is measured, and what the journal or the alert manager tells.
struct AlertCase {
  enum class Source { Opsdeck, AlertManager };
  Alert alert;
  AlertRecord record;  ///< an alert manager's alert has its beginning and its silence from there
  Source source = Source::Opsdeck;
  QString note;                   ///< what has to be known of it besides, in one line; empty: nothing
  QList<Silence> silences;        ///< the alert manager's that keep it quiet; they may fit others, too
  QMap<QString, QString> labels;  ///< the alert manager's
  QString group;                  ///< labels by which the alert manager tells of it with others; empty: alone
  std::optional<AlertIncident> incident = {};
  QString stoppedBy = {};  ///< the run of ours that has stopped it, or what explains it, on purpose; empty: none
  QString expression;      ///< PromQL of its rule, as the alert manager's sender links it; empty: not known

  /// It is there and asks for somebody, and nobody has said that they see to it or to its incident, nor that it may
  /// wait.
  bool needsAnswer(const QDateTime &wallTime) const;
};

QString sourceTitle(AlertCase::Source source);  ///< "Opsdeck", "Alertmanager"

/// As toJson(Alert), with "source", "note", "record", "incident" ({"id","commander","taken"} or null) and "answerBy",
/// when somebody has to have answered (or null).
Json toJson(const AlertCase &entry, const System &system);

/// The gravest first, then the oldest.
void sortByUrgency(QList<AlertCase> &cases);

/// What became of an alert, as the journal has it.
struct AlertChange {
  QDateTime at;    ///< wall clock
  QString change;  ///< "fired", "resolved", "acknowledged", "silenced", "unsilenced"
  QString actor;
  QString text;  ///< what it was, or what the actor said
};

/// The alerts of one environment, and what people may say about them. A test puts its own behind it. Lives on the UI
/// thread.
class AlertDesk : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// The gravest first, then the oldest.
  virtual const QList<AlertCase> &alerts() const = 0;
  /// Every source has answered or failed at least once: before that, no alert is no good news.
  virtual bool isComplete() const = 0;
  /// The latest changes of an alert, newest first.
  virtual QList<AlertChange> history(const QString &key) const = 0;
  /// Why the alert manager's alerts are not known as they are now; nullopt: they are, or the environment has none.
  virtual std::optional<Error> managerFault() const = 0;
  /// Why nobody can say that they see to an alert: the journal can't be written. Empty if it can.
  virtual QString whyNotWritable() const = 0;
  /// Why this one can be neither silenced nor its silence be ended; empty if it can.
  virtual QString whyNotSilenceable(const AlertCase &entry) const = 0;

  /// Each is refused with what would be right where it makes no sense: without an owner, without a comment that says
  /// why, with an end that is past, of an alert that nobody knows.
  virtual Op<Done> acknowledge(const QString &key, const QString &owner, const QString &comment) = 0;
  virtual Op<Done> silence(const QString &key, const QDateTime &until, const QString &comment) = 0;
  virtual Op<Done> endSilence(const QString &key) = 0;

  const AlertCase *find(const QString &key) const;

 Q_SIGNALS:
  void changed();
};

}  // namespace ops
