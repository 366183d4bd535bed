#pragma once

#include <QDateTime>

#include "models/procedures/run_state.h"

namespace ops {

/// Whether the file from which a run's procedure was read still says what the run executes.
enum class FrozenText { Same, Changed, Gone };
QString frozenTextName(FrozenText text);  ///< JSON: "changed"

/// Holds the frozen procedure against its file: comments and the form of the text don't count. Reads the file only when
/// its time or size is another one than at the last look, so that it may be asked often; a file is at most 1 MB.
class FrozenTextWatch {
 public:
  FrozenText look(const RunState &run);
  /// A sentence for people; empty where there is nothing to say, as of a run that has ended.
  QString notice(const RunState &run);

 private:
  FrozenText m_last = FrozenText::Same;
  QString m_run;
  QDateTime m_modified;
  qint64 m_size = -1;
};

}  // namespace ops
