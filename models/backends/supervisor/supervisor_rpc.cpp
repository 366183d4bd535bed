#include "models/backends/supervisor/supervisor_rpc.h"

#include <QPointer>

#include "models/backends/http/http_exchange.h"
#include "models/backends/supervisor/xml_rpc.h"
#include "models/base/text.h"

namespace ops {
namespace {

constexpr qint64 answerCap = 8 * 1024 * 1024;

bool isReadMethod(const QString &method) {
  return method.startsWith(QStringLiteral("get")) || method.startsWith(QStringLiteral("readProcess"));
}

}  // namespace

SupervisorRpc::SupervisorRpc(SupervisorTarget target, SecretSource secret, Access access, QObject *parent)
    : QObject(parent), m_target(std::move(target)), m_secretSource(std::move(secret)), m_access(access) {}

void SupervisorRpc::call(const QString &what, const QString &method, const Json &parameters, QObject *context,
                         Done done) {
  if (m_access == Access::ReadOnly && !isReadMethod(method)) {
    const Error error{ErrorCode::Refused, what, m_target.address(),
                      tr("This session is read-only and does not call %1").arg(method),
                      tr("Use an environment that is not read-only.")};
    QMetaObject::invokeMethod(
        context, [done = std::move(done), error] { done(std::unexpected(Fault{0, error})); }, Qt::QueuedConnection);
    return;
  }
  if (m_secret || !m_secretSource) {
    post(what, method, parameters, context, done);
    return;
  }
  launch<Secret>(m_secretSource(), context,
                 [=, this, guard = QPointer<SupervisorRpc>(this)](const Result<Secret> &secret) {
                   if (!guard) return;
                   if (!secret) {
                     done(std::unexpected(Fault{0, secret.error()}));
                     return;
                   }
                   m_secret = *secret;
                   post(what, method, parameters, context, done);
                 });
}

void SupervisorRpc::post(const QString &what, const QString &method, const Json &parameters, QObject *context,
                         const Done &done) {
  HttpExchange::Request request;
  request.what = what;
  request.target = m_target.address();
  request.method = "POST";
  request.path = "/RPC2";
  request.hostHeader = "localhost";
  request.headers = {{"Content-Type", "text/xml"}};
  if (m_secret && !m_secret->isEmpty()) {
    const QByteArray pair = (m_target.user + QStringLiteral(":") + m_secret->reveal()).toUtf8();
    request.headers.append({"Authorization", "Basic " + pair.toBase64()});
  }
  request.body = xmlRpcCall(QStringLiteral("supervisor.") + method, parameters);
  request.bodyCap = answerCap;
  request.timeoutMs = m_target.timeoutMs;
  request.changes = !isReadMethod(method);
  Endpoint endpoint;
  endpoint.kind = Endpoint::Kind::Unix;
  endpoint.path = m_target.socket;
  auto *exchange = new HttpExchange(endpoint, request, context);
  exchange->start([=, address = m_target.address()](const Result<HttpExchange::Response> &response) {
    exchange->deleteLater();
    const auto failed = [&](ErrorCode code, const QString &why, const QString &remedy = {}, int fault = 0) {
      done(std::unexpected(Fault{fault, {code, what, address, why, remedy}}));
    };
    if (!response) {
      done(std::unexpected(Fault{0, response.error()}));
    } else if (response->status == 401) {
      failed(ErrorCode::Refused, tr("supervisord refuses user or password"),
             tr("Check the user and the secret of the manager's connection."));
    } else if (response->status != 200) {
      failed(ErrorCode::Failed, tr("supervisord answered with HTTP status %1").arg(response->status));
    } else if (const auto value = xmlRpcValue(response->body)) {
      done(*value);
    } else {
      failed(ErrorCode::Failed, visibleText(value.error().text), {}, value.error().code);
    }
  });
}

}  // namespace ops
