#pragma once

#include <QString>
#include <expected>

namespace ops {

/// Why something did not work, coarse enough to act on. The command line's exit codes follow it.
enum class ErrorCode {
  Failed,          ///< it was tried, and it failed
  Usage,           ///< the caller's input is wrong
  Refused,         ///< a rule, a permission or the target's state forbids it; nothing was done
  Unreachable,     ///< the target could not be asked at all; nothing was done
  TimedOut,        ///< no answer before the deadline, and nothing can have been changed by the request
  Cancelled,       ///< somebody asked for it to stop, and it stopped
  OutcomeUnknown,  ///< it may or may not have happened: probe before trying again
};

/// An error as a value: what failed, at which target, why, and what to try. Texts are translated and plain.
struct Error {
  ErrorCode code = ErrorCode::Failed;
  QString what;         ///< the thing that failed: "Reading the depth of document_queue"
  QString target;       ///< who was asked: "redis cache.example:6379"; empty if nobody
  QString why;          ///< the cause, as the target or the system told it
  QString remedy;       ///< what would mend it; may be empty
  bool isOurs = false;  ///< it is we who lack something, such as a secret: it tells nothing of the target
  QString answer = {};  ///< all that the target has answered instead, for details; empty: "why" says it

  /// One line: "what (target): why. remedy"
  QString toString() const;
  bool operator==(const Error &) const = default;
};

template <typename T>
using Result = std::expected<T, Error>;
using Status = Result<void>;

/// 0 is for success alone; 1 failed, 2 usage, 3 refused, 4 unreachable, 5 outcome unknown.
int exitCode(ErrorCode code);

/// The stable word for JSON and the journal, such as "timed-out".
QString errorCodeName(ErrorCode code);
ErrorCode errorCodeFromName(const QString &name);

inline std::unexpected<Error> fail(Error error) {
  return std::unexpected<Error>(std::move(error));
}

}  // namespace ops
