#include "app/cli/status.h"

#include <QCoreApplication>
#include <QTimer>
#include <algorithm>

#include "app/cli/arguments.h"
#include "app/composition/composition.h"
#include "models/base/text.h"
#include "models/monitor/monitor.h"
#include "models/monitor/threshold_watch.h"

namespace ops {

namespace {

constexpr int betweenLooksMs = 2'000;  // rates are measured over it
constexpr Milliseconds leastPatience{5'000}, slack{500};

QString tr(const char *text) {
  return QCoreApplication::translate("StatusCommand", text);
}

/// What the detail does not say of a queue: its other figures.
QString otherFigures(const QueueStatus &queue) {
  QStringList figures;
  if (queue.processing) figures += tr("%1 in work").arg(formatCount(*queue.processing));
  if (queue.failed) figures += tr("%1 failed").arg(formatCount(*queue.failed));
  if (queue.quarantine) figures += tr("%1 in quarantine").arg(formatCount(*queue.quarantine));
  return figures.join(QStringLiteral(", "));
}

QString pendingText(const QList<CrossedThreshold> &pending) {
  QStringList texts;
  for (const auto &entry : pending) {
    texts += tr("%1, but not seen for %2 yet").arg(describe(entry), formatDuration(entry.threshold.holdFor));
  }
  return texts.join(QStringLiteral("; "));
}

/// Whether there are figures that one look can't give.
bool hasRates(const System &system) {
  const auto counts = [](const ServiceSpec &service) { return !service.metrics.url.isEmpty(); };
  const auto flows = [](const QueueSpec &queue) {
    return !queue.enqueuedCounter.isEmpty() || !queue.finishedCounter.isEmpty();
  };
  return std::ranges::any_of(system.services, counts) || std::ranges::any_of(system.queues, flows);
}

/// As long as the slowest probe may take: by then each has answered or is known not to.
Milliseconds patience(const System &system) {
  auto longest = leastPatience;
  for (const auto &service : system.services) longest = std::max(longest, service.probe.timeout);
  return longest + slack;
}

/// Details come from the monitor in one line each, but for what services answer.
QString line(const QString &name, const QString &state, const QStringList &details) {
  QStringList told;
  for (const auto &detail : details) {
    if (!detail.isEmpty()) told += condensed(detail);
  }
  return QStringLiteral("  %1  %2  %3")
      .arg(visibleText(name), -16)
      .arg(state, -10)
      .arg(told.join(QStringLiteral(" · ")));
}

void printStatus(const EnvironmentStatus &status) {
  cli::print(QStringLiteral("%1 ▸ %2").arg(status.system, status.environment));
  for (const auto &service : status.services) {
    cli::print(
        line(service.name, healthTitle(service.health), {service.detail, service.doubt, pendingText(service.pending)}));
  }
  for (const auto &queue : status.queues) {
    cli::print(line(queue.name, queueTitle(queue),
                    {queue.detail, queue.doubt, otherFigures(queue), pendingText(queue.pending)}));
  }
  for (const auto &model : status.models) cli::print(line(model.name, healthTitle(model.health), {model.detail}));
}

/// A source that could not be asked has neither a last success nor instances.
bool hasAnswered(const EnvironmentStatus &status) {
  const auto service = [](const ServiceStatus &s) { return s.freshness.succeededAt.isValid() || s.running; };
  const auto queue = [](const QueueStatus &q) { return q.freshness.succeededAt.isValid(); };
  return std::ranges::any_of(status.services, service) || std::ranges::any_of(status.queues, queue);
}

int exitCodeOf(const EnvironmentStatus &status) {
  const bool asked = !status.services.isEmpty() || !status.queues.isEmpty();
  if (!asked || hasAnswered(status)) return 0;
  return cli::complain({ErrorCode::Unreachable, tr("Asking for the state"),
                        QStringLiteral("%1 ▸ %2").arg(status.system, status.environment),
                        tr("no service, queue or service manager has answered"),
                        tr("Find out why with: opsdeck check %1 -e %2").arg(status.system, status.environment)});
}

}  // namespace

int statusCommand(const QStringList &words) {
  cli::Arguments arguments(
      QStringLiteral("status"), QStringLiteral("SYSTEM [-e ENVIRONMENT] [-o json]"),
      tr("Asks every service and queue of an environment, twice within seconds where rates are measured.\n"
         "Exits 0 whatever their state is, and 4 if nothing at all has answered."));
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
      exit(exitCodeOf(monitor.status()));
    };
    const auto awaitAll = [&monitor, show] {
      QObject::connect(&monitor, &Monitor::completed, &monitor, show, Qt::SingleShotConnection);
    };
    const auto &system = (*backends)->system();
    // Who does not answer keeps nobody from being asked a second time.
    const auto lookAgain = [&monitor, awaitAll] {
      awaitAll();
      monitor.refresh();
    };
    if (hasRates(system)) {
      QTimer::singleShot(betweenLooksMs, &monitor, lookAgain);
    } else {
      awaitAll();
    }
    QTimer::singleShot(patience(system), &monitor, show);
    monitor.start();
  });
}

}  // namespace ops
