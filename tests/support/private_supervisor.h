#pragma once

#include "models/catalog/system.h"
#include "tests/support/server_process.h"
#include "tests/support/temporary_world.h"

namespace ops {

/// A supervisord of a test's own, on a Unix socket.
class PrivateSupervisor {
 public:
  struct Program {
    QString name;
    QString command;
    bool autostart = false;
    int startSeconds = 0;
    int stopSeconds = 5;
    QString extra;  ///< further lines of its section
  };

  PrivateSupervisor(const TemporaryWorld &world, const QString &name, QList<Program> programs, QString user = {},
                    QString password = {});
  bool start();
  void stop();
  ServerProcess &process() { return m_process; }
  QString socket() const { return m_folder + QStringLiteral("/supervisor.sock"); }
  QString folder() const { return m_folder; }

 private:
  QString m_folder;
  QList<Program> m_programs;
  QString m_user;
  QString m_password;
  ServerProcess m_process;
};

}  // namespace ops
