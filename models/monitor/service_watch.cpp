#include "models/monitor/service_watch.h"

#include <algorithm>
#include <cmath>

#include "models/base/clock.h"
#include "models/base/secret.h"

namespace ops {

namespace {

/// Prometheus itself reads its targets no more often, as a rule.
constexpr ProbeLoop::Rhythm ofMeasures{Milliseconds(15'000), Milliseconds(10'000), 4};

/// Whether an error tells that the target is not well. Wrong use, a missing permission or a stop say nothing about it.
bool speaksOfTarget(const Error &error) {
  if (error.isOurs) return false;
  switch (error.code) {
    case ErrorCode::Failed:
    case ErrorCode::Unreachable:
    case ErrorCode::TimedOut:
    case ErrorCode::OutcomeUnknown:
      return true;
    case ErrorCode::Usage:
    case ErrorCode::Refused:
    case ErrorCode::Cancelled:
      break;
  }
  return false;
}

Error timedOut(Milliseconds timeout) {
  return {ErrorCode::TimedOut, {}, {}, ServiceWatch::tr("no answer within %1").arg(formatDuration(timeout)), {}};
}

}  // namespace

ServiceWatch::ServiceWatch(const ServiceSpec &spec, Backends &backends, const ManagerWatch &manager, QObject *parent)
    : QObject(parent),
      m_spec(spec),
      m_backends(backends),
      m_manager(manager),
      m_metrics(spec.metrics, spec.measures),
      m_thresholds(effectiveThresholds(spec.name, spec.thresholds, backends.environment())) {
  m_status.name = spec.name;
  m_status.title = spec.title.isEmpty() ? spec.name : spec.title;
  m_status.expected = spec.expected;
  const auto &probe = spec.probe;
  if (probe.kind != ProbeSpec::Kind::None) {
    m_status.freshness.staleAfter = probe.staleAfter;
    m_loops.append(new ProbeLoop(
        {probe.every, probe.timeout, 1},
        [this](QObject *attempt, const ProbeLoop::Ended &ended) { ServiceWatch::probe(attempt, ended); },
        [this] { probeEnded(fail(timedOut(m_spec.probe.timeout))); }, this));
  }
  if (!spec.metrics.url.isEmpty()) {
    const Milliseconds timeout = std::min(spec.metrics.every, Milliseconds(5'000));
    m_scraping = new ProbeLoop(
        {spec.metrics.every, timeout, 4},
        [this](QObject *attempt, const ProbeLoop::Ended &ended) { scrape(attempt, ended); },
        [this, timeout] { scrapeEnded(fail(timedOut(timeout))); }, this);
    m_loops.append(m_scraping);
  }
  const auto isAsked = [](const MeasureSpec &measure) { return !measure.expression.isEmpty(); };
  if (std::ranges::any_of(spec.measures, isAsked)) {
    m_loops.append(new ProbeLoop(
        ofMeasures, [this](QObject *attempt, const ProbeLoop::Ended &ended) { readMeasures(attempt, ended); },
        [this] {
          m_measured.clear();
          m_measuresSource.failed(timedOut(ofMeasures.timeout).why);
          Q_EMIT updated(false);
        },
        this));
  }
}

void ServiceWatch::Source::failed(const QString &reason) {
  if (!failingSince.isValid()) failingSince = steadyNow();
  why = reason;
}

bool ServiceWatch::Source::isBlind(const QDateTime &now) const {
  return failingSince.isValid() && failingSince.msecsTo(now) >= ThresholdWatch::forgetAfter.count();
}

const ServiceWatch::Source *ServiceWatch::sourceOf(const QString &metric) const {
  static const QStringList own{QStringLiteral("latency"), QStringLiteral("success-rate"),
                               QStringLiteral("request-rate"), QStringLiteral("error-rate")};
  if (own.contains(metric)) return &m_metricsSource;
  const auto measure = std::ranges::find(m_spec.measures, metric, &MeasureSpec::name);
  if (measure == m_spec.measures.end()) return nullptr;
  return measure->expression.isEmpty() ? &m_metricsSource : &m_measuresSource;
}

/// A service that is down, or of which nothing is known, has said the worst already.
void ServiceWatch::findBlind(const QDateTime &now) {
  m_status.blind.clear();
  const auto probe = probeFact(now).state;
  if (probe != ProbeFact::State::Answered && probe != ProbeFact::State::None) return;
  for (const auto &threshold : m_thresholds.thresholds()) {
    const auto *source = sourceOf(threshold.metric);
    if (source == nullptr || !source->isBlind(now)) continue;
    m_status.blind.append(threshold);
    m_status.blindWhy = source->why;
    m_status.blindSince = source->failingSince;
  }
}

void ServiceWatch::readMeasures(QObject *attempt, const ProbeLoop::Ended &ended) {
  const auto store = m_backends.metricStore();
  m_measured.clear();
  if (store) return readMeasure(0, **store, attempt, ended);
  if (m_backends.environment().prometheus.isSet()) m_measuresSource.failed(store.error().why);
  Q_EMIT updated(false);
  ended(false);
}

/// One after the other: a few questions at once for each of many services would be a load.
void ServiceWatch::readMeasure(qsizetype index, MetricStore &store, QObject *attempt, const ProbeLoop::Ended &ended) {
  while (index < m_spec.measures.size() && m_spec.measures[index].expression.isEmpty()) ++index;
  if (index >= m_spec.measures.size()) {
    m_measuresSource.answered();
    Q_EMIT updated(false);
    return ended(true);
  }
  const auto &spec = m_spec.measures[index];
  launch<MetricReading>(store.read(spec.expression), attempt, [=, this, &store](const Result<MetricReading> &reading) {
    if (!reading) {
      m_measuresSource.failed(reading.error().why);
      Q_EMIT sampled(m_spec.measures[index].name, noSample);
      Q_EMIT updated(false);
      return ended(false);
    }
    double largest = noSample;
    for (const auto &sample : reading->samples) {
      if (!std::isnan(sample.value) && !(sample.value <= largest)) largest = sample.value;
    }
    // Prometheus counts in seconds.
    const double value = m_spec.measures[index].unit == MetricUnit::Duration ? largest * 1'000 : largest;
    if (!std::isnan(value)) m_measured.insert(m_spec.measures[index].name, value);
    Q_EMIT sampled(m_spec.measures[index].name, value);
    readMeasure(index + 1, store, attempt, ended);
  });
}

void ServiceWatch::probe(QObject *attempt, const ProbeLoop::Ended &ended) {
  const auto &spec = m_spec.probe;
  const auto done = [this, ended](const Result<double> &milliseconds) {
    probeEnded(milliseconds);
    ended(milliseconds.has_value());
  };
  const auto refuse = [this, ended](const Error &error) {
    notAsked(error);
    ended(false);
  };
  if (spec.kind == ProbeSpec::Kind::Http) {
    const auto url = expandAddress(spec.target, m_backends.environment());
    if (!url) return refuse(url.error());
    HttpRequest request;
    request.url = QUrl(*url, QUrl::StrictMode);
    request.timeoutMs = static_cast<int>(spec.timeout.count());
    request.expectStatus = spec.expectStatus;
    request.expectBody = spec.expectBody.toUtf8();
    request.bodyCap = 256 * 1024;
    m_status.freshness.source = QStringLiteral("GET ") + displayUrl(request.url);
    launch<HttpResponse>(m_backends.http().send(request), attempt, [done](const Result<HttpResponse> &response) {
      done(response ? Result<double>(response->milliseconds) : fail(response.error()));
    });
  } else if (spec.kind == ProbeSpec::Kind::Redis) {
    const auto store = m_backends.queueStore(spec.target);
    if (!store) return refuse(store.error());
    m_status.freshness.source = QStringLiteral("PING ") + (*store)->address();
    launch<double>((*store)->ping(), attempt, done);
  } else {
    const auto database = m_backends.database(spec.target);
    if (!database) return refuse(database.error());
    m_status.freshness.source = QStringLiteral("SELECT 1 ") + (*database)->address();
    launch<double>((*database)->ping(), attempt, done);
  }
}

void ServiceWatch::notAsked(const Error &error) {
  m_couldAsk = false;
  m_status.freshness.failed(error, steadyNow());
  m_status.probeMs.reset();
  Q_EMIT sampled(QStringLiteral("probe-ms"), noSample);
  Q_EMIT updated(true);
}

void ServiceWatch::probeEnded(const Result<double> &milliseconds) {
  if (!milliseconds && !speaksOfTarget(milliseconds.error())) return notAsked(milliseconds.error());
  const bool recovers = milliseconds && !m_status.freshness.error.isEmpty();
  m_couldAsk = true;
  auto &freshness = m_status.freshness;
  milliseconds ? freshness.succeeded(steadyNow()) : freshness.failed(milliseconds.error(), steadyNow());
  m_status.probeMs = milliseconds ? std::optional(*milliseconds) : std::nullopt;
  Q_EMIT sampled(QStringLiteral("probe-ms"), milliseconds.value_or(noSample));
  if (recovers && m_scraping != nullptr) m_scraping->askNow();
  Q_EMIT updated(true);
}

void ServiceWatch::scrape(QObject *attempt, const ProbeLoop::Ended &ended) {
  const auto url = expandAddress(m_spec.metrics.url, m_backends.environment());
  if (!url) {
    scrapeEnded(fail(url.error()));
    ended(false);
    return;
  }
  HttpRequest request;
  request.url = QUrl(*url, QUrl::StrictMode);
  request.timeoutMs = static_cast<int>(std::min(m_spec.metrics.every, Milliseconds(5'000)).count());
  launch<HttpResponse>(m_backends.http().send(request), attempt, [this, ended](const Result<HttpResponse> &response) {
    scrapeEnded(response);
    ended(response.has_value());
  });
}

void ServiceWatch::scrapeEnded(const Result<HttpResponse> &response) {
  if (response) {
    m_metrics.add(monotonicNs(), PrometheusText(response->body));
    m_metricsSource.answered();
  } else {
    m_metrics.gap();
    m_metricsSource.failed(response.error().why.isEmpty() ? response.error().what : response.error().why);
  }
  m_status.latencyMs = m_metrics.latencyMs();
  m_status.requestRate = m_metrics.requestRate();
  m_status.successRate = m_metrics.successRate();
  Q_EMIT sampled(QStringLiteral("latency-ms"), m_status.latencyMs.value_or(noSample));
  Q_EMIT sampled(QStringLiteral("request-rate"), m_status.requestRate.value_or(noSample));
  Q_EMIT sampled(QStringLiteral("success-rate"), m_status.successRate.value_or(noSample));
  for (const auto &measure : m_spec.measures) {
    if (!measure.part.isEmpty()) Q_EMIT sampled(measure.name, m_metrics.share(measure.name).value_or(noSample));
  }
  Q_EMIT updated(false);
}

ProbeFact ServiceWatch::probeFact(const QDateTime &now) const {
  using State = ProbeFact::State;
  if (m_spec.probe.kind == ProbeSpec::Kind::None) return {State::None, 0, {}};
  const auto &freshness = m_status.freshness;
  if (!freshness.attemptedAt.isValid()) return {State::NotAsked, 0, {}};
  if (!m_couldAsk) return {State::NotAsked, 0, freshness.error};
  if (freshness.error.isEmpty()) {
    if (freshness.isStale(now)) return {State::Stale, 0, {}};
    return {State::Answered, m_status.probeMs.value_or(0), {}};
  }
  // A failure grows old too: nothing is known of a service that nobody has asked since.
  auto ofFailure = freshness;
  ofFailure.succeededAt = freshness.attemptedAt;
  if (ofFailure.isStale(now)) return {State::Stale, 0, {}};
  return {State::Failed, 0, freshness.error};
}

std::optional<double> ServiceWatch::measure(const QString &metric) const {
  if (metric == QLatin1String("latency")) return m_status.latencyMs;
  if (metric == QLatin1String("success-rate")) return m_status.successRate;
  if (metric == QLatin1String("request-rate")) return m_status.requestRate;
  if (metric == QLatin1String("error-rate") && m_status.successRate) return 1 - *m_status.successRate;
  if (metric == QLatin1String("running") && m_status.running) return *m_status.running;
  if (metric == QLatin1String("running-share") && m_status.running && m_spec.expected > 0) {
    return static_cast<double>(*m_status.running) / m_spec.expected;
  }
  if (metric == QLatin1String("memory-share")) return m_manager.memoryShare(m_spec.name, steadyNow());
  if (metric == QLatin1String("up")) {
    const auto state = probeFact(steadyNow()).state;
    if (state == ProbeFact::State::Answered) return 1;
    return state == ProbeFact::State::Failed ? std::optional(0.0) : std::nullopt;
  }
  if (const auto share = m_metrics.share(metric)) return share;
  if (const auto found = m_measured.constFind(metric); found != m_measured.cend()) return *found;
  const bool answered = m_status.freshness.error.isEmpty() && !m_status.freshness.isStale(steadyNow());
  if (metric == QLatin1String("probe-time") && answered) return m_status.probeMs;
  return std::nullopt;
}

void ServiceWatch::evaluate(const QDateTime &now) {
  auto manager = m_manager.fact({m_spec.name}, now);
  // A service with a probe that expects no number needs no manager: its absence is no news.
  if (!m_manager.isConfigured() && m_spec.probe.kind != ProbeSpec::Kind::None && m_spec.expected == 0)
    manager.why.clear();
  m_status.running = manager.known && (m_spec.expected > 0 || !manager.instances.isEmpty())
                         ? std::optional(manager.running())
                         : std::nullopt;
  m_status.instances = manager.instances;
  if (m_spec.probe.kind == ProbeSpec::Kind::None) m_status.freshness = m_manager.freshness();
  m_thresholds.look(now, [this](const QString &metric) { return measure(metric); });
  m_status.crossed = m_thresholds.crossed(now);
  m_status.pending = m_thresholds.pending(now);
  m_status.calm = m_thresholds.calm(now);
  findBlind(now);
  const auto verdict = judgeService(m_spec.expected, probeFact(now), manager, m_status.crossed,
                                    {m_thresholds.unmeasured(now), m_status.blind, m_status.blindWhy});
  if (verdict.health != m_status.health || !m_status.healthSince.isValid()) m_status.healthSince = now;
  m_status.health = verdict.health;
  m_status.detail = verdict.detail;
}

QDateTime ServiceWatch::nextChange(const QDateTime &now) const {
  QDateTime next = m_thresholds.nextChange(now);
  for (const auto &source : {m_metricsSource, m_measuresSource}) {
    if (!source.failingSince.isValid()) continue;
    const auto blind = source.failingSince.addMSecs(ThresholdWatch::forgetAfter.count());
    if (blind > now && (!next.isValid() || blind < next)) next = blind;
  }
  if (m_spec.probe.kind == ProbeSpec::Kind::None) return next;
  const auto &freshness = m_status.freshness;
  const auto &last = freshness.error.isEmpty() ? freshness.succeededAt : freshness.attemptedAt;
  const auto stale = last.isValid() ? last.addMSecs(freshness.staleAfter.count() + 1) : QDateTime();
  if (stale.isValid() && stale > now && (!next.isValid() || stale < next)) next = stale;
  return next;
}

}  // namespace ops
