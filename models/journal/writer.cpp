#include "models/journal/writer.h"

#include <fcntl.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
#include <algorithm>
#include <array>
#include <cstring>

#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/journal/body_limit.h"
#include "models/journal/journal.h"
#include "models/journal/opening.h"
#include "models/journal/texts.h"

namespace ops {

namespace {
constexpr char insertSql[] = "INSERT INTO records VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9)";
constexpr char lastSql[] = "SELECT seq, hash FROM records ORDER BY seq DESC LIMIT 1";
constexpr char recordSql[] = "SELECT bytes FROM records WHERE seq=?1";
constexpr char fenceSql[] = "SELECT max(seq) FROM records WHERE resource=?1";

QString systemText(int number) {
  return QString::fromLocal8Bit(std::strerror(number));
}

quint64 inodeOf(const QString &path) {
  struct stat file{};
  return ::stat(QFile::encodeName(path).constData(), &file) == 0 ? file.st_ino : 0;
}

// What says how a step that has begun went on: it may take the reserve. Intents may not, so their step never starts.
bool endsSomething(const QString &type) {
  return type == QLatin1String(event::outcome) || type == QLatin1String(event::reconciled) ||
         type == QLatin1String(event::runClosed) || type == QLatin1String(event::released) ||
         type == QLatin1String(event::dispatched);
}
}  // namespace

QString osUser() {
  std::array<char, 4096> buffer{};
  passwd entry{};
  passwd *found = nullptr;
  getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found);
  return found ? QString::fromLocal8Bit(found->pw_name) : QString::number(geteuid());
}

bool AppendJob::moveTo(State next) const {
  int expected = Waiting;
  return state->compare_exchange_strong(expected, next);
}

struct Writer::Pending {
  const AppendJob *job = nullptr;
  Record record;
  std::optional<Error> error;
};

Writer::Writer(const JournalOptions &options)
    : m_files(options.folder),
      m_readOnly(options.readOnly),
      m_acceptLoss(options.acceptLoss),
      m_actor(osUser()),
      m_headFile(options.folder) {}

Writer::~Writer() {
  // Statements go before their connection, whose end is not to tidy up after a failure.
  m_insert = {};
  m_last = {};
  m_fence = {};
  m_record = {};
}

Error Writer::refusal(const QString &why, const QString &remedy) const {
  return {ErrorCode::Refused, JournalTexts::tr("Writing to the journal"), m_files.database, why, remedy};
}

void Writer::latch(const QString &why) {
  if (m_latched.isEmpty()) m_latched = why;
  m_full = false;
}

Result<qint64> Writer::open() {
  auto opened = openJournal(m_database, m_files, m_headFile, m_lock, {m_readOnly, m_acceptLoss});
  if (!opened) return std::unexpected(opened.error());
  m_stream = opened->stream;
  m_known = opened->last.sequence;
  if (m_readOnly) return m_known;
  m_insert = SqlStatement(m_database.handle(), insertSql, true);
  m_last = SqlStatement(m_database.handle(), lastSql, true);
  m_fence = SqlStatement(m_database.handle(), fenceSql, true);
  m_record = SqlStatement(m_database.handle(), recordSql, true);
  m_databaseInode = inodeOf(m_files.database);
  const auto countPages = [](void *self, sqlite3 *, const char *, int pages) {
    static_cast<Writer *>(self)->m_walPages = pages;
    return SQLITE_OK;
  };
  sqlite3_wal_hook(m_database.handle(), countPages, this);
  for (const auto &event : opened->remarks) {
    AppendJob job;
    job.event = event;
    job.skip = std::exchange(opened->skip, 0);
    job.body = limitedBody(event.body, false).value_or("{}");
    const auto written = append({&job});
    if (!written.front()) return std::unexpected(written.front().error());
  }
  return m_known;
}

Result<Head> Writer::last() {
  const int code = m_last.step();
  Head head{0, QByteArray(hashSize, '\0'), m_stream};
  if (code == SQLITE_ROW) head = {m_last.integer(0), m_last.bytes(1), m_stream};
  m_last.reset();
  if (code != SQLITE_ROW && code != SQLITE_DONE) {
    return fail(databaseError(m_database, JournalTexts::tr("Reading the journal's head"), m_files.database));
  }
  return head;
}

bool Writer::fenced(const AppendJob &job) {
  if (job.resource.isEmpty()) return false;
  const QByteArray resource = job.resource.toUtf8();
  m_fence.bindText(1, resource);
  const bool newest = m_fence.step() == SQLITE_ROW && m_fence.integer(0) == job.fence;
  m_fence.reset();
  return !newest;
}

