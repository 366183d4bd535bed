#include "models/backups/dump_scan.h"
#include "models/base/text.h"
#include "models/procedures/actions/backup/backup_common.h"

namespace ops::backupactions {

namespace {
constexpr Milliseconds longStatement{4LL * 3'600'000};

QString tr(const char *text) {
  return QCoreApplication::translate("BackupActions", text);
}

/// "public"."My table" as pg_dump writes names → its two parts.
std::pair<QString, QString> parts(const QString &name) {
  QStringList found;
  QString part;
  bool quoted = false;
  for (qsizetype i = 0; i < name.size(); ++i) {
    const auto c = name[i];
    if (c == QLatin1Char('"')) {
      const bool doubled = quoted && name.mid(i + 1, 1) == QStringLiteral("\"");
      if (doubled) part += name[++i];
      if (!doubled) quoted = !quoted;
    } else if (c == QLatin1Char('.') && !quoted) {
      found.append(std::exchange(part, {}));
    } else {
      part += c;
    }
  }
  found.append(part);
  return {found.value(0), found.value(1)};
}

/// Compares each table of a loaded database with what the manifest says of it.
class Comparing : public std::enable_shared_from_this<Comparing> {
 public:
  Comparing(ActionRun &run, std::shared_ptr<Database> database, const BackupMember &member, std::function<void()> next,
            std::function<void(const Error &)> differs)
      : m_run(run), m_database(std::move(database)), m_next(std::move(next)), m_differs(std::move(differs)) {
    for (const auto &[name, digest] : member.tables.asKeyValueRange()) m_tables.append({name, digest});
  }
  /// Tables first: one that the manifest does not name would be compared with nothing.
  void start() {
    const auto sql = QStringLiteral(
        "select nspname, relname from pg_class c join pg_namespace n on n.oid = relnamespace where relkind = 'r' and "
        "nspname !~ '^pg_' and nspname <> 'information_schema' and not exists (select from pg_depend where classid = "
        "'pg_class'::regclass and objid = c.oid and deptype = 'e')");
    constexpr int most = 1'000'000;
    m_run.attempt<Rows>(m_database->query(sql, {}, most), [this, self = shared_from_this()](const Result<Rows> &found) {
      if (!found) return m_differs(found.error());
      for (const auto &row : found->values) {
        const std::pair name(QString::fromUtf8(row.value(0).value_or(QByteArray())),
                             QString::fromUtf8(row.value(1).value_or(QByteArray())));
        const auto isNamed = [&name](const auto &table) { return parts(table.first) == name; };
        if (std::ranges::any_of(m_tables, isNamed)) continue;
        return m_differs({ErrorCode::Failed,
                          tr("Validating the restored data"),
                          visibleText(name.first + QLatin1Char('.') + name.second),
                          tr("it is in the backup, but the manifest does not name it"),
                          {}});
      }
      go();
    });
  }

 private:
  void go() {
    if (m_at == m_tables.size()) return m_next();
    const auto &name = m_tables[m_at].first;
    const auto [schema, table] = parts(name);
    m_run.report(tr("Comparing %1").arg(visibleText(name)));
    m_run.attempt<RowDigest>(m_database->digest(schema, table),
                             [this, self = shared_from_this()](const Result<RowDigest> &found) {
                               const auto &[compared, expected] = m_tables[m_at];
                               if (found && *found == expected) {
                                 ++m_at;
                                 return go();
                               }
                               Error error{ErrorCode::Failed, tr("Validating the restored data"), compared, {}, {}};
                               if (!found) {
                                 error.why = found.error().why;
                               } else if (found->rows != expected.rows) {
                                 error.why = tr("it has %1 rows, but the backup was made with %2")
                                                 .arg(formatCount(found->rows), formatCount(expected.rows));
                               } else {
                                 error.why = tr("its rows are as many as in the backup, but not the same");
                               }
                               m_differs(error);
                             });
  }

