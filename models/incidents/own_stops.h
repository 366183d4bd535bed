#pragma once

#include <QTimer>

#include "models/catalog/system.h"
#include "models/incidents/alert_log.h"

namespace ops {

/// A time for which a run answers for a service that is down.
struct OwnStop {
  QString service;
  QDateTime from;
  QDateTime until = {};  ///< by the run's own word, or its end; invalid: as long as it is at work
};
/// What a run has stopped by its own steps, as its records tell. What a step stops for its own time only counts until
/// its outcome. Pure.
QList<OwnStop> ownStops(const System &system, const QList<Record> &records);
/// Those that it has not started again.
QStringList stoppedServices(const System &system, const QList<Record> &records);

/// The services of one environment that runs at work have stopped on purpose. A run that has ended, or whose runner is
/// gone, answers for nothing any more.
class OwnStops : public QObject {
  Q_OBJECT

 public:
  /// Both must outlive it; the journal must be open.
  OwnStops(Journal &journal, const System &system, AlertPlace place, QObject *parent = nullptr);

  /// By whom: "Restore the database (run 1f0c2a9b)"; empty: nobody of ours.
  QString of(const QString &service) const { return m_known.value(service); }
  /// When that ended for an alert that fired while a run had the service stopped; invalid: it did not fire so.
  QDateTime endedAt(const QString &service, const QDateTime &firedAt) const;

 Q_SIGNALS:
  void changed();

 private:
  void ask();
  void askRun(const RunSummary &run);
  void take(const RunSummary &run, const QList<Record> &records);
  void end();

  Journal &m_journal;
  const System &m_system;
  AlertPlace m_place;
  QMap<QString, QString> m_known, m_found;
  /// Of a run that has ended; what it says changes only with its last record.
  struct Ended {
    qint64 sequence = 0;
    QList<OwnStop> stops;
  };
  QMap<QString, Ended> m_ended;
  QTimer m_again;  ///< a runner that dies writes nothing
  int m_open = 0;
  bool m_hasNews = false;  ///< of runs that have ended
  bool m_askAgain = false;
};

}  // namespace ops
