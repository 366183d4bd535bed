#pragma once

#include <QHash>
#include <QPointer>
#include <QTimer>

#include "models/journal/journal.h"
#include "models/journal/news.h"
#include "models/journal/reader.h"
#include "models/journal/run_projection.h"
#include "models/journal/verification.h"
#include "models/journal/worker.h"
#include "models/journal/writer.h"

namespace ops {

/// Two threads, a writer and a reader, and the operations that wait for them. Deadlines are counted in ticks of the
/// event loop, not by the clock: a process that was stopped or a machine that slept has not waited for its disk.
class Journal::Private {
 public:
  enum class Lane { Writer, Reader };

  struct Pending {
    int ticks = 0;
    std::shared_ptr<std::atomic<int>> state;  // of an append; null for what only reads
    std::function<void(const Error &)> fail;
  };

  struct AppendPart {
    AppendJob job;
    std::function<Mailbox::Reply(Result<Record>, QString latched)> reply;
  };

  Private(Journal *journal, const JournalOptions &journalOptions);
  ~Private();

  std::optional<Error> closedError(bool writing) const;
  Error error(ErrorCode code, const QString &reason, const QString &remedy = {}) const;
  void latch(const QString &reason);
  void tick();
  void arrived(qint64 sequence);
  void lookForNews();
  void feedIndex();

  template <typename T>
  quint64 expect(OperationOf<T> &op, int deadlineMs, std::shared_ptr<std::atomic<int>> state = {}) {
    const quint64 id = ++lastId;
    constexpr int tickMs = 100;
    pending.insert(
        id, {deadlineMs / tickMs + 1, std::move(state), [pointer = QPointer<OperationOf<T>>(&op)](const Error &e) {
               if (pointer) pointer->fail(e);
             }});
    if (!ticks.isActive()) ticks.start(tickMs);
    return id;
  }
  /// False if it has been answered before, by its deadline for one.
  bool settle(quint64 id) {
    if (pending.remove(id) == 0) return false;
    if (pending.isEmpty()) ticks.stop();
    return true;
  }
  /// `work` runs on the lane's thread and must not touch this object.
  template <typename T>
  void submit(OperationOf<T> &op, Lane lane, int deadlineMs, std::function<Result<T>()> work,
              std::shared_ptr<std::atomic<int>> state = {}) {
    const quint64 id = expect(op, deadlineMs, std::move(state));
    auto run = [this, id, work = std::move(work), pointer = QPointer<OperationOf<T>>(&op), keep = writer, lane] {
      auto result = work();
      const QString latched = lane == Lane::Writer ? keep->latched() : QString();
      return Mailbox::Reply([this, id, pointer, latched, result = std::move(result)]() mutable {
        const bool current = settle(id);
        if (current && pointer) pointer->end(std::move(result));
        if (!latched.isEmpty()) latch(latched);
      });
    };
    (lane == Lane::Writer ? *writerThread : *readerThread).post({std::move(run), {}});
  }

  /// An operation that reads; refused while the journal is not open.
  template <typename T>
  Op<T> reading(std::function<Result<T>(Reader &)> work) {
    const QPointer<Journal> self(q);
    return makeOp<T>([self, work = std::move(work)](OperationOf<T> &op) {
      if (!self) return op.fail(closedForGood());
      auto *d = self->m_private.get();
      if (const auto closed = d->closedError(false)) return op.fail(*closed);
      constexpr int readingMs = 60'000;
      d->template submit<T>(op, Lane::Reader, readingMs, [keep = d->reader, work] { return work(*keep); });
    });
  }
  static Error closedForGood();
  /// Something long on the reader's thread, a step at a time, so that others get their turn; ends with `task` when its
  /// operation does.
  template <typename T, typename Task>
  void stepwise(OperationOf<T> &op, const std::shared_ptr<Task> &task) {
    readerThread->post({[this, task, pointer = QPointer<OperationOf<T>>(&op)] {
                          const bool ended = task->step();
                          return Mailbox::Reply([this, task, pointer, ended] {
                            if (!pointer || pointer->isFinished()) return;
                            if (ended) return pointer->end(task->result());
                            Q_EMIT pointer->progressed({{"records", task->records()}, {"of", task->of()}});
                            if (pointer && !pointer->isFinished()) stepwise<T>(*pointer, task);
                          });
                        },
                        {}});
  }

  Journal *q;
  JournalOptions options;
  bool opened = false;
  bool hangs = false;  ///< the writer did not come back in time: nothing more is given to it
  QString why;
  QString stream;
  qint64 last = 0;
  quint64 lastId = 0;
  QHash<quint64, Pending> pending;
  QTimer ticks;
  Mailbox mailbox;
  News news;
  bool looking = false;
  std::shared_ptr<Writer> writer;  // used on its thread only
  std::shared_ptr<Reader> reader;
  std::shared_ptr<RunProjection> projection;  // of the reader's thread
  std::unique_ptr<Worker> writerThread;
  std::unique_ptr<Worker> readerThread;
  std::unique_ptr<Worker> indexThread;  ///< null unless the journal is to be kept searchable
  std::function<bool()> feed;           ///< one step, on that thread; true if there is more to do
  bool feeding = false;
};

}  // namespace ops
