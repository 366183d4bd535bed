#include "models/procedures/condition.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("Condition", text);
}

const QRegularExpression &templatePattern() {
  static const QRegularExpression pattern(QStringLiteral(R"(\{\{\s*([^{}]*?)\s*\}\})"));
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
    const auto *value = lookUp(match.captured(1), scope);
    if (value == nullptr && !keepUnknown) return fail(unknownName(match.captured(1)));
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

Result<Json> operand(const QString &text, const Scope &scope) {
  if (isName(text)) {
    const auto *value = lookUp(text, scope);
    if (value == nullptr) return fail(unknownName(text));
    return *value;
  }
  if (text == QLatin1String("true")) return Json(true);
  if (text == QLatin1String("false")) return Json(false);
  bool isNumber = false;
  const double number = text.toDouble(&isNumber);
  if (isNumber) return Json(number);
  const bool quoted = text.size() >= 2 && text.startsWith(QLatin1Char('"'));
  return Json(toJson(quoted ? text.mid(1, text.size() - 2) : text));
}

Result<bool> compare(const Comparison &comparison, const Scope &scope) {
  const auto left = operand(comparison.left, scope);
  if (!left) return fail(left.error());
  const auto right = operand(comparison.right, scope);
  if (!right) return fail(right.error());
  const bool numbers = left->is_number() && right->is_number();
  const auto order = numbers ? left->get<double>() <=> right->get<double>()
                             : std::partial_ordering(jsonText(*left).compare(jsonText(*right)) <=> 0);
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
