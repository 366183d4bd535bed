#pragma once

#include "models/procedures/actions/backup/backup_common.h"

namespace ops::backupactions {

/// Who is connected to a database, our own sessions left out; each text at most 20 times.
struct Sessions {
  QStringList tools;   ///< of people, and what copies the database: no service, so no step of a plan ends them
  QStringList others;  ///< of the system's services, as far as anybody can tell

  bool isEmpty() const { return tools.isEmpty() && others.isEmpty(); }
  QStringList all() const { return tools + others; }
};

/// Texts as "psql of alice (pid 4711)".
void withSessions(ActionRun &run, Database &server, const QString &database,
                  const std::function<void(const Result<Sessions> &)> &next);

}  // namespace ops::backupactions
