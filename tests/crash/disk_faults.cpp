// To be preloaded: makes the disk under a journal fail, or ends the process there. $OPSDECK_FAULT names a file whose
// one line says what:
//   "sync EIO"       the sync of the write-ahead log fails
//   "sync HANG"      it does not come back
//   "write ENOSPC"   writes to the write-ahead log find no space, for as long as the journal's reserve stands beside it
//   "write KILL 3"   SIGKILL before the first write after the second sync: nothing of the third commit is there
//   "synced KILL 3"  SIGKILL when the third sync has come back: the third commit is durable, and nobody was told
// As long as the file is missing nothing fails. Each fault that fired leaves a byte in "<file>.fired"; a KILL fires
// once in the file's life. $OPSDECK_FAULT_ROLE, where it is set, limits all this to processes with that first argument.
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

namespace {

std::string pathOf(int fd) {
  char buffer[4096];
  const std::string link = "/proc/self/fd/" + std::to_string(fd);
  const auto size = ::readlink(link.c_str(), buffer, sizeof(buffer));
  return size > 0 ? std::string(buffer, static_cast<std::size_t>(size)) : std::string();
}

bool endsWith(const std::string &text, const char *end) {
  const std::size_t size = std::strlen(end);
  return text.size() >= size && text.compare(text.size() - size, size, end) == 0;
}

void fired(const std::string &control) {
  const int fd = ::open((control + ".fired").c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (fd < 0) return;
  if (::write(fd, "x", 1) != 1) std::abort();
  ::close(fd);
}

bool hasRole() {
  const char *role = std::getenv("OPSDECK_FAULT_ROLE");
  if (!role) return true;
  std::FILE *file = std::fopen("/proc/self/cmdline", "re");
  if (!file) return false;
  char line[4096] = "";
  const std::size_t size = std::fread(line, 1, sizeof(line) - 1, file);
  std::fclose(file);
  const std::size_t program = std::strlen(line) + 1;
  return program < size && std::strcmp(line + program, role) == 0;
}

std::atomic<int> syncs = 0;  // of the write-ahead log, that have come back

void endHere(const std::string &control) {
  fired(control);
  ::unlink(control.c_str());
  ::kill(::getpid(), SIGKILL);
}

// 0, or the errno to fail with.
int fault(int fd, const char *operation) {
  static const char *control = hasRole() ? std::getenv("OPSDECK_FAULT") : nullptr;
  if (!control) return 0;
  const std::string path = pathOf(fd);
  if (!endsWith(path, "journal.db-wal")) return 0;
  const bool synced = std::strcmp(operation, "synced") == 0;
  if (synced) ++syncs;
  std::FILE *file = std::fopen(control, "re");
  if (!file) return 0;
  char what[16] = "";
  char how[16] = "";
  int count = 0;
  const int words = std::fscanf(file, "%15s %15s %d", what, how, &count);
  std::fclose(file);
  if (words < 2 || std::strcmp(what, operation) != 0) return 0;
  const std::string kind = how;
  if (kind == "KILL") {
    if (syncs == (synced ? count : count - 1)) endHere(control);
    return 0;
  }
  if (kind == "ENOSPC") {
    const std::string reserve = path.substr(0, path.rfind('/')) + "/journal.reserve";
    if (::access(reserve.c_str(), F_OK) != 0) return 0;
  }
  fired(control);
  if (kind == "HANG") ::sleep(600);
  return kind == "ENOSPC" ? ENOSPC : EIO;
}

template <typename Function>
Function next(const char *name) {
  return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

}  // namespace

extern "C" {

int fdatasync(int fd) {
  static const auto real = next<int (*)(int)>("fdatasync");
  if (const int number = fault(fd, "sync"); number != 0) {
    errno = number;
    return -1;
  }
  const int result = real(fd);
  fault(fd, "synced");
  return result;
}

int fsync(int fd) {
  static const auto real = next<int (*)(int)>("fsync");
  if (const int number = fault(fd, "sync"); number != 0) {
    errno = number;
    return -1;
  }
  const int result = real(fd);
  fault(fd, "synced");
  return result;
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) {
  static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
  if (const int number = fault(fd, "write"); number != 0) {
    errno = number;
    return -1;
  }
  return real(fd, data, size, at);
}

}  // extern "C"
