#include "app/lab/service/traffic_role.h"

#include <QRandomGenerator>
#include <QThread>

#include "app/lab/exchange.h"
#include "app/lab/jobs.h"
#include "app/lab/service/service_log.h"
#include "app/lab/service/signals.h"

namespace ops::labservice {

int runTraffic(const LabLayout &layout) {
  bool reported = false;
  while (!stopRequested()) {
    const JobRequest job = sampleRequest();
    Exchange request;
    request.port = layout.apiPort;
    request.method = "POST";
    request.path = "/api/v1/generate";
    request.body = jsonDump(
        Json{{"prompt", toJson(job.prompt)}, {"format", toJson(job.format)}, {"template", toJson(job.templateName)}});
    request.timeoutMs = 2'000;
    const auto reply = exchange(request);
    const bool failed = !reply || reply->status != 202;
    // One line when the API goes and one when it comes back.
    if (failed != reported) {
      logLine(failed ? "ERROR" : "INFO",
              failed ? QStringLiteral("the API takes no requests") : QStringLiteral("the API takes requests again"));
      reported = failed;
    }
    QThread::msleep(static_cast<unsigned long>(QRandomGenerator::global()->bounded(300, 700)));
  }
  return 0;
}

}  // namespace ops::labservice
