// opsdeck-keeper FOLDER INPUT PROGRAM [ARGUMENT…]: the small parent of a program that outlives whoever wanted it.
// Runs PROGRAM (an absolute path) with INPUT as its standard input, its output in FOLDER/output and FOLDER/errors, and
// no other descriptor. Writes, each whole and synced:
//   FOLDER/process.json  {"pid","startTicks","boot","keeper"} before the program begins; without it none ever ran
//   FOLDER/end.json      {"exitCode","seconds","peakKb"} when it has ended; 128 + N if signal N ended it
// For as long as it lives it holds a lock on FOLDER/keeper.lock. A FOLDER serves once: the second time it exits with 3.
// So it does where FOLDER/abandoned says that whoever wanted the program has reckoned without it.
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fstream>
#include <sstream>
#include <string>

namespace {

constexpr int exitUsage = 2;
constexpr int exitServed = 3;
constexpr int exitFailed = 4;
constexpr int exitNotStarted = 127;
constexpr mode_t ownerOnly = 0600;

std::string contentOf(const std::string &path) {
  std::ifstream file(path);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

// Field 22 of /proc/PID/stat: with the pid and the boot it names a process for good.
std::string startTicks(pid_t pid) {
  const std::string stat = contentOf("/proc/" + std::to_string(pid) + "/stat");
  const auto nameEnd = stat.rfind(')');
  if (nameEnd == std::string::npos) return "0";
  std::istringstream fields(stat.substr(nameEnd + 2));
  std::string field;
  constexpr int startTime = 22 - 3;
  for (int i = 0; i <= startTime; ++i) fields >> field;
  return field;
}

std::string bootId() {
  std::string id = contentOf("/proc/sys/kernel/random/boot_id");
  while (!id.empty() && id.back() == '\n') id.pop_back();
  return id;
}

bool writeWhole(const std::string &folder, const std::string &name, const std::string &text) {
  const std::string temporary = folder + "/." + name;
  const int fd = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, ownerOnly);
  if (fd < 0) return false;
  const bool written = ::write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size()) && ::fsync(fd) == 0;
  if (::close(fd) != 0 || !written) return false;
  if (::rename(temporary.c_str(), (folder + "/" + name).c_str()) != 0) return false;
  const int directory = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  const bool synced = directory >= 0 && ::fsync(directory) == 0;
  if (directory >= 0) ::close(directory);
  return synced;
}

int openNew(const std::string &path) {
  return ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, ownerOnly);
}

double seconds() {
  timespec now{};
  clock_gettime(CLOCK_BOOTTIME, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

struct Files {
  int input = -1;
  int output = -1;
  int errors = -1;
};

// In the child: waits for the word that its record is on the disk, then becomes the program.
[[noreturn]] void becomeProgram(const Files &files, int go, char **argv) {
  char word = 0;
  while (::read(go, &word, 1) < 0 && errno == EINTR) {
  }
  if (word != 'g') ::_exit(exitNotStarted);
  ::setpgid(0, 0);
  for (const int number : {SIGHUP, SIGINT, SIGPIPE, SIGTERM}) std::signal(number, SIG_DFL);
  if (::dup2(files.input, STDIN_FILENO) < 0 || ::dup2(files.output, STDOUT_FILENO) < 0 ||
      ::dup2(files.errors, STDERR_FILENO) < 0) {
    ::_exit(exitNotStarted);
  }
  ::execv(argv[0], argv);
  ::dprintf(STDERR_FILENO, "%s: %s\n", argv[0], std::strerror(errno));
  ::_exit(exitNotStarted);
}

}  // namespace

int main(int argc, char *argv[]) {
  constexpr int folderWord = 1;
  constexpr int inputWord = 2;
  constexpr int programWord = 3;
  if (argc <= programWord || argv[programWord][0] != '/') return exitUsage;
  ::setsid();
  ::close_range(STDERR_FILENO + 1, ~0U, 0);
  // What ends the terminal or the console must not end this; the program itself is told to stop.
  for (const int number : {SIGHUP, SIGINT, SIGPIPE, SIGTERM}) std::signal(number, SIG_IGN);

  const std::string folder = argv[folderWord];
  const int lock = ::open((folder + "/keeper.lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, ownerOnly);
  struct flock whole{};
  whole.l_type = F_WRLCK;
  whole.l_whence = SEEK_SET;
  if (lock < 0 || ::fcntl(lock, F_OFD_SETLK, &whole) != 0) return exitServed;
  for (const char *mark : {"/process.json", "/abandoned"}) {
    if (::access((folder + mark).c_str(), F_OK) == 0) return exitServed;
  }
  // Left by a keeper that died before its program began.
  for (const char *name : {"/output", "/errors"}) ::unlink((folder + name).c_str());
  const Files files{::open(argv[inputWord], O_RDONLY | O_CLOEXEC), openNew(folder + "/output"),
                    openNew(folder + "/errors")};
  std::array<int, 2> go{};
  if (files.input < 0 || files.output < 0 || files.errors < 0 || ::pipe2(go.data(), O_CLOEXEC) != 0) return exitFailed;
  const double begin = seconds();
  const pid_t child = ::fork();
  if (child < 0) return exitFailed;
  if (child == 0) {
    ::close(go[1]);
    becomeProgram(files, go[0], argv + programWord);
  }
  const std::string record = R"({"pid":)" + std::to_string(child) + R"(,"startTicks":)" + startTicks(child) +
                             R"(,"boot":")" + bootId() + R"(","keeper":)" + std::to_string(::getpid()) + "}\n";
  if (!writeWhole(folder, "process.json", record) || ::write(go[1], "g", 1) != 1) return exitFailed;
  ::close(go[1]);

  int status = 0;
  rusage usage{};
  while (::wait4(child, &status, 0, &usage) < 0) {
    if (errno != EINTR) return exitFailed;
  }
  constexpr int signalBase = 128;
  const int code = WIFEXITED(status) ? WEXITSTATUS(status) : signalBase + WTERMSIG(status);
  std::ostringstream end;
  end << "{\"exitCode\":" << code << ",\"seconds\":" << seconds() - begin << ",\"peakKb\":" << usage.ru_maxrss << "}\n";
  return writeWhole(folder, "end.json", end.str()) ? 0 : exitFailed;
}
