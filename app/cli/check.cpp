#include "app/cli/check.h"

#include <QCoreApplication>

#include "app/cli/terminal.h"
#include "app/composition/composition.h"
#include "models/base/text.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("CheckCommand", text);
}

/// Asks every backend of an environment to check itself, side by side.
class Check : public QObject {
 public:
  Check(Backends &backends, bool json, cli::Exit exit) : m_backends(backends), m_json(json), m_exit(std::move(exit)) {}

  void start() {
    for (const auto &connection : m_backends.environment().connections) {
      if (connection.kind == ConnectionSpec::Kind::Postgres) {
        add(connection.name, m_backends.database(connection.name));
      } else {
        add(connection.name, m_backends.queueStore(connection.name));
      }
    }
    if (m_backends.environment().manager.kind != ManagerSpec::Kind::None) {
      add(QStringLiteral("manager"), m_backends.serviceManager());
    }
    m_started = true;
    endIfDone();
  }

 private:
  template <typename Backend>
  void add(const QString &name, const Result<Backend *> &backend) {
    if (!backend) return note(name, backend.error());
    ++m_open;
    launch<Json>((*backend)->selfCheck(), this, [this, name](const Result<Json> &answer) {
      --m_open;
      if (answer) {
        m_results[toJson(name)] = *answer;
      } else {
        note(name, answer.error());
      }
      endIfDone();
    });
  }

  void note(const QString &name, const Error &error) {
    m_worst = std::max(m_worst, exitCode(error.code));
    m_results[toJson(name)] =
        Json::array({{{"check", "reachable"}, {"ok", false}, {"detail", toJson(error.toString())}}});
  }

  void endIfDone() {
    if (!m_started || m_open > 0) return;
    for (const auto &[name, checks] : m_results.items()) {
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
    if (m_json) cli::printJson({{"ok", m_worst == 0}, {"connections", m_results}});
    m_exit(m_worst);
  }

  Backends &m_backends;
  bool m_json;
  cli::Exit m_exit;
  Json m_results = Json::object();
  int m_open = 0;
  int m_worst = 0;
  bool m_started = false;
};

}  // namespace

int checkCommand(const QStringList &words) {
  cli::Arguments arguments(QStringLiteral("check"), QStringLiteral("SYSTEM [-e ENVIRONMENT] [-o json]"),
                           tr("Tests every connection and permission of an environment."));
  arguments.addEnvironmentOption();
  if (const auto code = arguments.parse(words, 1, 1)) return *code;
  const auto backends = compose(arguments.word(0), arguments.environment(), Access::ReadOnly);
  if (!backends) return cli::report(backends.error());
  std::unique_ptr<Check> check;
  return cli::runLoop([&](const cli::Exit &exit) {
    check = std::make_unique<Check>(**backends, arguments.json(), exit);
    check->start();
  });
}

}  // namespace ops
