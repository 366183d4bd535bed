#include "models/base/kept_process.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <utility>
#include <vector>

#include "models/base/child_environment.h"
#include "models/base/clock.h"
#include "models/base/duration.h"
#include "models/base/local_process.h"
#include "models/base/text.h"

namespace ops {

namespace {
using namespace std::chrono_literals;
constexpr auto firstLook = 2ms;    // a keeper that somebody else has just started is there within a few
constexpr auto lookEvery = 250ms;  // news of the program; its end is told by the kernel
constexpr auto grace = 2s;         // from SIGTERM to SIGKILL
constexpr int emptyLooksAtMost = 20;
constexpr qint64 newsAtOnce = 64 * 1024;
constexpr qint64 errorsKept = 4 * 1024;

QString inside(const QString &folder, const char *name) {
  return folder + QLatin1Char('/') + QLatin1String(name);
}

/// Null if it is not there; the keeper writes such files whole or not at all.
Json recordIn(const QString &folder, const char *name) {
  QFile file(inside(folder, name));
  if (!file.open(QIODevice::ReadOnly)) return {};
  constexpr qint64 cap = 4'096;
  return jsonParse(file.read(cap)).value_or(Json());
}

// Only asks for the lock: taking it for a moment could keep a keeper from starting.
bool hasKeeper(const QString &folder) {
  const int fd = ::open(QFile::encodeName(inside(folder, "keeper.lock")).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
  if (fd < 0) return false;
  struct flock range{};
  range.l_type = F_WRLCK;
  range.l_whence = SEEK_SET;
  const bool held = ::fcntl(fd, F_OFD_GETLK, &range) == 0 && range.l_type != F_UNLCK;
  ::close(fd);
  return held;
}

/// Keepers that go on without the object that started them, until they have ended and somebody has waited for them.
QList<pid_t> &leftBehind() {
  static thread_local QList<pid_t> keepers;
  return keepers;
}

/// A child that leads a session of its own and reads and writes nothing of ours. To fork would copy the maps of a large
/// program. 0, or what errno would say.
int spawnInSession(const QStringList &words, const QStringList &environment, const QString &folder, qint64 &pid) {
  const auto pointersTo = [](const QList<QByteArray> &texts) {
    std::vector<char *> pointers;
    for (const auto &text : texts) pointers.push_back(const_cast<char *>(text.constData()));
    pointers.push_back(nullptr);
    return pointers;
  };
  QList<QByteArray> arguments, variables;
  for (const auto &word : words) arguments.append(QFile::encodeName(word));
  for (const auto &variable : environment) variables.append(variable.toLocal8Bit());
  posix_spawn_file_actions_t files;
  posix_spawnattr_t attributes;
  ::posix_spawn_file_actions_init(&files);
  ::posix_spawnattr_init(&attributes);
  for (const int fd : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    ::posix_spawn_file_actions_addopen(&files, fd, "/dev/null", fd == STDIN_FILENO ? O_RDONLY : O_WRONLY, 0);
  }
  ::posix_spawn_file_actions_addchdir_np(&files, QFile::encodeName(folder).constData());
  sigset_t none, all;
  ::sigemptyset(&none);
  ::sigfillset(&all);
  ::posix_spawnattr_setsigmask(&attributes, &none);
  ::posix_spawnattr_setsigdefault(&attributes, &all);
  ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  pid_t child = 0;
  const int cause = ::posix_spawn(&child, arguments.first().constData(), &files, &attributes,
                                  pointersTo(arguments).data(), pointersTo(variables).data());
  ::posix_spawn_file_actions_destroy(&files);
  ::posix_spawnattr_destroy(&attributes);
  if (cause == 0) pid = child;
  return cause;
}

bool isAlive(const Json &process) {
  return jsonString(process, "boot") == bootId() &&
         processStartTicks(jsonInteger(process, "pid")) == jsonInteger(process, "startTicks") &&
         jsonInteger(process, "startTicks") != 0;
}
}  // namespace

bool KeptProcess::abandon(const QString &folder) {
  const auto path = QFile::encodeName(inside(folder, "keeper.lock"));
  const int fd = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (fd < 0) return errno == ENOENT;  // without the folder a keeper gets nowhere
  struct flock range{};
  range.l_type = F_WRLCK;
  range.l_whence = SEEK_SET;
  bool isAbandoned = ::fcntl(fd, F_OFD_SETLK, &range) == 0 && !recordIn(folder, "process.json").is_object();
  if (isAbandoned) {
    const auto mark = QFile::encodeName(inside(folder, "abandoned"));
    const int made = ::open(mark.constData(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    isAbandoned = made >= 0;
    if (made >= 0) ::close(made);
  }
  ::close(fd);
  return isAbandoned;
}

KeptProcess::State KeptProcess::stateOf(const QString &folder) {
  const bool kept = hasKeeper(folder);
  if (recordIn(folder, "end.json").is_object()) return State::Ended;
  if (kept) return State::Running;
  const Json process = recordIn(folder, "process.json");
  if (!process.is_object()) return State::Empty;
  return isAlive(process) ? State::Running : State::Lost;
}

QString KeptProcess::keeperProgram() {
  const QString name = QStringLiteral("opsdeck-keeper");
  if (const QString given = qEnvironmentVariable("OPSDECK_KEEPER"); !given.isEmpty()) return findProgram(given, {});
  const QString here = QCoreApplication::applicationDirPath();
  return findProgram(name, here + QStringLiteral(":%1/../libexec/opsdeck:%1/../bin").arg(here));
}

KeptProcess::KeptProcess(KeptRequest request, QObject *parent) : QObject(parent), m_request(std::move(request)) {
  m_looks.setInterval(firstLook);
  m_grace.setSingleShot(true);
  m_timeout.setSingleShot(true);
  connect(&m_looks, &QTimer::timeout, this, &KeptProcess::look);
  connect(&m_grace, &QTimer::timeout, this, [this] {
    signalProgram(SIGKILL);
    m_grace.start(grace);
  });
  connect(&m_timeout, &QTimer::timeout, this, [this] {
    m_timedOut = true;
    cancel();
  });
}

KeptProcess::~KeptProcess() {
  m_keeperEnds.reset();
  if (m_pidfd >= 0) ::close(m_pidfd);
  reap();
  if (m_keeper > 0 && !m_isReaped) leftBehind().append(static_cast<pid_t>(m_keeper));
}

void KeptProcess::start() {
  if (stateOf(m_request.folder) == State::Empty && !begin()) return;
  if (m_request.timeoutMs > 0) m_timeout.start(m_request.timeoutMs);
  m_looks.start();
  look();
}

bool KeptProcess::begin() {
  if (!m_request.argv.isEmpty()) return launch();
  // A keeper that was told to start may still be on its way: it comes too late, or it is followed.
  if (!abandon(m_request.folder)) return true;
  end(fail(error(ErrorCode::Refused, tr("nothing was started there"))));
  return false;
}

bool KeptProcess::launch() {
  const auto refuse = [this](ErrorCode code, const QString &why, const QString &remedy = {}) {
    end(fail(error(code, why, remedy)));
    return false;
  };
  auto environment = childEnvironment();
  for (auto it = m_request.environment.begin(); it != m_request.environment.end(); ++it) {
    environment.insert(it.key(), it.value());
  }
  const QString program = findProgram(m_request.argv.first(), environment.value(QStringLiteral("PATH")));
  if (program.isEmpty()) {
    return refuse(ErrorCode::Failed, tr("there is no such program in PATH"),
                  tr("Install it, or name it by its absolute path."));
  }
  const QString keeper = keeperProgram();
  if (keeper.isEmpty()) {
    return refuse(ErrorCode::Failed, tr("opsdeck-keeper is missing"), tr("Install Opsdeck again."));
  }
  const QStringList words =
      QStringList{keeper, m_request.folder,
                  m_request.inputFile.isEmpty() ? QStringLiteral("/dev/null") : m_request.inputFile, program} +
      m_request.argv.sliced(1);
  if (!m_request.workingDirectory.isEmpty() && !QFileInfo(m_request.workingDirectory).isDir()) {
    return refuse(ErrorCode::Failed, tr("there is no folder %1").arg(m_request.workingDirectory));
  }
  const auto folder = m_request.workingDirectory.isEmpty() ? m_request.folder : m_request.workingDirectory;
  leftBehind().removeIf([](pid_t keeper) { return ::waitpid(keeper, nullptr, WNOHANG) != 0; });
  const int cause = spawnInSession(words, environment.toStringList(), folder, m_keeper);
  if (cause != 0) {
    const auto why = QString::fromLocal8Bit(std::strerror(cause));
    return refuse(ErrorCode::Failed, tr("it could not be started: %1").arg(why));
  }
  watchEndOf(m_keeper);
  return true;
}

/// The kernel tells at once when the keeper has ended; until it is known, and for a keeper that is gone, looks do.
void KeptProcess::watch() {
  if (m_pidfd >= 0) return;
  const Json process = recordIn(m_request.folder, "process.json");
  const auto keeper = jsonInteger(process, "keeper");
  if (keeper > 0 && hasKeeper(m_request.folder)) watchEndOf(keeper);
}

void KeptProcess::watchEndOf(qint64 keeper) {
  m_pidfd = static_cast<int>(::syscall(SYS_pidfd_open, static_cast<pid_t>(keeper), 0));
  if (m_pidfd < 0) return;
  m_keeperEnds = std::make_unique<QSocketNotifier>(m_pidfd, QSocketNotifier::Read);
  connect(m_keeperEnds.get(), &QSocketNotifier::activated, this, [this] {
    // Another keeper may have been quicker: that one is followed next.
    m_keeperEnds->setEnabled(false);
    m_keeperEnds.release()->deleteLater();
    ::close(std::exchange(m_pidfd, -1));
    look();
  });
}

/// Once only: afterwards its number may be another child's. Where nobody waits for children, the kernel does it.
void KeptProcess::reap() {
  if (m_keeper <= 0 || m_isReaped) return;
  const auto ended = ::waitpid(static_cast<pid_t>(m_keeper), nullptr, WNOHANG);
  m_isReaped = ended == m_keeper || (ended < 0 && errno == ECHILD);
}

void KeptProcess::look() {
  reap();
  if (m_ended) return;
  watch();
  m_looks.setInterval(m_pidfd >= 0 ? lookEvery : std::min<Milliseconds>(lookEvery, m_looks.intervalAsDuration() * 2));
  const auto state = stateOf(m_request.folder);
  const QPointer<KeptProcess> alive(this);
  readNews();
  if (!alive || m_ended) return;
  // It may have begun only after it was told to stop.
  if (m_cancelled && state == State::Running) signalProgram(SIGTERM);
  // A keeper that has just been started takes a moment to show.
  const bool mayShow = m_keeper == 0 || !m_isReaped;
  if (state == State::Running || (state == State::Empty && mayShow && ++m_emptyLooks < emptyLooksAtMost)) return;
  // It lives, and may still begin: unless it is kept from that, nobody may say that it did not.
  if (state == State::Empty && m_keeper > 0 && !m_isReaped && !abandon(m_request.folder)) return;
  conclude();
}

void KeptProcess::readNews() {
  QFile file(inside(m_request.folder, "errors"));
  if (!file.open(QIODevice::ReadOnly) || file.size() <= m_read || !file.seek(m_read)) return;
  const QByteArray news = file.read(newsAtOnce);
  const auto whole = news.lastIndexOf('\n') + 1;
  if (whole == 0 && news.size() < newsAtOnce) return;
  const QByteArray lines = news.first(whole == 0 ? news.size() : whole);
  m_read += lines.size();
  auto list = lines.split('\n');
  if (list.last().isEmpty()) list.removeLast();
  Q_EMIT wrote(list);
}

void KeptProcess::conclude() {
  const Json found = recordIn(m_request.folder, "end.json");
  QFile file(inside(m_request.folder, "errors"));
  QByteArray errors;
  if (file.open(QIODevice::ReadOnly) && file.seek(std::max<qint64>(0, file.size() - errorsKept))) {
    errors = file.read(errorsKept);
  }
  if (m_timedOut) {
    return end(fail(
        error(ErrorCode::OutcomeUnknown,
              tr("it did not end within %1, and was stopped").arg(formatDuration(Milliseconds(m_request.timeoutMs))),
              tr("Look at what it may have done already."))));
  }
  if (m_cancelled) return end(fail(error(ErrorCode::Cancelled, tr("it was stopped"))));
  if (!found.is_object()) {
    const bool ran = recordIn(m_request.folder, "process.json").is_object();
    if (!ran) return end(fail(error(ErrorCode::Failed, tr("opsdeck-keeper did not start it"))));
    return end(
        fail(error(ErrorCode::OutcomeUnknown, tr("it ran, but nobody recorded how it ended (a crash, or a reboot)"),
                   tr("Look at what it has done; its output is in %1.").arg(m_request.folder))));
  }
  constexpr qint64 kilo = 1'024;
  end(KeptResult{static_cast<int>(jsonInteger(found, "exitCode", -1)), jsonNumber(found, "seconds"),
                 jsonInteger(found, "peakKb") * kilo, errors});
}

void KeptProcess::cancel() {
  if (m_ended || m_cancelled) return;
  m_cancelled = true;
  abandon(m_request.folder);
  signalProgram(SIGTERM);
  m_grace.start(grace);
}

void KeptProcess::signalProgram(int signal) const {
  const Json process = recordIn(m_request.folder, "process.json");
  if (!process.is_object() || !isAlive(process)) return;
  const auto pid = static_cast<pid_t>(jsonInteger(process, "pid"));
  // Before it leads a group of its own, it can only be reached as itself.
  if (::kill(-pid, signal) != 0) ::kill(pid, signal);
}

void KeptProcess::end(const Result<KeptResult> &result) {
  if (m_ended) return;
  m_ended = true;
  m_looks.stop();
  m_grace.stop();
  m_timeout.stop();
  Q_EMIT ended(result);
}

Error KeptProcess::error(ErrorCode code, const QString &why, const QString &remedy) const {
  const QString name = m_request.argv.isEmpty() ? tr("a program") : visibleText(m_request.argv.first());
  return {code, tr("Running %1").arg(name), {}, why, remedy};
}

}  // namespace ops
