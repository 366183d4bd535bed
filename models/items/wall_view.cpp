#include "models/items/wall_view.h"

#include <QCoreApplication>
#include <algorithm>

#include "models/base/text.h"
#include "models/items/all_attention.h"
#include "models/items/run_text.h"
#include "models/items/service_items.h"
#include "models/items/silence.h"
#include "models/items/sort_keys.h"
#include "models/items/texts.h"
#include "models/procedures/procedure.h"

namespace ops {

namespace {

constexpr qsizetype mostProblems = 8;

QString tr(const char *text, int n = -1) {
  return QCoreApplication::translate("Wall", text, nullptr, n);
}

QString clockText(const QDateTime &wallTime) {
  return wallTime.toUTC().toString(QStringLiteral("HH:mm:ss"));
}

QString ageText(const QDateTime &since, const QDateTime &now) {
  return figure::steadyDuration(Milliseconds(std::max<qint64>(0, since.msecsTo(now))));
}

Tone tierTone(Tier tier) {
  switch (tier) {
    case Tier::Practice:
      return Tone::Notice;
    case Tier::Development:
      return Tone::Neutral;
    case Tier::Staging:
      return Tone::Warning;
    case Tier::Production:
      break;
  }
  return Tone::Critical;
}

/// What the headline names it by; the list below has the rest.
QString briefly(const Attention &entry) {
  const auto end = entry.title.indexOf(QStringLiteral(": "));
  return end <= 0 ? entry.subject : QString(entry.subject + QStringLiteral(" · ") + entry.title.left(end));
}

/// Makes the view out of its input, part by part.
class Maker {
 public:
  explicit Maker(const WallInput &input) : m_in(input) {
    if (m_in.status == nullptr) return;
    m_sources = sourcesOf(*m_in.status);
    const auto isFresh = [this](const Freshness *each) { return !each->isStale(m_in.now); };
    m_fresh = static_cast<int>(std::ranges::count_if(m_sources, isFresh));
  }

  WallView view() {
    const auto &system = *m_in.system;
    m_view.title = wallWords(system.title.isEmpty() ? system.name : system.title);
    m_view.place = QStringLiteral("%1 %2").arg(tierTitle(m_in.environment->tier), wallWords(m_in.environment->name));
    m_view.placeTone = tierTone(m_in.environment->tier);
    addSources();
    addFrozen();
    addSignals();
    readBackups();
    addProblems();
    addIncident();
    addStep();
    addKeptBackups();
    addHeadline();
    return m_view;
  }

 private:
  int total() const { return static_cast<int>(m_sources.size()); }
  bool areIncidentsKnown() const { return m_in.incidents != nullptr && m_in.whyNoIncidents.isEmpty(); }

  void addSources() {
    if (m_in.status == nullptr) {
      m_view.sources = {Tone::Unknown, tr("Not watched"), wallWords(m_in.offline)};
    } else if (total() == 0) {
      m_view.sources = {Tone::Unknown, {}, tr("The system file names nothing to watch")};
    } else if (!m_in.isComplete) {
      m_view.sources = {Tone::Unknown, {}, tr("%1 of %2 sources have answered so far").arg(m_fresh).arg(total())};
    } else {
      m_view.sources = {
          m_fresh == total() ? Tone::Ok : Tone::Unknown, {}, tr("%1 of %2 sources answer").arg(m_fresh).arg(total())};
    }
    if (m_in.lastAnswer.isValid()) m_view.newest = tr("newest answer %1 ago").arg(ageText(m_in.lastAnswer, m_in.now));
  }

  /// Nothing on the wall is newer than that.
  void addFrozen() {
    const bool isFrozen =
        m_in.status == nullptr ? m_in.lastAnswer.isValid() : m_in.isComplete && total() > 0 && m_fresh == 0;
    if (!isFrozen) return;
    if (!m_in.lastAnswer.isValid()) {
      m_view.frozen = tr("NO DATA: no source has ever answered");
    } else {
      // People read the wall clock.
      const auto since = m_in.moment.utc.addMSecs(-m_in.lastAnswer.msecsTo(m_in.now));
      m_view.frozen =
          tr("DISPLAY FROZEN since %1 UTC, for %2").arg(clockText(since), ageText(m_in.lastAnswer, m_in.now));
    }
    m_view.frozenWhy = whySilent();
  }

