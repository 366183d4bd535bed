#pragma once

#include <QSet>

#include "models/journal/chain.h"
#include "models/journal/head_file.h"
#include "models/journal/integrity_check.h"
#include "models/journal/record.h"
#include "models/journal/schema.h"

namespace ops {

/// Reads a whole journal, damaged or not, and holds it against its chain, its head file and SQLite's own check. A step
/// takes some ten milliseconds, so that others of the thread get their turn.
class Verification {
 public:
  /// `witnesses`: the sequences whose hashes the report is to name.
  explicit Verification(const QString &folder, QSet<qint64> witnesses = {});

  /// True once result() stands.
  bool step();
  Result<VerifyReport> result() const { return m_report; }
  qint64 records() const { return m_report.records; }
  qint64 of() const { return m_of; }

 private:
  bool begin();
  bool checkEnd();
  bool finish();
  bool broken(qint64 at, const QString &detail);

  JournalFiles m_files;
  QSet<qint64> m_witnesses;
  HeadFile m_headFile;
  SqlDatabase m_database;
  ChainChecker m_checker;
  bool m_chainHolds = false;  ///< to its end
  std::optional<IntegrityCheck> m_integrity;
  std::optional<Head> m_head;
  VerifyReport m_report;
  qint64 m_of = 0;
  bool m_begun = false;
};

}  // namespace ops
