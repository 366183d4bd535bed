#include "models/promotion/comparison.h"

#include <cmath>

namespace ops {

namespace {

using Judgement = MetricDifference::Judgement;

std::optional<double> figure(const ModelVersion &version, const QString &metric) {
  const auto found = version.metrics.constFind(metric);
  if (found == version.metrics.cend() || !std::isfinite(*found)) return std::nullopt;
  return *found;
}

MetricDifference compareMetric(const QString &name, const ModelMetric *metric, const ModelVersion &left,
                               const ModelVersion &right) {
  MetricDifference difference;
  difference.metric = name;
  difference.title = metric == nullptr ? name : metric->title;
  difference.left = figure(left, name);
  difference.right = figure(right, name);
  if (!difference.left || !difference.right) return difference;
  difference.delta = *difference.right - *difference.left;
  if (*difference.delta == 0) {
    difference.judgement = Judgement::Same;
  } else if (metric == nullptr) {
    difference.judgement = Judgement::Undirected;
  } else {
    const bool isBetter = (*difference.delta > 0) != metric->lowerIsBetter;
    difference.judgement = isBetter ? Judgement::Better : Judgement::Worse;
  }
  return difference;
}

std::optional<QString> parameter(const ModelVersion &version, const QString &name) {
  const auto found = version.parameters.constFind(name);
  return found == version.parameters.cend() ? std::nullopt : std::optional(*found);
}

const char *word(Judgement judgement) {
  switch (judgement) {
    case Judgement::Better:
      return "better";
    case Judgement::Worse:
      return "worse";
    case Judgement::Same:
      return "same";
    case Judgement::Undirected:
      return "undirected";
    case Judgement::NotKnown:
      break;
  }
  return "not-known";
}

Json metricJson(const std::optional<double> &value) {
  return value ? Json(*value) : Json();
}

Json textJson(const std::optional<QString> &value) {
  return value ? Json(toJson(*value)) : Json();
}

}  // namespace

ModelComparison compareVersions(const ModelSpec &spec, const ModelVersion &left, const ModelVersion &right) {
  ModelComparison comparison{left, right, {}, {}, {}};
  for (const auto &metric : spec.metrics) {
    comparison.metrics.append(compareMetric(metric.name, &metric, left, right));
  }
  auto others = left.metrics.keys() + right.metrics.keys();
  others.sort();
  others.removeDuplicates();
  for (const auto &name : std::as_const(others)) {
    if (spec.metric(name) == nullptr) comparison.metrics.append(compareMetric(name, nullptr, left, right));
  }
  auto names = left.parameters.keys() + right.parameters.keys();
  names.sort();
  names.removeDuplicates();
  for (const auto &name : std::as_const(names)) {
    const auto before = parameter(left, name);
    const auto after = parameter(right, name);
    if (before != after) comparison.parameters.append({name, before, after});
  }
  if (!left.digest.isEmpty() && !right.digest.isEmpty()) {
    comparison.sameContent = left.digest.compare(right.digest, Qt::CaseInsensitive) == 0;
  }
  return comparison;
}

Json toJson(const ModelComparison &comparison) {
  const auto side = [](const ModelVersion &version) {
    return Json{{"version", toJson(version.version)},
                {"stage", toJson(version.stage)},
                {"digest", toJson(version.digest)},
                {"createdAt", toJson(version.createdAt)}};
  };
  auto metrics = Json::array();
  for (const auto &metric : comparison.metrics) {
    metrics.push_back({{"metric", toJson(metric.metric)},
                       {"title", toJson(metric.title)},
                       {"left", metricJson(metric.left)},
                       {"right", metricJson(metric.right)},
                       {"delta", metricJson(metric.delta)},
                       {"judgement", word(metric.judgement)}});
  }
  auto parameters = Json::array();
  for (const auto &entry : comparison.parameters) {
    parameters.push_back(
        {{"name", toJson(entry.name)}, {"left", textJson(entry.left)}, {"right", textJson(entry.right)}});
  }
  return {{"left", side(comparison.left)},
          {"right", side(comparison.right)},
          {"metrics", std::move(metrics)},
          {"parameters", std::move(parameters)},
          {"sameContent", comparison.sameContent ? Json(*comparison.sameContent) : Json()}};
}

}  // namespace ops
