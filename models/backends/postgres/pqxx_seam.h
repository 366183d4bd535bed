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

/// Each row of a table as COPY writes it, with the settings that pg_dump uses; the table must be in the search path.
template <typename Transaction, typename Take>
void copyRows(Transaction &transaction, const std::string &table, Take take) {
#if PQXX_VERSION_MAJOR < 7
  pqxx::stream_from rows(transaction, transaction.quote_name(table));  // this version does not quote by itself
  std::string row;
  while (rows.get_raw_line(row)) {
    if (row.ends_with('\n')) row.pop_back();  // as older versions leave it
    take(std::string_view(row));
  }
#else
  auto rows = pqxx::stream_from::table(transaction, {table});
  for (;;) {
    const auto [row, size] = rows.get_raw_line();
    if (!row) break;
    take(std::string_view(row.get(), size));
  }
#endif
  rows.complete();
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
