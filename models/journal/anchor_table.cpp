#include "models/journal/anchor_table.h"

#include "models/journal/texts.h"

namespace ops::anchortable {

QString setupSql() {
  return QStringLiteral(
      R"(-- Anchors of Opsdeck's journals. An administrator runs this once in the database that is to keep them:
--   opsdeck journal anchor --print-sql | psql -v ON_ERROR_STOP=1 "service=…"
-- Whoever runs it owns the table and can change it: let that be nobody who works with Opsdeck.
BEGIN;
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'opsdeck_anchor') THEN
    CREATE ROLE opsdeck_anchor NOLOGIN;
  END IF;
END $$;
CREATE TABLE IF NOT EXISTS public.opsdeck_anchors (
  stream      text        NOT NULL CHECK (length(stream) BETWEEN 1 AND 100),
  sequence    bigint      NOT NULL CHECK (sequence > 0),
  head        text        NOT NULL CHECK (head ~ '^[0-9a-f]{64}$'),
  utc         timestamptz NOT NULL,
  desk        text        NOT NULL,
  actor       text        NOT NULL,
  key         text        NOT NULL CHECK (key ~ '^[0-9a-f]{64}$'),
  signature   text        NOT NULL CHECK (signature ~ '^[0-9a-f]{128}$'),
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),  -- by this server's clock
  recorded_by text        NOT NULL DEFAULT session_user,
  UNIQUE (stream, sequence)
);
REVOKE ALL ON public.opsdeck_anchors FROM PUBLIC, opsdeck_anchor;
REVOKE UPDATE, DELETE, TRUNCATE ON public.opsdeck_anchors FROM PUBLIC, opsdeck_anchor;
GRANT USAGE ON SCHEMA public TO opsdeck_anchor;
GRANT SELECT ON public.opsdeck_anchors TO opsdeck_anchor;
GRANT INSERT (stream, sequence, head, utc, desk, actor, key, signature) ON public.opsdeck_anchors TO opsdeck_anchor;
COMMIT;
-- Then, for each login of a system file that is to write anchors:
--   GRANT opsdeck_anchor TO "login";
)");
}

QString insertSql() {
  return QStringLiteral(
      "INSERT INTO public.opsdeck_anchors (stream, sequence, head, utc, desk, actor, key, signature) "
      "VALUES ($1, $2::bigint, $3, $4::timestamptz, $5, $6, $7, $8)");
}

QList<QByteArray> parametersOf(const Anchor &anchor) {
  return {anchor.stream.toUtf8(),   QByteArray::number(anchor.sequence),
          anchor.head.toHex(),      anchorTime(anchor.utc).toLatin1(),
          anchor.desk.toUtf8(),     anchor.actor.toUtf8(),
          anchor.publicKey.toHex(), anchor.signature.toHex()};
}

QString selectSql() {
  return QStringLiteral(
      "SELECT stream, sequence::text, head, to_char(utc AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"'), "
      "desk, actor, key, signature FROM public.opsdeck_anchors WHERE stream = $1 ORDER BY sequence DESC");
}

AnchorList listOf(const QList<QList<std::optional<QByteArray>>> &rows) {
  AnchorList list;
  for (const auto &row : rows) {
    const auto bytes = [&row](int column) { return row.value(column).value_or(QByteArray()); };
    const auto text = [&bytes](int column) { return QString::fromUtf8(bytes(column)); };
    const Anchor anchor{text(0),
                        bytes(1).toLongLong(),
                        QByteArray::fromHex(bytes(2)),
                        QDateTime::fromString(text(3), Qt::ISODateWithMs),
                        text(4),
                        text(5),
                        QByteArray::fromHex(bytes(6)),
                        QByteArray::fromHex(bytes(7))};
    if (const QString flaw = anchorFlaw(anchor); !flaw.isEmpty()) {
      list.complaints += JournalTexts::tr("opsdeck_anchors, record %1: %2").arg(QString::number(anchor.sequence), flaw);
    } else {
      list.anchors += anchor;
    }
  }
  return list;
}

QString couldRewriteSql() {
  return QStringLiteral(
      "SELECT (has_table_privilege(c.oid, 'UPDATE, DELETE, TRUNCATE') OR pg_has_role(c.relowner, 'MEMBER'))::text "
      "FROM pg_class c WHERE c.oid = 'public.opsdeck_anchors'::regclass");
}

}  // namespace ops::anchortable
