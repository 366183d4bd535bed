#include "app/cli/incident_scene.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

#include "app/cli/incident_text.h"
#include "app/composition/composition.h"
#include "models/catalog/catalog.h"

namespace ops::cli {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("IncidentCommand", text);
}

/// Incidents are written down whether the lab runs or not.
Result<QString> environmentName(const System &system, const QString &name) {
  const auto chosen = chooseEnvironment(system, name);
  if (chosen) return chosen->name;
  if (chosen.error().code == ErrorCode::Usage) return fail(chosen.error());
  if (!name.isEmpty()) return name;
  const auto lab = std::ranges::find_if(system.environments, &Environment::lab);
  return lab == system.environments.end() ? Result<QString>(fail(chosen.error())) : lab->name;
}

}  // namespace

IncidentScene::IncidentScene(const QString &verb, const QString &synopsis, const QString &description, bool changes)
    : m_arguments(QStringLiteral("incident ") + verb, QStringLiteral("SYSTEM ") + synopsis, description),
      m_journal(journalOptions(!changes)) {
  m_arguments.addEnvironmentOption();
}

void IncidentScene::addIdOption() {
  m_arguments.addOption(
      {QStringLiteral("id"), tr("Which incident; without it the one that is open."), QStringLiteral("INC-…")});
}

void IncidentScene::addTextOption(const char *name, const QString &description) {
  m_arguments.addOption({QLatin1String(name), description, tr("text")});
}

void IncidentScene::addSeverityOption() {
  m_arguments.addOption({QStringLiteral("severity"), tr("How bad it is."), QStringLiteral("P0|P1|P2|P3")});
}

std::optional<int> IncidentScene::read(const QStringList &words, int least, int most) {
  if (const auto code = m_arguments.parse(words, least, most)) return code;
  if (has("id") && value("id").isEmpty()) return misuse(tr("--id is empty"), tr("Take one of: opsdeck incident list"));
  auto system = findKnownSystem(m_arguments.word(0));
  if (!system) return report(system.error());
  m_system = std::move(*system);
  const auto environment = environmentName(m_system, m_arguments.environment());
  if (!environment) return report(environment.error());
  m_environment = *environment;
  auto spec = readIncidentSpec(m_system, m_environment);
  if (!spec) return report(spec.error());
  m_spec = std::move(*spec);
  return std::nullopt;
}

void IncidentScene::withJournal(const Exit &exit, std::function<void()> then) {
  if (std::exchange(m_isOpen, true)) return then();
  openJournal(m_journal, exit, std::move(then));
}

void IncidentScene::withAll(const Exit &exit, std::function<void(const QList<Incident> &)> then) {
  withJournal(exit, [this, exit, then = std::move(then)] {
    launch<QList<Incident>>(readIncidents(m_journal), &m_journal,
                            [this, exit, then](const Result<QList<Incident>> &all) {
                              if (!all) return exit(report(all.error()));
                              QList<Incident> ours;
                              for (const auto &incident : *all) {
                                if (incident.system == m_system.name && incident.environment == m_environment)
                                  ours.append(incident);
                              }
                              then(ours);
                            });
  });
}

void IncidentScene::withOne(Meant meant, const Exit &exit, std::function<void(const Incident &)> then) {
  withAll(exit, [this, meant, exit, then = std::move(then)](QList<Incident> all) {
    // Without a name the one that ended last; a name may be any's, and is refused with a reason.
    if (meant == Meant::Over && !has("id")) {
      all.removeIf([](const Incident &each) { return each.isOpen(); });
      std::ranges::stable_sort(all, {}, [](const Incident &each) { return each.phases.last().sequence; });
    }
    const auto chosen = chooseIncident(all, has("id") ? value("id") : QString(), meant == Meant::Open);
    if (!chosen) return exit(report(chosen.error()));
    then(*chosen);
  });
}

void IncidentScene::tell(const Incident &incident, const Exit &exit) const {
  if (m_arguments.json()) {
    printJson(toJson(incident, momentNow()));
  } else {
    printIncidentLine(incident);
  }
  exit(0);
}

std::function<void(const Result<Incident> &)> IncidentScene::telling(const Exit &exit) const {
  return [this, exit](const Result<Incident> &incident) {
    if (!incident) return exit(report(incident.error()));
    tell(*incident, exit);
  };
}

}  // namespace ops::cli
