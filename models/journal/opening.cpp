#include "models/journal/opening.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <cerrno>
#include <cstring>

#include "models/journal/chain.h"
#include "models/journal/damage.h"
#include "models/journal/texts.h"

namespace ops {

namespace {
constexpr mode_t others = 077;

Error openError(const QString &target, const QString &why, const QString &remedy = {}) {
  return {ErrorCode::Refused, JournalTexts::tr("Opening the journal"), target, why, remedy};
}

Status checkAccess(const QString &path, const char *mode) {
  struct stat file{};
  if (::lstat(QFile::encodeName(path).constData(), &file) != 0) return {};
  if (file.st_uid != ::geteuid()) {
    return fail(openError(path, JournalTexts::tr("it belongs to another user"),
                          JournalTexts::tr("Run the program as that user, or name another XDG_STATE_HOME.")));
  }
  if ((file.st_mode & others) == 0) return {};
  return fail(openError(path, JournalTexts::tr("other users can read or change it"),
                        JournalTexts::tr("Run: chmod %1 '%2'").arg(QString::fromLatin1(mode), path)));
}

Status prepareFolder(const JournalFiles &files, bool make) {
  const QString locks = files.folder + QStringLiteral("/locks");
  const auto previous = ::umask(others);
  const bool made = !make || QDir().mkpath(locks);
  ::umask(previous);
  if (!made) return fail(openError(files.folder, JournalTexts::tr("the folder cannot be made")));
  for (const auto &folder : {files.folder, locks}) {
    if (auto status = checkAccess(folder, "700"); !status) return status;
  }
  const QString shared = files.database + QStringLiteral("-shm");
  for (const auto &file : {files.database, files.wal, shared, HeadFile(files.folder).path()}) {
    if (auto status = checkAccess(file, "600"); !status) return status;
  }
  return {};
}

// Space that a full disk cannot take from the end of a running step. Without it the journal works all the same.
void ensureReserve(const QString &path) {
  constexpr off_t size = 262'144;
  const int fd = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (fd < 0) return;
  const bool reserved = ::posix_fallocate(fd, 0, size) == 0;
  ::close(fd);
  if (!reserved) ::unlink(QFile::encodeName(path).constData());
}

QString streamOf(SqlDatabase &database) {
  return QString::fromLatin1(database.text("SELECT value FROM meta WHERE key='stream'"));
}

Event remark(const QString &text) {
  Event event;
  event.type = QString::fromLatin1(event::note);
  event.body = {{"text", toJson(text)}};
  return event;
}

// Empty if the end of the journal fits the head file and itself.
QString tailComplaint(SqlDatabase &database, const std::optional<Head> &head, Head &last) {
  SqlStatement newest(database.handle(), "SELECT seq, hash FROM records ORDER BY seq DESC LIMIT 1");
  int code = newest.step();
  if (code == SQLITE_ROW) last = {newest.integer(0), newest.bytes(1), last.stream};
  if (code != SQLITE_ROW && code != SQLITE_DONE) return database.message();
  if (head && head->sequence > last.sequence) {
    return JournalTexts::tr("records are missing at its end: record %1 was acknowledged, the last one there is %2")
        .arg(head->sequence)
        .arg(last.sequence);
  }
  constexpr qint64 tail = 1'000;
  const qint64 from = std::max<qint64>(0, std::min(last.sequence - tail, head ? head->sequence - 1 : last.sequence));
  ChainChecker checker;
  if (from > 0) {
    SqlStatement before(database.handle(), "SELECT seq, hash FROM records WHERE seq<=?1 ORDER BY seq DESC LIMIT 1");
    before.bind(1, from);
    if (before.step() == SQLITE_ROW) checker = ChainChecker(before.integer(0), before.bytes(1));
  }
  const QByteArray sql = QByteArray("SELECT ") + rowColumns + " FROM records WHERE seq>?1 AND seq<=?2 ORDER BY seq";
  SqlStatement rows(database.handle(), sql.constData());
  rows.bind(1, checker.last());
  rows.bind(2, last.sequence);
  while ((code = rows.step()) == SQLITE_ROW) {
    if (!checker.check(rowOf(rows))) return checker.detail();
    if (head && checker.last() == head->sequence && checker.head() != head->hash) {
      return JournalTexts::tr("record %1 is not the one that was acknowledged").arg(head->sequence);
    }
  }
  if (code != SQLITE_DONE) return database.message();
  if (!checker.stream().isEmpty() && QString::fromUtf8(checker.stream()) != streamOf(database)) {
    return JournalTexts::tr("its name differs from the one in its records");
  }
  return {};
}

bool isEmptyFile(const QString &path) {
  struct stat file{};
  return ::stat(QFile::encodeName(path).constData(), &file) == 0 && file.st_size == 0;
}
}  // namespace

Result<OpenedJournal> openJournal(SqlDatabase &database, const JournalFiles &files, HeadFile &headFile,
                                  AppendLock &lock, OpeningMode mode) {
  if (auto status = prepareFolder(files, !mode.readOnly); !status) return std::unexpected(status.error());
  if (mode.readOnly && !QFile::exists(files.database) && !headFile.exists()) return OpenedJournal{};
  if (auto status = lock.open(files.lock); !status) return std::unexpected(status.error());
  // Two processes must not make it at once, and a damaged one is to be copied while nobody writes.
  if (const int cause = lock.lock(); cause != 0) {
    return fail(openError(files.lock, QString::fromLocal8Bit(std::strerror(cause))));
  }
  const auto unlock = qScopeGuard([&lock] { lock.unlock(); });

  const auto head = headFile.read();
  const bool fresh = !head || head->sequence == 0;
  const bool bare = !QFile::exists(files.database) || isEmptyFile(files.database);
  QString damage;
  if (bare && (!fresh || QFile::exists(files.wal))) {
    damage = JournalTexts::tr("the journal's database is missing or empty, yet there were records");
  } else if (const int cause = bare ? makePrivateFile(files.database) : 0; cause != 0) {
    return fail(openError(files.database, QString::fromLocal8Bit(std::strerror(cause))));
  } else if (auto status = openJournalDatabase(database, files.database, fresh && !mode.readOnly, mode.readOnly);
             !status) {
    if (status.error().code == ErrorCode::Refused) return std::unexpected(status.error());
    damage = status.error().why;
  }
  OpenedJournal opened;
  constexpr qint64 smallPages = 16'384;  // 64 MB; beyond that `verify` is the one to read all of it
  if (damage.isEmpty() && database.integer("PRAGMA page_count") <= smallPages) damage = integrityComplaint(database);
  opened.last = {0, QByteArray(hashSize, '\0'), {}};
  if (damage.isEmpty()) damage = tailComplaint(database, head, opened.last);
  if (!damage.isEmpty()) {
    if (mode.readOnly || !mode.acceptLoss) {
      return fail(damageRefusal(files, headFile.path(), damage, mode.readOnly));
    }
    auto recovered = recoverJournal(database, files, headFile, damage);
    if (!recovered) return std::unexpected(recovered.error());
    opened = std::move(*recovered);
  }
  opened.stream = streamOf(database);
  if (mode.readOnly) return opened;
  ensureReserve(files.reserve);
  if (opened.last.sequence == 0 && damage.isEmpty()) headFile.write({0, opened.last.hash, opened.stream});
  if (!head && opened.last.sequence > 0 && damage.isEmpty()) {
    opened.remarks.append(
        remark(JournalTexts::tr("The file journal.head was missing or unreadable. Whether records are "
                                "missing at the end before this one cannot be told.")));
  } else if (head && head->sequence < opened.last.sequence && damage.isEmpty()) {
    headFile.write({opened.last.sequence, opened.last.hash, opened.stream});
  }
  return opened;
}

}  // namespace ops
