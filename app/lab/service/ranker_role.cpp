#include "app/lab/service/ranker_role.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QThread>
#include <QUrl>
#include <chrono>

#include "app/lab/exchange.h"
#include "app/lab/lab_registry.h"
#include "app/lab/service/service_log.h"

namespace ops::labservice {

namespace {

constexpr int items = 10;

Error notLoaded(const QString &target, const QString &why) {
  return {ErrorCode::Failed, QStringLiteral("Loading the model"), target, why, {}};
}

/// The registry's word on the model, as soon as it answers.
Result<Json> askRegistry(const LabLayout &layout) {
  using namespace std::chrono_literals;
  Exchange request;
  request.port = layout.mlflowPort;
  request.path = "/api/2.0/mlflow/registered-models/get?name=" + QUrl::toPercentEncoding(labregistry::model);
  for (const auto deadline = std::chrono::steady_clock::now() + 5s;;) {
    const auto reply = exchange(request);
    if (reply) {
      const auto json = jsonParse(reply->body);
      if (json && reply->status == 200) return jsonMember(*json, "registered_model");
      return fail(notLoaded(layout.mlflowUrl(), json ? jsonString(*json, "message") : json.error().why));
    }
    if (std::chrono::steady_clock::now() > deadline) return fail(reply.error());
    QThread::msleep(20);
  }
}

/// The newest version in production.
Result<Json> inProduction(const LabLayout &layout) {
  const auto registered = askRegistry(layout);
  if (!registered) return fail(registered.error());
  Json newest;
  for (const Json &version : jsonMember(*registered, "latest_versions")) {
    if (jsonString(version, "current_stage") == QLatin1String("Production")) newest = version;
  }
  if (newest.is_null()) {
    return fail(notLoaded(labregistry::model, QStringLiteral("no version has the stage Production")));
  }
  return newest;
}

Result<ModelFile> loadFor(const LabLayout &layout, QString &number) {
  const auto version = inProduction(layout);
  if (!version) return fail(version.error());
  number = jsonString(*version, "version");
  const QString run = jsonString(*version, "run_id");
  // The registry's users say what it is; it becomes the name of a file.
  static const QRegularExpression pattern(QStringLiteral("^[0-9a-f]{32}$"));
  if (!pattern.match(run).hasMatch()) {
    return fail(notLoaded(QStringLiteral("version %1").arg(number), QStringLiteral("it comes from no run")));
  }
  return readModel(layout.artifact(run));
}

}  // namespace

RankerRole::RankerRole(const LabLayout &layout)
    : m_layout(layout),
      m_model(loadFor(layout, m_version)),
      m_server(
          [this](const HttpRequest &request, const HttpResponder &responder) { responder.send(answer(request)); }) {
  if (m_model) {
    logLine("INFO", QStringLiteral("version %1 loaded").arg(m_version));
  } else {
    logLine("ERROR", m_model.error().toString());
  }
}

bool RankerRole::listen() {
  return m_server.listenOn(m_layout.rankerPort);
}

HttpReply RankerRole::answer(const HttpRequest &request) const {
  if (!m_model) {
    return jsonReply(503,
                     {{"status", "unavailable"}, {"down", {"model"}}, {"error", toJson(m_model.error().toString())}});
  }
  const QString route = request.method + QLatin1Char(' ') + request.path;
  const Json version{{"version", toJson(m_version)}, {"digest", m_model->digest.toStdString()}};
  if (route == QLatin1String("GET /health")) return jsonReply(200, {{"status", "ok"}, {"model", version}});
  if (route == QLatin1String("GET /api/v1/model/version")) return jsonReply(200, version);
  if (route == QLatin1String("POST /api/v1/validate")) return validate();
  if (route == QLatin1String("POST /api/v1/recommend")) return recommend(request);
  return jsonReply(404, {{"error", toJson(QStringLiteral("there is no %1").arg(route))}});
}

HttpReply RankerRole::recommend(const HttpRequest &request) const {
  const auto json = jsonParse(request.body);
  const QString user = json ? jsonString(*json, "user") : QString();
  if (user.isEmpty()) return jsonReply(422, {{"error", "user is missing"}});
  // Another version ranks otherwise.
  const QByteArray digest =
      QCryptographicHash::hash(QByteArray(m_model->digest + user.toUtf8()), QCryptographicHash::Sha256);
  Json list = Json::array();
  for (int rank = 0; m_model->sound && rank < items; ++rank) {
    list.push_back("course-" + digest.mid(2 * rank, 2).toHex().toStdString());
  }
  return jsonReply(200, {{"items", list}, {"valid", m_model->sound}, {"version", toJson(m_version)}});
}

HttpReply RankerRole::validate() const {
  return jsonReply(m_model->sound ? 200 : 422,
                   {{"valid", m_model->sound},
                    {"version", toJson(m_version)},
                    {"weights", m_model->sound ? "ok" : "their digest differs from the promised one"}});
}

}  // namespace ops::labservice
