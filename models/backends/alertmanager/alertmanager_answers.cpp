#include "models/backends/alertmanager/alertmanager_answers.h"

#include <algorithm>

#include "models/base/redaction.h"

namespace ops {

namespace {

QMap<QString, QString> mapOf(const Json &json) {
  QMap<QString, QString> map;
  if (!json.is_object()) return map;
  for (const auto &[name, value] : json.items()) map.insert(QString::fromStdString(name), jsonText(value));
  return map;
}

QStringList listOf(const Json &json) {
  QStringList list;
  for (const Json &item : json) list.append(jsonText(item));
  return list;
}

ManagedAlert alertOf(const Json &json) {
  ManagedAlert alert;
  const Json &status = jsonMember(json, "status");
  const QString state = jsonString(status, "state");
  alert.fingerprint = jsonString(json, "fingerprint");
  if (state == QLatin1String("suppressed")) alert.state = ManagedAlert::State::Suppressed;
  if (state == QLatin1String("unprocessed")) alert.state = ManagedAlert::State::Unprocessed;
  alert.silencedBy = listOf(jsonMember(status, "silencedBy"));
  alert.inhibitedBy = listOf(jsonMember(status, "inhibitedBy"));
  for (const Json &receiver : jsonMember(json, "receivers")) alert.receivers.append(jsonString(receiver, "name"));
  alert.labels = mapOf(jsonMember(json, "labels"));
  alert.annotations = mapOf(jsonMember(json, "annotations"));
  alert.generatorUrl = redaction::scrub(jsonString(json, "generatorURL"));
  alert.startsAt = jsonTime(json, "startsAt").toUTC();
  alert.updatedAt = jsonTime(json, "updatedAt").toUTC();
  alert.endsAt = jsonTime(json, "endsAt").toUTC();
  return alert;
}

QStringList sortedTexts(const QList<AlertMatcher> &matchers) {
  QStringList texts;
  for (const AlertMatcher &matcher : matchers) texts.append(matcher.toString());
  texts.sort();
  return texts;
}

}  // namespace

QList<ManagedAlert> alertmanagerAlerts(const Json &array) {
  QList<ManagedAlert> alerts;
  for (const Json &json : array) alerts.append(alertOf(json));
  return alerts;
}

QList<AlertGroup> alertmanagerGroups(const Json &array) {
  QList<AlertGroup> groups;
  for (const Json &json : array) {
    groups.append({jsonString(jsonMember(json, "receiver"), "name"), mapOf(jsonMember(json, "labels")),
                   alertmanagerAlerts(jsonMember(json, "alerts"))});
  }
  return groups;
}

Silence alertmanagerSilence(const Json &object) {
  Silence silence;
  silence.id = jsonString(object, "id");
  const QString state = jsonString(jsonMember(object, "status"), "state");
  if (state == QLatin1String("pending")) silence.state = Silence::State::Pending;
  if (state == QLatin1String("expired")) silence.state = Silence::State::Expired;
  for (const Json &matcher : jsonMember(object, "matchers")) {
    silence.matchers.append({jsonString(matcher, "name"), jsonString(matcher, "value"), jsonBool(matcher, "isRegex"),
                             jsonBool(matcher, "isEqual", true)});
  }
  silence.author = jsonString(object, "createdBy");
  silence.comment = jsonString(object, "comment");
  silence.startsAt = jsonTime(object, "startsAt").toUTC();
  silence.updatedAt = jsonTime(object, "updatedAt").toUTC();
  silence.endsAt = jsonTime(object, "endsAt").toUTC();
  return silence;
}

QList<Silence> alertmanagerSilences(const Json &array) {
  QList<Silence> silences;
  for (const Json &json : array) silences.append(alertmanagerSilence(json));
  return silences;
}

AlertManagerStatus alertmanagerStatus(const Json &object) {
  AlertManagerStatus status;
  const Json &cluster = jsonMember(object, "cluster");
  status.version = jsonString(jsonMember(object, "versionInfo"), "version");
  status.cluster = jsonString(cluster, "status");
  for (const Json &peer : jsonMember(cluster, "peers")) {
    status.peers.append(jsonString(peer, "name") + QLatin1Char(' ') + jsonString(peer, "address"));
  }
  status.startedAt = jsonTime(object, "uptime").toUTC();
  return status;
}

Json alertmanagerPost(const SilenceDraft &draft, const QDateTime &startsAt) {
  Json matchers = Json::array();
  for (const AlertMatcher &matcher : draft.matchers) {
    matchers.push_back({{"name", toJson(matcher.name)},
                        {"value", toJson(matcher.value)},
                        {"isRegex", matcher.isRegex},
                        {"isEqual", matcher.isEqual}});
  }
  return {{"matchers", matchers},
          {"startsAt", toJson(startsAt)},
          {"endsAt", toJson(draft.endsAt)},
          {"createdBy", toJson(draft.author)},
          {"comment", toJson(draft.comment)}};
}

bool isSameSilence(const SilenceDraft &one, const SilenceDraft &other) {
  return one.author == other.author && one.comment == other.comment && one.endsAt == other.endsAt &&
         sortedTexts(one.matchers) == sortedTexts(other.matchers);
}

}  // namespace ops
