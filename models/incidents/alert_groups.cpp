#include "models/incidents/alert_groups.h"

#include <algorithm>

namespace ops {

namespace {

QString ownGroup(const AlertCase &entry) {
  if (entry.source == AlertCase::Source::Opsdeck) {
    return QStringLiteral("%1/%2").arg(entry.alert.kind, entry.alert.subject);
  }
  return entry.group.isEmpty() ? entry.alert.key : QString(QStringLiteral("alertmanager: ") + entry.group);
}

/// Of what explains it, if that is there, too. A cause stands for itself, so it has none in turn.
QString groupOf(const AlertCase &entry, const QList<AlertCase> &all) {
  if (entry.alert.explainedBy.isEmpty()) return ownGroup(entry);
  const auto cause = std::ranges::find_if(all, [&entry](const AlertCase &other) {
    const bool isCause = other.alert.explainedBy.isEmpty() || other.alert.explainedBy == other.stoppedBy;
    return other.source == entry.source && isCause && other.alert.title == entry.alert.explainedBy;
  });
  return ownGroup(cause == all.end() ? entry : *cause);
}

}  // namespace

QList<CauseGroup> groupedByCause(const QList<AlertCase> &cases, const QDateTime &wallTime) {
  QList<CauseGroup> groups;
  for (const auto &entry : cases) {
    const auto id = groupOf(entry, cases);
    auto group = std::ranges::find(groups, id, &CauseGroup::id);
    if (group == groups.end()) group = groups.insert(groups.end(), {id, {}});
    group->cases.append(entry);
  }
  for (auto &group : groups) {
    // A cause must not hide behind what it explains, nor what goes on behind what may wait.
    std::ranges::stable_sort(group.cases, {}, [&wallTime](const AlertCase &entry) {
      return !entry.alert.isOpen() ? 2 : entry.record.isSilenced(wallTime) ? 1 : 0;
    });
  }
  return groups;
}

}  // namespace ops
