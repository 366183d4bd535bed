#include "models/backends/scratch_store.h"
#include "models/base/text.h"
#include "models/procedures/actions/backup/restore_losses.h"
#include "models/procedures/actions/service_actions.h"

namespace ops::backupactions {

namespace {
constexpr qint64 mostBytes = 512LL * 1024 * 1024;  // read of each of the two states

QString tr(const char *text) {
  return QCoreApplication::translate("RestoreActions", text);
}

/// The snapshot is loaded into a Redis of its own, and read in the same way as the one in service.
class LostEntries : public std::enable_shared_from_this<LostEntries> {
 public:
  LostEntries(const LossQuestion &question, std::function<void()> next)
      : m_question(question), m_next(std::move(next)) {}

  void start() {
    const auto store = m_question.context.backends.queueStore(m_question.place.connection);
    if (!store) return m_question.run.end(store.error());
    m_store = *store;
    readLive();
  }

 private:
  void readLive() {
    m_question.run.attempt<StoreContents>(m_store->contents(mostBytes),
                                          [this, self = shared_from_this()](const Result<StoreContents> &live) {
                                            if (!live && live.error().code == ErrorCode::Unreachable)
                                              return askManager(live.error());
                                            if (!live) return giveUp(live.error());
                                            m_live = *live;
                                            lookAtOthers();
                                          });
  }

  /// One that is gone can't be asked any more; one that only does not answer may be full of new jobs.
  void askManager(const Error &silence) {
    const auto judge = [this, self = shared_from_this(), silence](const serviceactions::Instances &all) {
      const auto any = [&all](InstanceState state) {
        return std::ranges::any_of(all, [state](const ServiceInstance &one) { return one.state == state; });
      };
      for (const auto &one : all) m_processes += one.pid;
      m_processes.remove(0);
      constexpr int mostLooks = 30;
      constexpr int mostLooksAtSilence = 5;
      constexpr Milliseconds pause{1'000};
      const bool changes = any(InstanceState::Starting) || any(InstanceState::Stopping);
      // One that ends whenever it is started holds nothing in between. Its manager gives it up in the end, or takes
      // each start for a success: then every look finds another process, and none that answers.
      const bool endsAgain = m_processes.size() > all.size();
      const bool isUp = std::ranges::any_of(all, [](const ServiceInstance &one) {
        const bool crashes = one.state == InstanceState::Unhealthy && one.pid == 0;
        return (one.isUp() && !crashes) || one.state == InstanceState::Unknown;
      });
      const int looks = changes ? mostLooks : isUp ? mostLooksAtSilence : 0;
      if (!endsAgain && ++m_looks < looks) {
        m_question.run.report(tr("Waiting until Redis is up, or down for good"));
        return m_question.run.after(pause, [self] { self->readLive(); });
      }
      const bool isDown = !all.isEmpty() && (endsAgain || !isUp);
      if (!isDown) return giveUp(silence);
      m_question.losses->notes += tr("Redis does not run, so what it holds was not looked at");
      m_next();
    };
    serviceactions::askInstances(m_question.run, m_question.context, m_question.place.spec.of, judge);
  }

  /// The snapshot replaces every database of the server, and only the system's own is compared.
  void lookAtOthers() {
    m_question.run.attempt<Json>(m_store->info(QStringLiteral("keyspace")),
                                 [this, self = shared_from_this()](const Result<Json> &keyspace) {
                                   if (!keyspace) return giveUp(keyspace.error());
                                   const auto own = QStringLiteral("db%1").arg(database());
                                   for (const auto &[name, figures] : keyspace->items()) {
                                     const auto other = QString::fromStdString(name);
                                     if (!other.startsWith(QLatin1String("db")) || other == own) continue;
                                     m_question.losses->unknown += tr("%1 of Redis").arg(other);
                                   }
                                   if (m_live.isEmpty()) return m_next();
                                   load();
                                 });
  }

  int database() const {
    const auto *connection = m_question.context.backends.environment().connection(m_question.place.connection);
    return connection != nullptr ? databaseNumber(*connection) : 0;
  }

  void load() {
    const auto failed = [this, self = shared_from_this()](const Error &error) { giveUp(error); };
    const auto read = [this, self = shared_from_this()](const std::shared_ptr<QueueStore> &then) {
      if (!then) return giveUp({ErrorCode::Refused, {}, {}, tr("its backup could not be loaded here"), {}});
      m_question.run.attempt<StoreContents>(then->contents(mostBytes),
                                            [this, self, then](const Result<StoreContents> &old) {
                                              if (!old) return giveUp(old.error());
                                              compare(*old);
                                            });
    };
    // In this order, the first that is wrong with a backup is what is told.
    readEveryByte(m_question.run, m_question.host, m_question.set, {m_question.member.name},
                  [this, self = shared_from_this(), read, failed] {
                    tryRedis(m_question.run, m_question.context, m_question.host, m_question.set, m_question.member,
                             [this, self, read, failed](qint64) {
                               m_question.run.report(tr("Loading the backup of Redis, to compare it"));
                               loadScratchRedis(m_question.run, m_question.host, m_question.set, m_question.member,
                                                database(), read, failed);
                             });
                  });
  }

  void giveUp(const Error &error) {
    m_question.losses->unknown += tr("%1 (%2)").arg(m_question.place.spec.title, error.why);
    m_next();
  }

  void compare(const StoreContents &old) {
    auto &losses = *m_question.losses;
    const auto &queues = m_question.context.backends.system().queues;
    QByteArrayList counters;  // say nothing that the queues do not
    for (const auto &queue : queues) counters << queue.enqueuedCounter.toUtf8() << queue.finishedCounter.toUtf8();
    for (const auto &[key, entries] : m_live.asKeyValueRange()) {
      const auto newer = entries.notIn(old.value(key));
      if (newer == 0 || counters.contains(key)) continue;
      losses.entries += newer;
      losses.details += tr("%1: %2 entries").arg(visibleText(key), formatCount(newer));
    }
    for (const auto &queue : queues) {
      const auto key = queue.name.toUtf8();
      const auto again = old.value(key).notIn(m_live.value(key));
      if (again == 0) continue;
      losses.notes += tr("%1 jobs that have left %2 since come back into it, and are done again")
                          .arg(formatCount(again), visibleText(key));
    }
    m_next();
  }

  LossQuestion m_question;
  std::function<void()> m_next;
  QueueStore *m_store = nullptr;
  StoreContents m_live;
  int m_looks = 0;           ///< at one that is not down, and does not answer
  QSet<qint64> m_processes;  ///< that were seen while none answered
};
}  // namespace

void findLostEntries(const LossQuestion &question, const std::function<void()> &next) {
  std::make_shared<LostEntries>(question, next)->start();
}

}  // namespace ops::backupactions
