#include "models/base/text.h"
#include "models/procedures/actions/backup/database_properties.h"
#include "models/procedures/actions/backup/database_sessions.h"
#include "models/procedures/actions/backup/restore_ways.h"

namespace ops::backupactions {

namespace {
constexpr Milliseconds swapPatience{30'000};

QString tr(const char *text) {
  return QCoreApplication::translate("RestoreActions", text);
}

struct Names {
  QString live, fresh, before;
  QString after;  ///< what was restored and is taken back: it has been in service, and may hold what came since
};

Names namesOf(const Restore &restore, const QString &live) {
  constexpr qsizetype longest = 63 - 18;  // bytes; PostgreSQL cuts longer names silently
  auto stem = live;
  while (stem.toUtf8().size() > longest || stem.back().isHighSurrogate()) stem.chop(1);
  return {live, QStringLiteral("%1__restore_%2").arg(stem, suffix(restore.context)),
          QStringLiteral("%1__before_%2").arg(stem, suffix(restore.context)),
          QStringLiteral("%1__after_%2").arg(stem, suffix(restore.context))};
}

void withDatabases(ActionRun &run, Database &server, const std::function<void(const QStringList &)> &next) {
  constexpr int most = 10'000;
  run.ask<Rows>(server.query(QStringLiteral("select datname from pg_database"), {}, most), [next](const Rows &rows) {
    QStringList names;
    for (const auto &row : rows.values) names.append(QString::fromUtf8(row.value(0).value_or(QByteArray())));
    next(names);
  });
}

using Renames = QList<std::pair<QString, QString>>;

/// Ends our own sessions in all of them and renames them, in one transaction. `inherit`: a statement before.
QString renameStatement(const Renames &renames, const QString &inherit) {
  QStringList sources;
  QString statements;
  for (const auto &[from, to] : renames) {
    sources.append(sqlText(from));
    statements += QStringLiteral("ALTER DATABASE %1 RENAME TO %2; ").arg(sqlName(from), sqlName(to));
  }
  // Names and settings come from outside: as one text literal they can't end it.
  const auto body = QStringLiteral(R"(BEGIN
    PERFORM pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname IN (%1) AND pid <> pg_backend_pid() AND application_name = 'opsdeck';
    FOR i IN 1..20000 LOOP
      PERFORM pg_stat_clear_snapshot();
      EXIT WHEN NOT EXISTS (SELECT FROM pg_stat_activity WHERE datname IN (%1) AND backend_type = 'client backend');
      PERFORM pg_sleep(0.0002);
    END LOOP;
    %2
    %3
    END)")
                        .arg(sources.join(QStringLiteral(", ")), inherit, statements);
  return QStringLiteral("DO ") + sqlText(body);
}

/// What the backup says of the database as such: for the day when there is none any more that could be asked.
QString propertiesNote(const Restore &restore) {
  return QStringLiteral("%1/postgres-%2.json").arg(restore.context.folder, restore.place.spec.name);
}

/// There was no database to be replaced: there since before the restored one took its name.
QString missingNote(const Restore &restore) {
  return QStringLiteral("%1/postgres-%2.was-missing").arg(restore.context.folder, restore.place.spec.name);
}

/// An address that leads to another server by now must not have its databases renamed.
void whenSameServer(ActionRun &run, Database &known, Database &server, const std::function<void()> &next) {
  run.ask<Fingerprint>(known.fingerprint(), [=, &run, &server](const Fingerprint &expected) {
    run.ask<Fingerprint>(server.fingerprint(), [=, &run, &server](const Fingerprint &found) {
      const auto cluster = [](const Fingerprint &one) { return one.identity.section(QLatin1Char('/'), 0, 0); };
      if (cluster(found) == cluster(expected)) return next();
      run.end({ErrorCode::Refused, tr("Swapping databases"), server.address(), tr("another server answers there now"),
               tr("Find out why before anything else is done.")});
    });
  });
}

/// What has to be renamed, and whether that was done before.
struct Turn {
  Renames renames;
  QString inherits;  ///< the one that gets the properties of what it replaces; empty: none
  bool done = false;
  bool withNote = false;  ///< nothing is replaced: to be noted first, so that nothing comes back
};
Turn turnOf(const Names &names, const QStringList &there, bool back, bool wasMissing) {
  const auto has = [&there](const QString &name) { return there.contains(name); };
  if (wasMissing || (!back && !has(names.live))) {
    const auto &from = back ? names.live : names.fresh;
    const auto &to = back ? names.after : names.live;
    return {{{from, to}}, back ? QString() : from, has(to) && !has(from), !wasMissing};
  }
  const auto &comes = back ? names.before : names.fresh;
  const auto &goes = back ? names.after : names.before;
  const bool isDone = has(goes) && !has(comes) && has(names.live);
  // Nothing to take back: the swap, one transaction, was never made.
  const bool isUnswapped = back && has(names.live) && (has(names.fresh) || !has(names.before));
  return {{{names.live, goes}, {comes, names.live}}, back ? QString() : comes, isDone || isUnswapped, false};
}

Error obstacle(const Turn &turn, const QStringList &there, const Database &server) {
  Error error{ErrorCode::Refused, tr("Swapping databases"), server.address(), {}, {}};
  for (const auto &[from, to] : turn.renames) {
    if (!there.contains(from)) error.why = tr("there is no database %1").arg(from);
  }
  const auto &[from, to] = turn.renames.first();
  if (error.why.isEmpty() && there.contains(to)) error.why = tr("there is a database %1 already").arg(to);
  return error;
}

/// It serves, but somebody has to know.
void tellMissing(ActionRun &run, const QStringList &properties) {
  if (properties.isEmpty()) return;
  run.value()["notTakenOver"] = toJson(properties);
  run.value()["summary"] =
      toJson(tr("It is in service, but the server has refused what belonged to the database itself: "
                "%1. Set it by hand")
                 .arg(properties.join(QStringLiteral(", "))));
}

void exchange(const Restore &restore, bool back, const std::function<void()> &next) {
  auto &run = restore.run;
  withPgWork(run, restore.context, restore.host, restore.place.connection, [=, &run](const PgWork &work) {
    const std::shared_ptr<Database> server = work.database->another(QStringLiteral("postgres"), swapPatience);
    const auto names = namesOf(restore, work.databaseName);
    const auto execute = [=, &run](const Turn &turn, const Json &properties) {
      const auto inherit = propertyStatements(properties, turn.inherits);
      run.ask<qint64>(server->execute(renameStatement(turn.renames, inherit), {}), [=, &run](qint64) {
        if (turn.renames.size() > 1) run.value()["kept"] = toJson(turn.renames.first().second);
        if (!properties.is_object()) return next();
        withDatabaseProperties(run, *server, names.live, [=, &run](const Json &now) {
          Q_UNUSED(server)  // lives until here
          tellMissing(run, missingProperties(properties, now));
          next();
        });
      });
    };
    const auto rename = [=, &run](const Turn &turn) {
      if (turn.inherits.isEmpty()) return execute(turn, {});
      const bool isReplacing = turn.renames.size() > 1;
      const auto go = [=](const Json &properties) { execute(turn, properties); };
      if (isReplacing) return withDatabaseProperties(run, *server, names.live, go);
      constexpr qint64 cap = 1024 * 1024;
      run.attempt<QByteArray>(
          restore.host.read(propertiesNote(restore), 0, cap),
          [go](const Result<QByteArray> &noted) { go(jsonParse(noted.value_or(QByteArray())).value_or(Json())); });
    };
    const auto begin = [=, &run](const QStringList &there, bool wasMissing) {
      const auto turn = turnOf(names, there, back, wasMissing);
      if (turn.done) return next();
      if (const auto error = obstacle(turn, there, *server); !error.why.isEmpty()) return run.end(error);
      withSessions(run, *server, names.live, [=, &run](const Result<Sessions> &sessions) {
        if (!sessions) return run.end(sessions.error());
        if (!sessions->isEmpty()) {
          return run.end(
              {ErrorCode::Refused, tr("Swapping databases"), server->address(),
               tr("others are still connected to %1: %2").arg(names.live, sessions->all().join(QStringLiteral(", "))),
               tr("End these sessions, then retry.")});
        }
        if (!turn.withNote) return rename(turn);
        run.ask<Done>(restore.host.put(missingNote(restore), {}), [=](const Done &) { rename(turn); });
      });
    };
    whenSameServer(run, *work.database, *server, [=, &run] {
      withDatabases(run, *server, [=, &run](const QStringList &there) {
        run.attempt<FileStat>(restore.host.stat(missingNote(restore)),
                              [=](const Result<FileStat> &noted) { begin(there, noted.has_value()); });
      });
    });
  });
}

void prepare(const Restore &restore, const Set &set, const BackupMember &member, const std::function<void()> &next) {
  auto &run = restore.run;
  withPgWork(run, restore.context, restore.host, restore.place.connection, [=, &run](const PgWork &work) {
    const auto names = namesOf(restore, work.databaseName);
    loadAside(run, restore.context, restore.host, set, member, restore.place.connection, names.fresh,
              [=, &run](const PgWork &) {
                run.value()["aside"] = toJson(names.fresh);
                run.value()["rows"] = member.rows();
                run.ask<Done>(restore.host.put(propertiesNote(restore), jsonDump(member.database)),
                              [next](const Done &) { next(); });
              });
  });
}

void swap(const Restore &restore, const std::function<void()> &next) {
  exchange(restore, false, next);
}

void swapBack(const Restore &restore, const std::function<void()> &next) {
  exchange(restore, true, next);
}

void drop(const Restore &restore, QList<QString Names::*> which, const std::function<void()> &next) {
  if (which.isEmpty()) return next();
  auto &run = restore.run;
  const auto first = which.takeFirst();
  withPgWork(run, restore.context, restore.host, restore.place.connection, [=, &run](const PgWork &work) {
    const auto names = namesOf(restore, work.databaseName);
    dropDatabase(run, restore.context, restore.host, work, names.*first, {}, [=] { drop(restore, which, next); });
  });
}

void dropFresh(const Restore &restore, const std::function<void()> &next) {
  drop(restore, {&Names::fresh}, next);
}

void dropBefore(const Restore &restore, const std::function<void()> &next) {
  drop(restore, {&Names::before, &Names::after}, next);
}
}  // namespace

Way postgresWay() {
  return {prepare, swap, swapBack, dropFresh, dropBefore};
}

}  // namespace ops::backupactions
