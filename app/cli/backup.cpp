#include "app/cli/backup.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "app/cli/journal_session.h"
#include "app/cli/run.h"
#include "app/composition/composition.h"
#include "models/backups/catalogue.h"
#include "models/backups/restore_history.h"
#include "models/base/clock.h"
#include "models/base/duration.h"
#include "models/base/text.h"
#include "models/items/backup_items.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("BackupCommand", text);
}

constexpr qint64 msPerSecond = 1'000;

Json setJson(const BackupSet &set, const System &system, const QDateTime &now) {
  Json json{{"id", toJson(set.id)},
            {"takenAt", toJson(set.takenAt)},
            {"level", toJson(backupLevelName(set.level))},
            {"members", toJson(set.members())},
            {"bytes", set.bytes},
            {"path", toJson(set.path)},
            {"ageSeconds", set.takenAt.secsTo(now)},
            {"rpoSeconds", objective(system, set.members(), &BackupSpec::rpo).count() / msPerSecond}};
  if (set.provenAt.isValid()) json["provenAt"] = toJson(set.provenAt);
  if (set.drillSeconds > 0) json["drillSeconds"] = set.drillSeconds;
  if (set.isBeingMade()) json["madeBy"] = toJson(set.maker);
  if (!set.complaint.isEmpty()) json["complaint"] = toJson(set.complaint);
  if (!set.failure.isEmpty()) json["failure"] = toJson(set.failure);
  if (!set.lacks.isEmpty()) {
    json["lacks"] = toJson(set.allLacks());
    json["fuller"] = toJson(set.fuller);
  }
  if (!set.accepted.isEmpty()) json["accepted"] = toJson(set.accepted);
  return json;
}

QString line(const BackupSet &set, const QDateTime &now) {
  const bool lacks = isSound(set) && !set.lacks.isEmpty();
  QStringList facts{lacks ? backupLevelTitle(set.level) : markOf(set, now).word};
  if (set.provenAt.isValid()) {
    facts[0] += tr(" %1 ago").arg(formatDuration(Milliseconds(set.provenAt.secsTo(now) * msPerSecond)));
  }
  if (set.drillSeconds > 0) {
    facts += tr("restores in %1").arg(formatDuration(Milliseconds(qRound64(set.drillSeconds * msPerSecond))));
  }
  if (!set.complaint.isEmpty()) facts += set.isBeingMade() ? tr("by run %1").arg(set.maker.left(8)) : set.complaint;
  if (!set.failure.isEmpty()) facts += set.failure;
  if (!set.accepted.isEmpty()) facts += set.accepted;
  if (lacks) facts = QStringList{markOf(set, now).word} + facts + QStringList{lackText(set)};
  return QStringLiteral("  %1  %2  %3  %4")
      .arg(visibleText(set.id), -22)
      .arg(tr("%1 old").arg(formatDuration(Milliseconds(set.takenAt.secsTo(now) * msPerSecond))), -12)
      .arg(formatBytes(set.bytes), 9)
      .arg(facts.join(QStringLiteral(" · ")));
}

Json keptJson(const QList<RestoredPart> &history) {
  auto list = Json::array();
  for (const auto &part : history) {
    if (!part.isKept()) continue;
    list.push_back({{"run", toJson(part.run)},
                    {"member", toJson(part.backup)},
                    {"since", toJson(part.at)},
                    {"takenBack", part.takenBack}});
  }
  return list;
}

void printKept(const QList<RestoredPart> &history, const Place &place) {
  const auto states = keptStates(history);
  if (states.isEmpty()) return;
  cli::print(tr("Kept beside what is in service, by the restore that replaced or took it back:"));
  for (const auto &state : states) {
    cli::print(QStringLiteral("  %1  %2  %3%4")
                   .arg(state.run.left(8), state.at.toUTC().toString(Qt::ISODate),
                        state.backups.join(QStringLiteral(", ")), state.takenBack ? tr(" (taken back)") : QString()));
  }
  cli::print(tr("  Give its room free, for good: opsdeck run %1 discard-old-state -e %2 --set run=RUN")
                 .arg(place.system.name, place.environment.name));
}