  ActionRun &m_run;
  std::shared_ptr<Database> m_database;
  QList<std::pair<QString, RowDigest>> m_tables;
  qsizetype m_at = 0;
  std::function<void()> m_next;
  std::function<void(const Error &)> m_differs;
};

/// A line of ~/.pgpass for every server: the file is this attempt's own and goes with it.
QByteArray passFile(const Secret &password) {
  QString escaped = password.reveal();
  escaped.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char(':'), QStringLiteral("\\:"));
  return "*:*:*:*:" + escaped.toUtf8() + '\n';
}
}  // namespace

void withPgWork(ActionRun &run, const ActionContext &context, Host &host, const QString &connection,
                const std::function<void(const PgWork &)> &next) {
  const auto database = context.backends.database(connection);
  if (!database) return run.end(database.error());
  const auto sql = QStringLiteral(
      "select current_setting('server_version_num')::int / 10000, "
      "current_setting('server_version'), current_database()");
  run.ask<Rows>((*database)->query(sql, {}, 1), [&run, &host, context, database = *database, next](const Rows &rows) {
    const auto text = [&rows](int column) {
      return QString::fromUtf8(rows.values.value(0).value(column).value_or(QByteArray()));
    };
    const auto programs = findPgPrograms(text(0).toInt());
    if (!programs) return run.end(programs.error());
    PgWork work{database, text(1), *programs, {}, text(2)};
    run.ask<ProgramAccess>(
        database->programAccess({}), [&run, &host, context, work, next](const ProgramAccess &access) mutable {
          if (access.password.isEmpty()) return next(work);
          const QString path = context.attemptFolder + QStringLiteral("/.pgpass");
          work.environment.insert(QStringLiteral("PGPASSFILE"), path);
          run.ask<Done>(host.makeFolder(context.attemptFolder), [&run, &host, path, access, work, next](const Done &) {
            run.ask<Done>(host.put(path, passFile(access.password)), [&run, path, work, next](const Done &) {
              QObject::connect(&run, &QObject::destroyed, [path] { QFile::remove(path); });
              next(work);
            });
          });
        });
  });
}

void withProgramAccess(ActionRun &run, const PgWork &work, const QString &database,
                       const std::function<void(const QString &)> &next) {
  run.ask<ProgramAccess>(work.database->programAccess(database),
                         [next](const ProgramAccess &access) { next(access.arguments.first()); });
}

void dumpPostgres(ActionRun &run, const ActionContext &context, Host &host, const Member &member, const QString &folder,
                  const std::function<void(const BackupMember &)> &next) {
  withPgWork(run, context, host, member.connection, [&run, context, &host, member, folder, next](const PgWork &work) {
    run.ask<Fingerprint>(work.database->fingerprint(), [=, &run, &host](const Fingerprint &source) {
      withProgramAccess(run, work, {}, [=, &run, &host](const QString &dbname) {
        const QString path = folder + QLatin1Char('/') + member.spec.name;
        // Settings of a database are not in its dump: its content must read the same where it is loaded without them.
        auto environment = work.environment;
        environment.insert(QStringLiteral("PGOPTIONS"),
                           qEnvironmentVariable("PGOPTIONS") + QStringLiteral(" -c timezone=UTC -c bytea_output=hex"));
        const QStringList argv{work.programs.pgDump,
                               QStringLiteral("--format=directory"),
                               QStringLiteral("--jobs=2"),
                               QStringLiteral("--compress=1"),
                               QStringLiteral("--verbose"),
                               QStringLiteral("--no-password"),
                               QStringLiteral("--lock-wait-timeout=30s"),
                               QStringLiteral("--file=") + path,
                               dbname};
        runProgram(
            run, context, host, {QStringLiteral("pg_dump"), argv, environment},
            [=, &run, &host](const KeptResult &result) {
              run.report(tr("Reading the dump back"));
              const QString pipes = context.attemptFolder + QStringLiteral("/pg_dump");
              run.ask<DumpSummary>(
                  scanArchive(host, work.programs.pgRestore, path, pipes), [=, &run](const DumpSummary &summary) {
                    if (!summary.complaint.isEmpty()) {
                      return run.end({ErrorCode::Failed, tr("Reading the dump back"), path, summary.complaint, {}});
                    }
                    BackupMember made;
                    made.name = member.spec.name;
                    made.kind = MemberKind::Postgres;
                    made.program = QStringLiteral("pg_dump %1").arg(summary.programVersion);
                    made.serverVersion = work.serverVersion;
                    made.source = source;
                    made.tables = summary.tables;
                    made.seconds = result.seconds;
                    next(made);
                  });
            });
      });
    });
  });
}

