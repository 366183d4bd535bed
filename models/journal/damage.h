#pragma once

#include "models/journal/opening.h"

namespace ops {

/// What openJournal() answers for a damaged journal. Puts a copy of its files into folder/damaged-<utc>/ first, once
/// for one state of the files, however often it is opened; not where it is opened to be read alone, since who looks
/// again and again would fill the disk. Under the append lock.
Error damageRefusal(const JournalFiles &files, const QString &headPath, const QString &damage, bool readOnly);

/// The user has accepted the loss: the files are moved into folder/damaged-<utc>/, and a new journal of the same stream
/// takes over the whole prefix whose chain holds. The remark to be written next names what is lost and takes the first
/// sequence that was never acknowledged, so that no number ever names two records. Under the append lock.
Result<OpenedJournal> recoverJournal(SqlDatabase &database, const JournalFiles &files, HeadFile &headFile,
                                     const QString &damage);

}  // namespace ops
