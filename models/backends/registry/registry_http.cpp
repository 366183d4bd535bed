#include "models/backends/registry/registry_http.h"

#include <QPointer>
#include <QRegularExpression>

#include "models/base/text.h"

namespace ops {

namespace {

constexpr qint64 answerCap = 16 * 1024 * 1024;
constexpr qsizetype shown = 300;

constexpr int unauthenticated = 401;
constexpr int forbidden = 403;
constexpr int notFound = 404;
constexpr int serverErrors = 500;

}  // namespace

RegistryHttp::RegistryHttp(HttpClient &http, Target target, SecretSource secret, QObject *parent)
    : QObject(parent), m_http(http), m_target(std::move(target)), m_secretSource(std::move(secret)) {}

QString RegistryHttp::address() const {
  return QStringLiteral("%1 %2").arg(m_target.name, displayUrl(m_target.url));
}

void RegistryHttp::call(const Call &call, QObject *context, const Done &done) {
  if (m_secret || !m_secretSource) {
    send(call, context, done);
    return;
  }
  launch<Secret>(m_secretSource(), context,
                 [=, this, guard = QPointer<RegistryHttp>(this)](const Result<Secret> &secret) {
                   if (!guard) return;
                   if (!secret) {
                     done(std::unexpected(RegistryFault{0, {}, secret.error()}));
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

QByteArray RegistryHttp::authorization() const {
  const QByteArray text = m_secret->reveal().toUtf8();
  return text.contains(':') ? QByteArray("Basic " + text.toBase64()) : QByteArray("Bearer " + text);
}

void RegistryHttp::send(const Call &call, QObject *context, const Done &done) {
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
  request.bodyCap = answerCap;
  request.caFile = m_target.caFile;
  request.anyStatus = true;
  launch<HttpResponse>(m_http.send(request), context,
                       [=, this, guard = QPointer<RegistryHttp>(this)](const Result<HttpResponse> &response) {
                         if (guard) done(judge(call, response));
                       });
}

RegistryHttp::Answer RegistryHttp::judge(const Call &call, const Result<HttpResponse> &response) {
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
    return std::unexpected(RegistryFault{0, {}, error});
  }
  const auto json = jsonParse(response->body);
  const bool object = json && json->is_object();
  const int status = response->status;
  if (status >= 200 && status < 300) {
    if (object) return *json;
    return std::unexpected(RegistryFault{
        status,
        {},
        unsure({ErrorCode::Failed,
                {},
                {},
                tr("the answer is no JSON object; it starts with: %1").arg(visibleText(response->body.left(shown))),
                tr("Is this the address of the server itself?")})});
  }
  if (status == unauthenticated) m_secret.reset();  // it may have been renewed since
  const QString code = object ? jsonString(*json, "error_code") : QString();
  QString message = object ? jsonString(*json, "message", jsonString(*json, "error")) : QString();
  if (message.isEmpty()) message = QString::fromUtf8(response->body.left(shown));
  Error error = told(call, status, visibleText(code, shown), visibleText(message, shown));
  if (status >= serverErrors) error = unsure(error);
  return std::unexpected(RegistryFault{status, code, error});
}

Error RegistryHttp::told(const Call &call, int status, const QString &code, const QString &message) const {
  Error error{ErrorCode::Failed, call.what, address(), {}, {}};
  const QString said = code.isEmpty() ? message : QStringLiteral("%1: %2").arg(code, message);
  error.why = said.isEmpty() ? tr("it answered with status %1").arg(status)
                             : tr("it answered with status %1: %2").arg(status).arg(said);
  if (status == unauthenticated) {
    error.code = ErrorCode::Refused;
    error.remedy = m_secretSource ? tr("Is the secret under 'auth' of the model still right?")
                                  : tr("It wants a token: say under 'auth' of the model where it is found.");
  } else if (status == forbidden) {
    error.code = ErrorCode::Refused;
    error.remedy = tr("Ask for the right to do this, or use another account.");
  } else if (status == notFound) {
    error.remedy = code.isEmpty() ? tr("Is this the address of %1?").arg(m_target.name)
                                  : tr("Look at the names in the system file.");
  } else if (status >= serverErrors) {
    error.remedy = tr("Look at the server's log, or try again later.");
  }
  return error;
}

QUrlQuery registryQuery(const QList<QPair<QString, QString>> &items) {
  QUrlQuery query;
  for (const auto &[name, value] : items) {
    query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
  }
  return query;
}

QDateTime registryTime(const Json &object, const char *key) {
  const Json &value = jsonMember(object, key);
  const qint64 ms = value.is_string() ? jsonText(value).toLongLong() : jsonInteger(object, key);
  return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC) : QDateTime();
}

QString registryDigest(const QString &text) {
  static const QRegularExpression form(QStringLiteral("\\A(?:sha256:)?([0-9a-f]{64})\\z"));
  return form.match(text.toLower()).captured(1);
}

}  // namespace ops
