#include "models/journal/sqlite.h"

#include <QFile>
#include <cstring>

namespace ops {

SqlStatement::SqlStatement(sqlite3 *db, const char *sql, bool persistent) {
  sqlite3_prepare_v3(db, sql, -1, persistent ? SQLITE_PREPARE_PERSISTENT : 0, &m_handle, nullptr);
}

void SqlStatement::bind(int index, qint64 value) {
  sqlite3_bind_int64(m_handle, index, value);
}

void SqlStatement::bindText(int index, const QByteArray &utf8) {
  sqlite3_bind_text(m_handle, index, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_STATIC);
}

void SqlStatement::bindBlob(int index, const QByteArray &bytes) {
  sqlite3_bind_blob(m_handle, index, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_STATIC);
}

int SqlStatement::step() {
  return m_handle ? sqlite3_step(m_handle) : SQLITE_MISUSE;
}

void SqlStatement::reset() {
  sqlite3_reset(m_handle);
}

qint64 SqlStatement::integer(int column) const {
  return sqlite3_column_int64(m_handle, column);
}

QByteArray SqlStatement::bytes(int column) const {
  return view(column).toByteArray();
}

QByteArrayView SqlStatement::view(int column) const {
  const auto *data = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
  return {data, sqlite3_column_bytes(m_handle, column)};
}

int SqlDatabase::open(const QString &path, int flags) {
  close();
  const int code =
      sqlite3_open_v2(QFile::encodeName(path).constData(), &m_handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
  if (code != SQLITE_OK) return code;
  sqlite3_extended_result_codes(m_handle, 1);
  sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
  sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  sqlite3_wal_autocheckpoint(m_handle, 0);
  constexpr int busyMs = 1'000;
  sqlite3_busy_timeout(m_handle, busyMs);
  return execute("PRAGMA cell_size_check=ON");
}

void SqlDatabase::close() {
  sqlite3_close_v2(std::exchange(m_handle, nullptr));
}

int SqlDatabase::execute(const char *sql) {
  return sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
}

QByteArray SqlDatabase::text(const char *sql) {
  SqlStatement statement(m_handle, sql);
  return statement.step() == SQLITE_ROW ? statement.bytes(0) : QByteArray();
}

qint64 SqlDatabase::integer(const char *sql) {
  SqlStatement statement(m_handle, sql);
  return statement.step() == SQLITE_ROW ? statement.integer(0) : 0;
}

QString SqlDatabase::message() const {
  if (!m_handle) return QString::fromUtf8(sqlite3_errstr(SQLITE_CANTOPEN));
  QString text = QString::fromUtf8(sqlite3_errmsg(m_handle));
  const int number = systemErrno();
  const bool fromSystem =
      (sqlite3_errcode(m_handle) & 0xff) == SQLITE_IOERR || sqlite3_errcode(m_handle) == SQLITE_CANTOPEN;
  if (number != 0 && fromSystem) text += QStringLiteral(" (%1)").arg(QString::fromLocal8Bit(std::strerror(number)));
  return text;
}

int SqlDatabase::systemErrno() const {
  return m_handle ? sqlite3_system_errno(m_handle) : 0;
}

}  // namespace ops
