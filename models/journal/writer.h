#pragma once

#include <atomic>
#include <memory>
#include <vector>

#include "models/journal/clock_watch.h"
#include "models/journal/envelope.h"
#include "models/journal/head_file.h"
#include "models/journal/locks.h"
#include "models/journal/schema.h"

namespace ops {

struct JournalOptions;

/// The name of the user that this process runs as.
QString osUser();

/// An append on its way to the disk. The writer moves Waiting to Writing when nothing can hold it back any more;
/// whoever gives up first moves Waiting to Abandoned. So a timeout knows whether the record may have been written.
struct AppendJob {
  enum State { Waiting, Writing, Abandoned };

  Event event;
  QByteArray body;   ///< as limitedBody() made it; what event.body held
  QString resource;  ///< of the claim that the append stands under; empty: none
  qint64 fence = 0;
  qint64 skip = 0;  ///< sequences left out before it, as it declares itself (an accepted loss)
  std::shared_ptr<std::atomic<int>> state = std::make_shared<std::atomic<int>>(Waiting);

  bool moveTo(State next) const;
};

/// The writing half of a journal; lives on the journal's writer thread and may block there. After a failed write it is
/// latched for good: a second fsync after a failed one answers "ok" and means nothing.
class Writer {
 public:
  explicit Writer(const JournalOptions &options);
  ~Writer();
  Writer(const Writer &) = delete;
  Writer &operator=(const Writer &) = delete;

  /// The sequence of the last record.
  Result<qint64> open();
  /// One commit for all of them, each its own record with its own result.
  std::vector<Result<Record>> append(const std::vector<const AppendJob *> &jobs);
  /// Takes the kernel lock of job.resource and writes the record.
  Result<Claim> claim(const AppendJob &job);
  /// Moves a grown write-ahead log into the database. To be called after the answers have gone out; look at latched()
  /// afterwards.
  void checkpoint();

  const QString &stream() const { return m_stream; }
  /// Why no more is written; empty while it is.
  const QString &latched() const { return m_latched; }

 private:
  struct Pending;

  Error refusal(const QString &why, const QString &remedy = {}) const;
  void latch(const QString &why);
  bool stillOurFiles();
  std::optional<Error> write(std::vector<Pending> &batch);
  std::optional<Error> insert(std::vector<Pending> &batch, Head &head);
  Result<Record> insertOne(const AppendJob &job, const Moment &now, Head &head);
  /// Writes down that the wall clock was set since the last record.
  std::optional<Error> noteClockJump(const Moment &now, Head &head);
  /// Another process may have written the last record.
  void lookAtClockOf(const Head &head);
  bool fenced(const AppendJob &job);
  Result<Head> last();
  std::optional<Error> failed(bool commit);
  bool useReserve(const std::vector<Pending> &batch) const;

  JournalFiles m_files;
  bool m_readOnly;
  bool m_acceptLoss;
  QString m_actor;
  HeadFile m_headFile;
  AppendLock m_lock;
  SqlDatabase m_database;
  SqlStatement m_insert, m_last, m_fence, m_record;
  ClockWatch m_clock;
  QString m_stream;
  QString m_latched;
  bool m_full = false;  ///< latched for want of space: what ends a running step may still try
  qint64 m_known = 0;
  quint64 m_databaseInode = 0;
  int m_walPages = 0;
};

}  // namespace ops
