#pragma once

#include <sys/types.h>

#include <functional>
#include <mutex>

#include "tests/support/relay.h"

namespace ops {

/// Stands between Opsdeck and a Redis or a supervisord, on Unix sockets. It knows requests by their command's name, so
/// that a fault happens at an exact place of an exact request or of its reply, and it knows which process has sent it.
class ScriptProxy : public Relay {
 public:
  enum class Protocol {
    Redis,   ///< a request is known by its first word; of a pipeline, its first command's
    XmlRpc,  ///< by its method, without the namespace "supervisor."
  };
  enum class Place { BeforeRequest, InRequest, AfterRequest, InReply, AfterReply };
  struct Fault {
    QByteArray command = "EVAL";
    int count = 1;  ///< the how manieth such request from now on
    Place place = Place::InRequest;
    double part = 0.5;     ///< of the request or of the reply that still passes, where the fault is inside
    bool silent = false;   ///< the connection stays open and nothing passes any more; else it is cut
    bool last = false;     ///< so it is for every later connection, until mend()
    bool passes = false;   ///< nothing is cut: `act` happens before the request goes on
    QByteArray elsewhere;  ///< path of another server: from then on, later connections lead there, until mend()
    /// What happens besides, on the proxy's thread, before the connection ends. `peer` is the pid of who has asked.
    std::function<void(pid_t peer)> act;
  };

  ScriptProxy(const QString &targetPath, const QString &listenPath, Protocol protocol = Protocol::Redis);
  ~ScriptProxy() override;

  /// Replaces a fault that has not fired.
  void arm(const Fault &fault);
  /// Forgets the fault; what comes passes again.
  void mend();
  int fired() const { return m_fired; }
  /// Requests of the command of the last fault, since it was armed.
  int seen() const { return m_seen; }

 protected:
  bool passRequest(Link &link) override;
  bool passReply(Link &link) override;

 private:
  bool isRequest(const QByteArray &bytes, const QByteArray &command) const;
  bool isWhole(const QByteArray &reply) const;
  /// False if the connection must end.
  bool strike(Link &link, const Fault &fault);
  bool isDown(Link &link);

  Protocol m_protocol;
  std::mutex m_mutex;  // for the fault
  Fault m_fault;
  bool m_armed = false;
  std::atomic<int> m_seen = 0;
  std::atomic<int> m_fired = 0;
  std::atomic<bool> m_down = false;
};

}  // namespace ops
