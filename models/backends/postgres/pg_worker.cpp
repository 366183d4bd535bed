#include "models/backends/postgres/pg_worker.h"

#include <QMetaObject>
#include <chrono>
#include <thread>

namespace ops {
namespace {

constexpr auto farewell = std::chrono::milliseconds(100);

}  // namespace

PgWorker::PgWorker(PgTarget target, Access access, QObject *owner)
    : m_shared(std::make_shared<Shared>(std::move(target), access)) {
  m_shared->owner = owner;
  std::thread([shared = m_shared] { shared->loop(); }).detach();
}

PgWorker::~PgWorker() {
  {
    const std::lock_guard lock(m_shared->mutex);
    m_shared->owner = nullptr;
    m_shared->stop = true;
    m_shared->tasks.clear();
    m_shared->changed.notify_all();
  }
  std::unique_lock lock(m_shared->mutex);
  if (m_shared->ended) return;
  lock.unlock();
  cancel();
  lock.lock();
  if (m_shared->changed.wait_for(lock, farewell, [this] { return m_shared->ended; })) return;
  lock.unlock();
  m_shared->session.cutOff();
  lock.lock();
  m_shared->changed.wait_for(lock, farewell, [this] { return m_shared->ended; });
}

void PgWorker::post(Task task) {
  const std::lock_guard lock(m_shared->mutex);
  m_shared->tasks.push_back(std::move(task));
  m_shared->changed.notify_all();
}

void PgWorker::cancel() {
  std::thread([shared = m_shared] { shared->session.cancel(); }).detach();
}

void PgWorker::cutOff() {
  m_shared->session.cutOff();
}

void PgWorker::Shared::deliver(std::function<void()> done) {
  const std::lock_guard lock(mutex);
  if (owner) QMetaObject::invokeMethod(owner, std::move(done), Qt::QueuedConnection);
}

void PgWorker::Shared::loop() {
  std::unique_lock lock(mutex);
  while (!stop) {
    changed.wait(lock, [this] { return stop || !tasks.empty(); });
    if (stop) break;
    const Task task = std::move(tasks.front());
    tasks.pop_front();
    lock.unlock();
    task(session);
    lock.lock();
  }
  ended = true;
  changed.notify_all();
}

}  // namespace ops
