#include "widgets/pages/health/service_detail.h"

#include "models/base/text.h"
#include "models/items/attention.h"
#include "models/items/texts.h"
#include "models/monitor/alert.h"
#include "models/monitor/threshold_watch.h"
#include "widgets/pages/page.h"
#include "widgets/pages/status_text.h"

namespace ops {

namespace {

constexpr int chartsEveryMs = 500;

const ServiceStatus *serviceOf(const EnvironmentStatus &status, const QString &name) {
  for (const ServiceStatus &service : status.services) {
    if (service.name == name) return &service;
  }
  return nullptr;
}

QString probeText(const ProbeSpec &probe, const Environment &environment) {
  const Result<QString> target = expandAddress(probe.target, environment);
  const QString where = visibleText(target ? *target : probe.target);
  switch (probe.kind) {
    case ProbeSpec::Kind::Http:
      return ServiceDetail::tr("GET %1, expects %2, every %3")
          .arg(where)
          .arg(probe.expectStatus)
          .arg(formatDuration(probe.every));
    case ProbeSpec::Kind::Redis:
      return ServiceDetail::tr("PING %1, every %2").arg(where, formatDuration(probe.every));
    case ProbeSpec::Kind::Postgres:
      return ServiceDetail::tr("SELECT 1 on %1, every %2").arg(where, formatDuration(probe.every));
    case ProbeSpec::Kind::None:
      break;
  }
  return ServiceDetail::tr("none; judged by its running instances");
}

/// A procedure fits a service if a step names it, or if it takes a service as an input.
bool fits(const Procedure &procedure, const QString &service) {
  for (const InputSpec &input : procedure.inputs) {
    if (input.type == InputSpec::Type::Service) return true;
  }
  return std::ranges::any_of(procedure.steps, [&](const Step &step) {
    return step.risk != Risk::Read && jsonString(step.action.parameters, "service") == service;
  });
}

}  // namespace

QString dependencyBlame(const System &system, const EnvironmentStatus &status, const QString &service) {
  const ServiceSpec *spec = system.service(service);
  if (!spec) return {};
  QStringList parts;
  for (const QString &needed : spec->dependsOn) {
    const ServiceStatus *other = serviceOf(status, needed);
    if (!other || other->health == Health::Ok || other->freshness.neverSeen()) continue;
    parts += ServiceDetail::tr("needs %1, which is %2").arg(needed, healthTitle(other->health).toLower());
  }
  return parts.join(QStringLiteral("; "));
}

ServiceDetail::ServiceDetail(QWidget *parent) : QWidget(parent) {
  m_chartTimer.setSingleShot(true);
  m_chartTimer.setInterval(chartsEveryMs);
  connect(&m_chartTimer, &QTimer::timeout, this, &ServiceDetail::refreshCharts);
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::m);
  auto *head = new QHBoxLayout;
  head->setSpacing(space::m);
  m_title = new PlainLabel({}, Type::Heading);
  m_badge = new StatusBadge(Tone::Unknown, {}, StatusBadge::Look::Pill);
  m_why = new ElidedLabel({}, Type::Body, Ink::Muted);
  m_why->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_freshness = new FreshnessLabel;
  head->addWidget(m_title);
  head->addWidget(m_badge);
  head->addWidget(m_why, 1);
  head->addWidget(m_freshness);
  layout->addLayout(head);
  m_procedures = new ProcedureBar;
  layout->addWidget(m_procedures);

  m_charts = new QWidget;
  auto *charts = new QHBoxLayout(m_charts);
  charts->setContentsMargins(0, 0, 0, 0);
  charts->setSpacing(space::m);
  m_latencyCard = new Card(tr("Latency"));
  m_latency = new LiveChart(ChartUnit::Duration);
  m_latency->setAccessibleName(tr("Chart of latency"));
  m_latencyCard->body()->addWidget(m_latency);
  m_successCard = new Card(tr("Success rate"));
  m_success = new LiveChart(ChartUnit::Percent);
  m_success->setAccessibleName(tr("Chart of the success rate"));
  m_successCard->body()->addWidget(m_success);
  charts->addWidget(m_latencyCard, 1);
  charts->addWidget(m_successCard, 1);
  layout->addWidget(m_charts, 2);
  for (LiveChart *chart : {m_latency, m_success}) chart->setMinimumHeight(200);

