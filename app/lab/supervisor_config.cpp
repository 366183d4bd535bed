#include "app/lab/supervisor_config.h"

#include <unistd.h>

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <algorithm>

#include "app/lab/lab_monitoring.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("Lab", text);
}

QString findProgram(const QString &name, QStringList folders) {
  folders += {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/bin"), QStringLiteral("/usr/bin")};
  const QString found = QStandardPaths::findExecutable(name, folders);
  return found.isEmpty() ? QStandardPaths::findExecutable(name) : found;
}

// Debian keeps each major version in a folder of its own; the newest one that has a server.
QStringList postgresFolders() {
  const QDir root(QStringLiteral("/usr/lib/postgresql"));
  QStringList versions = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
  QCollator byNumber;
  byNumber.setNumericMode(true);
  std::ranges::sort(versions, [&](const QString &a, const QString &b) { return byNumber.compare(a, b) > 0; });
  QStringList folders;
  for (const QString &version : versions) folders.append(root.filePath(version + QStringLiteral("/bin")));
  return folders;
}

QString findService() {
  const QString name = QStringLiteral("opsdeck-lab-service");
  if (const QString given = qEnvironmentVariable("OPSDECK_LAB_SERVICE"); !given.isEmpty()) return given;
  const QString here = QCoreApplication::applicationDirPath();
  return QStandardPaths::findExecutable(
      name, {here, here + QStringLiteral("/../libexec/opsdeck"), here + QStringLiteral("/../lib/opsdeck"),
             here + QStringLiteral("/../bin")});
}

Status writeFile(const QString &path, const QString &text) {
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit()) {
    return fail({ErrorCode::Failed, tr("Writing the practice lab's configuration"), path, file.errorString(), {}});
  }
  return {};
}

// Supervisor splits commands like a shell does.
QString quoted(const QString &path) {
  return QString(QLatin1Char('"') + path + QLatin1Char('"'));
}

struct Program {
  QString name;
  QString command;
  int priority = 100;
  bool autostart = true;
  QString extra;
};

QString section(const Program &program) {
  return QStringLiteral(
             "\n[program:%1]\ncommand=%2\npriority=%3\nautostart=%4\nautorestart=true\nstartsecs=1\nstartretries=10\n"
             "redirect_stderr=true\nstdout_logfile=%(here)s/logs/%1.log\nstdout_logfile_maxbytes=1MB\n"
             "stdout_logfile_backups=2\n%5")
      .arg(program.name, program.command, QString::number(program.priority),
           program.autostart ? QStringLiteral("true") : QStringLiteral("false"), program.extra);
}

QString supervisorText(const LabLayout &layout, const LabTools &tools) {
  QString text = QStringLiteral(
      "[unix_http_server]\nfile=%(ENV_OPSDECK_LAB_SOCKETS)s/supervisor.sock\nchmod=0700\n\n"
      "[supervisord]\nnodaemon=true\nsilent=true\nlogfile=%(here)s/logs/"
      "supervisord.log\nlogfile_maxbytes=1MB\nlogfile_backups=2\n"
      "pidfile=%(here)s/run/supervisord.pid\nchildlogdir=%(here)s/"
      "logs\nidentifier=opsdeck-lab\nminfds=256\nminprocs=64\n");
  if (geteuid() == 0) text += QStringLiteral("user=root\n");
  text += QStringLiteral(
      "\n[rpcinterface:supervisor]\nsupervisor.rpcinterface_factory=supervisor.rpcinterface:make_main_rpcinterface\n\n"
      "[supervisorctl]\nserverurl=unix://%(ENV_OPSDECK_LAB_SOCKETS)s/supervisor.sock\n");

  const QString own = QStringLiteral("stopasgroup=true\nstopwaitsecs=%1\ndirectory=%(here)s\n");
  const QString service = quoted(tools.service);
  QString database = QStringLiteral("stopsignal=INT\nstopwaitsecs=20\nkillasgroup=true\ndirectory=%(ENV_PGDATA)s\n");
  if (!layout.databaseUser.isEmpty()) database += QStringLiteral("user=%1\n").arg(layout.databaseUser);

  text += section({QStringLiteral("database"), quoted(tools.postgres), 10, true, database});
  text += section({QStringLiteral("cache"), quoted(tools.redisServer) + QStringLiteral(" redis.conf"), 10, true,
                   QStringLiteral("stopwaitsecs=10\ndirectory=%(here)s/redis\n")});
  text += section({QStringLiteral("ml"), service + QStringLiteral(" ml"), 20, true, own.arg(5)});
  text += section({QStringLiteral("api"), service + QStringLiteral(" api"), 20, true, own.arg(5)});
  text += section({QStringLiteral("mlflow"), service + QStringLiteral(" mlflow"), 20, true, own.arg(5)});
  text += section({QStringLiteral("ranker"), service + QStringLiteral(" ranker"), 20, true, own.arg(5)});
  for (int number = 1; number <= labprograms::maximumWorkers; ++number) {
    text += section({labprograms::worker(number), service + QStringLiteral(" worker %1").arg(number), 30,
                     number <= labprograms::usualWorkers, own.arg(15)});
  }
  if (const auto monitoring = labmonitoring::findTools(); monitoring.areThere()) {
    text += section({QStringLiteral("alertmanager"), labmonitoring::alertmanagerCommand(layout, monitoring), 40,
                     layout.isMonitored, own.arg(10)});
    text += section({QStringLiteral("prometheus"), labmonitoring::prometheusCommand(layout, monitoring), 40,
                     layout.isMonitored, own.arg(10)});
  }
  text += section({QStringLiteral("traffic"), service + QStringLiteral(" traffic"), 40, true, own.arg(3)});
  return text;
}

