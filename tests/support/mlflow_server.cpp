#include "tests/support/mlflow_server.h"

namespace ops {

MlflowServer::MlflowServer()
    : m_server(std::make_unique<HttpTestServer>([this](const QByteArray &request) { return answer(request); })) {}

bool MlflowServer::isReal() {
  return qEnvironmentVariableIsSet("OPSDECK_TEST_MLFLOW");
}

QUrl MlflowServer::url() const {
  if (isReal()) return QUrl(qEnvironmentVariable("OPSDECK_TEST_MLFLOW"));
  return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server->port()));
}

MlflowServer::Answer MlflowServer::say(const MlflowStore::Answer &answer) {
  return {HttpTestServer::answer(MlflowStore::statusOf(answer), MlflowStore::bodyOf(answer),
                                 "Content-Type: application/json\r\n")};
}

MlflowServer::Answer MlflowServer::error(int status, const char *code, const QString &message) {
  return say(std::unexpected(MlflowStore::Failure{status, code, message}));
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
  const auto asked = MlflowStore::request(line.value(0), target.path(), QUrlQuery(target), request.mid(head + 4));
  if (!asked) {
    return {HttpTestServer::answer(404, "<!doctype html><title>404 Not Found</title>", "Content-Type: text/html\r\n")};
  }
  calls.append(asked->call);
  // They may replace themselves.
  if (const auto hook = before) {
    if (auto other = hook(asked->call, asked->arguments)) return *other;
  }
  const auto result = m_store.act(*asked);
  if (const auto hook = after) {
    if (auto other = hook(asked->call, asked->arguments)) return *other;
  }
  return say(result);
}

Json MlflowServer::call(const QByteArray &method, const QString &path, const Json &arguments) {
  const auto result = m_store.act({QString::fromLatin1(method) + QLatin1Char(' ') + path, arguments});
  return result ? *result : Json{{"error_code", result.error().code}};
}

}  // namespace ops
