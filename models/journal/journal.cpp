#include "models/journal/journal.h"

#include <unistd.h>

#include "models/base/clock.h"
#include "models/journal/body_limit.h"
#include "models/journal/journal_p.h"
#include "models/journal/texts.h"

namespace ops {

namespace {
constexpr int openingMs = 30'000;
}  // namespace

Journal::Private::Private(Journal *journal, const JournalOptions &journalOptions)
    : q(journal),
      options(journalOptions),
      news(HeadFile(journalOptions.folder).path()),
      writer(std::make_shared<Writer>(journalOptions)),
      reader(std::make_shared<Reader>(journalOptions.folder)),
      projection(std::make_shared<RunProjection>()) {
  const auto batch = [keep = writer](const std::vector<std::shared_ptr<void>> &parts) {
    std::vector<const AppendJob *> jobs;
    jobs.reserve(parts.size());
    for (const auto &part : parts) jobs.push_back(&static_cast<AppendPart *>(part.get())->job);
    auto results = keep->append(jobs);
    std::vector<Mailbox::Reply> replies;
    replies.reserve(parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
      replies.push_back(static_cast<AppendPart *>(parts[i].get())->reply(std::move(results[i]), keep->latched()));
    }
    return replies;
  };
  const auto tidyUp = [this, keep = writer] {
    const bool wasFine = keep->latched().isEmpty();
    keep->checkpoint();
    if (!wasFine || keep->latched().isEmpty()) return Mailbox::Reply();
    return Mailbox::Reply([this, reason = keep->latched()] { latch(reason); });
  };
  writerThread = std::make_unique<Worker>(mailbox.slot(), batch, tidyUp);
  readerThread = std::make_unique<Worker>(mailbox.slot(), Worker::Batch(),
                                          [keep = reader, runs = projection] { return Mailbox::Reply(); });
  connect(&ticks, &QTimer::timeout, q, [this] { tick(); });
  connect(&news, &News::mayHaveGrown, q, [this] { lookForNews(); });
}

Journal::Private::~Private() {
  writer.reset();
  reader.reset();
  projection.reset();
  writerThread->stop(options.deadlineMs);
  readerThread->stop(options.deadlineMs);
  if (indexThread) indexThread->stop(options.deadlineMs);
  // What was written in the meantime is still worth saying; replies reach operations, never this object's owner.
  mailbox.drain();
  for (const auto &entry : std::as_const(pending)) {
    const bool untouched = !entry.state || AppendJob{{}, {}, {}, 0, 0, entry.state}.moveTo(AppendJob::Abandoned);
    entry.fail(
        error(untouched ? ErrorCode::Refused : ErrorCode::OutcomeUnknown, JournalTexts::tr("the journal was closed")));
  }
}

Error Journal::Private::error(ErrorCode code, const QString &reason, const QString &remedy) const {
  return {code, JournalTexts::tr("Using the journal"), options.folder, reason, remedy};
}

Error Journal::Private::closedForGood() {
  return {
      ErrorCode::Refused, JournalTexts::tr("Using the journal"), {}, JournalTexts::tr("the journal was closed"), {}};
}

std::optional<Error> Journal::Private::closedError(bool writing) const {
  if (!opened) return error(ErrorCode::Refused, JournalTexts::tr("it is not open"));
  if (writing && options.readOnly) return error(ErrorCode::Refused, JournalTexts::tr("it was opened for reading only"));
  if (writing && hangs) return error(ErrorCode::Refused, why);
  return {};
}

void Journal::Private::latch(const QString &reason) {
  if (!why.isEmpty()) return;
  why = reason;
  Q_EMIT q->latched(reason);
}

void Journal::Private::arrived(qint64 sequence) {
  if (sequence <= last) return;
  last = sequence;
  feedIndex();
  Q_EMIT q->grew(sequence);
}

void Journal::Private::feedIndex() {
  if (!indexThread || feeding) return;
  feeding = true;
  indexThread->post({[this, step = feed] {
                       const bool more = step();
                       return Mailbox::Reply([this, more] {
                         feeding = false;
                         if (more) feedIndex();
                       });
                     },
                     {}});
}

void Journal::Private::lookForNews() {
  if (looking || !opened) return;
  looking = true;
  readerThread->post({[this, keep = reader] {
                        const auto sequence = keep->lastSequence();
                        return Mailbox::Reply([this, sequence] {
                          looking = false;
                          if (sequence) arrived(*sequence);
                        });
                      },
                      {}});
}

void Journal::Private::tick() {
  // Answers that are there already count, however late this thread is.
  const QPointer<Journal> alive(q);
  mailbox.drain();
  if (!alive) return;
  QList<Pending> late;
  for (auto entry = pending.begin(); entry != pending.end();) {
    if (--entry->ticks > 0) {
      ++entry;
    } else {
      late.append(*entry);
      entry = pending.erase(entry);
    }
  }
  if (pending.isEmpty()) ticks.stop();
  for (const auto &entry : late) {
    if (!alive) return;
    if (!entry.state) {
      entry.fail(error(ErrorCode::TimedOut, JournalTexts::tr("the disk does not answer")));
      continue;
    }
    AppendJob job;
    job.state = entry.state;
    if (job.moveTo(AppendJob::Abandoned)) {
      const qint64 holder = appendLockHolder(JournalFiles(options.folder).lock);
      const bool foreign = holder != 0 && holder != ::getpid();
      entry.fail(error(ErrorCode::Refused,
                       foreign ? JournalTexts::tr("process %1 keeps its write lock").arg(holder)
                               : JournalTexts::tr("it was busy for too long; nothing was written"),
                       JournalTexts::tr("Try again, or end the process that blocks it.")));
    } else {
      const QString reason = JournalTexts::tr("the disk did not answer within %1 ms").arg(options.deadlineMs);
      entry.fail(error(ErrorCode::OutcomeUnknown, reason,
                       JournalTexts::tr("Check the disk that holds it, then start the program again.")));
      hangs = true;
      latch(reason);
    }
  }
}

Journal::Journal(const JournalOptions &options, QObject *parent)
    : QObject(parent), m_private(std::make_unique<Private>(this, options)) {}

Journal::~Journal() = default;

bool Journal::isWritable() const {
  return m_private->opened && !m_private->options.readOnly && m_private->why.isEmpty();
}

QString Journal::why() const {
  if (!m_private->why.isEmpty()) return m_private->why;
  if (const auto error = m_private->closedError(true)) return error->why;
  return {};
}

QString Journal::stream() const {
  return m_private->stream;
}

QString Journal::folder() const {
  return m_private->options.folder;
}

Op<Done> Journal::open() {
  const QPointer<Journal> self(this);
  return makeOp<Done>([self](OperationOf<Done> &op) {
    if (!self) return op.fail(Private::closedForGood());
    auto *p = self->m_private.get();
    const quint64 id = p->expect(op, openingMs);
    const QPointer<OperationOf<Done>> pointer(&op);
    p->writerThread->post({[p, id, pointer, keep = p->writer] {
                             auto result = keep->open();
                             return Mailbox::Reply(
                                 [p, id, pointer, result, stream = keep->stream(), latched = keep->latched()] {
                                   const bool current = p->settle(id);
                                   if (result && current) {
                                     p->opened = true;
                                     p->news.start();
                                     p->stream = stream;
                                     p->last = *result;
                                   }
                                   if (pointer && current) {
                                     if (result) {
                                       pointer->succeed({});
                                     } else {
                                       pointer->fail(result.error());
                                     }
                                   }
                                   if (!latched.isEmpty()) p->latch(latched);
                                 });
                           },
                           {}});
  });
}

namespace {
Result<AppendJob> jobOf(const Event &event, const std::optional<Claim> &claim) {
  const auto refuse = [](const QString &why) {
    return fail({ErrorCode::Usage, JournalTexts::tr("Writing to the journal"), {}, why, {}});
  };
  if (event.type.isEmpty()) return refuse(JournalTexts::tr("a record needs a type"));
  auto body = limitedBody(event.body, event.type == QLatin1String(event::runOpened));
  if (!body) return std::unexpected(body.error());
  AppendJob job;
  job.event = event;
  job.body = std::move(*body);
  job.event.body = jsonParse(job.body).value_or(Json::object());
  if (claim) {
    job.resource = claim->resource;
    job.fence = claim->fence;
  }
  return job;
}
}  // namespace

Op<Record> Journal::append(const Event &event, const std::optional<Claim> &claim) {
  const QPointer<Journal> self(this);
  return makeOp<Record>([self, event, claim](OperationOf<Record> &op) {
    if (!self) return op.fail(Private::closedForGood());
    auto *p = self->m_private.get();
    if (const auto closed = p->closedError(true)) return op.fail(*closed);
    auto job = jobOf(event, claim);
    if (!job) return op.fail(job.error());
    const quint64 id = p->expect(op, p->options.deadlineMs, job->state);
    auto part = std::make_shared<Private::AppendPart>();
    part->job = std::move(*job);
    part->reply = [p, id, pointer = QPointer<OperationOf<Record>>(&op)](Result<Record> result, const QString &latched) {
      return Mailbox::Reply([p, id, pointer, latched, result = std::move(result)] {
        const QPointer<Journal> alive(p->q);
        const bool current = p->settle(id);
        const qint64 sequence = result ? result->sequence : 0;
        if (current && pointer) pointer->end(result);
        if (!latched.isEmpty()) p->latch(latched);
        if (alive && sequence > 0) p->arrived(sequence);
      });
    };
    p->writerThread->post({{}, part});
  });
}

Op<Claim> Journal::claim(const QString &resource, const Event &details) {
  const QPointer<Journal> self(this);
  return makeOp<Claim>([self, resource, details](OperationOf<Claim> &op) {
    if (!self) return op.fail(Private::closedForGood());
    auto *p = self->m_private.get();
    if (const auto closed = p->closedError(true)) return op.fail(*closed);
    Event event = details;
    event.type = QString::fromLatin1(event::claimed);
    if (!event.body.is_object()) event.body = Json::object();
    event.body["resource"] = toJson(resource);
    event.body["pid"] = qint64{::getpid()};
    event.body["startTicks"] = processStartTicks(::getpid());
    auto job = jobOf(event, {});
    if (!job) return op.fail(job.error());
    const auto state = job->state;
    p->submit<Claim>(
        op, Private::Lane::Writer, p->options.deadlineMs, [keep = p->writer, job = *job] { return keep->claim(job); },
        state);
  });
}

Op<QList<ClaimHolder>> Journal::holders(const QStringList &resources) {
  return m_private->reading<QList<ClaimHolder>>([resources](Reader &reader) { return reader.holders(resources); });
}

Op<QList<Record>> Journal::read(const RecordQuery &query) {
  return m_private->reading<QList<Record>>([query](Reader &reader) { return reader.read(query); });
}

void Journal::keepSearchable() {
  auto *p = m_private.get();
  if (p->indexThread) return;
  struct Feeder {
    explicit Feeder(const QString &folder) : reader(folder), index(folder) {}
    Reader reader;
    SearchIndex index;
  };
  const auto feeder = std::make_shared<Feeder>(p->options.folder);
  p->feed = [feeder] {
    const auto database = feeder->reader.database();
    return database && *database != nullptr && feeder->index.feed(**database);
  };
  p->indexThread = std::make_unique<Worker>(p->mailbox.slot());
  p->feedIndex();
}

Op<RecordPage> Journal::page(const RecordQuery &query) {
  return m_private->reading<RecordPage>([query](Reader &reader) { return reader.page(query); });
}

Op<Record> Journal::head() {
  return m_private->reading<Record>([](Reader &reader) -> Result<Record> {
    RecordQuery newest;
    newest.newestFirst = true;
    newest.limit = 1;
    auto records = reader.read(newest);
    if (!records) return fail(records.error());
    if (records->isEmpty()) {
      return fail({ErrorCode::Refused, tr("Reading the journal's head"), {}, tr("the journal is empty"), {}});
    }
    return records->first();
  });
}

Op<qint64> Journal::lastSequence() {
  return m_private->reading<qint64>([](Reader &reader) { return reader.lastSequence(); });
}

Op<QList<RunSummary>> Journal::runs(int limit) {
  return m_private->reading<QList<RunSummary>>(
      [limit, runs = m_private->projection](Reader &reader) { return reader.runs(*runs, limit); });
}

}  // namespace ops
