#include <QFileInfo>

#include "models/backups/file_archive.h"
#include "models/base/text.h"
#include "models/procedures/actions/backup/restore_ways.h"

namespace ops::backupactions {

namespace {
using Pairs = QList<std::pair<QString, QString>>;

QString tr(const char *text) {
  return QCoreApplication::translate("RestoreActions", text);
}

/// Where the archive is unpacked: beside the first thing that it replaces, so that renaming stays on one file system.
QString scratch(const Restore &restore) {
  return QStringLiteral("%1/.opsdeck-restore-%2-%3")
      .arg(QFileInfo(restore.place.files.first()).path(), restore.place.spec.name, suffix(restore.context));
}

QString before(const Restore &restore, const QString &root) {
  return QStringLiteral("%1.before-%2").arg(root, suffix(restore.context));
}

void prepare(const Restore &restore, const Set &set, const BackupMember &member, std::function<void()> next) {
  auto &run = restore.run;
  auto &host = restore.host;
  const QString folder = scratch(restore);
  const QString archive = set.folder + QLatin1Char('/') + member.files.first().path;
  // Only what the system file names is ever replaced, whatever the archive holds besides.
  for (const auto &root : restore.place.files) {
    if (member.roots.contains(root)) continue;
    return run.end({ErrorCode::Refused, tr("Unpacking %1").arg(member.name), archive,
                    tr("the backup does not hold %1").arg(root), tr("Choose another backup.")});
  }
  run.ask<Done>(host.removeFolder(folder), [=, &run, &host](const Done &) {
    run.ask<Done>(host.makeFolder(folder), [=, &run, &host](const Done &) {
      run.ask<qint64>(host.freeBytes(folder), [=, &run](qint64 room) {
        run.ask<ArchiveListing>(unpackArchive(archive, folder, room), [=, &run](const ArchiveListing &listing) {
          if (listing.complaint.isEmpty()) return next();
          run.end({ErrorCode::Failed, tr("Unpacking %1").arg(member.name), archive, listing.complaint,
                   tr("Choose another backup.")});
        });
      });
    });
  });
}

void swap(const Restore &restore, std::function<void()> next) {
  Pairs pairs;
  for (const auto &root : restore.place.files) {
    pairs << std::pair(root, before(restore, root)) << std::pair(scratch(restore) + root, root);
  }
  // Each root in two steps: a root that is there again after the second one tells that the first was done.
  auto &run = restore.run;
  auto &host = restore.host;
  const auto go = std::make_shared<std::function<void(int)>>();
  *go = [restore, pairs, next, &run, &host, self = std::weak_ptr(go)](int index) {
    if (index >= pairs.size()) return next();
    const auto again = self.lock();
    const auto fresh = pairs[index + 1].first;
    run.attempt<FileStat>(host.stat(fresh), [=](const Result<FileStat> &waiting) {
      if (!waiting) return (*again)(index + 2);
      renameAll(restore, {pairs[index], pairs[index + 1]}, [again, index] { (*again)(index + 2); });
    });
  };
  (*go)(0);
}

void swapBack(const Restore &restore, std::function<void()> next) {
  auto &run = restore.run;
  auto &host = restore.host;
  const auto roots = restore.place.files;
  const auto go = std::make_shared<std::function<void(int)>>();
  *go = [restore, roots, next, &run, &host, self = std::weak_ptr(go)](int index) {
    if (index >= roots.size()) return next();
    const auto again = self.lock();
    const auto &root = roots[index];
    run.attempt<FileStat>(host.stat(before(restore, root)), [=](const Result<FileStat> &kept) {
      if (!kept) return (*again)(index + 1);
      renameAll(restore, {{root, scratch(restore) + root}, {before(restore, root), root}},
                [again, index] { (*again)(index + 1); });
    });
  };
  (*go)(0);
}

void dropFresh(const Restore &restore, std::function<void()> next) {
  removeAll(restore, QStringLiteral("fresh"), {scratch(restore)}, std::move(next));
}

void dropBefore(const Restore &restore, std::function<void()> next) {
  auto kept = restore.place.files;
  for (auto &path : kept) path = before(restore, path);
  removeAll(restore, QStringLiteral("before"), kept, std::move(next));
}
}  // namespace

Way filesWay() {
  return {prepare, swap, swapBack, dropFresh, dropBefore};
}

}  // namespace ops::backupactions
