#include "models/backends/serving.h"

#include <QCoreApplication>

#include "models/backends/model_check.h"
#include "models/backends/model_identity.h"
#include "models/base/secret.h"
#include "models/base/text.h"

namespace ops {

namespace {

constexpr qsizetype shownLetters = 100;
constexpr qsizetype shownDigits = 12;

QString tr(const char *text) {
  return QCoreApplication::translate("Serving", text);
}

QString textAt(const Json &answer, const QString &pointer) {
  const auto value = valueAt(answer, pointer);
  return value.is_primitive() && !value.is_null() ? visibleText(jsonText(value), shownLetters) : QString();
}

QString nameOf(const QString &version, const QString &digest) {
  const auto name = version.isEmpty() ? tr("an unnamed version") : visibleText(version);
  return digest.isEmpty() ? name : tr("%1 (SHA-256 %2…)").arg(name, digest.left(shownDigits));
}

}  // namespace

Op<ServedModel> askServed(const ModelSpec &spec, Backends &backends) {
  return makeOp<ServedModel>([spec, &backends](OperationOf<ServedModel> &op) {
    const auto what = tr("Asking which version of %1 is served").arg(spec.name);
    if (spec.serving.isEmpty()) {
      return op.fail({ErrorCode::Refused, what, spec.service, tr("the system file names no way to ask"),
                      tr("Give the model a serving URL.")});
    }
    const auto url = expandAddress(spec.serving, backends.environment());
    if (!url) return op.fail(url.error());
    HttpRequest request;
    request.url = QUrl(*url, QUrl::StrictMode);
    const auto place = displayUrl(request.url);
    launch<HttpResponse>(
        backends.http().send(request), &op, [&op, spec, what, place](const Result<HttpResponse> &response) {
          if (!response) {
            auto error = response.error();
            error.what = what;
            return op.fail(error);
          }
          const auto answer = jsonParse(response->body).value_or(Json());
          const ServedModel served{textAt(answer, spec.versionPointer), textAt(answer, spec.digestPointer).toLower()};
          if (!served.version.isEmpty() || !served.digest.isEmpty()) return op.succeed(served);
          op.fail({ErrorCode::Failed,
                   what,
                   place,
                   tr("its answer has neither %1 nor %2: %3")
                       .arg(spec.versionPointer, spec.digestPointer, visibleText(response->body, shownLetters)),
                   {}});
        });
  });
}

QString driftName(Drift drift) {
  switch (drift) {
    case Drift::None:
      return QStringLiteral("none");
    case Drift::Differs:
      return QStringLiteral("differs");
    case Drift::Unknown:
      break;
  }
  return QStringLiteral("unknown");
}

DriftReport judgeDrift(const ModelInPlace &place, const Result<ServedModel> &served) {
  if (!served) return {Drift::Unknown, tr("what is served is not known: %1").arg(served.error().why)};
  const bool byDigest = !place.digest.isEmpty() && !served->digest.isEmpty();
  const bool byName = !(place.version.isEmpty() && place.release.isEmpty()) && !served->version.isEmpty();
  const auto lies = nameOf(versionTitle(place.version, place.release), place.digest);
  const auto serves = nameOf(served->version, served->digest);
  if (place == ModelInPlace{}) return {Drift::Differs, tr("nothing is in place, while %1 is served").arg(serves)};
  if (place.version.isEmpty()) {
    return {Drift::Differs, tr("what is in place is none of the registry's versions; %1 is served").arg(serves)};
  }
  if (!byDigest && !byName) {
    return {Drift::Unknown, tr("%1 is served and %2 in place: too little to compare them").arg(serves, lies)};
  }
  const bool isReleased = !byDigest && !place.release.isEmpty() && place.release == served->version;
  if (isReleased || isSameModel(place.version, place.digest, served->version, served->digest)) {
    return {Drift::None, tr("it serves what is in place: %1").arg(lies)};
  }
  return {Drift::Differs, tr("%1 is in place, but %2 is served").arg(lies, serves)};
}

const ModelVersion *versionInService(const QList<ModelVersion> &versions, const ModelInPlace &place,
                                     const Result<ServedModel> &served) {
  const auto *present = versionInPlace(versions, place);
  if (!served || judgeDrift(place, served).drift == Drift::None) return present;
  const auto *found = versionInPlace(versions, {served->version, served->digest});
  if (found == nullptr && served->digest.isEmpty()) found = versionNamed(versions, served->version);
  return found == nullptr ? present : found;
}

}  // namespace ops
