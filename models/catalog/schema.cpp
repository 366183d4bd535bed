#include "models/catalog/schema.h"

#include <QFile>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

// In a static library the file is linked only where somebody asks for it; Q_INIT_RESOURCE wants the global namespace.
static void initCatalogSchema() {
  Q_INIT_RESOURCE(catalog_schema);
}

namespace ops {

namespace {

const Json kAnything = Json::object();

// The condition of an `if` is always about the text of a sibling: {"required": […], "properties": {name: const or
// enum}}.
bool meets(const Json &condition, const YamlNode &node) {
  if (node.type != YamlNode::Type::Map) return true;
  for (const Json &name : jsonMember(condition, "required")) {
    if (node.member(jsonText(name)) == nullptr) return false;
  }
  for (const auto &[name, wanted] : jsonMember(condition, "properties").items()) {
    const YamlNode *member = node.member(QString::fromStdString(name));
    if (member == nullptr) continue;
    const Json text = toJson(member->text);
    if (wanted.contains("const") && wanted["const"] != text) return false;
    const Json &allowed = jsonMember(wanted, "enum");
    if (allowed.is_array() && std::ranges::find(allowed, text) == allowed.end()) return false;
  }
  return true;
}

QString pointerOf(const std::vector<std::string> &context) {
  QString pointer;
  for (const std::string &part : context) {
    QString step = QString::fromStdString(part);
    if (!step.startsWith(QLatin1Char('['))) continue;
    step = step.mid(1, step.size() - 2);
    if (step.startsWith(QLatin1Char('"'))) step = step.mid(1, step.size() - 2);
    pointer += QLatin1Char('/') +
               step.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
  }
  return pointer;
}

std::unique_ptr<valijson::Schema> compile(const Json &root) {
  auto compiled = std::make_unique<valijson::Schema>();
  valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
  parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(root), *compiled);
  return compiled;
}

}  // namespace

const Schema &Schema::shipped() {
  static const Schema schema = [] {
    initCatalogSchema();
    QFile file(QStringLiteral(":/opsdeck/schema/opsdeck.schema.json"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("The schema is not part of this program.");
    auto json = jsonParse(file.readAll());
    if (!json) qFatal("The schema is broken: %s", qUtf8Printable(json.error().why));
    return Schema(std::move(*json));
  }();
  return schema;
}

const Json &Schema::resolved(const Json &schema) const {
  const Json *current = &schema;
  while (current->is_object() && current->contains("$ref")) {
    const QString target = jsonString(*current, "$ref");
    const QString name = target.mid(target.lastIndexOf(QLatin1Char('/')) + 1);
    current = &jsonMember(jsonMember(m_root, "definitions"), name.toUtf8().constData());
  }
  return current->is_object() ? *current : kAnything;
}

void Schema::collect(const Json &schema, const YamlNode &node, std::vector<const Json *> &found) const {
  const Json &here = resolved(schema);
  found.push_back(&here);
  for (const Json &part : jsonMember(here, "allOf")) collect(part, node, found);
  if (here.contains("if")) {
    const char *branch = meets(here["if"], node) ? "then" : "else";
    if (here.contains(branch)) collect(here[branch], node, found);
  }
}

std::vector<const Json *> Schema::applying(const std::vector<const Json *> &schemas, const YamlNode &node) const {
  std::vector<const Json *> found;
  for (const Json *schema : schemas) collect(*schema, node, found);
  return found;
}

QList<Schema::Objection> Schema::validate(const Json &value) const {
  QList<Objection> objections;
  try {
    // Its compiled patterns belong to one thread.
    thread_local const auto compiled = compile(m_root);
    thread_local valijson::Validator validator;
    valijson::ValidationResults results;
    const valijson::adapters::NlohmannJsonAdapter document(value);
    if (validator.validate(*compiled, document, &results)) return {};
    for (const auto &error : results) {
      objections.append({pointerOf(error.context), QString::fromStdString(error.description)});
    }
    // The library lists the innermost cause first and then every surrounding constraint that failed with it.
    if (objections.isEmpty()) objections.append({QString(), QStringLiteral("it does not follow the schema")});
    return objections.mid(0, 1);
  } catch (const std::exception &error) {
    return {{QString(), QString::fromUtf8(error.what())}};
  }
}

}  // namespace ops
