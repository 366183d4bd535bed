#include <QSaveFile>

#include "app/lab/service/api_role.h"
#include "app/lab/service/form_data.h"

namespace ops::labservice {

HttpReply ApiRole::listTemplates() {
  const auto templates = m_store.templates();
  if (!templates) return errorReply(templates.error());
  Json list = Json::array();
  for (const TemplateInfo &entry : *templates) {
    list.push_back({{"name", toJson(entry.name)},
                    {"version", toJson(entry.version)},
                    {"format", toJson(entry.format)},
                    {"uploaded_at", toJson(entry.uploadedAt)},
                    {"sha256", toJson(entry.sha256)},
                    {"bytes", entry.bytes}});
  }
  return jsonReply(200, {{"templates", list}});
}

HttpReply ApiRole::oneTemplate(const HttpRequest &request, const QString &name, const QString &version) {
  if (request.method == "DELETE") {
    const auto deleted = m_store.deleteTemplate(name, version);
    if (!deleted) return errorReply(deleted.error());
    return *deleted ? jsonReply(200, {{"deleted", true}})
                    : errorReply(404, QStringLiteral("there is no such template"));
  }
  if (request.method != "GET") return errorReply(405, QStringLiteral("GET or DELETE"));
  const auto content = m_store.templateContent(name, version);
  if (!content) return errorReply(content.error());
  if (!*content) return errorReply(404, QStringLiteral("there is no such template"));
  return {200, "application/octet-stream", **content};
}

HttpReply ApiRole::uploadTemplate(const HttpRequest &request) {
  const auto parts = formParts(request.headers.value("content-type"), request.body);
  const QString name = QString::fromUtf8(parts.value("name")).trimmed();
  const QString version = QString::fromUtf8(parts.value("version")).trimmed();
  if (name.isEmpty() || version.isEmpty() || !parts.contains("template")) {
    return errorReply(422, QStringLiteral("the form needs template, name and version"));
  }
  if (name.contains(QLatin1Char('/')) || version.contains(QLatin1Char('/')) || name.size() > 200 ||
      version.size() > 50) {
    return errorReply(422, QStringLiteral("name or version is not accepted"));
  }
  const auto added = m_store.addTemplate(name, version, parts.value("template"));
  if (!added) return errorReply(added.error());
  if (!*added) return errorReply(409, QStringLiteral("this version is there already"));
  return jsonReply(201, {{"name", toJson(name)}, {"version", toJson(version)}});
}

HttpReply ApiRole::warmCache() {
  const auto templates = m_store.templates();
  if (!templates) return errorReply(templates.error());
  int warmed = 0;
  for (const TemplateInfo &entry : *templates) {
    const auto content = m_store.templateContent(entry.name, {});
    if (!content) return errorReply(content.error());
    QSaveFile file(m_layout.templateCache() + QLatin1Char('/') + entry.name + QStringLiteral(".docx"));
    if (*content && file.open(QIODevice::WriteOnly) && file.write(**content) >= 0 && file.commit()) ++warmed;
  }
  return jsonReply(200, {{"warmed", warmed}});
}

}  // namespace ops::labservice