  auto *lower = new QHBoxLayout;
  lower->setSpacing(space::m);
  auto *factsCard = new Card(tr("How it is watched"));
  m_facts = new KeyValueGrid;
  factsCard->body()->addWidget(m_facts);
  factsCard->body()->addStretch(1);
  auto *instances = new Card(tr("Instances"));
  instances->setFlush(true);
  m_table = new DataTable(QStringLiteral("health-instances"));
  m_table->setAccessibleName(tr("Instances"));
  m_table->setSortable();
  m_table->setModel(&m_instances);
  m_table->setColumns({110, 100, 80, 160, 0});
  m_table->setEmptyText(tr("The service manager names no instance of this service."));
  m_table->setMinimumHeight(28 + 4 * space::row);
  instances->body()->addWidget(m_table);
  lower->addWidget(factsCard, 2);
  lower->addWidget(instances, 3);
  layout->addLayout(lower, 1);

  m_logCard = new Card(tr("Log"));
  m_log = new LogView;
  m_log->setMinimumHeight(220);
  QToolButton *reload = makeIconButton(tr("Read the log again"), QStringLiteral("refresh"));
  connect(reload, &QToolButton::clicked, m_log, &LogView::reload);
  m_logCard->addAction(reload);
  m_logCard->body()->addWidget(m_log, 1);
  layout->addWidget(m_logCard, 2);
  connect(m_table, &DataTable::selectionChangedByUser, this, [this] {
    const QString instance = instanceForLog();
    m_log->showInstance(m_context, instance);
    m_logCard->setNote(instance.isEmpty() ? QString() : tr("%1, its last 16 KB").arg(visibleText(instance)));
  });
}

void ServiceDetail::setContext(PageContext *context) {
  m_context = context;
  m_drawn.clear();
  refresh();
}

void ServiceDetail::showService(const QString &service) {
  if (service == m_service) return;
  m_service = service;
  m_facts->clear();
  m_instances.setInstances({}, 0);
  refresh();
}

/// Those for what is the matter first, then, where none of them can do harm, all others that are about a service.
FittingProcedures ServiceDetail::fitting(const EnvironmentStatus &all, const ServiceStatus &status) const {
  const auto severityOf = [](const CrossedThreshold &crossed) { return crossed.threshold.severity; };
  const auto gravest = std::ranges::min_element(status.crossed, {}, severityOf);
  const bool isBeyond = status.health == Health::Degraded && gravest != status.crossed.end();
  const bool isDown = status.health == Health::Down || status.health == Health::Degraded;
  const auto metric = isBeyond ? alertMetric(gravest->threshold.metric) : isDown ? QStringLiteral("up") : QString();
  auto fitting = fittingProcedures(m_context->system(), all, QStringLiteral("service"), m_service, metric);
  const bool isModelToBlame = fitting.names.value(0) == QLatin1String("rollback-model");
  if (fitting.needsTriage || isModelToBlame) return fitting;
  for (const auto &procedure : m_context->procedures) {
    if (fits(procedure, m_service) && !fitting.names.contains(procedure.name)) fitting.names.append(procedure.name);
  }
  return fitting;
}

QString ServiceDetail::instanceForLog() const {
  const QList<int> rows = m_table->selectedRowNumbers();
  if (!rows.isEmpty()) return m_instances.at(rows.first()).name;
  return m_instances.rowCount() > 0 ? m_instances.at(0).name : QString();
}

void ServiceDetail::showEvent(QShowEvent *event) {
  QWidget::showEvent(event);
  m_drawn.clear();
  refresh();
}

void ServiceDetail::refresh() {
  if (!m_context || m_service.isEmpty() || !isVisible()) return;
  const ServiceSpec *spec = m_context->system().service(m_service);
  const EnvironmentStatus status = watchedStatus(*m_context);
  const ServiceStatus *service = serviceOf(status, m_service);
  if (!spec || !service) return;
  const QDateTime now = m_context->now();
  m_title->setText(visibleText(spec->title.isEmpty() ? spec->name : spec->title));
  m_badge->setStatus(serviceTone(*service, now), serviceWord(*service, now));
  const QString blame = dependencyBlame(m_context->system(), status, m_service);
  QStringList why;
  for (const QString &part : {serviceWhy(*service, now), blame}) {
    if (!part.isEmpty() && !why.contains(part)) why += part;
  }
  m_why->setText(why.join(QStringLiteral(" · ")));
  m_freshness->setFreshness(service->freshness.succeededAt, service->freshness.isStale(now),
                            visibleText(service->freshness.error), visibleText(service->freshness.source), now);
  // Others around it are no reason to read another's log.
  const auto chosen = m_table->currentIndex().data(IdRole).toString();
  m_instances.setInstances(service->instances, service->expected);
  if (const int row = m_instances.rowOf(chosen); row >= 0 && m_table->currentRow() != row) m_table->selectRow(row);
  m_procedures->offer(m_context, fitting(status, *service));
  refreshFacts(*spec, *service);
  if (m_drawn != m_service) {
    refreshCharts();
  } else if (!m_chartTimer.isActive()) {
    m_chartTimer.start();
  }
  const QString instance = instanceForLog();
  m_log->showInstance(m_context, instance);
  m_logCard->setNote(instance.isEmpty() ? QString() : tr("%1, its last 16 KB").arg(visibleText(instance)));
}

