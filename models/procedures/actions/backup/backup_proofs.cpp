#include <limits>

#include "models/backups/file_archive.h"
#include "models/base/clock.h"
#include "models/base/duration.h"
#include "models/base/text.h"
#include "models/procedures/actions/backup/backup_actions.h"
#include "models/procedures/actions/backup/backup_common.h"

namespace ops {

using namespace backupactions;

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("BackupActions", text);
}

void tellLevel(ActionRun &run, BackupLevel level) {
  run.value()["backup"]["level"] = toJson(backupLevelName(level));
}

/// An archive may be whole, and still hold what no restore would unpack.
class ArchiveCheck : public std::enable_shared_from_this<ArchiveCheck> {
 public:
  ArchiveCheck(ActionRun &run, const Set &set, std::function<void()> next) : m_run(run), m_next(std::move(next)) {
    for (const auto &member : set.manifest.members) {
      if (member.kind == MemberKind::Files) m_paths += set.pathOf(member);
    }
  }
  void go() {
    if (m_at == m_paths.size()) return m_next();
    const auto path = m_paths[m_at++];
    constexpr auto most = std::numeric_limits<qint64>::max();
    m_run.ask<ArchiveListing>(listArchive(path, most), [this, path, self = shared_from_this()](const auto &listing) {
      if (listing.complaint.isEmpty()) return go();
      m_run.value()["backup"]["failure"] = toJson(QString(path + QStringLiteral(": ") + listing.complaint));
      m_run.end({ErrorCode::Failed, tr("Reading the backup"), path, listing.complaint,
                 tr("It can't be restored. Choose another one. Make a new one once the data is known to be right.")});
    });
  }

 private:
  ActionRun &m_run;
  std::function<void()> m_next;
  QStringList m_paths;
  qsizetype m_at = 0;
};

class BackupVerify final : public ShippedAction {
 public:
  BackupVerify() : ShippedAction("backup.verify", Risk::Read, {{"set", Parameter::Type::Text}}) {}

  QString describe(const Json &parameters, const System &) const override {
    return tr("Read every byte of backup %1 and compare it with the manifest")
        .arg(parameterText(parameters, "set", tr("that is the newest")));
  }
  QStringList targets(const Json &, const System &) const override { return {}; }
  std::unique_ptr<Operation> run(const Json &parameters, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([parameters, context](ActionRun &run) {
      withSet(run, context, parameters, [&run, context](const Set &set) {
        auto *host = here(run, context);
        if (host == nullptr) return;
        const auto end = [&run, set] {
          tellLevel(run, BackupLevel::Readable);
          run.value()["bytes"] = set.manifest.bytes();
          // Nobody has written down what the files of somebody else should be.
          const auto text = set.foreign.isEmpty() ? tr("%1: %2 were read, and every byte is as it was written")
                                                  : tr("%1: %2 were read; by its own marks it is whole");
          run.value()["summary"] =
              toJson(withLacks(text.arg(set.manifest.set, formatBytes(set.manifest.bytes())), set.lacks));
          run.succeed();
        };
        readEveryByte(run, *host, set, {}, [&run, set, end] { std::make_shared<ArchiveCheck>(run, set, end)->go(); });
      });
    });
  }
};

/// Member after member into scratch places, each compared with the manifest, each removed again.
class Drilling {
 public:
  Drilling(ActionRun &run, const ActionContext &context, Host &host, Set set)
      : m_run(run), m_context(context), m_host(host), m_set(std::move(set)), m_begun(monotonicNs()) {}

  void start() {
    readEveryByte(m_run, m_host, m_set, {}, [this] { next(); });
  }

 private:
  void next() {
    if (m_at == m_set.manifest.members.size()) return end();
    const auto &member = m_set.manifest.members[m_at++];
    m_run.report(tr("Restoring %1 into a scratch place").arg(visibleText(member.name)));
    switch (member.kind) {
      case MemberKind::Postgres:
        return database(member);
      case MemberKind::Redis:
        return tryRedis(m_run, m_context, m_host, m_set, member, [this, &member](qint64) {
          loadScratchRedis(m_run, m_host, m_set, member, 0, [this](const auto &) { next(); });
        });
      case MemberKind::Files:
        return files(member);
    }
  }