  QString whySilent() const {
    if (m_in.status == nullptr) return wallWords(m_in.offline);
    for (const auto *source : m_sources) {
      if (!source->error.isEmpty()) return wallWords(source->error);
    }
    return tr("no answer comes, and no error either");
  }

  void addSignals() {
    const auto all = signalsOf(*m_in.system, m_in.status, m_in.now);
    m_view.signals = all.all();
    if (m_in.status != nullptr) m_notOk = servicesNotOk(*m_in.status, m_in.now);
    for (auto &signal : m_view.signals) {
      // What nobody has ever answered has no last value, and none of five is no value either.
      if (!m_in.lastAnswer.isValid() || m_in.status == nullptr) signal.figure.clear();
      const bool isSilent = signal.isStale || (m_in.status == nullptr && signal.figure.isEmpty());
      m_view.staleness.append(!isSilent                ? QString()
                              : !signal.asOf.isValid() ? tr("NO DATA")
                                                       : tr("STALE %1").arg(ageText(signal.asOf, m_in.now)));
    }
    addReasons(all.measured.isEmpty());
    if (m_view.reasons.first().isEmpty() && m_view.staleness.first().isEmpty())
      m_view.reasons.first() = titlesOf(m_notOk).join(QStringLiteral(", "));
    if (m_in.status == nullptr || !m_in.lastAnswer.isValid()) return;
    // How many services are ok counts those that answer now: it is no value from before.
    m_view.signals.first().isStale = false;
    // What is known to be down is not silent.
    const auto isStale = [this](const ServiceStatus &each) {
      return each.health != Health::Down && each.freshness.isStale(m_in.now);
    };
    const auto silent = std::ranges::count_if(m_in.status->services, isStale);
    if (silent > 0 && silent < m_in.status->services.size()) m_view.staleness.first() = tr("%1 SILENT").arg(silent);
  }

  /// Why there is no figure though somebody has answered. Requests are the last two.
  void addReasons(bool hasNoMetrics) {
    constexpr qsizetype firstOfRequests = 3;
    for (qsizetype i = 0; i < m_view.signals.size(); ++i) {
      const bool isTold = !m_view.signals[i].figure.isEmpty() || !m_view.staleness[i].isEmpty();
      m_view.reasons.append(isTold                ? QString()
                            : i < firstOfRequests ? tr("not known")
                            : hasNoMetrics        ? tr("no metrics")
                                                  : tr("no requests"));
    }
  }

  void addProblems() {
    QList<AlertCase> cases;
    if (m_in.alerts != nullptr) cases = m_in.alerts->alerts();
    const auto all = allAttention({.system = m_in.system,
                                   .status = m_in.status,
                                   .isComplete = m_in.isComplete,
                                   .runs = m_in.runs,
                                   .cases = cases,
                                   .backups = brokenBackups(),
                                   .now = m_in.now,
                                   .wallTime = m_in.moment.utc});
    m_silenced = all.silenced;
    for (const auto &entry : all.entries) {
      // Which backups it is stands here, and nowhere else on the wall.
      const auto text = entry.page == QLatin1String("backups")
                            ? backupText(m_broken.first())
                            : QString(entry.subject + QStringLiteral(" · ") + entry.title);
      const auto age = entry.since.isValid() && !entry.isAnswered ? ageText(entry.since, m_in.now) : QString();
      m_view.problems.append({entry.tone, entry.word, wallWords(text), age});
      count(entry, entry.page == QLatin1String("backups") ? text : briefly(entry));
    }
    std::ranges::stable_sort(m_view.problems, {}, [](const WallLine &line) { return wallUrgency(line.tone); });
    m_view.problems = m_view.problems.first(std::min(m_view.problems.size(), mostProblems));
  }

