#pragma once

#include <QPointer>
#include <QProcess>
#include <QTimer>

#include "models/base/host.h"

namespace ops {

/// Where `name` would be run from: a name without a slash is looked up in `searchPath` (as PATH is written; relative
/// entries are passed over, so never in the current folder), an absolute path stands for itself. Empty if nothing
/// executable is there.
QString findProgram(const QString &name, const QString &searchPath);

/// One run of a program, in a session of its own, so that a signal reaches its children and no terminal does. It
/// inherits no descriptors but the three standard ones. Deleting it ends the program and its children.
class LocalProcess : public QObject {
  Q_OBJECT

 public:
  LocalProcess(ProcessRequest request, QObject *parent);
  ~LocalProcess() override;
  LocalProcess(const LocalProcess &) = delete;
  LocalProcess &operator=(const LocalProcess &) = delete;

  void start();
  /// SIGTERM, then SIGKILL, to the program and its children. Says nothing afterwards and deletes itself when they are
  /// gone; needs no parent any more.
  void abandon();

 Q_SIGNALS:
  /// Once, unless it was abandoned.
  void ended(const ops::Result<ops::ProcessResult> &result);

 private:
  void collect();
  void onTimeout();
  void onFinished();
  void end(const Result<ProcessResult> &result);
  void terminate();
  void signalGroup(int signal);
  Error error(ErrorCode code, const QString &why, const QString &remedy = {}) const;

  ProcessRequest m_request;
  ProcessResult m_result;
  QProcess m_process;
  QTimer m_timeout;
  QTimer m_grace;
  qint64 m_group = 0;
  bool m_timedOut = false;
  bool m_killed = false;
  bool m_ended = false;
};

}  // namespace ops
