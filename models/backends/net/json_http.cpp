#include "models/backends/net/json_http.h"

#include <QPointer>

#include "models/backends/net/http_status.h"
#include "models/base/text.h"

namespace ops {

namespace {

constexpr qsizetype shown = 300;

}  // namespace

JsonHttp::JsonHttp(HttpClient &http, Target target, SecretSource secret, QObject *parent)
    : QObject(parent), m_http(http), m_target(std::move(target)), m_secretSource(std::move(secret)) {}

QString JsonHttp::address() const {
  return QStringLiteral("%1 %2").arg(m_target.name, displayUrl(m_target.url));
}

void JsonHttp::call(const Call &call, QObject *context, const Done &done) {
  if (m_secret || !m_secretSource) {
    send(call, context, done);
    return;
  }
  launch<Secret>(m_secretSource(), context, [=, this, guard = QPointer<JsonHttp>(this)](const Result<Secret> &secret) {
    if (!guard) return;
    if (!secret) {
      done(std::unexpected(JsonFault{0, {}, {}, secret.error()}));
      return;
    }
    m_secret = *secret;
    // A server may repeat a part of what it was sent.
    const QString text = secret->reveal();
    redaction::remember(Secret(text.section(QLatin1Char(':'), 1)));
    redaction::remember(Secret(QString::fromLatin1(text.toUtf8().toBase64())));
    send(call, context, done);
  });
}

QByteArray JsonHttp::authorization() const {
  const QByteArray text = m_secret->reveal().toUtf8();
  return text.contains(':') ? QByteArray("Basic " + text.toBase64()) : QByteArray("Bearer " + text);
}

void JsonHttp::send(const Call &call, QObject *context, const Done &done) {
  HttpRequest request;
  request.method = call.method;
  request.url = m_target.url;
  const QString base = m_target.url.path();
  request.url.setPath((base.endsWith(QLatin1Char('/')) ? base.chopped(1) : base) + call.path);
  request.url.setQuery(call.query);
  request.headers = {{"Accept", "application/json"}};
  if (m_secret && !m_secret->isEmpty()) {
    request.headers.append(qMakePair(QByteArray("Authorization"), authorization()));
  }
  if (!call.body.is_null()) {
    request.headers.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/json")));
    request.body = jsonDump(call.body);
  }
  request.timeoutMs = m_target.timeoutMs;
  request.bodyCap = m_target.answerCap;
  request.caFile = m_target.caFile;
  request.anyStatus = true;
  launch<HttpResponse>(m_http.send(request), context,
                       [=, this, guard = QPointer<JsonHttp>(this)](const Result<HttpResponse> &response) {
                         if (guard) done(judge(call, response));
                       });
}

JsonHttp::Answer JsonHttp::judge(const Call &call, const Result<HttpResponse> &response) {
  const auto unsure = [&](Error error) {
    error.what = call.what;
    error.target = address();
    if (call.changes) {
      error.code = ErrorCode::OutcomeUnknown;
      error.remedy = tr("The request was sent: look at what it did before sending it again.");
    }
    return error;
  };
  if (!response) {
    Error error = response.error();
    error.what = call.what;
    error.target = address();
    // It was sent, but changes nothing.
    if (!call.changes && error.code == ErrorCode::OutcomeUnknown) {
      error.code = ErrorCode::Unreachable;
      error.remedy = tr("Look at the server and the network.");
    }
    return std::unexpected(JsonFault{0, {}, {}, error});
  }
  const auto json = jsonParse(response->body);
  const int status = response->status;
  if (status >= 200 && status < 300) {
    if (call.answers == Answers::Nothing) return Json();
    const bool object = call.answers == Answers::Object;
    if (json && (object ? json->is_object() : json->is_array())) return *json;
    const QString start = visibleText(response->body.left(shown));
    return std::unexpected(JsonFault{status,
                                     {},
                                     {},
                                     unsure({ErrorCode::Failed,
                                             {},
                                             {},
                                             object ? tr("the answer is no JSON object; it starts with: %1").arg(start)
                                                    : tr("the answer is no JSON array; it starts with: %1").arg(start),
                                             tr("Is this the address of the server itself?")})});
  }
  if (status == http::unauthenticated) m_secret.reset();  // it may have been renewed since
  JsonFault fault{status, {}, {}, {}};
  if (json && json->is_object()) {
    fault.code = jsonString(*json, "error_code", jsonString(*json, "errorType"));
    fault.message = jsonString(*json, "message", jsonString(*json, "error"));
  } else if (json && json->is_string()) {
    fault.message = jsonText(*json);
  }
  if (fault.message.isEmpty()) fault.message = QString::fromUtf8(response->body.left(shown));
  fault.message = visibleText(fault.message.trimmed(), shown);
  fault.error = told(call, fault);
  if (status >= http::serverErrors) fault.error = unsure(fault.error);
  return std::unexpected(fault);
}

Error JsonHttp::told(const Call &call, const JsonFault &fault) const {
  Error error{ErrorCode::Failed, call.what, address(), {}, {}};
  const QString said = fault.code.isEmpty()
                           ? fault.message
                           : QStringLiteral("%1: %2").arg(visibleText(fault.code, shown), fault.message);
  error.why = said.isEmpty() ? tr("it answered with status %1").arg(fault.status)
                             : tr("it answered with status %1: %2").arg(fault.status).arg(said);
  if (fault.status == http::unauthenticated) {
    error.code = ErrorCode::Refused;
    error.remedy =
        m_secretSource
            ? tr("Is the secret under 'auth' of %1 still right?").arg(m_target.declared)
            : tr("It wants a token or a password: say under 'auth' of %1 where it is found.").arg(m_target.declared);
  } else if (fault.status == http::forbidden) {
    error.code = ErrorCode::Refused;
    error.remedy = tr("Ask for the right to do this, or use another account.");
  } else if (fault.status == http::notFound) {
    error.remedy = fault.code.isEmpty() ? tr("Is this the address of %1?").arg(m_target.name)
                                        : tr("Look at the names in the system file.");
  } else if (fault.status >= http::serverErrors) {
    error.remedy = tr("Look at the server's log, or try again later.");
  }
  return error;
}

QUrlQuery jsonQuery(const QList<QPair<QString, QString>> &items) {
  QUrlQuery query;
  for (const auto &[name, value] : items) {
    query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
  }
  return query;
}

}  // namespace ops
