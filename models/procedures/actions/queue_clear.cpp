#include "models/base/text.h"
#include "models/procedures/actions/job_export.h"
#include "models/procedures/actions/queue_actions.h"

namespace ops {

using namespace queueactions;

namespace {

constexpr Milliseconds defaultKeep{7LL * 24 * 3'600'000};
constexpr int mostAtOnce = 200;

QString tr(const char *text, int n = -1) {
  return QCoreApplication::translate("QueueActions", text, nullptr, n);
}

/// The same at every attempt of a step, so that a repeat finds what an earlier one has set aside.
QString tombstoneName(const QString &key, const ActionContext &context) {
  return QStringLiteral("opsdeck:tombstone:%1:%2").arg(key, context.token);
}

/// A file name for a key, which may hold slashes and colons.
QString fileName(const QString &key) {
  QString name;
  for (const auto c : key)
    name += c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('-') ? c : QLatin1Char('_');
  return name;
}

/// Export, check the export, set aside, export again from what was set aside: the tombstone alone stands still while
/// others push and pop, and the file that stays is the one that matches it. Until that is checked the first one is
/// kept.
class Clearing {
 public:
  Clearing(ActionRun &run, QueueStore &store, QString key, Milliseconds keep, const ActionContext &context)
      : m_run(run),
        m_store(store),
        m_key(std::move(key)),
        m_tombstone(tombstoneName(m_key, context)),
        m_token(token(context, QStringLiteral("queue.clear"))),
        m_keep(keep),
        m_path(QStringLiteral("%1/%2-%3").arg(context.folder, fileName(m_key), fileName(context.token))),
        m_before(m_path + QStringLiteral("-before.jsonl")),
        m_aside(m_path + QStringLiteral(".jsonl")) {}

  void start() {
    m_run.value() = {{"jobs", 0}, {"tombstone", toJson(m_tombstone)}, {"export", toJson(m_before.path())}};
    // An earlier attempt may have set them aside: then its first export is not written over.
    m_run.ask<qint64>(m_store.movedUnder(m_token), [this](qint64 jobs) {
      m_isAside = jobs > 0;
      if (m_isAside) return setAside();
      exportAll(m_key, m_before, [this] { setAside(); });
    });
  }

 private:
  void exportAll(const QString &key, JobExport &file, std::function<void()> then) {
    m_file = &file;
    if (const auto opened = m_file->open(); !opened) return end(opened.error());
    m_source = key;
    m_then = std::move(then);
    m_first = 0;
    m_atOnce = mostAtOnce;
    exportPage();
  }

  void exportPage() {
    m_run.attempt<QByteArrayList>(m_store.payloads(m_source, m_first, m_atOnce),
                                  [this](const Result<QByteArrayList> &page) {
                                    // Refused for its size: fewer jobs at once, down to a single one.
                                    if (!page && page.error().code == ErrorCode::Refused && m_atOnce > 1) {
                                      m_atOnce = std::max(1, m_atOnce / 4);
                                      return exportPage();
                                    }
                                    if (!page) return end(page.error());
                                    takePage(*page);
                                  });
  }

  void takePage(const QByteArrayList &page) {
    for (const auto &payload : page) {
      if (const auto added = m_file->add(payload); !added) return end(added.error());
    }
    m_first += page.size();
    if (page.size() == m_atOnce) {
      m_run.report(tr("%1 jobs exported").arg(formatCount(m_first)), {{"exported", m_first}});
      return exportPage();
    }
    if (const auto closed = m_file->close(); !closed) return end(closed.error());
    m_then();
  }

  void setAside() {
    // What was set aside is exported too before anything else counts.
    m_run.hold();
    m_run.attempt<qint64>(m_store.setAside(m_key, m_tombstone, m_keep.count() / 1'000, m_token),
                          [this](const Result<qint64> &jobs) {
                            if (!jobs) return end(jobs.error());
                            exportAside(*jobs);
                          });
  }

  void exportAside(qint64 jobs) {
    m_run.value()["jobs"] = jobs;
    if (!m_isAside) m_run.value()["arrivedMeanwhile"] = std::max<qint64>(0, jobs - m_before.count());
    m_isAside = jobs > 0;
    m_run.value()["summary"] =
        toJson(jobs == 0 ? tr("the queue was empty")
                         : tr("jobs taken out, and kept in the export: %1").arg(formatCount(jobs)));
    if (jobs == 0) return m_run.succeed();
    m_run.value()["conclusion"] =
        toJson(tr("Taken out of %1: %n job(s)", static_cast<int>(jobs)).arg(visibleText(m_key)));
    m_run.report(tr("%1 jobs set aside").arg(formatCount(jobs)), {{"jobs", jobs}});
    exportAll(m_tombstone, m_aside, [this, jobs] { compare(jobs); });
  }

  void compare(qint64 jobs) {
    if (m_aside.count() != jobs) {
      return end({ErrorCode::Failed,
                  tr("Exporting the jobs of %1").arg(m_key),
                  m_store.address(),
                  tr("%1 jobs were set aside, but %2 are in the export").arg(jobs).arg(m_aside.count()),
                  {}});
    }
    m_run.value()["export"] = toJson(m_aside.path());
    QFile::remove(m_before.path());
    m_run.succeed();
  }

  /// Says where the jobs are.
  void end(Error error) {
    QStringList remedies{error.remedy};
    if (!m_isAside) {
      remedies << tr("Nothing was removed from the queue.");
    } else {
      remedies << tr("The jobs were taken out of %1 and are in %2 for %3; put them back with queue.restore, or repeat "
                     "this step to export them.")
                      .arg(m_key, m_tombstone, formatDuration(m_keep));
      if (QFile::exists(m_before.path())) remedies << tr("An export from just before is in %1.").arg(m_before.path());
    }
    remedies.removeAll({});
    error.remedy = remedies.join(QLatin1Char(' '));
    m_run.end(error);
  }

  ActionRun &m_run;
  QueueStore &m_store;
  QString m_key;
  QString m_tombstone;
  QString m_token;
  Milliseconds m_keep;
  QString m_path;
  JobExport m_before;           ///< of the queue, while others push and pop
  JobExport m_aside;            ///< of what was set aside
  JobExport *m_file = nullptr;  ///< the one at work
  bool m_isAside = false;       ///< the jobs are in the tombstone
  QString m_source;
  std::function<void()> m_then;
  qint64 m_first = 0;
  int m_atOnce = mostAtOnce;
};

class QueueClear final : public ShippedAction {
 public:
  QueueClear()
      : ShippedAction("queue.clear", Risk::Destructive,
                      {{"queue", Parameter::Type::QueueKey, true}, {"keepFor", Parameter::Type::Duration}}) {}

