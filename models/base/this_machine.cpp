#include "models/base/this_machine.h"

#include <QSysInfo>

namespace ops {

bool isThisMachine(const QString &host) {
  return host.isEmpty() || host.compare(QSysInfo::machineHostName(), Qt::CaseInsensitive) == 0;
}

}  // namespace ops
