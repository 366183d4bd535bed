#include "app/cli/anchor_store.h"

#include <QCoreApplication>
#include <QPointer>

#include "app/composition/composition.h"
#include "models/base/paths.h"
#include "models/journal/anchor_table.h"

namespace ops::cli {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("AnchorStore", text);
}

class FileStore final : public AnchorStore {
 public:
  using AnchorStore::AnchorStore;
  Op<AnchorList> read(const QString &) override { return readAnchorFile(place().file); }
  Op<Done> append(const Anchor &anchor) override { return appendToAnchorFile(place().file, anchor); }
};

Error withRemedy(Error error) {
  if (error.code != ErrorCode::Unreachable && error.code != ErrorCode::TimedOut && error.remedy.isEmpty()) {
    error.remedy = tr("The table and its role are made by: opsdeck journal anchor --print-sql");
  }
  return error;
}

class TableStore final : public AnchorStore {
 public:
  TableStore(AnchorPlace place, std::unique_ptr<Backends> backends, Database *database)
      : AnchorStore(std::move(place)), m_backends(std::move(backends)), m_database(database) {}

  Op<AnchorList> read(const QString &stream) override {
    return makeOp<AnchorList>([this, stream](OperationOf<AnchorList> &op) {
      constexpr int mostRows = 100'000;
      const auto take = [this, &op](const Result<Rows> &rows) {
        if (!rows) return op.fail(withRemedy(rows.error()));
        lookAtRights(op, anchortable::listOf(rows->values));
      };
      launch<Rows>(m_database->query(anchortable::selectSql(), {stream.toUtf8()}, mostRows), &op, take);
    });
  }

  Op<Done> append(const Anchor &anchor) override {
    return makeOp<Done>([this, anchor](OperationOf<Done> &op) {
      launch<qint64>(m_database->execute(anchortable::insertSql(), anchortable::parametersOf(anchor)), &op,
                     [&op](const Result<qint64> &rows) {
                       if (!rows) return op.fail(withRemedy(rows.error()));
                       op.succeed({});
                     });
    });
  }

 private:
  void lookAtRights(OperationOf<AnchorList> &op, const AnchorList &list) {
    launch<Rows>(m_database->query(anchortable::couldRewriteSql(), {}, 1), &op, [&op, list](const Result<Rows> &rows) {
      if (!rows) return op.fail(withRemedy(rows.error()));
      AnchorList found = list;
      if (!rows->values.isEmpty() && rows->values.first().value(0) == QByteArray("true")) {
        found.remarks +=
            tr("this connection's role could change or remove anchors, too: use one that may only insert "
               "(opsdeck journal anchor --print-sql)");
      }
      op.succeed(found);
    });
  }

  std::unique_ptr<Backends> m_backends;
  Database *m_database;  // of the backends
};

}  // namespace

Result<std::unique_ptr<AnchorStore>> openAnchorStore(const AnchorPlace &place, Access access) {
  if (place.isFile()) return std::make_unique<FileStore>(place);
  auto backends = compose(place.system, place.environment, access);
  if (!backends) return fail(backends.error());
  const auto database = (*backends)->database(place.connection);
  if (!database) return fail(database.error());
  auto named = place;
  named.environment = (*backends)->environment().name;
  return std::make_unique<TableStore>(named, std::move(*backends), *database);
}

QString anchorPlacesFile() {
  return paths::config() + QStringLiteral("/anchors.json");
}

}  // namespace ops::cli
