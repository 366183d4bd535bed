#include <QDir>

#include "models/backups/restore_history.h"
#include "models/base/clock.h"
#include "models/base/duration.h"
#include "models/base/paths.h"
#include "models/base/text.h"
#include "models/procedures/actions/backup/backup_actions.h"
#include "models/procedures/actions/backup/restore_ways.h"
#include "models/procedures/run_control.h"

namespace ops {

using namespace backupactions;

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("RestoreActions", text);
}

QString backupOf(const Json &parameters) {
  return parameterText(parameters, "backup");
}

/// Connections that putting a member back changes. A Redis is another one after its restart, so its manager stands for
/// it.
QStringList targetsOf(const Json &parameters, const System &system) {
  for (const auto &spec : system.backups) {
    if (spec.name != backupOf(parameters)) continue;
    const auto *service = system.service(spec.of);
    if (service == nullptr) return {};
    if (service->probe.kind == ProbeSpec::Kind::Postgres) return {service->probe.target};
    if (service->probe.kind == ProbeSpec::Kind::Redis) return {QStringLiteral("manager")};
  }
  return {};
}

class RestorePrepare final : public ShippedAction {
 public:
  RestorePrepare()
      : ShippedAction("restore.prepare", Risk::Change,
                      {{"backup", Parameter::Type::Text, true}, {"set", Parameter::Type::Text}}) {}

  bool isRepeatable() const override { return true; }
  QString describe(const Json &parameters, const System &) const override {
    return tr("Read every byte of %1 in backup %2, load it beside what is in service, and compare it with the "
              "manifest. "
              "What is in service stays as it is")
        .arg(backupOf(parameters), parameterText(parameters, "set", tr("that is the newest")));
  }
  QStringList targets(const Json &parameters, const System &system) const override {
    // Nobody may remove the backup meanwhile.
    return targetsOf(parameters, system) + QStringList{QLatin1String(backupFolderTarget)};
  }
  std::unique_ptr<Operation> run(const Json &parameters, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([parameters, context](ActionRun &run) {
      auto *host = here(run, context);
      if (host == nullptr) return;
      const auto begun = monotonicNs();
      withMember(run, context, parameters, [=, &run](const Set &set, const BackupMember &member, const Member &place) {
        readEveryByte(run, *host, set, {member.name}, [=, &run] {
          wayOf(place.kind).prepare({run, context, *host, place}, set, member, [&run, set, member, begun] {
            constexpr double nsPerSecond = 1e9;
            const double seconds = static_cast<double>(monotonicNs() - begun) / nsPerSecond;
            run.value()["seconds"] = seconds;
            auto text = tr("Ready in %1; %2").arg(secondsText(seconds), comparedText(run));
            if (run.value().contains("localeNotKept"))
              text += tr("; this server lacks its locale and has used its own");
            run.value()["summary"] = toJson(text);
            run.value()["backup"]["member"] = toJson(member.name);
            run.value()["backup"]["level"] = toJson(backupLevelName(provenLevel(run, set)));
            run.succeed();
          });
        });
      });
    });
  }
};

/// The run that has put this member in service after the one at work, and has not taken it back; empty if none has.
void withLaterRestore(ActionRun &run, const ActionContext &context, const QString &backup,
                      const std::function<void(const QString &)> &next) {
  if (context.journal == nullptr) return next({});
  auto history = restoreHistory(*context.journal, context.backends.system().name, context.backends.environment().name);
  const auto own = context.token.section(QLatin1Char('/'), 0, 0);
  run.ask<QList<RestoredPart>>(std::move(history),
                               [own, backup, next](const auto &parts) { next(laterRestore(parts, own, backup)); });
}

/// The one run whose id begins so; empty if there is none, or more than one.
QString wholeRun(const QString &beginning) {
  const QDir runs(paths::state() + QStringLiteral("/runs"));
  const auto found = runs.entryList({beginning + QLatin1Char('*')}, QDir::Dirs | QDir::NoDotAndDotDot);
  return found.size() == 1 ? found.first() : QString();
}

/// restore.swap, restore.swap-back, restore.drop and restore.discard.
class RestoreTurn final : public ShippedAction {
 public:
  enum class Kind { Swap, Back, Drop, Discard };
  RestoreTurn(const char *name, Kind kind, Risk risk)
      : ShippedAction(name, risk,
                      kind == Kind::Discard ? QList<Parameter>{{"backup", Parameter::Type::Text, true},
                                                               {"run", Parameter::Type::Text, true}}
                                            : QList<Parameter>{{"backup", Parameter::Type::Text, true}}),
        m_kind(kind) {}

