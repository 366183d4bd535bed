#include "app/lab/service/api_role.h"

#include <QFile>
#include <QRegularExpression>

#include "app/lab/exchange.h"
#include "app/lab/jobs.h"
#include "app/lab/service/service_log.h"

namespace ops::labservice {

namespace {

const QByteArray text = "text/plain; version=0.0.4; charset=utf-8";

QByteArray series(const QByteArray &name, const QByteArray &type, const QByteArray &help, const QByteArray &value) {
  return "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n' + name + ' ' +
         (value.isEmpty() ? "0" : value) + '\n';
}

bool isTaskId(const QByteArray &id) {
  static const QRegularExpression pattern(QStringLiteral("^[A-Za-z0-9-]{1,64}$"));
  return pattern.match(QString::fromLatin1(id)).hasMatch();
}

}  // namespace

HttpReply errorReply(int status, const QString &why) {
  return jsonReply(status, {{"error", toJson(why)}});
}
HttpReply errorReply(const Error &error) {
  return errorReply(503, error.target.isEmpty() ? error.what + QStringLiteral(": ") + error.why : error.toString());
}

ApiRole::ApiRole(const LabLayout &layout)
    : m_layout(layout),
      m_redis(layout.redisSocket(), 1'000),
      m_store(layout.postgres(QStringLiteral("doc_pipeline"), QStringLiteral("doc_pipeline"))),
      m_server(
          [this](const HttpRequest &request, const HttpResponder &responder) { responder.send(answer(request)); }) {}

bool ApiRole::listen() {
  return m_server.listenOn(m_layout.apiPort);
}

HttpReply ApiRole::answer(const HttpRequest &request) {
  const QStringList parts = request.path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
  const QString route = request.method + QLatin1Char(' ') + request.path;
  if (route == QStringLiteral("GET /health") || route == QStringLiteral("GET /ready")) return health();
  if (route == QStringLiteral("GET /metrics")) return metrics();
  if (parts.size() < 3 || parts.at(0) != QStringLiteral("api") || parts.at(1) != QStringLiteral("v1")) {
    return errorReply(404, QStringLiteral("there is no %1").arg(request.path));
  }
  const QString &noun = parts.at(2);
  const QByteArray id = parts.value(3).toUtf8();
  const bool get = request.method == "GET";
  const bool post = request.method == "POST";
  if (noun == QStringLiteral("generate") && post) return generate(request.body);
  if (noun == QStringLiteral("status") && get) return taskStatus(id);
  if (noun == QStringLiteral("download") && get) return download(id);
  if (noun == QStringLiteral("batch") && post) return submitBatch(request.body);
  if (noun == QStringLiteral("batch") && get && parts.value(4) == QStringLiteral("status")) return batchStatus(id);
  if (noun == QStringLiteral("batch") && get && parts.value(4) == QStringLiteral("download")) return batchDownload(id);
  if (noun == QStringLiteral("templates") && parts.size() == 3 && get) return listTemplates();
  if (noun == QStringLiteral("templates") && parts.size() == 3 && post) return uploadTemplate(request);
  if (noun == QStringLiteral("templates") && parts.size() == 5) return oneTemplate(request, parts.at(3), parts.at(4));
  if (noun == QStringLiteral("cache") && parts.value(3) == QStringLiteral("warm") && (get || post)) return warmCache();
  if (noun == QStringLiteral("version") && get) {
    return jsonReply(200, {{"service", "doc-pipeline-api"}, {"version", "2.0.0"}});
  }
  return errorReply(404, QStringLiteral("there is no %1").arg(route));
}

HttpReply ApiRole::health() {
  Json parts = Json::object();
  Json down = Json::array();
  const auto report = [&](const char *name, const QString &why) {
    parts[name] = why.isEmpty() ? Json("ok") : Json(toJson(why));
    if (!why.isEmpty()) down.push_back(name);
  };
  const auto redis = m_redis.command({"PING"});
  report("redis", redis ? QString() : redis.error().why);
  const auto database = m_store.ping();
  report("postgres", database ? QString() : database.error().why);
  Exchange request;
  request.port = m_layout.mlPort;
  request.path = "/health";
  request.timeoutMs = 1'000;
  const auto ml = exchange(request);
  report("ml", !ml ? ml.error().why : ml->status != 200 ? QStringLiteral("HTTP %1").arg(ml->status) : QString());
  const bool well = down.empty();
  return jsonReply(well ? 200 : 503,
                   {{"status", well ? "ok" : "unavailable"}, {"dependencies", parts}, {"down", down}});
}

HttpReply ApiRole::metrics() {
  QByteArray body = series("doc_http_requests_total", "counter", "HTTP requests answered by the API.",
                           QByteArray::number(m_server.requestCount()));
  const auto counters = m_redis.command({"MGET", labkeys::finishedTotal, labkeys::failedTotal, labkeys::secondsSum,
                                         labkeys::enqueuedTotal, labkeys::cacheHits, labkeys::cacheMisses});
  if (counters && counters->list.size() == 6) {
    const auto &list = counters->list;
    const qint64 finished = list.at(0).toLongLong();
    const qint64 failed = list.at(1).toLongLong();
    body += series("doc_requests_total", "counter", "Document requests that ended, finished or failed.",
                   QByteArray::number(finished + failed));
    body += series("doc_request_errors_total", "counter", "Document requests that failed.", QByteArray::number(failed));
    body += series("doc_generation_seconds_sum", "counter", "Seconds from the request to the finished document.",
                   list.at(2));
    body += series("doc_generation_seconds_count", "counter", "Finished documents.", QByteArray::number(finished));
    body += series("doc_enqueued_total", "counter", "Document requests that were accepted.", list.at(3));
    body += series("doc_template_cache_hits_total", "counter", "Templates found in the cache.", list.at(4));
    body += series("doc_template_cache_misses_total", "counter", "Templates fetched from the library.", list.at(5));
  }
  QByteArray depths;
  for (const QByteArray &queue : {labkeys::documents, labkeys::processing, labkeys::failed, labkeys::quarantine}) {
    const auto length = m_redis.command({"LLEN", queue});
    if (length) depths += "doc_queue_depth{queue=\"" + queue + "\"} " + QByteArray::number(length->integer) + '\n';
  }
  if (!depths.isEmpty()) body += "# HELP doc_queue_depth Jobs in a queue.\n# TYPE doc_queue_depth gauge\n" + depths;
  return {200, text, body};
}

HttpReply ApiRole::generate(const QByteArray &body) {
  const auto json = jsonParse(body);
  if (!json || !json->is_object()) return errorReply(400, QStringLiteral("the body is no JSON object"));
  const JobRequest sample;
  const JobRequest request{jsonString(*json, "prompt").left(10'000), jsonString(*json, "format", sample.format),
                           jsonString(*json, "template", sample.templateName).left(200)};
  if (request.prompt.isEmpty()) return errorReply(422, QStringLiteral("prompt is missing"));
  if (request.format != QStringLiteral("pdf")) return errorReply(422, QStringLiteral("format must be pdf"));
  const auto ids = enqueueJobs(m_redis, {request});
  if (!ids) return errorReply(ids.error());
  const std::string id = ids->first().toStdString();
  return jsonReply(202, {{"task_id", id}, {"status", "queued"}, {"status_url", "/api/v1/status/" + id}});
}

Result<QByteArray> ApiRole::taskState(const QByteArray &id) {
  if (!isTaskId(id)) return QByteArray();
  const auto state = m_redis.command({"HGET", labkeys::task(id), "state"});
  if (!state) return fail(state.error());
  return state->text;
}

HttpReply ApiRole::taskStatus(const QByteArray &id) {
  const auto state = taskState(id);
  if (!state) return errorReply(state.error());
  if (state->isEmpty()) return errorReply(404, QStringLiteral("there is no such task"));
  Json json{{"task_id", id.toStdString()}, {"status", state->toStdString()}};
  if (*state == "failed") {
    const auto why = m_redis.command({"HGET", labkeys::task(id), "error"});
    if (why) json["error"] = toJson(QString::fromUtf8(why->text));
  }
  if (*state == "finished") json["download_url"] = "/api/v1/download/" + id.toStdString();
  return jsonReply(200, json);
}

HttpReply ApiRole::download(const QByteArray &id) {
  const auto state = taskState(id);
  if (!state) return errorReply(state.error());
  if (state->isEmpty()) return errorReply(404, QStringLiteral("there is no such task"));
  if (*state != "finished") return errorReply(409, QStringLiteral("the task is %1").arg(QString::fromUtf8(*state)));
  QFile file(m_layout.documents() + QLatin1Char('/') + QString::fromLatin1(id) + QStringLiteral(".pdf"));
  if (!file.open(QIODevice::ReadOnly)) return errorReply(404, QStringLiteral("the document is no longer kept"));
  return {200, "application/pdf", file.readAll()};
}

}  // namespace ops::labservice
