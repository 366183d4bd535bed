#include "app/cli/logs.h"

#include <QCoreApplication>

#include "app/cli/arguments.h"
#include "app/composition/composition.h"
#include "models/base/text.h"

namespace ops {

namespace {

constexpr qint64 logBytes = 16 * 1024;

QString tr(const char *text) {
  return QCoreApplication::translate("LogsCommand", text);
}

/// The tail of a log begins anywhere; the rest of a line that was cut says nothing.
QByteArray wholeLines(const QByteArray &tail) {
  if (tail.size() < logBytes) return tail;
  return tail.sliced(tail.indexOf('\n') + 1);
}

/// Prints the last lines of each instance of a service, one instance after the other.
class Logs : public QObject {
  Q_DECLARE_TR_FUNCTIONS(LogsCommand)

 public:
  Logs(ServiceManager &manager, QString service, bool json, cli::Exit exit)
      : m_manager(manager), m_service(std::move(service)), m_json(json), m_exit(std::move(exit)) {}

  void start() {
    launch<QList<ServiceInstance>>(
        m_manager.instances(), this, [this](const Result<QList<ServiceInstance>> &instances) {
          if (!instances) return m_exit(cli::report(instances.error()));
          for (const auto &instance : *instances) {
            const bool asked = instance.service == m_service || instance.name == m_service;
            if (asked && (instance.isUp() || instance.startedAt.isValid())) m_names.append(instance.name);
          }
          if (m_names.isEmpty()) {
            return m_exit(cli::report({ErrorCode::Usage,
                                       tr("Reading the logs of %1").arg(m_service),
                                       m_manager.address(),
                                       tr("it has no such service, or none of it has run yet"),
                                       {}}));
          }
          read();
        });
  }

 private:
  void read() {
    if (m_names.isEmpty()) {
      if (m_json) cli::printJson({{"service", toJson(m_service)}, {"logs", m_logs}});
      return m_exit(0);
    }
    const auto name = m_names.takeFirst();
    launch<QByteArray>(m_manager.logs(name, logBytes), this, [this, name](const Result<QByteArray> &log) {
      if (!log) return m_exit(cli::report(log.error()));
      const auto text = visibleLines(wholeLines(*log), logBytes);
      if (m_json) {
        m_logs.push_back({{"instance", toJson(name)}, {"text", toJson(text)}});
      } else {
        cli::print(QStringLiteral("== %1").arg(name));
        cli::print(text.trimmed());
      }
      read();
    });
  }

  ServiceManager &m_manager;
  QString m_service;
  bool m_json;
  cli::Exit m_exit;
  QStringList m_names;
  Json m_logs = Json::array();
};

}  // namespace

int logsCommand(const QStringList &words) {
  cli::Arguments arguments(QStringLiteral("logs"), QStringLiteral("SYSTEM SERVICE [-e ENVIRONMENT] [-o json]"),
                           tr("Shows what the instances of a service printed last."));
  arguments.addEnvironmentOption();
  if (const auto code = arguments.parse(words, 2, 2)) return *code;
  const auto backends = compose(arguments.word(0), arguments.environment(), Access::ReadOnly);
  if (!backends) return cli::report(backends.error());
  const auto manager = (*backends)->serviceManager();
  if (!manager) return cli::report(manager.error());
  std::unique_ptr<Logs> logs;
  return cli::runLoop([&](const cli::Exit &exit) {
    logs = std::make_unique<Logs>(**manager, arguments.word(1), arguments.json(), exit);
    logs->start();
  });
}

}  // namespace ops