void print(const QList<BackupSet> &sets, const UnseenBackups &unseen, const Place &place) {
  const auto now = utcNow();
  cli::print(QStringLiteral("%1 ▸ %2").arg(place.system.name, place.environment.name));
  if (sets.isEmpty() && unseen.isEmpty()) {
    cli::print(tr("  There is no backup here. Make one: opsdeck backup create %1 -e %2")
                   .arg(place.system.name, place.environment.name));
  }
  for (const auto &set : sets) cli::print(line(set, now));
  for (const auto &[name, why] : unseen.asKeyValueRange()) {
    cli::print(QStringLiteral("? %1: %2").arg(visibleText(name), why));
  }
  for (const auto &spec : place.system.backups) {
    if (spec.rpo.count() == 0 || unseen.contains(spec.name)) continue;
    const auto counts = [&](const BackupSet &set) { return countsFor(set, spec.name, now); };
    const auto found = std::ranges::find_if(sets, counts);
    const auto age = found == sets.end() ? -1 : found->takenAt.msecsTo(now);
    if (age >= 0 && age <= spec.rpo.count()) continue;
    cli::print(
        found == sets.end()
            ? tr("! %1: no backup; no more than %2 of work may be lost").arg(spec.title, formatDuration(spec.rpo))
            : tr("! %1: the newest that counts is %2 old; no more than %3 of work may be lost")
                  .arg(spec.title, formatDuration(Milliseconds(age)), formatDuration(spec.rpo)));
  }
}

/// Opens the journal and lists what lies there; reports and exits if either can't be done, else goes on.
void withSets(Journal &journal, const Place &place, const cli::Exit &exit,
              const std::function<void(const QList<BackupSet> &)> &next) {
  cli::openJournal(journal, exit, [&journal, &place, exit, next] {
    launch<BackupEvidence>(backupEvidence(journal), &journal, [&journal, &place, exit, next](const auto &evidence) {
      if (!evidence) return exit(cli::report(evidence.error()));
      launch<QList<BackupSet>>(listBackups(place.system, place.environment, *evidence), &journal,
                               [exit, next](const Result<QList<BackupSet>> &sets) {
                                 if (!sets) return exit(cli::report(sets.error()));
                                 next(*sets);
                               });
    });
  });
}

int listCommand(const QStringList &words) {
  cli::Arguments arguments(QStringLiteral("backup list"), QStringLiteral("SYSTEM [-e ENVIRONMENT] [-o json]"),
                           tr("Lists the backups of a system, newest first, with what each has been shown to be good "
                              "for: exists, readable, restored, validated."));
  arguments.addEnvironmentOption();
  if (const auto code = arguments.parse(words, 1, 1)) return *code;
  const auto place = findPlace(arguments.word(0), arguments.environment());
  if (!place) return cli::report(place.error());
  Journal journal(cli::journalOptions(true));
  const auto show = [&](const QList<BackupSet> &sets, const UnseenBackups &unseen, const QList<RestoredPart> &history) {
    if (!arguments.json()) {
      print(sets, unseen, *place);
      return printKept(history, *place);
    }
    auto list = Json::array();
    for (const auto &set : sets) list.push_back(setJson(set, place->system, utcNow()));
    auto unseenJson = Json::object();
    for (const auto &[name, why] : unseen.asKeyValueRange()) unseenJson[name.toStdString()] = toJson(why);
    cli::printJson({{"sets", std::move(list)}, {"kept", keptJson(history)}, {"unseen", std::move(unseenJson)}});
  };
  return cli::runLoop([&](const cli::Exit &exit) {
    const auto seen = [&, exit](const QList<BackupSet> &sets, const UnseenBackups &unseen) {
      launch<QList<RestoredPart>>(restoreHistory(journal, place->system.name, place->environment.name), &journal,
                                  [&, exit, sets, unseen](const Result<QList<RestoredPart>> &history) {
                                    if (!history) return exit(cli::report(history.error()));
                                    show(sets, unseen, *history);
                                    exit(0);
                                  });
    };
    withSets(journal, *place, exit, [&, exit, seen](const QList<BackupSet> &sets) {
      launch<UnseenBackups>(unseenBackups(place->system, place->environment), &journal,
                            [exit, seen, sets](const Result<UnseenBackups> &unseen) {
                              if (!unseen) return exit(cli::report(unseen.error()));
                              seen(sets, *unseen);
                            });
    });
  });
}

