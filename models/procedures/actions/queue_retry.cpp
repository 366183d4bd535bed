#include <limits>

#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/procedures/actions/queue_actions.h"

namespace ops {

using namespace queueactions;

namespace {

constexpr int lookPage = 100;                        // jobs
constexpr qint64 lookCap = 640 * 1024;               // bytes of a job that is looked at for the plan
constexpr qint64 lookJobs = 2'000;                   // the plan looks at no more
constexpr qint64 lookBytes = 32LL * 1024 * 1024;     // nor at more bytes than these
constexpr qint64 knownForMs = 6LL * 24 * 3'600'000;  // the store forgets after a week

QString tr(const char *text, int n = -1) {
  return QCoreApplication::translate("QueueActions", text, nullptr, n);
}

/// How often a job was tried, by its own word; nothing where it has none that is a number.
std::optional<qint64> attemptsOf(const QByteArray &payload, const QString &pointer) {
  const auto json = jsonParse(payload);
  if (!json) return std::nullopt;
  try {
    const Json::json_pointer at(toJson(pointer));
    if (!json->contains(at)) return std::nullopt;
    const Json &value = json->at(at);
    constexpr auto most = std::numeric_limits<qint64>::max();
    if (value.is_number_unsigned()) {
      return static_cast<qint64>(std::min<quint64>(value.get<quint64>(), static_cast<quint64>(most)));
    }
    if (value.is_number_integer()) return value.get<qint64>();
    if (value.is_number()) return static_cast<qint64>(std::clamp(value.get<double>(), -1e15, 1e15));
    bool isNumber = false;
    const qint64 number = value.is_string() ? jsonText(value).toLongLong(&isNumber) : 0;
    return isNumber ? std::optional(number) : std::nullopt;
  } catch (const Json::exception &) {
    return std::nullopt;
  }
}

JobFate fateOf(const QByteArray &payload, const QueueSpec &queue) {
  const auto attempts = attemptsOf(payload, queue.attemptsPointer);
  if (!attempts) return JobFate::MoveUnknown;
  return *attempts >= queue.maxAttempts ? JobFate::Aside : JobFate::Move;
}

bool isLimited(const QueueSpec *queue) {
  return queue != nullptr && queue->maxAttempts > 0 && !queue->attemptsPointer.isEmpty();
}

/// Reads how often the jobs have been tried that a retry is about; bounded, for a plan has no time.
class AttemptsLook {
 public:
  AttemptsLook(ActionRun &run, const Place &place, const QByteArrayList &jobs)
      : m_run(run), m_place(place), m_isChoice(!jobs.isEmpty()) {
    for (const auto &digest : jobs) ++m_wanted[digest];
  }

  void look(qint64 first) {
    m_run.ask<QueuePage>(m_place.store->peek(m_place.spec->failed, first, lookPage, lookCap),
                         [this, first](const QueuePage &page) { take(page, first); });
  }

 private:
  void take(const QueuePage &page, qint64 first) {
    for (const auto &job : page.jobs) {
      m_bytes += job.payload.size();
      if (m_isChoice && m_wanted.value(job.digest) == 0) continue;
      if (m_isChoice) --m_wanted[job.digest];
      if (m_isChoice && m_wanted[job.digest] == 0) m_wanted.remove(job.digest);
      ++m_seen;
      const auto attempts =
          job.digest.isEmpty() ? std::nullopt : attemptsOf(job.payload, m_place.spec->attemptsPointer);
      if (attempts.value_or(0) < m_place.spec->maxAttempts) continue;
      ++m_atLimit;
      m_most = std::max(m_most, *attempts);
    }
    const qint64 next = first + page.jobs.size();
    const bool isEnough = next >= lookJobs || m_bytes >= lookBytes || (m_isChoice && m_wanted.isEmpty());
    if (!isEnough && !page.jobs.isEmpty() && next < page.depth) return look(next);
    m_run.value()["lookedAt"] = m_seen;
    m_run.value()["atLimit"] = m_atLimit;
    if (m_atLimit > 0) m_run.value()["mostAttempts"] = m_most;
    if (!m_isChoice) m_run.value()["depth"] = page.depth;
    m_run.succeed();
  }

