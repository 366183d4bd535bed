#include "app/lab/layout.h"

#include <arpa/inet.h>
#include <pwd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSaveFile>
#include <cerrno>
#include <cstring>

#include "app/lab/lab_monitoring.h"
#include "models/base/json.h"
#include "models/base/paths.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("Lab", text);
}

// The longest name in a folder of sockets, with PostgreSQL's lock file beside it.
constexpr qsizetype longestSocketName = 24;
constexpr qsizetype socketAddressSize = 108;

Error folderError(const QString &path, const QString &why) {
  return {ErrorCode::Refused, tr("Preparing a folder of the practice lab"), path, why, {}};
}

// Makes a folder of our own (or of `owner`) with these permissions, and never follows what somebody else has put there.
Status ensureFolder(const QString &path, mode_t mode, uid_t owner = geteuid()) {
  const QByteArray name = QFile::encodeName(path);
  QDir().mkpath(QFileInfo(path).path());
  const bool created = mkdir(name.constData(), 0700) == 0;
  if (!created && errno != EEXIST) return fail(folderError(path, QString::fromLocal8Bit(std::strerror(errno))));
  if (created && owner != geteuid() && chown(name.constData(), owner, static_cast<gid_t>(-1)) != 0) {
    return fail(folderError(path, QString::fromLocal8Bit(std::strerror(errno))));
  }
  struct stat found{};
  if (lstat(name.constData(), &found) != 0 || !S_ISDIR(found.st_mode) || found.st_uid != owner) {
    return fail(folderError(path, tr("It is not a folder of this user's own.")));
  }
  if ((found.st_mode & 07777) != mode && chmod(name.constData(), mode) != 0) {
    return fail(folderError(path, QString::fromLocal8Bit(std::strerror(errno))));
  }
  return {};
}

uid_t ownerOfDatabase(const LabLayout &layout) {
  if (layout.databaseUser.isEmpty()) return geteuid();
  const passwd *account = getpwnam(layout.databaseUser.toLocal8Bit().constData());
  return account == nullptr ? geteuid() : account->pw_uid;
}

bool isFree(quint16 port) {
  const int socketFd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (socketFd < 0) return false;
  const int on = 1;
  setsockopt(socketFd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  const bool bound =
      bind(socketFd, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0 && listen(socketFd, 1) == 0;
  close(socketFd);
  return bound;
}

}  // namespace

QString labprograms::worker(int number) {
  return QStringLiteral("worker-%1").arg(number);
}

QStringList labprograms::all() {
  QStringList names{QStringLiteral("api"),      QStringLiteral("ml"),     QStringLiteral("cache"),
                    QStringLiteral("database"), QStringLiteral("ranker"), QStringLiteral("mlflow"),
                    QStringLiteral("traffic")};
  names += labmonitoring::programs();
  for (int number = 1; number <= maximumWorkers; ++number) names.append(worker(number));
  return names;
}

QString labprograms::serviceOf(const QString &program) {
  return program.startsWith(QStringLiteral("worker-")) ? QStringLiteral("worker") : program;
}

QString LabLayout::postgres(const QString &databaseName, const QString &role) const {
  const auto quoted = [](QString text) {
    text.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('\''), QStringLiteral("\\'"));
    return QString(QLatin1Char('\'') + text + QLatin1Char('\''));
  };
  return QStringLiteral("host=%1 dbname=%2 user=%3").arg(quoted(databaseSockets), databaseName, role);
}

LabLayout defaultLayout(const QString &stateFolder) {
  LabLayout layout;
  layout.state = QDir::cleanPath(QDir(stateFolder).absolutePath());
  const QByteArray digest = QCryptographicHash::hash(layout.state.toUtf8(), QCryptographicHash::Sha1).toHex().left(10);
  const QString world = QString::fromLatin1(digest);
  layout.sockets = paths::runtime() + QStringLiteral("/lab-") + world;
  if (QFile::encodeName(layout.sockets).size() + longestSocketName >= socketAddressSize) {
    layout.sockets = QStringLiteral("/tmp/opsdeck-lab-") + world;
  }
  if (geteuid() == 0) {
    layout.privileged = QStringLiteral("/var/tmp/opsdeck-lab-") + world;
    layout.database = layout.privileged + QStringLiteral("/postgres");
    layout.databaseSockets = layout.privileged + QStringLiteral("/sockets");
    layout.databaseUser = getpwnam("postgres") != nullptr ? QStringLiteral("postgres") : QStringLiteral("nobody");
  } else {
    layout.database = layout.state + QStringLiteral("/postgres");
    layout.databaseSockets = layout.sockets;
  }
  return layout;
}

Error labNotRunning() {
  return {ErrorCode::Unreachable, tr("The practice lab is not running"), {}, {}, tr("Start it: opsdeck lab start")};
}

