#pragma once

#include <QTemporaryDir>

namespace ops {

/// A folder for one test program, with every XDG variable pointing into it. Its path is short, as Unix sockets need,
/// and every user can reach it, as a server with other rights needs. Gone afterwards.
class TemporaryWorld {
 public:
  TemporaryWorld();
  QString path(const QString &name = {}) const;
  /// A folder in it that exists; owned by the caller.
  QString folder(const QString &name) const;

 private:
  QTemporaryDir m_folder;
};

}  // namespace ops
