#pragma once

#include <QList>
#include <QMap>
#include <QSet>
#include <QStringList>
#include <QTime>
#include <QUrl>
#include <optional>

#include "models/base/duration.h"
#include "models/base/json.h"
#include "models/catalog/model_spec.h"

namespace ops {

enum class Severity { P0, P1, P2, P3 };
QString severityName(Severity severity);

enum class Tier { Practice, Development, Staging, Production };
QString tierName(Tier tier);   ///< the word in files: "practice"
QString tierTitle(Tier tier);  ///< for people: "PRACTICE"

/// What a metric is measured in: a number, a number a second, a ratio of 0…1, milliseconds.
enum class MetricUnit { Count, Rate, Ratio, Duration };

/// A metric that thresholds may be about.
struct Metric {
  QString name;
  MetricUnit unit = MetricUnit::Count;
  bool ofServices = false;
  bool ofQueues = false;
};
/// Every metric that a file may name: up (1 or 0), latency, probe-time, success-rate, error-rate, request-rate,
/// running, running-share of services; depth, failed, processing, stuck, oldest, time-to-drain, blocked, stalled of
/// queues.
const QList<Metric> &metrics();
const Metric *metricNamed(const QString &name);

/// A limit on a metric, in the metric's unit, and what it means when it is crossed.
struct Threshold : Limit {
  Severity severity = Severity::P3;
  QString metric;           ///< one of metrics(), or a measure of the file's own
  Milliseconds holdFor{0};  ///< it must hold this long before it counts
  QString title;            ///< of a measure of the file's own; else empty
  MetricUnit unit = MetricUnit::Count;
};

/// How a service is asked whether it is well.
struct ProbeSpec {
  enum class Kind { None, Http, Redis, Postgres };
  Kind kind = Kind::None;
  QString target;  ///< URL template ("{{api}}/health") or a connection's name
  Milliseconds every{15'000};
  Milliseconds timeout{5'000};
  Milliseconds staleAfter{45'000};
  int expectStatus = 200;
  QString expectBody;  ///< must be contained in the answer's body; empty: not looked at
};

/// Prometheus text served by the service itself, and the names of the series in it that Opsdeck understands.
struct MetricsSpec {
  QString url;  ///< template; empty: none
  Milliseconds every{5'000};
  QString requestsTotal;  ///< counter of all requests
  QString errorsTotal;    ///< counter of the failed ones
  QString latencySum;     ///< seconds; with latencyCount gives the mean over an interval
  QString latencyCount;
};

/// A figure of the file's own, with its limits: what no other program knows to name.
struct MeasureSpec {
  QString name;  ///< none of metrics()
  QString title;
  MetricUnit unit = MetricUnit::Count;
  QString expression;  ///< PromQL, asked of the environment's Prometheus; of several series the largest; empty: a share
  QString part;        ///< counter in the service's own metrics, and
  QStringList whole;   ///< those whose sum it is a share of, over the last readings
  SourceLocation at;
};

struct ServiceSpec {
  QString name;
  QString title;  ///< never empty
  QString description;
  int expected = 0;  ///< instances that should run; 0: not counted
  QStringList dependsOn;
  ProbeSpec probe;
  MetricsSpec metrics;
  QList<MeasureSpec> measures;
  QList<Threshold> thresholds;  ///< those of its measures among them
  SourceLocation at;
};

struct QueueSpec {
  QString name;              ///< the key: "document_queue"
  QString connection;        ///< name of the connection that holds it
  QString failed;            ///< key of its dead letters; may be empty
  QString processing;        ///< key of the jobs in work; may be empty
  QStringList consumers;     ///< services whose instances take jobs from it
  QString enqueuedCounter;   ///< key of a counter of arrivals; empty: the in rate is unknown
  QString finishedCounter;   ///< key of a counter of jobs done; empty: the out rate is unknown
  QString timestampPointer;  ///< JSON pointer to the time of arrival in a payload; empty: age is unknown
  QString attemptsPointer;   ///< JSON pointer to the number of attempts in a payload; empty: unknown
  int maxAttempts = 0;       ///< a job that was tried this often is not retried blindly; 0: no limit
  QString quarantine;        ///< key of the list that takes such jobs; empty: they stay among the failed ones
  QString errorPointer;      ///< JSON pointer to the reason in a dead letter; empty: unknown
  QString failedAtPointer;   ///< JSON pointer to the time of failure in a dead letter; empty: unknown
  Milliseconds every{2'000};
  Milliseconds staleAfter{10'000};
  Milliseconds stuckAfter{60'000};  ///< in work for longer than this counts as stuck
  QList<Threshold> thresholds;
  SourceLocation at;
};

struct ConnectionSpec {
  enum class Kind { Redis, Postgres };
  QString name;
  Kind kind = Kind::Redis;
  QUrl url;         ///< redis://, rediss://, redis+unix:///path?db=0, postgresql://; without secrets
  QString service;  ///< PostgreSQL: a name in ~/.pg_service.conf instead of a URL
  QString user;
  SecretRef auth;
  QString caFile;  ///< PEM file that pins the server's authority
  Milliseconds timeout{5'000};
  SourceLocation at;
};

/// A server that is asked over HTTP: Prometheus, Alertmanager.
struct ServerSpec {
  QUrl url;        ///< may have a path in front of the API's; empty: the environment has no such server
  SecretRef auth;  ///< bearer token, or "user:password" for basic authentication
  QString caFile;  ///< PEM file that pins the server's authority
  Milliseconds timeout{10'000};
  SourceLocation at;
  bool isSet() const { return !url.isEmpty(); }
};

/// One member of a backup set: a database, a store or files.
struct BackupSpec {
  QString name;
  QString title;  ///< never empty
  QString of;     ///< the service whose data it holds; empty: files
  Milliseconds every{0};
  Milliseconds rpo{0};  ///< how much work may be lost; 0: not said
  Milliseconds rto{0};  ///< how long a restore may take; 0: not said
  Milliseconds keep{0};
  SourceLocation at;
};

/// What an environment adds to a backup.
struct BackupPlace {
  QString path;       ///< a pattern: "/backup/db-*.dump"; empty: nobody else makes any
  QString host;       ///< empty: this machine
  QStringList files;  ///< absolute paths of what it holds
};

/// Files that a service writes its log to, beside what its manager keeps of it.
struct LogPlace {
  QStringList files;  ///< absolute paths
  QString host;       ///< empty: this machine
};

/// A folder of files that nobody needs any more once they are old.
struct TemporaryPlace {
  QString folder;  ///< absolute; empty: the lab's
  QString host;    ///< empty: this machine
  Milliseconds keep{0};
};

struct ManagerSpec {
  enum class Kind { None, Supervisor, Compose };
  Kind kind = Kind::None;
  QString address;                      ///< supervisor: path of its Unix socket; compose: path of the project's file
  QString host;                         ///< empty: this machine
  QMap<QString, QStringList> programs;  ///< service → pre-declared program names; absent: the service's own name
  QString project;                      ///< compose: the project's name; empty: as Compose itself names it
  QMap<QString, QString> services;      ///< compose: service → its name in the file; absent: the same
};

/// Who is called when nobody else has answered.
struct EscalationLevel {
  QString level;  ///< "L1"
  QString role;
  Milliseconds within{0};  ///< since the incident was opened; 0: not said
  QString contact;
};

struct ChangeWindow {
  QString calendar;     ///< "Tue,Thu 10:00 America/New_York"
  QList<int> weekdays;  ///< 1 Monday … 7 Sunday
  QTime start;
  QByteArray zone;  ///< IANA name
  Milliseconds duration{0};
};

struct Environment {
  QString name;
  Tier tier = Tier::Production;
  QString description;  ///< what people should know before they touch it
  bool readOnly = false;
  bool lab = false;  ///< addresses come from the running lab
  QMap<QString, QString> addresses;
  QList<ConnectionSpec> connections;
  ManagerSpec manager;
  ServerSpec prometheus;
  ServerSpec alertmanager;
  QMap<QString, QList<Threshold>> thresholds;  ///< service or queue → thresholds that replace those of its metric
  QList<ChangeWindow> changeWindows;
  QString backupFolder;  ///< of the sets that Opsdeck makes; empty: it makes none
  QMap<QString, BackupPlace> backups;
  QMap<QString, LogPlace> logs;  ///< by service
  QMap<QString, TemporaryPlace> temporaryFiles;
  QMap<QString, ModelPlace> models;
  SourceLocation at;

  const ConnectionSpec *connection(const QString &connectionName) const;
};

/// What a system is made of, and where it runs. A value: read once, never changed.
struct System {
  QString name;
  QString title;
  QString owner;
  QString description;
  QList<ServiceSpec> services;
  QList<QueueSpec> queues;
  QList<BackupSpec> backups;
  QList<ModelSpec> models;
  QMap<Severity, Milliseconds> response;  ///< how soon somebody has to answer an alert; absent: not said
  QList<EscalationLevel> escalation;
  QList<Environment> environments;
  QString file;

  const ServiceSpec *service(const QString &serviceName) const;
  const QueueSpec *queue(const QString &queueName) const;
  const ModelSpec *model(const QString &modelName) const;
  const Environment *environment(const QString &environmentName) const;
};

/// The thresholds that hold for a service or queue in an environment: the environment's word replaces the system's,
/// metric by metric.
QList<Threshold> effectiveThresholds(const QString &subject, const QList<Threshold> &ofSystem,
                                     const Environment &environment);

/// Replaces {{name}} by the environment's addresses. Unknown names are an error.
Result<QString> expandAddress(const QString &text, const Environment &environment);

}  // namespace ops
