#include "models/items/service_items.h"

#include "models/base/text.h"
#include "models/items/attention.h"
#include "models/items/sort_keys.h"
#include "models/items/texts.h"

namespace ops {

Tone healthTone(Health health) {
  switch (health) {
    case Health::Ok:
      return Tone::Ok;
    case Health::Degraded:
      return Tone::Warning;
    case Health::Down:
      return Tone::Critical;
    case Health::Unknown:
      break;
  }
  return Tone::Unknown;
}

Tone stateTone(Health health, const QList<CrossedThreshold> &crossed) {
  auto tone = healthTone(health);
  for (const auto &each : crossed) tone = graver(tone, severityTone(each.threshold.severity));
  return tone;
}

bool isUnknown(const ServiceStatus &service, const QDateTime &now) {
  return service.freshness.isStale(now) && service.health != Health::Down;
}

namespace {

bool isPending(const ServiceStatus &service, const QDateTime &now) {
  return service.health == Health::Ok && !service.pending.isEmpty() && !isUnknown(service, now);
}

bool isDoubted(const ServiceStatus &service, const QDateTime &now) {
  return service.health == Health::Ok && !service.doubt.isEmpty() && !isUnknown(service, now);
}

}  // namespace

Tone serviceTone(const ServiceStatus &service, const QDateTime &now) {
  if (isUnknown(service, now)) return Tone::Unknown;
  return isPending(service, now) || isDoubted(service, now) ? Tone::Notice : stateTone(service.health, service.crossed);
}

QString serviceWord(const ServiceStatus &service, const QDateTime &now) {
  if (isUnknown(service, now)) return figure::unknownWord(service.freshness);
  if (isPending(service, now)) return QCoreApplication::translate("ServiceItems", "Pending");
  return isDoubted(service, now) ? QCoreApplication::translate("ServiceItems", "In doubt")
                                 : healthTitle(service.health);
}

QString serviceWhy(const ServiceStatus &service, const QDateTime &now) {
  if (!isPending(service, now)) return visibleText(isDoubted(service, now) ? service.doubt : service.detail);
  const auto severityOf = [](const CrossedThreshold &crossed) { return crossed.threshold.severity; };
  return figure::crossed(*std::ranges::min_element(service.pending, {}, severityOf));
}

namespace {

Tone instanceTone(InstanceState state) {
  switch (state) {
    case InstanceState::Running:
      return Tone::Ok;
    case InstanceState::Starting:
    case InstanceState::Stopping:
      return Tone::Busy;
    case InstanceState::Stopped:
      return Tone::Neutral;
    case InstanceState::Failed:
    case InstanceState::Unhealthy:
      return Tone::Critical;
    case InstanceState::Unknown:
      break;
  }
  return Tone::Unknown;
}

QVariant rightAligned() {
  return int(Qt::AlignRight | Qt::AlignVCenter);
}

}  // namespace

void InstanceItems::setInstances(const QList<ServiceInstance> &instances, int expected) {
  const auto running = std::ranges::count(instances, InstanceState::Running, &ServiceInstance::state);
  m_enoughRun = expected > 0 && running >= expected;
  takeRows(m_instances, instances, &ServiceInstance::name);
}

int InstanceItems::rowOf(const QString &name) const {
  const auto found = std::ranges::find(m_instances, name, &ServiceInstance::name);
  return found == m_instances.end() ? -1 : static_cast<int>(found - m_instances.begin());
}

QString InstanceItems::stateText(InstanceState state) const {
  return state == InstanceState::Stopped && m_enoughRun ? tr("stopped, spare") : instanceTitle(state);
}

int InstanceItems::rowCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_instances.size());
}

int InstanceItems::columnCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant InstanceItems::data(const QModelIndex &index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  const ServiceInstance &instance = m_instances[index.row()];
  switch (role) {
    case IdRole:
      return instance.name;
    case SortRole:
      return sortKey(instance, index.column());
    case ToneRole:
      return index.column() == State ? QVariant(static_cast<int>(instanceTone(instance.state))) : QVariant();
    case SecondaryRole:
      return index.column() >= Started;
    case Qt::TextAlignmentRole:
      return index.column() == Pid ? rightAligned() : QVariant();
    case Qt::DisplayRole:
      break;
    default:
      return {};
  }
  switch (index.column()) {
    case Name:
      return visibleText(instance.name);
    case State:
      return stateText(instance.state);
    case Pid:
      return instance.pid > 0 ? QString::number(instance.pid) : QStringLiteral("–");
    case Started:
      return instance.startedAt.isValid() ? instance.startedAt.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
                                          : QStringLiteral("–");
    case Detail:
      return visibleText(instance.detail);
    default:
      return {};
  }
}

