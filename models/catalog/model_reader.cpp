#include "models/catalog/model_reader.h"

#include "models/catalog/syntax.h"

namespace ops {

namespace {

ModelCheck readCheck(const Json &json) {
  ModelCheck check;
  for (const char *method : {"post", "get"}) {
    if (!json.contains(method)) continue;
    check.method = QByteArray(method).toUpper();
    check.url = jsonString(json, method);
  }
  check.body = jsonMember(json, "body");
  const Json &expect = jsonMember(json, "expect");
  check.status = static_cast<int>(jsonInteger(expect, "status", check.status));
  for (const auto &[pointer, value] : jsonMember(expect, "json").items()) {
    check.expect.insert(QString::fromStdString(pointer), value);
  }
  check.timeout = durationOf(json, "timeout", check.timeout);
  return check;
}

ModelMetric readMetric(const Json &json) {
  ModelMetric metric;
  metric.name = jsonString(json, "name");
  metric.title = jsonString(json, "title", metric.name);
  metric.lowerIsBetter = jsonString(json, "better") == QLatin1String("lower");
  if (json.contains("gate")) {
    if (const auto gate = readThreshold(jsonString(json, "gate"), MetricUnit::Count)) metric.gate = *gate;
  }
  if (json.contains("mayLose")) {
    if (const auto share = readPercent(jsonString(json, "mayLose"))) metric.mayLose = *share;
  }
  return metric;
}

ModelPlace::Kind kindOf(const QString &type) {
  if (type == QLatin1String("files")) return ModelPlace::Kind::Files;
  if (type == QLatin1String("mlflow")) return ModelPlace::Kind::MLflow;
  if (type == QLatin1String("ollama")) return ModelPlace::Kind::Ollama;
  return ModelPlace::Kind::None;
}

}  // namespace

ModelSpec readModelSpec(const Json &json, const SourceLocation &at) {
  ModelSpec spec;
  spec.name = jsonString(json, "name");
  spec.title = jsonString(json, "title", spec.name);
  spec.service = jsonString(json, "service");
  const Json &serving = jsonMember(json, "serving");
  spec.serving = jsonString(serving, "url");
  spec.versionPointer = jsonString(serving, "version", spec.versionPointer);
  spec.digestPointer = jsonString(serving, "digest", spec.digestPointer);
  spec.validation = readCheck(jsonMember(json, "validate"));
  spec.sample = readCheck(jsonMember(json, "sample"));
  for (const Json &metric : jsonMember(json, "metrics")) spec.metrics.append(readMetric(metric));
  spec.approvals = static_cast<int>(jsonInteger(json, "approvals", spec.approvals));
  spec.watch = durationOf(json, "watch", spec.watch);
  const Json &retention = jsonMember(json, "retention");
  spec.keep = static_cast<int>(jsonInteger(retention, "keep", spec.keep));
  spec.keepFor = durationOf(retention, "keepFor", spec.keepFor);
  spec.at = at;
  return spec;
}

ModelPlace readModelPlace(const Json &json, const SourceLocation &at) {
  ModelPlace place;
  place.kind = kindOf(jsonString(json, "type"));
  place.file = jsonString(json, "file");
  place.versions = jsonString(json, "versions");
  for (const Json &word : jsonMember(json, "fetch")) place.fetch.append(jsonText(word));
  for (const Json &word : jsonMember(json, "describe")) place.describe.append(jsonText(word));
  place.host = jsonString(json, "host");
  if (const auto url = readHttpUrl(jsonString(json, "url"))) place.url = *url;
  place.model = jsonString(json, "model");
  place.alias = jsonString(json, "alias");
  place.stage = jsonString(json, "stage");
  place.caFile = jsonString(json, "caFile");
  // A model may be large and its store far away.
  if (place.kind == ModelPlace::Kind::Files) place.timeout = std::chrono::minutes(30);
  place.timeout = durationOf(json, "timeout", place.timeout);
  place.at = at;
  return place;
}

}  // namespace ops
