#include "models/journal/integrity_check.h"

#include <sqlite3.h>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <system_error>
#include <thread>

#include "models/journal/schema.h"

namespace ops {

struct IntegrityCheck::State {
  std::atomic<bool> isUnwanted = false;
  std::mutex mutex;
  std::condition_variable ended;
  std::optional<Answer> answer;

  void end(const Answer &with) {
    const std::scoped_lock lock(mutex);
    answer = with;
    ended.notify_all();
  }
  void run(const QString &file) {
    SqlDatabase database;
    if (!openJournalDatabase(database, file, false, true)) return end({});
    constexpr int instructions = 10'000;  // some tens of microseconds
    const auto look = [](void *self) { return static_cast<State *>(self)->isUnwanted ? 1 : 0; };
    sqlite3_progress_handler(database.handle(), instructions, look, this);
    end({true, integrityComplaint(database)});
  }
};

IntegrityCheck::IntegrityCheck(const QString &file) : m_state(std::make_shared<State>()) {
  try {
    // Detached: a thread that hangs in the kernel can't be joined.
    std::thread([state = m_state, file] { state->run(file); }).detach();
  } catch (const std::system_error &) {
    m_state->end({});
  }
}

IntegrityCheck::~IntegrityCheck() {
  m_state->isUnwanted = true;
}

std::optional<IntegrityCheck::Answer> IntegrityCheck::result() const {
  constexpr std::chrono::milliseconds patience(10);
  std::unique_lock lock(m_state->mutex);
  m_state->ended.wait_for(lock, patience, [this] { return m_state->answer.has_value(); });
  return m_state->answer;
}

}  // namespace ops
