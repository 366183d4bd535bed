#pragma once

#include <QList>
#include <QString>
#include <memory>
#include <optional>

#include "models/base/error.h"

namespace ops::labservice {

struct DocumentRow {
  QByteArray id;  ///< a UUID
  QString title, prompt, templateName, modelVersion, worker;
  QByteArray sha256;
  qint64 bytes = 0;
  double quality = 0;
  QByteArray requestedAt;  ///< ISO 8601
};

struct TemplateInfo {
  QString name, version, format, uploadedAt, sha256;
  qint64 bytes = 0;
};

/// The pipeline's tables. Blocks, with short limits; connects when first used and again after an error.
class DocumentStore {
 public:
  explicit DocumentStore(QString connectionString);
  DocumentStore(const DocumentStore &) = delete;
  DocumentStore &operator=(const DocumentStore &) = delete;
  ~DocumentStore();

  Status ping();
  Status record(const DocumentRow &row);  ///< the same id twice is recorded once
  Result<QList<TemplateInfo>> templates();
  /// The newest version if none is named; nothing if there is no such template.
  Result<std::optional<QByteArray>> templateContent(const QString &name, const QString &version);
  Result<bool> addTemplate(const QString &name, const QString &version,
                           const QByteArray &content);                       ///< false: is there
  Result<bool> deleteTemplate(const QString &name, const QString &version);  ///< false: was not

 private:
  struct Session;
  template <typename Work>
  auto withSession(Work work) -> Result<decltype(work(std::declval<Session &>()))>;

  QString m_connectionString;
  std::unique_ptr<Session> m_session;
};

}  // namespace ops::labservice
