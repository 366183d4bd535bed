#pragma once

#include <QMap>

#include "models/catalog/document.h"
#include "models/catalog/schema.h"

namespace ops {

/// Walks a tree along the schema: gives every scalar the type that the schema wants, remembers where every value
/// stands, and complains in the words of the person who wrote the file.
class SchemaCheck {
 public:
  SchemaCheck(QString file, const Schema &schema) : m_file(std::move(file)), m_schema(schema) {}

  /// The typed value. What was complained about is left out of it.
  Json run(const YamlNode &root);
  const QList<Complaint> &complaints() const { return m_complaints; }
  /// By JSON pointer.
  const QMap<QString, SourceLocation> &places() const { return m_places; }
  /// JSON pointers of what was complained about, or is left out of the value for it.
  const QStringList &doubts() const { return m_doubts; }

 private:
  using Schemas = std::vector<const Json *>;
  /// A value on the way: where it stands in the JSON, and how a complaint names it.
  struct Spot {
    QString pointer;
    QString label;
  };

  Json value(const YamlNode &node, const Schemas &schemas, const Spot &spot);
  Json typed(const YamlNode &node, const Schemas &schemas, const Spot &spot);
  void doubt(const Spot &spot, const QString &member);
  Json map(const YamlNode &node, const Schemas &schemas, const Spot &spot);
  Json list(const YamlNode &node, const Schemas &schemas, const Spot &spot);
  Json scalar(const YamlNode &node, const Schemas &schemas, const Spot &spot);
  Json byLook(const YamlNode &node) const;
  Json integer(const YamlNode &node, const Spot &spot);
  Json number(const YamlNode &node, const Spot &spot);
  Json boolean(const YamlNode &node, const Spot &spot);

  Schemas memberSchemas(const QString &name, const Schemas &schemas, bool &known) const;
  void checkMembers(const YamlNode &node, const Schemas &schemas, const Spot &spot);
  void checkMemberName(const YamlMember &member, const Json &names);
  void complainUnknown(const YamlMember &member, const Schemas &schemas, const Spot &spot);
  void checkChoice(const YamlNode &node, const Json &schema, const Spot &spot);
  void checkRange(const YamlNode &node, const Json &value, const Schemas &schemas, const Spot &spot);
  void checkText(const YamlNode &node, const Schemas &schemas, const Spot &spot);
  bool checkShape(const YamlNode &node, const Schemas &schemas, const Spot &spot);

  void complain(int line, int column, const QString &message);
  void complain(const YamlNode &node, const QString &message) { complain(node.line, node.column, message); }

  QString m_file;
  const Schema &m_schema;
  QList<Complaint> m_complaints;
  QMap<QString, SourceLocation> m_places;
  QStringList m_doubts;
};

}  // namespace ops
