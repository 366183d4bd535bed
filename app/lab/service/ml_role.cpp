#include "app/lab/service/ml_role.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTimer>

#include "app/lab/service/service_log.h"

namespace ops::labservice {

namespace {

// A prediction below this is not used: the worker fails the job.
constexpr double leastConfidence = 0.6;

int inferenceMs(bool slow) {
  return slow ? QRandomGenerator::global()->bounded(3000, 5000) : QRandomGenerator::global()->bounded(100, 260);
}

// A sound model is sure of itself; a broken one mostly is not.
double confidence(bool sound) {
  const double spread = QRandomGenerator::global()->generateDouble();
  return sound ? 0.9 + 0.09 * spread : 0.2 + 0.5 * spread;
}

QByteArray series(const QByteArray &name, const QByteArray &help, const QByteArray &value) {
  return "# HELP " + name + ' ' + help + "\n# TYPE " + name + " counter\n" + name + ' ' + value + '\n';
}

}  // namespace

MlRole::MlRole(const LabLayout &layout)
    : m_layout(layout),
      m_model(readModel(layout.model())),
      m_server([this](const HttpRequest &request, const HttpResponder &responder) { answer(request, responder); }) {
  if (m_model) {
    logLine("INFO", QStringLiteral("model %1 loaded").arg(m_model->version));
  } else {
    logLine("ERROR", m_model.error().toString());
  }
}

bool MlRole::listen() {
  return m_server.listenOn(m_layout.mlPort);
}

void MlRole::answer(const HttpRequest &request, const HttpResponder &responder) {
  const QString route = request.method + QLatin1Char(' ') + request.path;
  if (route == QStringLiteral("GET /metrics")) return responder.send(metrics());
  if (!m_model)
    return responder.send(
        jsonReply(503, {{"status", "unavailable"}, {"down", {"model"}}, {"error", toJson(m_model.error().why)}}));
  const Json version{{"version", toJson(m_model->version)}, {"digest", m_model->digest.toStdString()}};
  if (route == QStringLiteral("GET /health"))
    return responder.send(jsonReply(200, {{"status", "ok"}, {"model", version}}));
  if (route == QStringLiteral("GET /api/v1/model/version")) return responder.send(jsonReply(200, version));
  if (route == QStringLiteral("POST /api/v1/validate")) return responder.send(validate());
  if (route == QStringLiteral("POST /api/v1/predict")) return predict(request, responder);
  responder.send(jsonReply(404, {{"error", toJson(QStringLiteral("there is no %1").arg(route))}}));
}

void MlRole::predict(const HttpRequest &request, const HttpResponder &responder) {
  const auto json = jsonParse(request.body);
  const QString prompt = json ? jsonString(*json, "prompt") : QString();
  if (prompt.isEmpty()) return responder.send(jsonReply(422, {{"error", "prompt is missing"}}));
  const bool slow = QFile::exists(m_layout.faults() + QStringLiteral("/ml-slow"));
  QElapsedTimer started;
  started.start();
  QTimer::singleShot(inferenceMs(slow), this, [this, prompt, responder, started] {
    const double sure = confidence(m_model->sound);
    const bool valid = sure >= leastConfidence;
    const double seconds = static_cast<double>(started.elapsed()) / 1000.0;
    ++m_inferences;
    if (!valid) ++m_errors;
    m_seconds += seconds;
    const QString content = QStringLiteral(
                                "%1. The figures of the period are complete, reviewed and in line with the plan. "
                                "Open points are listed with their owners and dates.")
                                .arg(prompt);
    responder.send(jsonReply(200, {{"content", toJson(content)},
                                   {"confidence", sure},
                                   {"valid", valid},
                                   {"model", toJson(m_model->version)},
                                   {"seconds", seconds}}));
  });
}

HttpReply MlRole::metrics() const {
  QByteArray body = series("model_inference_total", "Inferences that ended.", QByteArray::number(m_inferences));
  body += series("model_inference_errors_total", "Inferences whose result failed validation.",
                 QByteArray::number(m_errors));
  body += series("model_inference_seconds_sum", "Seconds spent on inference.", QByteArray::number(m_seconds, 'f', 3));
  body += series("model_inference_seconds_count", "Inferences that were timed.", QByteArray::number(m_inferences));
  return {200, "text/plain; version=0.0.4; charset=utf-8", body};
}

HttpReply MlRole::validate() const {
  constexpr int prompts = 100;
  int valid = 0;
  for (int index = 0; index < prompts; ++index) valid += confidence(m_model->sound) >= leastConfidence ? 1 : 0;
  const double accuracy = static_cast<double>(valid) / prompts;
  const bool passed = m_model->sound && accuracy >= 0.95;
  return jsonReply(passed ? 200 : 422,
                   {{"valid", passed},
                    {"accuracy", accuracy},
                    {"version", toJson(m_model->version)},
                    {"weights", m_model->sound ? "ok" : "their digest differs from the promised one"}});
}

}  // namespace ops::labservice
