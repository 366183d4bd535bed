#include "app/lab/service/guard_role.h"

#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>

#include "app/lab/lab.h"
#include "app/lab/service/service_log.h"

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

}  // namespace

int runGuard(const LabLayout &layout, const ProcessId &owner) {
  pollfd watched[2] = {{openProcess(owner), POLLIN, 0}, {openProcess(layout.supervisor), POLLIN, 0}};
  if (watched[1].fd < 0) return 0;
  if (watched[0].fd >= 0) {
    while (poll(watched, 2, -1) < 0 && errno == EINTR) {
    }
    const bool ownerGone = watched[0].revents != 0;
    if (!ownerGone) return 0;
  }
  logLine("INFO", QStringLiteral("the lab's owner is gone: stopping the lab"));
  const auto stopped = Lab(layout.state).stop();
  if (!stopped) logLine("ERROR", stopped.error().toString());
  return stopped ? 0 : 1;
}

}  // namespace ops::labservice
