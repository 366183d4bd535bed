#include "app/cli/incident_open.h"

#include <algorithm>

#include "app/cli/incident_scene.h"
#include "app/composition/composition.h"
#include "models/incidents/investigation.h"
#include "models/incidents/triage.h"
#include "models/procedures/procedure.h"

namespace ops {

namespace {

using cli::IncidentScene;

QString tr(const char *text) {
  return QCoreApplication::translate("IncidentCommand", text);
}

/// What nobody has said yet is taken from the triage.
void takeTriage(NewIncident &begin, const Triage &triage, const QList<Procedure> &procedures, bool hasSeverity) {
  auto seen = incidentFrom(triage, procedures);
  begin.evidence = std::move(seen.evidence);
  if (!hasSeverity) begin.severity = seen.severity;
  if (begin.title.isEmpty()) begin.title = seen.title;
  if (begin.component.isEmpty()) begin.component = seen.component;
}

/// The name of what is called so, by its name or its title; what the system does not know stays as it is, and that is
/// said.
QString componentName(const System &system, const QString &word) {
  QStringList names;
  const auto find = [&](const auto &all) -> QString {
    for (const auto &each : all) {
      names.append(each.name);
      QStringList words{each.name};
      if constexpr (requires { each.title; }) words.append(each.title);
      if (words.contains(word, Qt::CaseInsensitive)) return each.name;
    }
    return {};
  };
  for (const auto &name : {find(system.services), find(system.queues), find(system.models)}) {
    if (!name.isEmpty()) return name;
  }
  cli::note(
      tr("\"%1\" is no service, queue or model of %2: %3").arg(word, system.name, names.join(QStringLiteral(", "))));
  return word;
}

/// Unless one is open for the same: two of them would share out what is known.
void openWith(IncidentScene &scene, const NewIncident &begin, const cli::Exit &exit) {
  scene.withAll(exit, [&scene, begin, exit](const QList<Incident> &all) {
    const auto isSame = [&begin](const Incident &each) {
      return each.isOpen() && !begin.component.isEmpty() &&
             each.component.compare(begin.component, Qt::CaseInsensitive) == 0;
    };
    const auto same = std::ranges::find_if(all, isSame);
    if (same != all.end() && !scene.has("another")) {
      return exit(cli::report({ErrorCode::Refused, tr("Opening an incident"), begin.component,
                               tr("%1 (%2) is open for it").arg(same->id, severityName(same->severity)),
                               tr("Add to that one (opsdeck incident note, set), or say --another.")}));
    }
    launch<Incident>(incidentdesk::open(scene.journal(), scene.system().name, scene.environment(), begin),
                     &scene.journal(), scene.telling(exit));
  });
}

int openFromTriage(IncidentScene &scene, NewIncident begin, bool hasSeverity) {
  const auto backends = compose(scene.arguments().word(0), scene.environment(), Access::ReadOnly);
  if (!backends) return cli::report(backends.error());
  QList<Complaint> complaints;
  const auto procedures = fitting(allProcedures(complaints), (*backends)->system());
  return cli::runLoop([&](const cli::Exit &exit) {
    scene.withJournal(exit, [&, exit] {
      launch<Findings>(
          investigate({**backends, &scene.journal()}), &scene.journal(), [&, exit](const Result<Findings> &findings) {
            if (!findings) return exit(cli::report(findings.error()));
            const auto triage = judge((*backends)->system(), *findings);
            if (!triage.classification.severity && !hasSeverity) {
              return exit(cli::report({ErrorCode::Refused, tr("Opening an incident"), scene.environment(),
                                       tr("the triage finds nothing wrong"),
                                       tr("If you know better, say how bad it is with --severity and --title.")}));
            }
            takeTriage(begin, triage, procedures, hasSeverity);
            openWith(scene, begin, exit);
          });
    });
  });
}

}  // namespace

int incidentOpenCommand(const QStringList &words) {
  IncidentScene scene(QStringLiteral("open"), QStringLiteral("--title TEXT --severity P1 | --from-triage"),
                      tr("Opens an incident and starts its clocks. With --from-triage everything is looked at first: "
                         "what was found is kept as evidence, and says how bad it is and what is affected."));
  scene.addTextOption("title", tr("What is wrong, in a line; a triage has its own."));
  scene.addSeverityOption();
  scene.arguments().addOption({QStringLiteral("from-triage"), tr("Look first, and keep what was seen.")});
  scene.addTextOption("component", tr("What is affected, in a word or two."));
  scene.addTextOption("impact", tr("What it means to users, in a sentence."));
  scene.addTextOption("commander", tr("The incident commander."));
  scene.arguments().addOption({QStringLiteral("another"), tr("Even if one is open for the same.")});
  if (const auto code = scene.read(words, 1, 1)) return *code;
  const bool fromTriage = scene.has("from-triage");
  NewIncident begin{.title = scene.value("title"),
                    .component = scene.value("component"),
                    .impact = scene.value("impact"),
                    .commander = scene.value("commander"),
                    .evidence = {}};
  const auto severity = severityNamed(scene.value("severity").toUpper());
  if (scene.has("severity") && !severity) {
    return cli::misuse(tr("there is no severity \"%1\"").arg(scene.value("severity")), tr("There are: P0, P1, P2, P3"));
  }
  if (!severity && !fromTriage) return cli::misuse(tr("--severity is missing"), tr("Or let --from-triage judge it."));
  if (begin.title.isEmpty() && !fromTriage) return cli::misuse(tr("--title is missing"));
  if (severity) begin.severity = *severity;
  if (!begin.component.isEmpty()) begin.component = componentName(scene.system(), begin.component);
  if (fromTriage) return openFromTriage(scene, begin, severity.has_value());
  return cli::runLoop([&](const cli::Exit &exit) { openWith(scene, begin, exit); });
}

}  // namespace ops
