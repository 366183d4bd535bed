#pragma once

#include <QTimer>

#include "models/catalog/system.h"
#include "models/incidents/alert_log.h"

namespace ops {

/// Services that a run has stopped by its own steps and not started again, as its records tell. What a step stops for
/// its own time only counts until its outcome. Pure.
QStringList stoppedServices(const System &system, const QList<Record> &records);

/// The services of one environment that runs at work have stopped on purpose. A run that has ended, or whose runner is
/// gone, answers for nothing.
class OwnStops : public QObject {
  Q_OBJECT

 public:
  /// Both must outlive it; the journal must be open.
  OwnStops(Journal &journal, const System &system, AlertPlace place, QObject *parent = nullptr);

  /// By whom: "Restore the database (run 1f0c2a9b)"; empty: nobody of ours.
  QString of(const QString &service) const { return m_known.value(service); }

 Q_SIGNALS:
  void changed();

 private:
  void ask();
  void askRun(const RunSummary &run);
  void end();

  Journal &m_journal;
  const System &m_system;
  AlertPlace m_place;
  QMap<QString, QString> m_known, m_found;
  QTimer m_again;  ///< a runner that dies writes nothing
  int m_open = 0;
  bool m_askAgain = false;
};

}  // namespace ops
