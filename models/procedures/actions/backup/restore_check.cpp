#include "models/base/clock.h"
#include "models/base/duration.h"
#include "models/base/text.h"
#include "models/procedures/actions/backup/backup_actions.h"
#include "models/procedures/actions/backup/restore_losses.h"

namespace ops {

using namespace backupactions;

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("RestoreActions", text);
}

bool flag(const Json &parameters, const char *name) {
  return parameterText(parameters, name) == QLatin1String("true");
}

/// "20261126T024047455Z, 3 h old".
QString takenText(const Set &set) {
  const auto age = Milliseconds(std::max<qint64>(0, set.manifest.startedAt.msecsTo(utcNow())));
  return tr("%1, %2 old").arg(set.manifest.set, formatDuration(age));
}

/// Member after member, then one answer about all of them.
class Looking : public std::enable_shared_from_this<Looking> {
 public:
  using Parts = QList<std::pair<BackupMember, Member>>;
  Looking(ActionRun &run, const ActionContext &context, Host &host, Set set, Parts parts, const Json &parameters)
      : m_run(run),
        m_context(context),
        m_host(host),
        m_set(std::move(set)),
        m_parts(std::move(parts)),
        m_mayDiscard(flag(parameters, "discardNewer")),
        m_otherServer(flag(parameters, "otherServer")) {}

  void next() {
    if (m_parts.isEmpty()) return conclude();
    const auto [member, place] = m_parts.takeFirst();
    m_run.report(tr("Looking what restoring %1 would lose").arg(place.spec.title));
    const LossQuestion question{m_run, m_context, m_host, m_set, member, place, m_mayDiscard, m_otherServer, m_losses};
    const auto again = [self = shared_from_this()] { self->next(); };
    switch (member.kind) {
      case MemberKind::Postgres:
        return findLostRows(question, again);
      case MemberKind::Redis:
        return findLostEntries(question, again);
      case MemberKind::Files:
        return findLostFiles(question, again);
    }
  }

 private:
  QString lossText() const {
    QStringList kinds;
    const auto count = [&kinds](qint64 number, const QString &one, const QString &many) {
      if (number > 0) kinds += number == 1 ? one : many.arg(formatCount(number));
    };
    count(m_losses->rows, tr("1 row"), tr("%1 rows"));
    count(m_losses->entries, tr("1 entry of Redis"), tr("%1 entries of Redis"));
    count(m_losses->files, tr("1 file"), tr("%1 files"));
    QStringList sentences;
    if (!kinds.isEmpty()) {
      sentences += tr("%1 were added or changed since and go out of service: %2")
                       .arg(kinds.join(tr(" and ")), m_losses->details.join(QStringLiteral(", ")));
    }
    if (!m_losses->unknown.isEmpty()) {
      sentences += tr("not known is what is newer in %1").arg(m_losses->unknown.join(QStringLiteral(", ")));
    }
    return sentences.join(QStringLiteral("; "));
  }

  void conclude() {
    auto &value = m_run.value();
    value["newerRows"] = m_losses->rows;
    value["newerEntries"] = m_losses->entries;
    value["changedFiles"] = m_losses->files;
    value["missingTables"] = toJson(m_losses->missingTables);
    if (!m_losses->missingDatabase.isEmpty()) value["missingDatabase"] = toJson(m_losses->missingDatabase);
    if (m_losses->roomIsUnknown) value["roomUnknown"] = true;
    const auto lost = lossText();
    value["loses"] = toJson(lost);
    QStringList sentences{takenText(m_set)};
    if (!m_set.lacks.isEmpty()) sentences += m_set.lacks.chopped(1);
    if (!lost.isEmpty()) sentences += lost;
    auto gone = m_losses->missingTables;
    if (!m_losses->missingDatabase.isEmpty()) gone = QStringList{m_losses->missingDatabase};
    if (!gone.isEmpty()) {
      sentences += tr("What was written into %1 since is not in the backup, and gone: there is nothing left to compare")
                       .arg(visibleText(gone.join(QStringLiteral(", "))));
    } else if (lost.isEmpty()) {
      sentences += m_losses->notes.isEmpty() ? tr("Nothing is newer than it") : tr("Nothing newer was found");
    }
    sentences += m_losses->notes;
    if (!m_losses->sessions.isEmpty()) {
      sentences += tr("Connected are %1: they have to end with the services, else nothing is swapped")
                       .arg(m_losses->sessions.join(QStringLiteral(", ")));
    }
    value["summary"] = toJson(sentences.join(QStringLiteral(". ")));
    if (!m_losses->needLeave() || m_mayDiscard) return m_run.succeed();
    m_run.end({ErrorCode::Refused,
               tr("Restoring %1").arg(m_set.manifest.set),
               {},
               lost,
               tr("Make a backup of what is there first. To give it up, begin again and allow that newer data is given "
                  "up (on the command line: --discard-newer).")});
  }

  ActionRun &m_run;
  ActionContext m_context;
  Host &m_host;
  Set m_set;
  Parts m_parts;
  bool m_mayDiscard;
  bool m_otherServer;
  std::shared_ptr<Losses> m_losses = std::make_shared<Losses>();
};

/// Whether the backup is of what stands here, and what would be lost.
class RestoreCheck final : public ShippedAction {
 public:
  RestoreCheck()
      : ShippedAction("restore.check", Risk::Read,
                      {{"backup", Parameter::Type::Text},
                       {"set", Parameter::Type::Text},
                       {"discardNewer", Parameter::Type::Any},
                       {"otherServer", Parameter::Type::Any}}) {}

  QString describe(const Json &parameters, const System &) const override {
    const auto set = parameterText(parameters, "set", tr("that is the newest"));
    const auto part = parameterText(parameters, "backup");
    if (part.isEmpty()) return tr("Check that backup %1 is of this system, and what newer data would be lost").arg(set);
    return tr("Check that %1 of backup %2 is of this server, and what newer data would be lost").arg(part, set);
  }
  QStringList targets(const Json &, const System &) const override { return {}; }
  std::unique_ptr<Operation> foresee(const Json &parameters, const ActionContext &context) const override {
    return run(parameters, context);
  }
  std::unique_ptr<Operation> run(const Json &parameters, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([parameters, context](ActionRun &run) {
      const auto look = [=, &run](const Set &set, const Looking::Parts &parts) {
        auto *host = here(run, context);
        if (host == nullptr) return;
        run.value()["lostSince"] = toJson(set.manifest.startedAt);
        run.value()["ageSeconds"] = set.manifest.startedAt.secsTo(utcNow());
        std::make_shared<Looking>(run, context, *host, set, parts, parameters)->next();
      };
      if (!parameterText(parameters, "backup").isEmpty()) {
        return withMember(
            run, context, parameters,
            [look](const Set &set, const BackupMember &member, const Member &place) { look(set, {{member, place}}); });
      }
      withSet(run, context, parameters, [=](const Set &set) {
        Looking::Parts parts;
        for (const auto &place : members(context.backends)) {
          const auto *member = set.manifest.member(place.spec.name);
          // Whatever is to be restored of the others is refused by its own step.
          if (member != nullptr && member->kind == place.kind) parts.append({*member, place});
        }
        look(set, parts);
      });
    });
  }
};

}  // namespace

void addRestoreCheck(ActionRegistry &registry) {
  registry.add(std::make_unique<RestoreCheck>());
}

}  // namespace ops
