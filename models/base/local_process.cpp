#include "models/base/local_process.h"

#include <fcntl.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QThread>
#include <algorithm>
#include <csignal>

#include "models/base/child_environment.h"
#include "models/base/duration.h"
#include "models/base/text.h"

namespace ops {

namespace {
using namespace std::chrono_literals;
constexpr auto grace = 2s;  // from SIGTERM to SIGKILL, and from there to giving up
constexpr qsizetype shownErrors = 400;

bool isRunnable(const QString &path) {
  const QFileInfo info(path);
  return info.isFile() && info.isExecutable();
}

// Appends up to the cap; says whether something had to be dropped.
bool appendCapped(QByteArray &kept, const QByteArray &news, qint64 cap, bool lastBytes) {
  if (lastBytes) {
    kept += news;
    const qsizetype excess = qMax<qsizetype>(0, kept.size() - cap);
    kept.remove(0, excess);
    return excess > 0;
  }
  const qsizetype room = qMax<qsizetype>(0, cap - kept.size());
  kept += QByteArrayView(news).first(qMin(room, news.size()));
  return news.size() > room;
}
}  // namespace

QString findProgram(const QString &name, const QString &searchPath) {
  if (name.contains(QLatin1Char('/'))) return QDir::isAbsolutePath(name) && isRunnable(name) ? name : QString();
  if (name.isEmpty()) return {};
  for (const auto &folder : searchPath.split(QLatin1Char(':'), Qt::SkipEmptyParts)) {
    QString candidate = folder + QLatin1Char('/') + name;
    if (QDir::isAbsolutePath(folder) && isRunnable(candidate)) return candidate;
  }
  return {};
}

LocalProcess::LocalProcess(ProcessRequest request, QObject *parent) : QObject(parent), m_request(std::move(request)) {
  m_timeout.setSingleShot(true);
  m_grace.setSingleShot(true);
  connect(&m_timeout, &QTimer::timeout, this, &LocalProcess::onTimeout);
  connect(&m_grace, &QTimer::timeout, this, [this] {
    if (!m_killed) {
      signalGroup(SIGKILL);
      m_killed = true;
      m_grace.start(grace);
    } else {
      onFinished();  // not even SIGKILL ended it: it hangs in the kernel
    }
  });
  connect(&m_process, &QProcess::readyReadStandardOutput, this, &LocalProcess::collect);
  connect(&m_process, &QProcess::readyReadStandardError, this, &LocalProcess::collect);
  connect(&m_process, &QProcess::finished, this, &LocalProcess::onFinished);
  connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError what) {
    if (what != QProcess::FailedToStart) return;
    end(fail(error(ErrorCode::Failed, tr("it could not be started: %1").arg(m_process.errorString()))));
  });
}

LocalProcess::~LocalProcess() {
  m_process.disconnect(this);
  if (m_process.state() == QProcess::NotRunning) return;
  signalGroup(SIGKILL);
}

