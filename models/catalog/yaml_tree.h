#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <vector>

namespace ops {

struct YamlMember;

/// A value of a YAML (or JSON) text as it was written: scalars stay text, and nothing has a type yet.
struct YamlNode {
  enum class Type {
    Empty,   ///< nothing stands there
    Scalar,  ///< `text`
    List,    ///< `items`
    Map,     ///< `members`
    Refused  ///< something that was complained about already, such as an alias
  };
  Type type = Type::Empty;
  bool quoted = false;  ///< in quotes or a block: certainly meant as text
  QString text;
  std::vector<YamlNode> items;
  std::vector<YamlMember> members;
  int line = 0;    ///< from 1
  int column = 0;  ///< from 1, in characters

  const YamlNode *member(const QString &key) const;
};

struct YamlMember {
  QString key;
  int line = 0;
  int column = 0;
  YamlNode value;
};

struct YamlComplaint {
  int line = 0;
  int column = 0;
  QString message;
};

struct YamlTree {
  YamlNode root;
  bool isWhole = false;  ///< false: it could not be read to its end, and `root` means nothing
  QList<YamlComplaint> complaints;
};

/// Reads one document of at most 1 MiB, nested at most 64 deep. Duplicate keys, anchors, aliases, merge keys and tags
/// are complained about. Never throws.
YamlTree readYaml(const QByteArray &text);

}  // namespace ops
