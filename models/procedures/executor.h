#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include "models/journal/journal.h"
#include "models/procedures/plan.h"
#include "models/procedures/run_state.h"

namespace ops {

/// Runs one run to its end, or until it can't go on. The loop: decide (next) → make the intent durable → do → make the
/// outcome durable → read it back → apply. State changes only by records read from the journal, so what this process
/// knows is what any other would know after a crash. Lives on one thread with the journal and the backends.
class Executor : public QObject {
  Q_OBJECT

 public:
  struct Surroundings {
    Journal &journal;
    Backends &backends;
    const ActionRegistry &actions;
    QString evidenceFolder;  ///< of this run; exists
  };
  Executor(const Surroundings &surroundings, QString run, QObject *parent = nullptr);

  void start();
  const RunState &state() const { return m_state; }

 Q_SIGNALS:
  /// Once: the run is closed, or this process has to leave it (claim lost, journal not writable), and why. An action
  /// that is at work when the journal fails is cancelled first; its outcome is still offered to the journal's reserve.
  void finished(const ops::Status &status);

 private:
  void claimRun();
  void follow(const Claim &claim);
  QStringList resources() const;
  /// Something is changed still, or may have to be, unless it is undone later.
  bool changesStill() const;
  using Refused = std::function<void(const Error &)>;
  void claimTargets(const QStringList &resources, std::function<void()> then, Refused otherwise);
  void closeRefused(const Error &error);
  void begin();
  void onRecords(const QList<Record> &records);
  void proceed();
  /// The journal takes no more: the action at work is stopped, and nothing new begins.
  void stopWithJournal();
  void carryOut(const Decision &decision);

  void prepareStep(int index, bool undo);
  void checkTargets(int index, const QStringList &targets, std::function<void()> then);
  /// Whether these are still what the plan was made for.
  void compareTargets(const QStringList &targets, std::function<void(const Status &)> then);
  void observe(int index, const ActionCall &call, std::function<void(const Json &)> then);
  void writeIntent(int index, const ActionCall &call, const Json &before, bool undo);
  void runAction(int index, const ActionCall &call, const QString &phase, const Json &before);
  void endAction(int index, const QString &phase, Outcome outcome);
  void verify(int index, std::function<void(const Outcome &)> then);
  void stopIfUnwanted();
  void probe(int index);
  void reconcile(int index, Json found, const char *by);
  void ask(const Decision &decision);
  void close(const Decision &decision);

  Result<ActionCall> resolve(int index, const ActionCall &call) const;
  ActionContext contextFor(int index) const;
  int attemptOf(int index) const;
  void write(const char *type, int index, Json body, std::function<void()> then = {});
  void writeOutcome(int index, const QString &phase, const Outcome &outcome);
  void giveUp(const Error &error);

  Surroundings m_with;
  QString m_run;
  RunState m_state;
  std::unique_ptr<JournalFollower> m_follower;
  std::optional<Claim> m_claim;
  QList<Claim> m_targetClaims;
  struct Begun {
    int step = -1;
    int attempt = 0;
    qint64 intent = 0;  ///< sequence of its record
  };
  Begun m_begun;                    ///< by this process, the last one
  QPointer<Operation> m_operation;  ///< the action at work
  bool m_isLook = false;            ///< it only reads
  QTimer m_timeout;
  QElapsedTimer m_clock;
  QElapsedTimer m_sinceNews;
  QString m_newsTold;
  qint64 m_awaited = 0;  ///< sequence of our last record; decide only once it has been read back
  bool m_busy = false;   ///< something is under way whose end will call proceed()
  bool m_timedOut = false;
  bool m_ready = false;
  bool m_holds = false;  ///< the targets
  bool m_ended = false;
};

}  // namespace ops
