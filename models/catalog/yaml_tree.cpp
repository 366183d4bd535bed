#include "models/catalog/yaml_tree.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <QCoreApplication>
#include <QSet>
#include <sstream>

#include "models/base/secret.h"
#include "models/base/text.h"
#include "models/catalog/source_text.h"

namespace ops {

namespace {

constexpr qsizetype kMaxDepth = 64;

QString tr(const char *text) {
  return QCoreApplication::translate("YamlTree", text);
}

// Ends the parse from inside of an event.
struct Stop {
  YAML::Mark mark;
  QString message;
};

// A name or a value in a complaint, which repeats no password.
QString shown(const QString &text) {
  constexpr qsizetype most = 60;
  return visibleText(withoutUrlSecrets(text).left(most));
}

QString bracesTrap(const QByteArray &rest) {
  const qsizetype end = rest.indexOf("}}");
  const QString name = end > 2 ? shown(QString::fromUtf8(rest.mid(2, end - 2)).trimmed()) : QStringLiteral("name");
  return tr("Put the whole value in quotes, as in \"{{%1}}\". Without quotes YAML takes braces for a mapping.")
      .arg(name);
}

// Where a quote opens in a line (0-based) and is never closed; -1 if nowhere.
int openQuote(const SourceText &source, int line) {
  const QByteArray text = source.line(line);
  for (int i = 0; i < text.size(); ++i) {
    if (text[i] != '"' && text[i] != '\'') continue;
    if (i > 0 && !QByteArray(" {[,:").contains(text[i - 1])) continue;
    if (!source.isQuoteClosed(line, i)) return i;
  }
  return -1;
}

class TreeBuilder final : public YAML::EventHandler {
 public:
  TreeBuilder(const SourceText &source, YamlTree &tree)
      : m_source(source), m_tree(tree), m_eventsLeft(2 * source.bytes().size() + 64) {}

  void OnDocumentStart(const YAML::Mark & /*mark*/) override {}
  void OnDocumentEnd() override {}

  // The parser tells no difference between nothing and the word null; the source does.
  void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override {
    const QByteArray rest = m_source.from(mark.line, mark.column, 4);
    for (const char *word : {"null", "Null", "NULL", "~"}) {
      if (rest.startsWith(word)) {
        scalar(mark, "?", anchor, QString::fromLatin1(word));
        return;
      }
    }
    refuseDecoration(mark, "?", anchor);
    if (isKeyExpected()) throw Stop{mark, tr("A field's name is missing before the colon.")};
    YamlNode *node = place(mark, YamlNode::Type::Empty);
    // The parser gives the place of whatever follows.
    if (!m_levels.empty() && m_levels.back().node->type == YamlNode::Type::Map) {
      node->line = m_levels.back().node->members.back().line;
      node->column = m_levels.back().node->members.back().column;
    }
    leaveScalar();
  }

  void OnAlias(const YAML::Mark &mark, YAML::anchor_t /*anchor*/) override {
    complain(mark, tr("Aliases (*name) are not allowed: write the value out."));
    if (isKeyExpected()) throw Stop{mark, tr("A field's name can't be an alias.")};
    place(mark, YamlNode::Type::Refused);
    leaveScalar();
  }

  void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                const std::string &value) override {
    scalar(mark, tag, anchor, QString::fromStdString(value));
  }

  void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value /*style*/) override {
    open(mark, tag, anchor, YamlNode::Type::List);
  }
  void OnSequenceEnd() override { close(); }

