// Templates, conditions and inputs. The first line of an input is a text, the others are the scope, as JSON.
#include <cmath>

#include "models/procedures/condition.h"
#include "models/procedures/procedure.h"
#include "tests/fuzz/fuzz.h"

using namespace ops;
using ops::fuzz::demand;

namespace {

/// Procedures that ask for one thing each, of every type that needs no system.
const QList<Procedure> &askingProcedures() {
  static const QList<Procedure> procedures = [] {
    Json inputs = Json::object();
    for (const char *type : {"string", "integer", "number", "boolean", "jobs", "backup", "model-version"}) {
      inputs[type] = {{"type", type}};
    }
    inputs["choice"] = {{"type", "choice"}, {"choices", {"all", "some", "1"}}};
    inputs["bounded"] = {{"type", "integer"}, {"minimum", 1}, {"maximum", 16}};
    inputs["shaped"] = {{"type", "string"}, {"pattern", "[a-z]+(-[a-z]+)*"}};
    const Json steps{{{"id", "look"}, {"title", "Look"}, {"do", {{"manual", {{"instruction", "look"}}}}}}};
    auto read = procedureFromJson({{"metadata", {{"name", "asking"}}}, {"inputs", inputs}, {"steps", steps}});
    demand(read.has_value(), "the asking procedure can be read");
    QList<Procedure> asking;
    for (const InputSpec &input : read->inputs) {
      asking.append(*read);
      asking.last().inputs = {input};
    }
    return asking;
  }();
  return procedures;
}

void checkTemplates(const QString &text, const Scope &scope) {
  const Json value(toJson(text));
  const auto strict = expandTemplates(value, scope);
  const Json known = expandKnownTemplates(value, scope);
  if (!strict) {
    demand(!strict.error().what.isEmpty() && !strict.error().why.isEmpty(), "an error says what is wrong");
    return;
  }
  demand(*strict == known, "where every name is known both ways give the same");
  if (!text.contains(QLatin1String("{{"))) demand(*strict == value, "a text without templates stays");
  // A value keeps its type in a template of its own.
  const Json wrapped{{"list", {value}}};
  const auto inner = expandTemplates(wrapped, scope);
  demand(inner && (*inner)["list"][0] == *strict, "a text within a list is filled in alike");
}

void checkCondition(const QString &text, const Scope &scope) {
  const auto form = ops::checkCondition(text);
  const auto holds = evaluateCondition(text, scope);
  if (!form) {
    demand(!holds, "what is no condition does not hold", text);
    demand(!form.error().why.isEmpty() && !form.error().remedy.isEmpty(), "an error says what would be right");
  }
  if (holds) demand(form.has_value(), "what holds is a condition", text);
}

/// A value equals the word that a file would have for it, and nothing is both smaller and not smaller.
void checkComparisons(const Scope &scope) {
  const Json &inputs = jsonMember(scope, "inputs");
  if (!inputs.is_object()) return;
  for (const auto &[name, value] : inputs.items()) {
    const Scope one{{"inputs", {{"x", value}}}};
    const QString word = jsonText(value);
    const auto compare = [&](const char *sign, const QString &right) {
      return evaluateCondition(QStringLiteral("inputs.x %1 %2").arg(QLatin1String(sign), right), one);
    };
    const bool quotable = value.is_string() && !word.contains(QLatin1Char('"')) &&
                          !word.contains(QLatin1String("and")) && !word.contains(QChar::Null);
    if (quotable) {
      const auto equal = compare("==", QLatin1Char('"') + word + QLatin1Char('"'));
      demand(equal && *equal, "a text equals itself in quotes", word);
    }
    static const QRegularExpression bare(QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9_.\\-]+")));
    const bool isName = word.startsWith(QLatin1String("inputs.")) || word.startsWith(QLatin1String("steps.")) ||
                        word.startsWith(QLatin1String("before."));
    if ((value.is_string() || value.is_boolean()) && !isName && bare.match(word).hasMatch()) {
      const auto equal = compare("==", word);
      demand(equal && *equal, "a value equals its own word", word);
    }
    for (const char *right : {"1", "0", "-2.5", "all"}) {
      const QString other = QLatin1String(right);
      const auto same = compare("==", other);
      const auto differs = compare("!=", other);
      if (same && differs) demand(*same != *differs, "equal or not", word);
      const auto less = compare("<", other);
      const auto notLess = compare(">=", other);
      if (less && notLess) demand(*less != *notLess, "smaller or not", word);
      demand(less.has_value() == (value.is_number() && other != QLatin1String("all")), "only numbers have a size",
             word);
    }
  }
}

void checkGivenInputs(const Scope &scope) {
  const Json &given = jsonMember(scope, "inputs");
  if (!given.is_object()) return;
  static const System none;
  // Each alone, so that one that is refused hides no other.
  for (const auto &[name, value] : given.items()) {
    for (const Procedure &asking : askingProcedures()) {
      const InputSpec &input = asking.inputs.first();
      const Json mine{{toJson(input.name), value}};
      const auto checked = checkInputs(asking, none, mine);
      if (!checked) {
        demand(checked.error().why.startsWith(input.name), "the error names the input", checked.error().why);
        continue;
      }
      const auto again = checkInputs(asking, none, *checked);
      demand(again && *again == *checked, "what was checked is fine", QString::fromUtf8(jsonDump(*checked)));
      const Json &taken = (*checked)[toJson(input.name)];
      if (input.type == InputSpec::Type::Integer) {
        demand(taken.is_number_integer(), "a whole number is one");
        if (input.maximum)
          demand(taken.get<double>() <= *input.maximum && taken.get<double>() >= *input.minimum, "in bounds");
      }
      if (input.type == InputSpec::Type::Number) demand(std::isfinite(taken.get<double>()), "a number is one");
    }
  }
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  const QByteArray input = fuzz::bytesOf(data, size);
  const auto end = input.indexOf('\n');
  const QString text = QString::fromUtf8(end < 0 ? input : input.left(end));
  const auto json = end < 0 ? Result<Json>(Json()) : jsonParse(input.mid(end + 1));
  const bool isOwn = json && json->is_object();
  const Scope scope =
      isOwn ? *json : Scope{{"inputs", {{"workers", 8}, {"mode", "all"}}}, {"steps", {{"depth", {{"failed", 12}}}}}};
  checkTemplates(text, scope);
  checkCondition(text, scope);
  if (isOwn) {
    checkComparisons(scope);
    checkGivenInputs(scope);
  }
  return 0;
}
