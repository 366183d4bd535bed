// To be preloaded: makes the disk under a journal fail, or ends the process at a system call. $OPSDECK_FAULT names a
// file whose one line says what, "WHERE HOW [N]":
//   "call KILL 7"     SIGKILL before the seventh system call that others can see (those below)
//   "all COUNT"       nothing; when the process ends, it tells in place of a name how many calls of each kind it made
//   "write KILL 3"    SIGKILL before the first write after the second commit: nothing of the third is there
//   "synced KILL 3"   SIGKILL when the third commit's sync has come back: it is durable, and nobody was told
//   "sync EIO"        the sync of the write-ahead log fails; with N, only the Nth: as in Linux, the next one says "ok"
//   "sync ENOSPC"     the same, for want of space
//   "sync HANG"       it does not come back
//   "sync LIE"        it says "ok" and does nothing
//   "checkpoint EIO"  as for the write-ahead log, for the sync of the database; ENOSPC, too
//   "write EIO"       no write to the write-ahead log gets through, from the Nth on
//   "write ENOSPC"    nor does one, for want of space, for as long as the journal's reserve stands beside it
//   "write SHORT"     half of the Nth arrives, and of those after it nothing
//   "write PART"      half of the Nth arrives, and the rest when it is tried again
//   "head EIO"        as for the write-ahead log, for the head file; ENOSPC and SHORT, too
// As long as the file is missing nothing fails. Each fault that fired leaves a line in "<file>.fired": the call, the
// file or socket it was about, when, in microseconds of the realtime clock, and the process. A KILL fires once in the
// file's life. $OPSDECK_FAULT_ROLE, where it is set, limits all this to processes with that name or that first
// argument.
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <optional>
#include <string>

