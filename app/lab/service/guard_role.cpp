#include "app/lab/service/guard_role.h"

#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <QProcess>
#include <algorithm>
#include <cerrno>

#include "app/lab/lab.h"
#include "app/lab/service/service_log.h"
#include "models/base/json.h"

namespace ops::labservice {

namespace {

// -1 if the process is gone already, or another one has its pid now.
int openProcess(const ProcessId &process) {
  const auto fd = static_cast<int>(syscall(SYS_pidfd_open, static_cast<pid_t>(process.pid), 0));
  if (fd >= 0 && !isAlive(process)) {
    close(fd);
    return -1;
  }
  return fd;
}

/// Whether a run of the lab's environment is open and has a runner; nullopt where nobody can tell.
std::optional<bool> doRunsWork(const QString &program) {
  constexpr int patienceMs = 20'000;
  if (program.isEmpty()) return false;
  QProcess runs;
  runs.start(program, {QStringLiteral("runs"), QStringLiteral("-o"), QStringLiteral("json")});
  if (!runs.waitForFinished(patienceMs)) return std::nullopt;
  const auto answer = jsonParse(runs.readAllStandardOutput());
  if (!answer) return std::nullopt;
  return std::ranges::any_of(jsonMember(*answer, "runs"), [](const Json &run) {
    return jsonString(run, "environment") == QLatin1String("lab") &&
           jsonString(run, "outcome") == QLatin1String("open") && jsonBool(run, "ownerAlive");
  });
}

}  // namespace

int runGuard(const LabLayout &layout, const QString &program) {
  constexpr int pauseMs = 2'000, enough = 5;
  const auto owner = layout.owner;
  pollfd watched[2] = {{openProcess(owner), POLLIN, 0}, {openProcess(layout.supervisor), POLLIN, 0}};
  if (watched[1].fd < 0) return 0;
  if (watched[0].fd >= 0) {
    while (poll(watched, 2, -1) < 0 && errno == EINTR) {
    }
    const bool ownerGone = watched[0].revents != 0;
    if (!ownerGone) return 0;
  }
  // After a run another one often follows.
  bool hasWorked = false;
  for (int looks = 0; looks < enough;) {
    const auto doesWork = doRunsWork(program);
    if (doesWork == false && !hasWorked) break;
    hasWorked = hasWorked || doesWork == true;
    looks = doesWork == true ? 0 : looks + 1;
    if (poll(&watched[1], 1, pauseMs) > 0) return 0;
    if (const auto now = readLayout(layout.state); !now || now->owner != owner) return 0;
  }
  logLine("INFO", QStringLiteral("the lab's owner is gone: stopping the lab"));
  const auto stopped = Lab(layout.state).stopFor(owner.pid);
  if (!stopped) logLine("ERROR", stopped.error().toString());
  return stopped ? 0 : 1;
}

}  // namespace ops::labservice
