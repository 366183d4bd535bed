#pragma once

#include "widgets/wizard/run_desk.h"

namespace ops {

struct PreflightCheck {
  enum class State { Waiting, Running, Passed, Failed };
  QString title;
  State state = State::Waiting;
  QString detail;  ///< what was found
  QString remedy;
};

/// Everything that can be known before a run: the plan with each target's fingerprint, rights on each, and whether
/// somebody else works on one. Reads only.
class Preflight final : public QObject {
  Q_OBJECT

 public:
  Preflight(RunDesk &desk, Procedure procedure, Environment environment, QObject *parent = nullptr);

  /// Drops whatever is still under way.
  void start(const Json &inputs);
  const QList<PreflightCheck> &checks() const { return m_checks; }
  bool isRunning() const { return m_open > 0; }
  bool hasPassed() const;
  /// Why not; empty while it runs or has passed.
  QString failure() const;
  const std::optional<Plan> &plan() const { return m_plan; }

 Q_SIGNALS:
  void changed();

 private:
  qsizetype add(const QString &title, PreflightCheck::State state, const QString &detail = {});
  void end(qsizetype check, const Status &status, const QString &detail);
  void takePlan(const Result<Plan> &plan);
  void checkRights(const QString &target, const Fingerprint &fingerprint);
  void checkHolders();
  void addForeseen(const PlannedStep &planned);

  RunDesk &m_desk;
  Procedure m_procedure;
  Environment m_environment;
  QList<PreflightCheck> m_checks;
  std::optional<Plan> m_plan;
  std::unique_ptr<QObject> m_round;  ///< context of the callbacks of one start()
  int m_open = 0;
};

}  // namespace ops
