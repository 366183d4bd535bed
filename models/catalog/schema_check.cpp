#include "models/catalog/schema_check.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

#include "models/base/secret.h"
#include "models/base/text.h"
#include "models/catalog/syntax.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("SchemaCheck", text);
}

// A written value inside of a complaint; a long one is cut.
QString shown(const QString &whole) {
  const QString text = withoutUrlSecrets(whole);
  const QString cut = text.size() > 60 ? QString(text.left(60) + QStringLiteral("…")) : text;
  return QLatin1Char('"') + visibleText(cut) + QLatin1Char('"');
}

QString fieldLabel(const QString &name) {
  return QLatin1Char('\'') + visibleText(withoutUrlSecrets(name).left(60)) + QLatin1Char('\'');
}

QString escaped(QString name) {
  return name.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
}

QString typeOf(const std::vector<const Json *> &schemas) {
  for (const Json *schema : schemas) {
    if (const QString type = jsonString(*schema, "type"); !type.isEmpty()) return type;
  }
  return {};
}

// The first schema that says something under this word.
const Json &said(const std::vector<const Json *> &schemas, const char *word) {
  for (const Json *schema : schemas) {
    if (const Json &found = jsonMember(*schema, word); !found.is_null()) return found;
  }
  return jsonMember(Json(), word);
}

// What stands there must not be repeated in a complaint.
bool isSecret(const std::vector<const Json *> &schemas) {
  return said(schemas, "writeOnly").is_boolean();
}

QStringList texts(const Json &array) {
  QStringList list;
  for (const Json &item : array) list.append(jsonText(item));
  return list;
}

QString alternatives(const QStringList &list) {
  return list.join(QStringLiteral(", "));
}

// The schema's examples as part of a sentence: "a" or "b".
QString examples(const Json &schema) {
  QStringList list;
  for (const QString &text : texts(jsonMember(schema, "examples")).mid(0, 2)) list.append(shown(text));
  return list.join(tr(" or "));
}

/// `pattern` is one of the schema's.
bool matches(const Json &pattern, const QString &text) {
  thread_local QHash<QString, QRegularExpression> compiled;
  auto &expression = compiled[jsonText(pattern)];
  if (expression.pattern().isEmpty()) {
    expression = QRegularExpression(jsonText(pattern), QRegularExpression::DontCaptureOption);
  }
  return expression.match(text).hasMatch();
}

QString wantedType(const QString &type) {
  if (type == QLatin1String("object")) return tr("fields with values, such as {name: value}");
  if (type == QLatin1String("array")) return tr("a list, such as [a, b]");
  if (type == QLatin1String("integer")) return tr("a whole number such as 3");
  if (type == QLatin1String("number")) return tr("a number such as 3 or 0.5");
  if (type == QLatin1String("boolean")) return tr("true or false");
  return tr("a text");
}

QString foundType(const YamlNode &node) {
  switch (node.type) {
    case YamlNode::Type::List:
      return tr("a list");
    case YamlNode::Type::Map:
      return tr("a mapping");
    default:
      return shown(node.text);
  }
}

}  // namespace

void SchemaCheck::complain(int line, int column, const QString &message) {
  m_complaints.append({Complaint::Kind::Error, {m_file, line, column}, message});
}

Json SchemaCheck::run(const YamlNode &root) {
  return value(root, {&m_schema.root()}, {QString(), tr("The file")});
}

void SchemaCheck::doubt(const Spot &spot, const QString &member) {
  m_doubts.append(spot.pointer + QLatin1Char('/') + escaped(member));
}

Json SchemaCheck::value(const YamlNode &node, const Schemas &schemas, const Spot &spot) {
  m_places.insert(spot.pointer, {m_file, node.line, node.column});
  const auto before = m_complaints.size();
  auto found = typed(node, schemas, spot);
  const bool isComplained = !found.is_structured() && m_complaints.size() > before;
  if (found.is_null() || isComplained) m_doubts.append(spot.pointer);
  return found;
}

Json SchemaCheck::typed(const YamlNode &node, const Schemas &schemas, const Spot &spot) {
  if (node.type == YamlNode::Type::Refused) return {};
  const Schemas all = m_schema.applying(schemas, node);
  const QString type = typeOf(all);
  const bool isNull =
      node.type == YamlNode::Type::Scalar && !node.quoted && type != QLatin1String("string") &&
      (node.text == QLatin1String("~") || node.text.compare(QLatin1String("null"), Qt::CaseInsensitive) == 0);
  if (node.type == YamlNode::Type::Empty || isNull) {
    complain(node, type.isEmpty()
                       ? tr("%1 has no value. Leave the field out, or write \"\" for an empty text.").arg(spot.label)
                       : tr("%1 has no value: it must be %2.").arg(spot.label, wantedType(type)));
    return {};
  }
  if (!checkShape(node, all, spot)) return {};
  switch (node.type) {
    case YamlNode::Type::Map:
      return map(node, all, spot);
    case YamlNode::Type::List:
      return list(node, all, spot);
    default:
      return scalar(node, all, spot);
  }
}

