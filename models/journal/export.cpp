#include "models/journal/export.h"

#include <unistd.h>

#include "models/base/text.h"
#include "models/journal/texts.h"

namespace ops {

namespace {
constexpr char beforeHash[] = R"({"hash":")";
constexpr char beforeRecord[] = R"(","record":)";
constexpr qsizetype hexSize = qsizetype{hashSize} * 2;

QByteArray csvLine(const QStringList &cells) {
  QStringList quoted;
  for (const auto &cell : cells) quoted.append(csvCell(visibleText(cell, cell.size())));
  return quoted.join(QLatin1Char(',')).toUtf8() + "\r\n";
}

const QStringList &csvTitles() {
  static const QStringList titles{QStringLiteral("sequence"), QStringLiteral("utc"),    QStringLiteral("actor"),
                                  QStringLiteral("type"),     QStringLiteral("system"), QStringLiteral("environment"),
                                  QStringLiteral("run"),      QStringLiteral("step"),   QStringLiteral("attempt"),
                                  QStringLiteral("body"),     QStringLiteral("hash")};
  return titles;
}

QByteArray csvLine(const Record &record) {
  const auto &event = record.event;
  return csvLine(QStringList{QString::number(record.sequence), record.utc.toUTC().toString(Qt::ISODateWithMs),
                             record.actor, event.type, event.system, event.environment, event.run, event.step,
                             event.attempt > 0 ? QString::number(event.attempt) : QString(),
                             QString::fromUtf8(jsonDump(event.body)), QString::fromLatin1(record.hash.toHex())});
}

QByteArray jsonLine(const Record &record) {
  return beforeHash + record.hash.toHex() + beforeRecord + record.bytes + "}\n";
}
}  // namespace

RecordExport::RecordExport(std::shared_ptr<Reader> reader, const QString &path, RecordQuery query)
    : m_reader(std::move(reader)),
      m_query(std::move(query)),
      m_file(path),
      m_csv(path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
  constexpr int recordsAStep = 2'000;
  m_query.limit = recordsAStep;
}

RecordExport::~RecordExport() {
  if (!m_done && m_file.isOpen()) m_file.remove();
}

bool RecordExport::fail(const QString &why) {
  m_error = {ErrorCode::Failed, JournalTexts::tr("Exporting the journal"), m_file.fileName(), why, {}};
  return true;
}

Result<qint64> RecordExport::result() const {
  if (m_error) return std::unexpected(*m_error);
  return m_records;
}

bool RecordExport::step() {
  if (!m_file.isOpen() &&
      !m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)) {
    if (!m_file.exists()) return fail(m_file.errorString());
    fail(JournalTexts::tr("the file exists already"));
    m_error->code = ErrorCode::Refused;
    return true;
  }
  if (m_csv && m_file.pos() == 0) {
    const QByteArray titles = csvLine(csvTitles());
    if (m_file.write(titles) != titles.size()) return fail(m_file.errorString());
  }
  const auto page = m_reader->page(m_query);
  if (!page) {
    m_error = page.error();
    return true;
  }
  for (const auto &record : page->records) {
    const QByteArray line = m_csv ? csvLine(record) : jsonLine(record);
    if (m_file.write(line) != line.size()) return fail(m_file.errorString());
    ++m_records;
  }
  m_query.after = page->scannedTo;
  return page->atEnd && finish();
}

bool RecordExport::finish() {
  if (!m_file.flush() || ::fsync(m_file.handle()) != 0) return fail(m_file.errorString());
  m_done = true;
  m_file.close();
  return true;
}

JsonlVerification::JsonlVerification(const QString &path, QSet<qint64> witnesses)
    : m_file(path), m_witnesses(std::move(witnesses)) {
  m_report.intact = true;
}

Result<VerifyReport> JsonlVerification::result() const {
  if (m_error) return std::unexpected(*m_error);
  return m_report;
}

bool JsonlVerification::broken(const QString &detail) {
  m_report.intact = false;
  m_report.brokenAt = m_last + 1;
  m_report.detail = JournalTexts::tr("line %1: %2").arg(QString::number(m_line), detail);
  return false;
}

bool JsonlVerification::checkLine(const QByteArray &line) {
  if (!line.endsWith("}\n")) return broken(JournalTexts::tr("the file ends in the middle of a record"));
  constexpr qsizetype recordAt = sizeof(beforeHash) + hexSize + sizeof(beforeRecord) - 2;
  if (line.size() < recordAt + 2 || !line.startsWith(beforeHash) ||
      line.sliced(recordAt - qsizetype{sizeof(beforeRecord)} + 1, sizeof(beforeRecord) - 1) != beforeRecord) {
    return broken(JournalTexts::tr("it is no record of an export"));
  }
  const QByteArray bytes = line.sliced(recordAt).chopped(2);
  const QByteArray hash = recordHash(bytes);
  Envelope envelope;
  if (hash.toHex() != line.sliced(sizeof(beforeHash) - 1, hexSize)) {
    return broken(JournalTexts::tr("the record was changed: its hash does not fit its content"));
  }
  if (!envelope.scan(bytes)) return broken(JournalTexts::tr("it is not in a form that this version knows"));
  if (envelope.sequence <= m_last) return broken(JournalTexts::tr("record %1 is out of order").arg(envelope.sequence));
  const bool follows = envelope.sequence == m_last + 1;
  if (follows && m_last > 0 && envelope.previousHex != m_previous.toHex()) {
    return broken(JournalTexts::tr("record %1 does not follow the one before it").arg(envelope.sequence));
  }
  if (!follows) ++m_holes;
  m_last = envelope.sequence;
  m_previous = hash;
  m_report.head = hash;
  m_report.last = m_last;
  if (m_report.stream.isEmpty()) m_report.stream = unescaped(envelope.stream);
  if (m_witnesses.contains(m_last)) m_report.hashes.insert(m_last, hash);
  ++m_report.records;
  return true;
}

bool JsonlVerification::step() {
  if (!m_file.isOpen() && !m_file.open(QIODevice::ReadOnly)) {
    m_error = {ErrorCode::Failed, JournalTexts::tr("Checking an export"), m_file.fileName(), m_file.errorString(), {}};
    return true;
  }
  constexpr int linesAStep = 5'000;
  for (int i = 0; i < linesAStep; ++i) {
    const QByteArray line = m_file.readLine();
    if (line.isEmpty()) {
      if (m_holes > 0)
        m_report.detail =
            JournalTexts::tr("Not in this export: %n part(s) of the journal.", nullptr, static_cast<int>(m_holes));
      return true;
    }
    ++m_line;
    if (!checkLine(line)) return true;
  }
  return false;
}

}  // namespace ops
