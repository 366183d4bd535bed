#pragma once

#include <functional>

#include "app/cli/arguments.h"
#include "models/journal/journal.h"
#include "models/procedures/run_control.h"

namespace ops::cli {

/// Of this user's journal.
JournalOptions journalOptions(bool readOnly);
/// Opens the journal; reports and exits if it can't be; else goes on.
void openJournal(Journal &journal, const Exit &exit, std::function<void()> then);
/// The run whose id begins with `prefix`; refuses none, several, and a prefix too short to be meant. Of an open
/// journal.
void findRun(Journal &journal, const QString &prefix, const Exit &exit, std::function<void(const RunSummary &)> then);

/// The journal of this XDG world, opened for one verb, with what runs procedures beside it.
class JournalSession : public QObject {
 public:
  JournalSession();
  void open(const Exit &exit, std::function<void()> then) { openJournal(m_journal, exit, std::move(then)); }
  Journal &journal() { return m_journal; }
  RunControl &control() { return m_control; }

 private:
  Journal m_journal;
  RunControl m_control;
};

/// A verb about one run: opens the journal, finds the run and hands both over.
using WithRun = std::function<void(JournalSession &, const RunSummary &, const Exit &)>;
int withRun(const QString &prefix, const WithRun &body);

}  // namespace ops::cli
