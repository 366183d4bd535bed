#pragma once

#include "models/incidents/alert_desk.h"

namespace ops {

/// What an alert manager's label says of how bad it is: P0…P3 as they are, critical, error (also page, high), warning
/// (medium) and info (low, none) as P0…P3. nullopt: another word, or none.
std::optional<Severity> severityOfLabel(const QString &word);

/// The alerts of an alert manager as those of Opsdeck. Their keys are "alertmanager/FINGERPRINT". An owner in `records`
/// counts only where it was written since the alert began. `moment` is now by both clocks: its alerts have wall times.
struct AlertMoment {
  QDateTime wall, steady;
};
QList<AlertCase> managedCases(const QList<ManagedAlert> &alerts, const QList<Silence> &silences,
                              const AlertRecords &records, const AlertMoment &moment);

inline QString managedKeyPrefix() {
  return QStringLiteral("alertmanager/");
}

/// What each alert has in common with those that it is told of with, by its key: `alertname="Deep", job="api"`. Those
/// of a group without labels have nothing in common but their receiver, and are left out.
QMap<QString, QString> groupsByKey(const QList<AlertGroup> &groups);

/// What silences exactly this one: all its labels.
SilenceDraft silenceOf(const AlertCase &entry, const QString &author, const QDateTime &until, const QString &comment);

}  // namespace ops
