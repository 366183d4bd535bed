#pragma once

#include <future>
#include <optional>

#include "models/journal/sqlite.h"

namespace ops {

/// SQLite's own check of a journal's database, on a thread and a connection of its own: it takes as long as the check
/// of the chain, and nobody's append waits for it. Ends the check when it goes.
class IntegrityCheck {
 public:
  explicit IntegrityCheck(const QString &file);
  ~IntegrityCheck();
  Q_DISABLE_COPY_MOVE(IntegrityCheck)

  /// What is damaged; empty: nothing. Nothing at all: it is not known yet, after some ten milliseconds.
  std::optional<QString> result();

 private:
  SqlDatabase m_database;
  std::future<QString> m_result;
};

}  // namespace ops