  ActionRun &m_run;
  Place m_place;
  bool m_isChoice;
  QHash<QByteArray, int> m_wanted;
  qint64 m_bytes = 0;
  qint64 m_seen = 0;
  qint64 m_atLimit = 0;
  qint64 m_most = 0;
};

/// "300 retried, 4 in quarantine after 5 attempts"
QString sortedText(const QueueSorted &sorted, const QueueSpec &queue) {
  QStringList parts{tr("%1 retried").arg(formatCount(sorted.moved))};
  const auto add = [&parts](qint64 count, const QString &text) {
    if (count > 0) parts.append(text.arg(formatCount(count)));
  };
  add(sorted.aside, tr("%1 in quarantine after %n attempt(s)", queue.maxAttempts));
  add(sorted.kept, tr("%1 left where they are after %n attempt(s)", queue.maxAttempts));
  add(sorted.unknown, tr("of %1 the attempts are not known"));
  add(sorted.unread, tr("%1 left where they are, too long to be looked at"));
  add(sorted.missing, tr("%1 no longer there"));
  return parts.join(QStringLiteral(", "));
}

Json sortedValue(const QueueSorted &sorted, const QueueSpec &queue, bool isLimitUsed) {
  Json value{{"moved", sorted.moved}, {"missing", sorted.missing}, {"remaining", sorted.remaining}};
  if (sorted.unread > 0) value["unread"] = sorted.unread;
  if (isLimitUsed) {
    value["quarantined"] = sorted.aside;
    value["kept"] = sorted.kept;
    value["attemptsUnknown"] = sorted.unknown;
    Json named = Json::array();
    for (const auto &digest : sorted.asideDigests) named.push_back(digest.toHex().toStdString());
    value["jobsAtLimit"] = std::move(named);
  }
  value["summary"] = toJson(sortedText(sorted, queue));
  return value;
}

/// A place that knows the queue itself, by name.
Result<Place> placeOf(const Json &parameters, const ActionContext &context) {
  return place(parameterText(parameters, "queue"), context);
}

class QueueRetry final : public ShippedAction {
 public:
  QueueRetry()
      : ShippedAction("queue.retry", Risk::Change,
                      {{"queue", Parameter::Type::Queue, true}, {"jobs", Parameter::Type::Jobs}}) {}

  bool isRepeatable() const override { return true; }
  bool isForeseen() const override { return true; }
  QStringList check(const Json &parameters, const System &system) const override {
    auto faults = ShippedAction::check(parameters, system);
    const auto *spec = system.queue(parameterText(parameters, "queue"));
    if (spec != nullptr && spec->failed.isEmpty()) {
      faults.append(tr("queue: the system file names no key of failed jobs for %1").arg(spec->name));
    }
    return faults;
  }
  QStringList targets(const Json &parameters, const System &system) const override {
    return queueactions::targets(parameters, system);
  }
  QString describe(const Json &parameters, const System &system) const override {
    const auto name = parameterText(parameters, "queue");
    auto text = tr("Move %1 of %2 to the end of %3, oldest first")
                    .arg(jobsText(parameters), failedKey(parameters, system), name);
    const auto *spec = system.queue(name);
    const bool isChoice = !parameterJobs(parameters).isEmpty();
    if (!isLimited(spec) || isChoice) return text;
    return spec->quarantine.isEmpty()
               ? tr("%1; those that have failed %n time(s) or more stay there", spec->maxAttempts).arg(text)
               : tr("%1; those that have failed %n time(s) or more go to %2", spec->maxAttempts)
                     .arg(text, spec->quarantine);
  }

  std::unique_ptr<Operation> observe(const Json &parameters, const ActionContext &context) const override {
    const auto found = placeOf(parameters, context);
    if (!found) return failedAction(found.error());
    return std::make_unique<ActionRun>([place = *found, jobs = parameterJobs(parameters)](ActionRun &run) {
      run.value() = {{"at", toJson(utcNow())}};
      if (!isLimited(place.spec)) return run.succeed();
      auto *look = new AttemptsLook(run, place, jobs);
      QObject::connect(&run, &QObject::destroyed, [look] { delete look; });
      look->look(0);
    });
  }

  QString describeFound(const Json &observed, const Json &parameters, const System &system) const override {
    const auto *spec = system.queue(parameterText(parameters, "queue"));
    if (!isLimited(spec) || !observed.contains("lookedAt")) return {};
    const auto jobs = jsonInteger(observed, "lookedAt");
    if (jobs == 0) return tr("There are no such jobs");
    const auto atLimit = jsonInteger(observed, "atLimit");
    const bool isPart = jsonInteger(observed, "depth", jobs) > jobs;
    const auto of =
        isPart ? tr("the first %1 of %2 jobs").arg(formatCount(jobs), formatCount(jsonInteger(observed, "depth")))
               : tr("%n job(s)", static_cast<int>(jobs));
    if (atLimit == 0) return tr("Of %1 none has failed %2 times or more").arg(of).arg(spec->maxAttempts);
    const auto text = tr("Of %1, %2 have failed %3 times or more (up to %4 times)")
                          .arg(of, formatCount(atLimit))
                          .arg(spec->maxAttempts)
                          .arg(formatCount(jsonInteger(observed, "mostAttempts")));
    const bool isChoice = !parameterJobs(parameters).isEmpty();
    return isChoice ? tr("%1; they are retried all the same, because they were chosen by hand").arg(text) : text;
  }

