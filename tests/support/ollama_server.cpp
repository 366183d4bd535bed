#include "tests/support/ollama_server.h"

#include <algorithm>

namespace ops {

namespace {

HttpTestServer::Answer json(int status, const Json &body) {
  return {HttpTestServer::answer(status, jsonDump(body), "Content-Type: application/json; charset=utf-8\r\n")};
}

const Json kDetails{{"parent_model", ""},    {"format", "gguf"},         {"family", "llama"},
                    {"families", {"llama"}}, {"parameter_size", "7.6B"}, {"quantization_level", "Q4_K_M"}};

}  // namespace

OllamaServer::OllamaServer()
    : m_server(std::make_unique<HttpTestServer>([this](const QByteArray &request) { return answer(request); })) {}

bool OllamaServer::isReal() {
  return qEnvironmentVariableIsSet("OPSDECK_TEST_OLLAMA");
}

QUrl OllamaServer::url() const {
  if (isReal()) return QUrl(qEnvironmentVariable("OPSDECK_TEST_OLLAMA"));
  return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server->port()));
}

Json OllamaServer::listed(const Model &model) const {
  return {{"name", toJson(model.name)},     {"model", toJson(model.name)}, {"size", model.size},
          {"digest", toJson(model.digest)}, {"details", kDetails},         {"modified_at", toJson(model.modified)}};
}

OllamaServer::Answer OllamaServer::answer(const QByteArray &request) {
  const QList<QByteArray> line = request.left(request.indexOf("\r\n")).split(' ');
  const QString call = QString::fromUtf8(line.value(0) + ' ' + line.value(1));
  calls.append(call);
  if (before) {
    if (auto other = before(call)) return *other;
  }
  if (call == QLatin1String("GET /api/version")) return json(200, {{"version", "0.5.1"}});
  if (call == QLatin1String("GET /api/tags") || call == QLatin1String("GET /api/ps")) {
    Json list = Json::array();
    for (const Model &model : std::as_const(models)) {
      if (call == QLatin1String("GET /api/tags")) list.push_back(listed(model));
      if (call != QLatin1String("GET /api/ps") || !model.running) continue;
      Json entry = listed(model);
      entry.erase("modified_at");
      entry["expires_at"] = "2026-06-04T14:38:31.83753-07:00";
      entry["size_vram"] = model.size;
      list.push_back(entry);
    }
    return json(200, {{"models", list}});
  }
  if (call == QLatin1String("POST /api/show")) {
    const auto body = jsonParse(request.mid(request.indexOf("\r\n\r\n") + 4));
    const QString wanted = body ? jsonString(*body, "model") : QString();
    if (wanted.isEmpty()) return json(400, {{"error", "model is required"}});
    const auto found = std::ranges::find(models, wanted, &Model::name);
    if (found == models.end()) {
      return json(404, {{"error", toJson(QStringLiteral("model '%1' not found").arg(wanted))}});
    }
    return json(200, {{"modelfile", "FROM assistant"},
                      {"parameters", toJson(found->parameters)},
                      {"template", "{{ .Prompt }}"},
                      {"details", kDetails},
                      {"model_info", {{"general.architecture", "llama"}}},
                      {"capabilities", {"completion"}}});
  }
  return {HttpTestServer::answer(404, "404 page not found", "Content-Type: text/plain\r\n")};
}

}  // namespace ops
