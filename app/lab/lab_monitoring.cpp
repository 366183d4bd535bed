#include "app/lab/lab_monitoring.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QStandardPaths>
#include <thread>

#include "app/lab/exchange.h"

namespace ops::labmonitoring {

using namespace std::chrono_literals;

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("Lab", text);
}

constexpr char rules[] = R"(groups:
- name: doc-pipeline
  rules:
  - alert: TargetDown
    expr: up == 0
    for: 5s
    labels: {severity: P1}
    annotations: {summary: "{{ $labels.job }} does not tell its metrics"}
  - alert: QueueDeep
    expr: doc_queue_depth{queue="document_queue"} > 50
    for: 5s
    labels: {severity: P1}
    annotations: {summary: "{{ $value }} jobs wait in document_queue"}
)";

constexpr char alertmanager[] = R"(route: {receiver: nobody, group_wait: 1s, group_interval: 5s, repeat_interval: 1h}
receivers: [{name: nobody}]
)";

QString prometheusText(const LabLayout &layout) {
  return QStringLiteral(R"(global: {scrape_interval: 1s, scrape_timeout: 1s, evaluation_interval: 1s}
rule_files: [rules.yml]
scrape_configs:
- {job_name: api, static_configs: [{targets: ["127.0.0.1:%1"]}]}
- {job_name: ml, static_configs: [{targets: ["127.0.0.1:%2"]}]}
alerting: {alertmanagers: [{static_configs: [{targets: ["127.0.0.1:%3"]}]}]}
)")
      .arg(layout.apiPort)
      .arg(layout.mlPort)
      .arg(layout.alertmanagerPort);
}

Status write(const LabLayout &layout, const char *name, const QString &text) {
  QSaveFile file(layout.monitoring() + QLatin1Char('/') + QLatin1String(name));
  if (file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit()) return {};
  return fail(
      {ErrorCode::Failed, tr("Writing the practice lab's configuration"), file.fileName(), file.errorString(), {}});
}

bool isReady(quint16 port) {
  Exchange ready;
  ready.port = port;
  ready.path = "/-/ready";
  const auto answer = exchange(ready);
  return answer && answer->status == 200;
}

}  // namespace

Tools findTools() {
  return {QStandardPaths::findExecutable(QStringLiteral("prometheus")),
          QStandardPaths::findExecutable(QStringLiteral("prometheus-alertmanager"))};
}

QStringList programs() {
  return {QStringLiteral("prometheus"), QStringLiteral("alertmanager")};
}

Status writeConfiguration(const LabLayout &layout) {
  if (auto written = write(layout, "rules.yml", QLatin1String(rules)); !written) return written;
  if (auto written = write(layout, "alertmanager.yml", QLatin1String(alertmanager)); !written) return written;
  return write(layout, "prometheus.yml", prometheusText(layout));
}

QString prometheusCommand(const LabLayout &layout, const Tools &tools) {
  return QStringLiteral(
             "\"%1\" \"--config.file=%2/prometheus.yml\" \"--storage.tsdb.path=%2/prometheus\" "
             "--storage.tsdb.retention.time=1d --web.listen-address=127.0.0.1:%3 "
             "--web.external-url=http://127.0.0.1:%3")
      .arg(tools.prometheus, layout.monitoring())
      .arg(layout.prometheusPort);
}

QString alertmanagerCommand(const LabLayout &layout, const Tools &tools) {
  return QStringLiteral(
             "\"%1\" \"--config.file=%2/alertmanager.yml\" \"--storage.path=%2/alertmanager\" "
             "--cluster.listen-address= --web.listen-address=127.0.0.1:%3 --web.external-url=http://127.0.0.1:%3")
      .arg(tools.alertmanager, layout.monitoring())
      .arg(layout.alertmanagerPort);
}

Status waitUntilReady(const LabLayout &layout) {
  for (const auto deadline = std::chrono::steady_clock::now() + 20s; std::chrono::steady_clock::now() < deadline;) {
    if (isReady(layout.prometheusPort) && isReady(layout.alertmanagerPort)) return {};
    std::this_thread::sleep_for(50ms);
  }
  return fail({ErrorCode::TimedOut, tr("Waiting for Prometheus and Alertmanager"), layout.prometheusUrl(),
               tr("they do not answer"), tr("Its log files are in %1.").arg(layout.logs())});
}

}  // namespace ops::labmonitoring