  void database(const BackupMember &member) {
    const auto place = backupactions::member(member.name, m_context.backends);
    if (!place) return m_run.end(place.error());
    const QString scratch = QStringLiteral("opsdeck_drill_") + suffix(m_context);
    loadAside(m_run, m_context, m_host, m_set, member, place->connection, scratch, [this, scratch](const PgWork &work) {
      dropDatabase(m_run, m_context, m_host, work, scratch, QStringLiteral("-after"), [this] { next(); });
    });
  }

  void files(const BackupMember &member) {
    const QString scratch = m_context.attemptFolder + QStringLiteral("/unpacked-") + member.name;
    const QString archive = m_set.pathOf(member);
    m_run.ask<Done>(m_host.makeFolder(scratch), [this, scratch, archive](const Done &) {
      m_run.ask<qint64>(m_host.freeBytes(scratch), [this, scratch, archive](qint64 room) {
        unpackWhole(m_run, m_host, archive, scratch, room, [this, scratch] {
          m_run.ask<Done>(m_host.removeFolder(scratch), [this](const Done &) { next(); });
        });
      });
    });
  }

  void end() {
    constexpr double nsPerSecond = 1e9;
    const double seconds = static_cast<double>(monotonicNs() - m_begun) / nsPerSecond;
    tellLevel(m_run, provenLevel(m_run, m_set));
    m_run.value()["backup"]["seconds"] = seconds;
    m_run.value()["seconds"] = seconds;
    const auto promised = objective(m_context.backends.system(), m_set.manifest.memberNames(), &BackupSpec::rto);
    m_run.value()["rtoSeconds"] = promised.count() / 1'000;
    m_run.value()["withinRto"] = promised.count() == 0 || seconds * 1'000 <= static_cast<double>(promised.count());
    auto text = tr("%1 restores in %2; %3").arg(m_set.manifest.set, secondsText(seconds), comparedText(m_run));
    if (promised.count() > 0) text += tr("; the RTO is %1").arg(formatDuration(promised));
    m_run.value()["summary"] = toJson(withLacks(text, m_set.lacks));
    m_run.succeed();
  }

  ActionRun &m_run;
  ActionContext m_context;
  Host &m_host;
  Set m_set;
  qint64 m_begun;
  qsizetype m_at = 0;
};

class BackupDrill final : public ShippedAction {
 public:
  BackupDrill() : ShippedAction("backup.drill", Risk::Change, {{"set", Parameter::Type::Text}}) {}

  bool isRepeatable() const override { return true; }
  QString describe(const Json &parameters, const System &) const override {
    return tr("Restore backup %1 into scratch places, compare every row with the manifest, and remove them again. What "
              "is in service is not touched")
        .arg(parameterText(parameters, "set", tr("that is the newest")));
  }
  QStringList targets(const Json &, const System &) const override { return {}; }
  std::unique_ptr<Operation> run(const Json &parameters, const ActionContext &context) const override {
    if (context.backends.access() == Access::ReadOnly) {
      return failedAction(
          {ErrorCode::Refused, tr("Test-restoring a backup"), {}, tr("the environment is read-only"), {}});
    }
    return std::make_unique<ActionRun>([parameters, context](ActionRun &run) {
      withSet(run, context, parameters, [&run, context](const Set &set) {
        auto *host = here(run, context);
        if (host == nullptr) return;
        auto *drilling = new Drilling(run, context, *host, set);
        QObject::connect(&run, &QObject::destroyed, [drilling] { delete drilling; });
        drilling->start();
      });
    });
  }
};

}  // namespace

void addBackupProofs(ActionRegistry &registry) {
  registry.add(std::make_unique<BackupVerify>());
  registry.add(std::make_unique<BackupDrill>());
}

}  // namespace ops
