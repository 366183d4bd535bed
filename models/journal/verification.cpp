#include "models/journal/verification.h"

#include <QFile>

#include "models/journal/texts.h"

namespace ops {

Verification::Verification(const QString &folder, QSet<qint64> witnesses)
    : m_files(folder), m_witnesses(std::move(witnesses)), m_headFile(folder) {}

bool Verification::broken(qint64 at, const QString &detail) {
  m_report.intact = false;
  m_report.brokenAt = at;
  m_report.detail = detail;
  return true;
}

bool Verification::begin() {
  m_begun = true;
  // Before the database is looked at: it is never behind the head file that was read before it.
  m_head = m_headFile.read();
  if (!QFile::exists(m_files.database)) {
    if (m_head)
      return broken(
          1, JournalTexts::tr("the journal's database is missing, yet there were %1 records").arg(m_head->sequence));
    m_report.intact = true;
    return true;
  }
  if (auto status = openJournalDatabase(m_database, m_files.database, false, true); !status) {
    return broken(1, status.error().why);
  }
  m_of = m_database.integer("SELECT max(seq) FROM records");
  m_integrity.emplace(m_files.database);
  return false;
}

bool Verification::step() {
  if (!m_begun) return begin();
  if (m_chainHolds) return finish();
  constexpr int rowsAStep = 10'000;
  const QByteArray sql = QByteArray("SELECT ") + rowColumns + " FROM records WHERE seq>?1 ORDER BY seq LIMIT " +
                         QByteArray::number(rowsAStep);
  SqlStatement rows(m_database.handle(), sql.constData());
  rows.bind(1, m_checker.last());
  int count = 0;
  int code = SQLITE_ROW;
  while ((code = rows.step()) == SQLITE_ROW) {
    const auto row = rowOf(rows);
    const qint64 expected = m_checker.last() + 1;
    if (!m_checker.check(row)) return broken(std::min(expected, row.sequence), m_checker.detail());
    ++count;
    ++m_report.records;
    m_report.head = m_checker.head();
    m_report.last = m_checker.last();
    if (m_report.stream.isEmpty()) m_report.stream = unescaped(m_checker.stream());
    if (m_witnesses.contains(m_report.last)) m_report.hashes.insert(m_report.last, m_report.head);
    if (m_head && m_checker.last() == m_head->sequence && m_checker.head() != m_head->hash) {
      return broken(row.sequence, JournalTexts::tr("record %1 is not the one that was acknowledged").arg(row.sequence));
    }
  }
  if (code != SQLITE_DONE) {
    return broken(m_checker.last() + 1, JournalTexts::tr("record %1 cannot be read: %2")
                                            .arg(QString::number(m_checker.last() + 1), m_database.message()));
  }
  return count < rowsAStep && checkEnd();
}

bool Verification::checkEnd() {
  if (m_head && m_head->sequence > m_checker.last()) {
    return broken(
        m_checker.last() + 1,
        JournalTexts::tr("records are missing at its end: record %1 was acknowledged, the last one there is %2")
            .arg(m_head->sequence)
            .arg(m_checker.last()));
  }
  m_chainHolds = true;
  return finish();
}

bool Verification::finish() {
  const auto answer = m_integrity->result();
  if (!answer) return false;
  const auto complaint = answer->wasChecked ? answer->complaint : integrityComplaint(m_database);
  if (!complaint.isEmpty()) {
    return broken(1, JournalTexts::tr("the chain is whole, but the database is damaged: %1").arg(complaint));
  }
  const QByteArray stream = m_database.text("SELECT value FROM meta WHERE key='stream'");
  if (!m_checker.stream().isEmpty() && m_checker.stream() != stream) {
    return broken(1,
                  JournalTexts::tr("the chain is whole, but the journal's name differs from the one in its records"));
  }
  m_report.intact = true;
  if (!m_head && m_report.records > 0) {
    m_report.detail = JournalTexts::tr(
        "The file journal.head is missing or unreadable: whether records are missing at the "
        "end cannot be told.");
  }
  return true;
}

}  // namespace ops
