#pragma once

#include <sys/types.h>

#include <QByteArray>
#include <QString>
#include <atomic>
#include <functional>
#include <mutex>
#include <thread>

namespace ops {

/// Stands between Opsdeck and a Redis, on Unix sockets. It knows requests by their command's name, so that a fault
/// happens at an exact place of an exact request or of its reply, and it knows which process has sent it.
class ScriptProxy {
 public:
  enum class Place { BeforeRequest, InRequest, AfterRequest, InReply, AfterReply };
  struct Fault {
    QByteArray command = "EVAL";  ///< the request's first word; of a pipeline, its first command's
    int count = 1;                ///< the how manieth such request from now on
    Place place = Place::InRequest;
    double part = 0.5;    ///< of the request or of the reply that still passes, where the fault is inside
    bool silent = false;  ///< the connection stays open and nothing passes any more; else it is cut
    bool last = false;    ///< so it is for every later connection, until mend()
    /// What happens besides, on the proxy's thread, before the connection ends. `peer` is the pid of who has asked.
    std::function<void(pid_t peer)> act;
  };

  ScriptProxy(const QString &targetPath, const QString &listenPath);
  ~ScriptProxy();
  ScriptProxy(const ScriptProxy &) = delete;
  ScriptProxy &operator=(const ScriptProxy &) = delete;

  bool isListening() const { return m_listener >= 0; }
  /// Replaces a fault that has not fired.
  void arm(const Fault &fault);
  /// Forgets the fault; what comes passes again.
  void mend();
  int fired() const { return m_fired; }
  /// Requests of the command of the last fault, since it was armed.
  int seen() const { return m_seen; }

 private:
  struct Link {
    int client;
    int server;
    bool silent = false;
    bool struck = false;  ///< its reply is the one that the fault waits for
  };

  void run();
  void serve(int client);
  bool passRequest(Link &link);
  bool passReply(Link &link);
  /// False if the connection must end.
  bool strike(Link &link, const Fault &fault);
  bool isDown(Link &link);

  QByteArray m_targetPath;
  QByteArray m_listenPath;
  int m_listener = -1;
  std::mutex m_mutex;  // for the fault
  Fault m_fault;
  bool m_armed = false;
  std::atomic<int> m_seen = 0;
  std::atomic<int> m_fired = 0;
  std::atomic<bool> m_down = false;
  std::atomic<bool> m_stop = false;
  std::atomic<int> m_serving = 0;
  std::thread m_thread;
};

}  // namespace ops
