#include <QCoreApplication>

#include "app/lab/mlflow/mlflow_store.h"

namespace ops {

namespace {

Json textsOf(const QMap<QString, QString> &map) {
  Json json = Json::object();
  for (const auto &[key, value] : map.asKeyValueRange()) json[toJson(key)] = toJson(value);
  return json;
}

// Of an object's members those that are of the wanted kind.
template <typename T, typename Read>
QMap<QString, T> mapOf(const Json &json, bool (Json::*isKind)() const noexcept, Read read) {
  QMap<QString, T> map;
  if (!json.is_object()) return map;
  for (const auto &[key, value] : json.items()) {
    if ((value.*isKind)()) map.insert(QString::fromStdString(key), read(value));
  }
  return map;
}

QMap<QString, QString> textsIn(const Json &json) {
  return mapOf<QString>(json, &Json::is_string, [](const Json &value) { return jsonText(value); });
}

}  // namespace

Json MlflowStore::saved() const {
  Json models = Json::object();
  for (const auto &[name, model] : m_models.asKeyValueRange()) {
    Json versions = Json::array();
    for (const Version &version : model.versions) {
      versions.push_back({{"number", version.number},
                          {"stage", toJson(version.stage)},
                          {"source", toJson(version.source)},
                          {"run", toJson(version.run)},
                          {"created", version.created},
                          {"updated", version.updated},
                          {"tags", textsOf(version.tags)}});
    }
    Json aliases = Json::object();
    for (const auto &[alias, number] : model.aliases.asKeyValueRange()) aliases[toJson(alias)] = number;
    models[toJson(name)] = {
        {"created", model.created}, {"last", model.last}, {"aliases", aliases}, {"versions", versions}};
  }
  Json runs = Json::object();
  for (const auto &[id, run] : m_runs.asKeyValueRange()) {
    Json metrics = Json::object();
    for (const auto &[key, value] : run.metrics.asKeyValueRange()) metrics[toJson(key)] = value;
    runs[toJson(id)] = {{"user", toJson(run.user)}, {"metrics", metrics}, {"params", textsOf(run.params)}};
  }
  return {{"clock", clock}, {"models", models}, {"runs", runs}};
}

Result<MlflowStore> MlflowStore::fromSaved(const Json &json) {
  const Json &models = jsonMember(json, "models");
  const Json &runs = jsonMember(json, "runs");
  if (!models.is_object() || !runs.is_object()) {
    return fail({ErrorCode::Failed,
                 QCoreApplication::translate("Lab", "Reading the practice registry"),
                 {},
                 QCoreApplication::translate("Lab", "it has no models and runs"),
                 QCoreApplication::translate("Lab", "Make the lab as new: opsdeck lab reset")});
  }
  MlflowStore store;
  store.clock = jsonInteger(json, "clock", store.clock);
  for (const auto &[name, saved] : models.items()) {
    Model &model = store.m_models[QString::fromStdString(name)];
    model.created = jsonInteger(saved, "created");
    for (const Json &each : jsonMember(saved, "versions")) {
      Version version;
      version.number = static_cast<int>(jsonInteger(each, "number"));
      version.stage = jsonString(each, "stage", version.stage);
      version.source = jsonString(each, "source");
      version.run = jsonString(each, "run");
      version.created = jsonInteger(each, "created");
      version.updated = jsonInteger(each, "updated", version.created);
      version.tags = textsIn(jsonMember(each, "tags"));
      model.versions.insert(version.number, version);
      model.last = qMax(model.last, version.number);
    }
    model.last = qMax(model.last, static_cast<int>(jsonInteger(saved, "last")));
    model.aliases = mapOf<int>(jsonMember(saved, "aliases"), &Json::is_number_integer,
                               [](const Json &value) { return value.get<int>(); });
    model.aliases.removeIf([&](const auto &alias) { return !model.versions.contains(alias.value()); });
  }
  for (const auto &[id, saved] : runs.items()) {
    Run &run = store.m_runs[QString::fromStdString(id)];
    run.user = jsonString(saved, "user");
    run.metrics = mapOf<double>(jsonMember(saved, "metrics"), &Json::is_number,
                                [](const Json &value) { return value.get<double>(); });
    run.params = textsIn(jsonMember(saved, "params"));
  }
  return store;
}

}  // namespace ops
