#include "models/backends/compose/compose_errors.h"

#include <QCoreApplication>
#include <algorithm>

#include "models/base/text.h"

namespace ops {

namespace {

constexpr qsizetype shownWords = 600;
constexpr qsizetype shownLines = 4;
constexpr int signalBase = 128;  // as shells report it

QString tr(const char *text) {
  return QCoreApplication::translate("ComposeErrors", text);
}

bool says(const QString &text, std::initializer_list<const char *> phrases) {
  return std::ranges::any_of(
      phrases, [&](const char *phrase) { return text.contains(QLatin1String(phrase), Qt::CaseInsensitive); });
}

// A registry may be out of reach as well, but then it is the engine that says so.
bool isAnswer(const QString &text) {
  return says(text, {"error response from daemon"});
}

bool isLost(const QString &text) {
  return !isAnswer(text) &&
         says(text, {"error during connect", "connection reset", "connection aborted", "broken pipe", "unexpected eof",
                     ": eof", "remote end closed", "http request took too long", "deadline exceeded"});
}

bool isUnreachable(const QString &text) {
  return says(text, {"cannot connect to the docker daemon", "couldn't connect to docker daemon",
                     "is the docker daemon running", "error while fetching server api version"});
}

bool isForbidden(const QString &text) {
  return says(text, {"permission denied while trying to connect", "got permission denied", "permissionerror(13"});
}

bool isError(const QString &line) {
  return line.startsWith(QLatin1String("error"), Qt::CaseInsensitive);
}

}  // namespace

QString composeWords(const QByteArray &errors) {
  constexpr qsizetype readBytes = 16 * 1024;
  QStringList lines;
  for (const auto &line : errors.last(std::min(readBytes, errors.size())).split('\n')) {
    const auto text = visibleText(line.trimmed());
    if (!text.isEmpty()) lines.append(text);
  }
  const auto first = std::ranges::find_if(lines, isError);
  const auto from = first == lines.end() ? std::max<qsizetype>(0, lines.size() - shownLines) : first - lines.begin();
  auto words = lines.sliced(from, std::min(shownLines, lines.size() - from)).join(QLatin1Char(' '));
  if (words.size() > shownWords) words = words.first(shownWords) + QStringLiteral("…");
  return words;
}

Error composeError(const QString &what, const QString &target, const ProcessResult &result, bool changes) {
  const auto words = composeWords(result.errors.isEmpty() ? result.output : result.errors);
  // The decisive words may stand anywhere.
  const auto text = QString::fromUtf8(result.errors);
  Error error{ErrorCode::Failed, what, target, words, {}};
  if (result.exitCode > signalBase) {
    error.why = tr("its program was ended by signal %1").arg(result.exitCode - signalBase);
    if (!words.isEmpty()) error.why = QStringLiteral("%1: %2").arg(error.why, words);
    if (changes) error.code = ErrorCode::OutcomeUnknown;
  } else if (isForbidden(text)) {
    error.code = ErrorCode::Refused;
    error.remedy = tr("Run Opsdeck as a user who may use Docker, such as one of the group docker.");
  } else if (isLost(text)) {
    error.code = changes ? ErrorCode::OutcomeUnknown : ErrorCode::Unreachable;
    error.remedy = tr("See whether Docker's engine runs.");
  } else if (isUnreachable(text)) {
    error.code = ErrorCode::Unreachable;
    error.remedy = tr("See whether Docker's engine runs, and what DOCKER_HOST and the context say.");
  }
  if (error.why.isEmpty()) error.why = tr("its program ended with status %1 and said nothing").arg(result.exitCode);
  return error;
}

Error composeTooLong(const QString &what, const QString &target) {
  return {ErrorCode::Failed, what, target, tr("the answer is too long"), {}};
}

Error onTheWay(Error error) {
  if (error.code == ErrorCode::Unreachable || error.code == ErrorCode::TimedOut) error.code = ErrorCode::OutcomeUnknown;
  return error;
}

bool isComposeConflict(const Error &error) {
  return error.code == ErrorCode::Failed && says(error.why, {"conflict", "already in use", "no such container"});
}

bool onlyMissesObjects(const ProcessResult &result) {
  const auto lines = result.errors.trimmed().split('\n');
  if (lines.first().isEmpty()) return false;
  return std::ranges::all_of(lines, [](const QByteArray &line) {
    const auto text = QString::fromUtf8(line);
    return line.trimmed().isEmpty() || says(text, {"no such container", "no such object"});
  });
}

}  // namespace ops
