#pragma once

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <QElapsedTimer>
#include <QFile>
#include <atomic>
#include <condition_variable>
#include <cstring>
#include <mutex>
#include <thread>

#include "models/backends/redis/redis_protocol.h"
#include "tests/crash/fire_payloads.h"

/// Plain clients of a Redis, beside Opsdeck: they live through its kills and know what became of each request.
namespace ops::fire {

using Replies = std::optional<QList<RedisReply>>;

/// A connection that blocks. A request on a broken one answers nothing; the next one connects anew.
class Client {
 public:
  explicit Client(const QString &path) : m_path(QFile::encodeName(path)) {}
  ~Client() { drop(); }
  Client(const Client &) = delete;
  Client &operator=(const Client &) = delete;

  /// As one pipeline; nothing if the link broke, or if there is none.
  Replies ask(const QList<QByteArrayList> &commands) {
    if (m_socket < 0 && !open()) return std::nullopt;
    QByteArray bytes;
    for (const auto &command : commands) bytes += redisCommand(command);
    if (!send(bytes)) return drop();
    QList<RedisReply> replies;
    while (replies.size() < commands.size()) {
      auto next = m_parser->next();
      if (!next) return drop();
      if (*next) {
        replies << std::move(**next);
      } else if (!receive()) {
        return drop();
      }
    }
    return replies;
  }
  /// Until somebody answers, but for LOADING.
  QList<RedisReply> insist(const QList<QByteArrayList> &commands) {
    for (;;) {
      const auto replies = ask(commands);
      if (replies && !replies->first().text.startsWith("LOADING")) return *replies;
      rest(5);
    }
  }
  static void rest(int milliseconds) { ::poll(nullptr, 0, milliseconds); }

 private:
  bool open() {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, m_path.constData(), sizeof address.sun_path - 1);
    m_socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    m_parser = std::make_unique<RedisParser>(1LL << 30);
    if (::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0) return true;
    drop();
    return false;
  }
  bool send(const QByteArray &bytes) {
    for (qsizetype done = 0; done < bytes.size();) {
      const ssize_t sent =
          ::send(m_socket, bytes.constData() + done, static_cast<size_t>(bytes.size() - done), MSG_NOSIGNAL);
      if (sent <= 0) return false;
      done += sent;
    }
    return true;
  }
  bool receive() {
    char buffer[65'536];
    const ssize_t size = ::recv(m_socket, buffer, sizeof buffer, 0);
    if (size > 0) m_parser->feed(QByteArray(buffer, size));
    return size > 0;
  }
  std::nullopt_t drop() {
    if (m_socket >= 0) ::close(m_socket);
    m_socket = -1;
    return std::nullopt;
  }

  QByteArray m_path;
  int m_socket = -1;
  std::unique_ptr<RedisParser> m_parser;
};

/// Jobs that are pushed to one list in their order. How far it got stands in the same transaction, so that a reply that
/// was lost is no loss.
class Stream {
 public:
  Stream(char name, QByteArray key, int hugeEvery) : m_name(name), m_key(std::move(key)), m_hugeEvery(hugeEvery) {}

  void push(Client &client, int count) {
    const std::lock_guard guard(m_mutex);
    for (const int goal = m_pushed + count; m_pushed < goal;) {
      const int next = std::min(goal, m_pushed + 100);
      QByteArrayList push{"RPUSH", m_key};
      for (int i = m_pushed + 1; i <= next; ++i) push << job(i);
      const QByteArrayList mark{"SET", counter(), QByteArray::number(next)};
      const auto replies = client.ask({{"MULTI"}, push, mark, {"EXEC"}});
      const bool isDone = replies && replies->last().kind == RedisReply::Kind::Array;
      m_pushed = isDone ? next : static_cast<int>(client.insist({{"GET", counter()}}).first().toInteger());
    }
  }
  QByteArray job(int number) const { return payload(m_name, number, m_hugeEvery); }
  int pushed() const { return m_pushed; }
  char name() const { return m_name; }

 private:
  QByteArray counter() const { return QByteArray("fire:pushed:") + m_name; }

  std::mutex m_mutex;
  char m_name;
  QByteArray m_key;
  int m_hugeEvery;
  std::atomic<int> m_pushed = 0;
};

/// Threads that take jobs and record them as done. Paused, none of them holds a job. One that loses its connection
/// forgets its job, as a worker that dies does: it stays in work, or it is done.
class Workers {
 public:
  Workers(const QString &socket, int count) {
    for (int i = 0; i < count; ++i) m_threads.emplace_back([this, socket] { run(socket); });
  }
  ~Workers() {
    m_stop = true;
    resume();
    for (auto &thread : m_threads) thread.join();
  }
  Workers(const Workers &) = delete;
  Workers &operator=(const Workers &) = delete;

