#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/procedures/actions/backup/restore_ways.h"
#include "models/procedures/actions/service_actions.h"

namespace ops::backupactions {

namespace {
QString tr(const char *text) {
  return QCoreApplication::translate("RestoreActions", text);
}

/// Where a Redis keeps its data, by its own word. Kept with the prepared files, since a stopped one can't be asked.
struct Layout {
  QString folder;     ///< dir
  QString snapshot;   ///< dbfilename
  QString log;        ///< appenddirname; empty: no append-only file
  QString logPrefix;  ///< appendfilename
};

QString fresh(const Layout &layout, const Restore &restore) {
  return QStringLiteral("%1/.opsdeck-restore-%2").arg(layout.folder, suffix(restore.context));
}

/// What of its data stands under its own name: the append-only folder where there is one, else the snapshot.
QString live(const Layout &layout) {
  return QStringLiteral("%1/%2").arg(layout.folder, layout.log.isEmpty() ? layout.snapshot : layout.log);
}

QString before(const Layout &layout, const Restore &restore) {
  return QStringLiteral("%1.before-%2").arg(live(layout), suffix(restore.context));
}

/// What was restored and is taken back: it has been in service, and may hold what came since.
QString after(const Layout &layout, const Restore &restore) {
  return QStringLiteral("%1.after-%2").arg(live(layout), suffix(restore.context));
}

QString noteFile(const Restore &restore) {
  return QStringLiteral("%1/redis-%2.json").arg(restore.context.folder, restore.place.spec.name);
}

Layout layoutFrom(const Json &values) {
  Layout layout{jsonString(values, "dir"), jsonString(values, "dbfilename"), {}, jsonString(values, "appendfilename")};
  if (jsonString(values, "appendonly") == QLatin1String("yes")) layout.log = jsonString(values, "appenddirname");
  return layout;
}

/// `known`: what is taken for true where it can't be asked because it is down; null: nothing.
void askLayout(const Restore &restore, const Json &known, const std::function<void(const Layout &)> &next) {
  auto &run = restore.run;
  const auto store = restore.context.backends.queueStore(restore.place.connection);
  if (!store) return run.end(store.error());
  run.attempt<Json>((*store)->configuration(redisLayoutNames), [=, &run, store = *store](const Result<Json> &values) {
    const bool isDown = !values && values.error().code == ErrorCode::Unreachable;
    if (!values && !(isDown && known.is_object())) {
      auto error = values.error();
      if (isDown) error.remedy = tr("Start it, empty if need be: only then it says where its data belongs.");
      return run.end(error);
    }
    const auto layout = layoutFrom(values.value_or(known));
    const auto use = [=, &run] {
      run.attempt<FileStat>(restore.host.stat(layout.folder), [=, &run](const Result<FileStat> &found) {
        if (found && found->directory) return next(layout);
        run.end({ErrorCode::Refused, tr("Looking for the data of Redis"), store->address(),
                 tr("its folder %1 is not on this machine").arg(layout.folder),
                 tr("Run Opsdeck on the machine that Redis runs on.")});
      });
    };
    if (!isDown) return use();
    // One that runs and does not answer here is another one, or hangs: nothing would tell whether it serves afterwards.
    run.value()["layoutOf"] = "the backup";
    const auto judge = [=, &run](const serviceactions::Instances &all) {
      const auto runs = [](const ServiceInstance &one) {
        return one.state == InstanceState::Running || (one.state == InstanceState::Unhealthy && one.pid > 0);
      };
      if (std::ranges::none_of(all, runs)) return use();
      auto error = values.error();
      error.remedy = tr("Its manager says that it runs: mend its address in the system file, or stop it first.");
      run.end(error);
    };
    serviceactions::askInstances(run, restore.context, restore.place.spec.of, judge);
  });
}

void withNote(const Restore &restore, const std::function<void(const Layout &, qint64 keys, qint64 expiring)> &next) {
  auto &run = restore.run;
  constexpr qint64 cap = 64 * 1024;
  run.ask<QByteArray>(restore.host.read(noteFile(restore), 0, cap), [&run, next](const QByteArray &bytes) {
    const auto note = jsonParse(bytes);
    if (!note) return run.end(note.error());
    next({jsonString(*note, "folder"), jsonString(*note, "snapshot"), jsonString(*note, "log"),
          jsonString(*note, "logPrefix")},
         jsonInteger(*note, "keys"), jsonInteger(*note, "expiringKeys"));
  });
}

/// What was made here belongs to whom Redis runs as: the owner of what it replaces.
void giveToRedis(const Restore &restore, const Layout &layout, const QString &folder,
                 const std::function<void()> &next) {
  auto &run = restore.run;
  run.attempt<FileStat>(restore.host.stat(live(layout)), [=, &run](const Result<FileStat> &found) {
    const Program give{
        QStringLiteral("chown-") + restore.place.spec.name,
        {QStringLiteral("chown"), QStringLiteral("--recursive"),
         QStringLiteral("--reference=") + (found ? live(layout) : layout.folder), QStringLiteral("--"), folder}};
    runProgram(run, restore.context, restore.host, give, [next](const KeptResult &) { next(); });
  });
}

/// The snapshot as the base of an append-only file that has nothing more: with one, Redis reads no snapshot besides.
QByteArray logManifest(const Layout &layout) {
  const QByteArray prefix = layout.logPrefix.toUtf8();
  return "file " + prefix + ".1.base.rdb seq 1 type b\nfile " + prefix + ".1.incr.aof seq 1 type i\n";
}

void prepare(const Restore &restore, const Set &set, const BackupMember &member, const std::function<void()> &next) {
  auto &run = restore.run;
  auto &host = restore.host;
  tryRedis(run, restore.context, host, set, member, [=, &run, &host](qint64) {
    askLayout(restore, member.layout, [=, &run, &host](const Layout &layout) {
      const QString folder = fresh(layout, restore);
      const bool isLog = !layout.log.isEmpty();
      const QString target = QStringLiteral("%1/%2").arg(
          folder, isLog ? layout.logPrefix + QStringLiteral(".1.base.rdb") : layout.snapshot);
      const Json note{{"folder", toJson(layout.folder)},
                      {"snapshot", toJson(layout.snapshot)},
                      {"log", toJson(layout.log)},
                      {"logPrefix", toJson(layout.logPrefix)},
                      {"keys", member.keys},
                      {"expiringKeys", member.expiringKeys}};
      const auto finish = [=] { giveToRedis(restore, layout, folder, next); };
      const auto copy = [=, &run, &host](const Done &) {
        const Program program{QStringLiteral("cp-") + member.name,
                              {QStringLiteral("cp"), QStringLiteral("--"), set.pathOf(member), target}};
        runProgram(run, restore.context, host, program, [=, &run, &host](const KeptResult &) {
          if (!isLog) return finish();
          const QString stem = folder + QLatin1Char('/') + layout.logPrefix;
          run.ask<Done>(host.put(stem + QStringLiteral(".1.incr.aof"), {}), [=, &run, &host](const Done &) {
            run.ask<Done>(host.put(stem + QStringLiteral(".manifest"), logManifest(layout)),
                          [finish](const Done &) { finish(); });
          });
        });
      };
      // The note first: by it, what was prepared is found again and removed.
      run.ask<Done>(host.put(noteFile(restore), jsonDump(note)), [=, &run, &host](const Done &) {
        run.ask<Done>(host.removeFolder(folder),
                      [=, &run, &host](const Done &) { run.ask<Done>(host.makeFolder(folder), copy); });
      });
    });
  });
}

/// Every instance of the service, one after the other, through its manager: never around it.
void whole(const Restore &restore, bool start, const std::function<void()> &next) {
  auto &run = restore.run;
  serviceactions::withInstances(
      run, restore.context, restore.place.spec.of,
      [&run, start, next](ServiceManager &manager, const serviceactions::Instances &instances) {
        auto names = std::make_shared<QStringList>();
        for (const auto &instance : instances) names->append(instance.name);
        const auto go = std::make_shared<std::function<void()>>();
        *go = [&run, &manager, names, start, next, self = std::weak_ptr(go)] {
          if (names->isEmpty()) return next();
          const auto name = names->takeFirst();
          const auto again = self.lock();
          run.ask<Done>(start ? manager.start(name) : manager.stop(name), [again](const Done &) { (*again)(); });
        };
        (*go)();
      });
}

/// After a start it may not be there yet, and then it reads its data first: the longer the more there is.
void whenServing(const Restore &restore, qint64 since, const std::function<void()> &next) {
  constexpr qint64 patienceNs = 60'000'000'000;  // without any answer
  constexpr Milliseconds pause{200};
  auto &run = restore.run;
  const auto store = restore.context.backends.queueStore(restore.place.connection);
  if (!store) return run.end(store.error());
  run.attempt<Json>((*store)->info(QStringLiteral("persistence")), [=, &run](const Result<Json> &answer) {
    const bool isLoading = answer && jsonText(jsonMember(*answer, "loading")) == QLatin1String("1");
    if (answer && !isLoading) return next();
    if (!isLoading && monotonicNs() - since > patienceNs) return run.end(answer.error());
    run.report(isLoading ? tr("Redis reads its data") : tr("Waiting for Redis"));
    const auto heard = isLoading ? monotonicNs() : since;
    run.after(pause, [=] { whenServing(restore, heard, next); });
  });
}

/// One that keeps no append-only file and makes no snapshots by itself would take the old state with it when it stops.
void saveFirst(const Restore &restore, const Layout &layout, const std::function<void()> &next) {
  if (!layout.log.isEmpty()) return next();
  auto &run = restore.run;
  const auto store = restore.context.backends.queueStore(restore.place.connection);
  if (!store) return run.end(store.error());
  run.attempt<double>((*store)->ping(), [=, &run](const Result<double> &answer) {
    if (!answer) return next();  // stopped already: by an earlier attempt, or by somebody else
    withRedisClient(run, restore.context, restore.host, restore.place.connection, [=, &run](const Program &client) {
      auto save = client;
      save.name = QStringLiteral("redis-save");
      save.argv << QStringLiteral("-e") << QStringLiteral("SAVE");
      runProgram(run, restore.context, restore.host, save, [next](const KeptResult &) { next(); });
    });
  });
}

/// It serves the same folder again, with as many keys as were restored.
void checkServing(const Restore &restore, const Layout &layout, qint64 least, const std::function<void()> &next) {
  auto &run = restore.run;
  askLayout(restore, {}, [=, &run](const Layout &now) {
    if (now.folder != layout.folder || now.log != layout.log) {
      return run.end({ErrorCode::Failed,
                      tr("Validating the restored data"),
                      now.folder,
                      tr("Redis serves another folder than before, or another kind of file"),
                      {}});
    }
    const auto store = restore.context.backends.queueStore(restore.place.connection);
    run.ask<Json>((*store)->info(QStringLiteral("keyspace")), [=, &run](const Json &keyspace) {
      qint64 keys = 0;
      for (const auto &[name, value] : keyspace.items()) {
        if (name.starts_with("db"))
          keys += jsonText(value).section(QLatin1Char(','), 0, 0).section(QLatin1Char('='), 1).toLongLong();
      }
      run.value()["keys"] = keys;
      if (keys >= least) return next();
      run.end({ErrorCode::Failed, tr("Validating the restored data"), (*store)->address(),
               tr("it serves %1 keys, but at least %2 were restored").arg(formatCount(keys), formatCount(least)),
               tr("Undo brings the state from before back.")});
    });
  });
}

void exchange(const Restore &restore, bool back, const std::function<void()> &next) {
  withNote(restore, [=](const Layout &layout, qint64 keys, qint64 expiring) {
    const QString kept = before(layout, restore);
    const QString prepared =
        layout.log.isEmpty() ? fresh(layout, restore) + QLatin1Char('/') + layout.snapshot : fresh(layout, restore);
    auto &run = restore.run;
    const auto &waiting = back ? kept : prepared;
    const QString goes = back ? after(layout, restore) : kept;
    const auto finish = [=] {
      whole(restore, true, [=] {
        whenServing(restore, monotonicNs(), [=] { checkServing(restore, layout, back ? 0 : keys - expiring, next); });
      });
    };
    const auto rename = [=, &run] {
      run.attempt<FileStat>(restore.host.stat(live(layout)), [=](const Result<FileStat> &old) {
        QList<std::pair<QString, QString>> pairs{{waiting, live(layout)}};
        if (old) pairs.prepend({live(layout), goes});
        renameAll(restore, pairs, finish);
      });
    };
    const auto begin = [=, &run] {
      run.attempt<FileStat>(restore.host.stat(waiting), [=, &run](const Result<FileStat> &found) {
        if (found) return saveFirst(restore, layout, [=] { whole(restore, false, rename); });
        run.attempt<FileStat>(restore.host.stat(goes), [=, &run](const Result<FileStat> &done) {
          if (done || back) return finish();  // an earlier attempt has renamed them; or there is nothing to take back
          run.end({ErrorCode::Failed, tr("Restoring %1").arg(restore.place.spec.name), waiting,
                   tr("what was prepared is no longer there"), tr("Begin the restore anew.")});
        });
      });
    };
    if (!back) return begin();
    // Both of them there: the swap has never come to that.
    run.attempt<FileStat>(restore.host.stat(prepared), [=, &run](const Result<FileStat> &unused) {
      run.attempt<FileStat>(restore.host.stat(live(layout)),
                            [=](const Result<FileStat> &standing) { unused &&standing ? finish() : begin(); });
    });
  });
}

void swap(const Restore &restore, const std::function<void()> &next) {
  exchange(restore, false, next);
}

void swapBack(const Restore &restore, const std::function<void()> &next) {
  exchange(restore, true, next);
}

using Path = QString (*)(const Layout &, const Restore &);

/// Removes what the note leads to. Without one, nothing was prepared, or the run has replaced something else.
void drop(const Restore &restore, const QString &what, const QList<Path> &which, const std::function<void()> &next) {
  restore.run.attempt<FileStat>(restore.host.stat(noteFile(restore)), [=](const Result<FileStat> &note) {
    if (!note) return next();
    withNote(restore, [=](const Layout &layout, qint64, qint64) {
      QStringList paths;
      for (const auto path : which) paths.append(path(layout, restore));
      removeAll(restore, what, paths, next);
    });
  });
}

void dropFresh(const Restore &restore, const std::function<void()> &next) {
  drop(restore, QStringLiteral("fresh"), {fresh}, next);
}

void dropBefore(const Restore &restore, const std::function<void()> &next) {
  drop(restore, QStringLiteral("before"), {before, after}, next);
}
}  // namespace

Way redisWay() {
  return {prepare, swap, swapBack, dropFresh, dropBefore};
}

}  // namespace ops::backupactions
