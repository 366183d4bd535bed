#pragma once

#include "models/backups/catalogue.h"
#include "models/items/undo_preview.h"
#include "models/procedures/run_control.h"
#include "models/promotion/model_view.h"

namespace ops {

/// Everything that screens about runs ask of the core, in one place: a test puts its own behind it. Lives on the UI
/// thread.
class RunDesk {
 public:
  using Followed = std::function<void(const RunState &)>;
  using Failed = std::function<void(const Error &)>;

  virtual ~RunDesk() = default;
  virtual Op<Plan> plan(const Procedure &procedure, const Json &inputs) = 0;
  /// Rights and limits of a target of a plan, as {"check", "ok", "detail"} objects.
  virtual Op<Json> selfCheck(const QString &target) = 0;
  virtual Op<QList<ClaimHolder>> holders(const QStringList &resources) = 0;
  virtual Op<QList<RunSummary>> runs(int limit) = 0;
  virtual Op<QList<BackupSet>> backups() = 0;
  /// What is known of a model of the system.
  virtual Op<ModelView> model(const QString &name) = 0;
  /// The journal's newest record; its hash stands for all before it.
  virtual Op<Record> head() = 0;
  virtual Op<QString> open(const Plan &plan, const Approval &approval) = 0;
  virtual Op<Done> decide(const QString &run, const QString &verb, const QString &step, const Json &details) = 0;
  virtual Op<Done> resume(const QString &run) = 0;
  /// Instances that are up now where the run works; refused where that is another environment than the desk's.
  virtual Op<UpCounts> upNow(const RunState &run) = 0;
  /// Calls `changed` with each new state of the run, until `receiver` dies.
  virtual void follow(const QString &run, QObject *receiver, Followed changed, Failed failed) = 0;
};

/// The real one. Planning needs backends; without them (an environment that is not open here) it is refused.
class JournalRunDesk final : public RunDesk {
 public:
  /// All must outlive it. A read-only session is enough.
  JournalRunDesk(Journal &journal, RunControl &control, Backends *backends)
      : m_journal(journal), m_control(control), m_backends(backends) {}

  Op<Plan> plan(const Procedure &procedure, const Json &inputs) override;
  Op<Json> selfCheck(const QString &target) override;
  Op<QList<ClaimHolder>> holders(const QStringList &resources) override { return m_journal.holders(resources); }
  Op<QList<RunSummary>> runs(int limit) override { return m_journal.runs(limit); }
  Op<QList<BackupSet>> backups() override;
  Op<ModelView> model(const QString &name) override;
  Op<Record> head() override { return m_journal.head(); }
  Op<QString> open(const Plan &plan, const Approval &approval) override { return m_control.open(plan, approval); }
  Op<Done> decide(const QString &run, const QString &verb, const QString &step, const Json &details) override {
    return m_control.decide(run, verb, step, details);
  }
  Op<Done> resume(const QString &run) override { return m_control.resume(run); }
  Op<UpCounts> upNow(const RunState &run) override;
  void follow(const QString &run, QObject *receiver, Followed changed, Failed failed) override;

 private:
  Journal &m_journal;
  RunControl &m_control;
  Backends *m_backends;
};

}  // namespace ops
