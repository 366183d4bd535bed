// Carries on one run to its end, as the program's own runner does: model_runner SYSTEM-FILE JOURNAL-FOLDER EVIDENCE
// RUN.
#include <QCoreApplication>

#include "models/catalog/catalog.h"
#include "models/procedures/executor.h"

using namespace ops;

int main(int argc, char **argv) {
  const QCoreApplication application(argc, argv);
  const auto arguments = QCoreApplication::arguments();
  constexpr int expected = 5;
  if (arguments.size() != expected) return 2;
  const auto system = findSystem(arguments[1]);
  if (!system) return 2;
  const auto backends = connectBackends(*system, system->environments.first(), Access::ReadWrite);
  if (!backends) return 2;
  JournalOptions options;
  options.folder = arguments[2];
  Journal journal(options);
  Executor executor({journal, **backends, ActionRegistry::shipped(), arguments[3]}, arguments[4]);
  QObject::connect(&executor, &Executor::finished,
                   [](const Status &status) { QCoreApplication::exit(status ? 0 : 1); });
  launch<Done>(journal.open(), &journal, [&executor](const Result<Done> &opened) {
    if (!opened) return QCoreApplication::exit(2);
    executor.start();
  });
  return QCoreApplication::exec();
}
