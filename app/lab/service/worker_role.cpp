#include "app/lab/service/worker_role.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QThread>
#include <QUuid>
#include <algorithm>

#include "app/lab/exchange.h"
#include "app/lab/service/pdf.h"
#include "app/lab/service/service_log.h"
#include "app/lab/service/signals.h"

namespace ops::labservice {

namespace {

constexpr int keptDocuments = 500;
constexpr int modelTimeoutMs = 10'000;

Error jobError(const QString &why) {
  return {ErrorCode::Failed, QStringLiteral("job"), {}, why, {}};
}

QUuid documentId(const QByteArray &task) {
  const QUuid given(QString::fromLatin1(task));
  return given.isNull() ? QUuid::createUuidV5(QUuid(), task) : given;
}

}  // namespace

WorkerRole::WorkerRole(const LabLayout &layout, int number)
    : m_layout(layout),
      m_name(labprograms::worker(number)),
      m_redis(layout.redisSocket()),
      m_store(layout.postgres(QStringLiteral("doc_pipeline"), QStringLiteral("doc_pipeline"))) {}

int WorkerRole::run() {
  logLine("INFO", QStringLiteral("%1 started").arg(m_name));
  while (!stopRequested()) {
    // Without its database a worker takes no job: it could only spoil it.
    if (const auto database = m_store.ping(); !database) {
      logLine("WARNING", QStringLiteral("waiting for PostgreSQL: %1").arg(database.error().why));
      pause();
      continue;
    }
    const auto job = takeJob(m_redis);
    if (!job) {
      logLine("WARNING", QStringLiteral("waiting for Redis: %1").arg(job.error().why));
      pause();
      continue;
    }
    m_failures = 0;
    if (!job->bytes.isEmpty()) process(*job);
  }
  logLine("INFO", QStringLiteral("%1 stopped").arg(m_name));
  return 0;
}

void WorkerRole::pause() {
  m_failures = std::min(m_failures + 1, 5);
  // 100 ms … 1.6 s, in small steps, so that a stop is heard.
  for (int step = 0; step < (1 << (m_failures - 1)) && !stopRequested(); ++step) QThread::msleep(100);
}

// What came of a job must reach Redis, also when it is away for a moment; a worker that shall stop gives up after a
// while.
template <typename Report>
void WorkerRole::reportUntilHeard(Report report) {
  QElapsedTimer stopping;
  for (;;) {
    const Result<bool> heard = report();
    if (heard) {
      if (!*heard) logLine("WARNING", QStringLiteral("the job was no longer in processing_queue"));
      return;
    }
    logLine("WARNING", QStringLiteral("waiting for Redis: %1").arg(heard.error().why));
    if (stopRequested() && !stopping.isValid()) stopping.start();
    if (stopping.isValid() && stopping.hasExpired(5'000)) return;
    QThread::msleep(200);
  }
}

void WorkerRole::process(const LabJob &job) {
  QElapsedTimer clock;
  clock.start();
  if (!job.id.isEmpty()) (void)m_redis.command({"HSET", labkeys::task(job.id), "state", "processing"});
  const Status done = generate(job);
  if (done) {
    reportUntilHeard([&] { return finishJob(m_redis, job); });
    logLine("INFO", QStringLiteral("Document generated %1 %2 ms").arg(QString::fromUtf8(job.id)).arg(clock.elapsed()));
  } else {
    reportUntilHeard([&] { return failJob(m_redis, job, done.error().why); });
    logLine("ERROR", QStringLiteral("FAILED %1 %2").arg(QString::fromUtf8(job.id), done.error().why));
  }
}

Status WorkerRole::generate(const LabJob &job) {
  if (!job.payload.is_object()) return fail(jobError(QStringLiteral("INVALID_PAYLOAD: the job is no JSON object")));
  const QString prompt = jsonString(job.payload, "prompt");
  const QString templateName = jsonString(job.payload, "template", QStringLiteral("status-report-v2"));
  const auto layoutMs = static_cast<unsigned long>(QRandomGenerator::global()->bounded(160, 320));
  QThread::msleep(layoutMs);
  if (auto injected = injectedFailure(job.id, templateName); !injected) return injected;
  if (auto fetched = fetchTemplate(templateName); !fetched) return fetched;
  const auto prediction = predict(prompt);
  if (!prediction) return fail(prediction.error());
  return write(job, *prediction);
}

// The fault jobs-failing. Which jobs fail, and why, is in their ids: a job that has failed fails again, however often
// it is retried, until the fault is mended.
Status WorkerRole::injectedFailure(const QByteArray &id, const QString &templateName) const {
  if (!QFile::exists(m_layout.faults() + QStringLiteral("/jobs-failing"))) return {};
  const uint lot = qChecksum(id) % 180;
  if (lot >= 90) return {};
  switch (lot % 3) {
    case 0:
      return fail(
          jobError(QStringLiteral("TEMPLATE_NOT_FOUND: template '%1' is not in the library").arg(templateName)));
    case 1:
      return fail(jobError(QStringLiteral("MODEL_TIMEOUT: no answer from the ML service within 10 s")));
    default:
      return fail(jobError(QStringLiteral("STORAGE_FULL: writing the document failed: No space left on device")));
  }
}

Status WorkerRole::fetchTemplate(const QString &name) {
  const QString missing = QStringLiteral("TEMPLATE_NOT_FOUND: template '%1' is not in the library").arg(name);
  if (name.contains(QLatin1Char('/'))) return fail(jobError(missing));
  const QString cached = m_layout.templateCache() + QLatin1Char('/') + name + QStringLiteral(".docx");
  const bool hit = QFile::exists(cached);
  (void)m_redis.command({"INCR", hit ? labkeys::cacheHits : labkeys::cacheMisses});
  if (hit) return {};
  const auto content = m_store.templateContent(name, {});
  if (!content) return fail(jobError(QStringLiteral("DATABASE_ERROR: %1").arg(content.error().why)));
  if (!*content) return fail(jobError(missing));
  QSaveFile file(cached);
  if (file.open(QIODevice::WriteOnly)) {
    file.write(**content);
    file.commit();
  }
  return {};
}

Result<Json> WorkerRole::predict(const QString &prompt) const {
  Exchange request;
  request.port = m_layout.mlPort;
  request.method = "POST";
  request.path = "/api/v1/predict";
  request.body = jsonDump(Json{{"prompt", toJson(prompt)}});
  request.timeoutMs = modelTimeoutMs;
  const auto answer = exchange(request);
  if (!answer && answer.error().code == ErrorCode::TimedOut) {
    return fail(jobError(QStringLiteral("MODEL_TIMEOUT: no answer from the ML service within 10 s")));
  }
  if (!answer) return fail(jobError(QStringLiteral("MODEL_UNAVAILABLE: %1").arg(answer.error().why)));
  if (answer->status != 200) return fail(jobError(QStringLiteral("MODEL_ERROR: HTTP %1").arg(answer->status)));
  auto json = jsonParse(answer->body);
  if (!json) return fail(jobError(QStringLiteral("MODEL_ERROR: the answer is no JSON")));
  if (!jsonBool(*json, "valid")) {
    const QString confidence = QString::number(jsonNumber(*json, "confidence"), 'f', 2);
    return fail(jobError(QStringLiteral("VALIDATION_FAILED: confidence %1 is below 0.60").arg(confidence)));
  }
  return json;
}

Status WorkerRole::write(const LabJob &job, const Json &prediction) {
  const QString prompt = jsonString(job.payload, "prompt");
  const QUuid id = documentId(job.id);
  const QByteArray pdf =
      makePdf(prompt, {jsonString(prediction, "content"), QStringLiteral("Task %1").arg(QString::fromUtf8(job.id))});
  QSaveFile file(m_layout.documents() + QLatin1Char('/') + id.toString(QUuid::WithoutBraces) + QStringLiteral(".pdf"));
  if (!file.open(QIODevice::WriteOnly) || file.write(pdf) < 0 || !file.commit()) {
    return fail(jobError(QStringLiteral("STORAGE_ERROR: writing the document failed: %1").arg(file.errorString())));
  }
  constexpr int checkEvery = 20;
  if (++m_written % checkEvery == 0) removeOldDocuments();
  DocumentRow row;
  row.id = id.toByteArray(QUuid::WithoutBraces);
  row.title = prompt.left(200);
  row.prompt = prompt;
  row.templateName = jsonString(job.payload, "template");
  row.modelVersion = jsonString(prediction, "model");
  row.worker = m_name;
  row.sha256 = QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex();
  row.bytes = pdf.size();
  row.quality = jsonNumber(prediction, "confidence");
  row.requestedAt =
      jsonTime(job.payload, "enqueuedAt").isValid() ? jsonString(job.payload, "enqueuedAt").toUtf8() : QByteArray();
  const auto recorded = m_store.record(row);
  return recorded ? Status() : fail(jobError(QStringLiteral("DATABASE_ERROR: %1").arg(recorded.error().why)));
}

void WorkerRole::removeOldDocuments() {
  QDir folder(m_layout.documents());
  const QStringList newestFirst = folder.entryList({QStringLiteral("*.pdf")}, QDir::Files, QDir::Time);
  for (const QString &name : newestFirst.mid(keptDocuments)) folder.remove(name);
}

}  // namespace ops::labservice
