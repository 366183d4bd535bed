#pragma once

#include <QProcess>
#include <functional>
#include <memory>

namespace ops {

/// A server that a test runs for itself: ends with the test program, even if that crashes. Its output goes to a file.
class ServerProcess {
 public:
  explicit ServerProcess(QString logFile);
  ~ServerProcess();

  /// `user`: run with its rights where the test program is root; empty: with our own.
  bool start(const QStringList &argv, const QString &user = {});
  /// Polls until `isUp` says yes; false after the deadline or once the process has ended.
  bool waitUntil(const std::function<bool()> &isUp, int timeoutMs = 15'000);
  /// Ends it by signal and waits for its end; SIGKILL after the deadline.
  void stop(int signal, int timeoutMs = 10'000);
  void signal(int number) const;
  bool isRunning() const;
  qint64 pid() const;
  QByteArray log() const;

  /// A program run to its end; false unless it exits with 0.
  static bool runOnce(const QStringList &argv, const QString &user, QByteArray *output);

 private:
  QString m_logFile;
  std::unique_ptr<QProcess> m_process;
};

}  // namespace ops
