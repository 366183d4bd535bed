#include "models/journal/reader.h"

#include <QFile>
#include <algorithm>

#include "models/journal/texts.h"

namespace ops {

namespace {
QByteArray statementOf(const RecordQuery &query, QList<QByteArray> &texts) {
  QByteArray sql = "SELECT seq, bytes, hash FROM records WHERE seq>?1 AND seq<?2";
  const auto add = [&](const QByteArray &column, const QStringList &values) {
    QByteArrayList marks;
    for (const auto &value : values) {
      texts.append(value.toUtf8());
      marks.append("?" + QByteArray::number(texts.size() + 2));
    }
    sql += " AND " + column + " IN (" + marks.join(',') + ')';
  };
  if (!query.run.isEmpty()) {
    add("run", {query.run});
    sql += " AND run<>''";
  }
  // "+" keeps SQLite from the index on types once a run narrows it down far better.
  if (!query.types.isEmpty()) add(query.run.isEmpty() ? "type" : "+type", query.types);
  if (!query.system.isEmpty()) add("system", {query.system});
  if (!query.environment.isEmpty()) add("environment", {query.environment});
  return sql + (query.newestFirst ? " ORDER BY seq DESC" : " ORDER BY seq");
}

bool holdsText(QByteArrayView bytes, const QString &wanted) {
  Envelope envelope;
  if (!envelope.scan(bytes)) return false;
  return std::ranges::any_of(searchedFields(envelope), [&wanted](QByteArrayView field) {
    return QString::fromUtf8(field).contains(wanted, Qt::CaseInsensitive);
  });
}

QString asInJson(const QString &text) {
  const QByteArray dumped = jsonDump(toJson(text));
  return QString::fromUtf8(dumped.sliced(1, dumped.size() - 2));
}
}  // namespace

Error Reader::readError() {
  return databaseError(m_database, JournalTexts::tr("Reading the journal"), m_files.database);
}

Result<SqlDatabase *> Reader::database() {
  if (m_database.isOpen()) return &m_database;
  if (!QFile::exists(m_files.database)) return nullptr;
  if (auto status = openJournalDatabase(m_database, m_files.database, false, true); !status) {
    m_database.close();
    return std::unexpected(status.error());
  }
  return &m_database;
}

Result<qint64> Reader::lastSequence() {
  const auto open = database();
  if (!open) return std::unexpected(open.error());
  if (!*open) return 0;
  SqlStatement newest(m_database.handle(), "SELECT max(seq) FROM records");
  if (newest.step() != SQLITE_ROW) return std::unexpected(readError());
  return newest.integer(0);
}

Result<QList<Record>> Reader::read(const RecordQuery &query) {
  auto found = page(query);
  if (!found) return std::unexpected(found.error());
  return std::move(found->records);
}

namespace {

/// One pass over the records of a query; its text is looked for here, not by SQLite.
class Scan {
 public:
  Scan(SqlDatabase &database, const RecordQuery &query)
      : m_limit(query.limit), m_newestFirst(query.newestFirst), m_wanted(asInJson(query.text)) {
    const QByteArray sql = statementOf(query, m_texts);
    m_rows = SqlStatement(database.handle(), sql.constData(), true);
    for (int i = 0; i < m_texts.size(); ++i) m_rows.bindText(i + 3, m_texts[i]);
  }

  /// What stands between the two, neither of them included. False once there is no more to do.
  bool records(qint64 after, qint64 before) {
    m_rows.reset();
    m_rows.bind(1, after);
    m_rows.bind(2, before);
    int code = SQLITE_ROW;
    while (!isFull() && (code = m_rows.step()) == SQLITE_ROW) {
      if (!m_wanted.isEmpty() && !holdsText(m_rows.view(1), m_wanted)) continue;
      auto record = decodeRecord(m_rows.bytes(1), m_rows.bytes(2));
      if (!record) {
        m_fault = record.error();
        m_fault->target = JournalTexts::tr("record %1").arg(m_rows.integer(0));
        m_fault->remedy = JournalTexts::tr("Run: opsdeck journal verify");
        return false;
      }
      m_found.append(std::move(*record));
    }
    m_isBroken = code != SQLITE_ROW && code != SQLITE_DONE;
    // Full is full, although that may have been the last one.
    return code == SQLITE_DONE;
  }

