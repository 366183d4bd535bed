#include "models/backups/file_archive.h"
#include "models/base/text.h"
#include "models/procedures/actions/backup/backup_common.h"

namespace ops::backupactions {

namespace {
QString tr(const char *text) {
  return QCoreApplication::translate("BackupActions", text);
}
}  // namespace

void packFiles(ActionRun &run, const ActionContext &context, Host &host, const Member &member, const QString &folder,
               std::function<void(const BackupMember &)> next) {
  const QString path = folder + QStringLiteral("/%1.tar.gz").arg(member.spec.name);
  QStringList argv{QStringLiteral("tar"),           QStringLiteral("--create"),
                   QStringLiteral("--gzip"),        QStringLiteral("--file=") + path,
                   QStringLiteral("--directory=/"), QStringLiteral("--")};
  for (const auto &file : member.files) argv.append(file.mid(1));
  runProgram(run, context, host, {QStringLiteral("tar-") + member.spec.name, argv},
             [&run, member, path, next](const KeptResult &result) {
               run.ask<ArchiveListing>(
                   listArchive(path, std::numeric_limits<qint64>::max()),
                   [&run, member, path, result, next](const ArchiveListing &listing) {
                     if (!listing.complaint.isEmpty() && !listing.files.isEmpty()) {
                       return run.end({ErrorCode::Failed, tr("Reading the archive back"), path, listing.complaint, {}});
                     }
                     BackupMember made;
                     made.name = member.spec.name;
                     made.kind = MemberKind::Files;
                     made.program = QStringLiteral("tar");
                     made.roots = member.files;
                     made.seconds = result.seconds;
                     next(made);
                   });
             });
}

}  // namespace ops::backupactions
