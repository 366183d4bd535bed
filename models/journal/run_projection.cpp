#include "models/journal/run_projection.h"

#include <array>

namespace ops {

namespace {
QDateTime timeOf(const Envelope &envelope) {
  return QDateTime::fromString(QString::fromLatin1(envelope.utc), Qt::ISODateWithMs);
}

Tick tickOf(const Envelope &envelope) {
  return {envelope.monotonicNs, unescaped(envelope.boot)};
}

Json bodyOf(const Envelope &envelope) {
  return jsonParse(envelope.body.toByteArray()).value_or(Json::object());
}

/// The input that tells runs of one procedure apart most, by the types that the procedure gives them; free texts are
/// not for a title.
QString aboutOf(const Json &opened) {
  constexpr qsizetype longest = 40;
  constexpr std::array order{"model-version", "backup", "queue", "service", "model"};
  const auto &inputs = jsonMember(jsonMember(opened, "source"), "inputs");
  if (!inputs.is_object()) return {};
  for (const char *type : order) {
    for (const auto &[name, input] : inputs.items()) {
      const auto &value = jsonMember(jsonMember(opened, "inputs"), name.c_str());
      const bool isPlain = value.is_string() || value.is_number();
      if (!isPlain || jsonString(input, "type") != QLatin1String(type)) continue;
      if (const auto text = jsonText(value); !text.isEmpty()) return text.left(longest);
    }
  }
  return {};
}

bool is(const Envelope &envelope, const char *type) {
  return envelope.type == QByteArrayView(type);
}
}  // namespace

void RunProjection::apply(const Envelope &envelope) {
  m_last = envelope.sequence;
  if (envelope.run.isEmpty()) return;
  const QString id = unescaped(envelope.run);
  if (is(envelope, event::runOpened) && !m_places.contains(id)) {
    m_places.insert(id, m_runs.size());
    const Json body = bodyOf(envelope);
    RunSummary run;
    run.run = id;
    run.system = unescaped(envelope.system);
    run.environment = unescaped(envelope.environment);
    run.procedure = jsonString(body, "procedure");
    run.title = jsonString(body, "title");
    run.about = aboutOf(body);
    run.actor = unescaped(envelope.actor);
    run.openedAt = timeOf(envelope);
    run.openedTick = tickOf(envelope);
    m_runs.append(run);
  }
  const auto place = m_places.constFind(id);
  if (place == m_places.constEnd()) return;
  auto &run = m_runs[*place];
  run.lastSequence = envelope.sequence;
  if (!envelope.step.isEmpty()) run.currentStep = unescaped(envelope.step);
  if (is(envelope, event::dispatched) && envelope.body.contains("\"waiting\"")) {
    const QString waiting = jsonString(bodyOf(envelope), "waiting");
    if (!waiting.isEmpty()) run.waitingFor = waiting;
  } else if (is(envelope, event::decision)) {
    const QString verb = jsonString(bodyOf(envelope), "verb");
    run.waitingFor.clear();
    run.paused = verb == QLatin1String("pause");
    if (verb == QLatin1String("abort")) {
      run.undoing = false;
      run.stoppedBy = unescaped(envelope.actor);
      run.stoppedAt = timeOf(envelope);
    }
    // An undo opens a run that has ended: until it is closed again somebody has to go on with it.
    if (verb == QLatin1String("undo")) {
      run.undoing = true;
      run.outcome.clear();
      run.closedAt = {};
      run.closedTick = {};
      run.undone = false;
      run.leftAlone.clear();
      run.stoppedBy.clear();
      run.stoppedAt = {};
    }
  } else if (is(envelope, event::intent)) {
    run.waitingFor.clear();
    // What fails may take itself back unasked.
    if (envelope.body.contains("\"undo\"") && jsonString(bodyOf(envelope), "phase") == QLatin1String("undo"))
      run.undoing = true;
  } else if (is(envelope, event::runClosed)) {
    const Json body = bodyOf(envelope);
    run.waitingFor.clear();
    run.paused = false;
    run.undoing = false;
    run.undone = jsonBool(body, "undone");
    run.leftAlone = jsonString(body, "leftAlone");
    run.closedAt = timeOf(envelope);
    run.closedTick = tickOf(envelope);
    run.outcome = jsonString(body, "outcome", QStringLiteral("unknown"));
  }
}

QList<RunSummary> RunProjection::newest(int limit) const {
  QList<RunSummary> runs;
  for (auto i = m_runs.size() - 1; i >= 0 && runs.size() < limit; --i) runs.append(m_runs[i]);
  return runs;
}

}  // namespace ops
