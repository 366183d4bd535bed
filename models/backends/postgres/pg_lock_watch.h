#pragma once

#include <QString>
#include <memory>

#include "models/base/secret.h"

namespace ops {

/// Looks, from a session of its own, who holds up a statement that has been running for a while. The answer would be
/// gone once the statement has given up.
class PgLockWatch {
 public:
  /// Looks after `delayMs`, unless it is gone by then.
  PgLockWatch(const Secret &connectionString, int backendPid, int delayMs);
  ~PgLockWatch();
  PgLockWatch(const PgLockWatch &) = delete;
  PgLockWatch &operator=(const PgLockWatch &) = delete;

  /// Who was in the way; empty if nobody was seen.
  QString blockers() const;

 private:
  struct State;
  std::shared_ptr<State> m_state;
};

}  // namespace ops