bool Writer::stillOurFiles() {
  if (inodeOf(m_files.database) == m_databaseInode) return true;
  latch(JournalTexts::tr("the journal's file was replaced or removed while it was open"));
  return false;
}

std::vector<Result<Record>> Writer::append(const std::vector<const AppendJob *> &jobs) {
  std::vector<Pending> batch;
  batch.reserve(jobs.size());
  for (const auto *job : jobs) {
    Pending pending{job, {}, {}};
    const bool allowed = m_latched.isEmpty() || (m_full && endsSomething(job->event.type));
    if (!allowed) pending.error = refusal(m_latched);
    batch.push_back(std::move(pending));
  }
  std::optional<Error> error;
  if (m_readOnly || !m_insert.isPrepared()) {
    error = refusal(JournalTexts::tr("it was opened for reading only"));
  } else if (const int cause = m_lock.lock(); cause != 0) {
    error = refusal(systemText(cause));
  } else {
    error = write(batch);
    if (error && m_full && useReserve(batch)) error = write(batch);
    m_lock.unlock();
  }
  std::vector<Result<Record>> results;
  results.reserve(batch.size());
  for (auto &pending : batch) {
    if (!pending.error && error) pending.error = error;
    if (pending.error) {
      results.emplace_back(std::unexpected(*pending.error));
    } else {
      results.emplace_back(std::move(pending.record));
    }
  }
  return results;
}

bool Writer::useReserve(const std::vector<Pending> &batch) const {
  const bool worthIt = std::ranges::any_of(
      batch, [](const Pending &pending) { return !pending.error && endsSomething(pending.job->event.type); });
  return worthIt && ::unlink(QFile::encodeName(m_files.reserve).constData()) == 0;
}

std::optional<Error> Writer::write(std::vector<Pending> &batch) {
  if (!stillOurFiles()) return refusal(m_latched, JournalTexts::tr("Start the program again."));
  // From here on a caller who gives up cannot know any more whether it was written.
  for (auto &pending : batch) {
    if (pending.error) continue;
    if (m_full && !endsSomething(pending.job->event.type)) {
      pending.error = refusal(m_latched);
    } else if (pending.job->state->load() != AppendJob::Writing && !pending.job->moveTo(AppendJob::Writing)) {
      pending.error = refusal(JournalTexts::tr("it was given up before it was written"));
    }
  }
  if (m_database.execute("BEGIN IMMEDIATE") != SQLITE_OK) return failed(false);
  auto head = last();
  if (head && head->sequence < m_known) {
    latch(JournalTexts::tr("records that this program has written are missing: the journal was put back from a copy"));
  }
  if (!head || head->sequence < m_known) {
    auto error = head ? refusal(m_latched) : *failed(false);
    m_database.execute("ROLLBACK");
    return error;
  }
  const qint64 before = head->sequence;
  if (auto error = insert(batch, *head)) return error;
  if (head->sequence == before) {
    m_database.execute("ROLLBACK");
    return {};
  }
  if (m_database.execute("COMMIT") != SQLITE_OK) {
    auto error = failed(true);
    if (sqlite3_get_autocommit(m_database.handle()) == 0) m_database.execute("ROLLBACK");
    return error;
  }
  m_known = head->sequence;
  if (const int cause = m_headFile.write(*head); cause != 0) {
    latch(JournalTexts::tr("the journal's head could not be written: %1").arg(systemText(cause)));
    Error error = refusal(m_latched);
    error.code = ErrorCode::OutcomeUnknown;
    return error;
  }
  return {};
}

std::optional<Error> Writer::insert(std::vector<Pending> &batch, Head &head) {
  if (head.sequence != m_clock.sequence()) lookAtClockOf(head);
  for (auto &pending : batch) {
    if (pending.error) continue;
    const auto &job = *pending.job;
    if (fenced(job)) {
      pending.error = refusal(JournalTexts::tr("somebody else has claimed %1 since (fence)").arg(job.resource));
      continue;
    }
    const Moment now = momentNow();
    // What declares a gap comes first behind it; and the reserve of a full disk is for the ends of steps.
    if (job.skip == 0 && !m_full) {
      if (auto error = noteClockJump(now, head)) return error;
    }
    auto record = insertOne(job, now, head);
    if (!record) return record.error();
    pending.record = std::move(*record);
  }
  return {};
}

void Writer::lookAtClockOf(const Head &head) {
  m_record.bind(1, head.sequence);
  Envelope envelope;
  if (m_record.step() == SQLITE_ROW && envelope.scan(m_record.view(0))) {
    m_clock.saw(head.sequence, {QDateTime::fromString(QString::fromLatin1(envelope.utc), Qt::ISODateWithMs),
                                {envelope.monotonicNs, unescaped(envelope.boot)}});
  }
  m_record.reset();
}