int acceptCommand(const QStringList &words) {
  const auto reason = QStringLiteral("reason");
  cli::Arguments arguments(QStringLiteral("backup accept"),
                           QStringLiteral("SYSTEM SET --reason TEXT [-e ENVIRONMENT] [-o json]"),
                           tr("Says that what a backup set lacks was removed on purpose, as by a migration. It and the "
                              "sets after it are no longer marked for that; what is lost later is. Who said it, when "
                              "and why stands in the journal."));
  arguments.addEnvironmentOption();
  arguments.addOption({reason, tr("Why it is gone, for those who look for it."), tr("text")});
  if (const auto code = arguments.parse(words, 2, 2)) return *code;
  const auto why = arguments.parser().value(reason).trimmed();
  if (why.isEmpty()) return cli::misuse(tr("--reason is missing"));
  const auto place = findPlace(arguments.word(0), arguments.environment());
  if (!place) return cli::report(place.error());
  const auto refuse = [&](const QString &cause) {
    return cli::report({ErrorCode::Refused, tr("Accepting what a backup lacks"), arguments.word(1), cause,
                        tr("List them with: opsdeck backup list %1").arg(place->system.name)});
  };
  Journal journal(cli::journalOptions(false));
  return cli::runLoop([&](const cli::Exit &exit) {
    withSets(journal, *place, exit, [&, exit](const QList<BackupSet> &sets) {
      const auto set = std::ranges::find(sets, arguments.word(1), &BackupSet::id);
      if (set == sets.end()) return exit(refuse(tr("there is no such backup")));
      if (set->lacks.isEmpty()) return exit(refuse(tr("it lacks nothing")));
      const auto event = lackAccepted(*set, place->system.name, place->environment.name, why);
      launch<Record>(
          journal.append(event), &journal, [&, exit, names = set->allLacks()](const Result<Record> &written) {
            if (!written) return exit(cli::report(written.error()));
            if (arguments.json()) {
              cli::printJson({{"accepted", toJson(names)}});
            } else {
              cli::print(tr("Missing on purpose: %1. This set and those after it are no longer marked for it.")
                             .arg(lackNames(names)));
            }
            exit(0);
          });
    });
  });
}

struct Purpose {
  const char *verb;
  const char *procedure;
  const char *synopsis;
  int words;
  const char *description;
};
constexpr std::array purposes{
    Purpose{"create", "back-up", "SYSTEM", 1, QT_TRANSLATE_NOOP("BackupCommand", "Makes a new backup set.")},
    Purpose{"verify", "verify-backup", "SYSTEM [SET]", 2,
            QT_TRANSLATE_NOOP("BackupCommand", "Reads every byte of a backup set.")},
    Purpose{"drill", "drill-backup", "SYSTEM [SET]", 2,
            QT_TRANSLATE_NOOP("BackupCommand", "Proves that a backup set restores, in scratch places.")},
    Purpose{"prune", "prune-backups", "SYSTEM", 1,
            QT_TRANSLATE_NOOP("BackupCommand", "Removes the backup sets that are no longer to be kept.")},
    Purpose{
        "restore", "restore-service", "SYSTEM [SET]", 2,
        QT_TRANSLATE_NOOP("BackupCommand",
                          "Brings the whole service back to a backup set, or one part of it alone. "
                          "The old state is kept: undo brings it back. SET is a name that backup list shows; files of "
                          "other programs are there too, once the system file says where they are (environments, "
                          "backups, path).")},
};

int help() {
  cli::print(tr("Usage: opsdeck backup COMMAND SYSTEM"));
  cli::print({});
  cli::print(QStringLiteral("  list     ") + tr("Lists the backups of a system, and what restores have kept."));
  cli::print(QStringLiteral("  accept   ") + tr("Says that what a backup set lacks was removed on purpose."));
  for (const auto &purpose : purposes) {
    cli::print(QStringLiteral("  %1").arg(QLatin1String(purpose.verb), -9) +
               tr(purpose.description).section(QStringLiteral(". "), 0, 0));
  }
  cli::print({});
  cli::print(tr("More of each: opsdeck backup COMMAND --help"));
  return 0;
}

struct Chosen {
  BackupSet set;
  QString text;  ///< what must be known of the choice; empty: nothing
};

/// "newest" could be another one by the time that the plan was read and approved: a person is told which it is now.
/// Else what has been reported already: its exit code.
std::expected<Chosen, int> newestIn(const Place &place) {
  std::optional<Chosen> newest;
  Journal journal(cli::journalOptions(true));
  const auto take = [&newest](const QList<BackupSet> &sets) {
    if (const auto *found = newestSet(sets)) newest = {*found, choiceText(sets, *found)};
  };
  const auto code = cli::runLoop([&](const cli::Exit &exit) {
    withSets(journal, place, exit, [&, exit](const QList<BackupSet> &sets) {
      take(sets);
      exit(0);
    });
  });
  if (code != 0) return std::unexpected(code);
  if (newest) return *newest;
  return std::unexpected(cli::report({ErrorCode::Refused,
                                      tr("Looking for the newest backup"),
                                      QStringLiteral("%1 ▸ %2").arg(place.system.name, place.environment.name),
                                      tr("there is none that could be restored"),
                                      {}}));
}

