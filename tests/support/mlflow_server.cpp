#include "tests/support/mlflow_server.h"

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

HttpTestServer::Answer json(int status, const Json &body) {
  return {HttpTestServer::answer(status, jsonDump(body), "Content-Type: application/json\r\n")};
}

}  // namespace

MlflowServer::MlflowServer()
    : m_server(std::make_unique<HttpTestServer>([this](const QByteArray &request) { return answer(request); })) {}

bool MlflowServer::isReal() {
  return qEnvironmentVariableIsSet("OPSDECK_TEST_MLFLOW");
}

QUrl MlflowServer::url() const {
  if (isReal()) return QUrl(qEnvironmentVariable("OPSDECK_TEST_MLFLOW"));
  return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server->port()));
}

MlflowServer::Answer MlflowServer::error(int status, const char *code, const QString &message) {
  return json(status, {{"error_code", code}, {"message", toJson(message)}});
}

MlflowServer::Answer MlflowServer::answer(const QByteArray &request) {
  const qsizetype head = request.indexOf("\r\n\r\n");
  const QList<QByteArray> line = request.left(request.indexOf("\r\n")).split(' ');
  const QUrl target(QString::fromUtf8(line.value(1)));
  const QByteArray wanted = "\r\nAuthorization: " + authorization + "\r\n";
  if (!authorization.isEmpty() && !request.left(head + 2).contains(wanted)) {
    // As MLflow's own authentication says it: no JSON.
    return {HttpTestServer::answer(401,
                                   "You are not authenticated. Please see the documentation on how to authenticate",
                                   "WWW-Authenticate: Basic realm=\"mlflow\"\r\n")};
  }
  if (!target.path().startsWith(kPrefix)) {
    return {HttpTestServer::answer(404, "<!doctype html><title>404 Not Found</title>", "Content-Type: text/html\r\n")};
  }
  Json arguments = Json::object();
  for (const auto &[name, value] : QUrlQuery(target).queryItems(QUrl::FullyDecoded)) {
    arguments[toJson(name)] = toJson(value);
  }
  if (const auto body = jsonParse(request.mid(head + 4)); body && body->is_object()) arguments.update(*body);
  const QString name = QString::fromLatin1(line.value(0)) + QLatin1Char(' ') + target.path().mid(kPrefix.size());
  calls.append(name);
  // They may replace themselves.
  if (const auto hook = before) {
    if (auto other = hook(name, arguments)) return *other;
  }
  const Result result = act(name, arguments);
  if (const auto hook = after) {
    if (auto other = hook(name, arguments)) return *other;
  }
  return result ? json(200, *result) : error(result.error().status, result.error().code, result.error().message);
}

Json MlflowServer::call(const QByteArray &method, const QString &path, const Json &arguments) {
  const Result result = act(QString::fromLatin1(method) + QLatin1Char(' ') + path, arguments);
  return result ? *result : Json{{"error_code", result.error().code}};
}

MlflowServer::Result MlflowServer::act(const QString &call, const Json &arguments) {
  const QString path = call.section(QLatin1Char(' '), 1);
  if (path == QLatin1String("registered-models/alias")) return onAlias(call, arguments);
  if (path.startsWith(QLatin1String("registered-models/"))) return onModel(call, arguments);
  if (call == QLatin1String("GET model-versions/search")) return search(arguments);
  if (path.startsWith(QLatin1String("model-versions/"))) return onVersion(call, arguments);
  if (path.startsWith(QLatin1String("runs/"))) return onRun(call, arguments);
  return std::unexpected(Failure{404, "ENDPOINT_NOT_FOUND", path});
}

