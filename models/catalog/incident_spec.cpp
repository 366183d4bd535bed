#include "models/catalog/incident_spec.h"

#include <QCoreApplication>

#include "models/catalog/syntax.h"
#include "models/catalog/system_check.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("IncidentSpec", text);
}

IncidentSpec specOf(const Json &json) {
  IncidentSpec spec;
  const Json &webhook = jsonMember(json, "webhook");
  const QString type = jsonString(webhook, "type");
  if (type == QLatin1String("slack")) spec.webhook.kind = WebhookSpec::Kind::Slack;
  if (type == QLatin1String("teams")) spec.webhook.kind = WebhookSpec::Kind::Teams;
  spec.webhook.url = secretRefOf(jsonMember(webhook, "url"));
  spec.webhook.caFile = jsonString(webhook, "caFile");
  spec.webhook.timeout = durationOf(webhook, "timeout", spec.webhook.timeout);
  spec.channel = jsonString(json, "channel");
  const Json &messages = jsonMember(json, "messages");
  spec.first = durationOf(messages, "first", spec.first);
  spec.every = durationOf(messages, "every", spec.every);
  for (const auto &[name, file] : jsonMember(messages, "templates").items()) {
    spec.messageTemplates.insert(QString::fromStdString(name), jsonText(file));
  }
  spec.csv = jsonString(json, "csv");
  spec.csvHeader = jsonString(json, "csvHeader");
  const Json &templates = jsonMember(json, "template");
  spec.markdownTemplate = jsonString(templates, "markdown");
  spec.htmlTemplate = jsonString(templates, "html");
  return spec;
}

}  // namespace

Result<IncidentSpec> readIncidentSpec(const System &system, const QString &environment) {
  const auto read = readDocument(system.file);
  if (!read.document) return fail(toError(system.file, read.complaints));
  for (const Json &json : jsonMember(read.document->root(), "environments")) {
    if (jsonString(json, "name") == environment) return specOf(jsonMember(json, "incidents"));
  }
  return fail({ErrorCode::Usage,
               tr("Reading what %1 says about incidents").arg(system.name),
               system.file,
               tr("there is no environment \"%1\"").arg(environment),
               {}});
}

void checkIncidents(const Document &document, const System &system, QList<Complaint> &complaints) {
  const auto complain = [&](const QString &pointer, const QString &message) {
    if (document.isSure(pointer)) complaints.append({Complaint::Kind::Error, document.locate(pointer), message});
  };
  const Json &environments = jsonMember(document.root(), "environments");
  for (qsizetype i = 0; i < system.environments.size(); ++i) {
    const auto spec = specOf(jsonMember(environments[static_cast<std::size_t>(i)], "incidents"));
    const auto pointer = QStringLiteral("/environments/%1/incidents").arg(i);
    const auto trouble = inlineSecretComplaint(document, system.environments[i], spec.webhook.url);
    if (!trouble.isEmpty()) complain(pointer + QLatin1String("/webhook/url/inline"), trouble);
    if (!spec.csvHeader.isEmpty() && spec.csv.isEmpty() && document.isSure(pointer)) {
      complain(pointer + QLatin1String("/csvHeader"), tr("'csvHeader' needs 'csv': the file that it begins."));
    }
  }
}

QStringList webhookVariables(const System &system) {
  QStringList variables;
  const auto read = readDocument(system.file);
  if (!read.document) return variables;
  for (const Json &json : jsonMember(read.document->root(), "environments")) {
    const auto url = specOf(jsonMember(json, "incidents")).webhook.url;
    if (url.kind == SecretRef::Kind::Environment) variables.append(url.name);
  }
  return variables;
}

}  // namespace ops
