#include "models/backends/service_manager.h"

namespace ops {

QString instanceStateName(InstanceState state) {
  switch (state) {
    case InstanceState::Running:
      return QStringLiteral("running");
    case InstanceState::Starting:
      return QStringLiteral("starting");
    case InstanceState::Stopping:
      return QStringLiteral("stopping");
    case InstanceState::Stopped:
      return QStringLiteral("stopped");
    case InstanceState::Failed:
      return QStringLiteral("failed");
    case InstanceState::Unhealthy:
      return QStringLiteral("unhealthy");
    case InstanceState::Unknown:
      break;
  }
  return QStringLiteral("unknown");
}

}  // namespace ops
