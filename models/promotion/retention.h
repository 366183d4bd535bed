#pragma once

#include "models/backends/serving.h"
#include "models/promotion/model_history.h"

namespace ops {

/// One version that retention would touch, or has to leave.
struct RetentionItem {
  QString version;
  qint64 bytes = -1;  ///< -1: unknown
  QString why;        ///< a sentence without its full stop

  bool operator==(const RetentionItem &) const = default;
};

/// What retention would do now.
struct RetentionPlan {
  QList<RetentionItem> archive;  ///< to be set aside
  QList<RetentionItem> remove;   ///< archived ones to be deleted for good
  QList<RetentionItem> kept;     ///< would go, but something holds them
  QString refusal;               ///< why nothing is touched at all; empty: nothing speaks against it
};

/// Pure. Versions beyond the newest spec.keep are archived; archived ones that were made more than spec.keepFor ago,
/// have been archived for a day, and are referenced nowhere, are deleted: not in place, not served, not the present
/// deployment nor what it went back from, without alias or stage, not called stable. Without keepFor nothing is
/// deleted; while nobody knows what is served, nothing is touched.
RetentionPlan planRetention(const ModelSpec &spec, const QList<ModelVersion> &versions,
                            const QList<ModelDeployment> &history, const ModelInPlace &place,
                            const Result<ServedModel> &served, const QDateTime &now);

Json toJson(const RetentionPlan &plan);

}  // namespace ops
