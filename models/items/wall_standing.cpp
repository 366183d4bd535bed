#include "models/items/wall_standing.h"

#include "models/base/text.h"
#include "models/items/service_items.h"
#include "models/items/silence.h"
#include "models/items/texts.h"

namespace ops {

namespace {

QString titleOf(const auto &each) {
  return each.title.isEmpty() ? each.name : each.title;
}

WallStanding standing(const ServiceStatus &service, const QDateTime &now) {
  return {titleOf(service), serviceTone(service, now), serviceWord(service, now),
          isUnknown(service, now) ? QDateTime() : service.healthSince};
}

/// Of a queue or a model; `word` as long as it is known.
WallStanding standing(const QString &title, const QString &word, const auto &each, const QDateTime &now) {
  if (each.freshness.isStale(now)) return {title, Tone::Unknown, figure::unknownWord(each.freshness), {}};
  return {title, healthTone(each.health), word, each.healthSince};
}

}  // namespace

std::optional<WallStanding> standingOf(const Incident &incident, const EnvironmentStatus &status,
                                       const QDateTime &now) {
  for (const auto &each : status.services) {
    if (incident.isAbout({each.name, each.title})) return standing(each, now);
  }
  for (const auto &each : status.queues) {
    if (incident.isAbout({each.name})) return standing(each.name, queueTitle(each), each, now);
  }
  for (const auto &each : status.models) {
    if (incident.isAbout({each.name, each.title})) return standing(titleOf(each), healthTitle(each.health), each, now);
  }
  return std::nullopt;
}

QList<WallStanding> servicesNotOk(const EnvironmentStatus &status, const QDateTime &now) {
  QList<WallStanding> all;
  for (const auto &each : status.services) {
    const auto tone = serviceTone(each, now);
    if (tone != Tone::Ok) all.append({wallWords(titleOf(each)), tone, {}, {}});
  }
  return all;
}

QStringList titlesOf(const QList<WallStanding> &all) {
  QStringList titles;
  for (const auto &each : all) titles += each.title;
  return titles;
}

int wallUrgency(Tone tone) {
  return tone == Tone::Critical  ? 0
         : tone == Tone::Warning ? 1
         : tone == Tone::Unknown ? 2
         : tone == Tone::Busy    ? 4
                                 : 3;
}

QString wallWords(const QString &text) {
  constexpr int longest = 400;  // letters of a sentence that is looked at; a wall shows fewer
  return visibleText(text.simplified(), longest);
}

}  // namespace ops
