#pragma once

#include <sys/inotify.h>
#include <unistd.h>

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

namespace ops::test {

/// A file that nobody may open and a server that nobody may ask. What hostile texts name is here; whether anything
/// followed them is counted by the kernel.
class Trespass {
 public:
  Trespass() {
    QFile file(path());
    if (!file.open(QIODevice::WriteOnly) || file.write("P3 1 1 255 255 0 0\n") <= 0) qFatal("no canary file");
    file.close();
    m_watch = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    if (::inotify_add_watch(m_watch, QFile::encodeName(path()).constData(), IN_OPEN | IN_ACCESS) < 0) qFatal("inotify");
    m_server.listen(QHostAddress::LocalHost);
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
      ++m_connections;
      delete m_server.nextPendingConnection();
    });
  }
  ~Trespass() { ::close(m_watch); }
  Trespass(const Trespass &) = delete;
  Trespass &operator=(const Trespass &) = delete;

  QByteArray file() const { return path().toUtf8(); }
  QByteArray url() const { return "http://127.0.0.1:" + QByteArray::number(m_server.serverPort()); }

  /// Since the last call.
  int opened() {
    int events = 0;
    alignas(inotify_event) char buffer[4'096];
    for (ssize_t size = ::read(m_watch, buffer, sizeof(buffer)); size > 0;
         size = ::read(m_watch, buffer, sizeof(buffer))) {
      for (ssize_t at = 0; at < size; ++events) {
        at += static_cast<ssize_t>(sizeof(inotify_event) + reinterpret_cast<inotify_event *>(buffer + at)->len);
      }
    }
    return events;
  }
  int connections() const { return m_connections; }

  /// Does both once, to see that it is seen.
  bool isNoticed() {
    const int before = m_connections;
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly)) return false;
    file.close();
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_server.serverPort());
    return opened() > 0 && QTest::qWaitFor([&] { return m_connections == before + 1; });
  }

 private:
  QString path() const { return m_folder.filePath(QStringLiteral("canary.ppm")); }

  QTemporaryDir m_folder;
  QTcpServer m_server;
  int m_watch = -1;
  int m_connections = 0;
};

}  // namespace ops::test
