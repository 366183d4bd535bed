#include "models/monitor/probe_loop.h"

#include <QPointer>

#include "models/base/clock.h"

namespace ops {

ProbeLoop::ProbeLoop(Rhythm rhythm, Ask ask, std::function<void()> timedOut, QObject *parent)
    : QObject(parent), m_rhythm(rhythm), m_ask(std::move(ask)), m_timedOut(std::move(timedOut)) {
  m_next.setSingleShot(true);
  // Coarse timers would ask many targets at the same moment, and their answers wait for each other.
  m_next.setTimerType(Qt::PreciseTimer);
  m_deadline.setSingleShot(true);
  connect(&m_next, &QTimer::timeout, this, &ProbeLoop::attempt);
  connect(&m_deadline, &QTimer::timeout, this, [this] {
    delete m_attempt;
    m_attempt = nullptr;
    m_timedOut();
    end(false);
  });
}

void ProbeLoop::start(Milliseconds first, Milliseconds second) {
  if (m_running) return;
  m_running = true;
  m_failures = 0;
  ++m_round;
  m_second = second;
  m_dueNs = monotonicNs() + first.count() * 1'000'000;
  m_next.start(first);
}

void ProbeLoop::stop() {
  m_running = false;
  m_askAgain = false;
  m_next.stop();
  m_deadline.stop();
  delete m_attempt;
  m_attempt = nullptr;
}

void ProbeLoop::askNow() {
  ++m_round;
  if (!m_running) return;
  if (m_attempt != nullptr) {
    m_askAgain = true;
    return;
  }
  m_dueNs = monotonicNs();
  m_next.start(0);
}

void ProbeLoop::attempt() {
  m_attemptRound = m_round;
  m_attempt = new QObject(this);
  m_deadline.start(m_rhythm.timeout);
  m_ask(m_attempt, [this, guard = QPointer<QObject>(m_attempt)](bool succeeded) {
    if (guard.isNull() || guard != m_attempt) return;
    m_attempt->deleteLater();  // we may be inside one of its children
    m_attempt = nullptr;
    end(succeeded);
  });
}

void ProbeLoop::end(bool succeeded) {
  m_deadline.stop();
  m_failures = succeeded ? 0 : m_failures + 1;
  m_endedRound = m_attemptRound;
  schedule();
  Q_EMIT attemptEnded();
}

void ProbeLoop::schedule() {
  if (!m_running) return;
  const qint64 now = monotonicNs();
  if (std::exchange(m_askAgain, false)) {
    m_dueNs = now;
    m_next.start(0);
    return;
  }
  int factor = 1;
  for (int i = 1; i < m_failures && factor < m_rhythm.slowdown; ++i) factor *= 2;
  const auto pause = m_second.count() > 0 ? std::exchange(m_second, Milliseconds(0)) : m_rhythm.every * factor;
  const qint64 pauseNs = std::max<qint64>(pause.count(), 1) * 1'000'000;
  m_dueNs += pauseNs;
  if (m_dueNs < now) m_dueNs += (now - m_dueNs + pauseNs - 1) / pauseNs * pauseNs;
  m_next.start(Milliseconds((m_dueNs - now) / 1'000'000));
}

}  // namespace ops
