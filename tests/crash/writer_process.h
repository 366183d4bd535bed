#pragma once

#include <QProcess>
#include <QtTest>

namespace ops {

/// journal_writer, and what it has said so far.
class WriterProcess {
 public:
  explicit WriterProcess(const QStringList &arguments, const QString &faultFile = {}) {
    auto environment = QProcessEnvironment::systemEnvironment();
    if (!faultFile.isEmpty()) {
      environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(OPSDECK_DISK_FAULTS));
      environment.insert(QStringLiteral("OPSDECK_FAULT"), faultFile);
    }
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(OPSDECK_JOURNAL_WRITER), arguments);
  }
  ~WriterProcess() {
    if (m_process.state() == QProcess::NotRunning) return;
    m_process.kill();
    m_process.waitForFinished();
  }
  QList<QByteArray> lines() {
    m_output += m_process.readAllStandardOutput();
    auto whole = m_output.split('\n');
    whole.removeLast();
    return whole;
  }
  int count(const char *kind) {
    int found = 0;
    for (const auto &line : lines()) found += line.startsWith(kind) ? 1 : 0;
    return found;
  }
  /// Sequence and hash of what was acknowledged.
  QMap<qint64, QByteArray> acknowledged() {
    QMap<qint64, QByteArray> found;
    for (const auto &line : lines()) {
      const auto words = line.split(' ');
      if (words.size() == 3 && words[0] == "a") found.insert(words[1].toLongLong(), words[2]);
    }
    return found;
  }
  bool kill() {
    m_process.kill();
    return m_process.waitForFinished() && m_process.exitStatus() == QProcess::CrashExit;
  }
  QProcess &process() { return m_process; }

 private:
  QProcess m_process;
  QByteArray m_output;
};

}  // namespace ops
