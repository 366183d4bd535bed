#include "tests/lab/backup_damage.h"

#include <sys/stat.h>

#include <QCryptographicHash>

namespace ops::test {

namespace {

using Apply = std::function<bool(const QString &folder)>;

QByteArray read(const QString &path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Changes the manifest.
Apply manifest(const std::function<void(Json &)> &change) {
  return [change](const QString &folder) {
    const QString path = folder + QStringLiteral("/manifest.json");
    auto json = jsonParse(read(path));
    if (!json) return false;
    change(*json);
    return write(path, jsonDump(*json));
  };
}

}  // namespace

bool reseal(const QString &folder) {
  return manifest([folder](Json &json) {
    for (auto &member : json["members"]) {
      for (auto &file : member["files"]) {
        const auto bytes = read(folder + QLatin1Char('/') + jsonString(file, "path"));
        file["bytes"] = bytes.size();
        file["sha256"] = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
      }
    }
  })(folder);
}

namespace {

Apply resealed(const Apply &apply) {
  return [apply](const QString &folder) { return apply(folder) && reseal(folder); };
}

/// Changes the bytes of a file.
Apply bytes(const QString &file, const std::function<void(QByteArray &)> &change) {
  return [file, change](const QString &folder) {
    const QString path = folder + QLatin1Char('/') + file;
    auto content = read(path);
    if (content.isEmpty()) return false;
    change(content);
    return write(path, content);
  };
}

Apply cut(const QString &file, int percent) {
  return bytes(file, [percent](QByteArray &all) { all.truncate(all.size() * percent / 100); });
}

Apply flip(const QString &file, int percent) {
  return bytes(file, [percent](QByteArray &all) {
    auto &byte = all[std::min(all.size() * percent / 100, all.size() - 1)];
    byte = static_cast<char>(byte ^ 0x10);
  });
}

Apply removed(const QString &file) {
  return [file](const QString &folder) { return QFile::remove(folder + QLatin1Char('/') + file); };
}

/// templates.tar.gz made anew by a shell script that runs in an empty folder; $1 is the archive.
Apply archive(const QByteArray &script) {
  return resealed([script](const QString &folder) {
    int code = -1;
    output({QStringLiteral("/bin/sh"), QStringLiteral("-ec"),
            QStringLiteral("d=$(mktemp -d); cd $d; ") + QString::fromUtf8(script) + QStringLiteral("; rm -rf $d"),
            QStringLiteral("sh"), folder + QStringLiteral("/templates.tar.gz")},
           &code);
    return code == 0;
  });
}

/// The largest data file of the dump: rows.
QString dataFile(const QString &set) {
  const auto files =
      QDir(set + QStringLiteral("/database")).entryInfoList({QStringLiteral("*.gz")}, QDir::Files, QDir::Size);
  return files.isEmpty() ? QString() : QStringLiteral("database/") + files.first().fileName();
}

class List {
 public:
  explicit List(bool whole) : m_whole(whole) {}
  /// `always`: also in the cut.
  void add(const char *name, const QString &file, const Apply &apply, bool always = false) {
    if (m_whole || always) m_all.append({QString::fromLatin1(name), file, apply});
  }
  QList<Damage> take() { return std::move(m_all); }

