#include "models/backends/http/answer_words.h"

#include <QRegularExpression>
#include <QStringList>

#include "models/base/json.h"
#include "models/base/text.h"

namespace ops {

namespace {

constexpr qsizetype mostLetters = 140, mostOfPart = 60, mostOfText = 80;
constexpr qsizetype mostParts = 3;
constexpr qsizetype readBytes = 64 * 1024;

QString cut(const QString &text, qsizetype most) {
  return text.size() <= most ? text : QString(text.first(most - 1).trimmed() + QStringLiteral("…"));
}

/// Its first line. Of a long chain "what: why: cause" the cause.
QString shown(const QString &text, qsizetype most) {
  const auto line = visibleText(text.trimmed().section(QLatin1Char('\n'), 0, 0).simplified());
  const auto cause = line.section(QStringLiteral(": "), -1);
  return cut(line.size() > most && cause.size() < line.size() ? cause : line, most);
}

bool isWell(const QString &word) {
  static const QStringList words{"ok", "up", "pass", "passing", "healthy", "true", "ready", "running", "green"};
  return words.contains(word.trimmed().toLower());
}

/// The first of its texts of these names, also inside an "error" that is an object.
QString textOf(const Json &json, std::initializer_list<const char *> names) {
  if (!json.is_object()) return {};
  for (const auto *name : names) {
    const auto &value = jsonMember(json, name);
    const auto text = value.is_object()   ? textOf(value, {"message", "detail", "reason", "error"})
                      : value.is_string() ? jsonText(value)
                                          : QString();
    if (!text.trimmed().isEmpty()) return text;
  }
  return {};
}

QString stateOf(const Json &json) {
  return textOf(json, {"status", "state", "health"});
}

QString reasonOf(const Json &json) {
  return textOf(json, {"reason", "detail", "message", "error", "description", "output", "title", "details"});
}

/// Why a part is not well; empty if it is.
QString complaintOf(const Json &part) {
  if (part.is_array()) {
    for (const auto &each : part) {
      if (const auto complaint = complaintOf(each); !complaint.isEmpty()) return complaint;
    }
    return {};
  }
  if (part.is_boolean()) return part.get<bool>() ? QString() : QStringLiteral("false");
  if (part.is_string()) return isWell(jsonText(part)) ? QString() : jsonText(part);
  const auto state = stateOf(part);
  if (isWell(state)) return {};
  const auto reason = reasonOf(part);
  return reason.isEmpty() ? state : reason;
}

QString partsOf(const Json &json) {
  QStringList parts;
  for (const char *name : {"checks", "components", "dependencies", "entries", "results", "services", "details"}) {
    const auto &all = jsonMember(json, name);
    if (!all.is_object() && !all.is_array()) continue;
    for (const auto &[key, part] : all.items()) {
      const auto complaint = shown(complaintOf(part), mostOfPart);
      if (complaint.isEmpty()) continue;
      const auto itsName = all.is_object() ? QString::fromStdString(key) : textOf(part, {"name", "id", "component"});
      parts += itsName.isEmpty() ? complaint : QStringLiteral("%1: %2").arg(shown(itsName, mostOfPart), complaint);
    }
  }
  if (parts.size() > mostParts) parts = parts.first(mostParts) << QStringLiteral("…");
  return parts.join(QStringLiteral(", "));
}

/// Of words that nobody knows some members, what is not so first: "valid: false, model: nlp, accuracy: 0.42".
QString membersOf(const Json &json) {
  QStringList denied, told, counted;
  for (const auto &[key, value] : json.items()) {
    const bool isFine = value.is_boolean() && value.get<bool>();
    if (value.is_structured() || value.is_null() || isFine) continue;
    auto &members = value.is_boolean() ? denied : value.is_string() ? told : counted;
    members += QStringLiteral("%1: %2").arg(shown(QString::fromStdString(key), mostOfPart),
                                            shown(jsonText(value), mostOfPart));
  }
  return (denied + told + counted).mid(0, mostParts).join(QStringLiteral(", "));
}

QString wordsOf(const Json &json) {
  const auto state = shown(stateOf(json), mostOfPart);
  const auto reason = shown(reasonOf(json), mostOfText);
  const auto parts = partsOf(json);
  QStringList words{state, reason == state ? QString() : reason};
  words.removeAll(QString());
  const auto head = words.join(QStringLiteral(": "));
  if (parts.isEmpty()) return head.isEmpty() ? membersOf(json) : head;
  return head.isEmpty() ? parts : QStringLiteral("%1 (%2)").arg(head, parts);
}

QString wordsOf(const QByteArray &body) {
  const auto bytes = body.left(readBytes).trimmed();
  if (bytes.startsWith('{') || bytes.startsWith('[')) {
    const auto json = jsonParse(bytes);
    return json && json->is_object() ? wordsOf(*json) : QString();
  }
  if (const auto json = jsonParse(bytes); json && json->is_string()) return shown(jsonText(*json), mostOfText);
  const auto text = QString::fromUtf8(bytes);
  if (!text.startsWith(QLatin1Char('<'))) return cut(shown(text, readBytes), mostOfText);
  static const QRegularExpression title(QStringLiteral("<title[^>]*>([^<]*)"),
                                        QRegularExpression::CaseInsensitiveOption);
  return shown(title.match(text).captured(1).simplified(), mostOfText);
}

}  // namespace

QString answerInWords(int status, const QByteArray &body) {
  const QString number = QStringLiteral("HTTP %1").arg(status);
  const auto words = wordsOf(body);
  return words.isEmpty() ? number : QStringLiteral("%1: %2").arg(number, cut(words, mostLetters));
}

}  // namespace ops