QVariant InstanceItems::sortKey(const ServiceInstance &instance, int column) const {
  switch (column) {
    case Name:
      return ops::sortKey(instance.name);
    case State:
      return ops::sortKey(instanceTone(instance.state), stateText(instance.state));
    case Pid:
      return instance.pid > 0 ? QVariant(instance.pid) : QVariant();
    case Started:
      return ops::sortKey(instance.startedAt);
    case Detail:
      return ops::sortKey(instance.detail);
    default:
      return {};
  }
}

QVariant InstanceItems::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole && section == Pid) return rightAligned();
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Name:
      return tr("Instance");
    case State:
      return tr("State");
    case Pid:
      return tr("PID");
    case Started:
      return tr("Started (UTC)");
    case Detail:
      return tr("Manager says");
    default:
      return {};
  }
}

void ServiceItems::setServices(const QList<ServiceStatus> &services, const QDateTime &now) {
  m_now = now;
  takeRows(m_services, services, &ServiceStatus::name);
}

int ServiceItems::rowOf(const QString &name) const {
  for (int row = 0; row < rowCount(); ++row) {
    if (m_services[row].name == name) return row;
  }
  return -1;
}

int ServiceItems::rowCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_services.size());
}

int ServiceItems::columnCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString ServiceItems::text(const ServiceStatus &service, Column column) const {
  switch (column) {
    case Name:
      return visibleText(service.title.isEmpty() ? service.name : service.title);
    case State:
      return serviceWord(service, m_now);
    case Running:
      return service.expected > 0 ? tr("%1 of %2").arg(figure::count(service.running)).arg(service.expected)
                                  : figure::count(service.running);
    case Latency:
      return figure::milliseconds(service.latencyMs);
    case Probe:
      return figure::milliseconds(service.probeMs);
    case Rate:
      return figure::rate(service.requestRate);
    case Success:
      return figure::percent(service.successRate);
    case Detail:
      return serviceWhy(service, m_now);
    case ColumnCount:
      break;
  }
  return {};
}

QVariant ServiceItems::sortKey(const ServiceStatus &service, Column column) const {
  // What was known before is shown, and is not what is so now.
  const bool isStale = isUnknown(service, m_now);
  if (isStale && column != Name && column != State && column != Detail) return {};
  switch (column) {
    case Name:
    case Detail:
      return ops::sortKey(text(service, column));
    case State:
      return gravity(serviceTone(service, m_now));
    case Running:
      return ops::sortKey(service.running);
    case Latency:
      return ops::sortKey(service.latencyMs);
    case Probe:
      return ops::sortKey(service.probeMs);
    case Rate:
      return ops::sortKey(service.requestRate);
    case Success:
      return ops::sortKey(service.successRate);
    case ColumnCount:
      break;
  }
  return {};
}

QVariant ServiceItems::data(const QModelIndex &index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  const ServiceStatus &service = m_services[index.row()];
  const auto column = static_cast<Column>(index.column());
  switch (role) {
    case Qt::DisplayRole:
      return text(service, column);
    case IdRole:
      return service.name;
    case SortRole:
      return sortKey(service, column);
    case SecondaryRole:
      return column == Detail || (column > State && isUnknown(service, m_now));
    case ToneRole:
      if (column != State) return {};
      return static_cast<int>(serviceTone(service, m_now));
    case Qt::TextAlignmentRole:
      return column >= Running && column <= Success ? rightAligned() : QVariant();
    default:
      return {};
  }
}

QVariant ServiceItems::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole && section >= Running && section <= Success) return rightAligned();
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Name:
      return tr("Service");
    case State:
      return tr("State");
    case Running:
      return tr("Running");
    case Latency:
      return tr("Mean latency");
    case Probe:
      return tr("Probe took");
    case Rate:
      return tr("Requests");
    case Success:
      return tr("Success");
    case Detail:
      return tr("Detail");
    default:
      return {};
  }
}

}  // namespace ops
