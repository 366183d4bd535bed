#pragma once

#include "tests/lab/program.h"
#include "tests/support/http_test_server.h"
#include "tests/support/private_postgres.h"
#include "tests/support/private_supervisor.h"

namespace ops::test {

/// A small document pipeline of a test's own, of which backups can be made: a PostgreSQL, a Redis, an API, workers and
/// an ML service under a supervisord, and three folders of files. The shipped procedures run on it.
class BackupWorld {
 public:
  explicit BackupWorld(PrivatePostgres::Options options = {});
  ~BackupWorld();

  bool start();
  /// Everything as it was at first: data, services, nothing left of earlier restores. Backup sets stay.
  void reset();

  /// All that is in service, readable, so that two states can be compared: rows and owner of the database, keys of
  /// Redis, files with their modes.
  QByteArray live() const;
  QByteArray tables() const;
  QByteArray keys() const;
  QByteArray files() const;
  /// Databases and files that restores and drills have put beside what is in service, kept old states included.
  QStringList beside() const;

  /// `backup WORD doc-pipeline … -e test -o json`
  Answer backup(const QString &word, const QStringList &words = {}, const Variables &variables = {}) const;
  /// A new set; its name, or empty.
  QString create() const;
  QString backups() const { return m_world.path(QStringLiteral("backups")); }
  QString setFolder(const QString &set) const { return backups() + QLatin1Char('/') + set; }
  /// Changes all that there is: rows, keys and files.
  void change();

  TemporaryWorld &world() { return m_world; }
  PrivatePostgres &postgres() { return *m_postgres; }
  QByteArray sql(const QString &statement) const { return m_postgres->psql(statement, m_database); }
  QByteArray redis(const QStringList &words) const;
  QString folder(const QString &name) const { return m_world.path(QStringLiteral("srv/") + name); }
  QString redisFolder() const { return m_world.path(QStringLiteral("redis")); }
  /// The programs that do not run.
  QStringList stopped() const;
  /// start or stop one of them, or `all`; a Redis that was started answers.
  void service(const QString &verb, const QString &program) const;

  /// What stands in the system file; write it with writeSystem().
  QString databaseSocket;
  QString databaseUser = QStringLiteral("ops");
  QString redisSocket;
  QString managerSocket;
  QString backupFolder;
  QString modelsFolder;
  QString foreignFolder;            ///< of backups that somebody else makes: <name>-*; empty: nobody does
  QByteArray keep = ", keep: 30d";  ///< how long backups are kept
  QByteArray environmentLines;
  void writeSystem() const;
  void resetSystem();
  void setDatabase(const QString &name) { m_database = name; }

 private:
  void fill();
  QByteArray supervisor(const QStringList &words) const;

  TemporaryWorld m_world;
  std::unique_ptr<PrivatePostgres> m_postgres;
  std::unique_ptr<PrivateSupervisor> m_supervisor;
  std::unique_ptr<HttpTestServer> m_http;
  QString m_database = QStringLiteral("app");
};

/// The run that the answer names; of one without an end the newest.
QString runOf(const Answer &answer);

/// The run has done nothing, or has taken it back by itself.
bool isNothingToUndo(const Answer &undo);

/// A program run to its end; its output.
QByteArray output(const QStringList &argv, int *code = nullptr);

}  // namespace ops::test
