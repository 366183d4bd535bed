#include "models/backups/file_archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>

#include "models/base/text.h"
#include "models/base/thread_op.h"

namespace ops {

namespace {
constexpr std::size_t portion = 256 * 1024;
constexpr uint permissionBits = 0777;

QString tr(const char *text) {
  return QCoreApplication::translate("FileArchive", text);
}

QString complaintAbout(archive_entry *entry, const QString &path) {
  if (path.isEmpty() || path.startsWith(QLatin1Char('/')))
    return tr("\"%1\" is no relative path").arg(visibleText(path));
  if (path.split(QLatin1Char('/')).contains(QStringLiteral(".."))) {
    return tr("\"%1\" leads out of its folder").arg(visibleText(path));
  }
  if (archive_entry_hardlink(entry) != nullptr || archive_entry_symlink(entry) != nullptr) {
    return tr("\"%1\" is a link; a link could lead anywhere").arg(visibleText(path));
  }
  const auto type = archive_entry_filetype(entry);
  if (type != AE_IFREG && type != AE_IFDIR) return tr("\"%1\" is neither a file nor a folder").arg(visibleText(path));
  return {};
}

/// Reads an archive to its end; with a folder, unpacks it there.
class Reading {
 public:
  Reading(QString path, QString folder, qint64 mostBytes, const FileJob &job)
      : m_path(std::move(path)), m_folder(std::move(folder)), m_most(mostBytes), m_job(job) {
    archive_read_support_filter_all(m_reader.get());
    archive_read_support_format_tar(m_reader.get());
    archive_write_disk_set_options(m_writer.get(), ARCHIVE_EXTRACT_PERM | ARCHIVE_EXTRACT_TIME | ARCHIVE_EXTRACT_OWNER |
                                                       ARCHIVE_EXTRACT_SECURE_NODOTDOT |
                                                       ARCHIVE_EXTRACT_SECURE_SYMLINKS | ARCHIVE_EXTRACT_UNLINK);
    archive_write_disk_set_standard_lookup(m_writer.get());
  }

  Result<ArchiveListing> run() {
    if (archive_read_open_filename(m_reader.get(), QFile::encodeName(m_path).constData(), portion) != ARCHIVE_OK) {
      return damaged();
    }
    for (;;) {
      archive_entry *entry = nullptr;
      const int found = archive_read_next_header(m_reader.get(), &entry);
      if (found == ARCHIVE_EOF) break;
      if (found != ARCHIVE_OK) return damaged();
      const QString path = QFile::decodeName(archive_entry_pathname(entry));
      ++m_entries;
      m_listing.complaint = complaintAbout(entry, path);
      if (!m_listing.complaint.isEmpty()) return m_listing;
      if (const auto status = take(entry, path); !status) return fail(status.error());
      if (!m_listing.complaint.isEmpty()) return m_listing;
    }
    if (archive_read_close(m_reader.get()) != ARCHIVE_OK) return damaged();
    if (m_entries == 0) m_listing.complaint = tr("it is empty");
    return m_listing;
  }

 private:
  Status take(archive_entry *entry, const QString &path) {
    const bool isFolder = archive_entry_filetype(entry) == AE_IFDIR;
    const auto mode = static_cast<uint>(archive_entry_perm(entry)) & permissionBits;
    if (!m_folder.isEmpty()) {
      // Never more than what it was: set-user-id and the like are not unpacked.
      archive_entry_set_perm(entry, static_cast<mode_t>(mode));
      archive_entry_set_pathname(entry, QFile::encodeName(QString(m_folder + QLatin1Char('/') + path)).constData());
      if (archive_write_header(m_writer.get(), entry) < ARCHIVE_WARN) return fail(writeError(path));
    }
    qint64 bytes = 0;
    const void *data = nullptr;
    std::size_t size = 0;
    la_int64_t offset = 0;
    for (;;) {
      if (m_job.isStopped())
        return fail(Error{ErrorCode::Cancelled, tr("Reading an archive"), m_path, tr("it was cancelled"), {}});
      const int read = archive_read_data_block(m_reader.get(), &data, &size, &offset);
      if (read == ARCHIVE_EOF) break;
      if (read != ARCHIVE_OK) {
        m_listing = *damaged();
        return {};
      }
      bytes = offset + static_cast<qint64>(size);
      m_listing.bytes += static_cast<qint64>(size);
      if (m_listing.bytes > m_most) {
        m_listing.complaint = tr("unpacked it is larger than %1").arg(formatBytes(m_most));
        return {};
      }
      if (!m_folder.isEmpty() && archive_write_data_block(m_writer.get(), data, size, offset) < ARCHIVE_WARN) {
        return fail(writeError(path));
      }
    }
    if (!m_folder.isEmpty() && archive_write_finish_entry(m_writer.get()) < ARCHIVE_WARN) return fail(writeError(path));
    if (!isFolder) m_listing.files.append({path, {bytes, {}, false, mode, 0, {}}});
    return {};
  }

  Result<ArchiveListing> damaged() {
    m_listing.complaint = tr("it is damaged: %1").arg(visibleText(QByteArray(archive_error_string(m_reader.get()))));
    return m_listing;
  }

  Error writeError(const QString &path) {
    return {
        ErrorCode::Failed,
        tr("Unpacking an archive"),
        m_path,
        QStringLiteral("%1: %2").arg(visibleText(path), visibleText(QByteArray(archive_error_string(m_writer.get())))),
        {}};
  }

  QString m_path;
  QString m_folder;
  qint64 m_most;
  const FileJob &m_job;
  ArchiveListing m_listing;
  qint64 m_entries = 0;
  std::unique_ptr<archive, decltype(&archive_read_free)> m_reader{archive_read_new(), archive_read_free};
  std::unique_ptr<archive, decltype(&archive_write_free)> m_writer{archive_write_disk_new(), archive_write_free};
};
}  // namespace

Op<ArchiveListing> listArchive(const QString &path, qint64 mostBytes) {
  return unpackArchive(path, {}, mostBytes);
}

Op<ArchiveListing> unpackArchive(const QString &path, const QString &folder, qint64 mostBytes) {
  return onThread<ArchiveListing>({}, [=](FileJob &job) { return Reading(path, folder, mostBytes, job).run(); });
}

}  // namespace ops
