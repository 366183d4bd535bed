#include <QElapsedTimer>
#include <algorithm>

#include "models/backends/failed_jobs.h"
#include "models/base/complaints.h"
#include "models/base/text.h"
#include "models/procedures/actions/queue_actions.h"

namespace ops {

using namespace queueactions;

namespace {

QString tr(const char *text, int n = -1) {
  return QCoreApplication::translate("QueueActions", text, nullptr, n);
}

std::optional<ErrorKind> kindNamed(const QString &name) {
  for (const auto kind : errorKinds()) {
    if (errorKindName(kind) == name) return kind;
  }
  return std::nullopt;
}

QStringList kindNames() {
  QStringList names;
  for (const auto kind : errorKinds()) names.append(errorKindName(kind));
  return names;
}

/// Waits, then reads the failed jobs and tells what they complain of.
class FailureLook {
 public:
  struct Plan {
    std::optional<ErrorKind> about;  ///< nullopt: all kinds
    std::optional<qint64> atMost;
    Milliseconds after{0};
  };

  FailureLook(ActionRun &run, const Place &place, Plan plan) : m_run(run), m_place(place), m_plan(plan) {
    m_clock.start();
  }

  void wait() {
    const Milliseconds left = m_plan.after - Milliseconds(m_clock.elapsed());
    if (left.count() <= 0) return look();
    m_run.ask<FailedJobs>(readFailedJobs(*m_place.spec, *m_place.store), [this, left](const FailedJobs &jobs) {
      m_run.report(tr("%n failed job(s); looking for another %1", static_cast<int>(jobs.count))
                       .arg(formatDuration(wholeSeconds(left))),
                   {{"jobs", jobs.count}});
      m_run.after(std::min(left, Milliseconds(1'000)), [this] { wait(); });
    });
  }

 private:
  static Milliseconds wholeSeconds(Milliseconds time) {
    constexpr qint64 second = 1'000;
    return Milliseconds((time.count() + second - 1) / second * second);
  }

  void look() {
    m_run.ask<FailedJobs>(readFailedJobs(*m_place.spec, *m_place.store),
                          [this](const FailedJobs &jobs) { judge(jobs); });
  }

  void judge(const FailedJobs &jobs) {
    QStringList reasons;
    for (const auto &job : jobs.read) reasons.append(job.reason);
    auto groups = groupComplaints(reasons);
    auto kinds = Json::object();
    for (const auto kind : errorKinds()) kinds[toJson(errorKindName(kind))] = 0;
    for (const auto &group : groups) kinds[toJson(errorKindName(group.kind))] = group.count;
    auto count = jobs.count;
    if (m_plan.about) {
      groups.removeIf([this](const Complaints &group) { return group.kind != *m_plan.about; });
      count = groups.isEmpty() ? 0 : groups.first().count;
    }
    m_run.value() = {{"jobs", count}, {"looked", jobs.read.size()}, {"kinds", kinds}};
    const auto text = summary(count, jobs, groups);
    m_run.value()["summary"] = toJson(text);
    if (!m_plan.atMost || count <= *m_plan.atMost) {
      if (m_plan.after.count() > 0) m_run.value()["conclusion"] = toJson(conclusion(count, text));
      return m_run.succeed();
    }
    m_run.end({ErrorCode::Failed, tr("Looking at the failed jobs"), m_place.spec->failed, text,
               tr("Look at each with its reason, on the page of its queue.")});
  }

  QString conclusion(qint64 count, const QString &text) const {
    const auto watched = formatDuration(m_plan.after);
    const auto name = visibleText(m_place.spec->name);
    return count == 0 ? tr("%1 was watched for %2, and %3").arg(name, watched, text)
                      : tr("%1 was watched for %2; %3").arg(name, watched, text);
  }

  QString summary(qint64 count, const FailedJobs &jobs, const QList<Complaints> &groups) const {
    if (count == 0)
      return m_plan.about ? tr("no job has failed because %1").arg(errorKindTitle(*m_plan.about))
                          : tr("no job has failed");
    const auto read = static_cast<qint64>(jobs.read.size());
    const auto text = tr("%n job(s) failed: %1", static_cast<int>(count)).arg(complaintsText(groups));
    return read < jobs.count ? tr("%1 (read: %2)").arg(text, formatCount(read)) : text;
  }

  ActionRun &m_run;
  Place m_place;
  Plan m_plan;
  QElapsedTimer m_clock;
};

/// How many jobs have failed, and of what. Branches name its figures: steps.failed.kinds.template > 0.
class QueueFailures final : public ShippedAction {
 public:
  QueueFailures()
      : ShippedAction("queue.failures", Risk::Read,
                      {{"queue", Parameter::Type::Queue, true},
                       {"about", Parameter::Type::Text},
                       {"atMost", Parameter::Type::Integer},
                       {"after", Parameter::Type::Duration}}) {}
  QStringList check(const Json &parameters, const System &system) const override {
    auto faults = ShippedAction::check(parameters, system);
    const auto about = parameterText(parameters, "about");
    if (!about.isEmpty() && !about.contains(QLatin1String("{{")) && !kindNamed(about)) {
      faults.append(
          tr("about: there is no kind \"%1\"; there are %2").arg(about, kindNames().join(QStringLiteral(", "))));
    }
    return faults;
  }
  QString describe(const Json &parameters, const System &system) const override {
    auto text = tr("Read why the jobs in %1 failed").arg(failedKey(parameters, system));
    const auto after = parameterDuration(parameters, "after", Milliseconds(0));
    if (after.count() > 0) text += tr(", after watching for %1").arg(formatDuration(after));
    if (const auto about = kindNamed(parameterText(parameters, "about"))) {
      text += tr("; count those of which %1").arg(errorKindTitle(*about));
    }
    const auto atMost = parameterText(parameters, "atMost");
    return atMost.isEmpty() ? text : tr("%1; there must be at most %2").arg(text, atMost);
  }
  QStringList targets(const Json &parameters, const System &system) const override {
    return queueactions::targets(parameters, system);
  }
  std::unique_ptr<Operation> run(const Json &parameters, const ActionContext &context) const override {
    const auto found = place(parameterText(parameters, "queue"), context);
    if (!found) return failedAction(found.error());
    if (found->spec->failed.isEmpty()) {
      return failedAction({ErrorCode::Refused, tr("Looking at the failed jobs"), found->spec->name,
                           tr("the system file does not name its key of failed jobs"),
                           tr("Name it under \"failed\".")});
    }
    FailureLook::Plan plan{kindNamed(parameterText(parameters, "about")), std::nullopt,
                           parameterDuration(parameters, "after", Milliseconds(0))};
    if (parameters.contains("atMost")) plan.atMost = parameterText(parameters, "atMost").toLongLong();
    return std::make_unique<ActionRun>([place = *found, plan](ActionRun &run) {
      auto *look = new FailureLook(run, place, plan);
      QObject::connect(&run, &QObject::destroyed, [look] { delete look; });
      look->wait();
    });
  }
};

}  // namespace

void addQueueFailures(ActionRegistry &registry) {
  registry.add(std::make_unique<QueueFailures>());
}

}  // namespace ops
