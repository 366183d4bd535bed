#pragma once

#include "models/promotion/model_history.h"

namespace ops {

/// Records as runs write them, a minute apart.
class ModelStory {
 public:
  static QDateTime at(int minute) { return QDateTime::fromSecsSinceEpoch(1'700'000'000 + minute * 60, Qt::UTC); }

  ModelStory &intent(const char *run, const char *action, const char *version, Json more = Json::object(),
                     const char *phase = "do", const char *step = "deploy") {
    Json parameters{{"model", "nlp"}, {"version", version}};
    parameters.update(more);
    return add(event::intent, run, step, {{"phase", phase}, {"action", action}, {"parameters", parameters}});
  }
  ModelStory &outcome(const char *run, const char *kind, Json value = Json::object(), const char *phase = "do",
                      const char *step = "deploy") {
    return add(event::outcome, run, step, {{"phase", phase}, {"outcome", kind}, {"value", std::move(value)}});
  }
  ModelStory &reconciled(const char *run, Json happened) {
    return add(event::reconciled, run, "deploy", {{"happened", std::move(happened)}});
  }
  /// A deployment from its intent to its end, and a validation.
  ModelStory &deployed(const char *run, const char *version, const char *previous, Json more = Json::object(),
                       bool validated = true) {
    intent(run, "model.deploy", version, std::move(more)).outcome(run, "succeeded", value(version, previous));
    return validated ? this->validated(run, version) : *this;
  }
  ModelStory &validated(const char *run, const char *version) {
    return intent(run, "model.validate", version, Json::object(), "do", "validate")
        .outcome(run, "succeeded", {{"model", "nlp"}, {"version", version}}, "do", "validate");
  }
  /// Another step of the run, which fails.
  ModelStory &failed(const char *run, const char *step, const char *why) {
    add(event::intent, run, step, {{"phase", "do"}, {"action", "service.healthy"}, {"parameters", Json::object()}});
    return add(event::outcome, run, step,
               {{"phase", "do"}, {"outcome", "failed"}, {"error", {{"code", "failed"}, {"what", "w"}, {"why", why}}}});
  }
  /// What undoes a deployment of the run.
  ModelStory &wentBack(const char *run, const char *to, const char *from) {
    auto found = value(to, from);
    found["validated"] = true;
    return intent(run, "model.revert", to, Json::object(), "undo", "restart")
        .outcome(run, "succeeded", std::move(found), "undo", "restart");
  }
  /// A run's look: the service names `version`, which lies in place, by a process that is that many minutes old; -1:
  /// nobody knows.
  ModelStory &looked(const char *run, const char *version, int minutesUp = -1) {
    Json found{{"model", "nlp"}, {"inPlace", {{"version", version}}}, {"reported", version}, {"drift", "none"}};
    intent(run, "model.serving", version, Json::object(), "do", "serving");
    if (minutesUp >= 0) found["startedAt"] = toJson(at(m_minute + 1 - minutesUp));
    return outcome(run, "succeeded", std::move(found), "do", "serving");
  }
  /// The same, but the service does not answer.
  ModelStory &silent(const char *run, const char *version, bool isStopped = false) {
    Json found{{"model", "nlp"}, {"inPlace", {{"version", version}}}};
    if (isStopped) found["stopped"] = true;
    intent(run, "model.serving", version, Json::object(), "do", "serving");
    return add(event::outcome, run, "serving",
               {{"phase", "do"},
                {"outcome", "failed"},
                {"value", found},
                {"error", {{"code", "unreachable"}, {"what", "w"}, {"why", "connection refused"}}}});
  }
  /// A step on the service that serves it.
  ModelStory &service(const char *run, const char *action) {
    add(event::intent, run, action, {{"phase", "do"}, {"action", action}, {"parameters", {{"service", "ml"}}}});
    return outcome(run, "succeeded", Json::object(), "do", action);
  }
  ModelStory &alert(const char *key, const char *change) {
    return add(event::alert, "", "", {{"key", key}, {"change", change}});
  }
  static Json value(const char *version, const char *previous, bool changed = true) {
    return {{"model", "nlp"}, {"version", version}, {"previous", {{"version", previous}}}, {"changed", changed}};
  }
  ModelStory &later(int minutes) {
    m_minute += minutes;
    return *this;
  }
  QList<ModelDeployment> history() const { return modelDeployments(m_records, spec()); }
  static ModelSpec spec() {
    ModelSpec spec;
    spec.name = QStringLiteral("nlp");
    spec.service = QStringLiteral("ml");
    return spec;
  }
  QDateTime now() const { return at(m_minute); }

 private:
  ModelStory &add(const char *type, const char *run, const char *step, Json body) {
    Record record;
    record.utc = at(++m_minute);
    record.actor = QStringLiteral("ann");
    record.authentication = QStringLiteral("os-user");
    record.event.type = QLatin1String(type);
    record.event.run = QLatin1String(run);
    record.event.step = QLatin1String(step);
    record.event.body = std::move(body);
    m_records.append(record);
    return *this;
  }
  QList<Record> m_records;
  int m_minute = 0;
};

}  // namespace ops
