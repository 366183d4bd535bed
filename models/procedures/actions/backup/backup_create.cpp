#include <QFileInfo>

#include "models/base/clock.h"
#include "models/base/duration.h"
#include "models/base/text.h"
#include "models/procedures/actions/backup/backup_actions.h"
#include "models/procedures/actions/backup/backup_common.h"

namespace ops {

using namespace backupactions;

namespace {

QString tr(const char *text, int n = -1) {
  return QCoreApplication::translate("BackupActions", text, nullptr, n);
}

/// Member after member, then every file's hash, then the manifest; until that stands the folder is named as unfinished.
class Creating {
 public:
  Creating(ActionRun &run, const ActionContext &context, Host &host, const QString &set)
      : m_run(run), m_context(context), m_host(host), m_members(members(context.backends)) {
    const auto &environment = context.backends.environment();
    m_folder = environment.backupFolder + QLatin1Char('/') + set;
    m_manifest.set = set;
    m_manifest.system = context.backends.system().name;
    m_manifest.environment = environment.name;
    m_manifest.build = QStringLiteral(OPSDECK_VERSION);
    m_manifest.startedAt = utcNow();
    m_begun = monotonicNs();
  }

  void start() {
    // What an earlier attempt has left.
    m_run.ask<Done>(m_host.removeFolder(m_folder), [this](const Done &) {
      m_run.ask<Done>(m_host.makeFolder(m_folder), [this](const Done &) { next(); });
    });
  }

 private:
  void next() {
    if (m_manifest.members.size() == m_members.size()) return seal();
    const auto &member = m_members[m_manifest.members.size()];
    m_run.report(tr("Backing up %1").arg(member.spec.title));
    const auto made = [this](const BackupMember &finished) { hash(finished); };
    switch (member.kind) {
      case MemberKind::Postgres:
        return dumpPostgres(m_run, m_context, m_host, member, m_folder, made);
      case MemberKind::Redis:
        return dumpRedis(m_run, m_context, m_host, member, m_folder, made);
      case MemberKind::Files:
        return packFiles(m_run, m_context, m_host, member, m_folder, made);
    }
  }

  void hash(const BackupMember &made) {
    m_current = made;
    m_run.ask<QList<ListedFile>>(m_host.list(m_folder, true), [this](const QList<ListedFile> &files) {
      m_open.clear();
      for (const auto &file : files) {
        const bool known = std::ranges::any_of(m_manifest.members, [&file](const BackupMember &member) {
          return std::ranges::any_of(member.files, [&file](const BackupFile &its) { return its.path == file.path; });
        });
        if (!file.stat.directory && !known) m_open.append(file);
      }
      hashNext();
    });
  }

  void hashNext() {
    if (m_open.isEmpty()) {
      m_manifest.members.append(m_current);
      return next();
    }
    const auto file = m_open.takeFirst();
    m_run.ask<QString>(m_host.hash(m_folder + QLatin1Char('/') + file.path), [this, file](const QString &sha256) {
      m_current.files.append({file.path, file.stat.size, sha256});
      hashNext();
    });
  }

  void seal() {
    m_manifest.endedAt = utcNow();
    const QByteArray bytes = m_manifest.encode();
    const QString path = m_folder + QLatin1Char('/') + QLatin1String(manifestFile);
    m_run.ask<Done>(m_host.put(path, bytes), [this, bytes](const Done &) {
      m_run.ask<QString>(m_host.hash(m_folder + QLatin1Char('/') + QLatin1String(manifestFile)),
                         [this](const QString &sha256) {
                           withOwnLacks([this, sha256](const BackupSet &made) { conclude(sha256, made); });
                         });
    });
  }

