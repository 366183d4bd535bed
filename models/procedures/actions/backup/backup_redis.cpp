#include <QRegularExpression>

#include "models/base/local_process.h"
#include "models/base/text.h"
#include "models/procedures/actions/backup/backup_common.h"

namespace ops::backupactions {

namespace {
constexpr qint64 outputCap = 64 * 1024;

QString tr(const char *text) {
  return QCoreApplication::translate("BackupActions", text);
}

Result<QString> program(const char *name) {
  QString found = findProgram(QString::fromLatin1(name), QStringLiteral("/usr/bin:/usr/local/bin"));
  if (!found.isEmpty()) return found;
  return fail({ErrorCode::Refused,
               tr("Looking for %1").arg(QLatin1String(name)),
               {},
               tr("it is not installed"),
               tr("Install it: apt-get install redis-tools")});
}

/// "[info] 12 keys read": what redis-check-rdb has counted.
qint64 counted(const QByteArray &output, const char *what) {
  const QRegularExpression line(QStringLiteral("\\[info\\] (\\d+) %1").arg(QLatin1String(what)));
  return line.match(QString::fromUtf8(output)).captured(1).toLongLong();
}
}  // namespace

void checkSnapshot(ActionRun &run, const ActionContext &context, Host &host, const QString &path, BackupMember made,
                   const std::function<void(const BackupMember &)> &next) {
  const auto checker = program("redis-check-rdb");
  if (!checker) return run.end(checker.error());
  const QString folder = context.attemptFolder + QStringLiteral("/redis-check-rdb");
  runProgram(run, context, host, {QStringLiteral("redis-check-rdb"), {*checker, path}},
             [&run, &host, folder, made, next](const KeptResult &) mutable {
               run.ask<QByteArray>(host.read(folder + QStringLiteral("/output"), 0, outputCap),
                                   [made, next](const QByteArray &output) mutable {
                                     made.keys = counted(output, "keys read");
                                     made.expiringKeys = counted(output, "expires");
                                     next(made);
                                   });
             });
}

void withRedisClient(ActionRun &run, const ActionContext &context, Host &host, const QString &connection,
                     const std::function<void(const Program &)> &next) {
  const auto store = context.backends.queueStore(connection);
  if (!store) return run.end(store.error());
  const auto client = program("redis-cli");
  if (!client) return run.end(client.error());
  run.ask<ProgramAccess>((*store)->programAccess(), [=, &run, &host, client = *client](const ProgramAccess &access) {
    Program ready{QStringLiteral("redis-cli"), QStringList{client} + access.arguments};
    if (access.password.isEmpty()) return next(ready);
    // By its standard input, from a file that goes with this attempt.
    ready.argv.insert(1, QStringLiteral("--askpass"));
    ready.inputFile = context.attemptFolder + QStringLiteral("/.redispass");
    run.ask<Done>(host.makeFolder(context.attemptFolder), [=, &run, &host](const Done &) {
      run.ask<Done>(host.put(ready.inputFile, access.password.reveal().toUtf8() + '\n'), [=, &run](const Done &) {
        QObject::connect(&run, &QObject::destroyed, [file = ready.inputFile] { QFile::remove(file); });
        next(ready);
      });
    });
  });
}

void dumpRedis(ActionRun &run, const ActionContext &context, Host &host, const Member &member, const QString &folder,
               const std::function<void(const BackupMember &)> &next) {
  const auto store = context.backends.queueStore(member.connection);
  if (!store) return run.end(store.error());
  run.ask<Json>((*store)->info(QStringLiteral("server")), [=, &run, &host, store = *store](const Json &info) {
    run.ask<Fingerprint>(store->fingerprint(), [=, &run, &host](const Fingerprint &source) {
      withRedisClient(run, context, host, member.connection, [=, &run, &host](const Program &client) {
        const QString path = folder + QStringLiteral("/%1.rdb").arg(member.spec.name);
        auto snapshot = client;
        snapshot.argv << QStringLiteral("--rdb") << path;
        runProgram(run, context, host, snapshot, [=, &run, &host](const KeptResult &result) {
          BackupMember made;
          made.name = member.spec.name;
          made.kind = MemberKind::Redis;
          made.serverVersion = jsonString(info, "redis_version");
          made.program = QStringLiteral("redis-cli --rdb");
          made.source = source;
          made.seconds = result.seconds;
          // For a restore on the day when it can't be asked any more.
          run.attempt<Json>(store->configuration(redisLayoutNames), [=, &run, &host](const Result<Json> &layout) {
            auto described = made;
            if (layout) described.layout = *layout;
            checkSnapshot(run, context, host, path, described, next);
          });
        });
      });
    });
  });
}

void tryRedis(ActionRun &run, const ActionContext &context, Host &host, const Set &set, const BackupMember &member,
              const std::function<void(qint64)> &next) {
  const QString path = set.pathOf(member);
  checkSnapshot(run, context, host, path, member, [&run, member, path, next](const BackupMember &found) {
    // What expires by itself may have expired since.
    if (found.keys >= member.keys - member.expiringKeys && found.keys <= member.keys) return next(found.keys);
    run.end(
        {ErrorCode::Failed,
         tr("Validating the restored data"),
         path,
         tr("it holds %1 keys, but the backup was made with %2").arg(formatCount(found.keys), formatCount(member.keys)),
         {}});
  });
}

}  // namespace ops::backupactions
