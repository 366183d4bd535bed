#include <QFileInfo>

#include "models/base/text.h"
#include "models/procedures/actions/backup/restore_ways.h"

namespace ops::backupactions {

namespace {
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

/// What was restored and is taken back: it has been in service, and may hold what came since.
QString after(const Restore &restore, const QString &root) {
  return QStringLiteral("%1.after-%2").arg(root, suffix(restore.context));
}

/// There while a root that was missing is replaced: nothing of it was kept, and nothing is to come back.
QString missingMark(const Restore &restore, const QString &root) {
  return scratch(restore) + root + QStringLiteral(".was-missing");
}

Error refusal(const QString &member, const QString &target, const QString &why, const QString &remedy) {
  return {ErrorCode::Refused, tr("Restoring %1").arg(member), target, why, remedy};
}

/// Every root must be reachable from the scratch folder by a rename, else a swap could get stuck half way.
void checkFolders(const Restore &restore, const std::function<void()> &next) {
  auto &run = restore.run;
  QStringList folders;
  for (const auto &root : restore.place.files) folders.append(QFileInfo(root).path());
  ProcessRequest request;
  request.argv = QStringList{QStringLiteral("stat"), QStringLiteral("--format=%d"), QStringLiteral("--")} + folders;
  run.ask<ProcessResult>(restore.host.run(request), [=, &run](const ProcessResult &result) {
    const auto &name = restore.place.spec.name;
    if (result.exitCode != 0) {
      return run.end(
          refusal(name, folders.first(), visibleText(result.errors.trimmed()), tr("Make the folder first.")));
    }
    const auto devices = result.output.split('\n');
    for (qsizetype i = 0; i < folders.size(); ++i) {
      if (devices.value(i) == devices.first()) continue;
      return run.end(refusal(name, restore.place.files[i],
                             tr("it is on another file system than %1").arg(restore.place.files.first()),
                             tr("Make two backups of them in the system file.")));
    }
    next();
  });
}

/// Each of these is there; else `missing` is called with the first that is not.
void whenAllAreThere(const Restore &restore, QStringList paths, const std::function<void(const QString &)> &missing,
                     const std::function<void()> &next) {
  if (paths.isEmpty()) return next();
  const auto path = paths.takeFirst();
  restore.run.attempt<FileStat>(restore.host.stat(path), [=](const Result<FileStat> &found) {
    if (!found) return missing(path);
    whenAllAreThere(restore, paths, missing, next);
  });
}

/// An archive of somebody else's may hold a root by its name alone, without the folders above it.
void placeByName(const Restore &restore, QStringList roots, const std::function<void()> &next) {
  if (roots.isEmpty()) return next();
  auto &run = restore.run;
  auto &host = restore.host;
  const auto root = roots.takeFirst();
  const auto again = [=] { placeByName(restore, roots, next); };
  const QString place = scratch(restore) + root;
  const QString byName = scratch(restore) + QLatin1Char('/') + QFileInfo(root).fileName();
  run.attempt<FileStat>(host.stat(place), [=, &run, &host](const Result<FileStat> &found) {
    if (found) return again();
    run.attempt<FileStat>(host.stat(byName), [=, &run, &host](const Result<FileStat> &named) {
      if (!named) return again();
      run.ask<Done>(host.makeFolder(QFileInfo(place).path()), [=, &run, &host](const Done &) {
        run.ask<Done>(host.rename(byName, place), [again](const Done &) { again(); });
      });
    });
  });
}

void prepare(const Restore &restore, const Set &set, const BackupMember &member, const std::function<void()> &next) {
  auto &run = restore.run;
  auto &host = restore.host;
  const QString folder = scratch(restore);
  const QString archive = set.pathOf(member);
  // Only what the system file names is ever replaced, whatever the archive holds besides.
  QStringList unpacked;
  for (const auto &root : restore.place.files) {
    unpacked.append(folder + root);
    if (member.roots.contains(root)) continue;
    return run.end(
        refusal(member.name, archive, tr("the backup does not hold %1").arg(root), tr("Choose another backup.")));
  }
  const auto check = [=, &run, &host] {
    const auto missing = [=, &run, &host](const QString &path) {
      const auto why = tr("the backup does not hold %1").arg(path.mid(folder.size()));
      run.ask<Done>(host.removeFolder(folder), [=, &run](const Done &) {
        run.end(refusal(member.name, archive, why, tr("Choose another backup.")));
      });
    };
    placeByName(restore, restore.place.files, [=] { whenAllAreThere(restore, unpacked, missing, next); });
  };
  checkFolders(restore, [=, &run, &host] {
    run.ask<Done>(host.removeFolder(folder), [=, &run, &host](const Done &) {
      run.ask<Done>(host.makeFolder(folder), [=, &run, &host](const Done &) {
        run.ask<qint64>(host.freeBytes(folder),
                        [=, &run, &host](qint64 room) { unpackWhole(run, host, archive, folder, room, check); });
      });
    });
  });
}

/// What stands where, of one root.
struct Places {
  bool live = false, fresh = false, kept = false, mark = false;
};
void look(const Restore &restore, const QString &root, const std::function<void(const Places &)> &next) {
  auto &run = restore.run;
  auto &host = restore.host;
  run.attempt<FileStat>(host.stat(root), [=, &run, &host](const Result<FileStat> &live) {
    run.attempt<FileStat>(host.stat(scratch(restore) + root), [=, &run, &host](const Result<FileStat> &fresh) {
      run.attempt<FileStat>(host.stat(before(restore, root)), [=, &run, &host](const Result<FileStat> &kept) {
        run.attempt<FileStat>(host.stat(missingMark(restore, root)), [=](const Result<FileStat> &mark) {
          next({live.has_value(), fresh.has_value(), kept.has_value(), mark.has_value()});
        });
      });
    });
  });
}

void forward(const Restore &restore, QStringList roots, const std::function<void()> &next) {
  if (roots.isEmpty()) return next();
  const auto root = roots.takeFirst();
  const auto again = [=] { forward(restore, roots, next); };
  look(restore, root, [=](const Places &places) {
    const QString fresh = scratch(restore) + root;
    if (!places.fresh && (places.kept || places.mark)) return again();  // an earlier attempt has done it
    if (!places.fresh) {
      return restore.run.end({ErrorCode::Failed, tr("Restoring %1").arg(restore.place.spec.name), fresh,
                              tr("what was prepared is no longer there"), tr("Begin the restore anew.")});
    }
    if (places.live || places.kept) {
      return renameAll(restore, {{root, before(restore, root)}, {fresh, root}}, again);
    }
    restore.run.ask<Done>(restore.host.put(missingMark(restore, root), {}),
                          [=](const Done &) { renameAll(restore, {{fresh, root}}, again); });
  });
}

void backward(const Restore &restore, QStringList roots, const std::function<void()> &next) {
  if (roots.isEmpty()) return next();
  const auto root = roots.takeFirst();
  const auto again = [=] { backward(restore, roots, next); };
  look(restore, root, [=](const Places &places) {
    const QString fresh = scratch(restore) + root;
    if (places.live && places.fresh) return again();  // the swap has never come to that
    const QString since = after(restore, root);
    if (places.kept) return renameAll(restore, {{root, since}, {before(restore, root), root}}, again);
    if (places.mark && !places.fresh) return renameAll(restore, {{root, since}}, again);
    again();
  });
}

/// What nothing is left in. A mark says on the way back that there was nothing: it stays until then.
void removeScratch(const Restore &restore, QStringList roots, const std::function<void()> &next) {
  if (roots.isEmpty()) {
    return restore.run.ask<Done>(restore.host.removeFolder(scratch(restore)), [next](const Done &) { next(); });
  }
  const auto root = roots.takeFirst();
  restore.run.attempt<FileStat>(restore.host.stat(missingMark(restore, root)), [=](const Result<FileStat> &mark) {
    mark ? next() : removeScratch(restore, roots, next);
  });
}

void swap(const Restore &restore, const std::function<void()> &next) {
  const auto &roots = restore.place.files;
  forward(restore, roots, [=] { removeScratch(restore, roots, next); });
}

void swapBack(const Restore &restore, const std::function<void()> &next) {
  backward(restore, restore.place.files, next);
}

void dropFresh(const Restore &restore, const std::function<void()> &next) {
  removeAll(restore, QStringLiteral("fresh"), {scratch(restore)}, next);
}

void dropBefore(const Restore &restore, const std::function<void()> &next) {
  QStringList kept;
  for (const auto &path : restore.place.files) kept << before(restore, path) << after(restore, path);
  kept << scratch(restore);
  removeAll(restore, QStringLiteral("before"), kept, next);
}
}  // namespace

Way filesWay() {
  return {prepare, swap, swapBack, dropFresh, dropBefore};
}

}  // namespace ops::backupactions
