#include "models/catalog/system.h"

#include <QCoreApplication>
#include <algorithm>

#include "models/catalog/syntax.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("System", text);
}

template <typename T>
const T *named(const QList<T> &list, const QString &name) {
  const auto found = std::ranges::find(list, name, &T::name);
  return found == list.end() ? nullptr : &*found;
}

}  // namespace

QString severityName(Severity severity) {
  return QStringLiteral("P%1").arg(static_cast<int>(severity));
}

QString tierName(Tier tier) {
  switch (tier) {
    case Tier::Practice:
      return QStringLiteral("practice");
    case Tier::Development:
      return QStringLiteral("development");
    case Tier::Staging:
      return QStringLiteral("staging");
    case Tier::Production:
      break;
  }
  return QStringLiteral("production");
}

QString tierTitle(Tier tier) {
  switch (tier) {
    case Tier::Practice:
      return tr("PRACTICE");
    case Tier::Development:
      return tr("DEVELOPMENT");
    case Tier::Staging:
      return tr("STAGING");
    case Tier::Production:
      break;
  }
  return tr("PRODUCTION");
}

const QList<Metric> &metrics() {
  static const QList<Metric> all{
      {QStringLiteral("up"), MetricUnit::Count, true, false},
      {QStringLiteral("latency"), MetricUnit::Duration, true, false},
      {QStringLiteral("probe-time"), MetricUnit::Duration, true, false},
      {QStringLiteral("success-rate"), MetricUnit::Ratio, true, false},
      {QStringLiteral("error-rate"), MetricUnit::Ratio, true, false},
      {QStringLiteral("request-rate"), MetricUnit::Rate, true, false},
      {QStringLiteral("running"), MetricUnit::Count, true, false},
      {QStringLiteral("running-share"), MetricUnit::Ratio, true, false},
      {QStringLiteral("memory-share"), MetricUnit::Ratio, true, false},
      {QStringLiteral("depth"), MetricUnit::Count, false, true},
      {QStringLiteral("failed"), MetricUnit::Count, false, true},
      {QStringLiteral("processing"), MetricUnit::Count, false, true},
      {QStringLiteral("stuck"), MetricUnit::Count, false, true},
      {QStringLiteral("oldest"), MetricUnit::Duration, false, true},
      {QStringLiteral("time-to-drain"), MetricUnit::Duration, false, true},
      {QStringLiteral("blocked"), MetricUnit::Count, false, true},
      {QStringLiteral("stalled"), MetricUnit::Duration, false, true},
  };
  return all;
}

const Metric *metricNamed(const QString &name) {
  return named(metrics(), name);
}

bool Limit::holdsFor(double measured) const {
  switch (comparison) {
    case Comparison::Above:
      return measured > value;
    case Comparison::AtLeast:
      return measured >= value;
    case Comparison::Below:
      return measured < value;
    case Comparison::AtMost:
      return measured <= value;
  }
  return false;
}

const ConnectionSpec *Environment::connection(const QString &connectionName) const {
  return named(connections, connectionName);
}
const ServiceSpec *System::service(const QString &serviceName) const {
  return named(services, serviceName);
}
const QueueSpec *System::queue(const QString &queueName) const {
  return named(queues, queueName);
}
const ModelSpec *System::model(const QString &modelName) const {
  return named(models, modelName);
}
const ModelMetric *ModelSpec::metric(const QString &metricName) const {
  return named(metrics, metricName);
}
const Environment *System::environment(const QString &environmentName) const {
  return named(environments, environmentName);
}

QList<Threshold> effectiveThresholds(const QString &subject, const QList<Threshold> &ofSystem,
                                     const Environment &environment) {
  const QList<Threshold> replacing = environment.thresholds.value(subject);
  QList<Threshold> effective;
  for (const Threshold &threshold : ofSystem) {
    const bool replaced = std::ranges::find(replacing, threshold.metric, &Threshold::metric) != replacing.end();
    if (!replaced) effective.append(threshold);
  }
  effective.append(replacing);
  std::ranges::stable_sort(effective, {}, &Threshold::severity);
  return effective;
}

Result<QString> expandAddress(const QString &text, const Environment &environment) {
  QString expanded;
  qsizetype at = 0;
  while (at < text.size()) {
    const qsizetype open = text.indexOf(QLatin1String("{{"), at);
    const qsizetype close = open < 0 ? -1 : text.indexOf(QLatin1String("}}"), open);
    if (open < 0 || close < 0) break;
    const QString name = text.mid(open + 2, close - open - 2).trimmed();
    const auto address = environment.addresses.constFind(name);
    if (address == environment.addresses.constEnd()) {
      return fail({ErrorCode::Usage,
                   tr("Completing the address %1").arg(text),
                   {},
                   tr("the environment %1 has no address '%2'").arg(environment.name, name),
                   environment.lab ? tr("Start the lab: opsdeck lab start")
                                   : tr("Add it under 'addresses' of the environment.")});
    }
    QString base = *address;
    const bool doubled =
        base.endsWith(QLatin1Char('/')) && close + 2 < text.size() && text[close + 2] == QLatin1Char('/');
    if (doubled) base.chop(1);
    expanded += text.mid(at, open - at) + base;
    at = close + 2;
  }
  return QString(expanded + text.mid(at));
}

}  // namespace ops
