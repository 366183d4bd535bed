#pragma once

#include "models/items/roles.h"
#include "models/items/row_items.h"
#include "models/monitor/status.h"

namespace ops {

Tone healthTone(Health health);
/// Of a health, and at least as grave as the gravest limit that is crossed.
Tone stateTone(Health health, const QList<CrossedThreshold> &crossed);
/// Nobody can tell its state. One that is down has last answered long ago; that it does not answer now is known.
bool isUnknown(const ServiceStatus &service, const QDateTime &now);
/// How it stands: not known, pending where a limit is crossed, but not yet for long enough, which is no reason to call
/// it well; else its health.
Tone serviceTone(const ServiceStatus &service, const QDateTime &now);
QString serviceWord(const ServiceStatus &service, const QDateTime &now);
/// Why, in one line, safe to show.
QString serviceWhy(const ServiceStatus &service, const QDateTime &now);

/// The instances of one service. Rows keep their identity over updates as long as the same ones are there.
class InstanceItems final : public RowItems {
  Q_OBJECT

 public:
  enum Column { Name, State, Pid, Started, Detail, ColumnCount };
  Q_ENUM(Column)
  using RowItems::RowItems;

  /// `expected`: how many of them should run; 0: nobody said. A stopped one beyond these is a spare, not a loss.
  void setInstances(const QList<ServiceInstance> &instances, int expected);
  const ServiceInstance &at(int row) const { return m_instances[row]; }
  int rowOf(const QString &name) const;  ///< -1: it is not there

  int rowCount(const QModelIndex &parent = {}) const final;
  int columnCount(const QModelIndex &parent = {}) const final;
  QVariant data(const QModelIndex &index, int role) const final;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

 private:
  QString stateText(InstanceState state) const;
  QVariant sortKey(const ServiceInstance &instance, int column) const;
  QList<ServiceInstance> m_instances;
  bool m_enoughRun = false;
};

/// The services of an environment.
class ServiceItems final : public RowItems {
  Q_OBJECT

 public:
  enum Column { Name, State, Running, Latency, Probe, Rate, Success, Detail, ColumnCount };
  Q_ENUM(Column)
  using RowItems::RowItems;

  /// A value that is stale counts as unknown here.
  void setServices(const QList<ServiceStatus> &services, const QDateTime &now);
  const ServiceStatus &at(int row) const { return m_services[row]; }
  int rowOf(const QString &name) const;

  int rowCount(const QModelIndex &parent = {}) const final;
  int columnCount(const QModelIndex &parent = {}) const final;
  QVariant data(const QModelIndex &index, int role) const final;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

 private:
  QString text(const ServiceStatus &service, Column column) const;
  QVariant sortKey(const ServiceStatus &service, Column column) const;
  QList<ServiceStatus> m_services;
  QDateTime m_now;
};

}  // namespace ops
