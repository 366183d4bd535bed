#include "models/base/duration.h"
#include "models/base/secret.h"
#include "models/base/text.h"
#include "models/procedures/actions/shipped_action.h"

namespace ops {

namespace {

constexpr qsizetype shownBytes = 2 * 1024;

QString tr(const char *text) {
  return QCoreApplication::translate("HttpActions", text);
}

/// A whole `url`, or a `path` below one of the environment's addresses.
QString place(const Json &parameters) {
  auto url = parameterText(parameters, "url");
  if (!url.isEmpty()) return url;
  return QStringLiteral("{{%1}}%2").arg(parameterText(parameters, "address"), parameterText(parameters, "path"));
}

class HttpGet final : public ReadAction {
 public:
  HttpGet()
      : ReadAction("http.get", "status",
                   {{"url", Parameter::Type::Text},
                    {"address", Parameter::Type::Address},
                    {"path", Parameter::Type::Text},
                    {"status", Parameter::Type::Integer, false, 100, 599},
                    {"contains", Parameter::Type::Text},
                    {"timeout", Parameter::Type::Duration}}) {}

  QStringList check(const Json &parameters, const System &system) const override {
    auto faults = ReadAction::check(parameters, system);
    const bool whole = parameters.contains("url");
    if (whole == parameters.contains("address")) faults.append(tr("give either url, or address and path"));
    if (!whole && !parameterText(parameters, "path").startsWith(QLatin1Char('/'))) {
      faults.append(tr("path: must start with /"));
    }
    const auto url = parameterText(parameters, "url");
    if (whole && !url.startsWith(QLatin1String("http://")) && !url.startsWith(QLatin1String("https://")) &&
        !url.startsWith(QLatin1String("{{"))) {
      faults.append(tr("url: must start with http:// or https://"));
    }
    if (holdsUrlSecret(place(parameters))) faults.append(tr("a password or token must not stand in an address"));
    return faults;
  }
  QStringList targets(const Json &, const System &) const override { return {}; }

 protected:
  QString describeLook(const Json &parameters, const System &) const override {
    auto text = tr("GET %1").arg(withoutUrlSecrets(place(parameters)));
    const auto status = parameterText(parameters, "status");
    const auto contains = parameterText(parameters, "contains");
    if (!status.isEmpty()) text += tr(", expecting status %1").arg(status);
    if (!contains.isEmpty()) text += tr(", expecting \"%1\" in the answer").arg(contains);
    return text;
  }
  std::unique_ptr<Operation> look(const Json &parameters, const ActionContext &context) const override {
    const auto url = expandAddress(place(parameters), context.backends.environment());
    if (!url) return failedAction(url.error());
    if (holdsUrlSecret(*url)) {
      return failedAction({ErrorCode::Refused,
                           tr("GET %1").arg(displayUrl(QUrl(*url))),
                           {},
                           tr("a password or token stands in the address"),
                           {}});
    }
    HttpRequest request;
    request.url = QUrl(*url, QUrl::StrictMode);
    request.expectStatus = parameterText(parameters, "status").toInt();
    request.expectBody = parameterText(parameters, "contains").toUtf8();
    request.timeoutMs = static_cast<int>(parameterDuration(parameters, "timeout", Milliseconds(5'000)).count());
    return std::make_unique<ActionRun>([context, request](ActionRun &run) {
      run.value() = {{"url", toJson(displayUrl(request.url))}};
      run.ask<HttpResponse>(context.backends.http().send(request), [&run](const HttpResponse &response) {
        run.value()["status"] = response.status;
        run.value()["milliseconds"] = response.milliseconds;
        run.value()["body"] = toJson(visibleText(response.body, shownBytes));
        constexpr int mostOfBody = 80;  // characters
        const auto answer =
            tr("answered after %2 (status %1)")
                .arg(QString::number(response.status), formatDuration(Milliseconds(qRound64(response.milliseconds))));
        constexpr int hundred = 100;
        const bool isWell = response.status / hundred == 2;  // then nobody needs its own words
        const auto body = visibleText(condensed(QString::fromUtf8(response.body.left(shownBytes)), mostOfBody));
        run.value()["summary"] =
            toJson(isWell || body.isEmpty() ? answer : QString(answer + QStringLiteral(": ") + body));
        run.succeed();
      });
    });
  }
};

}  // namespace

void addHttpActions(ActionRegistry &registry) {
  registry.add(std::make_unique<HttpGet>());
}

}  // namespace ops
