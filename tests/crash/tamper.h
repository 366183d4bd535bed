#pragma once

#include <sqlite3.h>

#include <QRandomGenerator>

#include "models/journal/head_file.h"
#include "models/journal/schema.h"
#include "models/journal/verification.h"

namespace ops {

/// A journal in the hands of somebody who has this user's rights, this program's source, and time. The triggers that
/// guard against accidents are out of the way while it lives, and stand there again afterwards.
class Tamperer {
 public:
  explicit Tamperer(const QString &folder) : m_folder(folder) {
    m_database.open(JournalFiles(folder).database, SQLITE_OPEN_READWRITE);
    m_database.execute("PRAGMA synchronous=OFF");  // thousands of them need not survive a power cut
    SqlStatement triggers(m_database.handle(), "SELECT sql FROM sqlite_schema WHERE type='trigger'");
    while (triggers.step() == SQLITE_ROW) m_triggers += triggers.bytes(0);
    triggers = {};
    m_database.execute("BEGIN; DROP TRIGGER records_no_update; DROP TRIGGER records_no_delete");
  }
  ~Tamperer() {
    for (const auto &sql : std::as_const(m_triggers)) m_database.execute(sql.constData());
    m_database.execute("COMMIT");
  }
  Tamperer(const Tamperer &) = delete;
  Tamperer &operator=(const Tamperer &) = delete;

  qint64 last() { return m_database.integer("SELECT max(seq) FROM records"); }

  /// Changes one bit of a record's text.
  bool edit(qint64 sequence, QRandomGenerator &random) {
    auto bytes = bytesOf(sequence);
    const auto at = static_cast<qsizetype>(random.bounded(static_cast<int>(bytes.size())));
    bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
    return write(sequence, bytes, {});
  }
  /// Changes a record and its own hash, as somebody does who forgets that the next one names it.
  bool editWithHash(qint64 sequence, QRandomGenerator &random) {
    auto bytes = bytesOf(sequence);
    const auto digits = bytes.indexOf("\"number\":") + 9;
    bytes[digits] = static_cast<char>('1' + (bytes[digits] - '0' + random.bounded(8)) % 9);
    return write(sequence, bytes, recordHash(bytes));
  }
  bool remove(qint64 from, qint64 to) {
    return run("DELETE FROM records WHERE seq BETWEEN " + QByteArray::number(from) + " AND " + QByteArray::number(to));
  }
  bool swap(qint64 a, qint64 b) {
    const auto first = QByteArray::number(a);
    const auto second = QByteArray::number(b);
    return run("UPDATE records SET seq=-1 WHERE seq=" + first) &&
           run("UPDATE records SET seq=" + first + " WHERE seq=" + second) &&
           run("UPDATE records SET seq=" + second + " WHERE seq=-1");
  }
  /// Makes a whole new chain from `sequence` on, over an altered body, with the journal's own code.
  bool rechain(qint64 sequence, QRandomGenerator &random) {
    QByteArray previous;
    const qint64 end = last();
    for (qint64 i = sequence; i <= end; ++i) {
      auto record = decodeRecord(bytesOf(i), {});
      if (!record) return false;
      if (i == sequence) {
        previous = record->previousHash;
        record->event.body["number"] = -1 - random.bounded(1000);
      }
      const Stamp stamp{record->stream,   recordTime(record->utc), record->boot,
                        record->actor,    record->authentication,  record->build,
                        record->sequence, record->monotonicNs,     previous};
      const auto bytes = encodeRecord(stamp, record->event, jsonDump(record->event.body));
      previous = recordHash(bytes);
      if (!write(i, bytes, previous)) return false;
    }
    return true;
  }
  /// Makes the head file say what the database says now.
  bool forgeHead() {
    SqlStatement newest(m_database.handle(), "SELECT seq, hash FROM records ORDER BY seq DESC LIMIT 1");
    if (newest.step() != SQLITE_ROW) return false;
    const auto stream = m_database.text("SELECT value FROM meta WHERE key='stream'");
    return HeadFile(m_folder).write({newest.integer(0), newest.bytes(1), QString::fromUtf8(stream)}) == 0;
  }

 private:
  bool run(const QByteArray &sql) {
    return m_database.execute(sql.constData()) == SQLITE_OK && sqlite3_changes(m_database.handle()) > 0;
  }
  QByteArray bytesOf(qint64 sequence) {
    SqlStatement row(m_database.handle(), "SELECT bytes FROM records WHERE seq=?1");
    row.bind(1, sequence);
    return row.step() == SQLITE_ROW ? row.bytes(0) : QByteArray();
  }
  bool write(qint64 sequence, const QByteArray &bytes, const QByteArray &hash) {
    SqlStatement row(m_database.handle(), hash.isEmpty() ? "UPDATE records SET bytes=?2 WHERE seq=?1"
                                                         : "UPDATE records SET bytes=?2, hash=?3 WHERE seq=?1");
    row.bind(1, sequence);
    row.bindBlob(2, bytes);
    if (!hash.isEmpty()) row.bindBlob(3, hash);
    return row.step() == SQLITE_DONE && sqlite3_changes(m_database.handle()) == 1;
  }

  QString m_folder;
  SqlDatabase m_database;
  QByteArrayList m_triggers;
};

/// Everything that a reader would find in a journal, as one hash.
inline QByteArray contentOf(const QString &folder) {
  SqlDatabase database;
  database.open(JournalFiles(folder).database, SQLITE_OPEN_READWRITE);
  SqlStatement rows(database.handle(), "SELECT seq, bytes, hash FROM records ORDER BY seq");
  QByteArray all;
  while (rows.step() == SQLITE_ROW) all += QByteArray::number(rows.integer(0)) + rows.bytes(1) + rows.bytes(2);
  return recordHash(all);
}

}  // namespace ops
