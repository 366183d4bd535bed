#include "models/incidents/triage.h"

#include <QCoreApplication>
#include <algorithm>

#include "models/base/text.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("Triage", text);
}

/// The gravest so far, with all that is as grave.
class Verdict {
 public:
  void add(Severity severity, const QString &reason) {
    if (m_result.severity && *m_result.severity < severity) return;
    if (!m_result.severity || severity < *m_result.severity) m_result = {severity, {}};
    m_result.because.append(reason);
  }
  Classification result() const { return m_result; }

 private:
  Classification m_result;
};

/// What the system calls it when this is not as it should be; never less than `least`.
Severity severityOf(const QueueSpec &spec, const char *metric, Severity least) {
  auto severity = least;
  for (const auto &threshold : spec.thresholds) {
    if (threshold.metric == QLatin1String(metric)) severity = std::min(severity, threshold.severity);
  }
  return severity;
}

}  // namespace

Classification classify(const System &system, const Findings &findings) {
  Verdict verdict;
  for (const auto &alert : findings.alerts) {
    if (!alert.explainedBy.isEmpty()) continue;
    auto reason = tr("%1: %2").arg(alert.title, alert.text);
    if (alert.state == Alert::State::Pending) reason += tr(" (not yet for long)");
    if (alert.state == Alert::State::Recovering) reason += tr(" (over, but only just)");
    verdict.add(alert.severity, reason);
  }
  for (const auto &queue : system.queues) {
    const auto *status = findings.queue(queue.name);
    if (status == nullptr) continue;
    const auto name = visibleText(queue.name);
    if (const auto left = findings.leftBehind(queue); left > 0) {
      verdict.add(severityOf(queue, "stuck", Severity::P2),
                  tr("%1: %2 jobs are in work that nobody works on").arg(name, formatCount(left)));
    }
    if (const auto since = findings.stalledFor(system, queue)) {
      verdict.add(severityOf(queue, "stalled", Severity::P2),
                  tr("%1: no job is finished, and the oldest came %2 ago").arg(name, formatDuration(*since)));
    }
    if (status->failed.value_or(0) > 0) {
      const auto *jobs = findings.jobs(queue.name);
      const bool areOld = jobs != nullptr && jobs->old > 0 && jobs->complaints.isEmpty();
      const auto text = areOld ? tr("%1: %2 jobs have failed, more than an hour ago") : tr("%1: %2 jobs have failed");
      auto reason = text.arg(name, formatCount(*status->failed));
      const auto isOfTemplates = [](const Complaints &each) { return each.kind == ErrorKind::Template; };
      const bool areTemplatesBad = jobs != nullptr && std::ranges::any_of(jobs->complaints, isOfTemplates);
      if (areTemplatesBad) reason += tr(", some for their templates");
      verdict.add(areTemplatesBad ? Severity::P2 : Severity::P3, reason);
    }
  }
  for (const auto &model : findings.models) {
    if (model.valid == false) {
      verdict.add(Severity::P2, tr("%1 fails its own check: %2").arg(visibleText(model.model), visibleText(model.why)));
    }
  }
  if (findings.host.isDiskLow()) {
    verdict.add(Severity::P2, tr("only %1 of disk free").arg(formatBytes(*findings.host.freeBytes)));
  }
  if (findings.host.isMemoryLow()) {
    verdict.add(Severity::P2, tr("only %1 of memory available").arg(formatPercent(*findings.host.memoryShare, 0)));
  }
  return verdict.result();
}

Triage judge(const System &system, Findings findings) {
  Triage triage;
  triage.findings = std::move(findings);
  triage.classification = classify(system, triage.findings);
  triage.causes = rankCauses(system, triage.findings);
  return triage;
}

Json toJson(const Triage &triage, const QList<Procedure> &procedures) {
  const auto &severity = triage.classification.severity;
  Json json{{"severity", severity ? Json(toJson(severityName(*severity))) : Json()},
            {"because", Json::array()},
            {"notKnown", Json::array()},
            {"causes", Json::array()},
            {"alerts", Json::array()},
            {"observations", Json::array()},
            {"figures", Json::array()},
            {"incidents", Json::array()},
            {"at", toJson(triage.findings.at)}};
  for (const auto &reason : triage.classification.because) json["because"].push_back(toJson(reason));
  for (const auto &cause : triage.causes) json["causes"].push_back(toJson(cause, procedures));
  for (const auto &alert : triage.findings.alerts) json["alerts"].push_back(toJson(alert));
  for (const auto &seen : observations(triage.findings)) {
    json["observations"].push_back(toJson(seen));
    if (seen.weight == Observation::Weight::NotKnown) json["notKnown"].push_back(toJson(seen.title));
  }
  for (const auto &incident : triage.findings.incidents) json["incidents"].push_back(toJson(incident.id));
  for (const auto &figure : triage.findings.figures) json["figures"].push_back(toJson(figure));
  return json;
}

}  // namespace ops
