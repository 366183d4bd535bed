#pragma once

#include <QHash>
#include <QPointer>

#include "models/base/host.h"

namespace ops {

/// SHA-256 of files, each measured once as long as it stays the same file of the same size, time and inode. Who asks
/// for one that is being measured waits for that. What was changed within the last two seconds is not remembered: its
/// next change might bear the same time. Lives on its creator's thread; the host outlives it.
class FileDigests : public QObject {
  Q_OBJECT

 public:
  using Done = std::function<void(const Result<QString> &)>;

  explicit FileDigests(Host &host, QObject *parent = nullptr) : QObject(parent), m_host(host) {}
  ~FileDigests() override;
  /// Deletes `user`, who asks this object, when this object goes first.
  void outlivedBy(QObject *user);
  /// `stat` is how the file was found. Failed if it changes while it is read. `done` comes from the event loop or at
  /// once, and never after `context`'s end.
  void measure(const QString &path, const FileStat &stat, QObject *context, Done done);
  /// Files that were read to the end; for tests and for curiosity.
  int measured() const { return m_measured; }

 private:
  struct Known {
    FileStat stat;
    QString digest;
  };
  struct Waiting {
    QPointer<QObject> context;
    Done done;
  };
  struct Running {
    FileStat stat;
    QList<Waiting> waiting;
  };

  void hash(const QString &path, const FileStat &stat, quint64 run);
  void end(quint64 run, const Result<QString> &digest);

  Host &m_host;
  QHash<QString, Known> m_known;
  QHash<quint64, QString> m_paths;
  QHash<quint64, Running> m_running;
  quint64 m_last = 0;
  int m_measured = 0;
  QList<QPointer<QObject>> m_users;
};

}  // namespace ops
