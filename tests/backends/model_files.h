#pragma once

#include <sys/stat.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "models/backends/registry/file_registry.h"
#include "tests/support/await.h"
#include "tests/support/host_tap.h"

namespace ops {

inline QByteArray fileContent(const QString &path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no such file)");
}

inline QString sha256(const QByteArray &content) {
  return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

/// A served model, its versions and a store, as an installation has them.
struct ModelFiles {
  ModelFiles() {
    QDir(folder.path()).mkpath(QStringLiteral("models/backup"));
    QDir(folder.path()).mkpath(QStringLiteral("store"));
    place.kind = ModelPlace::Kind::Files;
    place.file = path("models/nlp-model.pkl");
    place.versions = path("models/backup/nlp-model-*.pkl");
    place.timeout = std::chrono::seconds(20);
  }

  QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }
  QString version(const QString &name) const {
    return folder.filePath(QStringLiteral("models/backup/nlp-model-%1.pkl").arg(name));
  }
  QString store(const QString &name) const {
    return folder.filePath(QStringLiteral("store/nlp-model-%1.pkl").arg(name));
  }

  static void write(const QString &path, const QByteArray &content, int daysAgo = 1) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) qFatal("%s can't be written", qPrintable(path));
    file.write(content);
    file.flush();
    file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-daysAgo), QFileDevice::FileModificationTime);
  }
  /// With a description that is true, but for what `lie` replaces.
  static void writeDescribed(const QString &path, const QString &release, const QByteArray &content, double ndcg,
                             int daysAgo = 1, const Json &lie = Json::object()) {
    write(path, content, daysAgo);
    Json description{
        {"version", toJson(release)},    {"digest", toJson(sha256(content))},
        {"bytes", content.size()},       {"createdAt", toJson(QDateTime::currentDateTimeUtc().addDays(-daysAgo))},
        {"createdBy", "training"},       {"metrics", {{"ndcg@10", ndcg}}},
        {"parameters", {{"epochs", 12}}}};
    description.update(lie);
    write(path + QStringLiteral(".json"), jsonDump(description), daysAgo);
  }
  /// 2.0.0 is served and stable, 1.9.0 and 1.9.2 are older.
  void writeHistory() const {
    writeDescribed(version(QStringLiteral("20250304")), QStringLiteral("1.9.0"), "old model", 0.36, 90);
    writeDescribed(version(QStringLiteral("20250717")), QStringLiteral("1.9.2"), "newer model", 0.38, 50);
    writeDescribed(version(QStringLiteral("stable")), QStringLiteral("2.0.0"), "stable model", 0.40, 20);
    write(place.file, "stable model", 20);
  }
  void useStore() {
    const QString stored = folder.filePath(QStringLiteral("store/nlp-model-{{version}}.pkl"));
    place.fetch = {QStringLiteral("cp"), stored, QStringLiteral("{{file}}")};
    place.describe = {QStringLiteral("cp"), stored + QStringLiteral(".json"), QStringLiteral("{{ file }}")};
  }
  FileRegistry registry(Access access = Access::ReadWrite) { return FileRegistry(host, place, access); }

  /// What is hidden, in both folders.
  QStringList unfinished() const {
    QStringList found;
    for (const char *name : {"models", "models/backup"}) {
      found += QDir(path(name)).entryList({QStringLiteral(".opsdeck*")}, QDir::Files | QDir::Hidden);
    }
    return found;
  }
  /// Every file with its content: to see that nothing was touched.
  QMap<QString, QByteArray> everything() const {
    QMap<QString, QByteArray> all;
    for (const char *name : {"models", "models/backup", "models/backup/archive"}) {
      const QDir files(path(name));
      for (const QString &file : files.entryList(QDir::Files | QDir::Hidden)) {
        if (file.endsWith(QLatin1String(".lock"))) continue;  // stays, empty
        all.insert(files.filePath(file), fileContent(files.filePath(file)));
      }
    }
    return all;
  }

  QTemporaryDir folder;
  HostTap host;
  ModelPlace place;
};

inline const ModelVersion *named(const QList<ModelVersion> &versions, const QString &name) {
  const auto found = std::ranges::find(versions, name, &ModelVersion::version);
  return found == versions.end() ? nullptr : &*found;
}

}  // namespace ops
