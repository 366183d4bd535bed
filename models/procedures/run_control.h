#pragma once

#include "models/journal/journal.h"
#include "models/procedures/plan.h"
#include "models/procedures/run_state.h"

namespace ops {

/// Where evidence, exports and the runner's own log of a run lie; made 0700 if missing.
QString runFolder(const QString &run);

struct Approval {
  bool attended = true;      ///< the caller follows and answers questions
  bool destructive = false;  ///< destructive steps are approved: --yes, or the target's name typed
  QString typedName;         ///< what the operator typed, if anything
};

/// Starts and steers runs, all through the journal: every face does it this way. Lives on the journal's thread.
class RunControl : public QObject {
  Q_OBJECT

 public:
  /// `runnerProgram` is this program's own path; it is started as `PROGRAM runner RUN`, detached.
  RunControl(Journal &journal, QString runnerProgram, QObject *parent = nullptr);

  /// Refused while another run holds one of the targets that the plan changes, or has stopped half way at a model that
  /// it changes. Succeeds with the run's id once it is opened and its runner started.
  Op<QString> open(const Plan &plan, const Approval &approval);
  /// `verb` as possibleDecisions() gives them; `details` may hold {"reason", "observed", "evidence"}. Starts a runner
  /// if none lives that could act on it. Refused, with the verbs that fit, if the run does not wait for this one.
  Op<Done> decide(const QString &run, const QString &verb, const QString &step, const Json &details = Json::object());
  /// Lets a paused run go on, and starts a runner for an open one whose owner is gone.
  Op<Done> resume(const QString &run);

 private:
  void openOnceFree(OperationOf<QString> &operation, const Plan &plan, const Approval &approval, qint64 until);
  void append(OperationOf<QString> &operation, const Plan &plan, const Approval &approval);
  void ensureRunner(OperationOf<Done> &operation, const QString &run, bool ownerLeaves);
  Status startRunner(const QString &run) const;
  Journal &m_journal;
  QString m_program;
};

/// One run's state, kept up to date from the journal.
class RunFollower : public QObject {
  Q_OBJECT

 public:
  RunFollower(Journal &journal, const QString &run, QObject *parent = nullptr);
  const RunState &state() const { return m_state; }
  /// Every record of the run so far, oldest first.
  const QList<Record> &records() const { return m_records; }
  void start() { m_follower.start(); }

 Q_SIGNALS:
  void changed();
  void caughtUp();
  void failed(const ops::Error &error);

 private:
  RunState m_state;
  QList<Record> m_records;
  JournalFollower m_follower;
};

}  // namespace ops
