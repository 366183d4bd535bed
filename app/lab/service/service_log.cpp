#include "app/lab/service/service_log.h"

#include <cstdio>

#include "models/base/clock.h"

namespace ops::labservice {

void logLine(const char *level, const QString &text) {
  const QByteArray line = utcNow().toString(Qt::ISODateWithMs).toLatin1() + ' ' + level + ' ' + text.toUtf8() + '\n';
  std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
  std::fflush(stdout);
}

}  // namespace ops::labservice