void LocalProcess::start() {
  const QStringList &argv = m_request.argv;
  const auto hasNul = [](const QString &text) { return text.contains(QChar::Null); };
  if (argv.isEmpty() || std::ranges::any_of(argv, hasNul) || hasNul(m_request.workingDirectory)) {
    return end(fail(error(ErrorCode::Usage, tr("no program, or a NUL character in an argument"))));
  }
  auto environment = childEnvironment();
  for (auto it = m_request.environment.begin(); it != m_request.environment.end(); ++it) {
    environment.insert(it.key(), it.value());
  }
  const QString path = environment.value(QStringLiteral("PATH"), QStringLiteral("/usr/local/bin:/usr/bin:/bin"));
  const QString program = findProgram(argv.first(), path);
  if (program.isEmpty()) {
    return end(fail(error(ErrorCode::Failed, tr("there is no such program in PATH"),
                          tr("Install it, or name it by its absolute path."))));
  }
  if (!m_request.workingDirectory.isEmpty() && !QFileInfo(m_request.workingDirectory).isDir()) {
    return end(fail(error(ErrorCode::Failed, tr("there is no folder %1").arg(m_request.workingDirectory))));
  }
  m_process.setProgram(program);
  m_process.setArguments(argv.sliced(1));
  m_process.setProcessEnvironment(environment);
  m_process.setWorkingDirectory(m_request.workingDirectory);
  if (m_request.merged) m_process.setProcessChannelMode(QProcess::MergedChannels);
  if (m_request.input.isEmpty()) m_process.setStandardInputFile(QProcess::nullDevice());
  // Between fork and exec: only calls that are safe there.
  m_process.setChildProcessModifier([] {
    ::setsid();
    ::close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC);
  });
  if (m_request.timeoutMs > 0) m_timeout.start(m_request.timeoutMs);
  m_process.start();
  m_group = m_process.processId();
  if (!m_request.input.isEmpty() && m_process.state() != QProcess::NotRunning) {
    m_process.write(m_request.input);
    m_process.closeWriteChannel();
  }
}

void LocalProcess::abandon() {
  m_ended = true;
  m_timeout.stop();
  setParent(nullptr);
  auto *application = QCoreApplication::instance();
  const bool canWait = application != nullptr && application->thread() == thread() && !QCoreApplication::closingDown();
  if (m_process.state() == QProcess::NotRunning || !canWait) return delete this;
  setParent(application);
  terminate();
}

void LocalProcess::collect() {
  const auto add = [this](QByteArray &kept, const QByteArray &news) {
    return appendCapped(kept, news, m_request.outputCap, m_request.lastBytes);
  };
  const bool outputCut = add(m_result.output, m_process.readAllStandardOutput());
  const bool errorsCut = !m_request.merged && add(m_result.errors, m_process.readAllStandardError());
  m_result.truncated = m_result.truncated || outputCut || errorsCut;
}

void LocalProcess::onTimeout() {
  m_timedOut = true;
  terminate();
}

void LocalProcess::onFinished() {
  m_timeout.stop();
  m_grace.stop();
  collect();
  if (m_timedOut || m_ended) signalGroup(SIGKILL);  // the children that outlived it
  if (m_ended) {
    if (m_process.state() == QProcess::NotRunning) deleteLater();
    return;
  }
  if (m_timedOut) {
    QString why =
        tr("it did not end within %1, and was stopped").arg(formatDuration(Milliseconds(m_request.timeoutMs)));
    if (!m_result.errors.isEmpty()) {
      why += tr("; it wrote: %1").arg(visibleText(m_result.errors.last(qMin(shownErrors, m_result.errors.size()))));
    }
    return end(fail(error(ErrorCode::OutcomeUnknown, why, tr("Look at what it may have done already."))));
  }
  constexpr int signalBase = 128;  // as shells report it
  m_result.exitCode = m_process.exitCode() + (m_process.exitStatus() == QProcess::CrashExit ? signalBase : 0);
  end(m_result);
}

void LocalProcess::end(const Result<ProcessResult> &result) {
  if (m_ended) return;
  m_ended = true;
  m_timeout.stop();
  Q_EMIT ended(result);
}

void LocalProcess::terminate() {
  if (m_grace.isActive()) return;
  signalGroup(SIGTERM);
  m_grace.start(grace);
}

void LocalProcess::signalGroup(int signal) {
  if (m_group <= 0) return;
  const auto group = static_cast<pid_t>(m_group);
  // Before it has made its own session, it can only be reached as itself.
  if (::kill(-group, signal) != 0 && m_process.state() != QProcess::NotRunning) ::kill(group, signal);
}

Error LocalProcess::error(ErrorCode code, const QString &why, const QString &remedy) const {
  const QString name = m_request.argv.isEmpty() ? QString() : visibleText(m_request.argv.first());
  return {code, tr("Running %1").arg(name), {}, why, remedy};
}

}  // namespace ops