namespace {

thread_local bool isInside = false;  // what the shim itself calls is not counted

struct Inside {
  Inside() { isInside = true; }
  ~Inside() { isInside = false; }
};

// Children that were forked and have not become a program of their own are not the process that is meant.
const pid_t self = ::getpid();

// Syncs of the write-ahead log, with frames in them, that have come back. SQLite also syncs the log's header when the
// log begins anew, and the log before a checkpoint.
std::atomic<int> commits = 0;
std::atomic<bool> hasFrames = false;  // since the last commit
constexpr off64_t logHeaderSize = 32;
std::atomic<int> calls = 0;

std::string baseName(const std::string &path) {
  return path.substr(path.rfind('/') + 1);
}

bool endsWith(const std::string &text, const std::string &end) {
  return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

std::string pathOf(int fd) {
  std::array<char, 4096> buffer{};
  const std::string link = "/proc/self/fd/" + std::to_string(fd);
  const auto size = ::readlink(link.c_str(), buffer.data(), buffer.size());
  return size > 0 ? std::string(buffer.data(), static_cast<std::size_t>(size)) : std::string();
}

std::string nameOf(const sockaddr *address, socklen_t size) {
  if (size > sizeof(sa_family_t) && address->sa_family == AF_UNIX) {
    return baseName(reinterpret_cast<const sockaddr_un *>(address)->sun_path);
  }
  return "tcp";
}

// Empty for what nobody else can see: pipes, events, /dev/null, sockets without a name at their other end.
std::string visibleName(int fd) {
  const std::string path = pathOf(fd);
  if (path.rfind("socket:", 0) == 0) {
    sockaddr_un peer{};
    socklen_t size = sizeof(peer);
    if (::getpeername(fd, reinterpret_cast<sockaddr *>(&peer), &size) != 0) return {};
    return nameOf(reinterpret_cast<sockaddr *>(&peer), size);
  }
  return path.empty() || path[0] != '/' || path.rfind("/dev/", 0) == 0 ? std::string() : baseName(path);
}

bool hasRole() {
  const char *role = std::getenv("OPSDECK_FAULT_ROLE");
  if (!role) return true;
  std::FILE *file = std::fopen("/proc/self/cmdline", "re");
  if (!file) return false;
  std::array<char, 4096> line{};
  const std::size_t size = std::fread(line.data(), 1, line.size() - 1, file);
  std::fclose(file);
  const std::size_t program = std::strlen(line.data()) + 1;
  return baseName(line.data()) == role || (program < size && std::strcmp(line.data() + program, role) == 0);
}

const char *controlFile() {
  static const char *control = hasRole() ? std::getenv("OPSDECK_FAULT") : nullptr;
  return control;
}

void fired(const char *call, std::string name) {
  std::replace(name.begin(), name.end(), ' ', '_');  // a word of the line, also of a file that is "(deleted)"
  timespec now{};
  ::clock_gettime(CLOCK_REALTIME, &now);
  const std::string line = std::string(call) + ' ' + (name.empty() ? "-" : name) + ' ' +
                           std::to_string(now.tv_sec * 1'000'000LL + now.tv_nsec / 1'000) + ' ' +
                           std::to_string(::getpid()) + '\n';
  const std::string path = std::string(controlFile()) + ".fired";
  const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (fd < 0 || ::write(fd, line.data(), line.size()) != static_cast<ssize_t>(line.size())) std::abort();
  ::close(fd);
}

struct Order {
  std::string where;
  std::string how;
  int count = 0;  // 0: always
};

std::optional<Order> order() {
  const char *control = controlFile();
  if (!control || ::getpid() != self) return {};
  std::FILE *file = std::fopen(control, "re");
  if (!file) return {};
  std::array<char, 16> where{};
  std::array<char, 16> how{};
  int count = 0;
  const int words = std::fscanf(file, "%15s %15s %d", where.data(), how.data(), &count);
  std::fclose(file);
  if (words < 2) return {};
  return Order{where.data(), how.data(), count};
}

void endHere(const char *call, const std::string &name) {
  fired(call, name);
  ::unlink(controlFile());
  ::kill(::getpid(), SIGKILL);
}

// To be called before a call that others can see.
void count(const char *call, const std::string &name) {
  if (isInside || name.empty()) return;
  const Inside inside;
  if (!controlFile() || ::getpid() != self) return;
  const int number = ++calls;
  const auto given = order();
  if (given && given->where == "call" && given->how == "KILL" && given->count == number) endHere(call, name);
}

void count(const char *call, int fd) {
  if (isInside || !controlFile()) return;
  const int before = errno;
  std::string name;
  {
    const Inside inside;
    name = visibleName(fd);
  }
  count(call, name);
  errno = before;
}

// What is to become of a call.
struct Fate {
  int error = 0;  // the errno to fail with
  bool isHalf = false;
  bool isNothing = false;  // nothing is done, without an error
};

// The counter of a kind of calls on a kind of files.
struct Place {
  const char *file;
  const char *where;
  std::atomic<int> seen = 0;
};
Place walWrites{"journal.db-wal", "write"};
Place headWrites{"journal.head", "head"};
Place walSyncs{"journal.db-wal", "sync"};
Place databaseSyncs{"journal.db", "checkpoint"};

Fate fateAt(Place &place, const std::string &path, const char *call) {
  const int number = ++place.seen;
  const auto given = order();
  if (!given || given->where != place.where) return {};
  if (given->how == "KILL") {
    if (commits == given->count - 1) endHere(call, baseName(path));
    return {};
  }
  const bool isSync = place.where == walSyncs.where || place.where == databaseSyncs.where;
  const bool isTurn =
      given->count == 0 || number == given->count || (!isSync && given->how != "PART" && number > given->count);
  if (!isTurn) return {};
  if (given->how == "ENOSPC" && !isSync) {
    const std::string reserve = path.substr(0, path.rfind('/')) + "/journal.reserve";
    if (::access(reserve.c_str(), F_OK) != 0) return {};
  }
  fired(call, baseName(path));
  if (given->how == "HANG") ::sleep(600);
  if (given->how == "LIE") return {0, false, true};
  if (given->how == "PART") return {0, true, false};
  if (given->how == "SHORT") return {0, number == std::max(given->count, 1), number > given->count};
  return {given->how == "ENOSPC" ? ENOSPC : EIO, false, false};
}

Fate fate(int fd, const char *call, bool isSync) {
  if (isInside || !controlFile() || ::getpid() != self) return {};
  const Inside inside;
  const std::string path = pathOf(fd);
  Place *const writes[] = {&walWrites, &headWrites};
  Place *const sync[] = {&walSyncs, &databaseSyncs};
  for (auto *place : isSync ? sync : writes) {
    if (endsWith(path, std::string("/") + place->file)) return fateAt(*place, path, call);
  }
  return {};
}

bool isLog(int fd) {
  if (isInside || !controlFile()) return false;
  const Inside inside;
  return endsWith(pathOf(fd), "/journal.db-wal");
}

void haveSynced(int fd, const char *call) {
  if (!isLog(fd)) return;
  const Inside inside;
  if (!hasFrames.exchange(false)) return;
  const int number = ++commits;
  const auto given = order();
  if (given && given->where == "synced" && given->how == "KILL" && given->count == number) {
    endHere(call, "journal.db-wal");
  }
}

// Tells how many there were.
__attribute__((destructor)) void end() {
  const auto given = order();
  if (!given || given->how != "COUNT") return;
  fired("call", std::to_string(calls));
  for (const auto *place : {&walWrites, &headWrites, &walSyncs, &databaseSyncs}) {
    fired(place->where, std::to_string(place->seen));
  }
}

template <typename Function>
Function next(const char *name) {
  return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

template <typename Function>
int synced(int fd, const char *name, Function real) {
  count(name, fd);
  const Fate what = fate(fd, name, true);
  if (what.error != 0) {
    errno = what.error;
    return -1;
  }
  const int result = what.isNothing ? 0 : real(fd);
  haveSynced(fd, name);
  return result;
}

template <typename Function>
int opened(const char *name, const char *path, int flags, Function open) {
  if ((flags & O_CREAT) != 0) count(name, baseName(path));
  return open();
}

bool isLocking(int command) {
  return command == F_SETLK || command == F_SETLKW || command == F_OFD_SETLK || command == F_OFD_SETLKW;
}

}  // namespace

// Variadic functions take at most one more word, which is passed on as it came.
#define OPS_ONE_MORE(last)           \
  va_list rest;                      \
  va_start(rest, last);              \
  void *more = va_arg(rest, void *); \
  va_end(rest)

extern "C" {

int fdatasync(int fd) {
  static const auto real = next<int (*)(int)>("fdatasync");
  return synced(fd, "fdatasync", real);
}

int fsync(int fd) {
  static const auto real = next<int (*)(int)>("fsync");
  return synced(fd, "fsync", real);
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) {
  static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
  count("pwrite", fd);
  const Fate what = fate(fd, "pwrite", false);
  if (what.error != 0) {
    errno = what.error;
    return -1;
  }
  if (what.isNothing) return 0;
  if (at >= logHeaderSize && isLog(fd)) hasFrames = true;
  return real(fd, data, what.isHalf ? size / 2 : size, at);
}

ssize_t write(int fd, const void *data, size_t size) {
  static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
  count("write", fd);
  return real(fd, data, size);
}

ssize_t writev(int fd, const iovec *parts, int number) {
  static const auto real = next<ssize_t (*)(int, const iovec *, int)>("writev");
  count("writev", fd);
  return real(fd, parts, number);
}

ssize_t send(int fd, const void *data, size_t size, int flags) {
  static const auto real = next<ssize_t (*)(int, const void *, size_t, int)>("send");
  count("send", fd);
  return real(fd, data, size, flags);
}

ssize_t sendto(int fd, const void *data, size_t size, int flags, const sockaddr *to, socklen_t length) {
  static const auto real = next<ssize_t (*)(int, const void *, size_t, int, const sockaddr *, socklen_t)>("sendto");
  count("sendto", fd);
  return real(fd, data, size, flags, to, length);
}

ssize_t sendmsg(int fd, const msghdr *message, int flags) {
  static const auto real = next<ssize_t (*)(int, const msghdr *, int)>("sendmsg");
  count("sendmsg", fd);
  return real(fd, message, flags);
}

int connect(int fd, const sockaddr *address, socklen_t length) {
  static const auto real = next<int (*)(int, const sockaddr *, socklen_t)>("connect");
  count("connect", nameOf(address, length));
  return real(fd, address, length);
}

int open64(const char *path, int flags, ...) {
  static const auto real = next<int (*)(const char *, int, ...)>("open64");
  OPS_ONE_MORE(flags);
  return opened("open", path, flags, [&] { return real(path, flags, more); });
}

int open(const char *path, int flags, ...) {
  static const auto real = next<int (*)(const char *, int, ...)>("open");
  OPS_ONE_MORE(flags);
  return opened("open", path, flags, [&] { return real(path, flags, more); });
}

int openat64(int folder, const char *path, int flags, ...) {
  static const auto real = next<int (*)(int, const char *, int, ...)>("openat64");
  OPS_ONE_MORE(flags);
  return opened("open", path, flags, [&] { return real(folder, path, flags, more); });
}

int fcntl64(int fd, int command, ...) {
  static const auto real = next<int (*)(int, int, ...)>("fcntl64");
  OPS_ONE_MORE(command);
  if (isLocking(command)) count("fcntl", fd);
  return real(fd, command, more);
}

int fcntl(int fd, int command, ...) {
  static const auto real = next<int (*)(int, int, ...)>("fcntl");
  OPS_ONE_MORE(command);
  if (isLocking(command)) count("fcntl", fd);
  return real(fd, command, more);
}

int flock(int fd, int operation) {
  static const auto real = next<int (*)(int, int)>("flock");
  count("flock", fd);
  return real(fd, operation);
}

int ftruncate64(int fd, off64_t size) {
  static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
  count("ftruncate", fd);
  return real(fd, size);
}

int ftruncate(int fd, off_t size) {
  static const auto real = next<int (*)(int, off_t)>("ftruncate");
  count("ftruncate", fd);
  return real(fd, size);
}

int posix_fallocate64(int fd, off64_t from, off64_t size) {
  static const auto real = next<int (*)(int, off64_t, off64_t)>("posix_fallocate64");
  count("fallocate", fd);
  return real(fd, from, size);
}

int unlink(const char *path) {
  static const auto real = next<int (*)(const char *)>("unlink");
  count("unlink", baseName(path));
  return real(path);
}

int rename(const char *from, const char *to) {
  static const auto real = next<int (*)(const char *, const char *)>("rename");
  count("rename", baseName(to));
  return real(from, to);
}

int mkdir(const char *path, mode_t mode) {
  static const auto real = next<int (*)(const char *, mode_t)>("mkdir");
  count("mkdir", baseName(path));
  return real(path, mode);
}

int kill(pid_t pid, int number) {
  static const auto real = next<int (*)(pid_t, int)>("kill");
  count("kill", std::string("process"));
  return real(pid, number);
}

pid_t fork() {
  static const auto real = next<pid_t (*)()>("fork");
  count("fork", std::string("process"));
  return real();
}

}  // extern "C"
