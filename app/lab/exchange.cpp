#include "app/lab/exchange.h"

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QFile>
#include <cerrno>
#include <chrono>
#include <cstring>

namespace ops {

namespace {

constexpr qsizetype largestReply = 8 << 20;

QString tr(const char *text) {
  return QCoreApplication::translate("Lab", text);
}

class Socket {
 public:
  explicit Socket(int fd) : m_fd(fd) {}
  Socket(const Socket &) = delete;
  Socket &operator=(const Socket &) = delete;
  ~Socket() {
    if (m_fd >= 0) close(m_fd);
  }
  int fd() const { return m_fd; }

 private:
  int m_fd;
};

using Clock = std::chrono::steady_clock;

// 0 once the socket is ready for `events`, else an errno.
int waitFor(int fd, short events, Clock::time_point deadline) {
  for (;;) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
    if (left <= 0) return ETIMEDOUT;
    pollfd entry{fd, events, 0};
    const int ready = poll(&entry, 1, static_cast<int>(left));
    if (ready > 0) return 0;
    if (ready < 0 && errno != EINTR) return errno;
  }
}

int connectTo(int fd, const Exchange &request, Clock::time_point deadline) {
  int outcome = 0;
  if (request.unixSocket.isEmpty()) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(request.port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    outcome = connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof address);
  } else {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(request.unixSocket);
    if (static_cast<size_t>(name.size()) >= sizeof address.sun_path) return ENAMETOOLONG;
    std::memcpy(address.sun_path, name.constData(), static_cast<size_t>(name.size()));
    outcome = connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof address);
  }
  if (outcome == 0) return 0;
  if (errno != EINPROGRESS) return errno;
  if (const int error = waitFor(fd, POLLOUT, deadline); error != 0) return error;
  int error = 0;
  socklen_t size = sizeof error;
  getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size);
  return error;
}

int sendAll(int fd, const QByteArray &bytes, Clock::time_point deadline) {
  qsizetype sent = 0;
  while (sent < bytes.size()) {
    const ssize_t count = send(fd, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
    if (count > 0) {
      sent += count;
    } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
      if (const int error = waitFor(fd, POLLOUT, deadline); error != 0) return error;
    } else if (errno != EINTR) {
      return errno;
    }
  }
  return 0;
}

// The reply ends where the peer closes: every request asks for that.
int receiveAll(int fd, QByteArray &bytes, Clock::time_point deadline) {
  char part[16 * 1024];
  for (;;) {
    if (const int error = waitFor(fd, POLLIN, deadline); error != 0) return error;
    const ssize_t count = recv(fd, part, sizeof part, 0);
    if (count == 0) return 0;
    if (count < 0 && errno != EAGAIN && errno != EINTR) return errno;
    if (count > 0) bytes.append(part, count);
    if (bytes.size() > largestReply) return EMSGSIZE;
  }
}

}  // namespace

Result<ExchangeReply> exchange(const Exchange &request) {
  const QString target =
      request.unixSocket.isEmpty() ? QStringLiteral("127.0.0.1:%1").arg(request.port) : request.unixSocket;
  const auto failed = [&](int code) {
    return fail({code == ETIMEDOUT ? ErrorCode::TimedOut : ErrorCode::Unreachable,
                 tr("Asking a service of the practice lab"),
                 target,
                 QString::fromLocal8Bit(std::strerror(code)),
                 {}});
  };
  const auto deadline = Clock::now() + std::chrono::milliseconds(request.timeoutMs);
  const int family = request.unixSocket.isEmpty() ? AF_INET : AF_UNIX;
  const Socket connection(socket(family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
  if (connection.fd() < 0) return failed(errno);
  if (const int error = connectTo(connection.fd(), request, deadline); error != 0) return failed(error);
  const QByteArray message =
      request.method + ' ' + request.path +
      " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: " + request.contentType +
      "\r\nContent-Length: " + QByteArray::number(request.body.size()) + "\r\n\r\n" + request.body;
  if (const int error = sendAll(connection.fd(), message, deadline); error != 0) return failed(error);
  QByteArray received;
  if (const int error = receiveAll(connection.fd(), received, deadline); error != 0) return failed(error);
  const auto headerEnd = received.indexOf("\r\n\r\n");
  if (headerEnd < 0 || !received.startsWith("HTTP/1.")) return failed(EPROTO);
  return ExchangeReply{received.mid(9, 3).toInt(), received.mid(headerEnd + 4)};
}

}  // namespace ops
