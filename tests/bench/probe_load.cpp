#include "tests/bench/probe_load.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <unistd.h>

#include <QByteArray>
#include <QFile>
#include <QList>
#include <algorithm>
#include <cstring>
#include <ctime>
#include <deque>
#include <unordered_map>

namespace ops::test::probeload {

namespace {

constexpr qint64 nsPerSecond = 1'000'000'000;
constexpr double nsPerMs = 1e6;
constexpr qint64 delayNs = 5'000'000;
constexpr int mostEvents = 256;
constexpr size_t bufferSize = 4'096;

qint64 now() {
  timespec at{};
  ::clock_gettime(CLOCK_MONOTONIC, &at);
  return qint64{at.tv_sec} * nsPerSecond + at.tv_nsec;
}

void watch(int epoll, int fd, uint32_t events) {
  epoll_event event{};
  event.events = events;
  event.data.fd = fd;
  ::epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event);
}

int waitUntil(int epoll, epoll_event *events, qint64 until) {
  const auto left = std::max<qint64>(0, until - now());
  const timespec timeout{static_cast<time_t>(left / nsPerSecond), static_cast<long>(left % nsPerSecond)};
  return ::epoll_pwait2(epoll, events, mostEvents, &timeout, nullptr);
}

struct Due {
  qint64 at = 0, came = 0;
  int fd = -1;
  bool closes = false;
};

void reply(const Due &due, long long number) {
  char body[128];
  const int bodySize = std::snprintf(body, sizeof body, "took_ns %lld\nanswered %lld\n",
                                     static_cast<long long>(now() - due.came), number);
  char text[512];
  const int size = std::snprintf(text, sizeof text,
                                 "HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=0.0.4\r\n"
                                 "Content-Length: %d\r\nConnection: %s\r\n\r\n%s",
                                 bodySize, due.closes ? "close" : "keep-alive", body);
  [[maybe_unused]] const auto written = ::write(due.fd, text, static_cast<size_t>(size));
  if (due.closes) ::close(due.fd);
}

}  // namespace

void serve(int listening) {
  const int epoll = ::epoll_create1(0);
  watch(epoll, listening, EPOLLIN);
  std::deque<Due> queue;
  long long answers = 0;
  epoll_event events[mostEvents];
  char buffer[bufferSize];
  while (true) {
    const int count = waitUntil(epoll, events, queue.empty() ? now() + nsPerSecond : queue.front().at);
    for (int i = 0; i < count; ++i) {
      const int fd = events[i].data.fd;
      if (fd == listening) {
        while (true) {
          const int accepted = ::accept4(listening, nullptr, nullptr, SOCK_NONBLOCK);
          if (accepted < 0) break;
          const int one = 1;
          ::setsockopt(accepted, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
          watch(epoll, accepted, EPOLLIN);
        }
        continue;
      }
      const auto size = ::read(fd, buffer, sizeof buffer);
      if (size <= 0) {
        ::close(fd);
        continue;
      }
      const auto came = now();
      const bool closes = ::memmem(buffer, static_cast<size_t>(size), "Connection: close", 17) != nullptr;
      queue.push_back({came + delayNs, came, fd, closes});
    }
    while (!queue.empty() && queue.front().at <= now()) {
      reply(queue.front(), ++answers);
      queue.pop_front();
    }
  }
}

namespace {

qint64 valueOf(const QByteArray &answer, const char *name) {
  const auto at = answer.indexOf(name);
  if (at < 0) return -1;
  const auto line = answer.mid(at + static_cast<qsizetype>(std::strlen(name)));
  return line.left(line.indexOf('\n')).trimmed().toLongLong();
}

}  // namespace

qint64 tookNs(const QByteArray &answer) {
  return valueOf(answer, "took_ns ");
}

qint64 answered(const QByteArray &answer) {
  return valueOf(answer, "answered ");
}

double cpuMs() {
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  constexpr double msPerSecond = 1e3, usPerMs = 1e3;
  const auto ms = [](const timeval &time) {
    return double(time.tv_sec) * msPerSecond + double(time.tv_usec) / usPerMs;
  };
  return ms(usage.ru_utime) + ms(usage.ru_stime);
}

double residentMb(qint64 pid) {
  QFile status(QStringLiteral("/proc/%1/status").arg(pid));
  if (!status.open(QIODevice::ReadOnly)) return 0;
  const auto text = status.readAll();
  const QByteArray name("VmRSS:");
  constexpr double kbPerMb = 1'024;
  return text.mid(text.indexOf(name) + name.size()).simplified().split(' ').first().toDouble() / kbPerMb;
}

Measured measured(QList<double> errors, double cpu) {
  Measured result;
  result.probes = static_cast<int>(errors.size());
  if (errors.isEmpty()) return result;
  std::ranges::sort(errors);
  constexpr double half = 0.5, nearlyAll = 0.99, thousand = 1'000;
  const auto at = [&](double share) { return errors[static_cast<qsizetype>(share * double(errors.size() - 1))]; };
  result.errorP50Ms = at(half);
  result.errorP99Ms = at(nearlyAll);
  result.cpuMs = cpu / double(errors.size()) * thousand;
  return result;
}

Measured askByEpoll(int port, int perSecond, int seconds) {
  const int epoll = ::epoll_create1(0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<uint16_t>(port));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  constexpr char request[] = "GET /metrics HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
  std::unordered_map<int, qint64> sent;
  QList<double> errors;
  epoll_event events[mostEvents];
  char buffer[bufferSize];
  const double before = cpuMs();
  const auto start = now();
  const qint64 all = qint64{perSecond} * seconds;
  qint64 begun = 0;
  const qint64 step = nsPerSecond / perSecond;
  while (errors.size() < all && now() - start < (seconds + 2) * nsPerSecond) {
    const int count = waitUntil(epoll, events, begun < all ? start + begun * step : now() + nsPerSecond);
    for (int i = 0; i < count; ++i) {
      const int fd = events[i].data.fd;
      if (!sent.contains(fd)) {
        epoll_event readable{};
        readable.events = EPOLLIN;
        readable.data.fd = fd;
        ::epoll_ctl(epoll, EPOLL_CTL_MOD, fd, &readable);
        sent[fd] = now();
        [[maybe_unused]] const auto written = ::write(fd, request, sizeof request - 1);
        continue;
      }
      const auto size = ::read(fd, buffer, sizeof buffer);
      const auto took = tookNs(QByteArray(buffer, std::max<qsizetype>(0, size)));
      if (took >= 0) errors.append(double(now() - sent[fd] - took) / nsPerMs);
      sent.erase(fd);
      ::close(fd);
    }
    while (begun < all && start + begun * step <= now()) {
      ++begun;
      const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
      ::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address);
      watch(epoll, fd, EPOLLOUT);
    }
  }
  return measured(errors, cpuMs() - before);
}

}  // namespace ops::test::probeload
