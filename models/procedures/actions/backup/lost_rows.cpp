#include "models/backups/dump_scan.h"
#include "models/base/text.h"
#include "models/procedures/actions/backup/database_properties.h"
#include "models/procedures/actions/backup/database_sessions.h"
#include "models/procedures/actions/backup/restore_losses.h"

namespace ops::backupactions {

namespace {
constexpr Milliseconds countPatience{10LL * 60'000};
constexpr qint64 mostHashes = 10'000'000;  // of all tables that have changed: 80 MB, and as much of the backup

QString tr(const char *text) {
  return QCoreApplication::translate("RestoreActions", text);
}

/// First whether the backup is of this server, whether there is room for the copy, and who else is connected; then
/// which rows there are now and not in the backup.
class LostRows : public std::enable_shared_from_this<LostRows> {
 public:
  LostRows(const LossQuestion &question, std::function<void()> next)
      : m_question(question), m_run(question.run), m_next(std::move(next)) {}

  void start() {
    const auto database = m_question.context.backends.database(m_question.place.connection);
    if (!database) return m_run.end(database.error());
    m_live = *database;
    m_run.ask<Fingerprint>(m_live->fingerprint(), [this, self = shared_from_this()](const Fingerprint &here) {
      m_name = databaseOf(here);
      checkSource(here);
    });
  }

 private:
  void refuse(const QString &target, const QString &why, const QString &remedy) {
    m_run.end({ErrorCode::Refused, tr("Restoring %1").arg(m_question.place.spec.title), target, why, remedy});
  }

  void checkSource(const Fingerprint &here) {
    const auto &source = m_question.member.source;
    if (!m_question.otherServer && !m_question.set.foreign.isEmpty()) {
      return refuse(here.display, tr("the backup was made by another program and does not say of which server it is"),
                    tr("Make sure that it is of this system; then begin again and tick that, or add --other-server."));
    }
    if (!m_question.otherServer && here != source) {
      return refuse(here.display, tr("the backup was made from another server or database (%1)").arg(source.display),
                    tr("Choose a backup of this one. After the loss of a server begin again and tick that, or add "
                       "--other-server."));
    }
    m_run.ask<bool>(m_live->exists(), [this, self = shared_from_this(), here](bool isThere) {
      const auto name = isThere ? m_name : QStringLiteral("postgres");
      m_server = m_live->another(name, countPatience);
      m_run.ask<Rows>(m_server->query(QStringLiteral("select pg_is_in_recovery()"), {}, 1),
                      [this, self, here, isThere](const Rows &rows) {
                        if (rows.values.value(0).value(0).value_or(QByteArray()) == "t") {
                          return refuse(here.display, tr("it is a standby, which only follows another server"),
                                        tr("Restore its primary."));
                        }
                        checkRoom(isThere);
                      });
    });
  }

  /// The copy stands beside what is in service: a disk that it fills would take the live one down. The server may not
  /// tell where its data is, or be on another machine.
  void checkRoom(bool isThere) {
    const auto sql =
        QStringLiteral("select current_setting('data_directory'), pg_database_size(current_database())::text");
    m_run.attempt<Rows>(m_server->query(sql, {}, 1), [this, self = shared_from_this(), isThere](const auto &rows) {
      const auto row = rows ? rows->values.value(0) : QList<std::optional<QByteArray>>();
      const auto bytes = row.value(1).value_or(QByteArray()).toLongLong();
      const auto folder = QString::fromUtf8(row.value(0).value_or(QByteArray()));
      m_run.attempt<qint64>(m_question.host.freeBytes(folder), [this, self, folder, bytes, isThere](const auto &free) {
        constexpr qint64 growth = 5;  // of a packed dump; with its indexes a database is several times as large
        const auto needed = std::max(bytes, m_question.member.bytes() * growth);
        m_question.losses->roomIsUnknown = !free;
        if (free && *free < needed) {
          return refuse(folder,
                        tr("the restored copy stands beside the live one and may need %1, but only %2 are free")
                            .arg(formatBytes(needed), formatBytes(*free)),
                        tr("Make room there; old states of earlier restores go with the procedure discard-old-state."));
        }
        if (isThere) return checkSessions();
        m_question.losses->missingDatabase = m_name;
        m_question.losses->notes +=
            tr("There is no database %1 any more, so nothing of it can be lost").arg(visibleText(m_name));
        m_next();
      });
    });
  }

  /// Whom no step of the plan ends refuses it at once; the others are named, and if they stay, the swap refuses.
  void checkSessions() {
    withSessions(m_run, *m_server, m_name, [this, self = shared_from_this()](const Result<Sessions> &sessions) {
      if (sessions && !sessions->tools.isEmpty()) {
        return refuse(m_live->address(),
                      tr("others are connected to %1: %2").arg(m_name, sessions->tools.join(QStringLiteral(", "))),
                      tr("End these sessions, then start again. Nothing was changed."));
      }
      if (sessions) m_question.losses->sessions += sessions->others;
      countRows();
    });
  }

  /// A table that is gone has no rows to lose, and of one that the backup does not know all are.
  void countRows() {
    QStringList known;
    for (const auto &[name, digest] : m_question.member.tables.asKeyValueRange()) {
      known.append(QStringLiteral("(%1, %2)").arg(sqlText(name), QString::number(digest.rows)));
    }
    const auto expected = known.isEmpty() ? QStringLiteral("select ''::text, 0::bigint where false")
                                          : QStringLiteral("values ") + known.join(QStringLiteral(", "));
    const QString sql =
        QStringLiteral(
            "select coalesce(known.name, present.name), coalesce(rows_then, -1), case when present.oid is null then -1 "
            "else (xpath('/row/c/text()', query_to_xml('select count(*) as c from only ' || present.name, false, true, "
            "'')))[1]::text::bigint end from (select name, rows_then, to_regclass(name)::oid as oid from (") +
        expected +
        QStringLiteral(
            ") as listed(name, rows_then)) as known full join (select c.oid, format('%I.%I', nspname, relname) as "
            "name ") +
        QLatin1String(ordinaryTables) + QStringLiteral(") as present on present.oid = known.oid order by 1");
    constexpr int most = 1'000'000;
    m_run.attempt<Rows>(m_server->query(sql, {}, most), [this, self = shared_from_this()](const Result<Rows> &rows) {
      // What is damaged may be why it is to be restored.
      if (!rows) return giveUp(rows.error());
      for (const auto &row : rows->values) {
        const auto number = [&row](int column) { return row.value(column).value_or(QByteArray()).toLongLong(); };
        m_tables.append({QString::fromUtf8(row.value(0).value_or(QByteArray())), number(1), number(2)});
      }
      judgeTables();
    });
  }

  void giveUp(const Error &error) {
    m_question.losses->unknown += tr("%1 (%2)").arg(m_question.place.spec.title, error.why);
    m_next();
  }

  struct Table {
    QString name;
    qint64 then = 0;  ///< rows; -1: the backup does not know it
    qint64 now = 0;   ///< rows; -1: it is gone
  };

  void judgeTables() {
    const auto isShared = [](const Table &table) { return table.then >= 0 && table.now >= 0; };
    const auto isThere = [](const Table &table) { return table.now >= 0; };
    if (!m_question.set.foreign.isEmpty() && std::ranges::any_of(m_tables, isThere) &&
        std::ranges::none_of(m_tables, isShared)) {
      return refuse(m_live->address(), tr("none of the tables of the backup is in the database that stands here"),
                    tr("It looks like a backup of something else. Choose one of this system."));
    }
    const bool mayCompare = m_question.set.foreign.isEmpty() && !m_question.mayDiscard;
    for (const auto &table : std::as_const(m_tables)) {
      if (table.now < 0) m_question.losses->missingTables += table.name;
      if (mayCompare && isShared(table)) {
        m_open.append(table.name);
        continue;
      }
      const auto more = table.now - std::max<qint64>(0, table.then);
      if (more > 0) lose(table.name, more);
      m_isCounted = m_isCounted || isShared(table);
    }
    readNext();
  }

  void lose(const QString &table, qint64 rows) {
    m_question.losses->rows += rows;
    m_question.losses->details += tr("%1: %2 rows").arg(visibleText(table), formatCount(rows));
  }

  /// Of tables that are as they were then nothing is kept.
  void readNext() {
    if (m_open.isEmpty()) return readBackup();
    const auto name = m_open.takeFirst();
    m_run.report(tr("Comparing %1").arg(visibleText(name)));
    const auto [schema, table] = tableParts(name);
    m_run.attempt<RowSet>(m_server->rows(schema, table, {}, mostHashes - m_hashes),
                          [this, self = shared_from_this(), name](const Result<RowSet> &rows) {
                            if (!rows) return giveUp(rows.error());
                            if (rows->digest != m_question.member.tables.value(name)) takeDiffering(name, *rows);
                            readNext();
                          });
  }

  void takeDiffering(const QString &name, const RowSet &rows) {
    if (!rows.isWhole()) return tooMany(name);
    m_hashes += rows.hashes.size();
    m_differing.insert(name, rows);
  }
  void tooMany(const QString &name) {
    m_question.losses->unknown += tr("%1 (it has changed, and is too large to be compared)").arg(visibleText(name));
  }

  void readBackup() {
    if (m_differing.isEmpty()) return conclude();
    readEveryByte(m_run, m_question.host, m_question.set, {m_question.member.name}, [this, self = shared_from_this()] {
      withPgWork(
          m_run, m_question.context, m_question.host, m_question.place.connection, [this, self](const PgWork &work) {
            const QString pipes = m_question.context.attemptFolder;
            const QString path = m_question.set.pathOf(m_question.member);
            m_run.ask<Done>(m_question.host.makeFolder(pipes), [this, self, pipes, path, work](const Done &) {
              m_run.report(tr("Comparing with the backup"));
              m_run.ask<DumpSummary>(
                  scanArchive(m_question.host, work.programs.pgRestore, path, pipes, m_differing.keys(), mostHashes),
                  [this, self, path](const DumpSummary &summary) {
                    if (!summary.complaint.isEmpty()) {
                      return m_run.end({ErrorCode::Failed, tr("Reading the backup"), path, summary.complaint,
                                        tr("Choose another backup.")});
                    }
                    for (const auto &[name, rows] : m_differing.asKeyValueRange()) {
                      const auto then = summary.rows.value(name);
                      if (!then.isWhole()) {
                        tooMany(name);
                      } else if (const auto newer = rows.notIn(then); newer > 0) {
                        lose(name, newer);
                      }
                    }
                    conclude();
                  });
            });
          });
    });
  }

  void conclude() {
    if (m_isCounted) {
      m_question.losses->notes += tr("Rows of %1 were only counted: those that were changed since are not among them")
                                      .arg(m_question.place.spec.title);
    }
    m_next();
  }

  LossQuestion m_question;
  ActionRun &m_run;
  std::function<void()> m_next;
  Database *m_live = nullptr;
  std::shared_ptr<Database> m_server;  ///< the same database, or "postgres" where it is gone, with more patience
  QString m_name;
  QList<Table> m_tables;
  QStringList m_open;                 ///< to be read still
  QMap<QString, RowSet> m_differing;  ///< rows of those that are not as they were then
  qint64 m_hashes = 0;                ///< of those
  bool m_isCounted = false;
};
}  // namespace

void findLostRows(const LossQuestion &question, const std::function<void()> &next) {
  std::make_shared<LostRows>(question, next)->start();
}

}  // namespace ops::backupactions
