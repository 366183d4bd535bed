#pragma once

#include "models/backends/model_registry.h"
#include "models/catalog/model_spec.h"

namespace ops {

enum class GateVerdict { Passed, Failed, NotKnown };
QString gateVerdictName(GateVerdict verdict);   ///< JSON: "not-known"
QString gateVerdictTitle(GateVerdict verdict);  ///< translated

/// One gate, held against one figure.
struct GateJudgement {
  QString metric;                   ///< as the registry has it
  QString title;                    ///< for people
  QString gate;                     ///< "> 0.35", or "at most 10 % below 2.0.0 (0.41 → at least 0.369)"
  std::optional<double> value;      ///< of the candidate; nullopt: not known
  std::optional<double> inService;  ///< of the version in service; nullopt: not known, or not asked for
  GateVerdict verdict = GateVerdict::NotKnown;
  QString why;  ///< a sentence without its full stop: "NDCG@10 is 0.31, must be > 0.35"
};

/// Whether a version may serve. What is not known has not passed.
struct GateReport {
  QString version;
  QString complaint;  ///< the registry's own; with one it fails, whatever its figures are
  QList<GateJudgement> judgements;

  bool passed() const;
  /// What it fails for, by name and figure; if it passes, that it does.
  QString text() const;
};

/// Pure. `inService`: the version in place, which relative gates compare with; null if nobody knows it.
GateReport judgeGates(const ModelSpec &spec, const ModelVersion &candidate, const ModelVersion *inService);

/// A limit with its figure as the reader's language writes it: "> 0,35".
QString limitText(const Limit &limit);
/// A figure as people read it, with at most six digits.
QString figureText(double figure);

Json toJson(const GateReport &report);

}  // namespace ops
