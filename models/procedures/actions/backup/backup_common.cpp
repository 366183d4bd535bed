#include "models/procedures/actions/backup/backup_common.h"

#include <QCryptographicHash>
#include <memory>

#include "models/base/duration.h"
#include "models/base/text.h"

namespace ops::backupactions {

namespace {
constexpr qint64 manifestCap = 16 * 1024 * 1024;

QString tr(const char *text) {
  return QCoreApplication::translate("BackupActions", text);
}

std::optional<Member> memberOf(const BackupSpec &spec, const Backends &backends) {
  Member member{spec, MemberKind::Files, {}, backends.environment().backups.value(spec.name).files};
  if (!member.files.isEmpty()) return member;
  const auto *service = backends.system().service(spec.of);
  if (service == nullptr) return {};
  if (service->probe.kind == ProbeSpec::Kind::Postgres) member.kind = MemberKind::Postgres;
  if (service->probe.kind == ProbeSpec::Kind::Redis) member.kind = MemberKind::Redis;
  member.connection = service->probe.target;
  if (member.kind == MemberKind::Files) return {};
  return member;
}

/// The hashes of files, one after the other.
class Reading : public std::enable_shared_from_this<Reading> {
 public:
  Reading(ActionRun &run, Host &host, const Set &set, const QStringList &only, std::function<void()> next)
      : m_run(run), m_host(host), m_folder(set.folder), m_next(std::move(next)) {
    for (const auto &member : set.manifest.members) {
      if (only.isEmpty() || only.contains(member.name)) m_files += member.files;
    }
    for (const auto &file : std::as_const(m_files)) m_all += file.bytes;
  }
  void go() {
    if (m_at == m_files.size()) return m_next();
    const auto &file = m_files[m_at];
    m_run.report(tr("Reading %1 (%2 of %3 read)").arg(visibleText(file.path), formatBytes(m_read), formatBytes(m_all)));
    const QString path = m_folder + QLatin1Char('/') + file.path;
    m_run.attempt<QString>(m_host.hash(path), [this, path, self = shared_from_this()](const Result<QString> &hash) {
      const auto &expected = m_files[m_at];
      QString why;
      if (!hash) {
        why = tr("it cannot be read: %1").arg(hash.error().why);
      } else if (*hash != expected.sha256) {
        why = tr("its content is not what was written: its SHA-256 is %1…, the manifest says %2…")
                  .arg(hash->left(12), expected.sha256.left(12));
      }
      if (why.isEmpty()) {
        m_read += expected.bytes;
        ++m_at;
        return go();
      }
      const Error error{
          ErrorCode::Failed, tr("Reading the backup"), path, why,
          tr("This backup is damaged. Choose another one. Make a new one once the data is known to be right.")};
      m_run.value()["backup"]["failure"] = toJson(QString(path + QStringLiteral(": ") + why));
      m_run.end(error);
    });
  }

