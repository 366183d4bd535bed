#include "models/items/all_attention.h"

#include <QCoreApplication>
#include <algorithm>

#include "models/base/complaints.h"
#include "models/base/text.h"
#include "models/items/alert_items.h"
#include "models/items/sort_keys.h"
#include "models/items/texts.h"

namespace ops {

namespace {

QString tr(const char *text, const char *comment = nullptr, int n = -1) {
  return QCoreApplication::translate("Attention", text, comment, n);
}

bool isAbout(const Alert &alert, const Attention &entry) {
  const auto kind = entry.page == QLatin1String("health")   ? QLatin1String("service")
                    : entry.page == QLatin1String("queues") ? QLatin1String("queue")
                    : entry.page == QLatin1String("models") ? QLatin1String("model")
                                                            : QLatin1String();
  if (alert.kind != kind || alert.subject != entry.item) return false;
  return entry.metric.isEmpty() || alert.key.section(QLatin1Char('/'), -1) == entry.metric;
}

/// What an entry's alerts say of it.
struct Answers {
  int silenced = 0;
  int asking = 0;
  QString who;                       ///< has answered one; empty: nobody
  QString stoppedBy;                 ///< a run of ours, of one at least; empty: none
  QString cause;                     ///< title of what explains one; empty: none is explained
  std::optional<Severity> severity;  ///< of the gravest that stands for itself; nullopt: none does
  QDateTime since;  ///< of the first of them: the journal remembers it from before this process; invalid: not known
  QDateTime due;    ///< by when the first of those that ask has to be answered; invalid: not known
};

Answers answersOf(const Attention &entry, const AttentionInput &input) {
  Answers answers;
  for (const auto &each : input.cases) {
    const auto &alert = each.alert;
    if (!isAbout(alert, entry)) continue;
    const bool isExplained = !alert.explainedBy.isEmpty();
    if (alert.state == Alert::State::Pending && !isExplained) continue;
    if (alert.since.isValid() && (!answers.since.isValid() || alert.since < answers.since)) answers.since = alert.since;
    if (each.record.isSilenced(input.wallTime)) {
      ++answers.silenced;
      continue;
    }
    if (isExplained) {
      answers.cause = alert.explainedBy;
      if (!each.stoppedBy.isEmpty()) answers.stoppedBy = each.stoppedBy;
      continue;
    }
    if (alert.state != Alert::State::Recovering) {
      answers.severity = std::min(answers.severity.value_or(alert.severity), alert.severity);
    }
    if (const auto who = whoAnswers(each).toString(); !who.isEmpty()) {
      answers.who = who;
      continue;
    }
    ++answers.asking;
    if (alert.state == Alert::State::Recovering) continue;
    const auto due = input.system == nullptr ? QDateTime() : responseDue(*input.system, alert, each.record);
    if (due.isValid() && (!answers.due.isValid() || due < answers.due)) answers.due = due;
  }
  return answers;
}

/// Opsdeck's alerts of this title that stand for themselves and may not wait: only services explain others.
bool stands(const AlertCase &each, const QString &title, const QDateTime &wallTime) {
  return each.source == AlertCase::Source::Opsdeck && each.alert.kind == QLatin1String("service") &&
         each.alert.title == title && each.alert.isOpen() && !each.record.isSilenced(wallTime);
}

/// It is no more than a consequence of what stands in the list itself.
bool isFolded(const Attention &entry, const Answers &answers, const QList<Attention> &all,
              const AttentionInput &input) {
  if (answers.cause.isEmpty() || answers.asking > 0 || !answers.who.isEmpty()) return false;
  return std::ranges::any_of(input.cases, [&](const AlertCase &each) {
    if (!stands(each, answers.cause, input.wallTime) || isAbout(each.alert, entry)) return false;
    return std::ranges::any_of(all, [&each](const Attention &other) { return isAbout(each.alert, other); });
  });
}

/// Alerts that are explained by one of the entry's own, as the page of alerts has them below it.
int explainedBy(const Attention &entry, const AttentionInput &input) {
  const auto isExplained = [&](const AlertCase &each) {
    const auto &alert = each.alert;
    if (alert.explainedBy.isEmpty() || alert.state == Alert::State::Pending) return false;
    if (each.source != AlertCase::Source::Opsdeck || each.record.isSilenced(input.wallTime)) return false;
    return std::ranges::any_of(input.cases, [&](const AlertCase &cause) {
      return isAbout(cause.alert, entry) && stands(cause, alert.explainedBy, input.wallTime);
    });
  };
  return static_cast<int>(std::ranges::count_if(input.cases, isExplained));
}

/// What is wrong with the whole of a thing is as grave as its alert says; its state stays in words.
void takeSeverity(Attention &entry, const std::optional<Severity> &severity) {
  constexpr int behindStates = 5;
  if (!severity || !entry.metric.isEmpty() || entry.tone == Tone::Unknown) return;
  entry.title = entry.title.isEmpty() ? entry.word : tr("%1: %2").arg(entry.word, entry.title);
  entry.word = severityName(*severity);
  if (severityTone(*severity) == Tone::Critical) entry.tone = Tone::Critical;
  entry.rank = static_cast<int>(*severity) * rankOfSeverity + std::min(entry.rank, behindStates);
}

/// What somebody sees to is as grave as it was: it is over when it is over.
void takeAnswer(Attention &entry, const QString &who) {
  constexpr int behindAll = 100;
  entry.isAnswered = true;
  entry.title = entry.title.isEmpty() ? who : tr("%1 · %2").arg(who, entry.title);
  const bool isGrave = entry.rank < 2 * rankOfSeverity;
  entry.rank = isGrave ? rankOfTaken + entry.rank / rankOfSeverity : entry.rank + behindAll;
}

/// A run of ours has stopped it: that is worth knowing, and over when the run is.
void takeStop(Attention &entry, const QString &run) {
  entry.tone = Tone::Notice;
  entry.word = tr("Expected");
  entry.title = tr("stopped by %1").arg(run);
  entry.procedures.clear();
  entry.needsTriage = false;
  entry.after.clear();
  entry.isAnswered = true;
  entry.rank = rankOfNotices;
}

/// What fires by the journal and is crossed now has lasted, whoever began to watch only after that.
EnvironmentStatus withInherited(const AttentionInput &input) {
  if (input.status == nullptr) return {};
  auto status = *input.status;
  const auto move = [&input](const char *kind, auto &all) {
    for (auto &each : all) {
      const auto fires = [&](const CrossedThreshold &crossed) {
        return std::ranges::any_of(input.cases, [&](const AlertCase &entry) {
          const auto &alert = entry.alert;
          return alert.state == Alert::State::Firing && alert.kind == QLatin1String(kind) &&
                 alert.subject == each.name && alertKey(alert.key).metric == alertMetric(crossed.threshold.metric) &&
                 alert.severity <= crossed.threshold.severity;
        });
      };
      for (const auto &crossed : std::as_const(each.pending)) {
        if (fires(crossed)) each.crossed.append(crossed);
      }
      each.pending.removeIf(fires);
    }
  };
  move("service", status.services);
  move("queue", status.queues);
  return status;
}

/// Of what fired before anybody watched here nothing may be measured yet: that is in no status.
void addUnmeasured(const AttentionInput &input, const QList<Attention> &known, AllAttention &all) {
  for (const auto &each : input.cases) {
    const auto &alert = each.alert;
    const bool isOurs = each.source == AlertCase::Source::Opsdeck && alert.state == Alert::State::NoData;
    if (!isOurs || !each.record.firedAt.isValid() || !alert.isOpen()) continue;
    if (std::ranges::any_of(known, [&](const Attention &entry) { return isAbout(alert, entry); })) continue;
    if (each.record.isSilenced(input.wallTime)) {
      ++all.silenced;
      continue;
    }
    Attention entry;
    entry.tone = Tone::Unknown;
    entry.word = tr("No data");
    entry.subject = alert.title;
    entry.title = alert.text;
    entry.since = alert.since;
    if (input.system != nullptr) entry.answerDue = responseDue(*input.system, alert, each.record);
    entry.page = alert.kind == QLatin1String("service") ? QStringLiteral("health")
                 : alert.kind == QLatin1String("queue") ? QStringLiteral("queues")
                                                        : QStringLiteral("models");
    entry.item = alert.subject;
    entry.metric = alertKey(alert.key).metric;
    entry.rank = static_cast<int>(alert.severity) * rankOfSeverity + 6;
    if (const auto who = whoAnswers(each).toString(); !who.isEmpty()) takeAnswer(entry, who);
    all.entries.append(entry);
  }
}

/// What the alert manager alone knows of: that is in no status.
void addManaged(const AttentionInput &input, QList<Attention> &entries) {
  for (const auto &each : input.cases) {
    if (each.source != AlertCase::Source::AlertManager || !each.alert.isOpen()) continue;
    if (each.alert.state == Alert::State::Recovering || each.record.isSilenced(input.wallTime)) continue;
    Attention entry;
    entry.tone = severityTone(each.alert.severity);
    entry.word = severityName(each.alert.severity);
    entry.subject = visibleText(each.alert.title);
    entry.title = visibleText(each.alert.text);
    entry.since = each.alert.since;
    if (input.system != nullptr) entry.answerDue = responseDue(*input.system, each.alert, each.record);
    entry.page = QStringLiteral("alerts");
    entry.item = each.alert.key;
    entry.rank = static_cast<int>(each.alert.severity) * rankOfSeverity + 6;
    if (const auto who = whoAnswers(each).toString(); !who.isEmpty()) takeAnswer(entry, who);
    entries.append(entry);
  }
}

/// What is unknown on one page, in the same words, is one entry: it is read at one look, and leads to one place.
void foldUnknown(QList<Attention> &entries) {
  constexpr qsizetype few = 3;
  for (qsizetype i = 0; i < entries.size(); ++i) {
    const Attention first = entries[i];
    if (first.tone != Tone::Unknown || first.page == QLatin1String("runs")) continue;
    const auto isSame = [&first](const Attention &other) {
      return other.tone == first.tone && other.word == first.word && other.title == first.title &&
             other.page == first.page;
    };
    if (std::ranges::count_if(entries, isSame) < few) continue;
    QStringList subjects;
    Attention all = first;
    for (const auto &entry : std::as_const(entries)) {
      if (!isSame(entry)) continue;
      if (!subjects.contains(entry.subject)) subjects.append(entry.subject);
      if (entry.since.isValid() && (!all.since.isValid() || entry.since < all.since)) all.since = entry.since;
      if (entry.answerDue.isValid() && (!all.answerDue.isValid() || entry.answerDue < all.answerDue)) {
        all.answerDue = entry.answerDue;
      }
    }
    all.subject = tr("%n targets", nullptr, static_cast<int>(subjects.size()));
    all.targets = subjects;
    all.item.clear();
    entries.removeIf(isSame);
    entries.insert(i, all);
  }
}

}  // namespace

int AllAttention::answered() const {
  return static_cast<int>(std::ranges::count_if(entries, &Attention::isAnswered));
}

int AllAttention::pending() const {
  return static_cast<int>(std::ranges::count_if(entries, &Attention::isPending));
}

int AllAttention::loud() const {
  return static_cast<int>(std::ranges::count_if(entries, &Attention::isLoud));
}

Tone AllAttention::worst() const {
  auto worst = Tone::Neutral;
  for (const auto &entry : entries) worst = graver(worst, entry.tone);
  return worst;
}

QString attentionText(const Attention &entry) {
  auto title = withoutStatement(entry.title);
  if (entry.targets.isEmpty()) return title;
  return tr("%1: %2").arg(title, entry.targets.join(QLatin1String(", ")));
}

QString answerDueText(const Attention &entry, const QDateTime &wallTime) {
  if (!entry.answerDue.isValid() || entry.isAnswered) return {};
  const Milliseconds left(wallTime.msecsTo(entry.answerDue));
  return left.count() > 0 ? tr("answer within %1").arg(figure::countdown(left))
                          : tr("overdue by %1").arg(figure::countdown(-left));
}

AllAttention allAttention(const AttentionInput &input) {
  auto known =
      needsAttention(input.system == nullptr ? System{} : *input.system, withInherited(input), input.runs, input.now);
  // Before the first answers there is nothing to be said about sources.
  if (input.status != nullptr && !input.isComplete) {
    known.removeIf([](const Attention &entry) { return entry.tone == Tone::Unknown && !entry.since.isValid(); });
  }
  AllAttention all;
  for (auto entry : std::as_const(known)) {
    const auto answers = answersOf(entry, input);
    if (isFolded(entry, answers, known, input)) continue;
    const bool mayWait = answers.silenced > 0 && answers.asking == 0 && answers.who.isEmpty();
    if (mayWait && answers.cause.isEmpty()) {
      ++all.silenced;
      continue;
    }
    const bool isExpected = !answers.stoppedBy.isEmpty() && answers.asking == 0 && answers.who.isEmpty();
    if (isExpected && answers.cause != answers.stoppedBy) continue;
    takeSeverity(entry, answers.severity);
    if (const int more = explainedBy(entry, input); more > 0) {
      entry.title = tr("%1; explains %n more alert(s)", nullptr, more).arg(entry.title);
    }
    entry.answerDue = answers.due;
    if (answers.since.isValid() && (!entry.since.isValid() || answers.since < entry.since)) entry.since = answers.since;
    if (isExpected) takeStop(entry, answers.stoppedBy);
    if (answers.asking == 0 && !answers.who.isEmpty()) takeAnswer(entry, answers.who);
    all.entries.append(entry);
  }
  addUnmeasured(input, known, all);
  if (input.backups) all.entries.append(*input.backups);
  addManaged(input, all.entries);
  std::ranges::stable_sort(all.entries, {}, &Attention::rank);
  foldUnknown(all.entries);
  return all;
}

}  // namespace ops
