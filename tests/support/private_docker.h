#pragma once

#include "tests/support/server_process.h"
#include "tests/support/temporary_world.h"

namespace ops {

/// A Docker engine of a test's own, on a Unix socket that DOCKER_HOST names afterwards: without networks, its files in
/// a temporary folder, all its processes in a namespace that ends with it. Needs root.
class PrivateDocker {
 public:
  PrivateDocker(const TemporaryWorld &world, const QString &name);
  ~PrivateDocker();
  PrivateDocker(const PrivateDocker &) = delete;
  PrivateDocker &operator=(const PrivateDocker &) = delete;

  /// What is missing here to have one; empty: nothing.
  static QString missing();
  bool start();
  /// Removes all containers first, so that nothing of them is left on the machine.
  void stop();
  /// As a crash of the machine: the engine and all containers are gone at once. start() brings it back.
  void kill();
  ServerProcess &process() { return m_process; }

  /// A small image whose containers run `command` (sh, sleep, touch, rm, rmdir, test, yes, head, printf are there). The
  /// same name again makes another image.
  bool makeImage(const QString &name, const QStringList &command);
  /// What those images hold, as a tar archive; after start().
  QByteArray rootArchive() const;
  /// What docker prints; empty if it failed.
  static QByteArray docker(const QStringList &arguments);

 private:
  bool answers() const;
  bool makeRoot();
  QString cgroup() const;

  QString m_folder;
  ServerProcess m_process;
};

}  // namespace ops
