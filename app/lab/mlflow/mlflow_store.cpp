#include "app/lab/mlflow/mlflow_store.h"

#include <QCryptographicHash>
#include <algorithm>

namespace ops {

namespace {

const QString kPrefix = QStringLiteral("/api/2.0/mlflow/");

bool isOneOf(const QString &text, std::initializer_list<const char *> words) {
  return std::ranges::any_of(words, [&](const char *word) { return text == QLatin1String(word); });
}

Json keyValues(const auto &map) {
  Json list = Json::array();
  for (const auto &[key, value] : map.asKeyValueRange()) {
    if constexpr (std::is_same_v<std::decay_t<decltype(value)>, double>) {
      list.push_back({{"key", toJson(key)}, {"value", value}, {"timestamp", 1'700'000'000'000}, {"step", 0}});
    } else {
      list.push_back({{"key", toJson(key)}, {"value", toJson(value)}});
    }
  }
  return list;
}

QMap<QString, QString> tagsOf(const Json &list) {
  QMap<QString, QString> tags;
  for (const Json &tag : list) tags.insert(jsonString(tag, "key"), jsonString(tag, "value"));
  return tags;
}

// As long as MLflow's, and as little to be guessed by a reader.
QString runId(qsizetype number) {
  const QByteArray seed = "run " + QByteArray::number(number);
  return QString::fromLatin1(QCryptographicHash::hash(seed, QCryptographicHash::Md5).toHex());
}

}  // namespace

std::optional<MlflowStore::Request> MlflowStore::request(const QByteArray &method, const QString &path,
                                                         const QUrlQuery &query, const QByteArray &body) {
  if (!path.startsWith(kPrefix)) return std::nullopt;
  Request request{QString::fromLatin1(method) + QLatin1Char(' ') + path.mid(kPrefix.size())};
  for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
    request.arguments[toJson(name)] = toJson(value);
  }
  if (const auto json = jsonParse(body); json && json->is_object()) request.arguments.update(*json);
  return request;
}

QByteArray MlflowStore::bodyOf(const Answer &answer) {
  if (answer) return jsonDump(*answer);
  return jsonDump(Json{{"error_code", answer.error().code}, {"message", toJson(answer.error().message)}});
}

MlflowStore::Answer MlflowStore::act(const Request &request) {
  const auto &[call, arguments] = request;
  const QString path = call.section(QLatin1Char(' '), 1);
  if (path == QLatin1String("registered-models/alias")) return onAlias(call, arguments);
  if (path.startsWith(QLatin1String("registered-models/"))) return onModel(call, arguments);
  if (call == QLatin1String("GET model-versions/search")) return search(arguments);
  if (path.startsWith(QLatin1String("model-versions/"))) return onVersion(call, arguments);
  if (path.startsWith(QLatin1String("runs/"))) return onRun(call, arguments);
  return std::unexpected(Failure{404, "ENDPOINT_NOT_FOUND", path});
}

std::expected<MlflowStore::Model *, MlflowStore::Failure> MlflowStore::model(const Json &arguments) {
  const QString name = jsonString(arguments, "name");
  if (name.isEmpty()) {
    return std::unexpected(
        Failure{400, "INVALID_PARAMETER_VALUE", QStringLiteral("Missing value for required parameter 'name'.")});
  }
  const auto found = m_models.find(name);
  if (found != m_models.end()) return &*found;
  return std::unexpected(
      Failure{404, "RESOURCE_DOES_NOT_EXIST", QStringLiteral("Registered Model with name=%1 not found").arg(name)});
}

std::expected<MlflowStore::Version *, MlflowStore::Failure> MlflowStore::version(const Json &arguments) {
  const auto owner = model(arguments);
  if (!owner) return std::unexpected(owner.error());
  const QString number = jsonText(jsonMember(arguments, "version"));
  bool isNumber = false;
  const int wanted = number.toInt(&isNumber);
  if (!isNumber) {
    return std::unexpected(Failure{400, "INVALID_PARAMETER_VALUE",
                                   QStringLiteral("Model version must be an integer, got '%1'").arg(number)});
  }
  const auto found = (*owner)->versions.find(wanted);
  if (found != (*owner)->versions.end()) return &*found;
  return std::unexpected(Failure{
      404, "RESOURCE_DOES_NOT_EXIST",
      QStringLiteral("Model Version (name=%1, version=%2) not found").arg(jsonString(arguments, "name"), number)});
}

