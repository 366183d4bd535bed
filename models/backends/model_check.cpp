#include "models/backends/model_check.h"

#include <QCoreApplication>

#include "models/base/secret.h"
#include "models/base/text.h"

namespace ops {

namespace {

constexpr qsizetype shownBytes = 300;

QString tr(const char *text) {
  return QCoreApplication::translate("ModelCheck", text);
}

QString shown(const Json &value) {
  return value.is_null() ? tr("missing") : visibleText(jsonText(value), shownBytes);
}

}  // namespace

Json valueAt(const Json &document, const QString &pointer) {
  try {
    const Json::json_pointer at(pointer.toStdString());
    return document.contains(at) ? document.at(at) : Json();
  } catch (const Json::exception &) {
    return {};
  }
}

QStringList unmetExpectations(const ModelCheck &check, const Json &answer) {
  QStringList unmet;
  for (auto it = check.expect.begin(); it != check.expect.end(); ++it) {
    const auto found = valueAt(answer, it.key());
    if (found != it.value()) unmet.append(tr("%1 is %2, must be %3").arg(it.key(), shown(found), shown(it.value())));
  }
  return unmet;
}

Op<Json> askModelCheck(const ModelCheck &check, const QString &what, Backends &backends) {
  return makeOp<Json>([check, what, &backends](OperationOf<Json> &op) {
    const auto url = expandAddress(check.url, backends.environment());
    if (!url) return op.fail(url.error());
    HttpRequest request;
    request.method = check.method;
    request.url = QUrl(*url, QUrl::StrictMode);
    request.timeoutMs = static_cast<int>(check.timeout.count());
    request.expectStatus = check.status;
    if (!check.body.is_null()) {
      request.body = jsonDump(check.body);
      request.headers.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/json")));
    }
    const auto place = displayUrl(request.url);
    launch<HttpResponse>(
        backends.http().send(request), &op, [&op, check, what, place](const Result<HttpResponse> &response) {
          if (!response) {
            auto error = response.error();
            if (error.code == ErrorCode::OutcomeUnknown) error.code = ErrorCode::Failed;
            error.what = what;
            return op.fail(error);
          }
          const auto answer = jsonParse(response->body);
          const auto text = visibleText(response->body, shownBytes);
          if (!answer && !check.expect.isEmpty()) {
            return op.fail({ErrorCode::Failed, what, place, tr("its answer is no JSON: %1").arg(text), {}});
          }
          const auto unmet = unmetExpectations(check, answer.value_or(Json()));
          if (!unmet.isEmpty()) {
            return op.fail({ErrorCode::Failed,
                            what,
                            place,
                            tr("it answers %1, but %2").arg(response->status).arg(unmet.join(QStringLiteral("; "))),
                            {}});
          }
          op.succeed({{"url", toJson(place)},
                      {"status", response->status},
                      {"milliseconds", response->milliseconds},
                      {"answer", toJson(text)}});
        });
  });
}

}  // namespace ops
