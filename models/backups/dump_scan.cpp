#include "models/backups/dump_scan.h"

#include <archive.h>
#include <archive_entry.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QFile>
#include <array>
#include <atomic>
#include <cerrno>

#include "models/base/text.h"
#include "models/base/thread_op.h"

namespace ops {

namespace {
constexpr std::size_t portion = 256 * 1024;

QString tr(const char *text) {
  return QCoreApplication::translate("DumpScan", text);
}

DumpSummary summaryOf(DumpText &text, const QString &complaint) {
  DumpSummary summary{text.tables(), text.serverVersion(), text.programVersion(),
                      text.bytes(),  text.complaint(),     text.rows()};
  if (!complaint.isEmpty()) summary.complaint = complaint;
  return summary;
}

/// What is read also goes into a file.
struct TextCopy {
  QFile file;
  qint64 mostBytes = 0;
};

Result<DumpSummary> scanFile(const QString &path, TextCopy *copy, const FileJob &job) {
  std::unique_ptr<archive, decltype(&archive_read_free)> reader(archive_read_new(), archive_read_free);
  archive_read_support_filter_all(reader.get());
  archive_read_support_format_raw(reader.get());
  archive_read_support_format_empty(reader.get());
  DumpText text;
  const auto damaged = [&] {
    return summaryOf(text,
                     tr("it cannot be unpacked: %1").arg(visibleText(QByteArray(archive_error_string(reader.get())))));
  };
  archive_entry *entry = nullptr;
  if (archive_read_open_filename(reader.get(), QFile::encodeName(path).constData(), portion) != ARCHIVE_OK) {
    if (QFile(path).open(QIODevice::ReadOnly)) return damaged();
    return fail({ErrorCode::Failed,
                 tr("Reading a dump"),
                 path,
                 QString::fromLocal8Bit(archive_error_string(reader.get())),
                 {}});
  }
  const int opened = archive_read_next_header(reader.get(), &entry);
  if (opened == ARCHIVE_EOF) return summaryOf(text, {});
  if (opened != ARCHIVE_OK) return damaged();
  std::vector<char> buffer(portion);
  for (;;) {
    if (job.isStopped()) return fail({ErrorCode::Cancelled, tr("Reading a dump"), path, tr("it was cancelled"), {}});
    const auto size = archive_read_data(reader.get(), buffer.data(), buffer.size());
    if (size < 0) return damaged();
    // What is no dump at all is called that, first.
    if (size == 0) return summaryOf(text, text.complaint().isEmpty() ? text.trespass() : QString());
    text.feed(QByteArrayView(buffer.data(), size));
    if (copy == nullptr) continue;
    if (text.bytes() > copy->mostBytes) {
      return summaryOf(text, tr("unpacked it is larger than %1").arg(formatBytes(copy->mostBytes)));
    }
    if (copy->file.write(buffer.data(), size) != size) {
      return fail({ErrorCode::Failed, tr("Unpacking a dump"), copy->file.fileName(), copy->file.errorString(), {}});
    }
  }
}

Result<DumpSummary> unpackFile(const QString &path, const QString &to, qint64 mostBytes, const FileJob &job) {
  TextCopy copy{QFile(to), mostBytes};
  const auto failed = [&copy] {
    return fail({ErrorCode::Failed, tr("Unpacking a dump"), copy.file.fileName(), copy.file.errorString(), {}});
  };
  QFile::remove(to);
  if (!copy.file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)) return failed();
  auto summary = scanFile(path, &copy, job);
  if (summary && !copy.file.flush()) return failed();
  return summary;
}

/// Reads a pipe until its writer, a program that is told of by `writerEnded`, is gone and nothing is left in it.
Result<DumpSummary> scanPipe(int pipe, DumpText text, const std::atomic<bool> &writerEnded, const FileJob &job) {
  std::vector<char> buffer(portion);
  constexpr int lookMs = 50;
  for (;;) {
    if (job.isStopped()) return fail({ErrorCode::Cancelled, tr("Reading a dump"), {}, tr("it was cancelled"), {}});
    // Asked before reading: what was written until then is still read.
    const bool last = writerEnded.load();
    const auto size = ::read(pipe, buffer.data(), buffer.size());
    if (size > 0) {
      text.feed(QByteArrayView(buffer.data(), size));
    } else if (last) {
      return summaryOf(text, {});
    } else {
      std::array<pollfd, 1> wait{{{pipe, POLLIN, 0}}};
      // A pipe that nobody has opened yet, or any more, is ready at once: no reason to spin.
      if (::poll(wait.data(), wait.size(), lookMs) > 0 && (wait[0].revents & POLLIN) == 0) ::usleep(lookMs * 100);
    }
  }
}

/// pg_restore at one end of a pipe, a thread at the other.
class ArchiveScan : public QObject {
 public:
  ArchiveScan(Host &host, QStringList argv, QString pipe, DumpText text, OperationOf<DumpSummary> &operation)
      : QObject(&operation),
        m_host(host),
        m_argv(std::move(argv)),
        m_pipe(std::move(pipe)),
        m_text(std::move(text)),
        m_operation(operation) {}

