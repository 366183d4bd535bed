#pragma once

#include <QProcessEnvironment>
#include <QStringList>
#include <chrono>

#include "models/base/error.h"

namespace ops {

/// A process, named so that a later one with the same pid is not taken for it.
struct ProcessId {
  qint64 pid = 0;
  qint64 ticks = 0;  ///< start time, as processStartTicks() tells it
  bool operator==(const ProcessId &) const = default;
};

struct SpawnRequest {
  QStringList argv;  ///< argv[0] is absolute
  QString workingDirectory;
  QString outputFile;  ///< standard output and error are appended to it
  QProcessEnvironment environment;
  QString user;  ///< account to become; empty: stay
};

/// Starts a process in a session of its own, with no descriptor of ours, that nobody has to wait for.
Result<ProcessId> spawnDetached(const SpawnRequest &request);

/// Runs a process to its end; blocks. Fails with the last lines of its output if it does not exit with 0.
Status runToEnd(const SpawnRequest &request);

/// Whether it runs still; one that has ended and was not waited for (a zombie) does not.
bool isAlive(const ProcessId &process);

/// Blocks until it has ended; false if that took longer.
bool waitUntilGone(const ProcessId &process, std::chrono::milliseconds limit);

/// SIGTERM, and SIGKILL if it is still there after `patience`. Blocks.
void endProcess(const ProcessId &process, std::chrono::milliseconds patience);

/// The process that a pid file names, if it runs and works in `folder` or below it; else pid 0.
ProcessId processOfPidFile(const QString &pidFile, const QString &folder);

}  // namespace ops
