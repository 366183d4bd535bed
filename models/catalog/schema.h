#pragma once

#include <vector>

#include "models/base/json.h"
#include "models/catalog/yaml_tree.h"

namespace ops {

/// The shipped JSON Schema of systems and procedures.
class Schema {
 public:
  /// Read on first use; usable from any thread.
  static const Schema &shipped();

  const Json &root() const { return m_root; }
  /// All schema objects that speak about a value at once: a $ref followed, allOf and the branches of if/then/else
  /// taken.
  std::vector<const Json *> applying(const std::vector<const Json *> &schemas, const YamlNode &node) const;
  const Json &resolved(const Json &schema) const;

  struct Objection {
    QString pointer;  ///< JSON pointer of the value
    QString reason;
  };
  /// What the schema library thinks of a typed value: the second opinion after SchemaCheck.
  QList<Objection> validate(const Json &value) const;

 private:
  explicit Schema(Json root) : m_root(std::move(root)) {}
  void collect(const Json &schema, const YamlNode &node, std::vector<const Json *> &found) const;
  Json m_root;
};

}  // namespace ops