bool SchemaCheck::checkShape(const YamlNode &node, const Schemas &schemas, const Spot &spot) {
  const QString type = typeOf(schemas);
  if (type.isEmpty()) return true;
  const bool fits = type == QLatin1String("object")  ? node.type == YamlNode::Type::Map
                    : type == QLatin1String("array") ? node.type == YamlNode::Type::List
                                                     : node.type == YamlNode::Type::Scalar;
  if (fits) return true;
  if (isSecret(schemas)) {
    complain(node,
             tr("%1 says where the secret is found: {env: NAME}, {file: PATH} or {keyring: ENTRY}.").arg(spot.label));
  } else {
    complain(node, tr("%1 must be %2, not %3.").arg(spot.label, wantedType(type), foundType(node)));
  }
  return false;
}

Json SchemaCheck::map(const YamlNode &node, const Schemas &schemas, const Spot &spot) {
  checkMembers(node, schemas, spot);
  Json object = Json::object();
  QSet<QString> seen;
  for (const YamlMember &member : node.members) {
    if (seen.contains(member.key)) {
      doubt(spot, member.key);
      continue;
    }
    seen.insert(member.key);
    bool known = true;
    const Schemas wanted = memberSchemas(member.key, schemas, known);
    if (!known && member.key == QLatin1String("<<")) continue;  // complained about already
    if (!known) {
      complainUnknown(member, schemas, spot);
      continue;
    }
    for (const Json *schema : schemas) {
      if (schema->contains("propertyNames")) checkMemberName(member, (*schema)["propertyNames"]);
    }
    const Spot next{spot.pointer + QLatin1Char('/') + escaped(member.key), fieldLabel(member.key)};
    Json typed = value(member.value, wanted, next);
    if (!typed.is_null()) object[member.key.toStdString()] = std::move(typed);
  }
  return object;
}

SchemaCheck::Schemas SchemaCheck::memberSchemas(const QString &name, const Schemas &schemas, bool &known) const {
  Schemas found;
  known = true;
  const std::string key = name.toStdString();
  for (const Json *schema : schemas) {
    const Json &properties = jsonMember(*schema, "properties");
    if (properties.contains(key)) {
      if (properties[key].is_object()) found.push_back(&properties[key]);
      continue;
    }
    const Json &others = jsonMember(*schema, "additionalProperties");
    if (others.is_object()) found.push_back(&others);
    if (others.is_boolean() && !others.get<bool>()) known = false;
  }
  return found;
}

void SchemaCheck::checkMembers(const YamlNode &node, const Schemas &schemas, const Spot &spot) {
  QStringList missing;
  for (const Json *schema : schemas) {
    for (const QString &name : texts(jsonMember(*schema, "required"))) {
      if (node.member(name) == nullptr && !missing.contains(name)) missing.append(name);
    }
  }
  for (const QString &name : missing) {
    complain(node, tr("%1 lacks '%2'.").arg(spot.label, name));
    doubt(spot, name);
  }
  for (const Json *schema : schemas) {
    if (schema->contains("oneOf")) checkChoice(node, (*schema)["oneOf"], spot);
  }
  const auto count = static_cast<qint64>(node.members.size());
  const Json &most = said(schemas, "maxProperties");
  if (most.is_number() && count > most.get<qint64>()) {
    complain(node, tr("%1 must hold one field only, not %2.").arg(spot.label).arg(count));
  }
  const Json &least = said(schemas, "minProperties");
  if (least.is_number() && count < least.get<qint64>()) {
    const QStringList known = [&] {
      QStringList names;
      for (const Json *schema : schemas) {
        for (const auto &[name, ignored] : jsonMember(*schema, "properties").items())
          names.append(QString::fromStdString(name));
      }
      return names;
    }();
    complain(node, known.isEmpty() ? tr("%1 must not be empty.").arg(spot.label)
                                   : tr("%1 must not be empty: it holds %2.").arg(spot.label, alternatives(known)));
  }
}

// Of these fields exactly one: {"oneOf": [{"required": ["http"]}, …]}.
void SchemaCheck::checkChoice(const YamlNode &node, const Json &schema, const Spot &spot) {
  QStringList names;
  for (const Json &alternative : schema) names.append(texts(jsonMember(alternative, "required")));
  const auto count = std::ranges::count_if(names, [&](const QString &name) { return node.member(name) != nullptr; });
  if (count == 0) complain(node, tr("One of %1 is missing here.").arg(alternatives(names)));
  if (count > 1) complain(node, tr("Only one of %1 may stand here.").arg(alternatives(names)));
  if (count == 1) return;
  for (const auto &name : names) doubt(spot, name);
}