  bool isRepeatable() const override { return true; }
  QString describe(const Json &parameters, const System &) const override {
    const auto name = parameterText(parameters, "queue");
    return tr("Export every job of %1 to a file, check the file, then take all jobs out of %1; they can be put back "
              "for %2")
        .arg(name, formatDuration(parameterDuration(parameters, "keepFor", defaultKeep)));
  }
  QString describeFound(const Json &found, const Json &parameters, const System &) const override {
    const auto jobs = static_cast<int>(jsonInteger(found, "depth"));
    const auto name = visibleText(parameterText(parameters, "queue"));
    return jobs == 0 ? tr("%1 is empty now").arg(name) : tr("To be taken out of %1: %n job(s)", jobs).arg(name);
  }
  QStringList targets(const Json &parameters, const System &system) const override {
    return queueactions::targets(parameters, system);
  }
  std::unique_ptr<Operation> observe(const Json &parameters, const ActionContext &context) const override {
    const auto key = parameterText(parameters, "queue");
    const auto found = place(key, context);
    if (!found) return failedAction(found.error());
    return std::make_unique<ActionRun>([store = found->store, key, context](ActionRun &run) {
      run.ask<QueueReading>(store->read({key, {}, {}, {}, {}}), [&run, key, context](const QueueReading &reading) {
        run.succeed({{"depth", reading.depth}, {"tombstone", toJson(tombstoneName(key, context))}});
      });
    });
  }
  std::unique_ptr<Operation> run(const Json &parameters, const ActionContext &context) const override {
    const auto key = parameterText(parameters, "queue");
    const auto found = place(key, context);
    if (!found) return failedAction(found.error());
    const auto keep = std::max(parameterDuration(parameters, "keepFor", defaultKeep), Milliseconds(60'000));
    return std::make_unique<ActionRun>([place = *found, key, keep, context](ActionRun &run) {
      auto *clearing = new Clearing(run, *place.store, key, keep, context);
      QObject::connect(&run, &QObject::destroyed, [clearing] { delete clearing; });
      const auto go = [clearing] { clearing->start(); };
      if (key != place.spec->processing) return go();
      whenConsumersAreDown(run, context, *place.spec, go);
    });
  }
  std::unique_ptr<Operation> probe(const Json &parameters, const ActionContext &context) const override {
    return probeMove(parameterText(parameters, "queue"), context, token(context, name()));
  }
};

class QueueRestore final : public ShippedAction {
 public:
  QueueRestore()
      : ShippedAction("queue.restore", Risk::Change,
                      {{"queue", Parameter::Type::QueueKey, true}, {"tombstone", Parameter::Type::Tombstone, true}}) {}

  bool isRepeatable() const override { return true; }
  QString describe(const Json &parameters, const System &) const override {
    return tr("Put the jobs that were taken out back in front of those that wait in %1, in their old order")
        .arg(parameterText(parameters, "queue"));
  }
  QStringList targets(const Json &parameters, const System &system) const override {
    return queueactions::targets(parameters, system);
  }
  std::unique_ptr<Operation> run(const Json &parameters, const ActionContext &context) const override {
    const auto key = parameterText(parameters, "queue");
    const auto found = place(key, context);
    if (!found) return failedAction(found.error());
    QueueMove move;
    move.from = parameterText(parameters, "tombstone");
    move.to = key;
    move.take = QueueEnd::Tail;
    move.put = QueueEnd::Head;
    move.token = token(context, name());
    if (!move.from.startsWith(QStringLiteral("opsdeck:tombstone:%1:").arg(key))) {
      return failedAction({ErrorCode::Refused,
                           tr("Putting jobs back into %1").arg(key),
                           move.from,
                           tr("these jobs were taken out of another queue"),
                           {}});
    }
    return std::make_unique<ActionRun>(
        [store = found->store, move](ActionRun &run) { moveJobs(run, *store, move, true); });
  }
  std::unique_ptr<Operation> probe(const Json &parameters, const ActionContext &context) const override {
    return probeMove(parameterText(parameters, "queue"), context, token(context, name()));
  }
};

}  // namespace

void addQueueClearing(ActionRegistry &registry) {
  registry.add(std::make_unique<QueueClear>());
  registry.add(std::make_unique<QueueRestore>());
}

}  // namespace ops
