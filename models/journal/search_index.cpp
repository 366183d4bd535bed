#include "models/journal/search_index.h"

#include <QFile>

#include "models/journal/envelope.h"
#include "models/journal/schema.h"

namespace ops {

namespace {

// No positions and no texts are kept: each candidate is read anyway, and its text is compared.
constexpr char schema[] = R"(
  CREATE VIRTUAL TABLE words USING fts5(text, content='', columnsize=0, detail=none, tokenize='trigram');
  CREATE TABLE known(id INTEGER PRIMARY KEY CHECK(id = 1), seq INTEGER NOT NULL, hash BLOB NOT NULL);
)";
constexpr int version = 1;
/// More parts of a long text only cost time: few records have so many of them and not the text.
constexpr int mostParts = 12;

QByteArray searchedText(const Envelope &envelope) {
  QByteArray text;
  for (const auto &field : searchedFields(envelope)) text.append(field).append('\n');
  return text;
}

/// All parts must occur, in whatever place.
QByteArray matchOf(const QString &text) {
  const auto letters = text.toUcs4();
  const auto parts = letters.size() - SearchIndex::leastLetters + 1;
  const auto step = std::max<qsizetype>(1, (parts + mostParts - 1) / mostParts);
  QByteArrayList terms;
  for (qsizetype i = 0; i < parts; i += step) {
    const auto part =
        QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.constData()) + i, SearchIndex::leastLetters);
    terms.append('"' + QString(part).replace(QLatin1Char('"'), QLatin1String("\"\"")).toUtf8() + '"');
  }
  return terms.join(" AND ");
}

}  // namespace

bool SearchIndex::open(bool create) {
  if (m_database.isOpen()) return true;
  if (!create && !QFile::exists(m_path)) return false;
  if (create && makePrivateFile(m_path) != 0) return false;
  const bool isOpen =
      m_database.open(m_path, SQLITE_OPEN_READWRITE) == SQLITE_OK &&
      m_database.text("PRAGMA journal_mode=WAL") == "wal" &&
      m_database.execute("PRAGMA synchronous=OFF; PRAGMA wal_autocheckpoint=1000; PRAGMA cache_size=-256") == SQLITE_OK;
  const qint64 found = isOpen ? m_database.integer("PRAGMA user_version") : -1;
  if (found == version) return true;
  if (isOpen && create && found == 0) {
    const QByteArray mark = "PRAGMA user_version=" + QByteArray::number(version) + "; COMMIT";
    if (m_database.execute("BEGIN IMMEDIATE") == SQLITE_OK && m_database.execute(schema) == SQLITE_OK &&
        m_database.execute(mark.constData()) == SQLITE_OK) {
      return true;
    }
  }
  m_database.close();
  return false;
}

void SearchIndex::discard() {
  m_database.close();
  for (const char *part : {"-wal", "-shm", ""}) QFile::remove(m_path + QLatin1String(part));
}

qint64 SearchIndex::end(SqlDatabase &journal) {
  if (!open(false)) return 0;
  SqlStatement known(m_database.handle(), "SELECT seq, hash FROM known");
  if (known.step() != SQLITE_ROW) return 0;
  SqlStatement record(journal.handle(), "SELECT hash FROM records WHERE seq=?1");
  record.bind(1, known.integer(0));
  const bool isOfThisJournal = record.step() == SQLITE_ROW && record.bytes(0) == known.bytes(1);
  return isOfThisJournal ? known.integer(0) : 0;
}

bool SearchIndex::feed(SqlDatabase &journal, int most) {
  if (!open(true)) {
    // No index of this version: its maker may be another program, or a crash of the machine.
    discard();
    return false;
  }
  const int begun = m_database.execute("BEGIN IMMEDIATE");
  if (begun == SQLITE_BUSY) return false;
  bool more = false;
  if (begun == SQLITE_OK && refill(journal, most, more) && m_database.execute("COMMIT") == SQLITE_OK) return more;
  const int code = sqlite3_errcode(m_database.handle()) & 0xff;
  m_database.execute("ROLLBACK");
  if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB) discard();
  return false;
}

bool SearchIndex::refill(SqlDatabase &journal, int most, bool &more) {
  qint64 last = end(journal);
  if (last == 0 &&
      m_database.execute("INSERT INTO words(words) VALUES('delete-all'); DELETE FROM known") != SQLITE_OK) {
    return false;
  }
  SqlStatement rows(journal.handle(), "SELECT seq, bytes, hash FROM records WHERE seq>?1 ORDER BY seq LIMIT ?2");
  rows.bind(1, last);
  rows.bind(2, most);
  SqlStatement add(m_database.handle(), "INSERT INTO words(rowid, text) VALUES(?1, ?2)");
  QByteArray hash;
  int count = 0;
  while (rows.step() == SQLITE_ROW) {
    Envelope envelope;
    // What is no record is found by nobody; verifying tells of it.
    const auto text = envelope.scan(rows.view(1)) ? searchedText(envelope) : QByteArray();
    last = rows.integer(0);
    hash = rows.bytes(2);
    add.bind(1, last);
    add.bindText(2, text);
    if (add.step() != SQLITE_DONE) return false;
    add.reset();
    ++count;
  }
  more = count == most;
  if (count == 0) return true;
  SqlStatement known(m_database.handle(), "REPLACE INTO known(id, seq, hash) VALUES(1, ?1, ?2)");
  known.bind(1, last);
  known.bindBlob(2, hash);
  return known.step() == SQLITE_DONE;
}

std::optional<QList<qint64>> SearchIndex::candidates(const QString &text, const Range &range, int most) {
  if (!open(false)) return {};
  const QByteArray sql = QByteArray("SELECT rowid FROM words WHERE words MATCH ?1 AND rowid>?2 AND rowid<?3 ") +
                         "ORDER BY rowid" + (range.newestFirst ? " DESC" : "") + " LIMIT ?4";
  SqlStatement rows(m_database.handle(), sql.constData());
  const auto match = matchOf(text);
  rows.bindText(1, match);
  rows.bind(2, range.after);
  rows.bind(3, range.before);
  rows.bind(4, most);
  QList<qint64> found;
  int code = SQLITE_ROW;
  while ((code = rows.step()) == SQLITE_ROW) found.append(rows.integer(0));
  if (code == SQLITE_DONE) return found;
  return {};
}

}  // namespace ops