  /// A database that has lost its tables is backed up without an error: the new set is held against those before it.
  void withOwnLacks(const std::function<void(const BackupSet &)> &next) {
    const auto list = [this, next](const Result<BackupEvidence> &evidence) {
      m_run.attempt<QList<BackupSet>>(listBackups(m_context.backends.system(), m_context.backends.environment(),
                                                  evidence.value_or(BackupEvidence())),
                                      [this, next](const Result<QList<BackupSet>> &sets) {
                                        for (const auto &set : sets.value_or(QList<BackupSet>())) {
                                          if (set.id == m_manifest.set && !set.isForeign()) return next(set);
                                        }
                                        next({});
                                      });
    };
    if (m_context.journal == nullptr) return list(BackupEvidence());
    m_run.attempt<BackupEvidence>(backupEvidence(*m_context.journal), list);
  }

  void conclude(const QString &sha256, const BackupSet &made) {
    auto names = Json::array();
    for (const auto &member : m_manifest.members) names.push_back(toJson(member.name));
    constexpr double nsPerSecond = 1e9;
    const double seconds = static_cast<double>(monotonicNs() - m_begun) / nsPerSecond;
    const auto text = tr("%1: %2 in %3").arg(m_manifest.set, formatBytes(m_manifest.bytes()), secondsText(seconds));
    m_run.succeed({{"backup",
                    {{"set", toJson(m_manifest.set)},
                     {"manifest", toJson(sha256)},
                     {"level", toJson(backupLevelName(BackupLevel::Readable))}}},
                   {"folder", toJson(m_folder)},
                   {"members", std::move(names)},
                   {"bytes", m_manifest.bytes()},
                   {"seconds", seconds},
                   {"lacks", toJson(made.allLacks())},
                   {"summary", toJson(withLacks(text, lackText(made)))}});
  }

  ActionRun &m_run;
  ActionContext m_context;
  Host &m_host;
  QList<Member> m_members;
  QString m_folder;
  Manifest m_manifest;
  BackupMember m_current;
  QList<ListedFile> m_open;
  qint64 m_begun = 0;
};

/// Whether the databases and stores answer, programs that fit them are there, and a set as large as the newest one has
/// room.
class Foreseeing : public std::enable_shared_from_this<Foreseeing> {
 public:
  Foreseeing(ActionRun &run, const ActionContext &context, Host &host)
      : m_run(run), m_context(context), m_host(host), m_members(members(context.backends)) {}

  void next() {
    if (m_members.isEmpty()) return findNewest();
    const auto member = m_members.takeFirst();
    const auto again = [self = shared_from_this()] { self->next(); };
    if (member.kind == MemberKind::Files) return again();
    if (member.kind == MemberKind::Redis) {
      return withRedisClient(m_run, m_context, m_host, member.connection, [this, member, again](const Program &) {
        const auto store = m_context.backends.queueStore(member.connection);
        m_run.ask<Fingerprint>((*store)->fingerprint(), [this, member, again](const Fingerprint &) {
          m_facts += tr("%1 answers").arg(member.spec.title);
          again();
        });
      });
    }
    withPgWork(m_run, m_context, m_host, member.connection, [this, member, again](const PgWork &work) {
      m_facts += tr("%1 answers, and pg_dump %2 fits its version %3")
                     .arg(member.spec.title, QString::number(work.programs.major), work.serverVersion);
      again();
    });
  }

 private:
  void findNewest() {
    m_run.attempt<QList<BackupSet>>(listBackups(m_context.backends.system(), m_context.backends.environment(), {}),
                                    [this, self = shared_from_this()](const Result<QList<BackupSet>> &sets) {
                                      for (const auto &set : sets.value_or(QList<BackupSet>())) {
                                        if (!set.isForeign() && set.finished && isSound(set))
                                          return checkRoom(set.bytes, m_folder);
                                      }
                                      checkRoom(0, m_folder);
                                    });
  }