  /// The same, by an index. Falls back to reading all of it.
  bool candidates(SearchIndex &index, qint64 after, qint64 before) {
    constexpr int chunk = 500, fewOf = 20;
    SearchIndex::Range range{after, before, m_newestFirst};
    while (true) {
      const auto found = index.candidates(m_wanted, range, chunk);
      if (!found) return records(range.after, range.before);
      const auto had = m_found.size();
      for (const auto sequence : *found) {
        if (!records(sequence - 1, sequence + 1)) return false;
      }
      if (found->size() < chunk) return true;
      (m_newestFirst ? range.before : range.after) = found->last();
      // Parts that stand everywhere, and seldom together: to read on is quicker than to ask again and again.
      if (m_found.size() - had < chunk / fewOf) return records(range.after, range.before);
    }
  }

  bool isFull() const { return m_found.size() >= m_limit; }
  bool isBroken() const { return m_isBroken; }
  const QString &wanted() const { return m_wanted; }
  const std::optional<Error> &fault() const { return m_fault; }
  QList<Record> take() {
    m_rows = {};
    return std::move(m_found);
  }

 private:
  int m_limit;
  bool m_newestFirst;
  QString m_wanted;
  QList<QByteArray> m_texts;
  SqlStatement m_rows;
  QList<Record> m_found;
  std::optional<Error> m_fault;
  bool m_isBroken = false;
};

}  // namespace

Result<RecordPage> Reader::page(const RecordQuery &query) {
  const auto open = database();
  if (!open) return std::unexpected(open.error());
  RecordPage page{{}, query.after, true};
  if (!*open || query.limit <= 0) return page;
  Scan scan(m_database, query);
  const bool canLookUp = scan.wanted().toUcs4().size() >= SearchIndex::leastLetters && query.run.isEmpty();
  // Asked before the snapshot, which then has all that the index knows.
  const qint64 indexed = canLookUp ? m_index.end(m_database) : 0;
  // One snapshot for the end and the records.
  m_database.execute("BEGIN");
  const qint64 end = m_database.integer("SELECT max(seq) FROM records");
  const qint64 before = query.before == 0 ? end + 1 : query.before;
  const qint64 border = std::clamp(indexed, query.after, std::max(query.after, before - 1));
  const auto old = [&] { return border == query.after || scan.candidates(m_index, query.after, border + 1); };
  const auto recent = [&] { return scan.records(border, before); };
  const bool done = query.newestFirst ? recent() && old() : old() && recent();
  std::optional<Error> error = scan.fault();
  if (!error && scan.isBroken()) error = readError();
  page.records = scan.take();
  m_database.execute("COMMIT");
  if (error) return std::unexpected(*error);
  page.atEnd = done;
  page.scannedTo = page.atEnd ? std::max(end, query.after) : page.records.last().sequence;
  return page;
}

Result<QList<RunSummary>> Reader::runs(RunProjection &projection, int limit) {
  const auto open = database();
  if (!open) return std::unexpected(open.error());
  if (!*open) return QList<RunSummary>();
  SqlStatement rows(m_database.handle(), "SELECT bytes FROM records WHERE seq>?1 ORDER BY seq");
  rows.bind(1, projection.last());
  int code = SQLITE_ROW;
  while ((code = rows.step()) == SQLITE_ROW) {
    Envelope envelope;
    if (envelope.scan(rows.view(0))) projection.apply(envelope);
  }
  if (code != SQLITE_DONE) return std::unexpected(readError());
  auto runs = projection.newest(limit);
  for (auto &run : runs) {
    if (run.outcome.isEmpty()) run.ownerAlive = probeOwner(m_files.folder, QStringLiteral("run:") + run.run).alive;
  }
  return runs;
}

Result<QList<ClaimHolder>> Reader::holders(const QStringList &resources) {
  const auto open = database();
  if (!open) return std::unexpected(open.error());
  QList<ClaimHolder> holders;
  if (!*open) return holders;
  for (const auto &resource : resources) {
    SqlStatement newest(m_database.handle(),
                        "SELECT bytes, hash FROM records WHERE resource=?1 AND resource<>'' ORDER BY seq DESC LIMIT 1");
    const QByteArray name = resource.toUtf8();
    newest.bindText(1, name);
    const int code = newest.step();
    if (code == SQLITE_DONE) continue;
    if (code != SQLITE_ROW) return std::unexpected(readError());
    const auto record = decodeRecord(newest.bytes(0), newest.bytes(1));
    if (!record) return std::unexpected(record.error());
    const auto owner = probeOwner(m_files.folder, resource);
    ClaimHolder holder{resource,    record->event.run, record->actor,        jsonInteger(record->event.body, "pid"),
                       record->utc, owner.alive,       record->moment().tick};
    // Whoever has the lock may not have written its record yet: then the record names the owner before.
    if (owner.alive) {
      holder.pid = owner.pid;
      holder.run = owner.run;
    }
    holders.append(std::move(holder));
  }
  return holders;
}

}  // namespace ops
