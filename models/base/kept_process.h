#pragma once

#include <QSocketNotifier>
#include <QTimer>
#include <memory>

#include "models/base/host.h"

namespace ops {

/// A program under the care of opsdeck-keeper, a small parent that outlives whoever started it. Its folder tells all
/// that is known: whoever opens the same folder later follows the program that runs there, or learns how it ended.
/// Deleting this object leaves the program alone. Lives on one thread.
class KeptProcess : public QObject {
  Q_OBJECT

 public:
  /// What a folder tells.
  enum class State {
    Empty,    ///< nothing was started in it, or its keeper died before the program began
    Running,  ///< the program or its keeper is alive
    Ended,    ///< how it ended is known
    Lost,     ///< it ran, and nobody recorded its end
  };
  static State stateOf(const QString &folder);
  /// Of an empty folder: no program will ever begin in it, though its keeper may be on its way. False if one has begun
  /// or is about to.
  static bool abandon(const QString &folder);
  /// The keeper's own program: beside this one, or where a package puts it. Empty if it is missing.
  static QString keeperProgram();

  KeptProcess(KeptRequest request, QObject *parent = nullptr);
  ~KeptProcess() override;
  KeptProcess(const KeptProcess &) = delete;
  KeptProcess &operator=(const KeptProcess &) = delete;

  void start();
  /// SIGTERM, then SIGKILL, to the program and its children; ended() follows, as Cancelled.
  void cancel();

 Q_SIGNALS:
  /// Once. OutcomeUnknown where it ran and nobody knows how it ended.
  void ended(const ops::Result<ops::KeptResult> &result);
  /// New whole lines of its standard error, at most a few times a second.
  void wrote(const QByteArrayList &lines);

 private:
  bool begin();
  bool launch();
  void watch();
  void watchEndOf(qint64 keeper);
  void reap();
  void look();
  void readNews();
  void conclude();
  void end(const Result<KeptResult> &result);
  void signalProgram(int signal) const;
  Error error(ErrorCode code, const QString &why, const QString &remedy = {}) const;

  KeptRequest m_request;
  QTimer m_looks;
  QTimer m_grace;
  QTimer m_timeout;
  std::unique_ptr<QSocketNotifier> m_keeperEnds;
  int m_pidfd = -1;
  qint64 m_read = 0;    // bytes of its errors that have been told
  qint64 m_keeper = 0;  // its process, where this object has started it
  bool m_isReaped = false;
  int m_emptyLooks = 0;
  bool m_cancelled = false;
  bool m_timedOut = false;
  bool m_ended = false;
};

}  // namespace ops
