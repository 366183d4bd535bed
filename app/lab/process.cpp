#include "app/lab/process.h"

#include <fcntl.h>
#include <grp.h>
#include <poll.h>
#include <pwd.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <csignal>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstring>
#include <thread>
#include <vector>

#include "models/base/clock.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("Lab", text);
}

// Everything that the child needs, made before fork(): between fork() and exec() only async-signal-safe calls are
// allowed.
struct Prepared {
  std::vector<QByteArray> storage;
  std::vector<char *> argv;
  std::vector<char *> environment;
  QByteArray directory;
  QByteArray output;
  uid_t uid = 0;
  gid_t gid = 0;
  bool changeUser = false;
};

Result<Prepared> prepare(const SpawnRequest &request) {
  Prepared prepared;
  const QStringList variables = request.environment.toStringList();
  prepared.storage.reserve(static_cast<size_t>(request.argv.size() + variables.size()));
  const auto keep = [&prepared](const QString &text) {
    return prepared.storage.emplace_back(QFile::encodeName(text)).data();
  };
  for (const QString &argument : request.argv) prepared.argv.push_back(keep(argument));
  for (const QString &variable : variables) prepared.environment.push_back(keep(variable));
  prepared.argv.push_back(nullptr);
  prepared.environment.push_back(nullptr);
  prepared.directory = QFile::encodeName(request.workingDirectory);
  prepared.output = QFile::encodeName(request.outputFile);
  if (!request.user.isEmpty()) {
    const passwd *account = getpwnam(request.user.toLocal8Bit().constData());
    if (account == nullptr) {
      return fail({ErrorCode::Failed,
                   tr("Starting a program of the practice lab"),
                   request.argv.value(0),
                   tr("There is no account %1.").arg(request.user),
                   {}});
    }
    prepared.uid = account->pw_uid;
    prepared.gid = account->pw_gid;
    prepared.changeUser = true;
  }
  return prepared;
}

[[noreturn]] void reportAndExit(int channel) {
  const int error = errno;
  [[maybe_unused]] const auto written = write(channel, &error, sizeof error);
  _exit(127);
}

[[noreturn]] void becomeProgram(const Prepared &prepared, int channel) {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, nullptr);
  for (const int number : {SIGPIPE, SIGINT, SIGTERM, SIGHUP, SIGCHLD}) signal(number, SIG_DFL);
  const int input = open("/dev/null", O_RDONLY);
  const int output = prepared.output.isEmpty() ? open("/dev/null", O_WRONLY)
                                               : open(prepared.output.constData(), O_WRONLY | O_CREAT | O_APPEND, 0600);
  if (input < 0 || output < 0) reportAndExit(channel);
  if (dup2(input, 0) < 0 || dup2(output, 1) < 0 || dup2(output, 2) < 0 || dup2(channel, 3) < 0) reportAndExit(channel);
  fcntl(3, F_SETFD, FD_CLOEXEC);
  syscall(SYS_close_range, 4U, ~0U, 0U);
  umask(0077);
  if (prepared.changeUser && (setgroups(0, nullptr) != 0 || setgid(prepared.gid) != 0 || setuid(prepared.uid) != 0)) {
    reportAndExit(3);
  }
  if (!prepared.directory.isEmpty() && chdir(prepared.directory.constData()) != 0) reportAndExit(3);
  execve(prepared.argv.front(), prepared.argv.data(), prepared.environment.data());
  reportAndExit(3);
}

Error spawnError(const SpawnRequest &request, int code) {
  return {ErrorCode::Failed,
          tr("Starting a program of the practice lab"),
          request.argv.value(0),
          QString::fromLocal8Bit(std::strerror(code)),
          {}};
}

// The word of a closed channel: nothing if exec() went well, else errno.
int errorFrom(int channel) {
  int error = 0;
  ssize_t got = 0;
  do {
    got = read(channel, &error, sizeof error);
  } while (got < 0 && errno == EINTR);
  return got == sizeof error ? error : 0;
}

QString lastLines(const QString &file) {
  QFile log(file);
  if (!log.open(QIODevice::ReadOnly)) return {};
  if (log.size() > 1500) log.seek(log.size() - 1500);
  return QString::fromLocal8Bit(log.readAll()).trimmed();
}

}  // namespace

