#include "app/lab/jobs.h"

#include <QRandomGenerator>
#include <QUuid>

#include "models/base/clock.h"

namespace ops {

namespace {

constexpr int taskLifeSeconds = 3600;

const QByteArray enqueueScript = R"(
for i = 2, #ARGV, 3 do
  redis.call('RPUSH', KEYS[1], ARGV[i + 1])
  redis.call('HSET', 'doc:task:' .. ARGV[i], 'state', 'queued', 'format', ARGV[i + 2])
  redis.call('EXPIRE', 'doc:task:' .. ARGV[i], ARGV[1])
end
return redis.call('INCRBY', KEYS[2], (#ARGV - 1) / 3))";

const QByteArray finishScript = R"(
if redis.call('LREM', KEYS[1], 1, ARGV[1]) == 0 then return 0 end
redis.call('INCR', KEYS[2])
redis.call('INCRBYFLOAT', KEYS[3], ARGV[2])
redis.call('HSET', KEYS[4], 'state', 'finished')
redis.call('EXPIRE', KEYS[4], ARGV[3])
return 1)";

const QByteArray failScript = R"(
if redis.call('LREM', KEYS[1], 1, ARGV[1]) == 0 then return 0 end
redis.call('RPUSH', KEYS[2], ARGV[2])
redis.call('INCR', KEYS[3])
redis.call('HSET', KEYS[4], 'state', 'failed', 'error', ARGV[3])
redis.call('EXPIRE', KEYS[4], ARGV[4])
return 1)";

const QByteArray requeueScript = R"(
local moved = 0
for i = #ARGV, 1, -1 do
  if redis.call('LREM', KEYS[1], 1, ARGV[i]) == 1 then
    redis.call('LPUSH', KEYS[2], ARGV[i])
    moved = moved + 1
  end
end
return moved)";

QByteArray isoNow() {
  return utcNow().toString(Qt::ISODateWithMs).toLatin1();
}

}  // namespace

QByteArray labkeys::task(const QByteArray &id) {
  return "doc:task:" + id;
}
QByteArray labkeys::batch(const QByteArray &id) {
  return "doc:batch:" + id;
}

Result<QByteArrayList> enqueueJobs(RedisClient &redis, const QList<JobRequest> &requests) {
  QByteArrayList command{
      "EVAL", enqueueScript, "2", labkeys::documents, labkeys::enqueuedTotal, QByteArray::number(taskLifeSeconds)};
  QByteArrayList ids;
  for (const JobRequest &request : requests) {
    const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const Json payload{{"id", id.toStdString()},
                       {"prompt", toJson(request.prompt)},
                       {"format", toJson(request.format)},
                       {"template", toJson(request.templateName)},
                       {"enqueuedAt", isoNow().toStdString()},
                       {"attempts", 0}};
    command << id << jsonDump(payload) << request.format.toUtf8();
    ids.append(id);
  }
  if (const auto reply = redis.command(command); !reply) return fail(reply.error());
  return ids;
}

Result<LabJob> takeJob(RedisClient &redis) {
  const auto reply = redis.command({"BLMOVE", labkeys::documents, labkeys::processing, "LEFT", "RIGHT", "0.5"});
  if (!reply) return fail(reply.error());
  LabJob job;
  if (reply->nil) return job;
  job.bytes = reply->text;
  if (auto payload = jsonParse(job.bytes); payload && payload->is_object()) job.payload = std::move(*payload);
  job.id = jsonString(job.payload, "id").toUtf8();
  return job;
}

Result<bool> finishJob(RedisClient &redis, const LabJob &job) {
  const QDateTime enqueuedAt = jsonTime(job.payload, "enqueuedAt");
  const double seconds = enqueuedAt.isValid() ? static_cast<double>(enqueuedAt.msecsTo(utcNow())) / 1000.0 : 0;
  const auto reply = redis.command({"EVAL", finishScript, "4", labkeys::processing, labkeys::finishedTotal,
                                    labkeys::secondsSum, labkeys::task(job.id), job.bytes,
                                    QByteArray::number(seconds, 'f', 3), QByteArray::number(taskLifeSeconds)});
  if (!reply) return fail(reply.error());
  return reply->integer == 1;
}

Result<bool> failJob(RedisClient &redis, const LabJob &job, const QString &error) {
  Json payload = job.payload.is_object() ? job.payload : Json::object();
  if (!job.payload.is_object()) payload["raw"] = toJson(QString::fromUtf8(job.bytes.left(4096)));
  payload["attempts"] = jsonInteger(payload, "attempts") + 1;
  payload["error"] = toJson(error);
  payload["failedAt"] = isoNow().toStdString();
  const auto reply = redis.command({"EVAL", failScript, "4", labkeys::processing, labkeys::failed, labkeys::failedTotal,
                                    labkeys::task(job.id), job.bytes, jsonDump(payload), error.toUtf8(),
                                    QByteArray::number(taskLifeSeconds)});
  if (!reply) return fail(reply.error());
  return reply->integer == 1;
}

Result<qint64> requeueJobs(RedisClient &redis, const QByteArrayList &payloads) {
  if (payloads.isEmpty()) return 0;
  QByteArrayList command{"EVAL", requeueScript, "2", labkeys::processing, labkeys::documents};
  command += payloads;
  const auto reply = redis.command(command);
  if (!reply) return fail(reply.error());
  return reply->integer;
}

JobRequest sampleRequest() {
  static const QList<JobRequest> samples{
      {QStringLiteral("Create a project status report for Q4 2025"), QStringLiteral("pdf"),
       QStringLiteral("status-report-v2")},
      {QStringLiteral("Summarise last week's support tickets"), QStringLiteral("pdf"),
       QStringLiteral("status-report-v2")},
      {QStringLiteral("Write an executive summary of the annual audit"), QStringLiteral("pdf"),
       QStringLiteral("executive-summary")},
      {QStringLiteral("Prepare an invoice for 40 hours of consulting"), QStringLiteral("pdf"),
       QStringLiteral("invoice")},
      {QStringLiteral("Draft a contract for a managed service"), QStringLiteral("pdf"), QStringLiteral("contract")},
      {QStringLiteral("Quarterly sales figures by region, with a chart"), QStringLiteral("pdf"),
       QStringLiteral("quarterly-report")}};
  return samples.at(QRandomGenerator::global()->bounded(static_cast<int>(samples.size())));
}

}  // namespace ops
