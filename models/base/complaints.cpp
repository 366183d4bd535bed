#include "models/base/complaints.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <ranges>

#include "models/base/redaction.h"
#include "models/base/text.h"

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
          "econnrefused|no route to host|name or service not known|server closed the connection|terminating "
          "connection|not connected|"
          "system is (starting up|shutting down)|service unavailable|"
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

constexpr qsizetype shownLetters = 160;
constexpr qsizetype lineLetters = 400;

QString tr(const char *text) {
  return QCoreApplication::translate("ErrorKind", text);
}

/// The latest moment that the time at the head of a line can mean; invalid: there is none.
QDateTime timeOf(const QString &line) {
  static const QRegularExpression form(QStringLiteral(
      R"((\d{4}-\d{2}-\d{2}|\d{2} [A-Z][a-z]{2} \d{4})[ T](\d{2}:\d{2}:\d{2})(?:[.,](\d{3})\d*)?(?: ?(Z|UTC|GMT|[+-]\d{2}:\d{2}))?)"));
  constexpr qsizetype head = 64;
  const auto match = form.match(line.left(head));
  if (!match.hasMatch()) return {};
  auto day = QDate::fromString(match.captured(1), Qt::ISODate);
  if (!day.isValid()) day = QLocale::c().toDate(match.captured(1), QStringLiteral("dd MMM yyyy"));
  const auto time = QTime::fromString(match.captured(2), Qt::ISODate).addMSecs(match.captured(3).toInt());
  const auto zone = match.captured(4);
  if (!day.isValid() || !time.isValid()) return {};
  if (zone.isEmpty()) return std::max(QDateTime(day, time, Qt::UTC), QDateTime(day, time, Qt::LocalTime));
  if (zone.size() < 6) return {day, time, Qt::UTC};
  const int minutes = zone.mid(1, 2).toInt() * 60 + zone.mid(4, 2).toInt();
  return {day, time, Qt::OffsetFromUTC, (zone.startsWith(QLatin1Char('-')) ? -60 : 60) * minutes};
}

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

QString withoutStatement(const QString &text) {
  // As a line of its own, or where its end is shown as an escape.
  static const QRegularExpression statement(QStringLiteral("(\\s|\\\\n)+LINE \\d+: .*$"),
                                            QRegularExpression::DotMatchesEverythingOption);
  auto head = text;
  return head.remove(statement);
}

QString errorKindName(ErrorKind kind) {
  return QLatin1String(wordsOf(kind).name);
}

QString errorKindTitle(ErrorKind kind) {
  return tr(wordsOf(kind).title);
}

QList<ErrorKind> errorKinds() {
  QList<ErrorKind> kinds;
  for (const auto &words : table) kinds.append(words.kind);
  return kinds;
}

QList<Complaints> groupComplaints(const QStringList &texts) {
  QList<Complaints> groups;
  for (const auto &text : texts) {
    const auto kind = errorKind(text);
    const auto found = std::ranges::find(groups, kind, &Complaints::kind);
    if (found == groups.end()) {
      groups.append({kind, 1, text});
    } else {
      ++found->count;
    }
  }
  std::ranges::stable_sort(groups, std::ranges::greater(), &Complaints::count);
  return groups;
}

QString complaintsText(const QList<Complaints> &complaints) {
  QStringList parts;
  for (const auto &each : complaints) {
    parts.append(tr("%1 × %2 (%3)")
                     .arg(formatCount(each.count), errorKindTitle(each.kind),
                          visibleText(withoutStatement(each.example), shownLetters)));
  }
  return parts.join(QStringLiteral("; "));
}

LogLines readLog(const QByteArray &log, const QDateTime &since) {
  static const QRegularExpression words(
      QStringLiteral("\\b(ERROR|FATAL|CRITICAL|PANIC|SEVERE|EMERG|ALERT)\\b|\\b(error|exception|traceback|panic):"));
  LogLines read;
  const auto lines = QString::fromUtf8(log).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
  QDateTime last;
  // What stands before the first time is no younger than that.
  for (qsizetype i = 0; i < lines.size() && !last.isValid(); ++i) last = timeOf(lines[i]);
  for (const auto &line : lines) {
    if (const auto time = timeOf(line); time.isValid()) last = time;
    if (since.isValid() && last.isValid() && last < since) continue;
    ++read.lines;
    if (words.match(line).hasMatch()) read.complaining.prepend(redaction::scrub(line.left(lineLetters)));
  }
  return read;
}

}  // namespace ops
