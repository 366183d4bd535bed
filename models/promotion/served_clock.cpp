#include "models/promotion/served_clock.h"

#include <algorithm>

namespace ops {

namespace {

Milliseconds between(const QDateTime &from, const QDateTime &to) {
  return Milliseconds(std::max<qint64>(0, from.msecsTo(to)));
}

}  // namespace

void ServedClock::begin(const QDateTime &at) {
  m_settled = at;
  m_isAway = false;
}

void ServedClock::see(const Look &look) {
  m_served += m_open;
  m_open = Milliseconds(0);
  if (look.service == Service::Up && look.startedAt.isValid()) {
    // A process that has just been started says nothing about the time before: the service may have been off.
    m_served += between(m_settled.isValid() ? std::max(m_settled, look.startedAt) : look.startedAt, look.at);
  } else if (look.service != Service::Away && m_settled.isValid() && !m_isAway) {
    m_served += between(m_settled, look.at);
  }
  // Of what is away nobody knows since when.
  if (look.service != Service::NotAsked) m_isAway = look.service == Service::Away;
  m_settled = look.at;
}

void ServedClock::pause(const QDateTime &at) {
  if (!m_isAway && m_settled.isValid()) m_open += between(m_settled, at);
  m_isAway = true;
  m_settled = at;
}

void ServedClock::resume(const QDateTime &at) {
  if (!m_isAway) return;
  m_isAway = false;
  m_settled = at;
}

}  // namespace ops
