#include "tests/support/server_process.h"

#include <grp.h>
#include <pwd.h>
#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

namespace ops {
namespace {

void prepare(QProcess &process, const QString &user) {
  uid_t uid = 0;
  gid_t gid = 0;
  if (!user.isEmpty() && ::geteuid() == 0) {
    if (const passwd *entry = ::getpwnam(user.toLocal8Bit().constData())) {
      uid = entry->pw_uid;
      gid = entry->pw_gid;
    }
  }
  process.setChildProcessModifier([uid, gid] {
    ::setsid();
    if (uid != 0 && (::setgroups(0, nullptr) != 0 || ::setgid(gid) != 0 || ::setuid(uid) != 0)) ::_exit(126);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  });
  process.setWorkingDirectory(QStringLiteral("/"));
}

}  // namespace

ServerProcess::ServerProcess(QString logFile) : m_logFile(std::move(logFile)) {}

ServerProcess::~ServerProcess() {
  stop(SIGTERM, 3'000);
}

bool ServerProcess::start(const QStringList &argv, const QString &user) {
  m_process = std::make_unique<QProcess>();
  prepare(*m_process, user);
  m_process->setProcessChannelMode(QProcess::MergedChannels);
  m_process->setStandardOutputFile(m_logFile, QIODevice::Append);
  m_process->setStandardInputFile(QProcess::nullDevice());
  m_process->start(argv.first(), argv.mid(1));
  return m_process->waitForStarted();
}

bool ServerProcess::waitUntil(const std::function<bool()> &isUp, int timeoutMs) {
  const QDeadlineTimer deadline(timeoutMs);
  while (!deadline.hasExpired()) {
    if (isUp()) return true;
    if (m_process->waitForFinished(0) || !isRunning()) return false;
    QThread::msleep(10);
  }
  return false;
}

void ServerProcess::stop(int signal, int timeoutMs) {
  if (!isRunning()) return;
  this->signal(signal);
  if (m_process->waitForFinished(timeoutMs)) return;
  m_process->kill();
  m_process->waitForFinished(5'000);
}

void ServerProcess::signal(int number) const {
  if (isRunning()) ::kill(static_cast<pid_t>(pid()), number);
}

bool ServerProcess::isRunning() const {
  return m_process && m_process->state() != QProcess::NotRunning;
}

qint64 ServerProcess::pid() const {
  return m_process ? m_process->processId() : 0;
}

QByteArray ServerProcess::log() const {
  QFile file(m_logFile);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool ServerProcess::runOnce(const QStringList &argv, const QString &user, QByteArray *output) {
  QProcess process;
  prepare(process, user);
  process.setProcessChannelMode(QProcess::MergedChannels);
  process.start(argv.first(), argv.mid(1));
  const bool ended = process.waitForFinished(60'000);
  if (output) *output = process.readAll();
  return ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

}  // namespace ops
