#include "tests/support/private_redis.h"

#include <signal.h>

#include <QLocalSocket>

#include "tests/support/ports.h"

namespace ops {

PrivateRedis::PrivateRedis(const TemporaryWorld &world, const QString &name, Options options)
    : m_folder(world.folder(name)), m_options(std::move(options)), m_process(m_folder + QStringLiteral("/log")) {
  if (m_options.tcp) m_port = freePort();
  if (m_options.tls) m_tlsPort = freePort();
}

bool PrivateRedis::start() {
  const auto text = [](const char *latin1) { return QString::fromLatin1(latin1); };
  QStringList argv{text("redis-server"),
                   text("--port"),
                   QString::number(m_port),
                   text("--bind"),
                   text("127.0.0.1"),
                   text("--unixsocket"),
                   socket(),
                   text("--dir"),
                   m_folder,
                   text("--save"),
                   QString(),
                   text("--appendonly"),
                   m_options.appendOnly ? text("yes") : text("no"),
                   text("--daemonize"),
                   text("no"),
                   text("--enable-debug-command"),
                   text("yes")};
  if (!m_options.password.isEmpty()) argv << text("--requirepass") << m_options.password;
  if (!m_options.maxMemory.isEmpty()) argv << text("--maxmemory") << m_options.maxMemory;
  if (m_options.tls) {
    argv << text("--tls-port") << QString::number(m_tlsPort) << text("--tls-auth-clients") << text("no");
    argv << text("--tls-ca-cert-file") << m_options.certificates + text("/ca.pem");
    argv << text("--tls-cert-file") << m_options.certificates + text("/server.pem");
    argv << text("--tls-key-file") << m_options.certificates + text("/server.key");
  }
  argv << m_options.extra;
  if (!m_process.start(argv)) return false;
  return m_process.waitUntil([this] { return command({"PING"}).text == "PONG"; });
}

void PrivateRedis::stop() {
  m_process.stop(SIGTERM);
}

void PrivateRedis::kill() {
  m_process.stop(SIGKILL);
}

QString PrivateRedis::socket() const {
  return m_folder + QStringLiteral("/redis.sock");
}

ConnectionSpec PrivateRedis::connection(const QString &name) const {
  ConnectionSpec spec;
  spec.name = name;
  spec.url = QUrl(QStringLiteral("redis+unix://%1?db=0").arg(socket()));
  if (!m_options.password.isEmpty()) spec.auth = {SecretRef::Kind::Inline, m_options.password};
  return spec;
}

RedisReply PrivateRedis::command(const QByteArrayList &arguments) const {
  QLocalSocket client;
  client.connectToServer(socket());
  if (!client.waitForConnected(1'000)) return {};
  int replies = 1;
  if (!m_options.password.isEmpty()) {
    client.write(redisCommand({"AUTH", m_options.password.toUtf8()}));
    ++replies;
  }
  client.write(redisCommand(arguments));
  RedisParser parser(1LL << 31);
  for (;;) {
    const auto reply = parser.next();
    if (!reply) return {};
    if (*reply && --replies == 0) return **reply;
    if (*reply) continue;
    if (!client.bytesAvailable() && !client.waitForReadyRead(10'000)) return {};
    parser.feed(client.readAll());
  }
}

void PrivateRedis::push(const QByteArray &key, const QByteArrayList &payloads) const {
  for (qsizetype i = 0; i < payloads.size(); i += 1'000) command(QByteArrayList{"RPUSH", key} + payloads.mid(i, 1'000));
}

QByteArrayList PrivateRedis::list(const QByteArray &key) const {
  QByteArrayList result;
  const RedisReply reply = command({"LRANGE", key, "0", "-1"});
  for (const RedisReply &item : reply.items) result << item.text;
  return result;
}

}  // namespace ops