 private:
  bool m_whole;
  QList<Damage> m_all;
};

void addFiles(List &list, const QString &data) {
  const QString toc = QStringLiteral("database/toc.dat");
  for (const auto &file : {data, toc, QStringLiteral("redis.rdb"), QStringLiteral("config.tar.gz")}) {
    list.add("empty", file, bytes(file, [](QByteArray &all) { all.clear(); }));
    for (const int percent : {1, 25, 50, 75, 99}) list.add("cut", file, cut(file, percent));
    for (const int percent : {0, 30, 60, 100})
      list.add("bit", file, flip(file, percent), file == data && percent == 30);
    list.add("longer", file, bytes(file, [](QByteArray &all) { all.append('x'); }));
    list.add("missing", file, removed(file), file == toc);
    list.add(
        "pipe", file,
        [file](const QString &folder) {
          const QString path = folder + QLatin1Char('/') + file;
          return QFile::remove(path) && ::mkfifo(QFile::encodeName(path).constData(), 0600) == 0;
        },
        file == data);
  }
  list.add("folder instead", "config.tar.gz", [](const QString &folder) {
    return QFile::remove(folder + "/config.tar.gz") && QDir(folder).mkdir("config.tar.gz");
  });
}

/// Nothing in the manifest tells of these.
void addSealed(List &list, const QString &data) {
  const QString toc = QStringLiteral("database/toc.dat");
  list.add("sealed: rows cut", "public.", resealed(cut(data, 50)), true);
  list.add("sealed: rows empty", "public.", resealed(bytes(data, [](QByteArray &all) { all.clear(); })));
  list.add("sealed: rows gone", "public.", [data](const QString &folder) {
    return removed(data)(folder) && manifest([data](Json &json) {
             Json files = Json::array();
             for (const auto &file : json["members"][0]["files"]) {
               if (jsonString(file, "path") != data) files.push_back(file);
             }
             json["members"][0]["files"] = files;
           })(folder);
  });
  list.add("sealed: other rows", "documents", resealed([data](const QString &folder) {
             int code = -1;
             output({"/bin/sh", "-ec",
                     "gzip -dc \"$1\" | sed 's/document 7/document 8/' | gzip >\"$1.new\"; mv \"$1.new\" \"$1\"", "sh",
                     folder + QLatin1Char('/') + data},
                    &code);
             return code == 0;
           }),
           true);
  for (const int percent : {0, 50}) {
    list.add("sealed: toc cut", "pg_restore", resealed(cut(toc, percent == 0 ? 1 : percent)), percent == 50);
  }
  list.add("sealed: toc is of another format", "pg_restore", resealed(flip(toc, 0)));
  list.add("sealed: toc overwritten", "pg_restore", resealed(bytes(toc, [](QByteArray &all) {
             all.replace("CREATE TABLE public.nothing", "CREATE EXTENSION no_such_ext");
           })));
  const QString rdb = QStringLiteral("redis.rdb");
  list.add("sealed: snapshot cut", "redis", resealed(cut(rdb, 60)), true);
  list.add("sealed: snapshot flipped", "redis", resealed(flip(rdb, 50)));
  list.add("sealed: no snapshot", "redis", resealed(bytes(rdb, [](QByteArray &all) { all = "REDIS9999 nothing"; })));
  list.add("sealed: snapshot empty", "redis", resealed(bytes(rdb, [](QByteArray &all) { all.clear(); })));
  const QString tar = QStringLiteral("templates.tar.gz");
  for (const int percent : {1, 50, 90})
    list.add("sealed: archive cut", tar, resealed(cut(tar, percent)), percent == 90);
  list.add("sealed: archive flipped", tar, resealed(flip(tar, 50)));
  list.add("sealed: archive empty", tar, resealed(bytes(tar, [](QByteArray &all) { all.clear(); })));
  list.add("parent", tar, archive("mkdir a; echo x >b; cd a; tar -P -czf \"$1\" ../b"), true);
  list.add("deep parent", tar, archive("mkdir -p a/c; echo x >b; tar -P -czf \"$1\" a/c/../../b"));
  list.add("absolute", tar, archive("echo x >b; tar -P -czf \"$1\" $d/b"), true);
  list.add("link", tar, archive("ln -s /etc l; tar -czf \"$1\" l"), true);
  list.add("hard link", tar, archive("echo x >a; ln a b; tar -czf \"$1\" a b"));
  list.add("device", tar, archive("mkfifo p; tar -czf \"$1\" p"));
  list.add("not its files", tar, archive("mkdir -p srv; echo x >srv/other; tar -czf \"$1\" srv"), true);
  list.add("nothing in it", tar, archive("tar -czf \"$1\" -T /dev/null"));
  list.add("no archive", tar, archive("echo hello | gzip >\"$1\""));
}

void addManifests(List &list) {
  const QString name = QStringLiteral("manifest.json");
  const auto add = [&list, name](const char *title, const std::function<void(Json &)> &change, bool always = false) {
    list.add(title, name, manifest(change), always);
  };
  const auto first = [](Json &json) -> Json & { return json["members"][0]["files"][0]; };
  add("version", [](Json &json) { json["v"] = 2; }, true);
  add("no version", [](Json &json) { json.erase("v"); });
  add("leads out", [=](Json &json) { first(json)["path"] = "../x"; }, true);
  add("absolute", [=](Json &json) { first(json)["path"] = "/etc/passwd"; });
  add("name leads out", [](Json &json) { json["members"][3]["name"] = "/../../templates"; });
  add("no hash", [=](Json &json) { first(json).erase("sha256"); });
  add("no members", [](Json &json) { json["members"] = Json::array(); });
  add("unknown kind", [](Json &json) { json["members"][0]["kind"] = "tape"; });
  add("no tables", [](Json &json) { json["members"][0].erase("tables"); });
  list.add("manifest: hash", "database/", manifest([=](Json &json) { first(json)["sha256"] = std::string(64, '0'); }),
           true);
  list.add("manifest: another kind", "templates", manifest([](Json &json) {
             for (auto &member : json["members"]) {
               if (member["name"] == "templates")
                 member["kind"] = "redis", member["keys"] = 1, member["expiringKeys"] = 0;
             }
           }));
  const auto table = [](Json &json) -> Json & { return json["members"][0]["tables"]["public.documents"]; };
  list.add("manifest: more rows", "documents", manifest([=](Json &json) { table(json)["rows"] = 501; }), true);
  list.add("manifest: digest", "documents", manifest([=](Json &json) { table(json)["digest"] = "0000000000000001"; }));
  list.add("manifest: table gone", "documents",
           manifest([](Json &json) { json["members"][0]["tables"].erase("public.documents"); }), true);
  list.add("manifest: table too much", "ghost",
           manifest([=](Json &json) { json["members"][0]["tables"]["public.ghost"] = table(json); }));
  list.add("manifest: keys", "redis", manifest([](Json &json) { json["members"][1]["keys"] = 1; }));
  list.add("manifest: member gone", "redis", manifest([](Json &json) { json["members"].erase(1); }), true);
  list.add("manifest: another system", "of other", manifest([](Json &json) { json["system"] = "other"; }), true);
  list.add("manifest: another environment", "of doc-pipeline",
           manifest([](Json &json) { json["environment"] = "prod"; }));
  list.add("manifest: another set", "of the set other", manifest([](Json &json) { json["set"] = "other"; }));
  list.add("manifest: another root", "templates", manifest([](Json &json) {
             for (auto &member : json["members"]) {
               if (member["name"] == "templates") member["roots"] = Json::array({"/etc"});
             }
           }));
  list.add("manifest: another server", "another server",
           manifest([](Json &json) { json["members"][0]["source"]["identity"] = "1/app"; }));
  list.add("manifest missing", "never finished", removed(name), true);
  for (const int percent : {1, 50, 99}) list.add("manifest cut", name, cut(name, percent));
  list.add(
      "manifest is a pipe", "never finished",
      [](const QString &folder) {
        const auto path = QFile::encodeName(folder + QStringLiteral("/manifest.json"));
        return QFile::remove(QFile::decodeName(path)) && ::mkfifo(path.constData(), 0600) == 0;
      },
      true);
}

}  // namespace

QList<Damage> damages(const QString &goodSet, bool whole) {
  List list(whole);
  const QString data = dataFile(goodSet);
  addFiles(list, data);
  addSealed(list, data);
  addManifests(list);
  return list.take();
}

}  // namespace ops::test
