#pragma once

#include <QByteArrayList>
#include <QMap>
#include <QStringList>
#include <utility>

#include "models/base/error.h"
#include "models/base/row_digest.h"

namespace ops {

/// Whether a text, a quoted name or a remark of SQL goes on at the end of a line: lines inside one are no commands,
/// whatever they look like. A doubled quote ends and opens one again.
class OpenText {
 public:
  void read(QByteArrayView line);
  bool isOpen() const { return !m_end.isEmpty(); }
  /// Whether a backslash has stood outside of all of them: a command of psql, which SQL does not know.
  bool hasCommand() const { return m_command; }
  /// The beginnings of statements that have ended since, in capitals, with "?" for each text or quoted name.
  QByteArrayList takeStatements() { return std::exchange(m_statements, {}); }
  /// The one that goes on.
  const QByteArray &statement() const { return m_statement; }

 private:
  /// Both: how many bytes were read, at least one.
  qsizetype outside(QByteArrayView rest);
  qsizetype inside(QByteArrayView rest);

  QByteArray m_end;        ///< what closes it: ', ", $tag$ or */
  int m_depth = 0;         ///< of remarks, which nest
  bool m_escapes = false;  ///< E'…': a backslash protects what follows
  void note(char c);
  QByteArrayList m_statements;
  QByteArray m_statement;
  bool m_command = false;
  char m_previous = ' ';
};

/// Reads the text of a PostgreSQL dump as it streams by, as pg_dump or `pg_restore --file` writes it: what tables it
/// fills, with what, and whether it is whole. Executes nothing.
class DumpText {
 public:
  /// `compared`: tables, as tables() names them, of which each row's hash is kept, for not more than `mostHashes` rows.
  explicit DumpText(QStringList compared = {}, qint64 mostHashes = 0)
      : m_compared(std::move(compared)), m_mostHashes(mostHashes) {}

  /// In any portions.
  void feed(QByteArrayView bytes);
  /// After the last portion: why it is no whole dump, in one sentence; empty if it is one.
  QString complaint();
  /// After the last portion: the first statement that no dump of one database needs, because it would reach beyond
  /// that database or out of the transaction that it is loaded in; empty if there is none. What functions of the dump
  /// do when they are called is not looked at.
  QString trespass();

  /// Quoted as in the dump: "public.documents".
  QMap<QString, RowDigest> tables() const;
  /// Those that are compared.
  QMap<QString, RowSet> rows() const;
  const QString &serverVersion() const { return m_serverVersion; }
  const QString &programVersion() const { return m_programVersion; }
  qint64 bytes() const { return m_bytes; }

 private:
  void line(QByteArrayView text);
  void readSql(QByteArrayView text);

  QStringList m_compared;
  qint64 m_mostHashes;
  QMap<QString, RowSet> m_tables;
  QString m_copying;  ///< the table whose rows stream by; empty between them
  RowSet *m_rows = nullptr;
  qint64 m_kept = 0;  ///< hashes of that table
  OpenText m_open;
  QString m_trespass;
  QString m_command;  ///< of psql, with its line; empty: none
  QByteArray m_rest;  ///< of a line whose end has not come yet
  QString m_serverVersion;
  QString m_programVersion;
  qint64 m_bytes = 0;
  qint64 m_lines = 0;
  bool m_begun = false;
  bool m_complete = false;
};

}  // namespace ops
