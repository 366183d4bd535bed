#pragma once

#include <QSet>
#include <memory>

#include "models/base/operation.h"
#include "models/journal/record.h"

namespace ops {

struct RecordPage;

struct JournalOptions {
  QString folder;          ///< holds journal.db, its head file, the reserve and the locks; made 0700 if missing
  bool readOnly = false;   ///< for looking only: appends are refused
  int deadlineMs = 2'000;  ///< a disk that hangs longer counts as failed
  /// The user has seen what is lost and goes on without it: open() then recovers what it would refuse otherwise, and
  /// the journal says so in a record of its own. Never a default.
  bool acceptLoss = false;
};

/// The append-only, hash-chained store of everything that was done: SQLite in WAL mode with synchronous=FULL, on a
/// thread of its own. Several processes of one user share it. Once a write to the disk has failed this handle is
/// read-only for good (fail closed): isWritable() tells, why() says. Lives on its creator's thread.
class Journal : public QObject {
  Q_OBJECT

 public:
  explicit Journal(const JournalOptions &options, QObject *parent = nullptr);
  ~Journal() override;

  /// Opens, checks integrity, compares the head with the file beside the journal, verifies the chain's tail. Until it
  /// has succeeded every other operation is refused. Damage is a refusal, with a copy put aside; never a silent cut.
  Op<Done> open();
  bool isWritable() const;
  QString why() const;
  QString stream() const;
  QString folder() const;

  /// Durable when it succeeds. With a claim, refused if a newer claim of the same resource stands in the journal. Times
  /// out as OutcomeUnknown (it may have been written), and then this handle is read-only.
  Op<Record> append(const Event &event, const std::optional<Claim> &claim = {});
  /// Takes the kernel lock and writes a `claimed` record. Refused, with the holder named, while another process (or
  /// another claim of this one) holds it.
  Op<Claim> claim(const QString &resource, const Event &details);
  /// Who holds or held the resources, by their last `claimed` records.
  Op<QList<ClaimHolder>> holders(const QStringList &resources);

  Op<QList<Record>> read(const RecordQuery &query);
  /// From now on an index follows the journal on a thread of its own, so that a text is found at once among a million
  /// records. It may lag behind; what it does not know yet is read through.
  void keepSearchable();
  Op<qint64> lastSequence();
  /// The newest record; refused while there is none.
  Op<Record> head();
  /// Newest first.
  Op<QList<RunSummary>> runs(int limit = 200);
  /// Reads every record and recomputes the chain; progress {"records", "of"}. The one operation that needs no open():
  /// it reports on a journal that open() refuses.
  /// The report names the hashes of the records `witnesses`, for judgeAnchors().
  Op<VerifyReport> verify(const QSet<qint64> &witnesses = {});
  /// Writes the records of a query (limit and newestFirst have no meaning) into a new file of mode 0600, in the form
  /// that its name says (models/journal/export.h). Gives their number. An existing file is refused.
  Op<qint64> exportRecords(const QString &path, const RecordQuery &query);
  /// Checks each line's hash, and the chain wherever one sequence follows the other.
  Op<VerifyReport> verifyJsonl(const QString &path, const QSet<qint64> &witnesses = {});

 Q_SIGNALS:
  /// Records were added, by this process or another; at most 100 ms after their commit.
  void grew(qint64 lastSequence);
  void latched(const QString &why);

 private:
  friend class JournalFollower;
  Op<RecordPage> page(const RecordQuery &query);

  class Private;
  std::unique_ptr<Private> m_private;
};

/// The records of a query as they come: first those that stand there, then each new one, in order, without holes.
class JournalFollower : public QObject {
  Q_OBJECT

 public:
  /// `query.limit` and `query.newestFirst` have no meaning here. `journal` must outlive it.
  JournalFollower(Journal &journal, RecordQuery query, QObject *parent = nullptr);
  void start();

 Q_SIGNALS:
  void records(const QList<ops::Record> &records);
  /// All that stood there at the start has been delivered.
  void caughtUp();
  void failed(const ops::Error &error);

 private:
  void fetch();
  Journal &m_journal;
  RecordQuery m_query;
  bool m_fetching = false;
  bool m_again = false;
  bool m_caughtUp = false;
};

}  // namespace ops
