#include <QFile>

#include <QUuid>

#include "app/lab/jobs.h"
#include "app/lab/service/api_role.h"
#include "app/lab/service/zip.h"

namespace ops::labservice {

namespace {
constexpr size_t largestBatch = 500;
constexpr auto batchLifeSeconds = "3600";
}  // namespace

HttpReply ApiRole::submitBatch(const QByteArray &body) {
  const auto json = jsonParse(body);
  if (!json) return errorReply(400, QStringLiteral("the body is no JSON"));
  const Json &list = json->is_object() ? jsonMember(*json, "requests") : *json;
  if (!list.is_array() || list.empty() || list.size() > largestBatch) {
    return errorReply(422, QStringLiteral("requests must be a list of 1 to %1 requests").arg(largestBatch));
  }
  QList<JobRequest> requests;
  const JobRequest sample;
  for (const Json &entry : list) {
    requests.append({jsonString(entry, "prompt").left(10'000), jsonString(entry, "format", sample.format),
                     jsonString(entry, "template", sample.templateName).left(200)});
    if (requests.last().prompt.isEmpty()) return errorReply(422, QStringLiteral("a request has no prompt"));
    if (requests.last().format != QStringLiteral("pdf")) return errorReply(422, QStringLiteral("format must be pdf"));
  }
  const auto ids = enqueueJobs(m_redis, requests);
  if (!ids) return errorReply(ids.error());
  const QByteArray batch = "batch-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
  const auto kept = m_redis.command(QByteArrayList{"RPUSH", labkeys::batch(batch)} + *ids);
  if (!kept) return errorReply(kept.error());
  (void)m_redis.command({"EXPIRE", labkeys::batch(batch), batchLifeSeconds});
  Json tasks = Json::array();
  for (const QByteArray &id : *ids) tasks.push_back(id.toStdString());
  return jsonReply(202, {{"batch_id", batch.toStdString()}, {"tasks", tasks}, {"status", "queued"}});
}

HttpReply ApiRole::batchStatus(const QByteArray &id) {
  const auto tasks = m_redis.command({"LRANGE", labkeys::batch(id), "0", "-1"});
  if (!tasks) return errorReply(tasks.error());
  if (tasks->list.isEmpty()) return errorReply(404, QStringLiteral("there is no such batch"));
  Json counts{{"queued", 0}, {"processing", 0}, {"finished", 0}, {"failed", 0}};
  for (const QByteArray &task : tasks->list) {
    const auto state = taskState(task);
    if (!state) return errorReply(state.error());
    const std::string word = state->isEmpty() ? "failed" : state->toStdString();
    counts[word] = counts.value(word, 0) + 1;
  }
  const int open = counts.value("queued", 0) + counts.value("processing", 0);
  return jsonReply(200, {{"batch_id", id.toStdString()},
                         {"total", tasks->list.size()},
                         {"counts", counts},
                         {"status", open > 0 ? "processing" : "finished"}});
}

HttpReply ApiRole::batchDownload(const QByteArray &id) {
  const auto tasks = m_redis.command({"LRANGE", labkeys::batch(id), "0", "-1"});
  if (!tasks) return errorReply(tasks.error());
  if (tasks->list.isEmpty()) return errorReply(404, QStringLiteral("there is no such batch"));
  QList<ZipEntry> entries;
  for (const QByteArray &task : tasks->list) {
    QFile file(m_layout.documents() + QLatin1Char('/') + QString::fromLatin1(task) + QStringLiteral(".pdf"));
    if (file.open(QIODevice::ReadOnly)) entries.append({task + ".pdf", file.readAll()});
  }
  if (entries.isEmpty()) return errorReply(409, QStringLiteral("no document of this batch is finished"));
  return {200, "application/zip", makeZip(entries)};
}

}  // namespace ops::labservice