namespace {
void withMaintenance(ActionRun &run, const PgWork &work, const std::function<void(const QString &)> &next) {
  withProgramAccess(run, work, QStringLiteral("postgres"), [next](const QString &given) {
    QString connection = given;
    next(connection.replace(QStringLiteral("--dbname="), QStringLiteral("--maintenance-db=")));
  });
}
}  // namespace

void dropDatabase(ActionRun &run, const ActionContext &context, Host &host, const PgWork &work, const QString &database,
                  const QString &when, const std::function<void()> &next,
                  const std::function<void(const Error &)> &failed) {
  withMaintenance(run, work, [=, &run, &host](const QString &server) {
    const QStringList argv{work.programs.dropdb,
                           QStringLiteral("--no-password"),
                           QStringLiteral("--if-exists"),
                           QStringLiteral("--force"),
                           server,
                           QStringLiteral("--"),
                           database};
    const Program drop{QStringLiteral("dropdb-") + database + when, argv, work.environment, {}, failed};
    runProgram(run, context, host, drop, [next](const KeptResult &) { next(); });
  });
}

namespace {
/// Fills an empty database from a member of a set, then compares it.
void fill(ActionRun &run, const ActionContext &context, Host &host, const PgWork &work, const QString &archive,
          const BackupMember &member, const QString &aside, const std::function<void(const Error &)> &failed,
          const std::function<void()> &next) {
  withProgramAccess(run, work, aside, [=, &run, &host](const QString &dbname) {
    const QStringList argv{work.programs.pgRestore,
                           QStringLiteral("--exit-on-error"),
                           QStringLiteral("--jobs=2"),
                           QStringLiteral("--verbose"),
                           QStringLiteral("--no-password"),
                           dbname,
                           QStringLiteral("--"),
                           archive};
    const Program restore{QStringLiteral("pg_restore-") + aside, argv, work.environment, {}, failed};
    runProgram(run, context, host, restore, [=, &run](const KeptResult &) {
      const std::shared_ptr<Database> loaded = work.database->another(aside, longStatement);
      std::make_shared<Comparing>(run, loaded, member, next, failed)->start();
    });
  });
}
}  // namespace

void loadAside(ActionRun &run, const ActionContext &context, Host &host, const Set &set, const BackupMember &member,
               const QString &connection, const QString &aside, const std::function<void(const PgWork &)> &next) {
  withPgWork(run, context, host, connection, [=, &run, &host](const PgWork &work) {
    // Nothing of it stays behind.
    const auto failed = [=, &run, &host](const Error &error) {
      run.value()["backup"]["failure"] = toJson(QString(error.target + QStringLiteral(": ") + error.why));
      const auto end = [&run, error] { run.end(error); };
      dropDatabase(run, context, host, work, aside, QStringLiteral("-failed"), end, [end](const Error &) { end(); });
    };
    const QString archive = set.folder + QLatin1Char('/') + member.name;
    // An earlier attempt may have left it.
    dropDatabase(run, context, host, work, aside, {}, [=, &run, &host] {
      withMaintenance(run, work, [=, &run, &host](const QString &server) {
        const QStringList argv{work.programs.createdb,
                               QStringLiteral("--no-password"),
                               QStringLiteral("--template=template0"),
                               server,
                               QStringLiteral("--"),
                               aside};
        runProgram(run, context, host, {QStringLiteral("createdb-") + aside, argv, work.environment},
                   [=, &run, &host](const KeptResult &) {
                     fill(run, context, host, work, archive, member, aside, failed, [work, next] { next(work); });
                   });
      });
    });
  });
}

}  // namespace ops::backupactions
