#pragma once

#include <functional>

#include "models/backups/catalogue.h"
#include "models/backups/foreign_backup.h"
#include "models/backups/pg_programs.h"
#include "models/procedures/actions/shipped_action.h"

namespace ops::backupactions {

/// One backup of the system as this environment has it.
struct Member {
  BackupSpec spec;
  MemberKind kind = MemberKind::Files;
  QString connection;  ///< of a database or store
  QStringList files;   ///< absolute paths
};
/// Usage if the system has no such backup, or the environment does not say where its data is.
Result<Member> member(const QString &name, const Backends &backends);
/// Every backup of the system that this environment can make.
QList<Member> members(const Backends &backends);

/// A set on the disk, read and checked for its shape only. For a backup of somebody else's the manifest is what reading
/// it has shown.
struct Set {
  QString folder;
  Manifest manifest;
  QString manifestHash;  ///< SHA-256, hex; of a foreign one its stamp
  QString foreign;       ///< path of a foreign one; empty: it is our own
  QString lacks = {};    ///< what it lacks, or why it was taken and not a newer one, in sentences; empty: nothing

  /// The file or folder that holds a member.
  QString pathOf(const BackupMember &member) const;
};
/// Opens the set that the parameter "set" names ("newest": newestSet() when this run first asked).
void withSet(ActionRun &run, const ActionContext &context, const Json &parameters,
             const std::function<void(const Set &)> &next);
/// As withSet(), with the member that the parameter "backup" names.
void withMember(ActionRun &run, const ActionContext &context, const Json &parameters,
                const std::function<void(const Set &, const BackupMember &, const Member &)> &next);
/// A backup of somebody else's. Reads all of it once in a run.
void openForeign(ActionRun &run, const ActionContext &context, const BackupSet &found,
                 const std::function<void(const Set &)> &next);
/// Where in an archive of somebody else's the files of a root may stand: by its whole path, or by its name.
QStringList placesOf(const QString &root);
/// This machine; ends the run where the environment's files are elsewhere.
Host *here(ActionRun &run, const ActionContext &context);

/// Compares every byte of the members' files with the manifest; ends the run as failed at the first that differs.
void readEveryByte(ActionRun &run, Host &host, const Set &set, const QStringList &only,
                   const std::function<void()> &next);

/// Runs a program of the user's own under a keeper, in a folder `name` below the attempt's. Unless its exit code is 0
/// it ends the run, or calls `failed`, which then has to.
struct Program {
  QString name;
  QStringList argv;
  QMap<QString, QString> environment = {};
  QString inputFile = {};
  std::function<void(const Error &)> failed = {};
  /// Progress for people, from a line that it wrote; empty: the line says nothing new. Without it the line is shown.
  std::function<QString(const QString &line)> describe = {};
};
void runProgram(ActionRun &run, const ActionContext &context, Host &host, const Program &program,
                const std::function<void(const KeptResult &)> &next);
/// Waits for programs that an earlier runner of this attempt has left, then goes on.
void whenProgramsHaveEnded(ActionRun &run, const ActionContext &context, Host &host, const std::function<void()> &next);

/// What PostgreSQL's programs need: those that fit the server, --dbname and, in a file of mode 0600, the password.
struct PgWork {
  Database *database = nullptr;
  QString serverVersion;
  PgPrograms programs;
  QMap<QString, QString> environment;
  QString databaseName;
};
/// "public"."My table", as pg_dump writes names, in its two parts.
std::pair<QString, QString> tableParts(const QString &name);
/// The name of the database that a fingerprint is of.
QString databaseOf(const Fingerprint &fingerprint);
void withPgWork(ActionRun &run, const ActionContext &context, Host &host, const QString &connection,
                const std::function<void(const PgWork &)> &next);
/// --dbname=… for another database of that server.
void withProgramAccess(ActionRun &run, const PgWork &work, const QString &database,
                       const std::function<void(const QString &)> &next);

/// redis-cli with all that it needs to reach a store and log in to it.
void withRedisClient(ActionRun &run, const ActionContext &context, Host &host, const QString &connection,
                     const std::function<void(const Program &)> &next);

/// The settings that say where a Redis keeps its data.
inline const QStringList redisLayoutNames{QStringLiteral("dir"), QStringLiteral("dbfilename"),
                                          QStringLiteral("appendonly"), QStringLiteral("appenddirname"),
                                          QStringLiteral("appendfilename")};

/// Makes a member in the set's folder: its files, not yet hashed.
void dumpPostgres(ActionRun &run, const ActionContext &context, Host &host, const Member &member, const QString &folder,
                  const std::function<void(const BackupMember &)> &next);
void dumpRedis(ActionRun &run, const ActionContext &context, Host &host, const Member &member, const QString &folder,
               const std::function<void(const BackupMember &)> &next);
void packFiles(ActionRun &run, const ActionContext &context, Host &host, const Member &member, const QString &folder,
               const std::function<void(const BackupMember &)> &next);

/// Loads a member's dump into a new database and compares every table with the manifest; ends the run, and removes the
/// database again, at the first difference. Tables of which a foreign dump does not tell the rows are noted in the
/// run's value as "uncompared".
void loadAside(ActionRun &run, const ActionContext &context, Host &host, const Set &set, const BackupMember &member,
               const QString &connection, const QString &aside, const std::function<void(const PgWork &)> &next);
/// `when` tells several of one attempt apart. `failed` as in Program.
void dropDatabase(ActionRun &run, const ActionContext &context, Host &host, const PgWork &work, const QString &database,
                  const QString &when, const std::function<void()> &next,
                  const std::function<void(const Error &)> &failed = {});
/// Reads a snapshot with Redis's own program and notes how many keys it holds.
void checkSnapshot(ActionRun &run, const ActionContext &context, Host &host, const QString &path, BackupMember made,
                   const std::function<void(const BackupMember &)> &next);
/// Has the snapshot checked to its end by Redis's own program, and compares the number of its keys with the manifest.
void tryRedis(ActionRun &run, const ActionContext &context, Host &host, const Set &set, const BackupMember &member,
              const std::function<void(qint64 keys)> &next);

/// Loads the snapshot into a Redis of its own, which ends with the store that leads to its `database`, and compares the
/// number of keys that it then serves; ends the run if it differs, or calls `failed`. Where that can't be done here,
/// there is no store, and the reason is noted in the run's value as "uncompared".
using ScratchRedis = std::function<void(const std::shared_ptr<QueueStore> &)>;
void loadScratchRedis(ActionRun &run, Host &host, const Set &set, const BackupMember &member, int database,
                      const ScratchRedis &next, const std::function<void(const Error &)> &failed = {});

/// Unpacks an archive into a folder that exists and is empty, if there is room; else ends the run, and removes the
/// folder again. Nothing is written before all of the archive was read.
void unpackWhole(ActionRun &run, Host &host, const QString &archive, const QString &folder, qint64 room,
                 const std::function<void()> &next);

/// What a member that was loaded aside has proven of its set: "restored" where there was something that nothing could
/// be compared with.
BackupLevel provenLevel(ActionRun &run, const Set &set);

/// "Every row is as it was", or what could not be compared, for people.
QString comparedText(ActionRun &run);
/// A summary, with what the set lacks as a sentence of its own.
QString withLacks(const QString &summary, const QString &lacks);
/// Seconds as people read them.
QString secondsText(double seconds);

/// Eight hex digits that are this run's own, for names of what it puts aside.
QString suffix(const ActionContext &context);

}  // namespace ops::backupactions
