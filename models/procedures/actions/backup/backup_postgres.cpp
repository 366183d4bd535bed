#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>

#include "models/backups/dump_scan.h"
#include "models/base/duration.h"
#include "models/base/text.h"
#include "models/procedures/actions/backup/backup_common.h"
#include "models/procedures/actions/backup/database_properties.h"

namespace ops::backupactions {

namespace {
constexpr Milliseconds longStatement{4LL * 3'600'000};

QString tr(const char *text) {
  return QCoreApplication::translate("BackupActions", text);
}

}  // namespace

std::pair<QString, QString> tableParts(const QString &name) {
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

namespace {

/// Compares each table of a loaded database with what the manifest says of it. A dump that somebody else made may hold
/// rows in ways that nobody can compare: as statements, or written under settings that nobody knows any more.
class Comparing : public std::enable_shared_from_this<Comparing> {
 public:
  /// `original`: for a foreign dump, the database that it seems to be of; else null.
  Comparing(ActionRun &run, std::shared_ptr<Database> database, const BackupMember &member, Database *original,
            std::function<void()> next, std::function<void(const Error &)> differs)
      : m_run(run),
        m_database(std::move(database)),
        m_original(original),
        m_next(std::move(next)),
        m_differs(std::move(differs)) {
    for (const auto &[name, digest] : member.tables.asKeyValueRange()) m_tables.append({name, digest});
  }
  void start() {
    if (m_original == nullptr) return checkTables();
    const auto sql = QStringLiteral("select current_setting('TimeZone'), current_setting('bytea_output')");
    m_run.attempt<Rows>(m_original->query(sql, {}, 1), [this, self = shared_from_this()](const Result<Rows> &found) {
      const auto row = found ? found->values.value(0) : QList<std::optional<QByteArray>>();
      if (row.size() == 2) m_styles.append({QString::fromUtf8(*row[0]), QString::fromUtf8(*row[1])});
      checkTables();
    });
  }

 private:
  /// First: one that the manifest does not name would be compared with nothing.
  void checkTables() {
    const QString sql = QStringLiteral("select nspname, relname ") + QLatin1String(ordinaryTables);
    constexpr int most = 1'000'000;
    m_run.attempt<Rows>(m_database->query(sql, {}, most), [this, self = shared_from_this()](const Result<Rows> &found) {
      if (!found) return m_differs(found.error());
      for (const auto &row : found->values) {
        const std::pair name(QString::fromUtf8(row.value(0).value_or(QByteArray())),
                             QString::fromUtf8(row.value(1).value_or(QByteArray())));
        const auto isNamed = [&name](const auto &table) { return tableParts(table.first) == name; };
        if (std::ranges::any_of(m_tables, isNamed)) continue;
        const auto text = visibleText(name.first + QLatin1Char('.') + name.second);
        if (m_original != nullptr) {
          m_run.value()["uncompared"].push_back(toJson(text));
          continue;
        }
        return m_differs({ErrorCode::Failed,
                          tr("Validating the restored data"),
                          text,
                          tr("it is in the backup, but the manifest does not name it"),
                          {}});
      }
      go();
    });
  }

  void go() {
    if (m_at == m_tables.size()) return m_next();
    const auto &name = m_tables[m_at].first;
    const auto [schema, table] = tableParts(name);
    m_run.report(tr("Comparing %1").arg(visibleText(name)));
    m_run.attempt<RowSet>(m_database->rows(schema, table, m_styles[m_style], 0),
                          [this, self = shared_from_this()](const Result<RowSet> &rows) {
                            const auto found = rows ? Result<RowDigest>(rows->digest) : fail(rows.error());
                            const auto &[compared, expected] = m_tables[m_at];
                            const bool isSame = found && *found == expected;
                            const bool isCountSame = found && found->rows == expected.rows;
                            if (!isSame && isCountSame && m_style + 1 < m_styles.size()) {
                              ++m_style;
                              return go();
                            }
                            if (!isSame && isCountSame && m_original != nullptr) {
                              m_run.value()["uncompared"].push_back(toJson(visibleText(compared)));
                            }
                            if (isSame || (isCountSame && m_original != nullptr)) {
                              ++m_at;
                              m_style = 0;
                              return go();
                            }
                            Error error{ErrorCode::Failed, tr("Validating the restored data"), compared, {}, {}};
                            if (!found) {
                              error.why = rows.error().why;
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
  Database *m_original;
  QList<RowStyle> m_styles{RowStyle()};
  qsizetype m_style = 0;
  QList<std::pair<QString, RowDigest>> m_tables;
  qsizetype m_at = 0;
  std::function<void()> m_next;
  std::function<void(const Error &)> m_differs;
};

/// The table that a line of pg_restore or pg_dump is about, when they are told to be verbose; empty if it is about
/// none.
QString tableOf(const QString &line) {
  static const QRegularExpression form(QStringLiteral("(?:processing data for|dumping contents of) table \"(.*)\""));
  return form.match(line).captured(1);
}

/// "Dumping table 3: public.documents".
std::function<QString(const QString &)> dumpProgress() {
  const auto seen = std::make_shared<QStringList>();
  return [seen](const QString &line) {
    const auto table = tableOf(line);
    if (table.isEmpty() || seen->contains(table)) return QString();
    seen->append(table);
    return tr("Dumping table %1: %2").arg(formatCount(seen->size()), visibleText(table));
  };
}

/// "Loading table 3 of 6: public.documents (40 % of the rows, about 12 s to go)": by the rows of those before it.
std::function<QString(const QString &)> loadProgress(const QMap<QString, RowDigest> &tables) {
  struct Seen {
    QMap<QString, qint64> rows;
    qint64 all = 0, done = 0, current = 0;
    QStringList tables;
    QElapsedTimer clock;
  };
  const auto seen = std::make_shared<Seen>();
  for (const auto &[name, digest] : tables.asKeyValueRange()) {
    const auto [schema, table] = tableParts(name);
    seen->rows.insert(schema + QLatin1Char('.') + table, digest.rows);
    seen->all += digest.rows;
  }
  seen->clock.start();
  return [seen](const QString &line) {
    const auto table = tableOf(line);
    if (table.isEmpty() || seen->tables.contains(table)) return QString();
    seen->tables.append(table);
    seen->done += std::exchange(seen->current, seen->rows.value(table));
    auto text = tr("Loading table %1 of %2: %3")
                    .arg(formatCount(seen->tables.size()), formatCount(seen->rows.size()), visibleText(table));
    if (seen->done == 0) return text;
    constexpr int whole = 100;
    const auto left = Milliseconds(seen->clock.elapsed() * (seen->all - seen->done) / seen->done);
    text += tr(" (%1 % of the rows, about %2 to go)").arg(seen->done * whole / seen->all).arg(formatDuration(left));
    return text;
  };
}

/// A line of ~/.pgpass for every server: the file is this attempt's own and goes with it.
QByteArray passFile(const Secret &password) {
  QString escaped = password.reveal();
  escaped.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char(':'), QStringLiteral("\\:"));
  return "*:*:*:*:" + escaped.toUtf8() + '\n';
}
}  // namespace

namespace {
/// For its programs, in a file that goes with this attempt.
void withPassword(ActionRun &run, const ActionContext &context, Host &host, PgWork work,
                  const std::function<void(const PgWork &)> &next) {
  run.ask<ProgramAccess>(
      work.database->programAccess({}), [&run, &host, context, work, next](const ProgramAccess &access) mutable {
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
}
}  // namespace

QString databaseOf(const Fingerprint &fingerprint) {
  return fingerprint.identity.section(QLatin1Char('/'), 1);
}

void withPgWork(ActionRun &run, const ActionContext &context, Host &host, const QString &connection,
                const std::function<void(const PgWork &)> &next) {
  const auto database = context.backends.database(connection);
  if (!database) return run.end(database.error());
  const auto sql =
      QStringLiteral("select current_setting('server_version_num')::int / 10000, current_setting('server_version')");
  const auto ask = [=, &run, &host, own = *database](bool isThere, const Fingerprint &fingerprint) {
    // A database that is gone can't be asked; its server can.
    const std::shared_ptr<Database> server =
        isThere ? nullptr : std::shared_ptr<Database>(own->another(QStringLiteral("postgres"), longStatement));
    auto &asked = isThere ? *own : *server;
    run.ask<Rows>(asked.query(sql, {}, 1), [=, &run, &host](const Rows &rows) {
      Q_UNUSED(server)  // lives until here
      const auto text = [&rows](int column) {
        return QString::fromUtf8(rows.values.value(0).value(column).value_or(QByteArray()));
      };
      const auto programs = findPgPrograms(text(0).toInt());
      if (!programs) return run.end(programs.error());
      withPassword(run, context, host, {own, text(1), *programs, {}, databaseOf(fingerprint)}, next);
    });
  };
  run.ask<bool>((*database)->exists(), [&run, ask, own = *database](bool isThere) {
    run.ask<Fingerprint>(own->fingerprint(),
                         [ask, isThere](const Fingerprint &fingerprint) { ask(isThere, fingerprint); });
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
            run, context, host, {QStringLiteral("pg_dump"), argv, environment, {}, {}, dumpProgress()},
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
                    withDatabaseProperties(run, *work.database, work.databaseName,
                                           [made, next](const Json &properties) mutable {
                                             made.database = properties;
                                             next(made);
                                           });
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
/// A member of a set on its way into an empty database.
struct Filling {
  ActionRun &run;
  ActionContext context;
  Host &host;
  PgWork work;
  Set set;
  BackupMember member;
  QString aside;
  DumpFormat format;
  std::function<void(const Error &)> failed;
  std::function<void()> next;

  void compare() const {
    const std::shared_ptr<Database> loaded = work.database->another(aside, longStatement);
    auto *original = set.foreign.isEmpty() ? nullptr : work.database;
    std::make_shared<Comparing>(run, loaded, member, original, next, failed)->start();
  }
  void load(const QString &name, const QStringList &argv) const {
    Program program{name + QLatin1Char('-') + aside, argv, work.environment, {}, failed, {}};
    if (format != DumpFormat::Text) program.describe = loadProgress(member.tables);
    runProgram(run, context, host, program, [self = *this](const KeptResult &) { self.compare(); });
  }
};

void fillFromArchive(const Filling &filling) {
  withProgramAccess(filling.run, filling.work, filling.aside, [filling](const QString &dbname) {
    QStringList argv{filling.work.programs.pgRestore, QStringLiteral("--exit-on-error"), QStringLiteral("--verbose"),
                     QStringLiteral("--no-password"), dbname};
    if (filling.format != DumpFormat::Tar) argv << QStringLiteral("--jobs=2");
    argv << QStringLiteral("--") << filling.set.pathOf(filling.member);
    filling.load(QStringLiteral("pg_restore"), argv);
  });
}

/// What is loaded is the copy that was read: it holds no command of psql, whatever becomes of the file meanwhile. In
/// one transaction, which no other database can be reached from.
void fillFromText(const Filling &filling) {
  auto &run = filling.run;
  const QString text = QStringLiteral("%1/%2.sql").arg(filling.context.attemptFolder, filling.aside);
  QObject::connect(&run, &QObject::destroyed, [text] { QFile::remove(text); });
  const auto load = [filling, text](const QString &dbname) {
    filling.load(QStringLiteral("psql"),
                 {filling.work.programs.psql, QStringLiteral("--no-psqlrc"), QStringLiteral("--quiet"),
                  QStringLiteral("--no-password"), QStringLiteral("--set=ON_ERROR_STOP=1"),
                  QStringLiteral("--single-transaction"), QStringLiteral("--file=") + text, dbname});
  };
  const auto check = [filling, load, &run](const DumpSummary &summary) {
    QString why = summary.complaint;
    if (why.isEmpty() && summary.tables != filling.member.tables) why = tr("it has changed since it was read");
    if (why.isEmpty()) return withProgramAccess(run, filling.work, filling.aside, load);
    filling.failed({ErrorCode::Failed, tr("Reading the backup"), filling.set.foreign, why, {}});
  };
  run.ask<Done>(filling.host.makeFolder(filling.context.attemptFolder), [=, &run](const Done &) {
    run.ask<qint64>(filling.host.freeBytes(filling.context.attemptFolder), [=, &run](qint64 room) {
      run.report(tr("Unpacking the dump"));
      constexpr qint64 part = 10;  // of the room that stays free
      run.ask<DumpSummary>(unpackDump(filling.set.foreign, text, room - room / part), check);
    });
  });
}
}  // namespace

void loadAside(ActionRun &run, const ActionContext &context, Host &host, const Set &set, const BackupMember &member,
               const QString &connection, const QString &aside, const std::function<void(const PgWork &)> &next) {
  withPgWork(run, context, host, connection, [=, &run, &host](const PgWork &work) {
    // Nothing of it stays behind.
    const auto failed = [=, &run, &host](const Error &error) {
      // A program that was killed, or that somebody stopped, says nothing about the backup.
      const bool isVerdict = error.code == ErrorCode::Failed && !run.value().contains("killedBy");
      if (isVerdict)
        run.value()["backup"]["failure"] = toJson(QString(error.target + QStringLiteral(": ") + error.why));
      const auto end = [&run, error] { run.end(error); };
      dropDatabase(run, context, host, work, aside, QStringLiteral("-failed"), end, [end](const Error &) { end(); });
    };
    // An earlier attempt may have left it.
    dropDatabase(run, context, host, work, aside, {}, [=, &run, &host] {
      withMaintenance(run, work, [=, &run, &host](const QString &server) {
        const QStringList argv{work.programs.createdb, QStringLiteral("--no-password"),
                               QStringLiteral("--template=template0"), server};
        const QStringList named{QStringLiteral("--"), aside};
        const auto fill = [=, &run, &host](const KeptResult &) {
          const auto format = dumpFormat(set.pathOf(member));
          const Filling filling{run,    context, host,   work,   set,
                                member, aside,   format, failed, [work, next] { next(work); }};
          format == DumpFormat::Text ? fillFromText(filling) : fillFromArchive(filling);
        };
        const auto create = [=, &run, &host](const Json &properties) {
          Program program{QStringLiteral("createdb-") + aside, argv + creationOptions(properties) + named,
                          work.environment};
          const auto encoding = jsonString(properties, "encoding");
          Program plain{QStringLiteral("createdb-plain-") + aside, argv, work.environment};
          if (!encoding.isEmpty()) plain.argv += QStringLiteral("--encoding=") + encoding;
          plain.argv += named;
          // Another machine may lack the locale; its order of texts is worth less than the data.
          if (properties.is_object()) {
            program.failed = [=, &run, &host](const Error &error) {
              run.value()["localeNotKept"] = toJson(error.why);
              runProgram(run, context, host, plain, fill);
            };
          }
          runProgram(run, context, host, program, fill);
        };
        if (member.database.is_object()) return create(member.database);
        withDatabaseProperties(run, *work.database, work.databaseName, create);
      });
    });
  });
}

}  // namespace ops::backupactions
