#pragma once

#include <QList>
#include <QString>

#include "models/base/error.h"

namespace ops {

/// What the lab asks of its own supervisord, over its Unix socket. Every call blocks for at most some seconds. The
/// console uses models/backends instead.
class LabSupervisor {
 public:
  struct Program {
    QString name;
    QString state;  ///< running, starting, stopping, stopped, failed
    qint64 pid = 0;
    QString detail;
  };

  explicit LabSupervisor(QString socket) : m_socket(std::move(socket)) {}

  Result<QList<Program>> programs() const;
  /// Returns at once. Starting what runs and stopping what is stopped succeed.
  Status start(const QString &program) const;
  Status stop(const QString &program) const;
  Status kill(const QString &program) const;  ///< SIGKILL
  /// A stopped program is forgotten: supervisord's shutdown takes a second for each that it knows.
  Status forget(const QString &program) const;
  Status shutdown() const;

 private:
  struct Argument {
    const char *type;
    QString value;
  };
  Result<QByteArray> call(const QString &method, const QList<Argument> &arguments) const;

  QString m_socket;
};

}  // namespace ops
