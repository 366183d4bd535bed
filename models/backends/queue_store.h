#pragma once

#include <QByteArrayList>
#include <QMap>
#include <functional>
#include <optional>

#include "models/backends/access.h"
#include "models/backends/program_access.h"
#include "models/base/operation.h"
#include "models/base/row_digest.h"
#include "models/base/target.h"

namespace ops {

/// A job as it lies in a queue. Bytes, not text: it is never re-encoded.
struct QueueJob {
  qint64 index = 0;    ///< position from the head
  qint64 size = 0;     ///< whole length in bytes
  QByteArray payload;  ///< the first bytes only, where it is longer than the cap asked for
  QByteArray digest;   ///< SHA-256 of the whole payload, raw; empty where the payload was cut
};

struct QueuePage {
  qint64 depth = 0;  ///< of the whole queue, at the same instant
  QList<QueueJob> jobs;
};

/// Everything that monitoring wants of one queue, taken in one round trip.
struct QueueReading {
  qint64 depth = 0;
  std::optional<qint64> failed;
  std::optional<qint64> processing;
  std::optional<qint64> quarantine;
  std::optional<double> enqueued;  ///< counter, where one is declared
  std::optional<double> finished;
  QByteArray oldest;  ///< head of the queue, at most 16 KB; empty if there is none
};

struct QueueKeys {
  QString queue, failed, processing, enqueuedCounter, finishedCounter, quarantine = {};  ///< empty: not asked
};

enum class QueueEnd { Head, Tail };

/// A move of jobs between two queues of one store. Order is kept: Head to Tail takes the oldest first and appends; Tail
/// to Head puts jobs back in front of those that wait, in their old order.
struct QueueMove {
  QString from;
  QString to;
  QueueEnd take = QueueEnd::Head;
  QueueEnd put = QueueEnd::Tail;
  qint64 limit = 0;  ///< how many at the most, over all batches
  int batch = 500;   ///< jobs a script; small, so that no other client waits
  QString token;     ///< names the whole move; the store counts what was moved under it, so a repeat does not double
  /// Only these (SHA-256 of whole payloads, raw; a digest that stands twice moves two); empty: all, up to the limit.
  QByteArrayList digests;
};

struct QueueMoved {
  qint64 moved = 0;      ///< under this token, earlier attempts included
  qint64 remaining = 0;  ///< left in `from`
  qint64 missing = 0;    ///< digests that were no longer there
};

/// What becomes of a job that was looked at.
enum class JobFate {
  Move,         ///< to the end of the list that it is meant for
  MoveUnknown,  ///< as Move, because nothing speaks against it: the payload did not tell
  Aside,        ///< to the end of the list beside it; where there is none it stays
};

/// A look at every job of a list, the oldest first, that sends each to the end of one of two others, unchanged and in
/// order. Jobs that come in meanwhile are left alone.
struct QueueSort {
  QString from;
  QString to;
  QString aside;  ///< may be empty
  QString token;  ///< as in QueueMove; by it the order can be found again
  /// Of one whole payload; the same payload always has the same fate. Empty: all move.
  std::function<JobFate(const QByteArray &)> fate;
  /// Only these, as in QueueMove, and they move whatever their fate; empty: all.
  QByteArrayList digests = {};
};

/// Under the token, earlier attempts included.
struct QueueSorted {
  qint64 moved = 0;
  qint64 aside = 0;
  qint64 unknown = 0;           ///< of those moved: the payload did not tell
  qint64 kept = 0;              ///< had to go aside, and stayed for want of a place
  qint64 unread = 0;            ///< longer than is read to judge a job, so they stayed
  qint64 missing = 0;           ///< digests that were no longer there
  qint64 remaining = 0;         ///< left in `from`
  QByteArrayList asideDigests;  ///< of those aside or kept, the first 100, raw
};

/// The way back of a QueueSort: what still is where it was sent returns to the front of `from`, in the old order.
struct QueueUnsort {
  QString from, to, aside;  ///< as in the sort
  QString sortToken;        ///< the sort's
  QString token;            ///< its own
};

struct QueueUnsorted {
  bool isKnown = false;  ///< anything stands under the sort's token; what is older than a week is forgotten
  qint64 moved = 0;      ///< are back
  qint64 missing = 0;    ///< others have taken them meanwhile
};

/// By key: a list's jobs, a set's members and the like, each as a hash, so that two states can be held against each
/// other. Without keys that end by themselves.
using StoreContents = QMap<QByteArray, RowSet>;

/// Queues in a store, today Redis lists. Lives on its creator's thread and never blocks it. Every error names the
/// target.
class QueueStore : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  virtual QString address() const = 0;  ///< for people, without secrets
  virtual Op<Fingerprint> fingerprint() = 0;
  /// A round trip: succeeds with its duration in milliseconds.
  virtual Op<double> ping() = 0;
  virtual Op<QueueReading> read(const QueueKeys &keys) = 0;
  /// At most `count` (≤ 200) jobs from `first`; of each at most `payloadCap` bytes.
  virtual Op<QueuePage> peek(const QString &queue, qint64 first, int count, qint64 payloadCap) = 0;
  /// In bounded scripts; exact to the byte; safe against live producers and consumers. Progress: {"moved",
  /// "remaining"}. After a lost reply it asks the store what happened under the token; only if that can't be learnt the
  /// error is OutcomeUnknown.
  virtual Op<QueueMoved> move(const QueueMove &move) = 0;
  /// As move(), job by job. Progress: {"moved", "aside", "remaining"}.
  virtual Op<QueueSorted> sort(const QueueSort &sort) = 0;
  /// As move(). Progress: {"moved", "remaining"}.
  virtual Op<QueueUnsorted> unsort(const QueueUnsort &unsort) = 0;
  /// What has been moved under a token so far; 0 if nothing.
  virtual Op<qint64> movedUnder(const QString &token) = 0;
  /// Renames the queue to `tombstone`, which expires after `keepSeconds`; succeeds with the number of jobs set aside.
  /// Refused if the tombstone is there already, but under the same token.
  virtual Op<qint64> setAside(const QString &queue, const QString &tombstone, qint64 keepSeconds,
                              const QString &token) = 0;
  /// Raw payloads, each whole, in order, `count` from `first`: for exports.
  virtual Op<QByteArrayList> payloads(const QString &queue, qint64 first, int count) = 0;
  /// All that it holds, in small portions; more than `mostBytes` are refused.
  virtual Op<StoreContents> contents(qint64 mostBytes) = 0;
  /// INFO of one section, as {"name": "value"}.
  virtual Op<Json> info(const QString &section) = 0;
  /// Values of CONFIG GET for these names; Refused where the server keeps its configuration to itself.
  virtual Op<Json> configuration(const QStringList &names) = 0;
  /// For redis-cli.
  virtual Op<ProgramAccess> programAccess() = 0;
  /// Each connection's limits and rights, as {"check", "ok", "detail"} objects: for `opsdeck check`.
  virtual Op<Json> selfCheck() = 0;
};

}  // namespace ops
