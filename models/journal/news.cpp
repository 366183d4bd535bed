#include "models/journal/news.h"

#include <sys/inotify.h>
#include <unistd.h>

#include <QFile>
#include <array>

namespace ops {

News::News(const QString &headPath, QObject *parent) : QObject(parent), m_path(headPath) {
  connect(&m_poll, &QTimer::timeout, this, &News::mayHaveGrown);
}

News::~News() {
  m_notifier.reset();
  if (m_descriptor >= 0) ::close(m_descriptor);
}

void News::start() {
  if (m_poll.isActive()) return;
  m_descriptor = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
  const bool seen =
      m_descriptor >= 0 && ::inotify_add_watch(m_descriptor, QFile::encodeName(m_path).constData(), IN_MODIFY) >= 0;
  constexpr int fastMs = 100;
  constexpr int slowMs = 1'000;
  if (seen) {
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &News::read);
  }
  m_poll.start(seen ? slowMs : fastMs);
}

void News::read() {
  std::array<char, 4096> buffer{};
  bool any = false;
  while (::read(m_descriptor, buffer.data(), buffer.size()) > 0) any = true;
  if (any) Q_EMIT mayHaveGrown();
}

}  // namespace ops
