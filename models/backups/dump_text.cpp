#include "models/backups/dump_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cctype>
#include <cstring>

#include "models/base/text.h"

namespace ops {

namespace {
constexpr char fromServer[] = "-- Dumped from database version ";
constexpr char byProgram[] = "-- Dumped by pg_dump version ";
constexpr char header[] = "-- PostgreSQL database dump";
constexpr char trailer[] = "-- PostgreSQL database dump complete";
constexpr char copyBegins[] = "COPY ";
constexpr char copyEnds[] = " FROM stdin;";
constexpr char endOfRows[] = "\\.";
// By these, psql refuses its own commands in between.
constexpr char restricts[] = "\\restrict ";
constexpr char unrestricts[] = "\\unrestrict ";

QString tr(const char *text) {
  return QCoreApplication::translate("DumpText", text);
}

// The name of the table in "COPY public.documents (id, title) FROM stdin;". A quoted name may hold blanks and brackets.
QString tableOf(QByteArrayView line) {
  bool quoted = false;
  qsizetype end = static_cast<qsizetype>(sizeof(copyBegins)) - 1;
  const auto begin = end;
  for (; end < line.size(); ++end) {
    if (line[end] == '"') quoted = !quoted;
    if (!quoted && (line[end] == ' ' || line[end] == '(')) break;
  }
  return QString::fromUtf8(line.sliced(begin, end - begin));
}
/// Whether pg_dump writes such a statement into the dump of one database.
bool isExpected(const QByteArray &statement) {
  if (statement.isEmpty()) return true;
  const auto starts = [&statement](const char *words) { return statement.startsWith(words); };
  for (const char *kind : {"CREATE ", "ALTER ", "DROP ", "COMMENT ON ", "SECURITY LABEL ON "}) {
    if (!starts(kind)) continue;
    const auto what = statement.mid(static_cast<qsizetype>(std::strlen(kind))).split(' ').value(0);
    static const QByteArrayList beyond{"DATABASE", "ROLE",       "USER",         "GROUP",
                                       "SYSTEM",   "TABLESPACE", "SUBSCRIPTION", "OWNED"};
    return !beyond.contains(what);
  }
  if (starts("GRANT ") || starts("REVOKE ")) {
    return statement.contains(" ON ") && !statement.contains(" ON DATABASE ") && !statement.contains(" ON TABLESPACE ");
  }
  if (starts("COPY ")) return statement.endsWith(" FROM STDIN") && !statement.contains(" PROGRAM ");
  static const std::array<const char *, 5> others{"SET ", "SELECT PG_CATALOG.SET_CONFIG(", "SELECT PG_CATALOG.SETVAL(",
                                                  "INSERT INTO ", "REFRESH MATERIALIZED VIEW "};
  return std::ranges::any_of(others, starts);
}

bool isNamePart(char c) {
  return c == '_' || std::isalnum(static_cast<unsigned char>(c)) != 0;
}
}  // namespace

void OpenText::read(QByteArrayView line) {
  for (qsizetype at = 0; at < line.size();) at += isOpen() ? inside(line.sliced(at)) : outside(line.sliced(at));
  if (!isOpen()) note(' ');
}

void OpenText::note(char c) {
  constexpr qsizetype most = 400;
  if (c == ';') {
    m_statements.append(std::exchange(m_statement, {}).trimmed());
    return;
  }
  const bool isBlank = std::isspace(static_cast<unsigned char>(c)) != 0;
  if (m_statement.size() >= most || (isBlank && (m_statement.isEmpty() || m_statement.endsWith(' ')))) return;
  m_statement.append(isBlank ? ' ' : static_cast<char>(std::toupper(static_cast<unsigned char>(c))));
}

qsizetype OpenText::outside(QByteArrayView rest) {
  if (rest.startsWith("--")) return rest.size();
  const bool isText = rest.front() == '\'' || rest.front() == '"';
  if (!rest.startsWith("/*")) note(isText ? '?' : rest.front());
  m_command = m_command || rest.front() == '\\';
  if (rest.startsWith("/*")) {
    m_end = "*/";
    m_depth = 1;
    return 2;
  }
  if (rest.front() == '\'' || rest.front() == '"') {
    m_end = QByteArray(1, rest.front());
    m_escapes = m_previous == 'E';
  } else if (rest.front() == '$' && !isNamePart(m_previous)) {
    const auto length = rest.indexOf('$', 1) + 1;
    const auto tag = rest.first(length);
    if (length > 0 && std::all_of(tag.begin() + 1, tag.end() - 1, isNamePart)) m_end = tag.toByteArray();
  }
  m_previous = rest.front();
  return std::max<qsizetype>(m_end.size(), 1);
}

qsizetype OpenText::inside(QByteArrayView rest) {
  if (m_escapes && rest.front() == '\\') return std::min<qsizetype>(2, rest.size());
  if (m_end == "*/" && rest.startsWith("/*")) {
    ++m_depth;
    return 2;
  }
  if (!rest.startsWith(m_end)) return 1;
  const auto length = m_end.size();
  if (m_end != "*/" || --m_depth == 0) {
    m_end.clear();
    m_escapes = false;
    m_previous = ' ';
  }
  return length;
}

void DumpText::feed(QByteArrayView bytes) {
  m_bytes += bytes.size();
  while (!bytes.isEmpty()) {
    const auto *end =
        static_cast<const char *>(std::memchr(bytes.data(), '\n', static_cast<std::size_t>(bytes.size())));
    if (end == nullptr) {
      m_rest.append(bytes);
      return;
    }
    const auto length = end - bytes.data();
    if (m_rest.isEmpty()) {
      line(bytes.first(length));
    } else {
      m_rest.append(bytes.first(length));
      line(m_rest);
      m_rest.clear();
    }
    bytes = bytes.sliced(length + 1);
  }
}

void DumpText::line(QByteArrayView text) {
  ++m_lines;
  if (m_rows != nullptr) {
    if (text == endOfRows) {
      m_rows = nullptr;
      m_copying.clear();
    } else {
      m_rows->add(text, m_kept);
    }
    return;
  }
  if (m_open.isOpen()) return readSql(text);
  if (text.startsWith(copyBegins) && text.endsWith(copyEnds)) {
    readSql(text);
    m_copying = tableOf(text);
    m_rows = &m_tables[m_copying];
    m_kept = m_compared.contains(m_copying) ? m_mostHashes : 0;
  } else if (text == trailer) {
    m_complete = true;
  } else if (text == header) {
    m_begun = true;
    m_complete = false;  // of one dump after another each must be whole
  } else if (text.startsWith(fromServer)) {
    m_serverVersion = QString::fromUtf8(text.sliced(sizeof(fromServer) - 1));
  } else if (text.startsWith(byProgram)) {
    m_programVersion = QString::fromUtf8(text.sliced(sizeof(byProgram) - 1));
  } else if (!text.startsWith(restricts) && !text.startsWith(unrestricts)) {
    readSql(text);
  }
}

void DumpText::readSql(QByteArrayView text) {
  m_open.read(text);
  for (const auto &statement : m_open.takeStatements()) {
    if (!m_trespass.isEmpty() || isExpected(statement)) continue;
    constexpr qsizetype shown = 60;
    m_trespass = tr("line %1: %2").arg(formatCount(m_lines), visibleText(statement.left(shown)));
  }
  if (!m_open.hasCommand() || !m_command.isEmpty()) return;
  constexpr qsizetype shown = 80;
  m_command =
      tr("line %1: %2").arg(formatCount(m_lines), visibleText(text.first(std::min(shown, text.size())).toByteArray()));
}

QMap<QString, RowDigest> DumpText::tables() const {
  QMap<QString, RowDigest> digests;
  for (const auto &[name, rows] : m_tables.asKeyValueRange()) digests.insert(name, rows.digest);
  return digests;
}

QMap<QString, RowSet> DumpText::rows() const {
  QMap<QString, RowSet> compared;
  for (const auto &name : m_compared) {
    if (m_tables.contains(name)) compared.insert(name, m_tables.value(name));
  }
  return compared;
}

QString DumpText::trespass() {
  const auto &last = m_open.statement();
  if (m_trespass.isEmpty() && !isExpected(last.trimmed())) m_trespass = visibleText(last.left(60));
  if (m_trespass.isEmpty()) return {};
  return tr("it holds a statement that no dump of one database needs, and that could reach beyond it (%1)")
      .arg(m_trespass);
}

QString DumpText::complaint() {
  if (m_bytes == 0) return tr("it is empty");
  if (m_rows != nullptr) {
    return tr("it ends in the middle of the rows of %1, after %2 rows")
        .arg(visibleText(m_copying), formatCount(m_rows->digest.rows));
  }
  if (!m_begun) return tr("it does not begin as a dump of PostgreSQL does");
  if (!m_command.isEmpty()) {
    return tr("it holds a command of psql, which could lead to another database (%1)").arg(m_command);
  }
  if (!m_complete) return tr("its end is missing: it was cut after line %1").arg(formatCount(m_lines));
  return {};
}

}  // namespace ops
