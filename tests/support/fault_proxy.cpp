#include "tests/support/fault_proxy.h"

#include <chrono>

namespace ops {

void FaultProxy::cutAfter(Direction direction, qint64 bytes) {
  (direction == Direction::Request ? m_requestCut : m_replyCut) = bytes;
}

bool FaultProxy::pass(int from, int to, Direction direction) {
  const bool reply = direction == Direction::Reply;
  const int drip = reply ? m_drip.load() : 0;
  QByteArray bytes = receive(from, drip > 0 ? 1 : 65'536);
  if (bytes.isEmpty()) return false;
  if (m_blackHole) {
    ++m_fired;
    return true;
  }
  if (drip > 0) {
    ++m_fired;
    std::this_thread::sleep_for(std::chrono::microseconds(1'000'000 / drip));
  }
  if (reply && m_delay > 0) {
    ++m_fired;
    std::this_thread::sleep_for(std::chrono::milliseconds(m_delay));
  }
  std::atomic<qint64> &cut = reply ? m_replyCut : m_requestCut;
  bool cutNow = false;
  if (const qint64 left = cut; left >= 0) {
    cutNow = bytes.size() >= left;
    if (cutNow) bytes.truncate(left);
    cut = cutNow ? -1 : left - bytes.size();
  }
  (reply ? m_replyBytes : m_requestBytes) += bytes.size();
  const bool sent = sendAll(to, bytes);
  if (cutNow) ++m_fired;
  return sent && !cutNow;
}

}  // namespace ops