std::optional<Error> Writer::noteClockJump(const Moment &now, Head &head) {
  const auto jump = m_clock.jump(now);
  if (!jump) return {};
  AppendJob job;
  job.event.type = QString::fromLatin1(event::clockJump);
  job.event.body = *jump;
  job.body = jsonDump(*jump);
  const auto record = insertOne(job, now, head);
  return record ? std::nullopt : std::optional(record.error());
}

Result<Record> Writer::insertOne(const AppendJob &job, const Moment &now, Head &head) {
  Stamp stamp{m_stream,
              recordTime(now.utc),
              now.tick.boot,
              m_actor,
              QStringLiteral("os-user"),
              QStringLiteral(OPSDECK_VERSION),
              head.sequence + 1,
              now.tick.ns,
              head.hash};
  stamp.sequence += job.skip;
  const QByteArray bytes = encodeRecord(stamp, job.event, job.body);
  const QByteArray hash = recordHash(bytes);
  const bool claims = job.event.type == QLatin1String(event::claimed);
  const QByteArray type = job.event.type.toUtf8();
  const QByteArray run = job.event.run.toUtf8();
  const QByteArray system = job.event.system.toUtf8();
  const QByteArray environment = job.event.environment.toUtf8();
  const QByteArray time = stamp.utc.toLatin1();
  const QByteArray resource = claims ? jsonString(job.event.body, "resource").toUtf8() : QByteArray("");
  int column = 0;
  m_insert.bind(++column, stamp.sequence);
  m_insert.bindBlob(++column, bytes);
  m_insert.bindBlob(++column, hash);
  for (const auto *text : {&type, &run, &system, &environment, &time, &resource}) m_insert.bindText(++column, *text);
  const int code = m_insert.step();
  if (code != SQLITE_DONE) {
    auto error = failed(false);
    m_insert.reset();
    if (sqlite3_get_autocommit(m_database.handle()) == 0) m_database.execute("ROLLBACK");
    return std::unexpected(*error);
  }
  m_insert.reset();
  Record record{stamp.sequence,       m_stream,    head.hash, hash, now.utc, stamp.monotonicNs, stamp.boot, m_actor,
                stamp.authentication, stamp.build, job.event, bytes};
  head.sequence = stamp.sequence;
  head.hash = hash;
  m_clock.saw(head.sequence, now);
  return record;
}

std::optional<Error> Writer::failed(bool commit) {
  const int code = sqlite3_extended_errcode(m_database.handle());
  const int basic = code & 0xff;
  const QString why = m_database.message();
  // After a failed sync nobody knows what is on the disk, also where it failed for want of space.
  const bool isSync = code == SQLITE_IOERR_FSYNC || code == SQLITE_IOERR_DIR_FSYNC;
  if (basic == SQLITE_BUSY) {
    return refusal(JournalTexts::tr("another program keeps the journal's database locked"),
                   JournalTexts::tr("End the program that has journal.db open."));
  }
  if (basic == SQLITE_FULL || (basic == SQLITE_IOERR && !isSync && m_database.systemErrno() == ENOSPC)) {
    latch(JournalTexts::tr("there is no space left for the journal"));
    m_full = true;
    return refusal(
        m_latched,
        JournalTexts::tr("Make room on the disk that holds %1, then start the program again.").arg(m_files.folder));
  }
  latch(JournalTexts::tr("a write to the disk failed: %1").arg(why));
  Error error = refusal(m_latched, JournalTexts::tr("Check the disk that holds %1 and the system's log, then start the "
                                                    "program again.")
                                       .arg(m_files.folder));
  // A commit whose sync failed may be on the disk all the same.
  if (commit) error.code = ErrorCode::OutcomeUnknown;
  return error;
}

Result<Claim> Writer::claim(const AppendJob &job) {
  const QString resource = jsonString(job.event.body, "resource");
  auto lock = takeOwnerLock(m_files.folder, resource, job.event.run);
  if (!lock) return std::unexpected(lock.error());
  const auto written = append({&job});
  if (!written.front()) return std::unexpected(written.front().error());
  return Claim{resource, written.front()->sequence, std::move(*lock)};
}

void Writer::checkpoint() {
  constexpr int grown = 1'000;
  if (!m_latched.isEmpty() || m_walPages < grown) return;
  m_walPages = 0;
  const int code = sqlite3_wal_checkpoint_v2(m_database.handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
  if (code != SQLITE_OK && (code & 0xff) != SQLITE_BUSY) failed(false);
}

}  // namespace ops
