#include "models/backends/http/plain_http_client.h"

#include "models/backends/http/answer_words.h"
#include "models/backends/http/http_exchange.h"
#include "models/base/secret.h"
#include "models/base/text.h"

namespace ops {
namespace {

constexpr qsizetype shownBytes = 200, answerBytes = qsizetype{4} * 1024;

QString hostAndPort(const QUrl &url) {
  const QString host = url.host(QUrl::FullyEncoded);
  const QString name = host.contains(u':') ? QStringLiteral("[%1]").arg(host) : host;
  return url.port() > 0 ? QStringLiteral("%1:%2").arg(name).arg(url.port()) : name;
}

HttpExchange::Request exchangeRequest(const HttpRequest &request) {
  HttpExchange::Request result;
  result.what = HttpClient::tr("%1 %2").arg(QString::fromLatin1(request.method), displayUrl(request.url));
  result.target = QStringLiteral("http ") + hostAndPort(request.url);
  result.method = request.method.toUpper();
  result.path = request.url.path(QUrl::FullyEncoded).toUtf8();
  if (result.path.isEmpty()) result.path = "/";
  if (request.url.hasQuery()) result.path += '?' + request.url.query(QUrl::FullyEncoded).toUtf8();
  result.hostHeader = hostAndPort(request.url).toUtf8();
  result.headers = request.headers;
  result.headers.append(qMakePair(QByteArray("User-Agent"), QByteArray("opsdeck")));
  if (!request.url.userName().isEmpty()) {
    const QString pair = request.url.userName() + QStringLiteral(":") + request.url.password();
    result.headers.append(qMakePair(QByteArray("Authorization"), QByteArray("Basic " + pair.toUtf8().toBase64())));
  }
  result.body = request.body;
  result.bodyCap = request.bodyCap;
  result.timeoutMs = request.timeoutMs;
  result.changes = result.method != "GET" && result.method != "HEAD";
  return result;
}

/// Why an answer is not what was expected; empty if it is.
QString objection(const HttpRequest &request, const HttpExchange::Response &response) {
  const bool statusFits = request.expectStatus > 0 ? response.status == request.expectStatus
                                                   : response.status >= 200 && response.status < 300;
  const QString start = visibleText(response.body.left(shownBytes).trimmed());
  const bool redirects = response.status >= 300 && response.status < 400 && !response.location.isEmpty();
  if (request.anyStatus && !redirects) return {};
  if (!statusFits && redirects) {
    return HttpClient::tr("It answered with a redirect (%1) to %2; redirects are not followed")
        .arg(response.status)
        .arg(displayUrl(QUrl(QString::fromUtf8(response.location))));
  }
  if (!statusFits) return answerInWords(response.status, response.body);
  if (!request.expectBody.isEmpty() && !response.body.contains(request.expectBody)) {
    return HttpClient::tr("The answer does not contain \"%1\"; it starts with: %2")
        .arg(visibleText(request.expectBody, shownBytes), start);
  }
  return {};
}

}  // namespace

Op<HttpResponse> PlainHttpClient::send(const HttpRequest &request) {
  return makeOp<HttpResponse>([request](OperationOf<HttpResponse> &op) {
    const HttpExchange::Request raw = exchangeRequest(request);
    const bool tls = request.url.scheme() == QStringLiteral("https");
    if ((!tls && request.url.scheme() != QStringLiteral("http")) || request.url.host().isEmpty()) {
      op.fail({ErrorCode::Usage,
               raw.what,
               displayUrl(request.url),
               HttpClient::tr("This is no http or https address"),
               {}});
      return;
    }
    Endpoint endpoint;
    endpoint.kind = tls ? Endpoint::Kind::Tls : Endpoint::Kind::Tcp;
    endpoint.host = request.url.host();
    endpoint.port = request.url.port(tls ? 443 : 80);
    endpoint.caFile = request.caFile;
    endpoint.allowProxy = true;
    auto *exchange = new HttpExchange(endpoint, raw, &op);
    exchange->start([&op, request, raw](const Result<HttpExchange::Response> &response) {
      if (!response) {
        op.fail(response.error());
        return;
      }
      if (const QString why = objection(request, *response); !why.isEmpty()) {
        op.fail({ErrorCode::Failed, raw.what, raw.target, why,
                 HttpClient::tr("Look at the service's log, or correct what is expected of it."), false,
                 visibleLines(response->body, answerBytes)});
        return;
      }
      op.succeed({response->status, response->body, response->contentType, response->milliseconds});
    });
  });
}

std::unique_ptr<HttpClient> makeHttpClient() {
  return std::make_unique<PlainHttpClient>();
}

}  // namespace ops