void ServiceDetail::refreshFacts(const ServiceSpec &spec, const ServiceStatus &status) {
  const auto &answer = status.freshness.answer;
  if (m_hasAnswer == answer.isEmpty()) m_facts->clear();
  m_hasAnswer = !answer.isEmpty();
  if (m_hasAnswer) m_facts->setValue(tr("Last answer"), answer.trimmed(), Type::Mono);
  m_facts->setValue(tr("Probe"), probeText(spec.probe, m_context->environment()));
  m_facts->setValue(tr("Stale after"), formatDuration(spec.probe.staleAfter));
  m_facts->setValue(tr("Instances"),
                    status.expected > 0 ? tr("%1 of %2 running").arg(figure::count(status.running)).arg(status.expected)
                                        : figure::count(status.running));
  m_facts->setValue(tr("Probe took"), figure::milliseconds(status.probeMs));
  m_facts->setValue(tr("Requests"), figure::rate(status.requestRate));
  QStringList needed;
  for (const auto &name : spec.dependsOn) {
    const auto *other = m_context->system().service(name);
    needed += visibleText(other == nullptr || other->title.isEmpty() ? name : other->title);
  }
  m_facts->setValue(tr("Needs"), needed.isEmpty() ? tr("nothing") : needed.join(QStringLiteral(", ")));
  QStringList limits;
  for (const Threshold &threshold : effectiveThresholds(spec.name, spec.thresholds, m_context->environment())) {
    const auto limit = limitText(threshold).replace(QLatin1Char(' '), QChar(0x00a0));
    limits += tr("%1: %2 %3").arg(severityName(threshold.severity), metricTitle(threshold), limit);
  }
  m_facts->setValue(tr("Limits"), limits.isEmpty() ? tr("none declared") : limits.join(QLatin1Char('\n')));
}

void ServiceDetail::refreshCharts() {
  m_chartTimer.stop();
  const auto *spec = m_context && isVisible() ? m_context->system().service(m_service) : nullptr;
  if (spec == nullptr) return;
  m_drawn = m_service;
  const auto seriesOf = [this](const QString &key) -> const Series & { return watchedSeries(*m_context, key); };
  const QString base = QStringLiteral("service/%1/").arg(m_service);
  const QDateTime now = m_context->now();
  QList<LiveChart::Line> lines;
  const Series &mean = seriesOf(base + QLatin1String("latency-ms"));
  const Series &probe = seriesOf(base + QLatin1String("probe-ms"));
  if (!mean.samples().isEmpty()) lines += {tr("mean of requests"), &mean.samples()};
  if (!probe.samples().isEmpty()) lines += {tr("probe"), &probe.samples()};
  const Series &success = seriesOf(base + QLatin1String("success-rate"));
  const Milliseconds span = shownSpan(seriesOf(base + QLatin1String("health")), now);
  QList<LiveChart::Limit> latencyLimits, successLimits;
  for (const Threshold &threshold : effectiveThresholds(m_service, spec->thresholds, m_context->environment())) {
    LiveChart::Limit limit{QString(severityName(threshold.severity) + QLatin1Char(' ') + limitText(threshold)),
                           threshold.value, severityTone(threshold.severity)};
    if (threshold.metric == QLatin1String("success-rate")) {
      limit.value *= 100;
      successLimits += limit;
    } else if (threshold.metric == QLatin1String("latency") || threshold.metric.endsWith(QLatin1String("-time"))) {
      latencyLimits += limit;
    }
  }
  m_latency->setLimits(latencyLimits);
  m_latency->setLines(lines, now, span);
  m_success->setLimits(successLimits);
  const bool tellsSuccess = !success.samples().isEmpty();
  m_success->setLines(
      tellsSuccess ? QList<LiveChart::Line>{{tr("of requests"), &success.samples()}} : QList<LiveChart::Line>(), now,
      span);
  const bool declared = !spec->metrics.url.isEmpty();
  m_success->setEmptyText(declared ? tr("No requests in this time, so no rate")
                                   : tr("This service does not tell its success rate"));
  const bool showsSuccess = declared || tellsSuccess;
  const bool showsLatency = declared || !lines.isEmpty() || spec->probe.kind != ProbeSpec::Kind::None;
  m_successCard->setVisible(showsSuccess);
  m_latencyCard->setVisible(showsLatency);
  m_charts->setVisible(showsSuccess || showsLatency);
}

}  // namespace ops
