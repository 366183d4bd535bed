#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <limits>

#include "models/backups/dump_scan.h"
#include "models/backups/file_archive.h"
#include "models/base/text.h"
#include "models/procedures/actions/backup/backup_common.h"

namespace ops::backupactions {

namespace {
constexpr qint64 noteCap = 16 * 1024 * 1024;

QString tr(const char *text) {
  return QCoreApplication::translate("BackupActions", text);
}

/// Finds out what a manifest would have said of it, by reading all of it.
struct Description {
  ActionRun &run;
  ActionContext context;
  Host &host;
  BackupSet found;
  std::function<void(const BackupMember &)> next;

  void refuse(const QString &why) const {
    run.value()["backup"]["failure"] = toJson(QString(found.path + QStringLiteral(": ") + why));
    run.end({ErrorCode::Failed, tr("Reading the backup"), found.path, why, tr("Choose another backup.")});
  }
};

void describeDump(const Description &work, BackupMember made, DumpFormat format) {
  auto &run = work.run;
  const auto take = [work, made](const DumpSummary &summary) mutable {
    if (!summary.complaint.isEmpty()) return work.refuse(summary.complaint);
    made.tables = summary.tables;
    made.serverVersion = summary.serverVersion;
    made.program = QStringLiteral("pg_dump %1").arg(summary.programVersion);
    work.next(made);
  };
  run.report(tr("Reading the dump"));
  if (format == DumpFormat::Text) return run.ask<DumpSummary>(scanDump(work.found.path), take);
  // Programs of a newer version read the archives of older ones, not the other way round.
  const auto programs = newestPgPrograms();
  if (!programs) return run.end(programs.error());
  const QString folder = work.context.attemptFolder;
  run.ask<Done>(work.host.makeFolder(folder), [=, &run](const Done &) {
    run.ask<DumpSummary>(scanArchive(work.host, programs->pgRestore, work.found.path, folder), take);
  });
}

void describeFiles(const Description &work, BackupMember made, const QStringList &roots) {
  auto &run = work.run;
  run.report(tr("Reading the archive"));
  run.ask<ArchiveListing>(
      listArchive(work.found.path, std::numeric_limits<qint64>::max()),
      [work, made, roots](const ArchiveListing &listing) mutable {
        if (!listing.complaint.isEmpty()) return work.refuse(listing.complaint);
        made.program = QStringLiteral("tar");
        for (const auto &root : roots) {
          const auto places = placesOf(root);
          const auto isBelow = [&places](const ListedFile &file) {
            const QString path = QDir::cleanPath(file.path) + QLatin1Char('/');
            return std::ranges::any_of(
                places, [&path](const QString &place) { return path.startsWith(place + QLatin1Char('/')); });
          };
          if (std::ranges::any_of(listing.files, isBelow)) made.roots.append(root);
        }
        if (made.roots.isEmpty()) {
          return work.refuse(tr("the backup does not hold %1").arg(roots.join(QStringLiteral(", "))));
        }
        work.next(made);
      });
}

void describe(const Description &work, const Member &place) {
  auto &run = work.run;
  run.ask<ForeignFiles>(readForeign(work.found.path), [work, place, &run](const ForeignFiles &read) {
    BackupMember made;
    made.name = place.spec.name;
    made.kind = place.kind;
    made.files = read.files;
    switch (place.kind) {
      case MemberKind::Postgres:
        return describeDump(work, made, read.format);
      case MemberKind::Redis:
        return checkSnapshot(run, work.context, work.host, work.found.path, made, work.next);
      case MemberKind::Files:
        return describeFiles(work, made, place.files);
    }
  });
}
}  // namespace

QStringList placesOf(const QString &root) {
  return {root.mid(1), QFileInfo(root).fileName()};
}

void openForeign(ActionRun &run, const ActionContext &context, const BackupSet &found,
                 const std::function<void(const Set &)> &next) {
  auto *host = here(run, context);
  if (host == nullptr) return;
  const auto place = member(found.backup, context.backends);
  if (!place) return run.end(place.error());
  const QString stamp = foreignStamp(found.path);
  run.value()["backup"] = {
      {"set", toJson(found.id)}, {"manifest", toJson(stamp)}, {"level", toJson(backupLevelName(BackupLevel::Exists))}};
  const auto open = [next, found, stamp](const Manifest &manifest) {
    next({QFileInfo(found.path).path(), manifest, stamp, found.path});
  };
  // All steps of a run go by what its first one has read; what was replaced since is read anew, and then differs.
  const QString note = QStringLiteral("%1/foreign-%2.json").arg(context.folder, stamp.left(16));
  run.attempt<QByteArray>(host->read(note, 0, noteCap), [=, &run](const Result<QByteArray> &noted) {
    if (noted) {
      const auto manifest = parseManifest(*noted, note);
      return manifest ? open(*manifest) : run.end(manifest.error());
    }
    const auto keep = [=, &run](const BackupMember &member) {
      const Manifest manifest{context.backends.system().name,
                              context.backends.environment().name,
                              found.id,
                              found.takenAt,
                              found.takenAt,
                              {},
                              {member}};
      run.ask<Done>(host->put(note, manifest.encode()), [open, manifest](const Done &) { open(manifest); });
    };
    describe({run, context, *host, found, keep}, *place);
  });
}

}  // namespace ops::backupactions
