#include "models/procedures/actions/backup/database_sessions.h"

#include "models/base/text.h"

namespace ops::backupactions {

void withSessions(ActionRun &run, Database &server, const QString &database,
                  const std::function<void(const Result<Sessions> &)> &next) {
  const auto sql = QStringLiteral(
      "select coalesce(nullif(application_name, ''), 'a program') || ' of ' || usename || ' (pid ' || pid || ')', "
      "application_name ~* '^(psql|pg_dump|pg_dumpall|pg_restore|pg_basebackup|pgbench|pgadmin|dbeaver|datagrip|"
      "tableplus|postico)' from pg_stat_activity where datname = $1 and backend_type = 'client backend' and "
      "application_name <> 'opsdeck' order by 2 desc, 1");
  constexpr int most = 20;
  run.attempt<Rows>(server.query(sql, {database.toUtf8()}, most), [next](const Result<Rows> &rows) {
    if (!rows) return next(fail(rows.error()));
    Sessions sessions;
    for (const auto &row : rows->values) {
      auto &kind = row.value(1) == QByteArray("t") ? sessions.tools : sessions.others;
      kind.append(visibleText(row.value(0).value_or(QByteArray())));
    }
    next(sessions);
  });
}

}  // namespace ops::backupactions