  /// What asks for nobody yet is named only where nothing else is wrong.
  void count(const Attention &entry, const QString &what) {
    if (entry.isAnswered) ++m_answered;
    if (entry.isAnswered || entry.tone == Tone::Unknown) return;
    ++(entry.isPending ? m_pending : m_asking);
    const auto weight = std::pair(entry.isPending, wallUrgency(entry.tone));
    if (weight >= m_weight) return;
    m_weight = weight;
    m_worst = {entry.tone, {}, wallWords(tr("%1: %2").arg(entry.word, what))};
    m_worstDue = answerDueText(entry, m_in.moment.utc);
  }

  void addIncident() {
    const auto *incident = m_in.incidents != nullptr ? gravestOpen(*m_in.incidents) : nullptr;
    if (incident == nullptr) return;
    m_view.incident = wallIncident(*incident, m_in, m_notOk, !m_view.frozen.isEmpty());
    m_view.events = wallEvents(m_in);
    if (!m_in.timeline) {
      m_view.noEvents =
          m_in.whyNoIncidents.isEmpty() ? tr("The timeline is being read") : wallWords(m_in.whyNoIncidents);
    } else if (m_view.events.isEmpty()) {
      m_view.noEvents = tr("Nothing has been written down yet");
    }
  }

  void addStep() {
    const auto isOpen = [](const RunSummary &run) { return run.outcome.isEmpty(); };
    const auto run = std::ranges::find_if(m_in.runs, [&](const RunSummary &each) {
      return isOpen(each) && each.system == m_in.system->name && each.environment == m_in.environment->name;
    });
    if (run == m_in.runs.end()) {
      m_view.step = {Tone::Neutral, {}, tr("No procedure runs")};
      return;
    }
    const auto mark = run->paused && run->ownerAlive ? Mark{tr("Paused"), Tone::Warning} : markOf(*run);
    m_view.step = {mark.tone, run->waitingFor.isEmpty() ? mark.word : tr("Waits for a decision"), stepText(*run)};
    if (!run->undoing) return;
    const bool isAtWork = run->waitingFor.isEmpty() && !run->paused && run->ownerAlive;
    m_view.step.word = isAtWork ? tr("Undoing") : QString(tr("Undoing") + QStringLiteral(" · ") + m_view.step.word);
  }

  QString stepText(const RunSummary &run) const {
    auto title = wallWords(run.title.isEmpty() ? run.procedure : procedureText(run.title));
    if (run.currentStep.isEmpty()) return title;
    const auto procedure = std::ranges::find(m_in.procedures, run.procedure, &Procedure::name);
    if (procedure == m_in.procedures.end()) return tr("%1: step %2").arg(title, wallWords(run.currentStep));
    const auto step = std::ranges::find(procedure->steps, run.currentStep, &Step::id);
    if (step == procedure->steps.end()) return tr("%1: step %2").arg(title, wallWords(run.currentStep));
    // What a step is called is what it does, not what takes that back.
    if (run.undoing) {
      return tr("%1: step %2 of %3").arg(title).arg(step - procedure->steps.begin() + 1).arg(procedure->steps.size());
    }
    return tr("Step %1 of %2: %3")
        .arg(step - procedure->steps.begin() + 1)
        .arg(procedure->steps.size())
        .arg(wallWords(templatesNamed(step->title)));
  }

  /// Those that break their promise in the same way are one fact.
  void readBackups() {
    if (!m_in.backups) return;
    m_promises = backupPromises(*m_in.system, *m_in.backups, m_in.moment.utc, m_in.unseenBackups);
    for (const auto &promise : std::as_const(m_promises)) {
      if (promise.tone == Tone::Unknown) m_unseen.titles.append(wallWords(promise.title));
      if (promise.tone == Tone::Ok || promise.tone == Tone::Unknown) continue;
      auto same = std::ranges::find(m_broken, promise.word, &Broken::word);
      if (same == m_broken.end()) same = m_broken.insert(m_broken.end(), {promise.tone, promise.word, {}});
      same->titles.append(wallWords(promise.title));
    }
    std::ranges::stable_sort(m_broken, {}, [](const Broken &each) { return wallUrgency(each.tone); });
  }

