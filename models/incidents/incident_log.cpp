#include "models/incidents/incident_log.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QThread>
#include <cerrno>
#include <cstring>

#include "models/base/text.h"
#include "models/base/thread_op.h"

namespace ops {

namespace {

constexpr qint64 msPerMinute = 60'000;
constexpr mode_t newMode = 0644;

QString tr(const char *text) {
  return QCoreApplication::translate("IncidentLog", text);
}

Error trouble(const QString &path, const QString &why, const QString &remedy = {}) {
  return {ErrorCode::Failed, tr("Writing the incident's line"), path, why, remedy};
}

Error systemTrouble(const QString &path, int number) {
  return trouble(path, QString::fromLocal8Bit(std::strerror(number)));
}

/// A descriptor that is closed, and with it its lock.
class Descriptor {
 public:
  explicit Descriptor(int fd) : m_fd(fd) {}
  ~Descriptor() {
    if (m_fd >= 0) ::close(m_fd);
  }
  Descriptor(const Descriptor &) = delete;
  Descriptor &operator=(const Descriptor &) = delete;
  operator int() const { return m_fd; }

 private:
  int m_fd;
};

/// Others write a line, too: a moment.
bool lock(int fd) {
  constexpr int tries = 100;
  constexpr int pauseMs = 20;
  for (int i = 0; i < tries; ++i) {
    if (::flock(fd, LOCK_EX | LOCK_NB) == 0) return true;
    QThread::msleep(pauseMs);
  }
  return false;
}

bool endsOpen(int fd, off_t size) {
  char last = '\n';
  return size > 0 && ::pread(fd, &last, 1, size - 1) == 1 && last != '\n';
}

/// All of it, or nothing of it stays.
int writeWhole(int fd, const QByteArray &bytes, off_t sizeBefore) {
  qsizetype done = 0;
  while (done < bytes.size()) {
    const auto written = ::write(fd, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) {
      const int number = written < 0 ? errno : ENOSPC;
      return ::ftruncate(fd, sizeBefore) == 0 ? number : errno;
    }
    done += written;
  }
  return ::fsync(fd) == 0 ? 0 : errno;
}

Result<Done> append(const QString &path, const QString &line, const QString &header, FileJob &job) {
  const auto flags = O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;
  const Descriptor file(::open(QFile::encodeName(path).constData(), flags, newMode));
  if (file < 0) return fail(systemTrouble(path, errno));
  struct stat before{};
  if (::fstat(file, &before) != 0) return fail(systemTrouble(path, errno));
  if (!S_ISREG(before.st_mode)) return fail(trouble(path, tr("it is no regular file")));
  if (!lock(file)) return fail(trouble(path, tr("somebody else is writing it"), tr("Try again.")));
  // Somebody may have written until the lock was ours.
  if (::fstat(file, &before) != 0) return fail(systemTrouble(path, errno));
  QByteArray bytes;
  if (before.st_size == 0 && !header.isEmpty()) bytes += header.toUtf8() + '\n';
  if (endsOpen(file, before.st_size)) bytes += '\n';
  bytes += line.toUtf8() + '\n';
  if (!job.commit()) return fail({ErrorCode::Cancelled, tr("Writing the incident's line"), path, {}, {}});
  if (const int number = writeWhole(file, bytes, before.st_size); number != 0) return fail(systemTrouble(path, number));
  return Done{};
}

QString cell(const QString &text) {
  static const QRegularExpression plain(
      QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9_][A-Za-z0-9_ ./:-]*")));
  return plain.match(text).hasMatch() ? text : csvCell(visibleText(text));
}

}  // namespace

QString incidentCsvLine(const Incident &incident) {
  const auto end = incident.phases.last().since;
  const auto minutes = (incident.duration(end).count() + msPerMinute / 2) / msPerMinute;
  const auto component = incident.component.isEmpty() ? incident.system : incident.component;
  return QStringList{incident.openedAt().utc.toUTC().date().toString(Qt::ISODate), severityName(incident.severity),
                     QString::number(minutes), cell(component)}
      .join(QLatin1Char(','));
}

Op<Done> appendLine(const QString &path, const QString &line, const QString &header) {
  const auto whole = path.startsWith(QLatin1String("~/")) ? QString(QDir::homePath() + path.mid(1)) : path;
  return onThread<Done>(tr("Writing the incident's line"),
                        [whole, line, header](FileJob &job) { return append(whole, line, header, job); });
}

}  // namespace ops