/// As `run SYSTEM PROCEDURE`, with the words as its inputs.
int runPurpose(const Purpose &purpose, const QStringList &words) {
  const auto verb = QLatin1String(purpose.verb);
  const bool restores = verb == QLatin1String("restore");
  const QString databaseOnly = QStringLiteral("database-only");
  const QString only = QStringLiteral("only");
  const QString discardNewer = QStringLiteral("discard-newer");
  const QString otherServer = QStringLiteral("other-server");
  QString runs = tr("Runs the procedure %1.").arg(QLatin1String(purpose.procedure));
  if (purpose.words > 1)
    runs += QLatin1Char(' ') +
            tr("SET is the newest that is sound and lacks nothing of what those before it have, unless it is named.");
  cli::Arguments arguments(QStringLiteral("backup ") + verb,
                           QLatin1String(purpose.synopsis) + QStringLiteral(" [-e ENVIRONMENT] [--yes] [-o json]"),
                           tr(purpose.description) + QLatin1Char('\n') + runs);
  arguments.addEnvironmentOption();
  arguments.addOption({QStringLiteral("yes"), tr("Approves destructive steps.")});
  if (restores) {
    arguments.addOption({databaseOnly, tr("Restores the database and leaves the rest as it is.")});
    arguments.addOption({only, tr("Restores this part alone, as redis or config."), tr("part")});
    arguments.addOption({discardNewer, tr("Gives up what was added or changed since the backup was made.")});
    arguments.addOption({otherServer, tr("Restores into another server than the backup was made from.")});
  }
  if (const auto code = arguments.parse(words, 1, purpose.words)) return *code;
  const auto &given = arguments.parser();
  if (restores && given.isSet(only) && given.isSet(databaseOnly)) {
    return cli::misuse(tr("--only and --database-only exclude each other"));
  }
  QString procedure = QLatin1String(purpose.procedure);
  if (restores && given.isSet(only)) procedure = QStringLiteral("restore-part");
  if (restores && given.isSet(databaseOnly)) procedure = QStringLiteral("restore-database");
  QStringList run{arguments.word(0), procedure};
  if (procedure == QLatin1String("restore-part")) {
    run << QStringLiteral("--set") << QStringLiteral("backup=") + given.value(only);
  }
  QString set = arguments.word(1);
  if (restores && set.isEmpty() && !arguments.json()) {
    const auto place = findPlace(arguments.word(0), arguments.environment());
    if (!place) return cli::report(place.error());
    const auto newest = newestIn(*place);
    if (!newest) return newest.error();
    set = newest->set.id;
    if (!newest->text.isEmpty()) cli::print(newest->text);
    cli::print(tr("The backup to be restored is %1. %2").arg(set, restoreLoss(newest->set, utcNow())));
  }
  if (!set.isEmpty()) run << QStringLiteral("--set") << QStringLiteral("set=") + set;
  if (restores && given.isSet(discardNewer)) run << QStringLiteral("--set") << QStringLiteral("discardNewer=true");
  if (restores && given.isSet(otherServer)) run << QStringLiteral("--set") << QStringLiteral("otherServer=true");
  if (!arguments.environment().isEmpty()) run << QStringLiteral("-e") << arguments.environment();
  if (given.isSet(QStringLiteral("yes"))) run << QStringLiteral("--yes");
  if (arguments.json()) run << QStringLiteral("-o") << QStringLiteral("json");
  return runCommand(run);
}

}  // namespace

int backupCommand(const QStringList &words) {
  const auto verb = words.value(0);
  if (verb == QLatin1String("list")) return listCommand(words.mid(1));
  if (verb == QLatin1String("accept")) return acceptCommand(words.mid(1));
  if (verb == QLatin1String("--help") || verb == QLatin1String("-h")) return help();
  QStringList known{QStringLiteral("list"), QStringLiteral("accept")};
  for (const auto &purpose : purposes) {
    if (verb == QLatin1String(purpose.verb)) return runPurpose(purpose, words.mid(1));
    known += QLatin1String(purpose.verb);
  }
  return cli::wrongCommand(QStringLiteral("backup"), known, words);
}

}  // namespace ops
