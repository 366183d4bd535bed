#include "tests/support/private_docker.h"

#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QStandardPaths>
#include <csignal>

#include "models/base/json.h"

namespace ops {
namespace {

const QString busybox = QStringLiteral("/bin/busybox");
const QString groupPrefix = QStringLiteral("opsdeck-test-");
constexpr int startMs = 60'000;

QStringList foldersIn(const QString &path, const QString &pattern = QStringLiteral("*")) {
  return QDir(path).entryList({pattern}, QDir::Dirs | QDir::NoDotAndDotDot);
}

/// One that is empty by now, below each of the controllers that there may be.
void removeGroup(const QString &name) {
  const QDir groups(QStringLiteral("/sys/fs/cgroup"));
  for (const auto &root : foldersIn(groups.path()) + QStringList{QStringLiteral(".")}) {
    const QDir own(groups.filePath(root + QLatin1Char('/') + name));
    for (const auto &container : foldersIn(own.path())) own.rmdir(container);
    groups.rmdir(own.path());
  }
}

/// Those of programs that were killed.
void removeOldGroups() {
  const QString groups = QStringLiteral("/sys/fs/cgroup");
  for (const auto &root : foldersIn(groups) + QStringList{QStringLiteral(".")}) {
    for (const auto &name : foldersIn(groups + QLatin1Char('/') + root, groupPrefix + QLatin1Char('*'))) {
      if (!QFile::exists(QStringLiteral("/proc/") + name.mid(groupPrefix.size()))) removeGroup(name);
    }
  }
}

}  // namespace

PrivateDocker::PrivateDocker(const TemporaryWorld &world, const QString &name)
    : m_folder(world.folder(name)), m_process(m_folder + QStringLiteral("/log")) {
  qputenv("DOCKER_HOST", QFile::encodeName(QStringLiteral("unix://%1/docker.sock").arg(m_folder)));
  qputenv("DOCKER_CONFIG", QFile::encodeName(world.folder(name + QStringLiteral("/config"))));
  for (const char *variable : {"DOCKER_CONTEXT", "DOCKER_TLS_VERIFY", "DOCKER_CERT_PATH"}) qunsetenv(variable);
}

PrivateDocker::~PrivateDocker() {
  stop();
}

QString PrivateDocker::missing() {
  if (::geteuid() != 0) return QStringLiteral("a Docker engine of its own needs root");
  for (const char *program : {"dockerd", "docker", "docker-compose", "containerd", "unshare"}) {
    const auto name = QString::fromLatin1(program);
    if (QStandardPaths::findExecutable(name).isEmpty()) return QStringLiteral("there is no %1 here").arg(name);
  }
  return QFile::exists(busybox) ? QString() : QStringLiteral("there is no static busybox here");
}

bool PrivateDocker::start() {
  removeOldGroups();
  // What the last one has left there names processes that may be others by now.
  QDir(m_folder + QStringLiteral("/exec")).removeRecursively();
  QFile::remove(m_folder + QStringLiteral("/pid"));
  QFile::remove(m_folder + QStringLiteral("/docker.sock"));
  QFile settings(m_folder + QStringLiteral("/daemon.json"));
  if (!settings.open(QIODevice::WriteOnly) || settings.write("{}") != 2) return false;
  settings.close();
  const QString options = QStringLiteral(
      "--mount --pid --fork --mount-proc --kill-child dockerd --iptables=false --ip-masq=false --ip-forward=false "
      "--bridge=none --storage-driver=vfs --exec-opt=native.cgroupdriver=cgroupfs --containerd-namespace=opsdeck-test "
      "--shutdown-timeout=2 --log-level=warn");
  QStringList argv{QStringLiteral("unshare")};
  argv << options.split(QLatin1Char(' '));
  argv << QStringLiteral("--config-file=") + settings.fileName();
  argv << QStringLiteral("--data-root=%1/data").arg(m_folder) << QStringLiteral("--exec-root=%1/exec").arg(m_folder);
  argv << QStringLiteral("--pidfile=%1/pid").arg(m_folder);
  argv << QStringLiteral("--cgroup-parent=") + cgroup();
  argv << QStringLiteral("--host=unix://%1/docker.sock").arg(m_folder);
  return m_process.start(argv) && m_process.waitUntil([this] { return answers(); }, startMs) && makeRoot();
}

bool PrivateDocker::answers() const {
  QLocalSocket probe;
  probe.connectToServer(m_folder + QStringLiteral("/docker.sock"));
  if (!probe.waitForConnected(200)) return false;
  probe.write("GET /_ping HTTP/1.0\r\n\r\n");
  QByteArray answer;
  while (!answer.endsWith("OK") && probe.waitForReadyRead(1'000)) answer += probe.readAll();
  return answer.endsWith("OK");
}

void PrivateDocker::stop() {
  if (!m_process.isRunning()) return;
  const auto ids = docker({QStringLiteral("ps"), QStringLiteral("-aq")}).split('\n');
  QStringList remove{QStringLiteral("rm"), QStringLiteral("-f")};
  for (const auto &id : ids) {
    if (!id.isEmpty()) remove << QString::fromLatin1(id);
  }
  if (remove.size() > 2) docker(remove);
  kill();
}

void PrivateDocker::kill() {
  m_process.stop(SIGKILL);
  removeGroup(cgroup());
}

QString PrivateDocker::cgroup() const {
  return groupPrefix + QString::number(::getpid());
}

bool PrivateDocker::makeRoot() {
  const QString root = m_folder + QStringLiteral("/root");
  if (QFile::exists(root)) return true;
  QDir().mkpath(root + QStringLiteral("/bin"));
  QDir().mkpath(root + QStringLiteral("/tmp"));
  if (!QFile::copy(busybox, root + QStringLiteral("/bin/busybox"))) return false;
  for (const char *name : {"sh", "sleep", "touch", "rm", "rmdir", "test", "yes", "head", "printf", "false"}) {
    QFile::link(QStringLiteral("busybox"), root + QStringLiteral("/bin/") + QString::fromLatin1(name));
  }
  return ServerProcess::runOnce({QStringLiteral("tar"), QStringLiteral("-C"), root, QStringLiteral("-cf"),
                                 m_folder + QStringLiteral("/root.tar"), QStringLiteral(".")},
                                {}, nullptr);
}

bool PrivateDocker::makeImage(const QString &name, const QStringList &command) {
  const auto change = QStringLiteral("CMD %1").arg(QString::fromUtf8(jsonDump(toJson(command))));
  return !docker({QStringLiteral("import"), QStringLiteral("--change"), change, m_folder + QStringLiteral("/root.tar"),
                  name})
              .isEmpty();
}

QByteArray PrivateDocker::rootArchive() const {
  QFile file(m_folder + QStringLiteral("/root.tar"));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray PrivateDocker::docker(const QStringList &arguments) {
  QByteArray output;
  const bool done = ServerProcess::runOnce(QStringList{QStringLiteral("docker")} + arguments, {}, &output);
  return done ? output.trimmed() : QByteArray();
}

}  // namespace ops