  std::unique_ptr<Operation> run(const Json &parameters, const ActionContext &context) const override {
    const auto found = placeOf(parameters, context);
    if (!found) return failedAction(found.error());
    const auto &spec = *found->spec;
    QueueSort sort{spec.failed, spec.name, spec.quarantine, token(context, name()), {}, parameterJobs(parameters)};
    const bool isLimitUsed = isLimited(&spec) && sort.digests.isEmpty();
    if (isLimitUsed) sort.fate = [queue = spec](const QByteArray &payload) { return fateOf(payload, queue); };
    return std::make_unique<ActionRun>([place = *found, sort, isLimitUsed](ActionRun &run) {
      run.describeProgress([isLimitUsed](const Json &progress) {
        const auto moved = formatCount(jsonInteger(progress, "moved"));
        const auto left = formatCount(jsonInteger(progress, "remaining"));
        if (!isLimitUsed) return tr("%1 moved, %2 left").arg(moved, left);
        return tr("%1 moved, %2 in quarantine, %3 left").arg(moved, formatCount(jsonInteger(progress, "aside")), left);
      });
      run.ask<QueueSorted>(place.store->sort(sort), [&run, place, isLimitUsed](const QueueSorted &sorted) {
        run.succeed(sortedValue(sorted, *place.spec, isLimitUsed));
      });
    });
  }

  std::unique_ptr<Operation> probe(const Json &parameters, const ActionContext &context) const override {
    return probeMove(parameterText(parameters, "queue"), context, token(context, name()));
  }
};

QString takenBackText(const QueueUnsorted &back) {
  const auto all = formatCount(back.moved + back.missing);
  if (back.missing == 0) return tr("all %1 are back").arg(all);
  return tr("%1 of %2 are back, workers have taken the rest").arg(formatCount(back.moved), all);
}

/// The undo of queue.retry, and of nothing else: what the same step moved it finds by the step's token.
class QueueTakeBack final : public ShippedAction {
 public:
  QueueTakeBack() : ShippedAction("queue.takeBack", Risk::Change, {{"queue", Parameter::Type::Queue, true}}) {}

  bool isRepeatable() const override { return true; }
  QStringList targets(const Json &parameters, const System &system) const override {
    return queueactions::targets(parameters, system);
  }
  QString describe(const Json &parameters, const System &system) const override {
    return tr("Put the jobs that were moved back in front of %1, in their old order, but for those that a worker has "
              "taken meanwhile")
        .arg(failedKey(parameters, system));
  }
  std::unique_ptr<Operation> run(const Json &parameters, const ActionContext &context) const override {
    const auto found = placeOf(parameters, context);
    if (!found) return failedAction(found.error());
    const auto &spec = *found->spec;
    const QueueUnsort unsort{spec.failed, spec.name, spec.quarantine, token(context, QStringLiteral("queue.retry")),
                             token(context, name())};
    const auto since = jsonTime(context.before, "at");
    return std::make_unique<ActionRun>([store = found->store, unsort, since](ActionRun &run) {
      run.describeProgress([](const Json &progress) {
        return tr("%1 moved, %2 left")
            .arg(formatCount(jsonInteger(progress, "moved")), formatCount(jsonInteger(progress, "remaining")));
      });
      run.ask<QueueUnsorted>(store->unsort(unsort), [&run, store, unsort, since](const QueueUnsorted &back) {
        if (!back.isKnown && since.isValid() && since.msecsTo(utcNow()) > knownForMs) {
          return run.end({ErrorCode::Refused, tr("Putting jobs back into %1").arg(unsort.from), store->address(),
                          tr("which jobs were moved is kept for a week, and that is over"),
                          tr("Move those in quarantine with queue.move.")});
        }
        run.succeed({{"moved", back.moved}, {"missing", back.missing}, {"summary", toJson(takenBackText(back))}});
      });
    });
  }
};

}  // namespace

void addQueueRetrying(ActionRegistry &registry) {
  registry.add(std::make_unique<QueueRetry>());
  registry.add(std::make_unique<QueueTakeBack>());
}

}  // namespace ops
