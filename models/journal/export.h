#pragma once

#include <QFile>
#include <QSet>

#include "models/journal/chain.h"
#include "models/journal/reader.h"

namespace ops {

/// Writes records to a new file for other programs, some thousand a step. A file that could not be finished is removed.
/// By the file's name:
///   *.csv      for spreadsheets: a line of titles, then a record a line, every cell quoted and visible (RFC 4180,
///   CRLF);
///              for reading, not for verifying
///   all else   JSON lines, {"hash":"<hex>","record":<exact bytes>}, which `journal verify` checks
class RecordExport {
 public:
  RecordExport(std::shared_ptr<Reader> reader, const QString &path, RecordQuery query);
  ~RecordExport();
  RecordExport(const RecordExport &) = delete;
  RecordExport &operator=(const RecordExport &) = delete;

  bool step();
  Result<qint64> result() const;
  qint64 records() const { return m_records; }
  qint64 of() const { return 0; }

 private:
  bool fail(const QString &why);
  bool finish();

  std::shared_ptr<Reader> m_reader;
  RecordQuery m_query;
  QFile m_file;
  bool m_csv;
  qint64 m_records = 0;
  std::optional<Error> m_error;
  bool m_done = false;
};

/// Checks an export: each record's hash, and the chain wherever one sequence follows the other. A hole is no fault in
/// an export of a query; the report's detail names how many there are.
class JsonlVerification {
 public:
  /// `witnesses`: the sequences whose hashes the report is to name.
  explicit JsonlVerification(const QString &path, QSet<qint64> witnesses = {});

  bool step();
  Result<VerifyReport> result() const;
  qint64 records() const { return m_report.records; }
  qint64 of() const { return 0; }

 private:
  bool broken(const QString &detail);
  bool checkLine(const QByteArray &line);

  QFile m_file;
  QSet<qint64> m_witnesses;
  VerifyReport m_report;
  std::optional<Error> m_error;
  qint64 m_line = 0;
  qint64 m_last = 0;
  qint64 m_holes = 0;
  QByteArray m_previous;
};

}  // namespace ops