QString redisText(const LabLayout &layout) {
  return QStringLiteral(
             "port 0\nunixsocket \"%1\"\nunixsocketperm 700\ndaemonize no\nsave \"\"\nappendonly yes\n"
             "appendfsync everysec\ndir \"%2\"\npidfile \"%3/cache.pid\"\nmaxmemory 256mb\nmaxmemory-policy "
             "noeviction\n"
             "stop-writes-on-bgsave-error no\nslowlog-log-slower-than 10000\n")
      .arg(layout.redisSocket(), layout.redisFolder(), layout.run());
}

// Only a crash of the whole machine could lose what a practice database has not flushed, so it does not wait for disks.
QString postgresText(const LabLayout &layout) {
  QString sockets = layout.databaseSockets;
  sockets.replace(QLatin1Char('\''), QStringLiteral("''"));
  return QStringLiteral(
             "listen_addresses = ''\nunix_socket_directories = '%1'\nunix_socket_permissions = 0700\nmax_connections = "
             "80\n"
             "shared_buffers = 64MB\nwork_mem = 8MB\nmaintenance_work_mem = 64MB\nfsync = off\nfull_page_writes = off\n"
             "synchronous_commit = off\nmax_wal_size = 512MB\njit = off\ntimezone = 'UTC'\nlog_timezone = 'UTC'\n"
             "log_min_duration_statement = 1000\nlc_messages = 'C.UTF-8'\ndatestyle = 'iso, mdy'\n")
      .arg(sockets);
}

}  // namespace

Result<LabTools> findLabTools() {
  const QStringList postgres = postgresFolders();
  LabTools tools{findProgram(QStringLiteral("supervisord"), {}), findProgram(QStringLiteral("redis-server"), {}),
                 findProgram(QStringLiteral("postgres"), postgres), findProgram(QStringLiteral("initdb"), postgres),
                 findService()};
  const QList<std::pair<QString, QString>> needed{{tools.supervisord, QStringLiteral("supervisor")},
                                                  {tools.redisServer, QStringLiteral("redis-server")},
                                                  {tools.postgres, QStringLiteral("postgresql")},
                                                  {tools.initdb, QStringLiteral("postgresql")},
                                                  {tools.service, QStringLiteral("opsdeck")}};
  for (const auto &[path, package] : needed) {
    if (!path.isEmpty()) continue;
    return fail({ErrorCode::Failed,
                 tr("Looking for the practice lab's programs"),
                 {},
                 tr("A program of the package %1 is missing.").arg(package),
                 tr("Install it: sudo apt-get install %1").arg(package)});
  }
  tools.service = QFileInfo(tools.service).canonicalFilePath();
  return tools;
}

Status writeConfiguration(const LabLayout &layout, const LabTools &tools) {
  for (const QString &path : {layout.state, layout.sockets, layout.database, tools.service}) {
    // Supervisor expands % in its file, and some values twice.
    const bool odd = std::ranges::any_of(path, [](QChar letter) { return QStringLiteral("\"\n\\%").contains(letter); });
    if (odd) {
      return fail({ErrorCode::Refused, tr("Writing the practice lab's configuration"), path,
                   tr("The path holds a quote, a backslash, a percent sign or a line break."),
                   tr("Choose another XDG_STATE_HOME.")});
    }
  }
  if (auto written = writeFile(layout.supervisorConfig(), supervisorText(layout, tools)); !written) return written;
  if (auto written = writeFile(layout.redisFolder() + QStringLiteral("/redis.conf"), redisText(layout)); !written)
    return written;
  const QString postgresFile = layout.database + QStringLiteral("/postgresql.conf");
  if (auto written = writeFile(postgresFile, postgresText(layout)); !written) return written;
  if (auto written = labmonitoring::writeConfiguration(layout); !written) return written;
  QFile::setPermissions(postgresFile, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
  return {};
}

QProcessEnvironment labEnvironment(const LabLayout &layout) {
  const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
  QProcessEnvironment environment;
  for (const QString &name :
       {QStringLiteral("PATH"), QStringLiteral("HOME"), QStringLiteral("LANG"), QStringLiteral("TMPDIR"),
        QStringLiteral("XDG_STATE_HOME"), QStringLiteral("XDG_RUNTIME_DIR"), QStringLiteral("XDG_CONFIG_HOME"),
        QStringLiteral("LD_LIBRARY_PATH")}) {
    if (ours.contains(name)) environment.insert(name, ours.value(name));
  }
  environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
  environment.insert(QStringLiteral("OPSDECK_LAB"), layout.state);
  environment.insert(QStringLiteral("OPSDECK_LAB_SOCKETS"), layout.sockets);
  environment.insert(QStringLiteral("PGDATA"), layout.database);
  return environment;
}

}  // namespace ops
