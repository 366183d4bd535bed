// The reader of YAML and JSON, and what it makes of system files.
#include "models/catalog/catalog.h"
#include "models/catalog/yaml_tree.h"
#include "tests/fuzz/file_checks.h"

using namespace ops;
using ops::fuzz::demand;

namespace {

using Type = YamlNode::Type;

/// Whether the tree holds only what can be written as JSON: lists, mappings and texts.
bool isPlain(const YamlNode &node) {
  constexpr qsizetype longestKey = 1'000;  // YAML's own limit is 1,024 characters, as they are written
  switch (node.type) {
    case Type::Scalar:
      return !node.text.contains(QChar(0x7f));
    case Type::List:
      return std::ranges::all_of(node.items, isPlain);
    case Type::Map:
      return std::ranges::all_of(node.members, [](const YamlMember &member) {
        const auto length = jsonDump(toJson(member.key)).size();
        return length < longestKey && !member.key.contains(QChar(0x7f)) && isPlain(member.value);
      });
    case Type::Empty:
    case Type::Refused:
      break;
  }
  return false;
}

void write(const YamlNode &node, QByteArray &out) {
  const char *between = "";
  if (node.type == Type::Scalar) out += jsonDump(toJson(node.text));
  if (node.type == Type::List) {
    out += '[';
    for (const YamlNode &item : node.items) {
      out += std::exchange(between, ", ");
      write(item, out);
    }
    out += ']';
  }
  if (node.type == Type::Map) {
    out += '{';
    for (const YamlMember &member : node.members) {
      out += std::exchange(between, ", ") + jsonDump(toJson(member.key)) + ": ";
      write(member.value, out);
    }
    out += '}';
  }
}

bool isSame(const YamlNode &a, const YamlNode &b) {
  const auto sameMember = [](const YamlMember &x, const YamlMember &y) {
    return x.key == y.key && isSame(x.value, y.value);
  };
  return a.type == b.type && a.text == b.text && std::ranges::equal(a.items, b.items, isSame) &&
         std::ranges::equal(a.members, b.members, sameMember);
}

void checkTree(const QByteArray &input) {
  const YamlTree tree = readYaml(input);
  demand(tree.isWhole || !tree.complaints.isEmpty(), "what can't be read is complained about");
  if (!tree.isWhole || !tree.complaints.isEmpty() || !isPlain(tree.root)) return;
  QByteArray written;
  write(tree.root, written);
  const YamlTree again = readYaml(written);
  demand(again.isWhole && again.complaints.isEmpty(), "a tree that was written can be read",
         again.complaints.isEmpty() ? QString() : again.complaints.first().message);
  demand(isSame(tree.root, again.root), "a tree that was read again is the same", QString::fromUtf8(written));
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  const QByteArray input = fuzz::bytesOf(data, size);
  checkTree(input);
  ReadDocument read = readDocumentText(QStringLiteral("fuzz.yaml"), input);
  demand(read.document.has_value() != hasErrors(read.complaints), "a document, or what is wrong with it");
  if (read.document && read.document->kind() == QLatin1String("System")) {
    const auto system = systemFromDocument(*read.document, read.complaints);
    demand(system.has_value() != hasErrors(read.complaints), "a system, or what is wrong with it");
  }
  fuzz::checkComplaints(input, read.complaints);
  if (read.document) fuzz::checkRoundTrip(*read.document);
  return 0;
}