  void pause() {
    std::unique_lock guard(m_mutex);
    m_paused = true;
    m_changed.wait(guard, [this] { return m_idle == static_cast<int>(m_threads.size()); });
  }
  /// `anyOrder`: what comes now is not expected in its order.
  void resume(bool anyOrder = false) {
    const std::lock_guard guard(m_mutex);
    m_paused = false;
    m_anyOrder = anyOrder;
    m_changed.notify_all();
  }
  int done() const { return m_done; }
  int stolen() const { return m_stolen; }      ///< jobs that were taken away while they were worked on
  int disorder() const { return m_disorder; }  ///< jobs that one worker was given behind a later one

 private:
  void run(const QString &socket) {
    Client client(socket);
    int last[2] = {0, 0};
    while (!m_stop) {
      if (m_paused) {
        waitForResume();
        last[0] = last[1] = 0;  // what was put back in front is older
        continue;
      }
      const auto taken = client.ask({{"BLMOVE", "orders", "orders_work", "LEFT", "RIGHT", "0.05"}});
      if (!taken) Client::rest(5);
      if (!taken || taken->first().kind != RedisReply::Kind::String) continue;
      checkOrder(taken->first().text, last);
      finish(client, taken->first().text);
    }
  }
  void waitForResume() {
    std::unique_lock guard(m_mutex);
    ++m_idle;
    m_changed.notify_all();
    m_changed.wait(guard, [this] { return !m_paused || m_stop; });
    --m_idle;
  }
  void checkOrder(const QByteArray &job, int *last) {
    for (int i = 0; i < 2; ++i) {
      const int number = numberOf(job, "mf"[i]);
      if (number == 0) continue;
      if (number <= last[i] && !m_anyOrder) ++m_disorder;
      last[i] = number;
    }
  }
  void finish(Client &client, const QByteArray &job) {
    const auto done = client.ask({{"MULTI"}, {"LREM", "orders_work", "1", job}, {"RPUSH", "done", job}, {"EXEC"}});
    if (!done || done->last().kind != RedisReply::Kind::Array) return;
    ++m_done;
    if (done->last().at(0).integer != 1) ++m_stolen;
  }

  std::vector<std::thread> m_threads;
  std::mutex m_mutex;
  std::condition_variable m_changed;
  std::atomic<bool> m_paused = true;
  std::atomic<bool> m_anyOrder = false;
  std::atomic<bool> m_stop = false;
  int m_idle = 0;
  std::atomic<int> m_done = 0;
  std::atomic<int> m_stolen = 0;
  std::atomic<int> m_disorder = 0;
};

/// Pushes jobs one by one to both streams, as long as there are some left to push.
class Producer {
 public:
  Producer(const QString &socket, Stream &first, Stream &second)
      : m_thread([this, socket, &first, &second] { run(socket, first, second); }) {}
  ~Producer() {
    m_stop = true;
    m_thread.join();
  }
  Producer(const Producer &) = delete;
  Producer &operator=(const Producer &) = delete;
  void allow(int jobs) { m_left += jobs; }

 private:
  void run(const QString &socket, Stream &first, Stream &second) {
    Client client(socket);
    while (!m_stop) {
      if (m_left > 0) {
        (m_left-- % 2 ? first : second).push(client, 1);
      }
      Client::rest(2);  // jobs come one after the other
    }
  }

  std::atomic<int> m_left = 0;
  std::atomic<bool> m_stop = false;
  std::thread m_thread;
};

/// A client that does nothing but ask for an answer, as any other would wait.
class Pinger {
 public:
  struct Waits {
    std::atomic<int> longestUs = 0;
    std::atomic<int> over3ms = 0;
    std::atomic<int> pings = 0;
  };

  explicit Pinger(const QString &socket) : m_thread([this, socket] { run(socket); }) {}
  ~Pinger() {
    m_stop = true;
    m_thread.join();
  }
  Pinger(const Pinger &) = delete;
  Pinger &operator=(const Pinger &) = delete;
  void watch(bool ours) { m_ours = ours; }
  const Waits &without() const { return m_waits[0]; }
  const Waits &with() const { return m_waits[1]; }

 private:
  void run(const QString &socket) {
    Client client(socket);
    while (!m_stop) {
      const bool ours = m_ours;
      QElapsedTimer clock;
      clock.start();
      const auto answer = client.ask({{"PING"}});
      const int us = static_cast<int>(clock.nsecsElapsed() / 1'000);
      if (answer && answer->first().text == "PONG" && ours == m_ours) count(m_waits[ours ? 1 : 0], us);
      Client::rest(1);
    }
  }
  static void count(Waits &waits, int us) {
    ++waits.pings;
    if (us > waits.longestUs) waits.longestUs = us;
    if (us > 3'000) ++waits.over3ms;
  }

  Waits m_waits[2];
  std::atomic<bool> m_ours = false;
  std::atomic<bool> m_stop = false;
  std::thread m_thread;
};

}  // namespace ops::fire
