#include "app/cli/status.h"

#include <QTimer>

#include "app/cli/terminal.h"
#include "app/composition/composition.h"
#include "models/base/text.h"
#include "models/monitor/monitor.h"

namespace ops {

namespace {

constexpr int longestWaitMs = 15'000;

QString tr(const char *text) {
  return QCoreApplication::translate("StatusCommand", text);
}

QString count(const std::optional<qint64> &value) {
  return value ? formatCount(*value) : tr("unknown");
}

void printStatus(const EnvironmentStatus &status) {
  cli::print(QStringLiteral("%1 ▸ %2").arg(status.system, status.environment));
  for (const auto &service : status.services) {
    cli::print(QStringLiteral("  %1  %2  %3")
                   .arg(service.name, -16)
                   .arg(healthTitle(service.health), -10)
                   .arg(visibleText(service.detail)));
  }
  for (const auto &queue : status.queues) {
    cli::print(QStringLiteral("  %1  %2  %3")
                   .arg(queue.name, -16)
                   .arg(healthTitle(queue.health), -10)
                   .arg(tr("%1 waiting, %2 in work, %3 failed")
                            .arg(count(queue.depth), count(queue.processing), count(queue.failed)) +
                        (queue.detail.isEmpty() ? QString() : QStringLiteral(" · ") + visibleText(queue.detail))));
  }
}

}  // namespace

int statusCommand(const QStringList &words) {
  cli::Arguments arguments(QStringLiteral("status"), QStringLiteral("SYSTEM [-e ENVIRONMENT] [-o json]"),
                           tr("Asks every service and queue of an environment once."));
  arguments.addEnvironmentOption();
  if (const auto code = arguments.parse(words, 1, 1)) return *code;
  const auto backends = compose(arguments.word(0), arguments.environment(), Access::ReadOnly);
  if (!backends) return cli::report(backends.error());
  Monitor monitor(**backends);
  return cli::runLoop([&](const cli::Exit &exit) {
    const auto show = [&monitor, &arguments, exit] {
      if (arguments.json()) {
        cli::printJson(toJson(monitor.status()));
      } else {
        printStatus(monitor.status());
      }
      exit(0);
    };
    QObject::connect(&monitor, &Monitor::completed, &monitor, show, Qt::SingleShotConnection);
    QTimer::singleShot(longestWaitMs, &monitor, show);
    monitor.start();
  });
}

}  // namespace ops
