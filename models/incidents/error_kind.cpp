#include "models/incidents/error_kind.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <array>

namespace ops {

namespace {

struct Words {
  ErrorKind kind;
  const char *name;
  const char *title;
  const char *pattern;  ///< what PostgreSQL, Redis, Linux, HTTP libraries and services of the kind say; empty: nothing
};

/// The narrower stand before the wider: "MODEL_TIMEOUT" is about time.
constexpr std::array table{
    Words{ErrorKind::MissingData, "missing-data", QT_TRANSLATE_NOOP("ErrorKind", "data is missing"),
          R"((relation|table|database|schema|column)\b.{0,200}\b(does not exist|is missing)|no such table|)"
          "undefined ?table|unknown database"},
    Words{ErrorKind::Storage, "storage", QT_TRANSLATE_NOOP("ErrorKind", "no space is left"),
          R"(no space left|storage_full|disk (is )?full|\benospc\b|quota exceeded)"},
    Words{ErrorKind::Memory, "memory", QT_TRANSLATE_NOOP("ErrorKind", "no memory is left"),
          R"(out ?of ?memory|\boom\b|memoryerror|cannot allocate memory|bad_alloc)"},
    Words{ErrorKind::Denied, "denied", QT_TRANSLATE_NOOP("ErrorKind", "access is denied"),
          R"(permission denied|access denied|authentication failed|\bnoauth\b|wrongpass|\b40[13]\b|unauthori[sz]ed)"},
    Words{ErrorKind::Unreachable, "unreachable", QT_TRANSLATE_NOOP("ErrorKind", "something needed does not answer"),
          "connection (was )?(refused|reset|closed)|could not connect|can.?t connect|unreachable|_unavailable|"
          "econnrefused|no route to host|name or service not known|server closed the connection|service unavailable|"
          "no such file or directory"},
    Words{ErrorKind::Timeout, "timeout", QT_TRANSLATE_NOOP("ErrorKind", "something needed is too slow"),
          "time[ds]?[ _-]?out|deadline exceeded|no answer .{0,60}within"},
    Words{ErrorKind::Template, "template", QT_TRANSLATE_NOOP("ErrorKind", "a template is missing or broken"),
          "template"},
    Words{ErrorKind::Model, "model", QT_TRANSLATE_NOOP("ErrorKind", "the model's answers are not good enough"),
          "validation_failed|confidence|inference|model"},
    Words{ErrorKind::Input, "input", QT_TRANSLATE_NOOP("ErrorKind", "the job itself is wrong"),
          "invalid[ _-]?(payload|input|json|request)|no json object|parse error|malformed"},
    Words{ErrorKind::Other, "other", QT_TRANSLATE_NOOP("ErrorKind", "something else"), ""}};

const Words &wordsOf(ErrorKind kind) {
  for (const auto &words : table) {
    if (words.kind == kind) return words;
  }
  return table.back();
}

}  // namespace

ErrorKind errorKind(const QString &text) {
  static const auto patterns = [] {
    std::array<QRegularExpression, table.size() - 1> made;
    for (std::size_t i = 0; i < made.size(); ++i) {
      made[i] = QRegularExpression(QLatin1String(table[i].pattern), QRegularExpression::CaseInsensitiveOption);
    }
    return made;
  }();
  for (std::size_t i = 0; i < patterns.size(); ++i) {
    if (patterns[i].match(text).hasMatch()) return table[i].kind;
  }
  return ErrorKind::Other;
}

QString errorKindName(ErrorKind kind) {
  return QLatin1String(wordsOf(kind).name);
}

QString errorKindTitle(ErrorKind kind) {
  return QCoreApplication::translate("ErrorKind", wordsOf(kind).title);
}

}  // namespace ops