  ~ArchiveScan() override { QFile::remove(m_pipe); }

  void start() {
    QFile::remove(m_pipe);
    const int made = ::mkfifo(QFile::encodeName(m_pipe).constData(), S_IRUSR | S_IWUSR);
    const int pipe = made == 0 ? ::open(QFile::encodeName(m_pipe).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC) : -1;
    if (pipe < 0) {
      return m_operation.fail({ErrorCode::Failed, tr("Reading a dump"), m_pipe, qt_error_string(errno), {}});
    }
    ProcessRequest request;
    request.argv = m_argv;
    request.timeoutMs = 0;
    launch<ProcessResult>(m_host.run(request), this, [this](const Result<ProcessResult> &result) {
      m_program = result;
      *m_ended = true;
    });
    launch<DumpSummary>(onThread<DumpSummary>({},
                                              [pipe, text = m_text, ended = m_ended](FileJob &job) {
                                                auto summary = scanPipe(pipe, text, *ended, job);
                                                ::close(pipe);
                                                return summary;
                                              }),
                        this, [this](const Result<DumpSummary> &summary) { conclude(summary); });
  }

 private:
  void conclude(Result<DumpSummary> summary) {
    if (!summary) return m_operation.fail(summary.error());
    if (!m_program) return m_operation.fail(m_program.error());
    if (m_program->exitCode != 0) {
      summary->complaint = tr("pg_restore ended with exit code %1: %2")
                               .arg(m_program->exitCode)
                               .arg(visibleText(m_program->errors.trimmed().last(
                                   std::min<qsizetype>(400, m_program->errors.trimmed().size()))));
    }
    m_operation.succeed(*summary);
  }

  Host &m_host;
  QStringList m_argv;
  QString m_pipe;
  DumpText m_text;
  OperationOf<DumpSummary> &m_operation;
  Result<ProcessResult> m_program;
  std::shared_ptr<std::atomic<bool>> m_ended = std::make_shared<std::atomic<bool>>(false);
};
}  // namespace

Op<DumpSummary> scanDump(const QString &path) {
  return onThread<DumpSummary>({}, [path](FileJob &job) { return scanFile(path, nullptr, job); });
}

Op<DumpSummary> unpackDump(const QString &path, const QString &to, qint64 mostBytes) {
  return onThread<DumpSummary>({}, [=](FileJob &job) { return unpackFile(path, to, mostBytes, job); });
}

Op<DumpSummary> scanArchive(Host &host, const QString &pgRestore, const QString &archive, const QString &folder,
                            const QStringList &compared, qint64 mostHashes) {
  return makeOp<DumpSummary>([=, &host](OperationOf<DumpSummary> &operation) {
    const QString pipe = folder + QStringLiteral("/text");
    // Owned by the operation.
    auto *scan = new ArchiveScan(host, {pgRestore, QStringLiteral("--file=") + pipe, QStringLiteral("--"), archive},
                                 pipe, DumpText(compared, mostHashes), operation);
    scan->start();
  });
}

}  // namespace ops