  bool isRepeatable() const override { return true; }
  QString describe(const Json &parameters, const System &) const override {
    const auto name = backupOf(parameters);
    switch (m_kind) {
      case Kind::Swap:
        return tr("Put the restored %1 in the place of the one in service, by renaming; the old one is kept").arg(name);
      case Kind::Back:
        return tr("Put the kept %1 back in its place, by renaming; the restored one, with all that came since, is kept "
                  "aside")
            .arg(name);
      case Kind::Drop:
        return tr("Remove the %1 that was loaded aside and has not been in service").arg(name);
      case Kind::Discard:
        break;
    }
    return tr("Remove for good what run %2 has kept aside of %1").arg(name, parameterText(parameters, "run"));
  }
  QStringList targets(const Json &parameters, const System &system) const override {
    return targetsOf(parameters, system);
  }
  static QString doneText(Kind kind, const QString &title) {
    switch (kind) {
      case Kind::Swap:
        return tr("%1: what was restored is in service; what stood there before is kept").arg(title);
      case Kind::Back:
        return tr("%1: what stood there before is back in service").arg(title);
      case Kind::Drop:
        return tr("%1: what was loaded aside is removed").arg(title);
      case Kind::Discard:
        break;
    }
    return tr("%1: what was kept is removed for good").arg(title);
  }
  std::unique_ptr<Operation> run(const Json &parameters, const ActionContext &context) const override {
    const auto place = member(backupOf(parameters), context.backends);
    if (!place) return failedAction(place.error());
    auto own = context;
    if (m_kind == Kind::Discard) {
      // Names and notes are those of the run that has kept it.
      const auto given = parameterText(parameters, "run");
      const auto run = wholeRun(given);
      if (run.isEmpty()) {
        return failedAction({ErrorCode::Usage,
                             tr("Discarding what run %1 has kept").arg(given),
                             {},
                             tr("there is no such run here, or more than one begins so"),
                             tr("Name one that opsdeck backup list shows.")});
      }
      own.token = run + QLatin1Char('/');
      own.folder = runFolder(run);
    }
    return std::make_unique<ActionRun>([kind = m_kind, own, place = *place](ActionRun &run) {
      auto *host = here(run, own);
      if (host == nullptr) return;
      // What has been discarded can't be taken back, and nothing else tells that from what was never swapped.
      const QString discarded = QStringLiteral("%1/discarded-%2").arg(own.folder, place.spec.name);
      const auto begin = [=, &run] {
        // Half a swap is worse than none or a whole one.
        run.hold();
        turn(kind, wayOf(place.kind))({run, own, *host, place}, [=, &run] {
          if (!run.value().contains("summary")) run.value()["summary"] = toJson(doneText(kind, place.spec.title));
          if (kind != Kind::Discard) return run.succeed();
          run.ask<Done>(host->put(discarded, {}), [&run](const Done &) { run.succeed(); });
        });
      };
      if (kind != Kind::Back) return begin();
      const auto refuse = [&run, place](const QString &why, const QString &remedy) {
        run.end({ErrorCode::Refused, tr("Taking %1 back").arg(place.spec.title), {}, why, remedy});
      };
      run.attempt<FileStat>(host->stat(discarded), [=, &run](const Result<FileStat> &gone) {
        if (gone) {
          return refuse(tr("what stood there before this run has been discarded"), tr("Restore a backup instead."));
        }
        withLaterRestore(run, own, place.spec.name, [begin, refuse](const QString &later) {
          if (later.isEmpty()) return begin();
          refuse(tr("run %1 has restored it again since").arg(later.left(8)), tr("Undo that one first."));
        });
      });
    });
  }

 private:
  using Turn = void (*)(const Restore &, const std::function<void()> &);
  static Turn turn(Kind kind, const Way &way) {
    switch (kind) {
      case Kind::Swap:
        return way.swap;
      case Kind::Back:
        return way.swapBack;
      case Kind::Drop:
        return way.dropFresh;
      case Kind::Discard:
        break;
    }
    return way.dropBefore;
  }

  Kind m_kind;
};

}  // namespace

void addRestore(ActionRegistry &registry) {
  registry.add(std::make_unique<RestorePrepare>());
  registry.add(std::make_unique<RestoreTurn>("restore.swap", RestoreTurn::Kind::Swap, Risk::Destructive));
  registry.add(std::make_unique<RestoreTurn>("restore.swap-back", RestoreTurn::Kind::Back, Risk::Change));
  registry.add(std::make_unique<RestoreTurn>("restore.drop", RestoreTurn::Kind::Drop, Risk::Change));
  registry.add(std::make_unique<RestoreTurn>("restore.discard", RestoreTurn::Kind::Discard, Risk::Destructive));
}

}  // namespace ops
