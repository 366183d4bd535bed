#include "models/journal/integrity_check.h"

#include <chrono>

#include "models/journal/schema.h"

namespace ops {

IntegrityCheck::IntegrityCheck(const QString &file) {
  const auto opened = openJournalDatabase(m_database, file, false, true);
  const auto check = [this, why = opened ? QString() : opened.error().why] {
    return why.isEmpty() ? integrityComplaint(m_database) : why;
  };
  m_result = std::async(std::launch::async, check);
}

IntegrityCheck::~IntegrityCheck() {
  if (!m_result.valid()) return;
  m_database.interrupt();
  m_result.wait();
}

std::optional<QString> IntegrityCheck::result() {
  constexpr std::chrono::milliseconds patience(10);
  if (m_result.wait_for(patience) != std::future_status::ready) return {};
  return m_result.get();
}

}  // namespace ops
