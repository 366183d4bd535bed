#include "models/backups/manifest.h"

#include <QCoreApplication>
#include <numeric>

namespace ops {

namespace {
constexpr int formatVersion = 1;

QString tr(const char *text) {
  return QCoreApplication::translate("Manifest", text);
}

Json memberJson(const BackupMember &member) {
  Json files = Json::array();
  for (const auto &file : member.files) {
    files.push_back({{"path", toJson(file.path)}, {"bytes", file.bytes}, {"sha256", toJson(file.sha256)}});
  }
  Json json{{"name", toJson(member.name)},
            {"kind", toJson(memberKindName(member.kind))},
            {"files", std::move(files)},
            {"program", toJson(member.program)},
            {"seconds", member.seconds}};
  if (member.kind == MemberKind::Files) {
    json["roots"] = toJson(member.roots);
    return json;
  }
  json["serverVersion"] = toJson(member.serverVersion);
  json["source"] = toJson(member.source);
  if (member.kind == MemberKind::Redis) {
    json["keys"] = member.keys;
    json["expiringKeys"] = member.expiringKeys;
    if (member.layout.is_object()) json["layout"] = member.layout;
    return json;
  }
  Json tables = Json::object();
  for (const auto &[name, digest] : member.tables.asKeyValueRange()) {
    tables[toJson(name)] = {{"rows", digest.rows}, {"digest", toJson(digest.hex())}};
  }
  json["tables"] = std::move(tables);
  if (member.database.is_object()) json["database"] = member.database;
  return json;
}

bool leadsOut(const QString &path) {
  return path.isEmpty() || path.startsWith(QLatin1Char('/')) ||
         path.split(QLatin1Char('/')).contains(QStringLiteral("..")) || path.contains(QChar::Null);
}

bool isSha256(const QString &text) {
  return text.size() == 64 && QByteArray::fromHex(text.toLatin1()).toHex() == text.toLatin1();
}

/// What a restore is compared with. What is wrong; empty if nothing is.
QString readFacts(const Json &json, BackupMember &member) {
  for (const auto &root : jsonMember(json, "roots")) member.roots.append(jsonText(root));
  const auto isAbsolute = [](const QString &root) { return root.startsWith(QLatin1Char('/')); };
  if (member.kind == MemberKind::Files && (member.roots.isEmpty() || !std::ranges::all_of(member.roots, isAbsolute))) {
    return tr("%1: it does not say which files it holds").arg(member.name);
  }
  member.keys = jsonInteger(json, "keys", -1);
  member.expiringKeys = jsonInteger(json, "expiringKeys", -1);
  member.layout = jsonMember(json, "layout");
  member.database = jsonMember(json, "database");
  if (member.kind == MemberKind::Redis && (member.keys < 0 || member.expiringKeys < 0)) {
    return tr("%1: the number of its keys is missing").arg(member.name);
  }
  const auto &tables = jsonMember(json, "tables");
  if (member.kind == MemberKind::Postgres && !tables.is_object())
    return tr("%1: its tables are missing").arg(member.name);
  for (const auto &[name, table] : tables.items()) {
    bool fine = false;
    const RowDigest digest{jsonInteger(table, "rows", -1), jsonString(table, "digest").toULongLong(&fine, 16)};
    if (!fine || digest.rows < 0)
      return tr("%1: rows or digest of table %2 are missing").arg(member.name, QString::fromStdString(name));
    member.tables.insert(QString::fromStdString(name), digest);
  }
  return {};
}

/// What is wrong; empty if nothing is.
QString readMember(const Json &json, BackupMember &member) {
  member.name = jsonString(json, "name");
  const auto kind = jsonString(json, "kind");
  bool known = false;
  for (const auto candidate : {MemberKind::Postgres, MemberKind::Redis, MemberKind::Files}) {
    if (memberKindName(candidate) != kind) continue;
    member.kind = candidate;
    known = true;
  }
  if (member.name.isEmpty()) return tr("a member has no name");
  // It is a part of paths.
  if (member.name.contains(QLatin1Char('/')) || member.name.startsWith(QLatin1Char('.'))) {
    return tr("%1 is no name of a member").arg(member.name);
  }
  if (!known) return tr("%1: its kind \"%2\" is not known").arg(member.name, kind);
  for (const auto &file : jsonMember(json, "files")) {
    const BackupFile entry{jsonString(file, "path"), jsonInteger(file, "bytes", -1), jsonString(file, "sha256")};
    if (leadsOut(entry.path)) return tr("%1: the path \"%2\" leads out of the set").arg(member.name, entry.path);
    if (entry.bytes < 0 || !isSha256(entry.sha256)) {
      return tr("%1: size or SHA-256 of %2 is missing").arg(member.name, entry.path);
    }
    member.files.append(entry);
  }
  if (member.files.isEmpty()) return tr("%1 has no files").arg(member.name);
  if (const auto fault = readFacts(json, member); !fault.isEmpty()) return fault;
  member.program = jsonString(json, "program");
  member.serverVersion = jsonString(json, "serverVersion");
  member.source = fingerprintFromJson(jsonMember(json, "source"));
  member.seconds = jsonNumber(json, "seconds");
  return {};
}
}  // namespace

QString memberKindName(MemberKind kind) {
  switch (kind) {
    case MemberKind::Postgres:
      return QStringLiteral("postgres");
    case MemberKind::Redis:
      return QStringLiteral("redis");
    case MemberKind::Files:
      break;
  }
  return QStringLiteral("files");
}

qint64 BackupMember::bytes() const {
  return std::accumulate(files.begin(), files.end(), qint64{0},
                         [](qint64 sum, const BackupFile &file) { return sum + file.bytes; });
}

qint64 BackupMember::rows() const {
  return std::accumulate(tables.begin(), tables.end(), qint64{0},
                         [](qint64 sum, const RowDigest &digest) { return sum + digest.rows; });
}

const BackupMember *Manifest::member(const QString &name) const {
  const auto found = std::ranges::find(members, name, &BackupMember::name);
  return found == members.end() ? nullptr : &*found;
}

QStringList Manifest::memberNames() const {
  QStringList names;
  for (const auto &entry : members) names.append(entry.name);
  return names;
}

qint64 Manifest::bytes() const {
  return std::accumulate(members.begin(), members.end(), qint64{0},
                         [](qint64 sum, const BackupMember &entry) { return sum + entry.bytes(); });
}

QByteArray Manifest::encode() const {
  Json list = Json::array();
  for (const auto &entry : members) list.push_back(memberJson(entry));
  const Json json{{"v", formatVersion},
                  {"set", ops::toJson(set)},
                  {"system", ops::toJson(system)},
                  {"environment", ops::toJson(environment)},
                  {"startedAt", ops::toJson(startedAt)},
                  {"endedAt", ops::toJson(endedAt)},
                  {"build", ops::toJson(build)},
                  {"members", std::move(list)}};
  return jsonDump(json, 1) + '\n';
}

Result<Manifest> parseManifest(const QByteArray &bytes, const QString &path) {
  const auto refuse = [&path](const QString &why) {
    return fail({ErrorCode::Refused, tr("Reading the manifest of a backup"), path, why,
                 tr("The set cannot be trusted. Choose another one.")});
  };
  const auto json = jsonParse(bytes);
  if (!json || !json->is_object()) return refuse(tr("it is no JSON object"));
  if (jsonInteger(*json, "v") != formatVersion) {
    return refuse(tr("its format %1 is not known").arg(jsonText(jsonMember(*json, "v"))));
  }
  Manifest manifest;
  manifest.set = jsonString(*json, "set");
  manifest.system = jsonString(*json, "system");
  manifest.environment = jsonString(*json, "environment");
  manifest.startedAt = jsonTime(*json, "startedAt");
  manifest.endedAt = jsonTime(*json, "endedAt");
  manifest.build = jsonString(*json, "build");
  if (manifest.set.isEmpty() || manifest.system.isEmpty() || manifest.environment.isEmpty() ||
      !manifest.startedAt.isValid()) {
    return refuse(tr("it does not say of which system it is, and from when"));
  }
  for (const auto &entry : jsonMember(*json, "members")) {
    BackupMember member;
    if (const auto fault = readMember(entry, member); !fault.isEmpty()) return refuse(fault);
    if (manifest.member(member.name) != nullptr) return refuse(tr("%1 stands there twice").arg(member.name));
    manifest.members.append(std::move(member));
  }
  if (manifest.members.isEmpty()) return refuse(tr("it has no members"));
  return manifest;
}

}  // namespace ops
