#include "models/journal/reader.h"

#include <QFile>

#include "models/journal/texts.h"

namespace ops {

namespace {
struct Condition {
  QByteArray sql;
  QByteArray text;  // bound to it, unless it is null
};

QByteArray statementOf(const RecordQuery &query, QList<QByteArray> &texts) {
  QByteArray sql = "SELECT seq, bytes, hash FROM records WHERE seq>?1 AND (?2=0 OR seq<?2)";
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

// What a person means by the text of a record: its words, not the names of the envelope's members.
bool holdsText(QByteArrayView bytes, const QString &wanted) {
  Envelope envelope;
  if (!envelope.scan(bytes)) return false;
  for (const auto &field : {envelope.body, envelope.type, envelope.step, envelope.run, envelope.actor, envelope.system,
                            envelope.environment}) {
    if (QString::fromUtf8(field).contains(wanted, Qt::CaseInsensitive)) return true;
  }
  return false;
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

Result<RecordPage> Reader::page(const RecordQuery &query) {
  const auto open = database();
  if (!open) return std::unexpected(open.error());
  RecordPage page{{}, query.after, true};
  if (!*open || query.limit <= 0) return page;
  // One snapshot for the end and the records.
  m_database.execute("BEGIN");
  const qint64 end = m_database.integer("SELECT max(seq) FROM records");
  QList<QByteArray> texts;
  const QByteArray sql = statementOf(query, texts);
  SqlStatement rows(m_database.handle(), sql.constData());
  rows.bind(1, query.after);
  rows.bind(2, query.before);
  for (int i = 0; i < texts.size(); ++i) rows.bindText(i + 3, texts[i]);
  const QString wanted = asInJson(query.text);
  std::optional<Error> error;
  int code = SQLITE_ROW;
  while (page.records.size() < query.limit && (code = rows.step()) == SQLITE_ROW) {
    if (!wanted.isEmpty() && !holdsText(rows.view(1), wanted)) continue;
    auto record = decodeRecord(rows.bytes(1), rows.bytes(2));
    if (!record) {
      error = record.error();
      error->target = JournalTexts::tr("record %1").arg(rows.integer(0));
      error->remedy = JournalTexts::tr("Run: opsdeck journal verify");
      break;
    }
    page.records.append(std::move(*record));
  }
  if (!error && code != SQLITE_ROW && code != SQLITE_DONE) error = readError();
  rows = {};
  m_database.execute("COMMIT");
  if (error) return std::unexpected(*error);
  page.atEnd = code == SQLITE_DONE;
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
