#include "app/cli/alerts.h"

#include <QCoreApplication>
#include <QTimer>

#include "app/cli/arguments.h"
#include "app/composition/composition.h"
#include "models/base/clock.h"
#include "models/monitor/alert.h"
#include "models/monitor/monitor.h"

namespace ops {

namespace {

constexpr Milliseconds sampleFor{8'000};

QString tr(const char *text) {
  return QCoreApplication::translate("AlertsCommand", text);
}

QString stateText(const Alert &alert) {
  if (!alert.explainedBy.isEmpty()) return tr("explained by %1").arg(alert.explainedBy);
  if (alert.state == Alert::State::Pending) return tr("not yet for long enough");
  if (alert.state == Alert::State::Recovering) return tr("recovering");
  return {};
}

void print(const EnvironmentStatus &status, const QList<Alert> &alerts) {
  cli::print(QStringLiteral("%1 ▸ %2").arg(status.system, status.environment));
  for (const auto &alert : alerts) {
    const auto state = stateText(alert);
    cli::print(QStringLiteral("  %1  %2  %3%4")
                   .arg(severityName(alert.severity), -3)
                   .arg(alert.title, -24)
                   .arg(alert.text, state.isEmpty() ? QString() : QStringLiteral(" · ") + state));
  }
  if (alerts.isEmpty()) cli::print(QStringLiteral("  ") + tr("No alert."));
}

Json json(const EnvironmentStatus &status, const QList<Alert> &alerts) {
  Json list = Json::array();
  for (const auto &alert : alerts) list.push_back(toJson(alert));
  return {{"system", toJson(status.system)}, {"environment", toJson(status.environment)}, {"alerts", std::move(list)}};
}

}  // namespace

int alertsCommand(const QStringList &words) {
  cli::Arguments arguments(QStringLiteral("alerts"), QStringLiteral("SYSTEM [-e ENVIRONMENT] [-o json]"),
                           tr("Watches an environment for %1 and shows what asks for a person, the gravest first.")
                               .arg(formatDuration(sampleFor)));
  arguments.addEnvironmentOption();
  if (const auto code = arguments.parse(words, 1, 1)) return *code;
  const auto backends = compose(arguments.word(0), arguments.environment(), Access::ReadOnly);
  if (!backends) return cli::report(backends.error());
  Monitor monitor(**backends);
  AlertBook book((*backends)->system());
  return cli::runLoop([&](const cli::Exit &exit) {
    QObject::connect(&monitor, &Monitor::changed, &monitor, [&] { book.look(monitor.status(), steadyNow()); });
    QTimer::singleShot(sampleFor, &monitor, [&, exit] {
      book.look(monitor.status(), steadyNow());
      if (arguments.json()) {
        cli::printJson(json(monitor.status(), book.alerts()));
      } else {
        print(monitor.status(), book.alerts());
      }
      exit(0);
    });
    monitor.start();
  });
}

}  // namespace ops
