#pragma once

#include "models/backends/model_registry.h"
#include "models/catalog/model_spec.h"

namespace ops {

/// One metric of two versions.
struct MetricDifference {
  enum class Judgement { Better, Worse, Same, Undirected, NotKnown };
  QString metric, title;
  std::optional<double> left, right;
  std::optional<double> delta;                ///< right minus left
  Judgement judgement = Judgement::NotKnown;  ///< of the right one; Undirected: nobody says which way is better
};

struct ParameterDifference {
  QString name;
  std::optional<QString> left, right;  ///< nullopt: that version has none of the name
};

/// Two versions side by side.
struct ModelComparison {
  ModelVersion left, right;
  QList<MetricDifference> metrics;        ///< those of the system file first, in its order
  QList<ParameterDifference> parameters;  ///< only what differs, by name
  std::optional<bool> sameContent;        ///< by SHA-256; nullopt: one of them is unknown
};

/// Pure.
ModelComparison compareVersions(const ModelSpec &spec, const ModelVersion &left, const ModelVersion &right);

Json toJson(const ModelComparison &comparison);

}  // namespace ops
