#include "models/items/situation.h"

#include <QCoreApplication>

#include "models/base/text.h"
#include "models/items/service_items.h"
#include "models/items/texts.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("Situation", text);
}

/// "Down: 0 of 3 running", or that nobody knows, and why.
SituationLine lineOf(const auto &status, const QString &subject, const QString &state, const QString &facts,
                     const QDateTime &now) {
  const auto &freshness = status.freshness;
  const bool isKnown = status.health == Health::Down || !freshness.isStale(now);
  QStringList parts;
  if (!facts.isEmpty()) parts += isKnown ? facts : tr("last seen: %1").arg(facts);
  const auto &why = isKnown || freshness.error.isEmpty() ? status.detail : freshness.error;
  if (!why.isEmpty()) parts += visibleText(why);
  const auto word = isKnown ? state : tr("Not known");
  const auto text = parts.isEmpty() ? word : tr("%1: %2").arg(word, parts.join(QStringLiteral("; ")));
  return {visibleText(subject), text, isKnown ? stateTone(status.health, status.crossed) : Tone::Unknown};
}

SituationLine lineOf(const ServiceStatus &service, const QDateTime &now) {
  return lineOf(service, service.title.isEmpty() ? service.name : service.title, healthTitle(service.health), {}, now);
}

SituationLine lineOf(const QueueStatus &queue, const QDateTime &now) {
  QString facts;
  if (queue.depth) {
    const auto waiting = figure::count(queue.depth), failed = figure::count(queue.failed);
    facts = queue.processing
                ? tr("%1 waiting, %2 in work, %3 failed").arg(waiting, figure::count(queue.processing), failed)
                : tr("%1 waiting, %2 failed").arg(waiting, failed);
  }
  return lineOf(queue, queue.name, queueTitle(queue), facts, now);
}

}  // namespace

QList<SituationLine> situationOf(const Procedure &procedure, const System &system, const EnvironmentStatus &status,
                                 const QDateTime &now) {
  QStringList services, queues;
  const auto take = [](QStringList &names, const QString &name) {
    if (!name.isEmpty() && !names.contains(name)) names += name;
  };
  for (const auto &step : procedure.steps) {
    take(services, jsonString(step.action.parameters, "service"));
    const auto queue = jsonString(step.action.parameters, "queue");
    take(queues, queue);
    // Those who work on it are half of what is to be known of it.
    if (const auto *spec = system.queue(queue)) {
      for (const auto &consumer : spec->consumers) take(services, consumer);
    }
  }
  QList<SituationLine> lines;
  for (const auto &queue : status.queues) {
    if (queues.contains(queue.name)) lines += lineOf(queue, now);
  }
  for (const auto &service : status.services) {
    if (services.contains(service.name)) lines += lineOf(service, now);
  }
  return lines;
}

}  // namespace ops
