#pragma once

#include <QCoreApplication>
#include <QSocketNotifier>

#include "app/cli/journal_session.h"
#include "models/procedures/frozen_text.h"
#include "models/procedures/owner_watch.h"

namespace ops::cli {

/// Follows a run to its end on the terminal: tells each step as it goes, asks the operator where one is asked, and
/// gives the exit code. Interrupting it leaves the run going. A run whose owner dies is left as it is, and how to go on
/// is told.
class RunPrinter : public QObject {
  Q_DECLARE_TR_FUNCTIONS(RunPrinter)

 public:
  struct Options {
    bool json = false;        ///< only the final state, as JSON
    bool mayAsk = false;      ///< a terminal where questions can be answered
    bool undo = false;        ///< the run is being undone: that succeeding is success
    bool justStarted = true;  ///< its owner may still be on the way
    qint64 after = 0;         ///< the run counts as ended only by a record above this sequence
  };
  RunPrinter(JournalSession &session, const QString &run, const Options &options, Exit exit);
  void start();

 private:
  void update();
  void tellText();
  Json finalJson() const;
  void tellStep(int index);
  void tellNews(const StepState &step);
  bool isCountingOn(const QDateTime &at, const QString &text) const;
  void ask();
  void answer(const QString &line);
  void decide(const QString &verb, const Json &details);
  void end();
  void detach();
  void tellWhatStays() const;
  void tellOwner();
  void tellOwnerIsGone();

  JournalSession &m_session;
  RunFollower m_follower;
  OwnerWatch m_owner;
  FrozenTextWatch m_text;
  QString m_textNotice;  ///< as last told
  Options m_options;
  Exit m_exit;
  QList<StepPhase> m_told;
  QDateTime m_newsTold;
  std::pair<QDateTime, QString> m_lastNews;  ///< that was printed
  qint64 m_asked = 0;
  QString m_pendingVerb;
  std::unique_ptr<QSocketNotifier> m_input;
  std::unique_ptr<QSocketNotifier> m_interrupt;
  int m_interruptFd = -1;
};

/// Follows a run until `exit`, with questions where a person can answer them.
void followRun(JournalSession &session, const QString &run, const Exit &exit, RunPrinter::Options options);

/// The exit code of a run that has ended.
int exitCodeOf(const RunState &state);

}  // namespace ops::cli