  std::optional<Attention> brokenBackups() const {
    qsizetype count = 0;
    for (const auto &each : m_broken) count += each.titles.size();
    if (count == 0) return std::nullopt;
    return backupsAttention(static_cast<int>(count), static_cast<int>(m_promises.size()), m_broken.first().tone);
  }

  struct Broken {
    Tone tone;
    QString word;
    QStringList titles;
  };
  QString backupText(const Broken &broken) const {
    return tr("%1 of %2: %3")
        .arg(QString::number(broken.titles.size()), QString::number(m_promises.size()),
             broken.titles.join(QStringLiteral(", ")));
  }

  /// What is broken in the worst way stands among what needs somebody.
  void addKeptBackups() {
    for (const auto &broken : m_broken.mid(1)) {
      m_view.backups.append({broken.tone, broken.word, backupText(broken)});
    }
    if (!m_unseen.titles.isEmpty()) m_view.backups.append({m_unseen.tone, m_unseen.word, backupText(m_unseen)});
    const auto kept = std::ranges::count(m_promises, Tone::Ok, &BackupPromise::tone);
    if (!m_view.problems.isEmpty() && kept > 1) {
      m_view.backups.append({Tone::Ok, {}, tr("%1 of %2 backups are new enough").arg(kept).arg(m_promises.size())});
      return;
    }
    for (const auto &promise : std::as_const(m_promises)) {
      if (promise.tone != Tone::Ok) continue;
      const auto text = promise.limit.isEmpty() ? promise.newest : tr("%1, %2").arg(promise.newest, promise.limit);
      m_view.backups.append({promise.tone, promise.word, tr("%1: %2").arg(wallWords(promise.title), text)});
    }
  }

  void addHeadline() {
    m_view.detail = detail();
    m_view.headline = headline();
  }

  /// It is as grave as it was, whoever sees to it.
  Tone worstOfProblems() const {
    auto worst = Tone::Neutral;
    for (const auto &problem : m_view.problems) worst = graver(worst, problem.tone);
    return worst;
  }

  /// What is wrong is said before what is not known, and that before anything good.
  WallLine headline() const {
    const auto unknown = [](const QString &text) { return WallLine{Tone::Unknown, {}, text, {}}; };
    if (m_in.status == nullptr) return unknown(tr("Not watched: nothing is known"));
    if (m_asking > 0) return m_worst;
    if (!m_in.isComplete) return unknown(tr("Asking %n source(s) for the first time", total()));
    if (m_fresh == 0) return unknown(tr("Blind: no source answers"));
    if (m_fresh < total()) {
      return unknown(tr("Blind in part: %1 of %2 sources are silent").arg(total() - m_fresh).arg(total()));
    }
    if (!areIncidentsKnown()) return unknown(tr("Whether there is an incident is not known"));
    if (m_in.alerts == nullptr || !m_in.alerts->isComplete() || m_in.alerts->managerFault()) {
      return unknown(tr("The alerts are not known"));
    }
    if (m_answered > 0) return {worstOfProblems(), {}, tr("Somebody sees to it"), {}};
    if (m_pending > 0) return m_worst;
    if (m_silenced > 0) return {Tone::Neutral, {}, tr("What is wrong is silenced"), {}};
    if (!m_in.system->backups.isEmpty() && !m_in.backups) {
      return unknown(tr("Whether the backups keep their promise has not been read."));
    }
    if (!m_unseen.titles.isEmpty()) return unknown(tr("Whether the backups keep their promise is not known from here"));
    if (isAllWell(*m_in.status, m_in.runs, m_in.now)) return {Tone::Ok, {}, tr("Nothing needs you"), {}};
    return unknown(tr("Not known yet"));
  }

