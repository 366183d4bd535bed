#pragma once

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QObject>
#include <limits>
#include <optional>

#include "models/backends/service_manager.h"
#include "models/catalog/system.h"

namespace ops {

/// In place of a sample that could not be taken: a gap in its series.
inline constexpr double noSample = std::numeric_limits<double>::quiet_NaN();

enum class Health { Ok, Degraded, Down, Unknown };
QString healthName(Health health);   ///< the word in JSON: "degraded"
QString healthTitle(Health health);  ///< translated, for people
/// The worse of two; Unknown is worse than Ok and better than Degraded: it never hides a known fault and is never
/// green.
Health worse(Health a, Health b);

/// How a value came about and how old it is. Freshness is asked with a time, so a value grows stale by itself. All
/// times here are of the clock that nobody sets (steadyNow).
struct Freshness {
  QString source;         ///< "GET http://127.0.0.1:7301/health"
  QDateTime succeededAt;  ///< last success; invalid: never
  QDateTime attemptedAt;
  Milliseconds staleAfter{45'000};
  QString error;           ///< of the last attempt; empty if it succeeded
  QString answer = {};     ///< all that was answered instead then; empty: "error" says it
  bool isRefused = false;  ///< the last attempt was: somebody answers, but not to us

  void succeeded(const QDateTime &at);
  void failed(const Error &why, const QDateTime &at);
  bool isStale(const QDateTime &now) const;
  /// All that is known of the last failure, for rules; "error" is for people.
  QString complaint() const { return error + QLatin1Char('\n') + answer; }
  bool neverSeen() const { return !succeededAt.isValid(); }
};

struct CrossedThreshold {
  Threshold threshold;
  double measured = 0;
  QDateTime since;
};

struct ServiceStatus {
  QString name;
  QString title;
  Health health = Health::Unknown;
  QDateTime healthSince;  ///< when this was first seen to be so
  QString detail;         ///< why, in one line: "1 of 3 running", "connection refused"
  int expected = 0;
  std::optional<int> running;  ///< nullopt: the manager does not tell
  QList<ServiceInstance> instances;
  std::optional<double> probeMs;      ///< duration of the last probe; nullopt: it failed
  std::optional<double> latencyMs;    ///< mean over the last interval, from its own metrics
  std::optional<double> requestRate;  ///< per second
  std::optional<double> successRate;  ///< 0…1
  Freshness freshness;
  QList<CrossedThreshold> crossed;
  QList<CrossedThreshold> pending;  ///< crossed, but not yet for as long as they have to be
  QStringList calm = {};            ///< metrics that were measured and keep all their limits
  QList<Threshold> blind;  ///< nobody can tell, though the service itself answers: what measures them is silent
  QString blindWhy;        ///< why, in one line
  QDateTime blindSince;
  QString doubt = {};  ///< it is well as far as it tells: what others tell against that, in one line; empty: nothing
};

struct QueueStatus {
  QString name;
  Health health = Health::Unknown;
  QDateTime healthSince;
  QString detail;
  std::optional<qint64> depth, failed, processing;
  std::optional<qint64> quarantine;         ///< nullopt: not declared, or not known
  std::optional<double> netRate;            ///< jobs a second by which the depth changes; negative: draining
  std::optional<double> inRate, outRate;    ///< from declared counters only
  std::optional<Milliseconds> timeToDrain;  ///< only while it drains
  std::optional<Milliseconds> oldestAge;    ///< only from a declared pointer
  std::optional<qint64> stuck;              ///< in work longer than stuckAfter; from observed dwell time
  Freshness freshness;
  QList<CrossedThreshold> crossed;
  QList<CrossedThreshold> pending;
  QStringList calm = {};
  QDateTime growingSince = {};                     ///< its trend was upwards ever since; invalid: it is not
  qint64 growingFrom = 0;                          ///< its depth then
  std::optional<double> failRate = {};             ///< jobs a second that come to the failed ones; nullopt: not known
  QDateTime failingSince = {};                     ///< jobs failed again and again ever since; invalid: none does
  qint64 failingFrom = 0;                          ///< how many had failed then
  std::optional<Milliseconds> unfinishedFor = {};  ///< none was finished while jobs waited; nullopt: not known
  QString doubt = {};                              ///< as ServiceStatus::doubt
};

QString instanceTitle(InstanceState state);  ///< translated, for people: "stopped"

/// A good part of the jobs that leave a queue fails, and has failed often enough to be no chance.
bool isFailing(const QueueStatus &queue);
/// What a queue does, in words: "growing", "draining, but 5.1/s fail". Empty: it stands, or that is not known.
QString flowText(const QueueStatus &queue);

/// What is wrong with a queue in a word: it backs up or is stuck; what is "down" is a server.
QString queueTitle(const QueueStatus &queue);

/// Whether a service serves the version of its model that is in place.
struct ModelStatus {
  QString name;
  QString title;
  QString service;                  ///< that serves it
  Health health = Health::Unknown;  ///< Degraded: it serves another
  QDateTime healthSince;            ///< when this was first seen to be so
  QString detail;                   ///< in one line: "2.1.0 is in place, but 2.0.0 is served"
  bool isForeign = false;           ///< what is in place, if anything, is no version of the registry: nobody judged it
  Freshness freshness;
};

struct EnvironmentStatus {
  QString system;
  QString environment;
  QList<ServiceStatus> services;
  QList<QueueStatus> queues;
  QList<ModelStatus> models;  ///< those whose service can be asked
  Health worstHealth() const;
};

/// {"system","environment","services":[{"name","state","detail",…}],"queues":[{"name","depth","state",…}],
/// "models":[{"name","service","state","detail",…}]}
Json toJson(const EnvironmentStatus &status);

/// One measurement. `value` is NaN where the attempt gave none: a gap, not a zero.
struct Sample {
  qint64 atMs = 0;  ///< steadyNow(), since the epoch
  double value = 0;
};

/// A bounded series in memory; the oldest samples fall off.
class Series {
 public:
  explicit Series(qsizetype capacity = 3'600) : m_capacity(capacity) {}
  void add(Sample sample);
  const QList<Sample> &samples() const { return m_samples; }

 private:
  qsizetype m_capacity;
  QList<Sample> m_samples;
};

}  // namespace ops
