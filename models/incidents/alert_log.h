#pragma once

#include "models/journal/journal.h"
#include "models/monitor/alert.h"

namespace ops {

/// What the journal tells of one alert besides what is measured.
struct AlertRecord {
  QString title;                     ///< of its subject, when it fired
  Severity firedAs = Severity::P3;   ///< the same
  Severity severity = Severity::P3;  ///< the gravest since then
  QDateTime firedAt;                 ///< wall clock; invalid: it does not fire, as far as it is written
  QDateTime graverAt;                ///< the same; when it rose to `severity`; invalid: it has not risen
  QDateTime askedFrom;               ///< the same; a run of ours answered for it until then; invalid: none did
  QString owner;                     ///< who has said that they see to it; empty: nobody
  QString comment;                   ///< the owner's
  QDateTime acknowledgedAt;
  QDateTime silencedUntil;  ///< wall clock; invalid: it is not silenced
  QString silencedBy, silenceComment;

  bool isAcknowledged() const { return acknowledgedAt.isValid(); }
  bool isSilenced(const QDateTime &wallTime) const { return silencedUntil.isValid() && wallTime < silencedUntil; }
};

/// By the alert's key. An acknowledgement ends with the alert, a silence at its end.
using AlertRecords = QMap<QString, AlertRecord>;

/// Folds the next record of type "alert" into what is known so far.
void apply(AlertRecords &all, const Record &record);
/// What is known, and the record of the journal up to which it is.
struct AlertLog {
  AlertRecords records;
  qint64 sequence = 0;
};
/// As the journal has it, of one environment; of what is `known` already, only what came after it is read.
Op<AlertLog> readAlertLog(Journal &journal, const QString &system, const QString &environment,
                          const AlertLog &known = {});

/// Whoever wrote that an alert began, rose or ended only watched: nobody did it.
bool isByItself(const Event &event);

/// When somebody has to have answered: what became graver counts from then on, and what a run of ours answered for from
/// when it did no more. Invalid where nobody says how soon, or
/// when it fired.
QDateTime responseDue(const System &system, const Alert &alert, const AlertRecord &record);

/// The records that change it. `place` gives system and environment.
struct AlertPlace {
  QString system, environment;
};
Event alertFired(const AlertPlace &place, const Alert &alert);
/// It fires already, and is graver now.
Event alertRose(const AlertPlace &place, const Alert &alert);
Event alertResolved(const AlertPlace &place, const QString &key, const QString &title);
/// `owner` sees to it from now on.
Event alertAcknowledged(const AlertPlace &place, const QString &key, const QString &owner, const QString &comment);
/// Nobody is called for it until then.
Event alertSilenced(const AlertPlace &place, const QString &key, const QDateTime &until, const QString &comment);
Event alertUnsilenced(const AlertPlace &place, const QString &key);

/// {"firedAt","graverAt","owner","comment","acknowledgedAt","silencedUntil","silencedBy","silenceComment"}
Json toJson(const AlertRecord &record);

}  // namespace ops
