#include "models/base/text.h"
#include "models/procedures/actions/shipped_action.h"

namespace ops {

namespace {

constexpr int mostRows = 100;
constexpr qsizetype cellCap = 200;

QString tr(const char *text) {
  return QCoreApplication::translate("DatabaseActions", text);
}

Json cell(const std::optional<QByteArray> &value) {
  return value ? Json(toJson(visibleText(*value, cellCap))) : Json();
}

/// The first cell, as a number where it is one: what conditions look at.
Json figure(const Rows &rows) {
  if (rows.values.isEmpty() || rows.values.first().isEmpty() || !rows.values.first().first()) return {};
  bool isNumber = false;
  const double number = rows.values.first().first()->toDouble(&isNumber);
  return isNumber ? Json(number) : cell(rows.values.first().first());
}

class DatabaseQuery final : public ReadAction {
 public:
  DatabaseQuery()
      : ReadAction("database.query", "value",
                   {{"connection", Parameter::Type::Connection, true}, {"sql", Parameter::Type::Text, true}}) {}
  QStringList targets(const Json &parameters, const System &) const override {
    return {parameterText(parameters, "connection")};
  }

 protected:
  QString describeLook(const Json &parameters, const System &) const override {
    return tr("Read from %1: %2")
        .arg(parameterText(parameters, "connection"), parameterText(parameters, "sql").simplified());
  }
  std::unique_ptr<Operation> look(const Json &parameters, const ActionContext &context) const override {
    const auto database = context.backends.database(parameterText(parameters, "connection"));
    if (!database) return failedAction(database.error());
    return std::make_unique<ActionRun>([database = *database, sql = parameterText(parameters, "sql")](ActionRun &run) {
      run.ask<Rows>(database->query(sql, {}, mostRows), [&run](const Rows &rows) {
        auto values = Json::array();
        for (const auto &row : rows.values) {
          auto cells = Json::array();
          for (const auto &value : row) cells.push_back(cell(value));
          values.push_back(std::move(cells));
        }
        // What one cell does not tell is in the rows.
        const bool isOne = rows.values.size() == 1 && rows.columns.size() == 1 && rows.values.first().first();
        const auto text = isOne ? visibleText(*rows.values.first().first(), cellCap)
                                : tr("rows: %1").arg(formatCount(rows.values.size()));
        run.succeed({{"value", figure(rows)},
                     {"summary", toJson(text)},
                     {"columns", toJson(rows.columns)},
                     {"rows", std::move(values)},
                     {"count", rows.values.size()},
                     {"truncated", rows.truncated}});
      });
    });
  }
};

}  // namespace

void addDatabaseActions(ActionRegistry &registry) {
  registry.add(std::make_unique<DatabaseQuery>());
}

}  // namespace ops