  void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value /*style*/) override {
    const QByteArray rest = m_source.from(mark.line, mark.column, 80);
    if (rest.startsWith("{{")) throw Stop{mark, bracesTrap(rest)};
    open(mark, tag, anchor, YamlNode::Type::Map);
  }
  void OnMapEnd() override { close(); }

 private:
  struct Level {
    YamlNode *node = nullptr;
    bool keyRead = false;  // of a map: the next value belongs to the last member
    QSet<QString> keys;
  };

  void complain(const YAML::Mark &mark, const QString &message) {
    m_tree.complaints.append({mark.line + 1, m_source.column(mark.line, mark.column), message});
  }

  bool isKeyExpected() const {
    return !m_levels.empty() && m_levels.back().node->type == YamlNode::Type::Map && !m_levels.back().keyRead;
  }

  void refuseDecoration(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor) {
    if (--m_eventsLeft < 0) throw Stop{mark, tr("The file can't be read on from here: check its brackets and commas.")};
    if (anchor != 0) complain(mark, tr("Anchors (&name) are not allowed: write the value where it is needed."));
    if (!tag.empty() && tag != "?" && tag != "!") {
      complain(mark, tr("Tags such as !!str or !name are not allowed: the schema knows the type of every field."));
    }
  }

  void scalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const QString &text) {
    refuseDecoration(mark, tag, anchor);
    const bool quoted = tag != "?";
    // The parser takes the end of the file for the end of the quote.
    if (quoted && !m_source.isQuoteClosed(mark.line, mark.column)) {
      throw Stop{mark, tr("The quote that opens here is not closed.")};
    }
    if (isKeyExpected()) {
      key(mark, text, quoted);
      return;
    }
    YamlNode *node = place(mark, YamlNode::Type::Scalar);
    node->text = text;
    node->quoted = quoted;
    leaveScalar();
  }

  void key(const YAML::Mark &mark, const QString &name, bool quoted) {
    Level &level = m_levels.back();
    if (name == QLatin1String("<<") && !quoted)
      complain(mark, tr("Merge keys (<<) are not allowed: write the fields out."));
    const bool isNew = !level.keys.contains(name);
    if (!isNew) {
      complain(mark, tr("'%1' stands here a second time. Keep one of the two.").arg(shown(name)));
    }
    level.keys.insert(name);
    level.keyRead = true;
    YamlMember member;
    member.key = name;
    member.line = mark.line + 1;
    member.column = m_source.column(mark.line, mark.column);
    level.node->members.push_back(std::move(member));
  }

  // Makes room for the next value where it belongs.
  YamlNode *place(const YAML::Mark &mark, YamlNode::Type type) {
    YamlNode *node = &m_tree.root;
    if (!m_levels.empty()) {
      Level &level = m_levels.back();
      if (level.node->type == YamlNode::Type::Map) {
        node = &level.node->members.back().value;
      } else {
        node = &level.node->items.emplace_back();
      }
    }
    node->type = type;
    node->line = mark.line + 1;
    node->column = m_source.column(mark.line, mark.column);
    return node;
  }

  void leaveScalar() {
    if (!m_levels.empty()) m_levels.back().keyRead = false;
  }

  void open(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YamlNode::Type type) {
    refuseDecoration(mark, tag, anchor);
    if (isKeyExpected() && openQuote(m_source, mark.line) >= 0) {
      YAML::Mark quote = mark;
      quote.column = openQuote(m_source, mark.line);
      throw Stop{quote, tr("The quote that opens here is not closed.")};
    }
    if (isKeyExpected()) throw Stop{mark, tr("A field's name must be a plain word, not a list or a mapping.")};
    if (m_levels.size() >= kMaxDepth)
      throw Stop{mark, tr("Values are nested deeper than %1 levels here.").arg(kMaxDepth)};
    m_levels.append({place(mark, type), false, {}});
  }

  void close() {
    m_levels.removeLast();
    leaveScalar();
  }

  const SourceText &m_source;
  YamlTree &m_tree;
  QList<Level> m_levels;
  qsizetype m_eventsLeft;  // a parser that goes round in circles is stopped
};

// A second document, or what the parser left over of the first.
class EndOfDocument final : public YAML::EventHandler {
 public:
  explicit EndOfDocument(const SourceText &source) : m_source(source) {}
  void OnDocumentStart(const YAML::Mark &mark) override {
    const QByteArray line = m_source.line(mark.line);
    const bool second = line.startsWith("---") || line.startsWith("...");
    throw Stop{mark, second ? tr("A second document begins here. Keep one system or procedure a file.")
                            : tr("This does not belong to what stands above: check brackets and indentation.")};
  }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark & /*mark*/, YAML::anchor_t /*anchor*/) override {}
  void OnAlias(const YAML::Mark & /*mark*/, YAML::anchor_t /*anchor*/) override {}
  void OnScalar(const YAML::Mark & /*mark*/, const std::string & /*tag*/, YAML::anchor_t /*anchor*/,
                const std::string & /*value*/) override {}
  void OnSequenceStart(const YAML::Mark & /*mark*/, const std::string & /*tag*/, YAML::anchor_t /*anchor*/,
                       YAML::EmitterStyle::value /*style*/) override {}
  void OnSequenceEnd() override {}
  void OnMapStart(const YAML::Mark & /*mark*/, const std::string & /*tag*/, YAML::anchor_t /*anchor*/,
                  YAML::EmitterStyle::value /*style*/) override {}
  void OnMapEnd() override {}

 private:
  const SourceText &m_source;
};

// Where a {{name}} stands outside of quotes in a line; -1 if nowhere.
qsizetype unquotedBraces(const QByteArray &line) {
  char quote = 0;
  for (qsizetype i = 0; i < line.size(); ++i) {
    const char c = line[i];
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '{' && i + 1 < line.size() && line[i + 1] == '{') {
      return i;
    }
  }
  return -1;
}

