#pragma once

#include "models/journal/head_file.h"
#include "models/journal/locks.h"
#include "models/journal/record.h"
#include "models/journal/schema.h"

namespace ops {

struct OpeningMode {
  bool readOnly = false;
  bool acceptLoss = false;
};

struct OpenedJournal {
  Head last;  ///< sequence 0 while it is empty
  QString stream;
  QList<Event> remarks;  ///< to be written as the first records of this session
  qint64 skip = 0;       ///< sequences that the first remark leaves out
};

/// Opens or makes the journal and holds it against everything that can be known of it: permissions, SQLite's own
/// integrity check, the head file, the chain of the last 1,000 records. Damage is refused, after a copy of the files
/// was put aside. A missing or unreadable head file is no refusal, for a power cut may leave it so: whether records are
/// missing at the end cannot be told then, and a remark says that in the journal itself.
Result<OpenedJournal> openJournal(SqlDatabase &database, const JournalFiles &files, HeadFile &headFile,
                                  AppendLock &lock, OpeningMode mode);

}  // namespace ops
