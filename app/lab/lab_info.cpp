#include <QCoreApplication>

#include "app/lab/lab.h"

namespace ops {

namespace {
QString tr(const char *text) {
  return QCoreApplication::translate("Lab", text);
}
}  // namespace

Json LabInfo::toJson() const {
  Json list = Json::array();
  for (const LabService &entry : services) {
    list.push_back({{"name", ops::toJson(entry.name)},
                    {"service", ops::toJson(entry.service)},
                    {"state", ops::toJson(entry.state)},
                    {"pid", entry.pid}});
  }
  Json json{{"state", running ? "running" : "stopped"},
            {"folder", ops::toJson(folder)},
            {"services", list},
            {"faults", ops::toJson(faults)},
            {"traffic", traffic}};
  if (!running) return json;
  json["api"] = ops::toJson(api);
  json["ml"] = ops::toJson(ml);
  json["ranker"] = ops::toJson(ranker);
  json["mlflow"] = ops::toJson(mlflow);
  json["prometheus"] = prometheus.isEmpty() ? Json() : Json(ops::toJson(prometheus));
  json["alertmanager"] = alertmanager.isEmpty() ? Json() : Json(ops::toJson(alertmanager));
  json["redis"] = ops::toJson(redis);
  json["postgres"] = ops::toJson(postgres);
  json["supervisor"] = ops::toJson(supervisor);
  return json;
}

QList<LabFault> Lab::faultList() {
  return {
      {QStringLiteral("api-down"), tr("API down"), tr("The API service is stopped.")},
      {QStringLiteral("queue-blocked"), tr("Queue blocked"),
       tr("All workers are stopped, and 300 jobs arrive at once.")},
      {QStringLiteral("workers-down"), tr("Workers down"), tr("All workers are stopped.")},
      {QStringLiteral("jobs-failing"), tr("Jobs failing"),
       tr("About half of the jobs fail, and fail again when they are retried: template missing, model timeout, disk "
          "full.")},
      {QStringLiteral("jobs-stuck"), tr("Jobs stuck"),
       tr("Workers are killed while they hold jobs, which stay in processing_queue.")},
      {QStringLiteral("ml-slow"), tr("ML service slow"), tr("Each inference takes 3 to 5 seconds.")},
      {QStringLiteral("model-bad"), tr("Bad model"),
       tr("A model file that was cut short is deployed; its predictions fail validation.")},
      {QStringLiteral("table-dropped"), tr("Table dropped"), tr("The table documents is dropped, with its rows.")},
      {QStringLiteral("redis-down"), tr("Redis down"), tr("Redis is stopped.")},
      {QStringLiteral("postgres-down"), tr("PostgreSQL down"), tr("PostgreSQL is stopped.")},
  };
}

}  // namespace ops
