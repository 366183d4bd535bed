#include "app/cli/check.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/cli/arguments.h"
#include "app/composition/composition.h"
#include "models/backends/check_line.h"
#include "models/base/duration.h"
#include "models/base/secret.h"
#include "models/base/text.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("CheckCommand", text);
}

/// Something to ask over HTTP: an address of the environment, as the service behind it is probed.
struct Address {
  QString name;
  HttpRequest request;
  bool isProbe = false;  ///< it is known what to expect; else any answer will do
};

HttpRequest requestOf(const QString &url, const ProbeSpec &probe) {
  HttpRequest request;
  request.url = QUrl(url, QUrl::StrictMode);
  request.timeoutMs = static_cast<int>(probe.timeout.count());
  if (probe.kind != ProbeSpec::Kind::Http) return request;
  request.expectStatus = probe.expectStatus;
  request.expectBody = probe.expectBody.toUtf8();
  return request;
}

/// Every HTTP probe of a service, then the addresses that no probe goes to.
QList<Address> addressesOf(const System &system, const Environment &environment) {
  QList<Address> found;
  QStringList templates;
  for (const auto &service : system.services) {
    if (service.probe.kind != ProbeSpec::Kind::Http) continue;
    // A probe whose address this environment lacks is the system file's business, and `status` tells it.
    const auto url = expandAddress(service.probe.target, environment);
    if (url) found.append({service.name, requestOf(*url, service.probe), true});
    templates += service.probe.target;
  }
  for (auto it = environment.addresses.begin(); it != environment.addresses.end(); ++it) {
    const auto name = QStringLiteral("{{%1}}").arg(it.key());
    const bool isProbed = std::ranges::any_of(templates, [&](const QString &text) { return text.contains(name); });
    if (!isProbed) found.append({it.key(), requestOf(it.value(), {}), false});
  }
  return found;
}

/// Asks every backend and address of an environment to check itself, side by side.
class Check : public QObject {
  Q_DECLARE_TR_FUNCTIONS(CheckCommand)

 public:
  Check(Backends &backends, bool json, cli::Exit exit) : m_backends(backends), m_json(json), m_exit(std::move(exit)) {}

  void start() {
    const auto &environment = m_backends.environment();
    for (const auto &connection : environment.connections) {
      if (connection.kind == ConnectionSpec::Kind::Postgres) {
        add(connection.name, m_backends.database(connection.name));
      } else {
        add(connection.name, m_backends.queueStore(connection.name));
      }
    }
    if (environment.manager.kind != ManagerSpec::Kind::None) {
      add(QStringLiteral("manager"), m_backends.serviceManager());
    }
    if (environment.prometheus.isSet()) add(QStringLiteral("prometheus"), m_backends.metricStore());
    if (environment.alertmanager.isSet()) add(QStringLiteral("alertmanager"), m_backends.alertManager());
    for (const auto &address : addressesOf(m_backends.system(), environment)) add(address);
    m_started = true;
    endIfDone();
  }

 private:
  template <typename Backend>
  void add(const QString &name, const Result<Backend *> &backend) {
    if (!backend) return note(m_connections, name, backend.error());
    ++m_open;
    launch<Json>((*backend)->selfCheck(), this, [this, name](const Result<Json> &answer) {
      --m_open;
      if (answer) {
        m_connections[toJson(name)] = *answer;
      } else {
        note(m_connections, name, answer.error());
      }
      endIfDone();
    });
  }

  void add(const Address &address) {
    ++m_open;
    launch<HttpResponse>(m_backends.http().send(address.request), this,
                         [this, address](const Result<HttpResponse> &answer) {
                           --m_open;
                           note(address, answer);
                           endIfDone();
                         });
  }

  void note(const Address &address, const Result<HttpResponse> &answer) {
    const auto url = displayUrl(address.request.url);
    const bool failed = !answer && answer.error().code == ErrorCode::Failed;
    if (answer) {
      const auto took = formatDuration(Milliseconds(std::max<qint64>(1, qRound64(answer->milliseconds))));
      m_addresses[toJson(address.name)] = Json::array({checkLine(
          tr("Connection"), true, tr("%1, status %2 in %3").arg(url, QString::number(answer->status), took))});
    } else if (failed && !address.isProbe) {
      m_addresses[toJson(address.name)] =
          Json::array({checkLine(tr("Connection"), true, tr("%1 answers: %2").arg(url, answer.error().why))});
    } else {
      note(m_addresses, address.name, answer.error());
    }
  }

  void note(Json &results, const QString &name, const Error &error) {
    m_worst = std::max(m_worst, exitCode(error.code));
    results[toJson(name)] = Json::array({checkLine(tr("Connection"), false, error.toString())});
  }

  void tell(const Json &results) {
    for (const auto &[name, checks] : results.items()) {
      if (!m_json) cli::print(QString::fromStdString(name));
      for (const auto &check : checks) {
        const bool ok = jsonBool(check, "ok");
        if (!ok && m_worst == 0) m_worst = 1;
        if (m_json) continue;
        cli::print(QStringLiteral("  %1 %2  %3")
                       .arg(ok ? QStringLiteral("✓") : QStringLiteral("✗"), jsonString(check, "check"),
                            visibleText(jsonString(check, "detail"))));
      }
    }
  }

  void endIfDone() {
    if (!m_started || m_open > 0) return;
    tell(m_connections);
    tell(m_addresses);
    if (m_json) {
      cli::printJson({{"ok", m_worst == 0}, {"connections", m_connections}, {"addresses", m_addresses}});
    }
    m_exit(m_worst);
  }

  Backends &m_backends;
  bool m_json;
  cli::Exit m_exit;
  Json m_connections = Json::object();
  Json m_addresses = Json::object();
  int m_open = 0;
  int m_worst = 0;
  bool m_started = false;
};

}  // namespace

int checkCommand(const QStringList &words) {
  cli::Arguments arguments(QStringLiteral("check"), QStringLiteral("SYSTEM [-e ENVIRONMENT] [-o json]"),
                           tr("Tests every connection, address and permission of an environment."));
  arguments.addEnvironmentOption();
  if (const auto code = arguments.parse(words, 1, 1)) return *code;
  // With the rights of a run, so that they are tested too; a self-check changes nothing.
  const auto backends = compose(arguments.word(0), arguments.environment(), Access::ReadWrite);
  if (!backends) return cli::report(backends.error());
  std::unique_ptr<Check> check;
  return cli::runLoop([&](const cli::Exit &exit) {
    check = std::make_unique<Check>(**backends, arguments.json(), exit);
    check->start();
  });
}

}  // namespace ops
