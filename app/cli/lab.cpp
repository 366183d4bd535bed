#include "app/cli/lab.h"

#include <QCoreApplication>

#include "app/cli/arguments.h"
#include "app/lab/lab.h"
#include "app/lab/layout.h"
#include "models/base/paths.h"
#include "models/catalog/catalog.h"
#include "models/catalog/syntax.h"
#include "models/journal/journal.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("LabCommand", text);
}

QString seeHelp() {
  return tr("See: opsdeck lab --help");
}

QString stateTitle(const QString &state) {
  if (state == QLatin1String("running")) return tr("running");
  if (state == QLatin1String("starting")) return tr("starting");
  if (state == QLatin1String("stopping")) return tr("stopping");
  if (state == QLatin1String("stopped")) return tr("stopped");
  return tr("failed");
}

void printInfo(const LabInfo &info) {
  if (!info.running) {
    cli::print(tr("The practice lab is stopped. Start it: opsdeck lab start"));
    return;
  }
  cli::print(tr("The practice lab is running."));
  const auto address = [](const QString &name, const QString &value) {
    cli::print(QStringLiteral("  %1  %2").arg(name, -10).arg(value));
  };
  address(tr("API"), info.api);
  address(tr("ML"), info.ml);
  address(tr("Ranker"), info.ranker);
  address(tr("MLflow"), info.mlflow);
  if (!info.prometheus.isEmpty()) address(tr("Prometheus"), info.prometheus);
  if (!info.alertmanager.isEmpty()) address(tr("Alertmanager"), info.alertmanager);
  address(tr("Redis"), QStringLiteral("redis-cli -s %1").arg(info.redis));
  address(tr("PostgreSQL"), QStringLiteral("psql \"%1\"").arg(info.postgres));
  address(tr("Logs"), info.folder + QStringLiteral("/logs"));
  for (const LabService &service : info.services) {
    // Workers beyond the usual three are declared but not started, and so is what is switched on by hand.
    const bool isSpare = service.service == QLatin1String("worker") &&
                         service.name.section(QLatin1Char('-'), -1).toInt() > labprograms::usualWorkers;
    const bool isOptional =
        isSpare || service.service == QLatin1String("prometheus") || service.service == QLatin1String("alertmanager");
    if (service.state == QLatin1String("stopped") && isOptional) continue;
    const QString pid = service.pid > 0 ? QStringLiteral("pid %1").arg(service.pid) : QString();
    cli::print(QStringLiteral("  %1  %2  %3").arg(service.name, -10).arg(stateTitle(service.state), -9).arg(pid));
  }
  cli::print(info.faults.isEmpty() ? tr("Nothing is broken.")
                                   : tr("Broken: %1").arg(info.faults.join(QStringLiteral(", "))));
}

int show(const Result<LabInfo> &info, bool json) {
  if (!info) return cli::report(info.error());
  if (json) {
    cli::printJson(info->toJson());
  } else {
    printInfo(*info);
  }
  return 0;
}

/// After something was done to the lab: what was done, or as JSON what it is now.
int told(const Lab &lab, const Status &status, const QString &done, bool json) {
  if (!status) return cli::report(status.error());
  if (json) return show(lab.info(), true);
  cli::print(done);
  return 0;
}

int listFaults(bool json) {
  Json list = Json::array();
  for (const LabFault &fault : Lab::faultList()) {
    list.push_back(
        {{"name", toJson(fault.name)}, {"title", toJson(fault.title)}, {"description", toJson(fault.description)}});
    if (!json) cli::print(QStringLiteral("  %1  %2").arg(fault.name, -14).arg(fault.description));
  }
  if (json) cli::printJson(list);
  return 0;
}

int setTraffic(Lab &lab, const QString &word, bool json) {
  if (word != QLatin1String("on") && word != QLatin1String("off")) {
    return cli::misuse(tr("say: lab traffic on, or off"), seeHelp());
  }
  const bool on = word == QLatin1String("on");
  return told(lab, lab.setTraffic(on), on ? tr("Requests arrive again.") : tr("No more requests arrive."), json);
}

int setMonitoring(Lab &lab, const QString &word, bool json) {
  if (word != QLatin1String("on") && word != QLatin1String("off")) {
    return cli::misuse(tr("say: lab monitoring on, or off"), seeHelp());
  }
  const bool on = word == QLatin1String("on");
  return told(
      lab, lab.setMonitoring(on),
      on ? tr("Prometheus and Alertmanager watch the practice lab.") : tr("Prometheus and Alertmanager are off."),
      json);
}

/// Reported, where it is none of the faults.
std::optional<int> wrongFault(const QString &fault) {
  QStringList known;
  for (const auto &each : Lab::faultList()) known.append(each.name);
  if (known.contains(fault)) return std::nullopt;
  const auto near = nearestName(fault, known);
  const auto meant = near.isEmpty() ? tr("There are: %1").arg(known.join(QStringLiteral(", ")))
                                    : tr("Did you mean %1? opsdeck lab faults lists all.").arg(near);
  return cli::misuse(fault.isEmpty() ? tr("say what to break") : tr("there is no fault \"%1\"").arg(fault), meant);
}