void SchemaCheck::checkMemberName(const YamlMember &member, const Json &names) {
  const Json &schema = m_schema.resolved(names);
  const Json &longest = jsonMember(schema, "maxLength");
  const bool tooLong = longest.is_number() && member.key.size() > longest.get<qint64>();
  const bool empty = jsonMember(schema, "minLength").is_number() && member.key.isEmpty();
  const Json &pattern = jsonMember(schema, "pattern");
  if (!tooLong && !empty && (!pattern.is_string() || matches(pattern, member.key))) return;
  const QString like = examples(schema);
  complain(member.line, member.column,
           like.isEmpty()
               ? tr("%1 is no name that can stand here.").arg(fieldLabel(member.key))
               : tr("%1 is no name that can stand here: it must look like %2.").arg(fieldLabel(member.key), like));
}

void SchemaCheck::complainUnknown(const YamlMember &member, const Schemas &schemas, const Spot &spot) {
  QStringList known;
  for (const Json *schema : schemas) {
    for (const auto &[name, ignored] : jsonMember(*schema, "properties").items()) {
      const QString text = QString::fromStdString(name);
      if (!known.contains(text)) known.append(text);
    }
  }
  const QString near = nearestName(member.key, known);
  if (!near.isEmpty()) doubt(spot, near);
  if (near.isEmpty() && isSecret(schemas)) {
    complain(member.line, member.column, tr("There is no such field here. Known are %1.").arg(alternatives(known)));
    return;
  }
  const QString label = fieldLabel(member.key);
  complain(member.line, member.column,
           near.isEmpty() ? tr("There is no field %1 here. Known are %2.").arg(label, alternatives(known))
                          : tr("There is no field %1 here. Did you mean '%2'?").arg(label, near));
}

Json SchemaCheck::list(const YamlNode &node, const Schemas &schemas, const Spot &spot) {
  const Json &least = said(schemas, "minItems");
  const Json &most = said(schemas, "maxItems");
  const auto count = static_cast<qint64>(node.items.size());
  if (least.is_number() && count < least.get<qint64>()) complain(node, tr("%1 must not be empty.").arg(spot.label));
  if (most.is_number() && count > most.get<qint64>()) {
    complain(node, tr("%1 must not hold more than %2 entries.").arg(spot.label, jsonText(most)));
  }
  Schemas wanted;
  for (const Json *schema : schemas) {
    if (const Json &items = jsonMember(*schema, "items"); items.is_object()) wanted.push_back(&items);
  }
  const Json &unique = said(schemas, "uniqueItems");
  const bool distinct = unique.is_boolean() && unique.get<bool>();
  Json array = Json::array();
  int index = 0;
  for (const YamlNode &item : node.items) {
    const Spot next{spot.pointer + QLatin1Char('/') + QString::number(index++), tr("An entry of %1").arg(spot.label)};
    Json typed = value(item, wanted, next);
    if (distinct && !typed.is_null() && std::ranges::find(array, typed) != array.end()) {
      complain(item, tr("%1 stands in the list a second time.").arg(shown(jsonText(typed))));
    }
    array.push_back(std::move(typed));  // a refused one too: the places of the others must not shift
  }
  return array;
}

Json SchemaCheck::scalar(const YamlNode &node, const Schemas &schemas, const Spot &spot) {
  const QString type = typeOf(schemas);
  Json typed;
  if (type.isEmpty()) typed = byLook(node);
  if (type == QLatin1String("integer")) typed = integer(node, spot);
  if (type == QLatin1String("number")) typed = number(node, spot);
  if (type == QLatin1String("boolean")) typed = boolean(node, spot);
  if (type == QLatin1String("string")) {
    typed = toJson(node.text);
    checkText(node, schemas, spot);
  }
  if (typed.is_number()) checkRange(node, typed, schemas, spot);
  return typed;
}

// Where the schema leaves the type open only whole numbers and true and false are more than text.
Json SchemaCheck::byLook(const YamlNode &node) const {
  if (!node.quoted) {
    if (node.text == QLatin1String("true")) return true;
    if (node.text == QLatin1String("false")) return false;
    static const QRegularExpression form(QStringLiteral("^(0|-?[1-9][0-9]{0,17})$"));
    if (form.match(node.text).hasMatch()) return node.text.toLongLong();
  }
  return toJson(node.text);
}