std::expected<MlflowServer::Model *, MlflowServer::Failure> MlflowServer::model(const Json &arguments) {
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

std::expected<MlflowServer::Version *, MlflowServer::Failure> MlflowServer::version(const Json &arguments) {
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

Json MlflowServer::shown(const QString &name, const Model &model, const Version &version) const {
  Json json{{"name", toJson(name)},
            {"version", std::to_string(version.number)},
            {"creation_timestamp", version.created},
            {"last_updated_timestamp", version.created},
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

Json MlflowServer::shown(const QString &name, const Model &model) const {
  Json json{{"name", toJson(name)}, {"creation_timestamp", model.created}, {"last_updated_timestamp", m_clock}};
  QMap<QString, int> latest;
  for (const Version &version : model.versions) latest[version.stage] = version.number;
  for (const int number : latest) json["latest_versions"].push_back(shown(name, model, *model.versions.find(number)));
  for (const auto &[alias, number] : model.aliases.asKeyValueRange()) {
    json["aliases"].push_back({{"alias", toJson(alias)}, {"version", std::to_string(number)}});
  }
  return json;
}

MlflowServer::Result MlflowServer::onModel(const QString &call, const Json &arguments) {
  const QString name = jsonString(arguments, "name");
  if (call == QLatin1String("POST registered-models/create")) {
    if (m_models.contains(name)) {
      return std::unexpected(Failure{400, "RESOURCE_ALREADY_EXISTS",
                                     QStringLiteral("Registered Model (name=%1) already exists.").arg(name)});
    }
    m_models[name].created = ++m_clock;
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

MlflowServer::Result MlflowServer::onAlias(const QString &call, const Json &arguments) {
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

MlflowServer::Result MlflowServer::onVersion(const QString &call, const Json &arguments) {
  const QString name = jsonString(arguments, "name");
  const auto owner = model(arguments);
  if (!owner) return std::unexpected(owner.error());
  if (call == QLatin1String("POST model-versions/create")) {
    Version made;
    made.number = ++(*owner)->last;
    made.source = jsonString(arguments, "source");
    made.run = jsonString(arguments, "run_id");
    made.created = ++m_clock;
    made.tags = tagsOf(jsonMember(arguments, "tags"));
    (*owner)->versions[made.number] = made;
    return Json{{"model_version", shown(name, **owner, made)}};
  }
  const auto found = version(arguments);
  if (!found) return std::unexpected(found.error());
  Version &there = **found;
  if (call == QLatin1String("POST model-versions/set-tag")) {
    there.tags.insert(jsonString(arguments, "key"), jsonString(arguments, "value"));
    return Json::object();
  }
  if (call == QLatin1String("DELETE model-versions/delete")) {
    (*owner)->aliases.removeIf([&](const auto &alias) { return alias.value() == there.number; });
    (*owner)->versions.remove(there.number);
    return Json::object();
  }
  if (call == QLatin1String("POST model-versions/transition-stage")) {
    const QString stage = jsonString(arguments, "stage");
    if (!isOneOf(stage, {"None", "Staging", "Production", "Archived"})) {
      return std::unexpected(
          Failure{400, "INVALID_PARAMETER_VALUE", QStringLiteral("Invalid Model Version stage: %1.").arg(stage)});
    }
    const bool replaces = jsonBool(arguments, "archive_existing_versions");
    for (Version &other : (*owner)->versions) {
      if (replaces && other.stage == stage) other.stage = QStringLiteral("Archived");
    }
    there.stage = stage;
  }
  return Json{{"model_version", shown(name, **owner, there)}};
}

MlflowServer::Result MlflowServer::onRun(const QString &call, const Json &arguments) {
  if (call == QLatin1String("POST runs/create")) {
    const QString id = QStringLiteral("%1").arg(m_runs.size() + 1, 32, 16, QLatin1Char('0'));
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
  const Json info{{"run_id", toJson(run.key())}, {"user_id", toJson(run->user)}, {"status", "FINISHED"}};
  const Json data{{"metrics", keyValues(run->metrics)}, {"params", keyValues(run->params)}, {"tags", Json::array()}};
  return Json{{"run", {{"info", info}, {"data", data}}}};
}

// Newest first, as a server does unless it is asked for another order. The token is the number that the page ends with.
MlflowServer::Result MlflowServer::search(const Json &arguments) const {
  const QString filter = jsonString(arguments, "filter");
  const QString name = filter.section(QLatin1Char('='), 1).trimmed();
  const bool quoted = name.size() > 2 && (name.startsWith(QLatin1Char('\'')) || name.startsWith(QLatin1Char('"')));
  if (!filter.startsWith(QLatin1String("name")) || !quoted) {
    return std::unexpected(Failure{400, "INVALID_PARAMETER_VALUE", QStringLiteral("Invalid filter '%1'").arg(filter)});
  }
  const QString wanted = name.mid(1, name.size() - 2);
  const auto found = m_models.find(wanted);
  Json list = Json::array();
  const int most = qMin(pageSize, jsonText(jsonMember(arguments, "max_results")).toInt());
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