Json MlflowStore::shown(const QString &name, const Model &model, const Version &version) const {
  Json json{{"name", toJson(name)},
            {"version", std::to_string(version.number)},
            {"creation_timestamp", version.created},
            {"last_updated_timestamp", version.updated},
            {"current_stage", toJson(version.stage)},
            {"source", toJson(version.source)},
            {"run_id", toJson(version.run)},
            {"status", "READY"},
            {"tags", keyValues(version.tags)}};
  Json aliases = Json::array();
  for (const auto &[alias, number] : model.aliases.asKeyValueRange()) {
    if (number == version.number) aliases.push_back(toJson(alias));
  }
  if (!aliases.empty()) json["aliases"] = aliases;
  return json;
}

Json MlflowStore::shown(const QString &name, const Model &model) const {
  Json json{{"name", toJson(name)}, {"creation_timestamp", model.created}, {"last_updated_timestamp", clock}};
  QMap<QString, int> latest;
  for (const Version &version : model.versions) latest[version.stage] = version.number;
  for (const int number : latest) json["latest_versions"].push_back(shown(name, model, *model.versions.find(number)));
  for (const auto &[alias, number] : model.aliases.asKeyValueRange()) {
    json["aliases"].push_back({{"alias", toJson(alias)}, {"version", std::to_string(number)}});
  }
  return json;
}

MlflowStore::Answer MlflowStore::onModel(const QString &call, const Json &arguments) {
  const QString name = jsonString(arguments, "name");
  if (call == QLatin1String("POST registered-models/create")) {
    if (m_models.contains(name)) {
      return std::unexpected(Failure{400, "RESOURCE_ALREADY_EXISTS",
                                     QStringLiteral("Registered Model (name=%1) already exists.").arg(name)});
    }
    m_models[name].created = ++clock;
    return Json{{"registered_model", shown(name, m_models[name])}};
  }
  const auto found = model(arguments);
  if (!found) return std::unexpected(found.error());
  if (call == QLatin1String("GET registered-models/get")) return Json{{"registered_model", shown(name, **found)}};
  if (call == QLatin1String("DELETE registered-models/delete")) {
    m_models.remove(name);
    return Json::object();
  }
  return std::unexpected(Failure{404, "ENDPOINT_NOT_FOUND", call});
}

MlflowStore::Answer MlflowStore::onAlias(const QString &call, const Json &arguments) {
  const QString alias = jsonString(arguments, "alias");
  const auto owner = model(arguments);
  if (call.startsWith(QLatin1String("GET"))) {
    // It does not tell a model that it does not have from one without this alias.
    if (!owner || !(*owner)->aliases.contains(alias)) {
      return std::unexpected(
          Failure{400, "INVALID_PARAMETER_VALUE", QStringLiteral("Registered model alias %1 not found.").arg(alias)});
    }
    const Version &version = *(*owner)->versions.find((*owner)->aliases.value(alias));
    return Json{{"model_version", shown(jsonString(arguments, "name"), **owner, version)}};
  }
  if (call.startsWith(QLatin1String("DELETE"))) {
    if (!owner) return std::unexpected(owner.error());
    (*owner)->aliases.remove(alias);
    return Json::object();
  }
  const auto found = version(arguments);
  if (!found) return std::unexpected(found.error());
  (*owner)->aliases[alias] = (*found)->number;
  return Json::object();
}

MlflowStore::Answer MlflowStore::onVersion(const QString &call, const Json &arguments) {
  const QString name = jsonString(arguments, "name");
  const auto owner = model(arguments);
  if (!owner) return std::unexpected(owner.error());
  if (call == QLatin1String("POST model-versions/create")) {
    Version made;
    made.number = ++(*owner)->last;
    made.source = jsonString(arguments, "source");
    made.run = jsonString(arguments, "run_id");
    made.created = made.updated = ++clock;
    made.tags = tagsOf(jsonMember(arguments, "tags"));
    (*owner)->versions[made.number] = made;
    return Json{{"model_version", shown(name, **owner, made)}};
  }
  const auto found = version(arguments);
  if (!found) return std::unexpected(found.error());
  Version &there = **found;
  if (call == QLatin1String("GET model-versions/get")) {
    return Json{{"model_version", shown(name, **owner, there)}};
  }
  if (call == QLatin1String("POST model-versions/transition-stage")) return transition(name, **owner, there, arguments);
  if (call == QLatin1String("POST model-versions/set-tag")) {
    there.tags.insert(jsonString(arguments, "key"), jsonString(arguments, "value"));
    return Json::object();
  }
  if (call == QLatin1String("DELETE model-versions/delete")) {
    (*owner)->aliases.removeIf([&](const auto &alias) { return alias.value() == there.number; });
    (*owner)->versions.remove(there.number);
    return Json::object();
  }
  return std::unexpected(Failure{404, "ENDPOINT_NOT_FOUND", call});
}

