#include "models/procedures/actions/backup/database_properties.h"

#include <algorithm>

namespace ops::backupactions {

QString sqlName(QString name) {
  return QLatin1Char('"') + name.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString sqlText(QString text) {
  text.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('\''), QStringLiteral("''"));
  return QStringLiteral("E'") + text + QLatin1Char('\'');
}

namespace {
/// `"$user", public` → '$user', 'public': as one text it would be one name.
QString listLiteral(const QString &value) {
  QStringList elements{QString()};
  bool isQuoted = false;
  for (const auto c : value) {
    if (c == QLatin1Char('"')) {
      isQuoted = !isQuoted;
    } else if (c == QLatin1Char(',') && !isQuoted) {
      elements.append(QString());
    } else if (!c.isSpace() || isQuoted) {
      elements.last() += c;
    }
  }
  for (auto &element : elements) element = sqlText(element);
  return elements.join(QStringLiteral(", "));
}

QString settingValue(const QString &name, const QString &value) {
  static const QStringList lists{QStringLiteral("search_path"), QStringLiteral("temp_tablespaces"),
                                 QStringLiteral("session_preload_libraries"),
                                 QStringLiteral("local_preload_libraries")};
  return lists.contains(name) ? listLiteral(value) : sqlText(value);
}

/// What can't be set must not take the rest with it.
QString attempted(const QString &statement) {
  return QStringLiteral("BEGIN %1; EXCEPTION WHEN OTHERS THEN NULL; END;\n").arg(statement);
}

/// Compared whatever their order.
QList<QByteArray> entries(const Json &list) {
  QList<QByteArray> texts;
  for (const auto &entry : list) texts.append(jsonDump(entry));
  std::ranges::sort(texts);
  return texts;
}
}  // namespace

void withDatabaseProperties(ActionRun &run, Database &server, const QString &database,
                            const std::function<void(const Json &)> &next) {
  const auto sql = QStringLiteral(R"(
    SELECT jsonb_build_object(
      'owner', pg_get_userbyid(datdba), 'encoding', pg_encoding_to_char(encoding), 'collate', datcollate,
      'ctype', datctype, 'connectionLimit', datconnlimit, 'comment', shobj_description(d.oid, 'pg_database'),
      'provider', to_jsonb(d)->>'datlocprovider',
      'icuLocale', CASE WHEN to_jsonb(d)->>'datlocprovider' = 'i'
                        THEN coalesce(to_jsonb(d)->>'datlocale', to_jsonb(d)->>'daticulocale') END,
      'settings', (SELECT jsonb_agg(jsonb_build_object('role', rolname, 'setting', setting))
                   FROM pg_db_role_setting s LEFT JOIN pg_roles r ON r.oid = s.setrole, unnest(s.setconfig) AS setting
                   WHERE s.setdatabase = d.oid),
      'rights', CASE WHEN datacl IS NOT NULL THEN coalesce(
                  (SELECT jsonb_agg(jsonb_build_object('grantee', CASE grantee WHEN 0 THEN NULL
                                                                  ELSE pg_get_userbyid(grantee) END,
                                                       'privilege', privilege_type, 'mayGrant', is_grantable))
                   FROM aclexplode(datacl)), '[]') END)::text
    FROM pg_database d WHERE datname = $1)");
  run.ask<Rows>(server.query(sql, {database.toUtf8()}, 1), [next](const Rows &rows) {
    const auto properties = jsonParse(rows.values.value(0).value(0).value_or(QByteArray()));
    next(properties && properties->is_object() ? *properties : Json());
  });
}

QStringList creationOptions(const Json &properties) {
  QStringList options;
  const auto add = [&](const char *option, const char *name) {
    const auto value = jsonString(properties, name);
    if (!value.isEmpty()) options += QLatin1String(option) + value;
  };
  add("--encoding=", "encoding");
  add("--lc-collate=", "collate");
  add("--lc-ctype=", "ctype");
  // A server older than 15 has one provider, and tells none.
  const auto provider = jsonString(properties, "provider");
  if (provider == QLatin1String("c")) options += QStringLiteral("--locale-provider=libc");
  if (provider == QLatin1String("i")) options += QStringLiteral("--locale-provider=icu");
  add("--icu-locale=", "icuLocale");
  return options;
}

QString propertyStatements(const Json &properties, const QString &database) {
  if (!properties.is_object()) return {};
  const auto target = sqlName(database);
  QString text = attempted(QStringLiteral("ALTER DATABASE %1 CONNECTION LIMIT %2")
                               .arg(target, QString::number(jsonInteger(properties, "connectionLimit", -1))));
  if (const auto comment = jsonString(properties, "comment"); !comment.isEmpty()) {
    text += attempted(QStringLiteral("COMMENT ON DATABASE %1 IS %2").arg(target, sqlText(comment)));
  }
  for (const auto &entry : jsonMember(properties, "settings")) {
    const auto setting = jsonString(entry, "setting");
    const auto name = setting.section(QLatin1Char('='), 0, 0);
    const auto value = settingValue(name, setting.section(QLatin1Char('='), 1));
    const auto role = jsonString(entry, "role");
    const auto whose = role.isEmpty() ? QStringLiteral("DATABASE %1").arg(target)
                                      : QStringLiteral("ROLE %1 IN DATABASE %2").arg(sqlName(role), target);
    text += attempted(QStringLiteral("ALTER %1 SET %2 TO %3").arg(whose, sqlName(name), value));
  }
  const auto &rights = jsonMember(properties, "rights");
  if (rights.is_array()) text += attempted(QStringLiteral("REVOKE ALL ON DATABASE %1 FROM PUBLIC").arg(target));
  static const QStringList known{QStringLiteral("CREATE"), QStringLiteral("CONNECT"), QStringLiteral("TEMPORARY")};
  for (const auto &entry : rights) {
    const auto privilege = jsonString(entry, "privilege");
    const auto grantee = jsonString(entry, "grantee");
    if (!known.contains(privilege)) continue;
    text += attempted(QStringLiteral("GRANT %1 ON DATABASE %2 TO %3%4")
                          .arg(privilege, target, grantee.isEmpty() ? QStringLiteral("PUBLIC") : sqlName(grantee),
                               jsonBool(entry, "mayGrant") ? QStringLiteral(" WITH GRANT OPTION") : QString()));
  }
  // The owner comes last: afterwards whoever is not a superuser may change no more of it.
  const auto owner = jsonString(properties, "owner");
  if (owner.isEmpty()) return text;
  return text + attempted(QStringLiteral("ALTER DATABASE %1 OWNER TO %2").arg(target, sqlName(owner)));
}

QStringList missingProperties(const Json &wanted, const Json &found) {
  QStringList missing;
  if (!wanted.is_object()) return missing;
  for (const auto *name : {"owner", "connectionLimit", "comment"}) {
    if (jsonMember(wanted, name) != jsonMember(found, name)) missing += QLatin1String(name);
  }
  for (const auto *name : {"settings", "rights"}) {
    if (entries(jsonMember(wanted, name)) != entries(jsonMember(found, name))) missing += QLatin1String(name);
  }
  return missing;
}

}  // namespace ops::backupactions
