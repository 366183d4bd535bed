#pragma once

#include <QStringList>

#include "app/lab/jobs.h"
#include "app/lab/layout.h"
#include "app/lab/service/document_store.h"

namespace ops::labservice {

/// One worker: takes a job, asks the ML service, writes the PDF, records it. Blocks; SIGTERM lets it finish the job in
/// hand.
class WorkerRole {
 public:
  WorkerRole(const LabLayout &layout, int number);
  int run();

 private:
  void process(const LabJob &job);
  Status generate(const LabJob &job);
  Status injectedFailure(const QByteArray &id, const QString &templateName) const;
  Status fetchTemplate(const QString &name);
  Result<Json> predict(const QString &prompt) const;
  Status write(const LabJob &job, const Json &prediction);
  void removeOldDocuments();
  template <typename Report>
  void reportUntilHeard(Report report);
  void pause();  ///< longer after each failure in a row

  LabLayout m_layout;
  QString m_name;
  RedisClient m_redis;
  DocumentStore m_store;
  int m_failures = 0;
  int m_written = 0;
};

}  // namespace ops::labservice