Result<ProcessId> spawnDetached(const SpawnRequest &request) {
  auto prepared = prepare(request);
  if (!prepared) return fail(prepared.error());
  int errors[2];
  int pids[2];
  if (pipe2(errors, O_CLOEXEC) != 0) return fail(spawnError(request, errno));
  if (pipe2(pids, O_CLOEXEC) != 0) {
    close(errors[0]);
    close(errors[1]);
    return fail(spawnError(request, errno));
  }
  const pid_t middle = fork();
  if (middle == 0) {
    setsid();
    const pid_t child = fork();
    if (child == 0) becomeProgram(*prepared, errors[1]);
    [[maybe_unused]] const auto written = write(pids[1], &child, sizeof child);
    _exit(0);
  }
  const int forkError = errno;
  close(errors[1]);
  close(pids[1]);
  pid_t child = -1;
  if (middle > 0) {
    while (waitpid(middle, nullptr, 0) < 0 && errno == EINTR) {
    }
    if (read(pids[0], &child, sizeof child) != sizeof child) child = -1;
  }
  const int error = errorFrom(errors[0]);
  close(errors[0]);
  close(pids[0]);
  if (child <= 0) return fail(spawnError(request, forkError));
  if (error != 0) return fail(spawnError(request, error));
  return ProcessId{child, processStartTicks(child)};
}

Status runToEnd(const SpawnRequest &request) {
  auto prepared = prepare(request);
  if (!prepared) return fail(prepared.error());
  int errors[2];
  if (pipe2(errors, O_CLOEXEC) != 0) return fail(spawnError(request, errno));
  const pid_t child = fork();
  if (child == 0) becomeProgram(*prepared, errors[1]);
  const int forkError = errno;
  close(errors[1]);
  const int error = errorFrom(errors[0]);
  close(errors[0]);
  if (child < 0) return fail(spawnError(request, forkError));
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  if (error != 0) return fail(spawnError(request, error));
  if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return {};
  return fail({ErrorCode::Failed,
               tr("Running a program of the practice lab"),
               request.argv.value(0),
               lastLines(request.outputFile),
               {}});
}

bool isAlive(const ProcessId &process) {
  if (process.pid <= 0) return false;
  QFile file(QStringLiteral("/proc/%1/stat").arg(process.pid));
  if (!file.open(QIODevice::ReadOnly)) return false;
  const QByteArray stat = file.readAll();
  const auto nameEnd = stat.lastIndexOf(')');
  const char state = nameEnd < 0 || nameEnd + 2 >= stat.size() ? 'X' : stat.at(nameEnd + 2);
  if (state == 'Z' || state == 'X') return false;
  return process.ticks == 0 || processStartTicks(process.pid) == process.ticks;
}

bool waitUntilGone(const ProcessId &process, std::chrono::milliseconds limit) {
  const auto deadline = std::chrono::steady_clock::now() + limit;
  while (isAlive(process)) {
    if (std::chrono::steady_clock::now() >= deadline) return false;
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
  return true;
}

void endProcess(const ProcessId &process, std::chrono::milliseconds patience) {
  if (!isAlive(process)) return;
  ::kill(static_cast<pid_t>(process.pid), SIGTERM);
  if (waitUntilGone(process, patience)) return;
  ::kill(static_cast<pid_t>(process.pid), SIGKILL);
  waitUntilGone(process, std::chrono::seconds(5));
}

ProcessId processOfPidFile(const QString &pidFile, const QString &folder) {
  QFile file(pidFile);
  if (!file.open(QIODevice::ReadOnly)) return {};
  bool isNumber = false;
  const qint64 pid = file.readLine(64).trimmed().toLongLong(&isNumber);
  if (!isNumber || pid <= 1) return {};
  const ProcessId process{pid, processStartTicks(pid)};
  const QString works = QFile::symLinkTarget(QStringLiteral("/proc/%1/cwd").arg(pid));
  const QString root = QFileInfo(folder).canonicalFilePath();
  if (root.isEmpty() || (works != root && !works.startsWith(root + QLatin1Char('/')))) return {};
  return isAlive(process) ? process : ProcessId{};
}

}  // namespace ops
