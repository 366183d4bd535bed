#pragma once

#include <QList>
#include <QStringList>

#include "models/base/error.h"
#include "models/base/json.h"

namespace ops {

/// A program of the practice lab, as its supervisor sees it.
struct LabService {
  QString name;     ///< "api", "worker-2"
  QString service;  ///< "api", "worker"
  QString state;    ///< running, starting, stopping, stopped, failed
  qint64 pid = 0;   ///< 0: none
};

/// What the practice lab is right now. A stopped lab has no addresses.
struct LabInfo {
  bool running = false;
  QString folder;
  QString api;  ///< "http://127.0.0.1:7312"
  QString ml;
  QString ranker;
  QString mlflow;
  QString prometheus, alertmanager;  ///< empty while they are off
  QString redis;                     ///< path of the Unix socket, for redis-cli -s
  QString postgres;                  ///< connection string for psql
  QString postgresSockets;           ///< folder of PostgreSQL's socket
  QString supervisor;                ///< path of supervisord's Unix socket
  QMap<QString, QStringList> files;  ///< what a backup of files holds: "config", "templates", "models"
  QList<LabService> services;
  QStringList faults;  ///< those that are active
  bool traffic = false;

  Json toJson() const;
};

/// Something that can be broken on purpose.
struct LabFault {
  QString name;
  QString title;
  QString description;
};

/// A real doc-pipeline, private to the user: PostgreSQL, Redis, the API, the ML service and workers under a supervisord
/// of its own; beside it a ranking service with its model in an MLflow registry. Every function blocks, `start` for up
/// to a minute the first time: call them on the command line and in tests; the console runs `opsdeck lab …`. Safe
/// against other processes that do the same.
class Lab {
 public:
  struct Options {
    qint64 endWithProcess = 0;  ///< its owner: the lab stops when it is gone; 0: it stays until stop()
    bool temporary = false;     ///< its folders go when it stops
    /// `opsdeck`, which is asked whether runs still work in the lab when its owner is gone: these are waited for.
    /// Empty: nobody is asked.
    QString program = {};
  };

  Lab();  ///< the lab of the XDG folders in use
  explicit Lab(const QString &stateFolder) : m_state(stateFolder) {}

  /// Returns when everything is up and healthy. A running lab is left as it is; one whose owner is gone has a new one.
  Result<LabInfo> start(const Options &options);
  Result<LabInfo> start() { return start(Options{}); }
  /// Lets jobs in work finish; nothing runs afterwards. A stopped lab is fine.
  Status stop();
  /// stop(), unless the lab has another owner by now.
  Status stopFor(qint64 ownerPid);
  Result<LabInfo> info() const;
  /// Mends everything, empties the queues and restores the data and the models.
  Status reset();
  Status setTraffic(bool on);
  /// Prometheus and Alertmanager, which stay on or off over restarts. Refused where their packages are not installed.
  Status setMonitoring(bool on);
  /// Usage if there is no such fault, Unreachable if the lab does not run.
  Status breakWith(const QString &fault);
  /// Removes the cause and keeps the backlog. An empty name mends everything.
  Status mend(const QString &fault = {});

  static QStringList faults();
  static QList<LabFault> faultList();

 private:
  QString m_state;
};

}  // namespace ops
