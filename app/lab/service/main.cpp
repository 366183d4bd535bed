#include <sys/stat.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QFile>
#include <cstdio>

#include "app/lab/layout.h"
#include "app/lab/service/api_role.h"
#include "app/lab/service/guard_role.h"
#include "app/lab/service/ml_role.h"
#include "app/lab/service/mlflow_role.h"
#include "app/lab/service/ranker_role.h"
#include "app/lab/service/service_log.h"
#include "app/lab/service/signals.h"
#include "app/lab/service/traffic_role.h"
#include "app/lab/service/worker_role.h"

namespace ops::labservice {

namespace {

// For the next start: it ends what a supervisord that was killed has left behind.
void writePidFile(const LabLayout &layout, const QString &program) {
  QFile file(layout.run() + QLatin1Char('/') + program + QStringLiteral(".pid"));
  if (file.open(QIODevice::WriteOnly)) file.write(QByteArray::number(getpid()) + '\n');
}

template <typename Role>
int serve(Role &role) {
  quitOnStopSignals();
  if (!role.listen()) {
    logLine("ERROR", QStringLiteral("the port is in use"));
    return 1;
  }
  return QCoreApplication::exec();
}

int usage() {
  std::fputs(
      "Usage: opsdeck-lab-service api | ml | mlflow | ranker | worker N | traffic | guard [OPSDECK]\n"
      "A part of Opsdeck's practice lab; started by its supervisor, with OPSDECK_LAB set.\n",
      stderr);
  return 2;
}

int runRole(const QStringList &arguments) {
  const QString role = arguments.value(1);
  const QString state = qEnvironmentVariable("OPSDECK_LAB");
  const auto layout = readLayout(state);
  if (role.isEmpty() || state.isEmpty() || !layout) return usage();
  umask(0077);
  const int number = arguments.value(2).toInt();
  if (role == QStringLiteral("guard")) return runGuard(*layout, arguments.value(2));
  writePidFile(*layout, role == QStringLiteral("worker") ? labprograms::worker(number) : role);
  if (role == QStringLiteral("api")) {
    ApiRole api(*layout);
    return serve(api);
  }
  if (role == QStringLiteral("ml")) {
    MlRole ml(*layout);
    return serve(ml);
  }
  if (role == QStringLiteral("mlflow")) {
    MlflowRole mlflow(*layout);
    return serve(mlflow);
  }
  if (role == QStringLiteral("ranker")) {
    RankerRole ranker(*layout);
    return serve(ranker);
  }
  catchStopSignals();
  if (role == QStringLiteral("traffic")) return runTraffic(*layout);
  if (role == QStringLiteral("worker") && number > 0) return WorkerRole(*layout, number).run();
  return usage();
}

}  // namespace

}  // namespace ops::labservice

int main(int argc, char *argv[]) {
  const QCoreApplication application(argc, argv);
  return ops::labservice::runRole(QCoreApplication::arguments());
}
