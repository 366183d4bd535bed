#pragma once

// The only place that knows which libpqxx it is: 6.4 or 7.

#include <memory>
#include <pqxx/pqxx>
#include <string>
#include <vector>

namespace ops::pqxx_seam {

template <typename Transaction>
pqxx::result execute(Transaction &transaction, const std::string &sql, const std::vector<std::string> &parameters) {
#if PQXX_VERSION_MAJOR < 7
  return transaction.exec_params(sql, pqxx::prepare::make_dynamic_params(parameters));
#else
  pqxx::params values;
  for (const std::string &parameter : parameters) values.append(parameter);
#if PQXX_VERSION_MAJOR == 7 && PQXX_VERSION_MINOR < 9
  return transaction.exec_params(sql, values);
#else
  return transaction.exec(sql, values);
#endif
#endif
}

/// Keeps notices off the standard error output for as long as it lives.
class Quiet {
 public:
#if PQXX_VERSION_MAJOR < 7 || (PQXX_VERSION_MAJOR == 7 && PQXX_VERSION_MINOR < 10)
  explicit Quiet(pqxx::connection &connection) : m_handler(connection) {}

 private:
  pqxx::quiet_errorhandler m_handler;
#else
  explicit Quiet(pqxx::connection &connection) {
    connection.set_notice_handler([](pqxx::zview) noexcept {});
  }
#endif
};

}  // namespace ops::pqxx_seam
