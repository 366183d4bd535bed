#include "models/promotion/retention.h"

#include <QCoreApplication>
#include <algorithm>

#include "models/backends/model_identity.h"
#include "models/base/text.h"

namespace ops {

namespace {

/// Whoever archives by mistake has this long to bring it back, unless versions are not even kept for so long.
constexpr Milliseconds leastArchived = std::chrono::hours(24);

QString tr(const char *text, const char *comment = nullptr, int number = -1) {
  return QCoreApplication::translate("Retention", text, comment, number);
}

bool isWord(const QString &text, const char *word) {
  return text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
}

/// A stage that only says that nobody uses the version.
bool isIdle(const QString &stage) {
  return stage.isEmpty() || isWord(stage, "none") || isWord(stage, "archived");
}

class Planner {
 public:
  Planner(const ModelSpec &spec, const QList<ModelDeployment> &history, const ModelInPlace &place,
          const ServedModel &served, const QDateTime &now)
      : m_spec(spec), m_history(history), m_place(place), m_served(served), m_now(now) {}

  void judge(const ModelVersion &version, RetentionPlan &plan) {
    if (!version.isArchived) {
      if (++m_offered <= m_spec.keep) return;
      sort(version, tr("there: %n newer one(s)", nullptr, m_offered - 1), plan.archive, plan.kept);
    } else if (m_spec.keepFor.count() > 0 && hasPassed(version.createdAt, m_spec.keepFor) &&
               hasPassed(version.archivedAt, std::min(leastArchived, m_spec.keepFor))) {
      sort(version, tr("from %1, archived since %2").arg(day(version.createdAt), day(version.archivedAt)), plan.remove,
           plan.kept);
    }
  }

 private:
  /// Of an unknown time nothing has.
  bool hasPassed(const QDateTime &since, Milliseconds time) const {
    return since.isValid() && since.msecsTo(m_now) >= time.count();
  }
  static QString day(const QDateTime &time) { return time.toUTC().toString(QStringLiteral("yyyy-MM-dd")); }

  void sort(const ModelVersion &version, const QString &why, QList<RetentionItem> &goes,
            QList<RetentionItem> &kept) const {
    const auto holder = holderOf(version);
    auto &list = holder.isEmpty() ? goes : kept;
    list.append({version.version, version.bytes, holder.isEmpty() ? why : holder});
  }

  QString holderOf(const ModelVersion &version) const {
    const auto is = [&version](const QString &name, const QString &digest) {
      return isSameModel(version.version, version.digest, name, digest);
    };
    if (version.isInPlace || isInPlace(version, m_place)) {
      return tr("it is in place");
    }
    if (is(m_served.version, m_served.digest)) return tr("it is served");
    for (const auto &deployment : m_history) {
      if (deployment.until.isValid()) continue;
      if (is(deployment.version, deployment.digest)) return tr("by the journal it is in service");
      if (is(deployment.previous, {})) return tr("it is what was in service before");
    }
    if (!version.aliases.isEmpty()) {
      return tr("it is called %1").arg(visibleText(version.aliases.join(QStringLiteral(", "))));
    }
    if (isWord(version.version, "stable")) return tr("it is called stable");
    if (!isIdle(version.stage)) return tr("it is called %1").arg(visibleText(version.stage));
    return {};
  }

  const ModelSpec &m_spec;
  const QList<ModelDeployment> &m_history;
  const ModelInPlace &m_place;
  const ServedModel &m_served;
  QDateTime m_now;
  int m_offered = 0;
};

Json itemsJson(const QList<RetentionItem> &items) {
  auto list = Json::array();
  for (const auto &item : items) {
    list.push_back({{"version", toJson(item.version)}, {"bytes", item.bytes}, {"why", toJson(item.why)}});
  }
  return list;
}

}  // namespace

RetentionPlan planRetention(const ModelSpec &spec, const QList<ModelVersion> &versions,
                            const QList<ModelDeployment> &history, const ModelInPlace &place,
                            const Result<ServedModel> &served, const QDateTime &now) {
  RetentionPlan plan;
  if (!served) {
    plan.refusal = tr("what is served is not known: %1").arg(served.error().why);
    return plan;
  }
  if (place.version.isEmpty() && place.digest.isEmpty()) {
    plan.refusal = tr("what is in place is not known");
    return plan;
  }
  Planner planner(spec, history, place, *served, now);
  for (const auto &version : versions) planner.judge(version, plan);
  return plan;
}

Json toJson(const RetentionPlan &plan) {
  return {{"archive", itemsJson(plan.archive)},
          {"remove", itemsJson(plan.remove)},
          {"kept", itemsJson(plan.kept)},
          {"refusal", toJson(plan.refusal)}};
}

}  // namespace ops
