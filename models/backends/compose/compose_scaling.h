#pragma once

#include <QSet>

#include "models/backends/compose/compose_engine.h"

namespace ops {

/// Brings a service to a number of instances that are up, and touches no more containers than that takes. It stops
/// rather than removes, so that the way back is short and no log is lost; Compose's own scaling removes. Lives with its
/// operation and ends it.
class ComposeScaling : public QObject {
  Q_OBJECT

 public:
  ComposeScaling(ComposeEngine &engine, QString service, int replicas, OperationOf<Done> &op);
  void start() { look(); }

 private:
  void look();
  void decide(const ComposeView &view);
  void refuse(const QString &why, const QString &remedy);
  void stopSome(const ComposeService &service, qsizetype count);
  void startSome(const ComposeView &view, const ComposeService &service, qsizetype count);
  void removeUnused(const QList<ComposeContainer> &containers);
  void create(const ComposeView &view, const ComposeService &service, qsizetype count);
  void waitForAll(const QList<ComposeContainer> &up);
  void change(std::vector<Op<Done>> all);
  void finish();

  ComposeEngine &m_engine;
  QString m_service;
  qsizetype m_replicas;
  QString m_what;
  OperationOf<Done> &m_op;
  QSet<QString> m_started;             // ids: none of them is started twice
  std::optional<QSet<QString>> m_old;  // ids of those that were there before Compose made further ones
  std::optional<Error> m_conflict;     // what Compose said of the last one
  QString m_owed;                      // the service as declared, where a switch that failed still owes it a number
  bool m_hasWaited = false;            // and one of those waited for was lost
  int m_round = 1;
};

}  // namespace ops
