#pragma once

#include "models/journal/chain.h"
#include "models/journal/locks.h"
#include "models/journal/record.h"
#include "models/journal/run_projection.h"
#include "models/journal/schema.h"
#include "models/journal/search_index.h"

namespace ops {

/// A part of a query's answer, and how far the journal was looked through for it.
struct RecordPage {
  QList<Record> records;
  qint64 scannedTo = 0;  ///< every record up to this one has been looked at
  bool atEnd = false;    ///< no record stood behind scannedTo
};

/// The reading half of a journal, with a connection of its own, so that neither a busy nor a hung writer holds up a
/// look. Lives on the journal's reader thread and may block there. An absent journal reads as an empty one.
class Reader {
 public:
  explicit Reader(const QString &folder) : m_files(folder), m_index(folder) {}

  Result<qint64> lastSequence();
  Result<QList<Record>> read(const RecordQuery &query);
  /// For following: ascending, without regard to query.newestFirst.
  Result<RecordPage> page(const RecordQuery &query);
  Result<QList<ClaimHolder>> holders(const QStringList &resources);

  /// Brings the projection up to date and asks the kernel about the owners of the runs that are open.
  Result<QList<RunSummary>> runs(RunProjection &projection, int limit);

  /// The connection, opened if there is a journal; null while there is none.
  Result<SqlDatabase *> database();
  const JournalFiles &files() const { return m_files; }

 private:
  Error readError();

  JournalFiles m_files;
  SqlDatabase m_database;
  SearchIndex m_index;
};

}  // namespace ops
