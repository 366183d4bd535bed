#pragma once

#include <signal.h>
#include <sys/prctl.h>

#include <QProcess>
#include <memory>

/// The real program as other processes beside the console, and a procedure that makes them write at once.
namespace ops::test {

/// `opsdeck WORDS`, beside the console. Dies with the test.
inline std::unique_ptr<QProcess> startProgram(const QString &program, const QStringList &words) {
  auto process = std::make_unique<QProcess>();
  process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
  process->start(program, words);
  return process;
}

inline std::unique_ptr<QProcess> startOpsdeck(const QStringList &words) {
  return startProgram(QStringLiteral(OPSDECK_BINARY), words);
}

inline bool hasEnded(const QProcess &process) {
  return process.state() == QProcess::NotRunning;
}

inline constexpr qint64 gateAbove = 2'000;
inline constexpr int looks = 60;

/// A procedure for the command line that only reads. All its runs wait at one gate until the queue is deep enough, and
/// then write as fast as they can.
inline QByteArray lookAround() {
  QByteArray text =
      "apiVersion: opsdeck/v1\nkind: Procedure\n"
      "metadata: {name: look-around, title: Look around, severity: P3, owner: tests, reviewed: 2026-11-22}\nsteps:\n"
      "  - id: gate\n    title: Wait for the start\n    why: To begin at once.\n    risk: read\n    timeout: 4m\n"
      "    do: {queue.depth: {queue: document_queue, above: " +
      QByteArray::number(gateAbove) + ", within: 3m, every: 100ms}}\n";
  for (int i = 1; i <= looks; ++i) {
    text += "  - id: look-" + QByteArray::number(i) +
            "\n    title: Look\n    why: To write.\n    risk: read\n    do: {queue.depth: {queue: document_queue}}\n";
  }
  return text;
}

/// Opened, claimed, an intent and an outcome for every step, closed.
inline constexpr qsizetype lookAroundRecords = 2 + 2 * (1 + looks) + 1;

}  // namespace ops::test
