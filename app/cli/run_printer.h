#pragma once

#include <QSocketNotifier>

#include "app/cli/journal_session.h"

namespace ops::cli {

/// Follows a run to its end on the terminal: tells each step as it goes, asks the operator where one is asked, and
/// gives the exit code. Interrupting it leaves the run going.
class RunPrinter : public QObject {
 public:
  struct Options {
    bool json = false;    ///< only the final state, as JSON
    bool mayAsk = false;  ///< a terminal where questions can be answered
    bool undo = false;    ///< the run is being undone: that succeeding is success
    qint64 after = 0;     ///< the run counts as ended only by a record above this sequence
  };
  RunPrinter(JournalSession &session, const QString &run, const Options &options, Exit exit);
  void start();

 private:
  void update();
  void tellStep(int index);
  void tellNews(const StepState &step);
  void ask();
  void answer(const QString &line);
  void decide(const QString &verb, const Json &details);
  void end();
  void detach();

  JournalSession &m_session;
  RunFollower m_follower;
  Options m_options;
  Exit m_exit;
  QList<StepPhase> m_told;
  QDateTime m_newsTold;
  qint64 m_asked = 0;
  QString m_pendingVerb;
  std::unique_ptr<QSocketNotifier> m_input;
  std::unique_ptr<QSocketNotifier> m_interrupt;
  int m_interruptFd = -1;
};

/// The exit code of a run that has ended.
int exitCodeOf(const RunState &state);

}  // namespace ops::cli
