#pragma once

#include "models/backends/alert_manager.h"

namespace ops {

// What the HTTP API v2 of Alertmanager answers and is sent, as values. Texts of servers are for people to see:
// visibleText() is theirs.

QList<ManagedAlert> alertmanagerAlerts(const Json &array);
QList<AlertGroup> alertmanagerGroups(const Json &array);
Silence alertmanagerSilence(const Json &object);
QList<Silence> alertmanagerSilences(const Json &array);
AlertManagerStatus alertmanagerStatus(const Json &object);
/// As it is posted.
Json alertmanagerPost(const SilenceDraft &draft, const QDateTime &startsAt);
/// Whether both say the same; the order of matchers does not count.
bool isSameSilence(const SilenceDraft &one, const SilenceDraft &other);

}  // namespace ops
