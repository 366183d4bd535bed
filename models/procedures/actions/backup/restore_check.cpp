#include "models/base/clock.h"
#include "models/base/duration.h"
#include "models/base/text.h"
#include "models/procedures/actions/backup/backup_actions.h"
#include "models/procedures/actions/backup/restore_ways.h"

namespace ops {

using namespace backupactions;

namespace {

constexpr Milliseconds countPatience{10LL * 60'000};

QString tr(const char *text) {
  return QCoreApplication::translate("RestoreActions", text);
}

/// "20261126T024047455Z, 3 h old".
QString takenText(const Set &set) {
  const auto age = Milliseconds(std::max<qint64>(0, set.manifest.startedAt.msecsTo(utcNow())));
  return tr("%1, %2 old").arg(set.manifest.set, formatDuration(age));
}

/// Whether the backup is of what stands here, and what would be lost.
class RestoreCheck final : public ShippedAction {
 public:
  RestoreCheck()
      : ShippedAction("restore.check", Risk::Read,
                      {{"backup", Parameter::Type::Text, true},
                       {"set", Parameter::Type::Text},
                       {"discardNewer", Parameter::Type::Any},
                       {"otherServer", Parameter::Type::Any}}) {}

  QString describe(const Json &parameters, const System &) const override {
    return tr("Check that %1 of backup %2 is of this server, and what newer data would be lost")
        .arg(parameterText(parameters, "backup"), parameterText(parameters, "set", tr("that is the newest")));
  }
  QStringList targets(const Json &, const System &) const override { return {}; }
  std::unique_ptr<Operation> run(const Json &parameters, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([parameters, context](ActionRun &run) {
      withMember(run, context, parameters, [=, &run](const Set &set, const BackupMember &member, const Member &place) {
        run.value()["lostSince"] = toJson(set.manifest.startedAt);
        run.value()["ageSeconds"] = set.manifest.startedAt.secsTo(utcNow());
        run.value()["summary"] = toJson(takenText(set));
        if (member.kind != MemberKind::Postgres) return run.succeed();
        checkServer(run, context, parameters, set, member, place);
      });
    });
  }

 private:
  static bool flag(const Json &parameters, const char *name) {
    return parameterText(parameters, name) == QLatin1String("true");
  }

  static void checkServer(ActionRun &run, const ActionContext &context, const Json &parameters, const Set &set,
                          const BackupMember &member, const Member &place) {
    const auto database = context.backends.database(place.connection);
    if (!database) return run.end(database.error());
    run.ask<Fingerprint>((*database)->fingerprint(), [=, &run, database = *database](const Fingerprint &here) {
      if (!set.foreign.isEmpty() && !flag(parameters, "otherServer")) {
        return run.end({ErrorCode::Refused, tr("Restoring %1").arg(place.spec.title), here.display,
                        tr("the backup was made by another program and does not say of which server it is"),
                        tr("Make sure that it is of this system, then add --other-server.")});
      }
      if (here != member.source && !flag(parameters, "otherServer")) {
        return run.end({ErrorCode::Refused, tr("Restoring %1").arg(place.spec.title), here.display,
                        tr("the backup was made from another server or database (%1)").arg(member.source.display),
                        tr("Choose a backup of this one; after the loss of a server add --other-server.")});
      }
      run.ask<bool>(database->exists(), [=, &run](bool isThere) {
        const auto name = isThere ? databaseOf(here) : QStringLiteral("postgres");
        const std::shared_ptr<Database> asked = database->another(name, countPatience);
        run.ask<Rows>(asked->query(QStringLiteral("select pg_is_in_recovery()"), {}, 1), [=, &run](const Rows &rows) {
          if (rows.values.value(0).value(0).value_or(QByteArray()) == "t") {
            return run.end({ErrorCode::Refused, tr("Restoring %1").arg(place.spec.title), here.display,
                            tr("it is a standby, which only follows another server"), tr("Restore its primary.")});
          }
          checkRoom(run, context, member, asked, [=, &run] {
            if (isThere) return countNewer(run, parameters, set, member, asked);
            run.value()["newerRows"] = 0;
            run.value()["missingDatabase"] = toJson(databaseOf(here));
            run.value()["summary"] = toJson(tr("%1. There is no database %2 any more, so nothing of it can be lost")
                                                .arg(takenText(set), databaseOf(here)));
            run.succeed();
          });
        });
      });
    });
  }

  /// The copy stands beside what is in service: a disk that it fills would take the live one down. Where the server
  /// does not tell where its data is, or it is on another machine, that is noted as "roomUnknown".
  static void checkRoom(ActionRun &run, const ActionContext &context, const BackupMember &member,
                        const std::shared_ptr<Database> &database, const std::function<void()> &next) {
    auto *host = here(run, context);
    if (host == nullptr) return;
    const auto unknown = [&run, next] {
      run.value()["roomUnknown"] = true;
      next();
    };
    const auto sql =
        QStringLiteral("select current_setting('data_directory'), pg_database_size(current_database())::text");
    run.attempt<Rows>(database->query(sql, {}, 1), [=, &run](const Result<Rows> &rows) {
      if (!rows || rows->values.isEmpty()) return unknown();
      const auto folder = QString::fromUtf8(rows->values[0].value(0).value_or(QByteArray()));
      constexpr qint64 growth = 5;  // of a packed dump; with its indexes a database is several times as large
      const auto live = rows->values[0].value(1).value_or(QByteArray()).toLongLong();
      const auto needed = std::max(live, member.bytes() * growth);
      run.attempt<qint64>(host->freeBytes(folder), [=, &run](const Result<qint64> &free) {
        if (!free) return unknown();
        run.value()["freeBytes"] = *free;
        if (*free >= needed) return next();
        run.end({ErrorCode::Refused, tr("Restoring %1").arg(member.name), folder,
                 tr("the restored copy stands beside the live one and may need %1, but only %2 are free")
                     .arg(formatBytes(needed), formatBytes(*free)),
                 tr("Make room there; old states of earlier restores go with the procedure discard-old-state.")});
      });
    });
  }

  /// Rows that are there now and were not when the backup was made; a table that is gone has none, and of one that the
  /// backup does not know all are.
  static void countNewer(ActionRun &run, const Json &parameters, const Set &set, const BackupMember &member,
                         const std::shared_ptr<Database> &database) {
    QStringList counts;
    for (const auto &[name, digest] : member.tables.asKeyValueRange()) {
      counts.append(
          QStringLiteral("('%1', %2)")
              .arg(QString(name).replace(QLatin1Char('\''), QStringLiteral("''")), QString::number(digest.rows)));
    }
    const auto expected = counts.isEmpty() ? QStringLiteral("select ''::text, 0::bigint where false")
                                           : QStringLiteral("values ") + counts.join(QStringLiteral(", "));
    const QString sql =
        QStringLiteral(
            "select coalesce(known.name, present.name), coalesce(rows_then, 0), case when present.oid is null then -1 "
            "else (xpath('/row/c/text()', query_to_xml('select count(*) as c from only ' || present.name, false, true, "
            "'')))[1]::text::bigint end from (select name, rows_then, to_regclass(name)::oid as oid from (") +
        expected +
        QStringLiteral(
            ") as listed(name, rows_then)) as known full join (select c.oid, format('%I.%I', nspname, relname) as name "
            "from pg_class c join pg_namespace n on n.oid = relnamespace where relkind = 'r' and nspname !~ '^pg_' and "
            "nspname <> 'information_schema' and not exists (select from pg_depend where classid = "
            "'pg_class'::regclass and objid = c.oid and deptype = 'e')) as present on present.oid = known.oid");
    constexpr int most = 1'000'000;
    run.ask<Rows>(database->query(sql, {}, most), [=, &run](const Rows &rows) {
      qint64 newer = 0;
      QStringList gone;
      QStringList grown;
      for (const auto &row : rows.values) {
        const auto name = QString::fromUtf8(row.value(0).value_or(QByteArray()));
        const auto then = row.value(1).value_or(QByteArray()).toLongLong();
        const auto now = row.value(2).value_or(QByteArray()).toLongLong();
        if (now < 0) gone.append(name);
        if (now <= then) continue;
        newer += now - then;
        grown.append(tr("%1 in %2").arg(formatCount(now - then), visibleText(name)));
      }
      Q_UNUSED(database)
      run.value()["newerRows"] = newer;
      run.value()["missingTables"] = toJson(gone);
      run.value()["summary"] = toJson(
          newer == 0
              ? tr("%1. No table has more rows than then; rows that were changed are not counted").arg(takenText(set))
              : tr("%1. %2 rows are newer than it and go out of service: %3")
                    .arg(takenText(set), formatCount(newer), grown.join(QStringLiteral(", "))));
      if (newer == 0 || flag(parameters, "discardNewer")) return run.succeed();
      run.end({ErrorCode::Refused, tr("Restoring %1").arg(set.manifest.set), database->address(),
               tr("%1 rows are newer than the backup and would be lost: %2")
                   .arg(formatCount(newer), grown.join(QStringLiteral(", "))),
               tr("Make a backup of what is there first; to go on without these rows, add --discard-newer.")});
    });
  }
};

}  // namespace

void addRestoreCheck(ActionRegistry &registry) {
  registry.add(std::make_unique<RestoreCheck>());
}

}  // namespace ops