MlflowStore::Answer MlflowStore::transition(const QString &name, Model &owner, Version &there, const Json &arguments) {
  const QString stage = jsonString(arguments, "stage");
  if (!isOneOf(stage, {"None", "Staging", "Production", "Archived"})) {
    return std::unexpected(
        Failure{400, "INVALID_PARAMETER_VALUE", QStringLiteral("Invalid Model Version stage: %1.").arg(stage)});
  }
  const qint64 now = ++clock;
  const bool replaces = jsonBool(arguments, "archive_existing_versions");
  for (Version &other : owner.versions) {
    if (!replaces || other.stage != stage) continue;
    other.stage = QStringLiteral("Archived");
    other.updated = now;
  }
  there.stage = stage;
  there.updated = now;
  return Json{{"model_version", shown(name, owner, there)}};
}

MlflowStore::Answer MlflowStore::onRun(const QString &call, const Json &arguments) {
  if (call == QLatin1String("POST runs/create")) {
    const QString id = runId(m_runs.size() + 1);
    m_runs[id].user = jsonString(arguments, "user_id");
    return Json{{"run", {{"info", {{"run_id", toJson(id)}, {"status", "RUNNING"}}}}}};
  }
  const auto run = m_runs.find(jsonString(arguments, "run_id"));
  if (run == m_runs.end()) {
    return std::unexpected(Failure{404, "RESOURCE_DOES_NOT_EXIST",
                                   QStringLiteral("Run with id=%1 not found").arg(jsonString(arguments, "run_id"))});
  }
  if (call == QLatin1String("POST runs/log-metric")) {
    run->metrics[jsonString(arguments, "key")] = jsonNumber(arguments, "value");
    return Json::object();
  }
  if (call == QLatin1String("POST runs/log-parameter")) {
    run->params[jsonString(arguments, "key")] = jsonString(arguments, "value");
    return Json::object();
  }
  if (call != QLatin1String("GET runs/get")) return std::unexpected(Failure{404, "ENDPOINT_NOT_FOUND", call});
  const Json info{{"run_id", toJson(run.key())}, {"user_id", toJson(run->user)}, {"status", "FINISHED"}};
  const Json data{{"metrics", keyValues(run->metrics)}, {"params", keyValues(run->params)}, {"tags", Json::array()}};
  return Json{{"run", {{"info", info}, {"data", data}}}};
}

// Newest first, as a server does unless it is asked for another order. The token is the number that the page ends with.
MlflowStore::Answer MlflowStore::search(const Json &arguments) const {
  const QString filter = jsonString(arguments, "filter");
  const QString name = filter.section(QLatin1Char('='), 1).trimmed();
  const bool quoted = name.size() > 2 && (name.startsWith(QLatin1Char('\'')) || name.startsWith(QLatin1Char('"')));
  if (!filter.startsWith(QLatin1String("name")) || !quoted) {
    return std::unexpected(Failure{400, "INVALID_PARAMETER_VALUE", QStringLiteral("Invalid filter '%1'").arg(filter)});
  }
  const QString wanted = name.mid(1, name.size() - 2);
  const auto found = m_models.find(wanted);
  Json list = Json::array();
  const int asked = jsonText(jsonMember(arguments, "max_results")).toInt();
  const int most = asked > 0 ? qMin(pageSize, asked) : pageSize;
  const QString token = jsonString(arguments, "page_token");
  const int below = token.isEmpty() ? std::numeric_limits<int>::max() : token.mid(5).toInt();
  Json answer = Json::object();
  if (found == m_models.end()) return answer;
  for (auto entry = found->versions.lowerBound(below); entry != found->versions.begin();) {
    --entry;
    if (static_cast<int>(list.size()) == most) {
      answer["next_page_token"] = "page-" + std::to_string(entry.key() + 1);
      break;
    }
    list.push_back(shown(wanted, *found, *entry));
  }
  if (!list.empty()) answer["model_versions"] = std::move(list);
  return answer;
}

}  // namespace ops
