#include "models/base/error.h"

#include <array>

namespace ops {

namespace {
struct CodeName {
  ErrorCode code;
  int exit;
  const char *name;
};
constexpr std::array codeNames{
    CodeName{ErrorCode::Failed, 1, "failed"},          CodeName{ErrorCode::Usage, 2, "usage"},
    CodeName{ErrorCode::Refused, 3, "refused"},        CodeName{ErrorCode::Unreachable, 4, "unreachable"},
    CodeName{ErrorCode::TimedOut, 4, "timed-out"},     CodeName{ErrorCode::Cancelled, 1, "cancelled"},
    CodeName{ErrorCode::OutcomeUnknown, 5, "unknown"},
};
}  // namespace

QString Error::toString() const {
  QString text = what;
  if (!target.isEmpty()) text += QStringLiteral(" (%1)").arg(target);
  if (!why.isEmpty()) text += QStringLiteral(": ") + why;
  if (!remedy.isEmpty()) {
    const bool isEnded = text.endsWith(QLatin1Char('.')) || text.endsWith(QLatin1Char('?'));
    if (!isEnded) text += QLatin1Char('.');
    text += QLatin1Char(' ') + remedy;
  }
  return text;
}

int exitCode(ErrorCode code) {
  for (const auto &entry : codeNames) {
    if (entry.code == code) return entry.exit;
  }
  return 1;
}

QString errorCodeName(ErrorCode code) {
  for (const auto &entry : codeNames) {
    if (entry.code == code) return QString::fromLatin1(entry.name);
  }
  return QStringLiteral("failed");
}

ErrorCode errorCodeFromName(const QString &name) {
  for (const auto &entry : codeNames) {
    if (name == QLatin1String(entry.name)) return entry.code;
  }
  return ErrorCode::Failed;
}

}  // namespace ops
