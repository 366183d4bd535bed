#include "models/procedures/actions/backup/restore_ways.h"

#include "models/base/text.h"

namespace ops::backupactions {

namespace {
QString tr(const char *text) {
  return QCoreApplication::translate("RestoreActions", text);
}
}  // namespace

const Way &wayOf(MemberKind kind) {
  static const Way postgres = postgresWay();
  static const Way redis = redisWay();
  static const Way files = filesWay();
  if (kind == MemberKind::Postgres) return postgres;
  return kind == MemberKind::Redis ? redis : files;
}

void renameOnce(const Restore &restore, const QString &from, const QString &to, const std::function<void()> &next) {
  auto &run = restore.run;
  auto &host = restore.host;
  run.attempt<FileStat>(host.stat(from), [&run, &host, from, to, next](const Result<FileStat> &source) {
    run.attempt<FileStat>(host.stat(to), [&run, &host, from, to, next, source](const Result<FileStat> &there) {
      if (!source && there) return next();
      if (source && !there) {
        return run.ask<Done>(host.rename(from, to), [next](const Done &) { next(); });
      }
      run.end({ErrorCode::Failed, tr("Renaming %1").arg(visibleText(from)), to,
               source ? tr("something of that name is there already") : tr("neither of the two is there"),
               tr("Look at both before anything else is done.")});
    });
  });
}

void renameAll(const Restore &restore, QList<std::pair<QString, QString>> pairs, const std::function<void()> &next) {
  if (pairs.isEmpty()) return next();
  const auto [from, to] = pairs.takeFirst();
  renameOnce(restore, from, to, [restore, pairs, next] { renameAll(restore, pairs, next); });
}

void removeAll(const Restore &restore, const QString &what, const QStringList &paths,
               const std::function<void()> &next) {
  const Program remove{QStringLiteral("rm-%1-%2").arg(what, restore.place.spec.name),
                       QStringList{QStringLiteral("rm"), QStringLiteral("--recursive"), QStringLiteral("--force"),
                                   QStringLiteral("--one-file-system"), QStringLiteral("--")} +
                           paths};
  runProgram(restore.run, restore.context, restore.host, remove, [next](const KeptResult &) { next(); });
}

}  // namespace ops::backupactions