int breakLab(Lab &lab, const QString &fault, bool json) {
  if (const auto code = wrongFault(fault)) return *code;
  return told(lab, lab.breakWith(fault), tr("Broken: %1. To mend it: opsdeck lab mend %1").arg(fault), json);
}

int mendLab(Lab &lab, const QString &fault, bool json) {
  if (const auto code = fault.isEmpty() ? std::nullopt : wrongFault(fault)) return *code;
  return told(lab, lab.mend(fault), fault.isEmpty() ? tr("Everything is mended.") : tr("Mended: %1").arg(fault), json);
}

bool isAtWorkInLab(const RunSummary &run) {
  if (!run.outcome.isEmpty() || !run.ownerAlive) return false;
  const auto system = findSystem(run.system);
  const auto *environment = system ? system->environment(run.environment) : nullptr;
  return environment != nullptr && environment->lab;
}

/// A run that loses its servers half way through leaves what nobody can tell afterwards. An exit code: it is to stay.
std::optional<int> mindRuns(bool yes, bool json, const QString &what) {
  QStringList atWork;
  JournalOptions options;
  options.folder = paths::journal();
  options.readOnly = true;
  Journal journal(options);
  cli::runLoop([&](const cli::Exit &exit) {
    launch<Done>(journal.open(), &journal, [&, exit](const Result<Done> &opened) {
      if (!opened) return exit(0);  // nothing has ever been run, or nobody can know
      launch<QList<RunSummary>>(journal.runs(), &journal, [&, exit](const Result<QList<RunSummary>> &runs) {
        for (const auto &run : runs.value_or(QList<RunSummary>())) {
          if (isAtWorkInLab(run)) atWork += tr("run %1 (%2)").arg(run.run.left(8), run.title);
        }
        exit(0);
      });
    });
  });
  if (atWork.isEmpty() || yes) return std::nullopt;
  const auto why = tr("at work in it: %1").arg(atWork.join(QStringLiteral(", ")));
  if (cli::isAttended() && !json) {
    const auto answer = cli::ask(tr("%1. Go on? [y/N]").arg(why)).toLower();
    if (answer == tr("y") || answer == tr("yes")) return std::nullopt;
    cli::print(tr("Nothing was done."));
    return exitCode(ErrorCode::Cancelled);
  }
  return cli::report(
      {ErrorCode::Refused, what, {}, why, tr("Let it end, or stop it: opsdeck runs. If that is meant: --yes")});
}

}  // namespace

int labCommand(const QStringList &words) {
  cli::Arguments arguments(
      QStringLiteral("lab"), QStringLiteral("COMMAND"),
      tr("The practice lab: a real document pipeline of your own, to break and to mend (doc-pipeline), and a ranking\n"
         "service with its model in an MLflow registry (learning-recommender). It stays until \"lab stop\".\n\n"
         "  start                 in seconds, with requests that arrive\n"
         "  status                what runs, where, and what is broken\n"
         "  break FAULT           break something\n"
         "  mend [FAULT]          take a fault away, or all of them; the backlog stays\n"
         "  faults                what break takes\n"
         "  traffic on|off        its requests\n"
         "  monitoring on|off     its Prometheus and Alertmanager\n"
         "  reset                 as new, its data too\n"
         "  stop                  everything, and nothing is left running"));
  arguments.addOption({QStringLiteral("yes"), tr("Stops or resets it though a run is at work in it.")});
  if (const auto code = arguments.parse(words, 0, 2)) return *code;
  const QString verb = arguments.word(0);
  const QString word = arguments.word(1);
  const bool json = arguments.json();
  static const QStringList known{QStringLiteral("start"), QStringLiteral("stop"),    QStringLiteral("status"),
                                 QStringLiteral("reset"), QStringLiteral("traffic"), QStringLiteral("monitoring"),
                                 QStringLiteral("break"), QStringLiteral("mend"),    QStringLiteral("faults")};
  if (!known.contains(verb)) return cli::wrongCommand(QStringLiteral("lab"), known, words);
  Lab lab;
  if (verb == QLatin1String("break")) return breakLab(lab, word, json);
  if (verb == QLatin1String("mend")) return mendLab(lab, word, json);
  if (verb == QLatin1String("monitoring")) return setMonitoring(lab, word, json);
  if (verb == QLatin1String("traffic")) return setTraffic(lab, word, json);
  if (!word.isEmpty()) return cli::misuse(tr("\"%1\" is one too many").arg(word), seeHelp());
  if (verb == QLatin1String("start")) return show(lab.start(), json);
  if (verb == QLatin1String("status")) return show(lab.info(), json);
  const bool ends = verb == QLatin1String("stop") || verb == QLatin1String("reset");
  if (ends) {
    const auto what =
        verb == QLatin1String("stop") ? tr("Stopping the practice lab") : tr("Resetting the practice lab");
    if (const auto code = mindRuns(arguments.parser().isSet(QStringLiteral("yes")), json, what)) return *code;
  }
  if (verb == QLatin1String("stop")) return told(lab, lab.stop(), tr("The practice lab is stopped."), json);
  if (verb == QLatin1String("reset")) return told(lab, lab.reset(), tr("The practice lab is as new."), json);
  return listFaults(json);
}

}  // namespace ops
