#pragma once

#include "models/base/complaints.h"
#include "models/incidents/figure_history.h"
#include "models/incidents/incident.h"
#include "models/monitor/alert.h"

namespace ops {

/// What the jobs of a queue tell, from a bounded look at its lists.
struct QueueFindings {
  QString queue;
  qint64 looked = 0;              ///< failed jobs that were read
  QList<Complaints> complaints;   ///< of these, the most frequent first; without old ones
  std::optional<qint64> overdue;  ///< jobs in work that should long be done, by the time in them, and that no worker
                                  ///< can hold; nullopt: not known
  QString error;                  ///< why nothing could be read; empty: it could
  qint64 old = 0;                 ///< of those read, such as failed more than an hour ago: no sign of what is wrong now
};

/// The last lines that a service has written.
struct LogFindings {
  QString service;
  qint64 lines = 0;
  QList<Complaints> complaints;
  QString error;            ///< of what could not be read
  Milliseconds present{0};  ///< lines older than that are left out
};

/// What a service says of its own model.
struct ModelFindings {
  QString model;
  std::optional<bool> valid;  ///< by its own check; nullopt: not known
  QString why;                ///< of either
};

/// A run that has changed something lately.
struct RecentChange {
  QString run, procedure, title, actor;
  QString outcome;    ///< as of RunSummary; empty: it goes on
  QDateTime at;       ///< wall clock; when it began
  QDateTime endedAt;  ///< wall clock; invalid: it goes on
  bool isUndone = false;
  QStringList of = {};  ///< names of the services, queues and models that it was started for
};

struct HostFindings {
  std::optional<qint64> freeBytes;    ///< where the system's files lie, as far as that is known: the least of them
  QString folder;                     ///< that was asked for it
  bool isOfTemporaryFiles = false;    ///< old files of that folder may go
  std::optional<double> memoryShare;  ///< 0…1 that is still available
  QString error;

  /// Less than 1 GiB is free, less than 5 % available; false where it is not known.
  bool isDiskLow() const;
  bool isMemoryLow() const;
};

/// The age of the newest backup against what may be lost.
struct BackupFindings {
  std::optional<Milliseconds> age;  ///< nullopt: there is none, or nobody knows
  bool isNone = false;              ///< it is known that there is none
  Milliseconds rpo{0};
  QString text;
};

/// All that a read-only investigation has seen of one environment. A value. Where something could not be asked, that is
/// said in its place: it is neither good news nor bad.
struct Findings {
  EnvironmentStatus status;
  QList<Alert> alerts;
  QString managerError;  ///< why nobody knows what the alert manager says; empty: it was heard, or there is none
  QList<QueueFindings> queues;
  QList<LogFindings> logs;
  QList<ModelFindings> models;
  QList<RecentChange> changes;  ///< newest first
  QString changesError;
  QList<Incident> incidents;  ///< of the environment that are open, the gravest first
  QString incidentsError;     ///< why nobody knows of any; empty: they were read
  HostFindings host;
  std::optional<BackupFindings> backup;
  QList<FigureHistory> figures;
  QDateTime at;  ///< wall clock; when all of it had been seen

  const ServiceStatus *service(const QString &name) const;
  const QueueStatus *queue(const QString &name) const;
  const QueueFindings *jobs(const QString &queue) const;
  const LogFindings *log(const QString &service) const;
  /// Instances of these services that run, as far as that is known.
  int running(const QStringList &services) const;
  /// All of these services are known to have no running instance.
  bool areDown(const QStringList &services) const;
  /// Jobs in work that must be left behind: all of them where no worker runs, many more than there are workers to hold
  /// one each, or such as should long be done. 0: nothing speaks for it.
  qint64 leftBehind(const QueueSpec &spec) const;
  /// Jobs wait, workers run, and while one looked nothing was finished: how long ago the oldest of those that wait
  /// came, where that is longer than the queue may stand still. nullopt: nothing speaks for it.
  std::optional<Milliseconds> stalledFor(const System &system, const QueueSpec &spec) const;
};

/// One thing that was seen, for people.
struct Observation {
  enum class Weight { Fine, Notable, Bad, NotKnown };
  QString id;     ///< "service/api", "jobs/document_queue"
  QString title;  ///< "API"
  QString text;   ///< "Down: connection refused"
  Weight weight = Weight::Fine;
};
QString observationWeightName(Observation::Weight weight);  ///< JSON: "fine", "notable", "bad", "not-known"

/// Everything that was found, in the order in which one looks.
QList<Observation> observations(const Findings &findings);

/// Titles of what weighs so.
QStringList titlesOf(const Findings &findings, Observation::Weight weight);

Json toJson(const Observation &observation);

}  // namespace ops
