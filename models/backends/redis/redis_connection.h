#pragma once

#include <QPointer>
#include <QTimer>
#include <deque>

#include "models/backends/access.h"
#include "models/backends/redis/redis_protocol.h"
#include "models/backends/redis/redis_target.h"
#include "models/backends/secret_source.h"

namespace ops {

/// Commands that are sent as one pipeline and end together.
struct RedisRequest {
  QString what;  ///< for errors: "Reading the depth of document_queue"
  QList<QByteArrayList> commands;
  bool changes = false;     ///< decides between Unreachable and OutcomeUnknown when the link breaks
  bool sameServer = false;  ///< to the server that was met first alone; a change never goes to another one
  bool keepErrors = false;  ///< error replies are values; else the first one fails the request
  int timeoutMs = 0;        ///< 0: the target's
};

/// One connection to Redis. It opens with the first request, reopens with backoff and jitter when the next one needs
/// it, and never blocks. A request that the link's end left unanswered is Unreachable if it changes nothing or was not
/// yet written, else OutcomeUnknown; none is sent twice. The server that it met first, by its run_id, is the one that
/// it changes: where another one answers at the same address, or the same one after a restart, changes are refused. A
/// ReadOnly connection refuses every command outside its allowlist.
class RedisConnection : public QObject {
  Q_OBJECT

 public:
  using Done = std::function<void(Result<QList<RedisReply>>)>;

  RedisConnection(RedisTarget target, SecretSource secret, Access access, QObject *parent = nullptr);
  ~RedisConnection() override;

  const RedisTarget &target() const { return m_target; }
  Access access() const { return m_access; }
  /// `done` comes once, from the event loop, unless `context` is gone by then.
  void request(RedisRequest request, QObject *context, Done done);

 private:
  enum class State { Idle, Waiting, Resolving, Connecting, Greeting, Ready };
  struct Pending {
    RedisRequest request;
    QPointer<QObject> context;
    Done done;
    qint64 deadline = 0;  // monotonic ns
    QList<RedisReply> replies;
  };

  void connectWhenDue();
  void resolve();
  void open();
  void greet();
  void greeted(const QList<RedisReply> &replies);
  /// False, and the request has ended, if it must not go to the server that answers now.
  bool mayGo(Pending &pending) const;
  void writeQueued();
  void onReadyRead();
  void take(RedisReply reply);
  void attemptFailed(const Error &error);
  void linkEnded(const QString &why, ErrorCode readCode);
  void dropSocket();
  void scheduleDeadline();
  void onDeadline();
  static void deliver(Pending &pending, Result<QList<RedisReply>> result);
  void fail(Pending &pending, ErrorCode code, const QString &why, const QString &remedy = {}) const;
  void fail(Pending &pending, Error error) const;

  RedisTarget m_target;
  SecretSource m_secretSource;
  Access m_access;
  State m_state = State::Idle;
  std::optional<Secret> m_secret;
  std::unique_ptr<StreamSocket> m_socket;
  std::unique_ptr<RedisParser> m_parser;
  std::deque<Pending> m_queued;
  std::deque<Pending> m_written;
  QTimer m_attemptTimer;   // ends an attempt to connect
  QTimer m_backoffTimer;   // until the next attempt
  QTimer m_deadlineTimer;  // of the earliest request
  int m_failures = 0;      // attempts in a row
  Error m_lastFailure;
  QByteArray m_firstServer;  // run_id; empty: it may not be asked for
  bool m_isFirstServer = true;
  int m_greeting = 0;  // replies expected of the greeting
  QList<RedisReply> m_greetingReplies;
};

}  // namespace ops