Result<LabLayout> readLayout(const QString &stateFolder) {
  LabLayout layout = defaultLayout(stateFolder);
  QFile file(layout.record());
  if (!file.open(QIODevice::ReadOnly)) return fail(labNotRunning());
  const auto json = jsonParse(file.readAll());
  if (!json) return fail(json.error());
  layout.sockets = jsonString(*json, "sockets", layout.sockets);
  layout.database = jsonString(*json, "database", layout.database);
  layout.databaseSockets = jsonString(*json, "databaseSockets", layout.databaseSockets);
  layout.databaseUser = jsonString(*json, "databaseUser");
  layout.privileged = jsonString(*json, "privileged");
  layout.apiPort = static_cast<quint16>(jsonInteger(*json, "apiPort"));
  layout.mlPort = static_cast<quint16>(jsonInteger(*json, "mlPort"));
  layout.mlflowPort = static_cast<quint16>(jsonInteger(*json, "mlflowPort"));
  layout.rankerPort = static_cast<quint16>(jsonInteger(*json, "rankerPort"));
  layout.prometheusPort = static_cast<quint16>(jsonInteger(*json, "prometheusPort"));
  layout.alertmanagerPort = static_cast<quint16>(jsonInteger(*json, "alertmanagerPort"));
  layout.isMonitored = jsonBool(*json, "monitored");
  layout.temporary = jsonBool(*json, "temporary");
  layout.supervisor = {jsonInteger(*json, "supervisorPid"), jsonInteger(*json, "supervisorTicks")};
  layout.owner = {jsonInteger(*json, "ownerPid"), jsonInteger(*json, "ownerTicks")};
  return layout;
}

Status writeLayout(const LabLayout &layout) {
  const Json json{{"sockets", toJson(layout.sockets)},
                  {"database", toJson(layout.database)},
                  {"databaseSockets", toJson(layout.databaseSockets)},
                  {"databaseUser", toJson(layout.databaseUser)},
                  {"privileged", toJson(layout.privileged)},
                  {"apiPort", layout.apiPort},
                  {"mlPort", layout.mlPort},
                  {"mlflowPort", layout.mlflowPort},
                  {"rankerPort", layout.rankerPort},
                  {"prometheusPort", layout.prometheusPort},
                  {"alertmanagerPort", layout.alertmanagerPort},
                  {"monitored", layout.isMonitored},
                  {"temporary", layout.temporary},
                  {"supervisorPid", layout.supervisor.pid},
                  {"supervisorTicks", layout.supervisor.ticks},
                  {"ownerPid", layout.owner.pid},
                  {"ownerTicks", layout.owner.ticks}};
  QSaveFile file(layout.record());
  if (!file.open(QIODevice::WriteOnly) || file.write(jsonDump(json, 2)) < 0 || !file.commit()) {
    return fail({ErrorCode::Failed, tr("Recording the practice lab"), layout.record(), file.errorString(), {}});
  }
  return {};
}

Status createFolders(const LabLayout &layout) {
  struct Wanted {
    QString path;
    mode_t mode;
    uid_t owner;
  };
  const uid_t own = geteuid();
  const uid_t database = ownerOfDatabase(layout);
  QList<Wanted> folders{{layout.state, 0700, own},
                        {layout.sockets, 0700, own},
                        {layout.logs(), 0700, own},
                        {layout.run(), 0700, own},
                        {layout.faults(), 0700, own},
                        {layout.documents(), 0700, own},
                        {layout.templateCache(), 0700, own},
                        {layout.models(), 0700, own},
                        {layout.models() + QStringLiteral("/backup"), 0700, own},
                        {layout.modelStore(), 0700, own},
                        {layout.registry(), 0700, own},
                        {layout.registry() + QStringLiteral("/artifacts"), 0700, own},
                        {layout.monitoring(), 0700, own},
                        {layout.redisFolder(), 0700, own}};
  if (!layout.privileged.isEmpty()) {
    folders.append({layout.privileged, 0711, own});
    folders.append({layout.databaseSockets, 0700, database});
  }
  folders.append({layout.database, 0700, database});
  for (const Wanted &folder : folders) {
    if (auto made = ensureFolder(folder.path, folder.mode, folder.owner); !made) return made;
  }
  return {};
}

void removeFolders(const LabLayout &layout) {
  QDir(layout.sockets).removeRecursively();
  if (!layout.temporary) return;
  if (!layout.privileged.isEmpty()) QDir(layout.privileged).removeRecursively();
  QDir(layout.state).removeRecursively();
}

Status choosePorts(LabLayout &layout) {
  constexpr int lowest = 7300;
  constexpr int beyond = 10000;
  QList<quint16> taken{0};
  for (quint16 *port : {&layout.apiPort, &layout.mlPort, &layout.mlflowPort, &layout.rankerPort, &layout.prometheusPort,
                        &layout.alertmanagerPort}) {
    for (int attempt = 0; attempt < 500 && (taken.contains(*port) || !isFree(*port)); ++attempt) {
      *port = static_cast<quint16>(QRandomGenerator::global()->bounded(lowest, beyond));
    }
    if (taken.contains(*port) || !isFree(*port)) {
      return fail({ErrorCode::Failed,
                   tr("Finding a free port"),
                   QStringLiteral("127.0.0.1:%1–%2").arg(lowest).arg(beyond - 1),
                   tr("All that were tried are in use."),
                   {}});
    }
    taken.append(*port);
  }
  return {};
}

}  // namespace ops
