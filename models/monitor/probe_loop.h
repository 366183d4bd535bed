#pragma once

#include <QTimer>
#include <functional>

#include "models/base/duration.h"

namespace ops {

/// Asks one target again and again, on its own rhythm. An attempt that outlives its timeout is dropped; the next one
/// never begins before the last has ended. Missed turns are left out, not caught up.
class ProbeLoop : public QObject {
  Q_OBJECT

 public:
  struct Rhythm {
    Milliseconds every{15'000};
    Milliseconds timeout{5'000};
    /// After failures in a row the pause doubles up to this multiple. 1: the rhythm is kept, and recovery shows at
    /// once.
    int slowdown = 1;
  };
  using Ended = std::function<void(bool succeeded)>;
  /// Asks. Everything started belongs to `attempt`, whose end stops it; `ended` is called once, at once or later.
  using Ask = std::function<void(QObject *attempt, Ended ended)>;

  ProbeLoop(Rhythm rhythm, Ask ask, std::function<void()> timedOut, QObject *parent);

  /// First attempt after `first`, the second `second` later, then on the rhythm.
  void start(Milliseconds first, Milliseconds second);
  void stop();
  /// An attempt now; if one is under way, right after it.
  void askNow();
  bool isRunning() const { return m_running; }
  /// An attempt that began after the last start() or askNow() has ended.
  bool isComplete() const { return m_endedRound == m_round; }

 Q_SIGNALS:
  void attemptEnded();

 private:
  void attempt();
  void end(bool succeeded);
  void schedule();

  Rhythm m_rhythm;
  Ask m_ask;
  std::function<void()> m_timedOut;
  QTimer m_next;
  QTimer m_deadline;
  QObject *m_attempt = nullptr;
  bool m_running = false;
  bool m_askAgain = false;
  int m_failures = 0;
  int m_round = 0;
  int m_attemptRound = 0;
  int m_endedRound = 0;
  qint64 m_dueNs = 0;
  Milliseconds m_second{0};
};

}  // namespace ops
