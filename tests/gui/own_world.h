#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace ops::test {

/// Gives the program settings, state and sockets of its own in the folder; false: it can't be made.
inline bool useOwnWorld(const QTemporaryDir &world) {
  bool isMade = world.isValid();
  for (const char *name : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
    const QString folder = world.filePath(QLatin1String(name));
    isMade = isMade && QDir().mkpath(folder);
    qputenv(name, QFile::encodeName(folder));
  }
  return isMade;
}

}  // namespace ops::test
