#pragma once

#include <QCheckBox>
#include <QDialog>
#include <QStackedWidget>
#include <QTimer>

#include "widgets/wizard/approve_stage.h"
#include "widgets/wizard/execute_stage.h"
#include "widgets/wizard/inputs_stage.h"
#include "widgets/wizard/plan_stage.h"
#include "widgets/wizard/preflight_stage.h"
#include "widgets/wizard/result_stage.h"
#include "widgets/wizard/run_watch.h"
#include "widgets/wizard/situation_stage.h"
#include "widgets/wizard/stage_rail.h"
#include "widgets/wizard/tier_band.h"

namespace ops {

/// Leads through one procedure, one thing a screen, from the situation to the result. A window of its own, never modal.
/// Closing it stops nothing that runs. Deletes itself when closed.
class ProcedureWizard final : public QDialog {
  Q_OBJECT

 public:
  /// A new run. `journal`, `control` and `backends` must outlive the wizard; a read-only session is enough.
  ProcedureWizard(Journal &journal, RunControl &control, Backends &backends, const System &system,
                  const Environment &environment, const Procedure &procedure, const Json &preset = Json::object(),
                  QWidget *parent = nullptr);
  /// Attaches to a run that exists. `environment` is that of the run.
  ProcedureWizard(Journal &journal, RunControl &control, const System &system, const Environment &environment,
                  const QString &run, QWidget *parent = nullptr);
  /// As above, over any desk: what tests use.
  ProcedureWizard(std::unique_ptr<RunDesk> desk, const System &system, const Environment &environment,
                  const Procedure &procedure, const Json &preset, const QString &run, QWidget *parent = nullptr);

  const WizardFlow &flow() const { return m_flow; }
  /// Whether it is about this, and nothing runs yet: another one of it would be empty, and the choices lost behind it.
  bool prepares(const QString &procedure, const Json &preset) const {
    return m_watch == nullptr && m_flow.procedure().name == procedure && m_preset == preset;
  }
  /// The run that is followed; empty before there is one.
  QString run() const { return m_watch ? m_watch->run() : QString(); }
  /// Why nothing may be changed now; empty if it may. As PageContext::whyBlocked().
  void setBlocked(const QString &why);
  /// What its first screen says of the services and queues that the procedure is about. `at` is UTC, to be shown.
  void setStatus(const EnvironmentStatus &status, const QDateTime &now, const QDateTime &at) {
    m_situation->setStatus(status, now, at);
  }
  QSize sizeHint() const override { return {1080, 720}; }

 Q_SIGNALS:
  void runStarted(const QString &run);
  /// The window was closed while its run was open.
  void leftRunning(const QString &run, const QString &title);
  void auditRequested(const QString &run);

 protected:
  void done(int result) override;
  void keyPressEvent(QKeyEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  void build(const Json &preset);
  QWidget *buildFooter();
  void fit();
  void connectStages();
  void refresh();
  void showStage();
  void goOn();
  void start();
  void runPreflight();
  void takeInputs();
  void lookForVersions(const QString &model);
  void follow(const QString &run, Milliseconds patience);
  void takeRun();
  void showExpected();
  void decide(const QString &verb, const QString &step, const Json &details);
  void copyState();
  void copy(const QString &text);
  void showError(const Error &error);

  std::unique_ptr<RunDesk> m_desk;
  System m_system;
  Json m_preset;
  WizardFlow m_flow;
  Preflight m_preflight;
  RunWatch *m_watch = nullptr;
  QTimer m_clock;
  QList<RunSummary> m_history;
  QString m_blocked;
  bool m_hasChosen = false;  ///< inputs, by hand
  bool m_isWarned = false;   ///< that Esc throws them away
  WizardStage m_shown = WizardStage::Situation;

  TierBand *m_band;
  StageRail *m_rail;
  QStackedWidget *m_stack;
  StateBanner *m_error;
  SituationStage *m_situation;
  InputsStage *m_inputs;
  PreflightStage *m_checks;
  PlanStage *m_plan;
  ApproveStage *m_approve;
  ExecuteStage *m_execute;
  ResultStage *m_result;
  QBoxLayout *m_footer;
  ElidedLabel *m_note;
  QCheckBox *m_beginner;
  QPushButton *m_help, *m_close, *m_back, *m_forward;
};

}  // namespace ops
