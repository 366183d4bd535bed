#include "models/journal/anchor_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
#include <QPointer>
#include <QScopeGuard>
#include <QTimer>
#include <cerrno>
#include <cstring>

#include "models/base/local_files.h"
#include "models/base/text.h"
#include "models/journal/texts.h"
#include "models/journal/worker.h"

namespace ops {

namespace {
constexpr qint64 longestLine = 4'096;  // with its end

QString reading() {
  return JournalTexts::tr("Reading anchors");
}

QString writing() {
  return JournalTexts::tr("Writing an anchor");
}

Error systemError(const QString &what, const QString &path, int number) {
  auto code = ErrorCode::Failed;
  if (number == ENOENT || number == ENOTDIR) code = ErrorCode::Unreachable;
  if (number == EACCES || number == EPERM || number == EROFS) code = ErrorCode::Refused;
  return {code, what, path, QString::fromLocal8Bit(std::strerror(number)), {}};
}

// A descriptor of a regular file, opened without blocking on a pipe or a device.
Result<int> openRegular(const QString &what, const QString &path, int flags) {
  constexpr mode_t readable = 0644;
  const int descriptor =
      ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, readable);
  if (descriptor < 0) return fail(systemError(what, path, errno));
  struct stat file{};
  if (::fstat(descriptor, &file) == 0 && S_ISREG(file.st_mode)) return descriptor;
  ::close(descriptor);
  return fail({ErrorCode::Refused, what, path, JournalTexts::tr("it is not a regular file"), {}});
}

void readLine(AnchorList &list, const QString &path, int number, QByteArray line) {
  const auto complain = [&](const QString &why) {
    list.complaints += QStringLiteral("%1:%2: %3").arg(visibleText(path)).arg(number).arg(why);
  };
  if (!line.endsWith('\n')) {
    return complain(line.size() < longestLine - 1 ? JournalTexts::tr("the line has no end: it was not written whole")
                                                  : JournalTexts::tr("the line is too long for an anchor"));
  }
  line.chop(1);
  auto anchor = parseAnchor(line);
  if (!anchor) return complain(anchor.error().why);
  list.anchors += std::move(*anchor);
}

Result<AnchorList> read(const QString &path) {
  const auto descriptor = openRegular(reading(), path, O_RDONLY);
  if (!descriptor) return fail(descriptor.error());
  QFile file;
  if (!file.open(*descriptor, QIODevice::ReadOnly, QFile::AutoCloseHandle)) {
    ::close(*descriptor);
    return fail({ErrorCode::Failed, reading(), path, file.errorString(), {}});
  }
  AnchorList list;
  int number = 0;
  while (true) {
    const QByteArray line = file.readLine(longestLine);
    if (line.isEmpty()) break;
    readLine(list, path, ++number, line);
    // The rest of a line that is too long says nothing more.
    for (QByteArray rest = line; !rest.endsWith('\n') && !file.atEnd();) rest = file.readLine(longestLine);
  }
  if (file.error() != QFileDevice::NoError) {
    return fail({ErrorCode::Failed, reading(), path, file.errorString(), {}});
  }
  return list;
}

bool endsInLine(int descriptor) {
  const off_t size = ::lseek(descriptor, 0, SEEK_END);
  char last = '\n';
  return size <= 0 || ::pread(descriptor, &last, 1, size - 1) != 1 || last == '\n';
}

Result<Done> append(const QString &path, const Anchor &anchor) {
  const bool fresh = !QFile::exists(path);
  const auto descriptor = openRegular(writing(), path, O_RDWR | O_APPEND | O_CREAT);
  if (!descriptor) return fail(descriptor.error());
  const auto tidy = qScopeGuard([&] { ::close(*descriptor); });
  // Desks that share the file on NFS append one after the other; where there are no locks, one write has to do.
  ::flock(*descriptor, LOCK_EX);
  // What a crash has left of a line stays a line of its own.
  const QByteArray line = (endsInLine(*descriptor) ? QByteArray() : QByteArray("\n")) + anchorLine(anchor) + '\n';
  const auto written = ::write(*descriptor, line.constData(), static_cast<size_t>(line.size()));
  if (written < 0) return fail(systemError(writing(), path, errno));
  if (written != line.size()) return fail(systemError(writing(), path, ENOSPC));
  if (::fsync(*descriptor) != 0 || (fresh && !files::syncFolderOf(path))) {
    auto error = systemError(writing(), path, errno);
    error.code = ErrorCode::OutcomeUnknown;
    return fail(error);
  }
  return Done{};
}

template <typename T>
Op<T> onThread(std::function<Result<T>()> work, const Error &late, int timeoutMs) {
  return makeOp<T>([work = std::move(work), late, timeoutMs](OperationOf<T> &op) {
    auto *mailbox = new Mailbox(&op);
    const auto worker = std::make_shared<Worker>(mailbox->slot());
    QObject::connect(&op, &QObject::destroyed, [worker] { worker->stop(0); });
    QTimer::singleShot(timeoutMs, &op, [&op, late] { op.fail(late); });
    worker->post({[work, pointer = QPointer<OperationOf<T>>(&op)] {
                    return Mailbox::Reply([pointer, result = work()] {
                      if (pointer) pointer->end(result);
                    });
                  },
                  {}});
  });
}

Error lateError(ErrorCode code, const QString &what, const QString &path) {
  return {code, what, path, JournalTexts::tr("the disk or share does not answer"), {}};
}
}  // namespace

Op<AnchorList> readAnchorFile(const QString &path, int timeoutMs) {
  return onThread<AnchorList>([path] { return read(path); }, lateError(ErrorCode::TimedOut, reading(), path),
                              timeoutMs);
}

Op<Done> appendToAnchorFile(const QString &path, const Anchor &anchor, int timeoutMs) {
  return onThread<Done>([path, anchor] { return append(path, anchor); },
                        lateError(ErrorCode::OutcomeUnknown, writing(), path), timeoutMs);
}

}  // namespace ops
