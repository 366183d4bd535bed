#include "models/base/text.h"
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

QString quoted(QString name) {
  return QLatin1Char('"') + name.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString literal(QString text) {
  return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QStringLiteral("''")) + QLatin1Char('\'');
}

/// Names of sessions in a database that are not ours: "psql of alice (pid 4711)".
void withForeignSessions(ActionRun &run, Database &server, const QString &database,
                         const std::function<void(const QStringList &)> &next) {
  const auto sql = QStringLiteral(
      "select coalesce(nullif(application_name, ''), 'a program') || ' of ' || usename || ' (pid ' || pid || ')' from "
      "pg_stat_activity where datname = $1 and backend_type = 'client backend' and application_name <> 'opsdeck' "
      "order by 1");
  constexpr int most = 20;
  run.ask<Rows>(server.query(sql, {database.toUtf8()}, most), [next](const Rows &rows) {
    QStringList sessions;
    for (const auto &row : rows.values) sessions.append(visibleText(row.value(0).value_or(QByteArray())));
    next(sessions);
  });
}

void withDatabases(ActionRun &run, Database &server, const std::function<void(const QStringList &)> &next) {
  constexpr int most = 10'000;
  run.ask<Rows>(server.query(QStringLiteral("select datname from pg_database"), {}, most), [next](const Rows &rows) {
    QStringList names;
    for (const auto &row : rows.values) names.append(QString::fromUtf8(row.value(0).value_or(QByteArray())));
    next(names);
  });
}

/// What belongs to a database as such and stands in no dump of it: owner, settings, rights. From `live` to `fresh`.
QString inheritStatement(const QString &live, const QString &fresh) {
  return QStringLiteral(R"(
    EXECUTE format('ALTER DATABASE %I OWNER TO %I', %2, (SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = %1));
    FOR entry IN SELECT split_part(c, '=', 1) AS name, substr(c, strpos(c, '=') + 1) AS value
                 FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase, unnest(s.setconfig) AS c
                 WHERE d.datname = %1 AND s.setrole = 0 LOOP
      EXECUTE format('ALTER DATABASE %I SET %I TO %s', %2, entry.name,
        CASE WHEN entry.name IN ('search_path', 'temp_tablespaces', 'session_preload_libraries', 'local_preload_libraries')
             THEN entry.value ELSE quote_literal(entry.value) END);
    END LOOP;
    IF (SELECT datacl IS NOT NULL FROM pg_database WHERE datname = %1) THEN
      EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', %2);
      FOR entry IN SELECT a.privilege_type AS name, CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END AS value
                   FROM pg_database d, aclexplode(d.datacl) AS a WHERE d.datname = %1 LOOP
        EXECUTE format('GRANT %s ON DATABASE %I TO %s', entry.name, %2, entry.value);
      END LOOP;
    END IF;
)")
      .arg(literal(live), literal(fresh));
}

using Renames = QList<std::pair<QString, QString>>;

/// Ends our own sessions in all of them and renames them, in one transaction. `inherit`: a statement before.
QString renameStatement(const Renames &renames, const QString &inherit) {
  QStringList sources;
  QString statements;
  for (const auto &[from, to] : renames) {
    sources.append(literal(from));
    statements += QStringLiteral("ALTER DATABASE %1 RENAME TO %2; ").arg(quoted(from), quoted(to));
  }
  return QStringLiteral(R"(DO $swap$ DECLARE entry record; BEGIN
    PERFORM pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname IN (%1) AND pid <> pg_backend_pid() AND application_name = 'opsdeck';
    FOR i IN 1..20000 LOOP
      PERFORM pg_stat_clear_snapshot();
      EXIT WHEN NOT EXISTS (SELECT FROM pg_stat_activity WHERE datname IN (%1) AND backend_type = 'client backend');
      PERFORM pg_sleep(0.0002);
    END LOOP;
    %2
    %3
    END $swap$)")
      .arg(sources.join(QStringLiteral(", ")), inherit, statements);
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
  QString inherit;
  bool done = false;
  bool withNote = false;  ///< nothing is replaced: to be noted first, so that nothing comes back
};
Turn turnOf(const Names &names, const QStringList &there, bool back, bool wasMissing) {
  const auto has = [&there](const QString &name) { return there.contains(name); };
  if (wasMissing || (!back && !has(names.live))) {
    const auto &from = back ? names.live : names.fresh;
    const auto &to = back ? names.after : names.live;
    return {{{from, to}}, {}, has(to) && !has(from), !wasMissing};
  }
  const auto &comes = back ? names.before : names.fresh;
  const auto &goes = back ? names.after : names.before;
  const bool isDone = has(goes) && !has(comes) && has(names.live);
  // Nothing to take back: the swap, one transaction, was never made.
  const bool isUnswapped = back && has(names.live) && (has(names.fresh) || !has(names.before));
  return {{{names.live, goes}, {comes, names.live}},
          back ? QString() : inheritStatement(names.live, comes),
          isDone || isUnswapped,
          false};
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

void exchange(const Restore &restore, bool back, const std::function<void()> &next) {
  auto &run = restore.run;
  withPgWork(run, restore.context, restore.host, restore.place.connection, [=, &run](const PgWork &work) {
    const std::shared_ptr<Database> server = work.database->another(QStringLiteral("postgres"), swapPatience);
    const auto names = namesOf(restore, work.databaseName);
    const auto rename = [=, &run](const Turn &turn) {
      run.ask<qint64>(server->execute(renameStatement(turn.renames, turn.inherit), {}), [=, &run](qint64) {
        if (turn.renames.size() > 1) run.value()["kept"] = toJson(turn.renames.first().second);
        // `server` lives until here.
        Q_UNUSED(server)
        next();
      });
    };
    const auto begin = [=, &run](const QStringList &there, bool wasMissing) {
      const auto turn = turnOf(names, there, back, wasMissing);
      if (turn.done) return next();
      if (const auto error = obstacle(turn, there, *server); !error.why.isEmpty()) return run.end(error);
      withForeignSessions(run, *server, names.live, [=, &run](const QStringList &sessions) {
        if (!sessions.isEmpty()) {
          return run.end(
              {ErrorCode::Refused, tr("Swapping databases"), server->address(),
               tr("others are still connected to %1: %2").arg(names.live, sessions.join(QStringLiteral(", "))),
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
                next();
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
