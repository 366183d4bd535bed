#include "models/procedures/condition.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <cmath>
#include <optional>

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("Condition", text);
}

const QRegularExpression &templatePattern() {
  // The name with its blanks: a pattern that sets them apart is tried again and again on many of them.
  static const QRegularExpression pattern(QStringLiteral(R"(\{\{([^{}]*)\}\})"));
  return pattern;
}

/// The value that a dotted name stands for, or nothing.
const Json *lookUp(const QString &name, const Scope &scope) {
  const Json *value = &scope;
  for (const auto &part : name.split(QLatin1Char('.'))) {
    if (!value->is_object()) return nullptr;
    const auto found = value->find(toJson(part));
    if (found == value->end()) return nullptr;
    value = &*found;
  }
  return value;
}

Error unknownName(const QString &name) {
  return {ErrorCode::Usage,
          tr("Filling in {{%1}}").arg(name),
          {},
          tr("there is no such value"),
          tr("Names are inputs.NAME, steps.ID.VALUE of an earlier step, and before.VALUE in an undo.")};
}

Result<Json> expandText(const QString &text, const Scope &scope, bool keepUnknown) {
  QString expanded;
  qsizetype end = 0;
  auto matches = templatePattern().globalMatch(text);
  while (matches.hasNext()) {
    const auto match = matches.next();
    const auto name = match.captured(1).trimmed();
    const auto *value = lookUp(name, scope);
    if (value == nullptr && !keepUnknown) return fail(unknownName(name));
    if (value != nullptr && match.capturedLength() == text.size()) return *value;
    expanded += text.mid(end, match.capturedStart() - end);
    expanded += value == nullptr ? match.captured(0) : jsonText(*value);
    end = match.capturedEnd();
  }
  return Json(toJson(QString(expanded + text.mid(end))));
}

Result<Json> expand(const Json &value, const Scope &scope, bool keepUnknown) {
  if (value.is_string()) return expandText(jsonText(value), scope, keepUnknown);
  if (!value.is_structured()) return value;
  Json expanded = value;
  for (auto &item : expanded) {
    auto inner = expand(item, scope, keepUnknown);
    if (!inner) return inner;
    item = std::move(*inner);
  }
  return expanded;
}

struct Comparison {
  QString left, comparator, right;
};

Error badCondition(const QString &condition, const QString &why) {
  return {ErrorCode::Usage,
          tr("Reading the condition \"%1\"").arg(condition),
          {},
          why,
          tr("Write it as: steps.depth.failed > 0 and inputs.mode == all")};
}

Result<QList<Comparison>> parseCondition(const QString &condition) {
  static const QRegularExpression conjunction(QStringLiteral(R"(\s+and\s+)"));
  static const QRegularExpression form(
      QStringLiteral(R"(^\s*([A-Za-z0-9_.\-]+)\s*(==|!=|<=|>=|<|>)\s*("[^"]*"|[A-Za-z0-9_.\-]+)\s*$)"));
  QList<Comparison> comparisons;
  for (const auto &part : condition.split(conjunction)) {
    const auto match = form.match(part);
    if (!match.hasMatch()) return fail(badCondition(condition, tr("\"%1\" is no comparison").arg(part.trimmed())));
    comparisons.append({match.captured(1), match.captured(2), match.captured(3)});
  }
  return comparisons;
}

bool isName(const QString &text) {
  return text.startsWith(QLatin1String("inputs.")) || text.startsWith(QLatin1String("steps.")) ||
         text.startsWith(QLatin1String("before."));
}

/// One side of a comparison. A text is compared with a number as it was written: 1.10 is the version "1.10".
struct Operand {
  QString text;
  std::optional<double> number;
};

Result<Operand> operand(const QString &text, const Scope &scope) {
  if (isName(text)) {
    const auto *value = lookUp(text, scope);
    if (value == nullptr) return fail(unknownName(text));
    return Operand{jsonText(*value), value->is_number() ? std::optional(value->get<double>()) : std::nullopt};
  }
  if (text.size() >= 2 && text.startsWith(QLatin1Char('"'))) return Operand{text.mid(1, text.size() - 2), std::nullopt};
  bool isNumber = false;
  const double number = text.toDouble(&isNumber);
  // "nan" and "inf" are words.
  return Operand{text, isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt};
}

Result<bool> compare(const Comparison &comparison, const Scope &scope) {
  const auto left = operand(comparison.left, scope);
  if (!left) return fail(left.error());
  const auto right = operand(comparison.right, scope);
  if (!right) return fail(right.error());
  const bool numbers = left->number && right->number;
  const auto order =
      numbers ? *left->number <=> *right->number : std::partial_ordering(left->text.compare(right->text) <=> 0);
  const bool equal = order == std::partial_ordering::equivalent;
  if (comparison.comparator == QLatin1String("==")) return equal;
  if (comparison.comparator == QLatin1String("!=")) return !equal;
  if (!numbers) {
    return fail(
        badCondition(comparison.left + QLatin1Char(' ') + comparison.comparator + QLatin1Char(' ') + comparison.right,
                     tr("only numbers can be compared by size")));
  }
  if (comparison.comparator == QLatin1String("<")) return order == std::partial_ordering::less;
  if (comparison.comparator == QLatin1String("<=")) return order != std::partial_ordering::greater;
  if (comparison.comparator == QLatin1String(">")) return order == std::partial_ordering::greater;
  return order != std::partial_ordering::less;
}

}  // namespace

Result<Json> expandTemplates(const Json &value, const Scope &scope) {
  return expand(value, scope, false);
}

Json expandKnownTemplates(const Json &value, const Scope &scope) {
  return expand(value, scope, true).value_or(value);
}

Status checkCondition(const QString &condition) {
  if (condition.trimmed().isEmpty()) return {};
  const auto comparisons = parseCondition(condition);
  if (!comparisons) return fail(comparisons.error());
  return {};
}

Result<bool> evaluateCondition(const QString &condition, const Scope &scope) {
  if (condition.trimmed().isEmpty()) return true;
  const auto comparisons = parseCondition(condition);
  if (!comparisons) return fail(comparisons.error());
  for (const auto &comparison : *comparisons) {
    const auto holds = compare(comparison, scope);
    if (!holds || !*holds) return holds;
  }
  return true;
}

}  // namespace ops
