#include "models/monitor/model_watch.h"

#include "models/base/clock.h"

namespace ops {

namespace {
/// The first look at a large file takes its SHA-256.
constexpr Milliseconds modelTimeout{60'000};
}  // namespace

ModelWatch::ModelWatch(ModelSpec spec, Backends &backends, QObject *parent)
    : QObject(parent),
      m_spec(std::move(spec)),
      m_backends(backends),
      m_loop(
          {every, modelTimeout, 1}, [this](QObject *attempt, const ProbeLoop::Ended &ended) { ask(attempt, ended); },
          [this] {
            take(fail({ErrorCode::TimedOut, {}, {}, tr("no answer within %1").arg(formatDuration(modelTimeout)), {}}));
          },
          this) {
  m_status.name = m_spec.name;
  m_status.title = m_spec.title;
  m_status.service = m_spec.service;
}

void ModelWatch::ask(QObject *attempt, const ProbeLoop::Ended &ended) {
  const auto registry = m_backends.modelRegistry(m_spec.name);
  if (!registry) {
    take(fail(registry.error()));
    ended(false);
    return;
  }
  m_status.freshness.source = (*registry)->address();
  launch<ModelInPlace>((*registry)->inPlace(), attempt, [=, this](const Result<ModelInPlace> &place) {
    m_status.isForeign = place && place->version.isEmpty();
    if (place) return askService(*place, attempt, ended);
    take(fail(place.error()));
    ended(false);
  });
}

void ModelWatch::askService(const ModelInPlace &place, QObject *attempt, const ProbeLoop::Ended &ended) {
  launch<ServedModel>(askServed(m_spec, m_backends), attempt, [=, this](const Result<ServedModel> &served) {
    if (!served) {
      take(fail(served.error()));
    } else {
      take(judgeDrift(place, served));
    }
    ended(served.has_value());
  });
}

void ModelWatch::take(const Result<DriftReport> &report) {
  auto &freshness = m_status.freshness;
  if (report) {
    freshness.succeeded(steadyNow());
    m_report = *report;
  } else {
    freshness.failed(report.error(), steadyNow());
  }
  Q_EMIT updated();
}

void ModelWatch::evaluate(const QDateTime &now) {
  const bool isKnown = m_status.freshness.error.isEmpty() && !m_status.freshness.isStale(now);
  auto health = Health::Unknown;
  if (isKnown && m_report.drift == Drift::None) health = Health::Ok;
  if (isKnown && m_report.drift == Drift::Differs) health = Health::Degraded;
  if (health != m_status.health || !m_status.healthSince.isValid()) m_status.healthSince = now;
  m_status.health = health;
  m_status.detail = isKnown ? m_report.text : m_status.freshness.error;
}

QDateTime ModelWatch::nextChange(const QDateTime &now) const {
  const auto &freshness = m_status.freshness;
  if (freshness.isStale(now)) return {};
  return freshness.succeededAt.addMSecs(freshness.staleAfter.count() + 1);
}

}  // namespace ops
