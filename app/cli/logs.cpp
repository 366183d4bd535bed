#include "app/cli/logs.h"

#include <QCoreApplication>

#include "app/cli/arguments.h"
#include "app/composition/composition.h"
#include "models/base/patience.h"
#include "models/base/text.h"
#include "models/catalog/syntax.h"
#include "models/incidents/log_look.h"

namespace ops {

namespace {

constexpr qint64 logBytes = 16 * 1024;

QString tr(const char *text) {
  return QCoreApplication::translate("LogsCommand", text);
}

/// The name that may be meant, or all of them; nothing for one of them.
QString remedyFor(const QString &name, QStringList known) {
  if (known.contains(name)) return {};
  known.removeDuplicates();  // of a service that runs once the instance has its name
  const auto near = nearestName(name, known);
  return near.isEmpty() ? tr("There are: %1").arg(known.join(QStringLiteral(", "))) : tr("Did you mean %1?").arg(near);
}

/// The tail of a log begins anywhere; the rest of a line that was cut says nothing.
QByteArray wholeLines(const QByteArray &tail) {
  if (tail.size() < logBytes) return tail;
  return tail.sliced(tail.indexOf('\n') + 1);
}

/// Prints the last lines of each instance of a service and of each file that it logs to, one after the other.
class Logs : public QObject {
  Q_DECLARE_TR_FUNCTIONS(LogsCommand)

 public:
  Logs(Backends &backends, QString service, bool json, cli::Exit exit)
      : m_backends(backends),
        m_service(std::move(service)),
        m_json(json),
        m_exit(std::move(exit)),
        m_place(backends.environment().logs.value(m_service)) {}

  void start() {
    const auto manager = m_backends.serviceManager();
    if (!manager) return m_place.files.isEmpty() ? m_exit(cli::report(manager.error())) : readFiles();
    launch<QList<ServiceInstance>>(
        (*manager)->instances(), this, [this, manager = *manager](const Result<QList<ServiceInstance>> &instances) {
          if (!instances) return withoutInstances(instances.error());
          QStringList names, known;
          for (const auto &service : m_backends.system().services) known.append(service.name);
          for (const auto &instance : *instances) {
            known.append(instance.name);
            const bool asked = instance.service == m_service || instance.name == m_service;
            if (asked && (instance.isUp() || instance.startedAt.isValid())) names.append(instance.name);
          }
          if (names.isEmpty() && m_place.files.isEmpty()) {
            return m_exit(
                cli::report({ErrorCode::Usage, tr("Reading the logs of %1").arg(m_service), manager->address(),
                             tr("it has no such service, or none of it has run yet"), remedyFor(m_service, known)}));
          }
          readInstances(*manager, names);
        });
  }

 private:
  /// When the manager is silent, the files are what is left.
  void withoutInstances(const Error &error) {
    if (m_place.files.isEmpty()) return m_exit(cli::report(error));
    m_logs.push_back({{"error", toJson(error.why)}});
    note(error);
    readFiles();
  }
  /// In JSON the answer tells it, and there is no other.
  void note(const Error &error) { m_code = m_json ? exitCode(error.code) : cli::report(error); }
  void readInstances(ServiceManager &manager, QStringList names) {
    if (names.isEmpty()) return readFiles();
    const auto name = names.takeFirst();
    launch<QByteArray>(manager.logs(name, logBytes), this,
                       [this, &manager, name, names](const Result<QByteArray> &log) {
                         if (!log) return withoutInstances(log.error());
                         show("instance", name, *log);
                         readInstances(manager, names);
                       });
  }
  void readFiles() {
    if (m_place.files.isEmpty()) {
      if (m_json) cli::printJson({{"service", toJson(m_service)}, {"logs", m_logs}});
      return m_exit(m_code);
    }
    const auto file = m_place.files.takeFirst();
    const auto host = m_backends.host(m_place.host);
    if (!host) return miss(file, host.error());
    launch<QByteArray>(withPatience<QByteArray>((*host)->read(file, -logBytes, logBytes), logFilePatience), this,
                       [this, file](const Result<QByteArray> &log) {
                         if (!log) {
                           auto error = log.error();
                           if (error.what.isEmpty()) error.what = tr("Reading %1").arg(file);
                           return miss(file, error);
                         }
                         show("file", file, *log);
                         readFiles();
                       });
  }
  /// One that can't be read keeps nobody from the others.
  void miss(const QString &file, const Error &error) {
    m_logs.push_back({{"file", toJson(file)}, {"error", toJson(error.why)}});
    note(error);
    readFiles();
  }
  void show(const char *kind, const QString &name, const QByteArray &log) {
    const auto text = visibleLines(wholeLines(log), logBytes);
    if (m_json) {
      m_logs.push_back({{kind, toJson(name)}, {"text", toJson(text)}});
    } else {
      cli::print(QStringLiteral("== %1").arg(name));
      cli::print(text.trimmed());
    }
  }

  Backends &m_backends;
  QString m_service;
  bool m_json;
  cli::Exit m_exit;
  LogPlace m_place;
  int m_code = 0;
  Json m_logs = Json::array();
};

}  // namespace

int logsCommand(const QStringList &words) {
  cli::Arguments arguments(
      QStringLiteral("logs"), QStringLiteral("SYSTEM SERVICE [-e ENVIRONMENT] [-o json]"),
      tr("Shows what the instances of a service printed last, and the last lines of its log files."));
  arguments.addEnvironmentOption();
  if (const auto code = arguments.parse(words, 2, 2)) return *code;
  const auto backends = compose(arguments.word(0), arguments.environment(), Access::ReadOnly);
  if (!backends) return cli::report(backends.error());
  std::unique_ptr<Logs> logs;
  return cli::runLoop([&](const cli::Exit &exit) {
    logs = std::make_unique<Logs>(**backends, arguments.word(1), arguments.json(), exit);
    logs->start();
  });
}

}  // namespace ops
