#pragma once

#include "models/journal/envelope.h"
#include "models/journal/sqlite.h"

namespace ops {

/// A row of the table `records` as it stands there.
struct Row {
  qint64 sequence = 0;
  QByteArrayView bytes, hash, type, run, system, environment, utc, resource;
};

/// The members of Row in the order in which SELECT must name them.
inline constexpr char rowColumns[] = "seq, bytes, hash, type, run, system, environment, utc, resource";
Row rowOf(const SqlStatement &statement);

/// Checks record after record that each one's hash, its link to the one before, its sequence, and the columns by which
/// it is found, fit its bytes.
class ChainChecker {
 public:
  /// From the first record on.
  ChainChecker() : m_previous(hashSize, '\0') {}
  /// From the record after `sequence`, whose hash is taken for granted.
  ChainChecker(qint64 sequence, QByteArray hash) : m_last(sequence), m_previous(std::move(hash)) {}

  /// False at the first record that does not fit; detail() says why.
  bool check(const Row &row);
  qint64 last() const { return m_last; }
  const QByteArray &head() const { return m_previous; }
  /// Whose records they are; empty before the first.
  const QByteArray &stream() const { return m_stream; }
  const QString &detail() const { return m_detail; }

 private:
  bool broken(const QString &detail);
  bool columnsFit(const Row &row, const Envelope &envelope);

  qint64 m_last = 0;
  QByteArray m_previous;
  QByteArray m_stream;
  QString m_detail;
};

/// The gap that a record of type `note` declares after an accepted loss: the sequences from first to last will never be
/// used. {0, 0} for every other record.
struct DeclaredGap {
  qint64 from = 0;
  qint64 to = 0;
};
DeclaredGap declaredGap(const Envelope &envelope);

}  // namespace ops
