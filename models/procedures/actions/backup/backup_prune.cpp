#include "models/base/clock.h"
#include "models/base/duration.h"
#include "models/base/text.h"
#include "models/procedures/actions/backup/backup_actions.h"
#include "models/procedures/actions/backup/backup_common.h"

namespace ops {

using namespace backupactions;

namespace {

constexpr char retiredManifest[] = "manifest.retired.json";

QString tr(const char *text, int n = -1) {
  return QCoreApplication::translate("BackupActions", text, nullptr, n);
}

/// The longest that any part is to be kept: a set is one thing.
Milliseconds keepOf(const System &system) {
  Milliseconds longest{0};
  for (const auto &spec : system.backups) longest = std::max(longest, spec.keep);
  return longest;
}

/// What retention may remove now, by what the journal has seen proven.
void withExpendable(ActionRun &run, const ActionContext &context,
                    const std::function<void(const QList<BackupSet> &)> &next) {
  const auto &system = context.backends.system();
  const auto keep = keepOf(system);
  if (keep.count() == 0) {
    return run.end({ErrorCode::Refused, tr("Removing old backups"), system.name,
                    tr("no backup of the system says how long it is to be kept"),
                    tr("Add keep to its backups in the system file.")});
  }
  if (context.journal == nullptr) {
    return run.end({ErrorCode::Refused,
                    tr("Removing old backups"),
                    system.name,
                    tr("without the journal nobody knows which of them are proven"),
                    {}});
  }
  run.ask<BackupEvidence>(backupEvidence(*context.journal), [=, &run](const BackupEvidence &evidence) {
    run.ask<QList<BackupSet>>(listBackups(context.backends.system(), context.backends.environment(), evidence),
                              [keep, next](QList<BackupSet> sets) {
                                const auto old = expendable(sets, keep, utcNow());
                                sets.removeIf([&old](const BackupSet &set) { return !old.contains(set.id); });
                                next(sets);
                              });
  });
}

class BackupPrune final : public ShippedAction {
 public:
  BackupPrune() : ShippedAction("backup.prune", Risk::Destructive, {}) {}

  bool isRepeatable() const override { return true; }
  QString describe(const Json &, const System &system) const override {
    return tr("Remove for good the backup sets that are older than %1, but never the newest one nor the last that was "
              "validated")
        .arg(formatDuration(keepOf(system)));
  }
  QString describeFound(const Json &found, const Json &, const System &) const override {
    QStringList names;
    for (const auto &name : jsonMember(found, "sets")) names.append(visibleText(jsonText(name)));
    if (names.isEmpty()) return tr("None is old enough");
    return tr("%n set(s), %1: %2", static_cast<int>(names.size()))
        .arg(formatBytes(jsonInteger(found, "bytes")), names.join(QStringLiteral(", ")));
  }
  QStringList targets(const Json &, const System &) const override { return {QLatin1String(backupFolderTarget)}; }
  std::unique_ptr<Operation> observe(const Json &, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([context](ActionRun &run) {
      withExpendable(run, context, [&run](const QList<BackupSet> &sets) {
        auto names = Json::array();
        qint64 bytes = 0;
        for (const auto &set : sets) {
          names.push_back(toJson(set.id));
          bytes += set.bytes;
        }
        run.succeed({{"sets", std::move(names)}, {"bytes", bytes}});
      });
    });
  }
  std::unique_ptr<Operation> run(const Json &, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([context](ActionRun &run) {
      withExpendable(run, context, [=, &run](QList<BackupSet> sets) {
        QStringList approved;
        for (const auto &name : jsonMember(context.before, "sets")) approved.append(jsonText(name));
        sets.removeIf([&approved](const BackupSet &set) { return !approved.contains(set.id); });
        run.value() = {{"removed", Json::array()}, {"bytes", 0}};
        if (auto *host = here(run, context)) remove(run, *host, sets);
      });
    });
  }

 private:
  /// Its manifest goes first: half a set must not look like a whole one.
  static void remove(ActionRun &run, Host &host, QList<BackupSet> sets) {
    if (sets.isEmpty()) {
      const auto &removed = jsonMember(run.value(), "removed");
      run.value()["summary"] = toJson(removed.empty() ? tr("None was old enough")
                                                      : tr("%n set(s) removed, %1", static_cast<int>(removed.size()))
                                                            .arg(formatBytes(jsonInteger(run.value(), "bytes"))));
      return run.succeed();
    }
    const auto set = sets.takeFirst();
    run.report(tr("Removing %1").arg(visibleText(set.id)));
    const auto removeRest = [=, &run, &host] {
      run.ask<Done>(host.removeFolder(set.path), [=, &run, &host](const Done &) {
        run.value()["removed"].push_back(toJson(set.id));
        run.value()["bytes"] = jsonInteger(run.value(), "bytes") + set.bytes;
        remove(run, host, sets);
      });
    };
    if (!set.finished) return removeRest();
    const QString folder = set.path + QLatin1Char('/');
    run.ask<Done>(host.rename(folder + QLatin1String(manifestFile), folder + QLatin1String(retiredManifest)),
                  [removeRest](const Done &) { removeRest(); });
  }
};

}  // namespace

void addBackupPruning(ActionRegistry &registry) {
  registry.add(std::make_unique<BackupPrune>());
}

}  // namespace ops
