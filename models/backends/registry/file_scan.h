#pragma once

#include "models/backends/model_registry.h"
#include "models/backends/registry/file_digests.h"
#include "models/backends/registry/file_place.h"
#include "models/backends/registry/file_work.h"

namespace ops {

/// All that lies there, at one moment.
struct FileState {
  QList<ModelVersion> versions;                  ///< newest first, archived ones among them
  QMap<QString, ModelDescription> descriptions;  ///< by path of the version; sound ones
  bool served = false;                           ///< there is a served file
  FileStat servedStat;
  QString servedDigest;
  ModelDescription servedDescription;  ///< of the file that lies there; empty where it belongs to another
  QStringList unfinished;              ///< paths of what processes that are gone have left

  /// The version of this name that is not archived, or failing that the one that its maker calls so; null if there is
  /// none, or if several differ.
  const ModelVersion *find(const QString &name) const;
  const ModelVersion *archived(const QString &name) const;
  /// The best name for what has this digest: not archived before archived, newer before older.
  const ModelVersion *withDigest(const QString &digest) const;
  ModelInPlace inPlace() const;
  bool isInPlace(const ModelInPlace &expected) const;
};

/// Finds it out. Reading changes nothing.
class FileScan : public FileWork {
  Q_OBJECT

 public:
  using Done = std::function<void(const Result<FileState> &)>;

  FileScan(Host &host, FileDigests &digests, FilePlace place, QObject *parent);
  /// `done` comes once, and never after this object's end.
  void start(Done done);
  /// The served file alone: descriptions and digests of the versions are left out.
  void startServed(Done done);

 private:
  struct Found {
    QString path;
    QString version;
    bool archived = false;
    FileStat stat;
    bool described = false;
  };

  void giveUp(const Error &error) override;
  void takeFolder(const QList<ListedFile> &files, bool archived);
  void noteUnfinished(const QString &folder, const QList<ListedFile> &files);
  void readServed();
  void describeServed();
  void nextVersion();
  void measure(const Found &found, const std::optional<ModelDescription> &description, const QString &complaint);
  void add(const Found &found, const std::optional<ModelDescription> &description, QString complaint,
           const QString &digest);
  QString linkComplaint(const Found &found) const;
  void end();

  Host &m_host;
  FileDigests &m_digests;
  FilePlace m_place;
  Done m_done;
  FileState m_state;
  QList<Found> m_found;
  qsizetype m_next = 0;
  bool m_servedDescribed = false;
};

}  // namespace ops
