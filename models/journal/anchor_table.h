#pragma once

#include <optional>

#include "models/journal/anchor_file.h"

namespace ops {

/// The table public.opsdeck_anchors of a PostgreSQL database: its statements and rows, without a connection. The role
/// that writes there may insert and select and nothing else, and it can't set the columns by which the server says when
/// and for whom it recorded a row.
namespace anchortable {

/// What an administrator runs once, to be piped into psql: the table, the role `opsdeck_anchor`, its rights. May be run
/// again.
QString setupSql();

/// Parameters: parametersOf(). A second head for the same record of a journal is refused by the table.
QString insertSql();
QList<QByteArray> parametersOf(const Anchor &anchor);

/// Parameter: the stream. The newest first.
QString selectSql();
/// The rows of selectSql(), each held against its signature.
AnchorList listOf(const QList<QList<std::optional<QByteArray>>> &rows);

/// One row, "true" if this role could change or remove anchors, too: as a superuser, as the table's owner, or by a
/// grant.
QString couldRewriteSql();

}  // namespace anchortable

}  // namespace ops
