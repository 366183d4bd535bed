#pragma once

#include "models/procedures/actions/backup/backup_common.h"

namespace ops::backupactions {

/// A name or a text inside a statement, whatever it holds and whatever the server's standard_conforming_strings says.
QString sqlName(QString name);
QString sqlText(QString text);

/// "from … where …" of the tables that hold rows of their own, as `c` with the schema `n`: not those of the server or
/// of an extension.
inline constexpr char ordinaryTables[] =
    "from pg_class c join pg_namespace n on n.oid = relnamespace where relkind = 'r' and nspname !~ '^pg_' and nspname "
    "<> 'information_schema' and not exists (select from pg_depend where classid = 'pg_class'::regclass and objid = "
    "c.oid and deptype = 'e')";

/// What belongs to a database as such and stands in no dump of it: {"owner", "encoding", "collate", "ctype",
/// "provider", "icuLocale", "connectionLimit", "comment", "settings": [{"role", "setting"}], "rights": [{"grantee",
/// "privilege", "mayGrant"}] or null for those that every database begins with}. Null where there is no such database.
void withDatabaseProperties(ActionRun &run, Database &server, const QString &database,
                            const std::function<void(const Json &)> &next);

/// Options of createdb for the encoding and locale.
QStringList creationOptions(const Json &properties);

/// PL/pgSQL that gives another database these properties; what the server refuses, as for a role that it does not
/// have, is left out and hinders nothing else.
QString propertyStatements(const Json &properties, const QString &database);

/// Which properties `found` does not have as they are `wanted`, by the names above; the locale is not compared.
QStringList missingProperties(const Json &wanted, const Json &found);

}  // namespace ops::backupactions
