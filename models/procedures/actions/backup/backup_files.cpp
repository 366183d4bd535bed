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
               const std::function<void(const BackupMember &)> &next) {
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
                     if (!listing.complaint.isEmpty()) {
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

void unpackWhole(ActionRun &run, Host &host, const QString &archive, const QString &folder, qint64 room,
                 const std::function<void()> &next) {
  const auto failed = [&run, &host, folder](const Error &error) {
    run.attempt<Done>(host.removeFolder(folder), [&run, error](const Result<Done> &) { run.end(error); });
  };
  const auto judge = [&run, archive, failed](const Result<ArchiveListing> &listing, const std::function<void()> &good) {
    if (!listing) return failed(listing.error());
    if (listing->complaint.isEmpty()) return good();
    run.value()["backup"]["failure"] = toJson(QString(archive + QStringLiteral(": ") + listing->complaint));
    failed({ErrorCode::Failed, tr("Unpacking the archive"), archive, listing->complaint, tr("Choose another backup.")});
  };
  run.attempt<ArchiveListing>(listArchive(archive, room), [=, &run](const Result<ArchiveListing> &listing) {
    judge(listing, [=, &run] {
      run.attempt<ArchiveListing>(unpackArchive(archive, folder, room),
                                  [=](const Result<ArchiveListing> &unpacked) { judge(unpacked, next); });
    });
  });
}

}  // namespace ops::backupactions
