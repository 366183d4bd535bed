#include "app/shell/console.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include "app/composition/composition.h"
#include "app/shell/monitor_status.h"
#include "app/shell/settings.h"
#include "models/base/paths.h"
#include "models/base/thread_op.h"

namespace ops {

Console::Console(QObject *parent) : QObject(parent) {
  connect(&m_lab, &LabStarter::finished, this, [this](const Status &status) {
    m_labFault = status ? QString() : status.error().toString();
    tick();
  });
  m_clock.setInterval(1'000);
  connect(&m_clock, &QTimer::timeout, this, &Console::tick);
}

Console::~Console() {
  leave();
}

void Console::setLooksOnly() {
  m_looksOnly = true;
  m_recordsAlerts = false;
}

Console::Procedures Console::readProcedures() {
  Procedures procedures;
  procedures.all = allProcedures(procedures.complaints);
  return procedures;
}

/// Those of the catalog, and those that were opened from elsewhere. May be called on any thread.
Console::Catalog Console::readCatalog(const QStringList &files) {
  Catalog catalog;
  catalog.systems = allSystems(catalog.complaints);
  catalog.procedures = readProcedures();
  for (const auto &path : files) {
    const auto found = findSystem(path);
    if (found) {
      add(catalog.systems, *found);
    } else {
      catalog.lost.append(found.error().toString());
      catalog.complaints.append(validateFile(path));
    }
  }
  return catalog;
}

void Console::prepare() {
  m_catalog = std::async(std::launch::async, readCatalog, openedFiles());
}

void Console::readSystems() {
  takeCatalog(m_catalog.valid() ? m_catalog.get() : readCatalog(openedFiles()));
}

void Console::takeCatalog(Catalog catalog) {
  m_systems = std::move(catalog.systems);
  m_complaints = std::move(catalog.complaints);
  m_lost = std::move(catalog.lost);
  m_procedures = std::move(catalog.procedures);
}

/// In the place of one of the same name.
void Console::add(QList<System> &systems, const System &system) {
  systems.removeIf([&](const System &other) { return other.name == system.name; });
  systems.append(system);
}

/// Null: there is none of this name.
const System *Console::named(const QString &name) const {
  const auto found = std::ranges::find(m_systems, name, &System::name);
  return found == m_systems.end() ? nullptr : &*found;
}

QStringList Console::brokenFiles() const {
  QStringList files;
  for (const auto &complaint : m_complaints) {
    if (complaint.kind == Complaint::Kind::Error) files.append(complaint.at.file);
  }
  files.removeDuplicates();
  return files;
}

Status Console::openFile(const QString &path) {
  const auto found = findSystem(path);
  if (!found) return fail(found.error());
  const auto refuse = [&path](const QString &why, const QString &remedy) {
    return fail({ErrorCode::Refused, tr("Opening a system file"), path, why, remedy});
  };
  QSettings settings;
  auto files = settings.value(QLatin1String(settings::systemFiles)).toStringList();
  if (found->environments.isEmpty()) {
    return refuse(tr("it names no environment"), tr("Add one under \"environments\"."));
  }
  QList<Complaint> ignored;
  const auto catalog = allSystems(ignored);
  const auto known = std::ranges::find(catalog, found->name, &System::name);
  const bool isOfCatalog = known != catalog.end() && known->file == path;
  if (!isOfCatalog && !files.contains(path) && known != catalog.end()) {
    return refuse(tr("%1 describes a system of the name \"%2\" already").arg(displayPath(known->file), found->name),
                  tr(R"(Give yours another name: "name" under "metadata".)"));
  }
  if (!isOfCatalog && !files.contains(path)) settings.setValue(QLatin1String(settings::systemFiles), files << path);
  m_complaints.removeIf([&path](const Complaint &complaint) { return complaint.at.file == path; });
  add(m_systems, *found);
  choose(found->name, {});
  return {};
}

QString Console::shippedNamesake(const QString &path) const {
  const auto found = findSystem(path);
  if (!found || found->environments.isEmpty()) return {};
  QList<Complaint> ignored;
  const auto catalog = allSystems(ignored);
  const auto known = std::ranges::find(catalog, found->name, &System::name);
  const bool isShipped = known != catalog.end() && known->file.startsWith(paths::resources()) && known->file != path;
  return isShipped ? known->file : QString();
}

Result<QString> Console::standIn(const QString &path, const QString &shipped) {
  const QDir folder(paths::config() + QStringLiteral("/systems"));
  auto copy = folder.filePath(QFileInfo(shipped).completeBaseName() + QStringLiteral(".yaml"));
  QFile file(path);
  if (folder.mkpath(QStringLiteral(".")) && !QFileInfo::exists(copy) && file.copy(copy)) return copy;
  const auto why = QFileInfo::exists(copy) ? tr("%1 is there already").arg(displayPath(copy)) : file.errorString();
  return fail({ErrorCode::Failed, tr("Copying a system file"), path, why, {}});
}

bool Console::isShown(const QString &system, const QString &environment) const {
  return m_context != nullptr && (m_context->system().name == system || m_context->system().file == system) &&
         (environment.isEmpty() || m_context->environment().name == environment);
}

void Console::begin() {
  if (m_journal) return;
  readSystems();
  openJournal();
  m_clock.start();
}

void Console::start(const QString &system, const QString &environment) {
  begin();
  m_wish = {system, environment};
  if (system.isEmpty()) {
    const QSettings settings;
    m_wish.system = settings.value(QStringLiteral("console/system")).toString();
    if (environment.isEmpty()) m_wish.environment = settings.value(QStringLiteral("console/environment")).toString();
  }
  // Why the one of last time is not there, its file says.
  const bool isKnown = system.isEmpty() && (m_wish.system.isEmpty() || named(m_wish.system) != nullptr);
  grant(isKnown ? Found() : Found(findSystem(m_wish.system)));
}

void Console::startWith(const System &system, const QString &environment) {
  begin();
  m_wish = {system.name, environment};
  grant(Result<System>(system));
}

void Console::lookAgain() {
  if (!m_journal || m_context || m_isLooking) return;
  m_isLooking = true;
  const auto look = [files = openedFiles(), wish = m_wish.system](FileJob &) -> Result<Look> {
    return Look{readCatalog(files), wish.isEmpty() ? Found() : Found(findSystem(wish))};
  };
  launch<Look>(onThread<Look>(tr("Reading the system files"), look), this, [this](const Result<Look> &seen) {
    m_isLooking = false;
    if (!seen || m_context) return;  // somebody has chosen one meanwhile
    takeCatalog(seen->catalog);
    grant(seen->found);
  });
}

/// Shows what was wished for, as far as it is there.
void Console::grant(const Found &found) {
  auto name = m_wish.system;
  if (found && *found) {
    add(m_systems, **found);
    name = (*found)->name;  // the wish may be a file's path
  }
  m_missing.clear();
  if (!name.isEmpty() && named(name) == nullptr) {
    m_missing = name;
    m_whyMissing.clear();
    if (found && !*found) m_whyMissing.append(found->error().toString());
    m_whyMissing += m_lost;  // it may be one of the files that lie elsewhere, whose names nobody knows
  }
  choose(name, m_wish.environment);
}

void Console::startLab(bool endWithConsole) {
  m_labFault.clear();
  m_lab.start(endWithConsole);
  updateBlocked();
}

void Console::openJournal() {
  JournalOptions options;
  options.folder = paths::journal();
  options.readOnly = m_looksOnly;
  m_control.reset();  // it works on the one of before
  m_journal = std::make_unique<Journal>(options);
  m_control = std::make_unique<RunControl>(*m_journal, QCoreApplication::applicationFilePath());
  connect(m_journal.get(), &Journal::grew, this, &Console::readRuns);
  connect(m_journal.get(), &Journal::latched, this, &Console::updateBlocked);
  launch<Done>(m_journal->open(), this, [this](const Result<Done> &opened) {
    m_journalOpen = opened.has_value();
    if (m_journalOpen) m_journal->keepSearchable();
    const auto fault = opened ? QString() : opened.error().toString();
    const bool isNews = opened || fault != m_lastJournalFault;
    m_journalFault = m_lastJournalFault = fault;
    m_journalHangs = !opened && opened.error().code == ErrorCode::TimedOut;
    if (m_context && isNews) {
      m_context->journal = m_journalOpen ? m_journal.get() : nullptr;
      m_context->runs = m_journalOpen ? m_control.get() : nullptr;
      joinIncidents();
      joinAlerts();
      Q_EMIT contextAboutToChange();
      Q_EMIT contextChanged();
    }
    updateBlocked();
    readRuns();
    Q_EMIT journalReady();
  });
}

void Console::openJournalAgain() {
  if (m_journalFault.isEmpty() || m_journalHangs) return;  // it is open, or somebody is at it
  m_journalFault.clear();
  openJournal();
}

void Console::choose(const QString &systemName, const QString &environmentName) {
  const System *system = named(systemName);
  // Where nobody can choose, another one would be taken for what was asked for.
  const bool mayBeAnother = !m_looksOnly || systemName.isEmpty();
  if (!system && mayBeAnother && !m_systems.isEmpty()) system = &m_systems.first();
  if (!system) return showNothing();
  const Environment *environment = system->environment(environmentName);
  if (m_looksOnly && !environment && !environmentName.isEmpty())
    return showNothing(*system, tr("it has no environment \"%1\"").arg(environmentName));
  for (const Environment &candidate : system->environments) {
    if (!environment && candidate.tier == Tier::Practice) environment = &candidate;
  }
  if (!environment && !system->environments.isEmpty()) environment = &system->environments.first();
  if (!environment && m_looksOnly) return showNothing(*system, tr("it names no environment"));
  if (!environment) return;
  // What was shown last is remembered while its file is out of reach.
  if (m_context) m_missing.clear();  // until somebody chooses another
  if (!m_looksOnly && m_missing.isEmpty()) {
    QSettings settings;
    settings.setValue(QStringLiteral("console/system"), system->name);
    settings.setValue(QStringLiteral("console/environment"), environment->name);
  }
  build(*system, *environment);
}

/// Pages may still hold it; they let go before anything it points to is gone.
void Console::leave() {
  Q_EMIT contextAboutToChange();
  m_context.reset();
  m_alerts.reset();
  m_incidents.reset();
  m_status.reset();
  m_backends.reset();
  m_offline.clear();
}

void Console::showNothing() {
  if (m_context) leave();
  Q_EMIT contextChanged();
}

void Console::showNothing(const System &system, const QString &why) {
  m_missing = system.name;
  m_whyMissing = QStringList{why};
  showNothing();
}

void Console::build(const System &system, const Environment &environment) {
  leave();
  Result<Environment> filled = chooseEnvironment(system, environment.name);
  m_context = std::make_unique<PageContext>(system, filled ? *filled : environment);
  const auto procedures = m_procedures ? *std::exchange(m_procedures, {}) : readProcedures();
  m_context->procedures = fitting(procedures.all, system);
  m_otherProcedures = procedures.all;
  m_otherProcedures.removeIf([&](const Procedure &one) { return m_context->procedure(one.name) != nullptr; });
  m_context->procedureComplaints = procedures.complaints;
  m_context->journal = m_journalOpen ? m_journal.get() : nullptr;
  m_context->runs = m_journalOpen ? m_control.get() : nullptr;
  joinIncidents();
  if (filled) {
    auto backends = connectBackends(system, *filled, Access::ReadOnly);
    if (backends) {
      m_backends = std::move(*backends);
      m_status = std::make_unique<MonitorStatus>(*m_backends);
      m_context->backends = m_backends.get();
      m_context->status = m_status.get();
      m_alerts = std::make_unique<LiveAlerts>(*m_backends);
      connect(m_status.get(), &StatusSource::changed, m_alerts.get(), [this] { lookAtAlerts(); });
      joinAlerts();
      m_context->alerts = m_alerts.get();
    } else {
      m_offline = backends.error().toString();
    }
  } else {
    m_offline = filled.error().toString();
  }
  updateBlocked();
  Q_EMIT contextChanged();
  readRuns();
}

void Console::joinAlerts() {
  if (!m_alerts || !m_journalOpen) return;
  m_alerts->setJournal(*m_journal, *m_incidents);
  if (m_recordsAlerts) m_alerts->record();
}

void Console::joinIncidents() {
  if (!m_context || !m_journalOpen) return;
  m_incidents = std::make_unique<IncidentBook>(*m_journal, m_context->system(), m_context->environment().name);
  m_context->incidents = m_incidents.get();
}

void Console::lookAtAlerts() {
  if (m_alerts) m_alerts->look(m_status->status(), m_status->isComplete(), steadyNow());
}

void Console::readRuns() {
  if (!m_journalOpen || m_readingRuns || !m_context) return;
  m_readingRuns = true;
  launch<QList<RunSummary>>(m_journal->runs(200), this, [this](const Result<QList<RunSummary>> &runs) {
    m_readingRuns = false;
    if (runs && m_context) m_context->setRunSummaries(*runs);
  });
}

void Console::updateBlocked() {
  if (!m_context) return;
  QString why;
  if (!m_journalFault.isEmpty()) {
    why = tr("The journal can't be opened, so nothing may be changed: %1").arg(m_journalFault);
  } else if (!m_journalOpen) {
    why = tr("The journal is being opened");
  } else if (!m_looksOnly && !m_journal->isWritable()) {
    why = tr("The journal can't be written, so nothing may be changed: %1").arg(m_journal->why());
  } else if (!m_offline.isEmpty() && m_context->environment().lab && (m_lab.isBusy() || !m_labFault.isEmpty())) {
    why = m_lab.isBusy() ? tr("The practice lab is being started") : m_labFault;
  } else if (!m_offline.isEmpty()) {
    why = m_offline;
  } else if (m_context->environment().readOnly) {
    why = tr("%1 is read-only by its system file (readOnly: true)").arg(m_context->environment().name);
  }
  m_context->setBlocked(why);
}

/// A lab that was started, stopped or started anew meanwhile is picked up by itself. One that is too busy to say where
/// its services are is still the same: nobody's wizard goes for that.
void Console::followLab() {
  if (m_isFollowingLab) return;
  m_isFollowingLab = true;
  const auto look = [system = m_context->system(), name = m_context->environment().name](FileJob &) {
    return chooseEnvironment(system, name);
  };
  const auto take = [this, context = QPointer(m_context.get())](const Result<Environment> &now) {
    m_isFollowingLab = false;
    if (!context || context != m_context.get() || !isAnotherLab(now)) return;
    const System system = context->system();
    if (const auto *declared = system.environment(context->environment().name)) build(system, *declared);
  };
  launch<Environment>(onThread<Environment>(tr("Looking for the practice lab"), look), this, take);
}

bool Console::isAnotherLab(const Result<Environment> &now) const {
  if (!now) return m_offline.isEmpty() && now.error().code == ErrorCode::Unreachable;
  const auto &shown = m_context->environment();
  // What is optional is taken when it comes, and kept as one that does not answer when it goes.
  const auto isNew = [](const QUrl &url, const QUrl &known) { return !url.isEmpty() && url != known; };
  return !m_offline.isEmpty() || now->addresses != shown.addresses ||
         isNew(now->prometheus.url, shown.prometheus.url) || isNew(now->alertmanager.url, shown.alertmanager.url);
}

void Console::tick() {
  ++m_ticks;
  if (!m_context) return;
  const int every = m_offline.isEmpty() ? 5 : 2;  // who waits for a lab wants it soon
  // While it comes up not all of its services are there yet: that is no outage.
  const bool isComingUp = !m_offline.isEmpty() && m_lab.isBusy();
  if (m_context->environment().lab && m_ticks % every == 0 && !isComingUp) followLab();
  // A runner that dies writes nothing.
  const auto isAtWork = [](const RunSummary &run) { return run.outcome.isEmpty() && run.ownerAlive; };
  if (m_ticks % 2 == 0 && std::ranges::any_of(m_context->runSummaries(), isAtWork)) readRuns();
  updateBlocked();
  // What recovers is over at some time, news or not.
  lookAtAlerts();
  Q_EMIT m_context->ticked();
}

}  // namespace ops
