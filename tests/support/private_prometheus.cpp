#include "tests/support/private_prometheus.h"

#include <QFile>

#include "tests/support/await.h"
#include "tests/support/ports.h"

namespace ops {

namespace {

// Of PrivateServer::password, by bcrypt.
const QByteArray kAccounts = "basic_auth_users:\n  ops: $2b$04$MXEcpTZzoo4WaAhKLsLLleF/iFaX90lhtP2wGVQUstqP4fdlXKXG2\n";

}  // namespace

PrivateServer::PrivateServer(const TemporaryWorld &world, const QString &name, bool wantsPassword)
    : m_folder(world.folder(name)),
      m_wantsPassword(wantsPassword),
      m_port(freePort()),
      m_process(path(QStringLiteral("log"))) {}

ServerSpec PrivateServer::spec() const {
  ServerSpec spec;
  spec.url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
  spec.timeout = std::chrono::seconds(5);
  if (m_wantsPassword) spec.auth = {SecretRef::Kind::Inline, QStringLiteral("ops:") + password};
  return spec;
}

bool PrivateServer::write(const QString &file, const QByteArray &text) const {
  QFile target(path(file));
  return target.open(QIODevice::WriteOnly) && target.write(text) == text.size();
}

bool PrivateServer::run(const QStringList &argv) {
  QStringList all = argv;
  all << QStringLiteral("--web.listen-address=127.0.0.1:%1").arg(m_port);
  if (m_wantsPassword) {
    if (!write(QStringLiteral("web.yml"), kAccounts)) return false;
    all << QStringLiteral("--web.config.file=") + path(QStringLiteral("web.yml"));
  }
  if (!m_process.start(all)) return false;
  return m_process.waitUntil([this] { return !text(QStringLiteral("/-/ready")).isEmpty(); });
}

Op<HttpResponse> PrivateServer::ask(const QByteArray &method, const QString &path, const QByteArray &body) const {
  HttpRequest request;
  request.method = method;
  request.url = spec().url;
  request.url.setPath(path.section(QLatin1Char('?'), 0, 0));
  request.url.setQuery(path.section(QLatin1Char('?'), 1));
  request.bodyCap = 64 * 1024 * 1024;
  if (m_wantsPassword) {
    request.url.setUserName(QStringLiteral("ops"));
    request.url.setPassword(password);
  }
  request.headers = {{"Content-Type", "application/json"}};
  request.body = body;
  return m_http->send(request);
}

QByteArray PrivateServer::text(const QString &path) const {
  const auto response = await(ask("GET", path, {}));
  return response ? response->body : QByteArray();
}

Json PrivateServer::get(const QString &path) const {
  const auto json = jsonParse(text(path));
  return json ? *json : Json();
}

bool PrivateServer::post(const QString &path, const Json &body) const {
  return await(ask("POST", path, jsonDump(body))).has_value();
}

PrivatePrometheus::PrivatePrometheus(const TemporaryWorld &world, const QString &name, Options options)
    : PrivateServer(world, name, options.wantsPassword), m_options(std::move(options)) {}

bool PrivatePrometheus::start() {
  QByteArray config = "global: {scrape_interval: 200ms, scrape_timeout: 200ms, evaluation_interval: 200ms}\n";
  QByteArrayList targets;
  for (const int port : m_options.targets) targets << "'127.0.0.1:" + QByteArray::number(port) + '\'';
  config += "scrape_configs:\n- {job_name: shop, static_configs: [{targets: [" + targets.join(", ") + "]}]}\n";
  if (!m_options.rules.isEmpty()) config += "rule_files: [rules.yml]\n";
  if (m_options.alertmanager > 0) {
    config += "alerting: {alertmanagers: [{static_configs: [{targets: ['127.0.0.1:" +
              QByteArray::number(m_options.alertmanager) + "']}]}]}\n";
  }
  const QString data = path(QStringLiteral("data"));
  if (!write(QStringLiteral("prometheus.yml"), config) || !write(QStringLiteral("rules.yml"), m_options.rules)) {
    return false;
  }
  if (!m_options.history.isEmpty() && !QFile::exists(data)) {
    const QString file = path(QStringLiteral("history.txt"));
    QByteArray output;
    const QStringList argv{QStringLiteral("promtool"),
                           QStringLiteral("tsdb"),
                           QStringLiteral("create-blocks-from"),
                           QStringLiteral("openmetrics"),
                           file,
                           data};
    if (!write(QStringLiteral("history.txt"), m_options.history) || !ServerProcess::runOnce(argv, {}, &output)) {
      qWarning("promtool: %s", output.constData());
      return false;
    }
  }
  const QStringList argv{QStringLiteral("prometheus"),
                         QStringLiteral("--config.file=") + path(QStringLiteral("prometheus.yml")),
                         QStringLiteral("--storage.tsdb.path=") + data};
  return run(argv + m_options.extra);
}

PrivateAlertmanager::PrivateAlertmanager(const TemporaryWorld &world, const QString &name, bool wantsPassword)
    : PrivateServer(world, name, wantsPassword) {}

bool PrivateAlertmanager::start(const QByteArray &configuration) {
  if (!write(QStringLiteral("alertmanager.yml"), configuration)) return false;
  return run({QStringLiteral("prometheus-alertmanager"),
              QStringLiteral("--config.file=") + path(QStringLiteral("alertmanager.yml")),
              QStringLiteral("--storage.path=") + path(QStringLiteral("data")),
              QStringLiteral("--cluster.listen-address=")});
}

}  // namespace ops