// What the parser's words mean for somebody who writes a file.
QString explained(const std::string &words) {
  static const struct {
    const char *words;
    const char *meaning;
  } kMeanings[] = {
      {"end of map flow not found", QT_TRANSLATE_NOOP("YamlTree", "A '}' or a comma is missing before this place.")},
      {"end of sequence flow not found",
       QT_TRANSLATE_NOOP("YamlTree", "A ']' or a comma is missing before this place.")},
      {"end of map not found",
       QT_TRANSLATE_NOOP("YamlTree",
                         "This line fits neither the mapping above nor a new one: check its indentation and the "
                         "colon after the field's name.")},
      {"end of sequence not found",
       QT_TRANSLATE_NOOP("YamlTree", "This line fits neither the list above nor a new field: check its indentation.")},
      {"illegal map value",
       QT_TRANSLATE_NOOP("YamlTree", "A colon can't stand here. Put a text that contains ': ' in quotes.")},
      {"illegal map key", QT_TRANSLATE_NOOP("YamlTree", "A field can't begin here: check the indentation.")},
      {"illegal block entry", QT_TRANSLATE_NOOP("YamlTree", "A list entry can't begin here: check the indentation.")},
      {"illegal flow end", QT_TRANSLATE_NOOP("YamlTree", "This bracket closes nothing.")},
      {"unknown token",
       QT_TRANSLATE_NOOP("YamlTree", "A value can't begin with this character. Put it in quotes, such as \"> 100\".")},
      {"unexpected character in block scalar",
       QT_TRANSLATE_NOOP("YamlTree",
                         "After > or | nothing may follow on its line. Put a value such as \"> 100\" in quotes.")},
      {"illegal EOF in scalar", QT_TRANSLATE_NOOP("YamlTree", "A quote that was opened is not closed.")},
      {"illegal document indicator in scalar", QT_TRANSLATE_NOOP("YamlTree", "A quote that was opened is not closed.")},
      {"alias not found after *",
       QT_TRANSLATE_NOOP("YamlTree", "A value can't begin with *. Put it in quotes; aliases are not allowed.")},
      {"anchor not found after &",
       QT_TRANSLATE_NOOP("YamlTree", "A value can't begin with &. Put it in quotes; anchors are not allowed.")},
      {"the referenced anchor is not defined",
       QT_TRANSLATE_NOOP("YamlTree", "A value can't begin with *. Put it in quotes; aliases are not allowed.")},
      {"unknown escape character",
       QT_TRANSLATE_NOOP("YamlTree",
                         "This escape is unknown. In double quotes write a backslash as \\\\, or use single quotes.")},
      {"invalid unicode", QT_TRANSLATE_NOOP("YamlTree", "This escape names no character. Write the character itself.")},
  };
  const QLatin1String text(words.c_str());
  for (const auto &entry : kMeanings) {
    if (text.startsWith(QLatin1String(entry.words))) return tr(entry.meaning);
  }
  return tr("The YAML can't be read here (%1).").arg(text);
}

YamlComplaint parserComplaint(const SourceText &source, const YAML::Exception &error) {
  const int line = error.mark.is_null() ? 0 : error.mark.line;
  const int column = error.mark.is_null() ? 0 : error.mark.column;
  if (const int quote = openQuote(source, line); quote >= 0) {
    return {line + 1, source.column(line, quote), tr("The quote that opens here is not closed.")};
  }
  const QByteArray text = source.line(line);
  const qsizetype braces = unquotedBraces(text);
  if (braces >= 0) {
    return {line + 1, source.column(line, static_cast<int>(braces)), bracesTrap(text.mid(braces))};
  }
  return {line + 1, source.column(line, column), explained(error.msg)};
}

}  // namespace

const YamlNode *YamlNode::member(const QString &key) const {
  for (const YamlMember &entry : members) {
    if (entry.key == key) return &entry.value;
  }
  return nullptr;
}

YamlTree readYaml(const QByteArray &text) {
  YamlTree tree;
  const SourceText source(text);
  tree.complaints = source.complaints();
  if (!tree.complaints.isEmpty()) return tree;
  try {
    std::istringstream stream(source.bytes().toStdString());
    YAML::Parser parser(stream);
    TreeBuilder builder(source, tree);
    // One call a document, never LoadAll: on a document that starts with a comma that one does not end.
    const bool found = parser.HandleNextDocument(builder);
    if (!found) {
      tree.complaints.append({0, 0, tr("The file is empty. A system begins with \"apiVersion: opsdeck/v1\".")});
    } else if (tree.root.type == YamlNode::Type::Empty) {
      tree.complaints.append({tree.root.line, tree.root.column,
                              tr("No field stands here. A file begins with \"apiVersion: opsdeck/v1\".")});
    } else {
      EndOfDocument end(source);
      parser.HandleNextDocument(end);
      tree.isWhole = true;
    }
  } catch (const Stop &stop) {
    tree.isWhole = false;
    tree.complaints.append({stop.mark.line + 1, source.column(stop.mark.line, stop.mark.column), stop.message});
  } catch (const YAML::Exception &error) {
    tree.complaints.append(parserComplaint(source, error));
  } catch (const std::exception &error) {
    tree.complaints.append({0, 0, tr("The file can't be read (%1).").arg(QString::fromUtf8(error.what()))});
  }
  return tree;
}

}  // namespace ops