Json SchemaCheck::integer(const YamlNode &node, const Spot &spot) {
  static const QRegularExpression form(QStringLiteral("^(0|-?[1-9][0-9]{0,17})$"));
  if (node.quoted || !form.match(node.text).hasMatch()) {
    const QString hint = node.quoted ? tr(" Write it without quotes.") : QString();
    complain(node,
             QString(tr("%1 must be a whole number such as 3, not %2.").arg(spot.label, shown(node.text)) + hint));
    return {};
  }
  return node.text.toLongLong();
}

Json SchemaCheck::number(const YamlNode &node, const Spot &spot) {
  static const QRegularExpression form(QStringLiteral("^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,17})?$"));
  if (node.quoted || !form.match(node.text).hasMatch()) {
    const QString hint = node.quoted ? tr(" Write it without quotes.") : QString();
    complain(node,
             QString(tr("%1 must be a number such as 3 or 0.5, not %2.").arg(spot.label, shown(node.text)) + hint));
    return {};
  }
  if (node.text.contains(QLatin1Char('.'))) return node.text.toDouble();
  return node.text.toLongLong();
}

Json SchemaCheck::boolean(const YamlNode &node, const Spot &spot) {
  if (!node.quoted && node.text == QLatin1String("true")) return true;
  if (!node.quoted && node.text == QLatin1String("false")) return false;
  const QString hint = node.quoted ? tr(" Write it without quotes.") : QString();
  complain(node, QString(tr("%1 must be true or false, not %2.").arg(spot.label, shown(node.text)) + hint));
  return {};
}

void SchemaCheck::checkRange(const YamlNode &node, const Json &value, const Schemas &schemas, const Spot &spot) {
  const Json &least = said(schemas, "minimum");
  const Json &most = said(schemas, "maximum");
  const double number = value.get<double>();
  const bool tooSmall = least.is_number() && number < least.get<double>();
  const bool tooLarge = most.is_number() && number > most.get<double>();
  if (!tooSmall && !tooLarge) return;
  const QString range = least.is_number() && most.is_number()
                            ? tr("between %1 and %2").arg(jsonText(least), jsonText(most))
                        : least.is_number() ? tr("at least %1").arg(jsonText(least))
                                            : tr("at most %1").arg(jsonText(most));
  complain(node, tr("%1 must be %2, not %3.").arg(spot.label, range, node.text));
}

void SchemaCheck::checkText(const YamlNode &node, const Schemas &schemas, const Spot &spot) {
  const bool secret = isSecret(schemas);
  const Json &constant = said(schemas, "const");
  if (constant.is_string() && Json(toJson(node.text)) != constant) {
    complain(node, tr("%1 must be \"%2\", not %3.").arg(spot.label, jsonText(constant), shown(node.text)));
    return;
  }
  const Json &allowed = said(schemas, "enum");
  if (allowed.is_array() && std::ranges::find(allowed, Json(toJson(node.text))) == allowed.end()) {
    const QStringList words = texts(allowed);
    const QString near = nearestName(node.text, words);
    const QString hint = near.isEmpty() ? QString() : tr(" Did you mean '%1'?").arg(near);
    complain(node, QString(tr("%1 must be one of %2, not %3.").arg(spot.label, alternatives(words), shown(node.text)) +
                           hint));
    return;
  }
  const Json &shortest = said(schemas, "minLength");
  if (shortest.is_number() && node.text.size() < shortest.get<qint64>()) {
    complain(node, tr("%1 must not be empty.").arg(spot.label));
    return;
  }
  const Json &longest = said(schemas, "maxLength");
  if (longest.is_number() && node.text.toUcs4().size() > longest.get<qint64>()) {
    complain(node, tr("%1 is longer than %2 characters.").arg(spot.label, jsonText(longest)));
    return;
  }
  for (const Json *schema : schemas) {
    const QString format = jsonString(*schema, "format");
    if (const auto verdict = checkFormat(format, node.text); !verdict) {
      // An address may hold a password: it is not repeated.
      const bool quote = !secret && !node.text.contains(QLatin1Char('@')) && !format.endsWith(QLatin1String("-url"));
      complain(node, quote ? tr("%1 %2, not %3.").arg(spot.label, verdict.error(), shown(node.text))
                           : tr("%1 %2.").arg(spot.label, verdict.error()));
      return;
    }
    const Json &pattern = jsonMember(*schema, "pattern");
    if (pattern.is_string() && !matches(pattern, node.text)) {
      complain(node, secret ? tr("%1 has the wrong form.").arg(spot.label)
                            : tr("%1 must look like %2, not %3.").arg(spot.label, examples(*schema), shown(node.text)));
      return;
    }
  }
}

}  // namespace ops