  /// The folder is made with the first set.
  void checkRoom(qint64 newest, const QString &folder) {
    m_run.attempt<qint64>(m_host.freeBytes(folder), [this, self = shared_from_this(), newest,
                                                     folder](const auto &free) {
      const auto parent = QFileInfo(folder).path();
      if (!free && parent != folder && parent != QLatin1String(".")) return checkRoom(newest, parent);
      const auto needed = newest + newest / 4;
      if (free && *free < needed) {
        return m_run.end(
            {ErrorCode::Refused, tr("Making a backup"), m_folder,
             tr("the newest backup takes %1, and only %2 are free").arg(formatBytes(newest), formatBytes(*free)),
             tr("Make room there; the procedure prune-backups removes old ones.")});
      }
      if (free) {
        m_facts += newest > 0
                       ? tr("%1 are free, and the newest backup takes %2").arg(formatBytes(*free), formatBytes(newest))
                       : tr("%1 are free").arg(formatBytes(*free));
      }
      m_run.succeed({{"summary", toJson(m_facts.join(QStringLiteral("; ")))}});
    });
  }

  ActionRun &m_run;
  ActionContext m_context;
  Host &m_host;
  QList<Member> m_members;
  QString m_folder = m_context.backends.environment().backupFolder;
  QStringList m_facts;
};

class BackupCreate final : public ShippedAction {
 public:
  BackupCreate() : ShippedAction("backup.create", Risk::Change, {}) {}
  bool takesNothingAway() const override { return true; }

  QString describe(const Json &, const System &system) const override {
    QStringList names;
    for (const auto &backup : system.backups) names.append(backup.title);
    return tr("Make a new backup set of %1: %2").arg(system.title, names.join(QStringLiteral(", ")));
  }
  /// While something is restored, what stands there is neither the old state nor the new one.
  QStringList targets(const Json &, const System &) const override { return {QLatin1String(backupFolderTarget)}; }
  std::unique_ptr<Operation> foresee(const Json &parameters, const ActionContext &context) const override {
    // What it refuses by the system file alone.
    if (context.backends.environment().backupFolder.isEmpty()) return observe(parameters, context);
    return std::make_unique<ActionRun>([context](ActionRun &run) {
      auto *host = here(run, context);
      if (host == nullptr) return;
      run.ask<Done>(host->makeFolder(context.attemptFolder),
                    [&run, context, host](const Done &) { std::make_shared<Foreseeing>(run, context, *host)->next(); });
    });
  }
  /// The set's name, the same at every attempt.
  std::unique_ptr<Operation> observe(const Json &, const ActionContext &context) const override {
    const auto &environment = context.backends.environment();
    if (environment.backupFolder.isEmpty() || members(context.backends).isEmpty()) {
      return failedAction({ErrorCode::Refused, tr("Making a backup"), environment.name,
                           tr("the environment does not say where backups are kept, or what they hold"),
                           tr("Add backupFolder and backups to it.")});
    }
    return std::make_unique<ActionRun>([](ActionRun &run) {
      run.succeed({{"set", toJson(utcNow().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'")))}});
    });
  }
  std::unique_ptr<Operation> run(const Json &, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([context](ActionRun &run) {
      auto *host = here(run, context);
      if (host == nullptr) return;
      auto *creating = new Creating(run, context, *host, jsonString(context.before, "set"));
      QObject::connect(&run, &QObject::destroyed, [creating] { delete creating; });
      creating->start();
    });
  }
  /// A set with a manifest was finished; another one is begun anew, once the programs that still write have ended.
  std::unique_ptr<Operation> probe(const Json &, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([context](ActionRun &run) {
      auto *host = here(run, context);
      if (host == nullptr) return;
      const QString manifest = context.backends.environment().backupFolder + QLatin1Char('/') +
                               jsonString(context.before, "set") + QLatin1Char('/') + QLatin1String(manifestFile);
      whenProgramsHaveEnded(run, context, *host, [&run, host, manifest] {
        run.attempt<FileStat>(host->stat(manifest), [&run](const Result<FileStat> &found) {
          run.succeed({{"happened", found.has_value()}});
        });
      });
    });
  }
};

}  // namespace

void addBackupCreation(ActionRegistry &registry) {
  registry.add(std::make_unique<BackupCreate>());
}

}  // namespace ops
