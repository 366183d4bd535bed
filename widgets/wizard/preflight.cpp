#include "widgets/wizard/preflight.h"

#include "models/base/text.h"

namespace ops {

using State = PreflightCheck::State;

Preflight::Preflight(RunDesk &desk, Procedure procedure, Environment environment, QObject *parent)
    : QObject(parent), m_desk(desk), m_procedure(std::move(procedure)), m_environment(std::move(environment)) {}

void Preflight::start(const Json &inputs) {
  m_round = std::make_unique<QObject>();
  m_checks.clear();
  m_plan.reset();
  m_open = 0;
  add(tr("The procedure fits, and its targets answer"), State::Running);
  launch<Plan>(m_desk.plan(m_procedure, inputs), m_round.get(), [this](const Result<Plan> &plan) { takePlan(plan); });
  Q_EMIT changed();
}

bool Preflight::hasPassed() const {
  return m_plan && !isRunning() &&
         std::ranges::all_of(m_checks, [](const auto &check) { return check.state == State::Passed; });
}

QString Preflight::failure() const {
  for (const auto &check : m_checks) {
    if (check.state == State::Failed) return check.detail;
  }
  return {};
}

qsizetype Preflight::add(const QString &title, State state, const QString &detail) {
  m_checks.append({title, state, detail, {}});
  if (state == State::Running) ++m_open;
  return m_checks.size() - 1;
}

void Preflight::end(qsizetype check, const Status &status, const QString &detail) {
  auto &entry = m_checks[check];
  --m_open;
  entry.state = status ? State::Passed : State::Failed;
  entry.detail = detail;
  if (!status) {
    const auto &error = status.error();
    entry.detail = visibleText(error.target.isEmpty() ? error.why : error.target + QStringLiteral(": ") + error.why);
    entry.remedy = visibleText(error.remedy);
  }
  Q_EMIT changed();
}

void Preflight::takePlan(const Result<Plan> &plan) {
  const auto mayBeRun = tr("It may be run in %1").arg(visibleText(m_environment.name));
  if (!plan) {
    // Nobody was asked what does not answer: it is a rule that stands against it.
    if (plan.error().code == ErrorCode::Refused) m_checks[0].title = mayBeRun;
    end(0, fail(plan.error()), {});
    return;
  }
  m_plan = *plan;
  for (auto target = plan->targets.begin(); target != plan->targets.end(); ++target) {
    checkRights(target.key(), target.value());
  }
  bool isForeseen = false;  // the refusal is a step's, which says so itself
  for (const auto &planned : plan->steps) {
    addForeseen(planned);
    isForeseen = isForeseen || (planned.fault && plan->refusal && planned.fault->why == plan->refusal->why);
  }
  if (plan->changesSomething()) {
    const auto check = add(mayBeRun, State::Running);
    end(check, plan->refusal && !isForeseen ? Status(fail(*plan->refusal)) : Status(), tierTitle(m_environment.tier));
    checkHolders();
  }
  end(0, {},
      tr("%n step(s), %1", nullptr, static_cast<int>(plan->steps.size()))
          .arg(tr("%n target(s)", nullptr, static_cast<int>(plan->targets.size()))));
}

/// What a step has found already is said before anything is approved.
void Preflight::addForeseen(const PlannedStep &planned) {
  if (!planned.fault && planned.finds.isEmpty()) return;
  const auto check = add(visibleText(planned.step.title), State::Running);
  end(check, planned.fault ? Status(fail(*planned.fault)) : Status(), visibleText(planned.finds));
}

void Preflight::checkRights(const QString &target, const Fingerprint &fingerprint) {
  const auto name = visibleText(fingerprint.display.isEmpty() ? target : fingerprint.display);
  const auto check = add(tr("Connection to %1").arg(name), State::Running);
  launch<Json>(m_desk.selfCheck(target), m_round.get(), [this, check, name](const Result<Json> &result) {
    if (!result) {
      end(check, fail(result.error()), {});
      return;
    }
    int passed = 0;
    for (const auto &entry : *result) {
      if (!jsonBool(entry, "ok")) {
        const Error error{ErrorCode::Refused, name, jsonString(entry, "check"), jsonString(entry, "detail"), {}};
        end(check, fail(error), {});
        return;
      }
      ++passed;
    }
    end(check, {}, tr("%n check(s) passed", nullptr, passed));
  });
}

void Preflight::checkHolders() {
  QStringList resources;
  for (const auto &target : m_plan->targets) {
    resources.append(QStringLiteral("target:%1:%2").arg(target.kind, target.identity));
  }
  if (resources.isEmpty()) return;
  const auto check = add(tr("No other run changes the same target"), State::Running);
  launch<QList<ClaimHolder>>(
      m_desk.holders(resources), m_round.get(), [this, check](const Result<QList<ClaimHolder>> &holders) {
        if (!holders) {
          end(check, fail(holders.error()), {});
          return;
        }
        for (const auto &holder : *holders) {
          if (!holder.alive) continue;
          const auto who = tr("run %1 of %2, process %3, since %4 UTC")
                               .arg(holder.run.left(8), holder.actor, QString::number(holder.pid),
                                    holder.since.toUTC().toString(QStringLiteral("HH:mm:ss")));
          end(check,
              fail({ErrorCode::Refused,
                    tr("Claiming the target"),
                    {},
                    tr("it is held by %1").arg(who),
                    tr("Wait for that run to end, or stop it on the page Runs.")}),
              {});
          return;
        }
        end(check, {}, tr("free"));
      });
}

}  // namespace ops