  QString detail() const {
    QStringList parts;
    if (m_asking > 0 && !m_worstDue.isEmpty()) parts.append(m_worstDue);
    if (m_asking > 1) parts.append(tr("+%1 more").arg(m_asking - 1));
    if (m_in.status == nullptr) parts.append(wallWords(m_in.offline));
    if (!areIncidentsKnown()) {
      parts.append(m_in.whyNoIncidents.isEmpty() ? tr("Incidents are being read")
                                                 : tr("Incidents not known: %1").arg(wallWords(m_in.whyNoIncidents)));
    } else {
      parts.append(tr("No open incident"));
    }
    if (m_in.alerts != nullptr) {
      const auto fault = m_in.alerts->managerFault();
      if (fault) parts.append(tr("Alertmanager: %1").arg(wallWords(fault->why)));
      const auto asks = [this](const AlertCase &each) { return each.needsAnswer(m_in.moment.utc); };
      const auto count = static_cast<int>(std::ranges::count_if(m_in.alerts->alerts(), asks));
      if (m_in.alerts->isComplete() && m_asking == 0)
        parts.append(count == 0 ? tr("no alert waits") : tr("%n alert(s) unanswered", count));
    }
    if (m_answered > 0) parts.append(tr("%1 seen to").arg(m_answered));
    if (m_silenced > 0) parts.append(tr("%1 silenced").arg(m_silenced));
    return parts.join(QStringLiteral(" · "));
  }

  const WallInput &m_in;
  WallView m_view;
  QList<const Freshness *> m_sources;
  QList<BackupPromise> m_promises;
  QList<Broken> m_broken;  ///< the worst first
  Broken m_unseen{Tone::Unknown, tr("not known"), {}};
  int m_fresh = 0;
  QList<WallStanding> m_notOk;  ///< services
  int m_asking = 0, m_pending = 0, m_answered = 0, m_silenced = 0;
  WallLine m_worst;  ///< of what nobody sees to
  QString m_worstDue;
  std::pair<bool, int> m_weight{true, wallUrgency(Tone::Busy) + 1};  ///< its
};

}  // namespace

QDateTime newestAnswer(const EnvironmentStatus &status) {
  QDateTime newest;
  for (const auto *source : sourcesOf(status)) {
    if (source->succeededAt.isValid() && (!newest.isValid() || source->succeededAt > newest))
      newest = source->succeededAt;
  }
  return newest;
}

WallView wallView(const WallInput &input) {
  return Maker(input).view();
}

QString wallText(const WallView &view) {
  QStringList parts{view.place, view.title};
  const auto add = [&parts](const QString &text) {
    if (!text.isEmpty()) parts.append(text);
  };
  const auto addLine = [&add](const WallLine &line) {
    add(line.word.isEmpty() ? line.text : QString(line.word + QStringLiteral(": ") + line.text));
  };
  add(view.frozen);
  add(view.frozenWhy);
  if (view.incident) {
    for (const auto &text : wallTexts(*view.incident)) add(text);
  } else {
    addLine(view.headline);
    add(view.detail);
    for (const auto &problem : view.problems) addLine(problem);
    for (const auto &backup : view.backups) addLine(backup);
  }
  for (qsizetype i = 0; i < view.signals.size(); ++i) {
    const auto &signal = view.signals[i];
    const auto value =
        signal.figure.isEmpty() ? QStringLiteral("–") : QString(signal.figure + QLatin1Char(' ') + signal.unit);
    add(QString(signal.name + QLatin1Char(' ') + value + QLatin1Char(' ') + view.staleness.value(i) +
                view.reasons.value(i))
            .trimmed());
  }
  addLine(view.step);
  for (const auto &event : view.events) add(QString(event.time + QLatin1Char(' ') + event.text));
  addLine(view.sources);
  return parts.join(QStringLiteral(". "));
}

}  // namespace ops
