#pragma once

#include <functional>

#include "app/cli/terminal.h"
#include "models/journal/journal.h"
#include "models/procedures/run_control.h"

namespace ops::cli {

/// The journal of this XDG world, opened for one verb, with what runs procedures beside it.
class JournalSession : public QObject {
 public:
  JournalSession();
  /// Reports and exits if it can't be opened; else goes on.
  void open(const Exit &exit, std::function<void()> then);
  Journal &journal() { return m_journal; }
  RunControl &control() { return m_control; }

  /// The run whose id begins with `prefix`; refuses none and several.
  void findRun(const QString &prefix, const Exit &exit, std::function<void(const RunSummary &)> then);

 private:
  Journal m_journal;
  RunControl m_control;
};

}  // namespace ops::cli
