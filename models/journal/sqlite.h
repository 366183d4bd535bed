#pragma once

#include <sqlite3.h>

#include <QByteArray>
#include <QString>
#include <utility>

#include "models/base/error.h"

namespace ops {

/// A prepared statement of the SQLite C API; belongs to the connection's thread. What it is bound to must outlive the
/// next reset().
class SqlStatement {
 public:
  SqlStatement() = default;
  SqlStatement(sqlite3 *db, const char *sql, bool persistent = false);
  ~SqlStatement() { sqlite3_finalize(m_handle); }
  SqlStatement(SqlStatement &&other) noexcept : m_handle(std::exchange(other.m_handle, nullptr)) {}
  SqlStatement &operator=(SqlStatement &&other) noexcept {
    std::swap(m_handle, other.m_handle);
    return *this;
  }
  SqlStatement(const SqlStatement &) = delete;
  SqlStatement &operator=(const SqlStatement &) = delete;

  bool isPrepared() const { return m_handle != nullptr; }
  void bind(int index, qint64 value);
  void bindText(int index, const QByteArray &utf8);
  void bindBlob(int index, const QByteArray &bytes);
  /// SQLITE_ROW, SQLITE_DONE or an error code; an unprepared statement answers with SQLITE_MISUSE.
  int step();
  void reset();
  qint64 integer(int column) const;
  QByteArray bytes(int column) const;
  /// Valid until the next step().
  QByteArrayView view(int column) const;

 private:
  sqlite3_stmt *m_handle = nullptr;
};

/// A connection; belongs to the thread that opened it.
class SqlDatabase {
 public:
  SqlDatabase() = default;
  ~SqlDatabase() { close(); }
  SqlDatabase(const SqlDatabase &) = delete;
  SqlDatabase &operator=(const SqlDatabase &) = delete;

  /// `flags` as of sqlite3_open_v2. The connection never checkpoints by itself: neither after a commit nor when it is
  /// closed, for SQLite ignores the errors of both.
  int open(const QString &path, int flags);
  void close();
  bool isOpen() const { return m_handle != nullptr; }
  sqlite3 *handle() const { return m_handle; }

  int execute(const char *sql);
  /// The first column of the first row.
  QByteArray text(const char *sql);
  qint64 integer(const char *sql);
  /// What SQLite and the system last complained about.
  QString message() const;
  int systemErrno() const;

 private:
  sqlite3 *m_handle = nullptr;
};

}  // namespace ops
