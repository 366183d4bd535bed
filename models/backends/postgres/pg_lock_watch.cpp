#include "models/backends/postgres/pg_lock_watch.h"

#include <QCoreApplication>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "models/backends/postgres/pqxx_seam.h"
#include "models/base/text.h"

namespace ops {
namespace {

struct Postgres {
  Q_DECLARE_TR_FUNCTIONS(Postgres)
};

const char *const question =
    "select pid, coalesce(usename::text, ''), coalesce(application_name, ''), coalesce(state, ''), "
    "left(coalesce(query, ''), 80) from pg_stat_activity where pid = any(pg_blocking_pids($1::int))";

QString ask(const std::string &connectionString, int backendPid) {
  QStringList result;
  try {
    pqxx::connection connection(connectionString);
    const pqxx_seam::Quiet quiet(connection);
    pqxx::read_transaction transaction(connection);
    const pqxx::result rows = pqxx_seam::execute(transaction, question, {std::to_string(backendPid)});
    for (const auto &row : rows) {
      const auto text = [&row](int column) { return visibleText(QByteArray(row[column].c_str())); };
      result << Postgres::tr("process %1 of user %2 (%3, %4): %5").arg(text(0), text(1), text(2), text(3), text(4));
    }
  } catch (const std::exception &) {
    return {};  // only a courtesy: the statement's own error stands
  }
  return result.join(QStringLiteral("; "));
}

}  // namespace

struct PgLockWatch::State {
  std::mutex mutex;
  std::condition_variable changed;
  bool over = false;
  bool asking = false;
  QString blockers;
};

PgLockWatch::PgLockWatch(const Secret &connectionString, int backendPid, int delayMs)
    : m_state(std::make_shared<State>()) {
  // Not joined: a server that does not answer must not hold up the session.
  std::thread([state = m_state, text = connectionString.reveal().toStdString(), backendPid, delayMs] {
    {
      std::unique_lock lock(state->mutex);
      if (state->changed.wait_for(lock, std::chrono::milliseconds(delayMs), [&state] { return state->over; })) return;
      state->asking = true;
    }
    const QString answer = ask(text, backendPid);
    const std::lock_guard lock(state->mutex);
    state->blockers = answer;
    state->asking = false;
    state->changed.notify_all();
  }).detach();
}

PgLockWatch::~PgLockWatch() {
  const std::lock_guard lock(m_state->mutex);
  m_state->over = true;
  m_state->changed.notify_all();
}

QString PgLockWatch::blockers() const {
  std::unique_lock lock(m_state->mutex);
  m_state->changed.wait_for(lock, std::chrono::milliseconds(500), [this] { return !m_state->asking; });
  return m_state->blockers;
}

}  // namespace ops
