#include "models/promotion/served_clock.h"

#include <algorithm>

namespace ops {

namespace {

Milliseconds lengthOf(const TimeSpan &span) {
  return Milliseconds(std::max<qint64>(0, span.from.msecsTo(span.to)));
}

/// In their order, none of them touching another.
QList<TimeSpan> merged(QList<TimeSpan> spans) {
  std::ranges::sort(spans, {}, &TimeSpan::from);
  QList<TimeSpan> apart;
  for (const auto &span : std::as_const(spans)) {
    if (apart.isEmpty() || (apart.last().to.isValid() && apart.last().to < span.from)) {
      apart.append(span);
    } else if (apart.last().to.isValid() && (!span.to.isValid() || span.to > apart.last().to)) {
      apart.last().to = span.to;
    }
  }
  return apart;
}

Milliseconds overlap(const TimeSpan &span, const TimeSpan &doubt) {
  return lengthOf({std::max(span.from, doubt.from), doubt.to.isValid() ? std::min(span.to, doubt.to) : span.to});
}

}  // namespace

void ServedClock::begin(const QDateTime &at) {
  m_settled = at;
  m_isAway = false;
}

void ServedClock::see(const Look &look) {
  for (const auto &open : std::exchange(m_open, {})) count(open.from, open.to);
  if (look.service == Service::Up && look.startedAt.isValid()) {
    // A process that has just been started says nothing about the time before: the service may have been off.
    count(m_settled.isValid() ? std::max(m_settled, look.startedAt) : look.startedAt, look.at);
  } else if (look.service != Service::Away && m_settled.isValid() && !m_isAway) {
    count(m_settled, look.at);
  }
  // Of what is away nobody knows since when.
  if (look.service != Service::NotAsked) m_isAway = look.service == Service::Away;
  m_settled = look.at;
}

void ServedClock::pause(const QDateTime &at) {
  if (!m_isAway && m_settled.isValid()) m_open.append({m_settled, at});
  m_isAway = true;
  m_settled = at;
}

void ServedClock::resume(const QDateTime &at) {
  if (!m_isAway) return;
  m_isAway = false;
  m_settled = at;
}

Milliseconds ServedClock::served(const QList<TimeSpan> &doubtful) const {
  const auto doubts = merged(doubtful);
  Milliseconds sum{0};
  auto doubt = doubts.cbegin();
  for (const auto &span : m_spans) {
    sum += lengthOf(span);
    while (doubt != doubts.cend() && doubt->to.isValid() && doubt->to <= span.from) ++doubt;
    for (auto each = doubt; each != doubts.cend() && each->from < span.to; ++each) sum -= overlap(span, *each);
  }
  return sum;
}

void ServedClock::count(const QDateTime &from, const QDateTime &to) {
  if (from >= to) return;
  if (!m_spans.isEmpty() && m_spans.last().to == from) {
    m_spans.last().to = to;
  } else {
    m_spans.append({from, to});
  }
}

}  // namespace ops