 private:
  ActionRun &m_run;
  Host &m_host;
  QString m_folder;
  QList<BackupFile> m_files;
  qsizetype m_at = 0;
  qint64 m_read = 0, m_all = 0;  // bytes
  std::function<void()> m_next;
};
}  // namespace

Result<Member> member(const QString &name, const Backends &backends) {
  for (const auto &spec : backends.system().backups) {
    if (spec.name != name) continue;
    if (auto found = memberOf(spec, backends)) return *found;
    return fail({ErrorCode::Usage, tr("Looking for the data of backup %1").arg(name), backends.environment().name,
                 tr("neither a service with a probe of Redis or PostgreSQL, nor files are named"),
                 tr(R"(Name "files" under "backups" in the environment, or "of" in the system.)")});
  }
  return fail({ErrorCode::Usage,
               tr("Looking for backup %1").arg(name),
               backends.system().name,
               tr("the system has none of that name"),
               {}});
}

QList<Member> members(const Backends &backends) {
  QList<Member> all;
  for (const auto &spec : backends.system().backups) {
    if (auto found = memberOf(spec, backends)) all.append(*found);
  }
  return all;
}

Host *here(ActionRun &run, const ActionContext &context) {
  const auto host = context.backends.host({});
  if (host) return *host;
  run.end(host.error());
  return nullptr;
}

namespace {
void openSet(ActionRun &run, const ActionContext &context, const QString &id,
             const std::function<void(const Set &)> &next) {
  const auto &environment = context.backends.environment();
  const auto open = [&run, context, next](const BackupSet &found, const QString &lacks) {
    if (found.isForeign()) return openForeign(run, context, found, next);
    auto *host = here(run, context);
    if (host == nullptr) return;
    const QString folder = found.path;
    const QString path = folder + QLatin1Char('/') + QLatin1String(manifestFile);
    run.ask<QByteArray>(host->read(path, 0, manifestCap), [&run, folder, path, lacks, next](const QByteArray &bytes) {
      auto manifest = parseManifest(bytes, path);
      if (!manifest) return run.end(manifest.error());
      const Set set{folder,
                    *manifest,
                    QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
                    {},
                    lacks};
      run.value()["backup"] = {{"set", toJson(set.manifest.set)},
                               {"manifest", toJson(set.manifestHash)},
                               {"level", toJson(backupLevelName(BackupLevel::Exists))}};
      next(set);
    });
  };
  const auto list = [&run, id, context, environment, open](const BackupEvidence &evidence) {
    run.ask<QList<BackupSet>>(
        listBackups(context.backends.system(), environment, evidence),
        [&run, id, environment, open](const QList<BackupSet> &sets) {
          const bool isNewest = id == QLatin1String("newest");
          if (const auto *newest = isNewest ? newestSet(sets) : nullptr; newest != nullptr) {
            return open(*newest, choiceText(sets, *newest));
          }
          for (const auto &set : sets) {
            // Where all are damaged, the newest of them is looked at again.
            if (isNewest ? set.isForeign() || !set.complaint.isEmpty() : set.id != id) continue;
            if (set.complaint.isEmpty()) return open(set, lackText(set));
            const bool isUnreadable = !set.isForeign() && set.finished && !set.manifest;
            const QString place = isUnreadable ? set.path + QLatin1Char('/') + QLatin1String(manifestFile) : set.path;
            return run.end({ErrorCode::Refused, tr("Opening backup %1").arg(id), place, set.complaint,
                            tr("Choose another one: opsdeck backup list")});
          }
          run.end({ErrorCode::Usage, tr("Opening backup %1").arg(id), environment.backupFolder,
                   isNewest ? tr("there is none of Opsdeck's own") : tr("there is no such backup"),
                   tr("Name one of those that opsdeck backup list shows, or make one.")});
        });
  };
  // What the journal has seen of a set says whether its manifest is still the one that was written.
  if (context.journal == nullptr) return list({});
  run.ask<BackupEvidence>(backupEvidence(*context.journal), list);
}

}  // namespace

QString Set::pathOf(const BackupMember &member) const {
  if (!foreign.isEmpty()) return foreign;
  const bool isFolder = member.kind == MemberKind::Postgres;
  return folder + QLatin1Char('/') + (isFolder ? member.name : member.files.first().path);
}

BackupLevel provenLevel(ActionRun &run, const Set &set) {
  const auto isFiles = [](const BackupMember &member) { return member.kind == MemberKind::Files; };
  const bool isUncompared = run.value().contains("uncompared") ||
                            (!set.foreign.isEmpty() && std::ranges::any_of(set.manifest.members, isFiles));
  return isUncompared ? BackupLevel::Restored : BackupLevel::Validated;
}

QString comparedText(ActionRun &run) {
  const auto &left = jsonMember(run.value(), "uncompared");
  if (left.empty()) return tr("all of it is as the backup says");
  QStringList names;
  for (const auto &name : left) names.append(jsonText(name));
  return tr("not compared: %1").arg(names.join(QStringLiteral(", ")));
}

QString withLacks(const QString &summary, const QString &lacks) {
  return lacks.isEmpty() ? summary : QStringLiteral("%1. %2").arg(summary, lacks);
}

QString secondsText(double seconds) {
  constexpr double msPerSecond = 1e3;
  return formatDuration(Milliseconds(std::max<qint64>(1, qRound64(seconds * msPerSecond))));
}

void withSet(ActionRun &run, const ActionContext &context, const Json &parameters,
             const std::function<void(const Set &)> &next) {
  const auto id = parameterText(parameters, "set", QStringLiteral("newest"));
  if (id != QLatin1String("newest")) return openSet(run, context, id, next);
  auto *host = here(run, context);
  if (host == nullptr) return;
  // The first step of a run decides which one that is: its parts must not come from two sets.
  const QString note = context.folder + QStringLiteral("/newest-set");
  constexpr qint64 cap = 1024;
  run.attempt<QByteArray>(host->read(note, 0, cap), [=, &run](const Result<QByteArray> &noted) {
    if (noted) return openSet(run, context, QString::fromUtf8(*noted), next);
    openSet(run, context, id, [=, &run](const Set &set) {
      run.ask<Done>(host->put(note, set.manifest.set.toUtf8()), [next, set](const Done &) { next(set); });
    });
  });
}

namespace {
/// Of one backup of the system; ends the run, and is null, where the set lacks it.
const BackupMember *memberOfSet(ActionRun &run, const Set &set, const Member &place) {
  const auto &name = place.spec.name;
  const auto *found = set.manifest.member(name);
  const auto refuse = [&run, &set](const QString &why, const QString &remedy) -> const BackupMember * {
    run.end({ErrorCode::Refused, tr("Opening backup %1").arg(set.manifest.set), set.folder, why, remedy});
    return nullptr;
  };
  if (found == nullptr) {
    return refuse(tr("it holds no %1, only %2").arg(name, set.manifest.memberNames().join(QStringLiteral(", "))),
                  tr("Restore only what it holds (--only), or choose another one."));
  }
  if (found->kind == place.kind) return found;
  return refuse(tr("%1 is of kind %2 there, but of kind %3 here")
                    .arg(name, memberKindName(found->kind), memberKindName(place.kind)),
                {});
}
}  // namespace

void withMember(ActionRun &run, const ActionContext &context, const Json &parameters,
                const std::function<void(const Set &, const BackupMember &, const Member &)> &next) {
  const auto name = parameterText(parameters, "backup");
  const auto place = member(name, context.backends);
  if (!place) return run.end(place.error());
  withSet(run, context, parameters, [&run, place = *place, next](const Set &set) {
    if (const auto *found = memberOfSet(run, set, place)) next(set, *found, place);
  });
}

void readEveryByte(ActionRun &run, Host &host, const Set &set, const QStringList &only,
                   const std::function<void()> &next) {
  std::make_shared<Reading>(run, host, set, only, next)->go();
}

namespace {

/// Of what a program has written, the line that says what went wrong, and what followed it: programs that tell of their
/// progress bury it.
QString lastComplaint(const QByteArray &said) {
  constexpr qsizetype most = 400;
  const auto lines = said.trimmed().split('\n');
  qsizetype from = lines.size() - 1;
  for (qsizetype i = lines.size() - 1; i >= 0; --i) {
    const auto line = lines[i].toLower();
    if (!line.contains("error") && !line.contains("fatal") && !line.contains("no space")) continue;
    from = i;
    break;
  }
  QStringList kept;
  for (qsizetype i = std::max<qsizetype>(from, 0); i < lines.size() && kept.size() < 3; ++i) {
    kept += visibleText(lines[i].trimmed(), most);
  }
  return kept.join(QStringLiteral("; ")).left(most);
}

}  // namespace

void runProgram(ActionRun &run, const ActionContext &context, Host &host, const Program &program,
                const std::function<void(const KeptResult &)> &next) {
  KeptRequest request;
  request.argv = program.argv;
  request.folder = context.attemptFolder + QLatin1Char('/') + program.name;
  request.environment = program.environment;
  request.inputFile = program.inputFile;
  run.ask<Done>(host.makeFolder(request.folder), [&run, &host, request, program, next](const Done &) {
    run.describeProgress([name = program.name, describe = program.describe](const Json &progress) {
      const auto &lines = jsonMember(progress, "lines");
      if (describe && !lines.empty()) {
        QString last;
        for (const auto &line : lines) {
          if (const auto text = describe(jsonText(line)); !text.isEmpty()) last = text;
        }
        return last;
      }
      return lines.empty() ? name : QString(name + QStringLiteral(": ") + jsonText(lines.back()));
    });
    run.attempt<KeptResult>(
        host.keep(request), [&run, &host, request, program, next](const Result<KeptResult> &result) {
          run.describeProgress({});
          if (result && result->exitCode == 0) return next(*result);
          const auto failed = program.failed ? program.failed : [&run](const Error &error) { run.end(error); };
          if (!result) return failed(result.error());
          const auto tell = [&run, program, failed, code = result->exitCode](const QByteArray &said) {
            constexpr int killed = 128;  // and the signal's number
            const bool isKilled = code > killed;
            const auto words = lastComplaint(said);
            auto why = isKilled ? tr("it was killed by signal %1").arg(code - killed)
                                : tr("it ended with exit code %1").arg(code);
            if (!words.isEmpty()) why = isKilled ? tr("%1; last it wrote: %2").arg(why, words) : words;
            if (isKilled) run.value()["killedBy"] = code - killed;
            failed({ErrorCode::Failed, tr("Running %1").arg(program.name), {}, why, {}});
          };
          if (!result->errors.trimmed().isEmpty()) return tell(result->errors);
          // Some say on their standard output what is wrong.
          constexpr qint64 last = 400;
          run.attempt<QByteArray>(host.read(request.folder + QStringLiteral("/output"), -last, last),
                                  [tell](const Result<QByteArray> &said) { tell(said.value_or(QByteArray())); });
        });
  });
}

void whenProgramsHaveEnded(ActionRun &run, const ActionContext &context, Host &host,
                           const std::function<void()> &next) {
  run.attempt<QList<ListedFile>>(host.list(context.attemptFolder, false),
                                 [&run, &host, context, next](const Result<QList<ListedFile>> &found) {
                                   auto waiting = std::make_shared<QStringList>();
                                   if (found) {
                                     for (const auto &entry : *found) {
                                       if (entry.stat.directory)
                                         waiting->append(context.attemptFolder + QLatin1Char('/') + entry.path);
                                     }
                                   }
                                   const auto wait = std::make_shared<std::function<void()>>();
                                   *wait = [&run, &host, waiting, next, self = std::weak_ptr(wait)] {
                                     if (waiting->isEmpty()) return next();
                                     KeptRequest request;
                                     request.folder = waiting->takeFirst();
                                     const auto again = self.lock();
                                     run.askValue(host.keep(request), [again](const Outcome &) { (*again)(); });
                                   };
                                   (*wait)();
                                 });
}

QString suffix(const ActionContext &context) {
  return QString::fromLatin1(
      QCryptographicHash::hash(context.token.section(QLatin1Char('/'), 0, 0).toUtf8(), QCryptographicHash::Sha256)
          .toHex()
          .first(8));
}

}  // namespace ops::backupactions
