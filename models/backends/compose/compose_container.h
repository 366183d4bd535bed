#pragma once

#include "models/backends/service_manager.h"

namespace ops {

/// A container of a project, as docker inspect shows it.
struct ComposeContainer {
  QString id;
  QString name;
  QString service;  ///< as the project's file names it
  int number = 0;   ///< among those of its service
  QString status;   ///< the engine's: created, running, paused, restarting, removing, exited, dead
  InstanceState state = InstanceState::Unknown;
  qint64 pid = 0;          ///< 0: none
  QDateTime startedAt;     ///< also of one that has ended
  int restarts = 0;        ///< by the engine, since somebody started it
  bool isChecked = false;  ///< it has a health check
  int stopSeconds = 0;     ///< what it is given before it is killed
  QString detail;
  ServiceImage image;  ///< without a digest

  /// The engine keeps it going: it has a process, or gets one again by itself.
  bool isKept() const;
  /// It was made, but never started.
  bool isUnused() const { return status == QLatin1String("created") && !startedAt.isValid(); }
  ServiceInstance instance(const QString &ofService) const;

  /// What docker inspect is asked to print of each, on a line of its own. Not its environment: that holds secrets.
  static QString format();
  /// From such a line; `now` tells how long it has been running.
  static Result<ComposeContainer> parse(const QByteArray &line, const QDateTime &now);
};

}  // namespace ops
