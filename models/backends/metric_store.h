#pragma once

#include <QDateTime>
#include <QMap>
#include <limits>

#include "models/base/duration.h"
#include "models/base/operation.h"

namespace ops {

/// Names and values that tell one series from the others, "__name__" among them.
using Labels = QMap<QString, QString>;

/// What one series is at a moment.
struct MetricSample {
  Labels labels;
  double value = std::numeric_limits<double>::quiet_NaN();  ///< NaN: the expression has no figure there
};

/// What an expression is at a moment. Nothing in it is no zero: no series fits, or none has a figure that is fresh.
struct MetricReading {
  QDateTime at;  ///< of the evaluation; the store may have looked back by some minutes for a series' newest figure
  QList<MetricSample> samples;
  QStringList warnings;  ///< the store's own, then ours: what is missing and why
  bool isCut = false;    ///< there are more series than are kept
};

/// One series over time.
struct MetricSeries {
  Labels labels;
  QList<double> values;  ///< one for each step of the history; NaN where there is none: a gap, never to be drawn across
};

/// What an expression was, at regular steps.
struct MetricHistory {
  QDateTime from;        ///< of the first value
  Milliseconds step{0};  ///< longer than was asked for, if that would have been too many values; a warning says so
  qsizetype steps = 0;
  QList<MetricSeries> series;
  QStringList warnings;
  bool isCut = false;
  QDateTime timeOf(qsizetype index) const { return from.addMSecs(step.count() * index); }
};

/// Something that the store itself reads figures from. Where it is down or was not read for long, figures are missing
/// or old, whatever they look like.
struct ScrapeTarget {
  enum class Health { Up, Down, Unknown };
  QString job;
  QString instance;
  Labels labels;
  QString address;                  ///< without secrets
  Health health = Health::Unknown;  ///< Unknown: not read yet
  QString lastError;                ///< of the last reading; empty: it went well
  QDateTime lastScrape;             ///< invalid: never
  Milliseconds every{0};            ///< time between two readings; 0: not known
};

/// Whatever keeps the history of metrics and answers questions about it: Prometheus. Reading only. Expressions are
/// PromQL; a wrong one is ErrorCode::Usage with the store's own message and position ("1:5: parse error: …"). A
/// cancelled question is given up by the store, too. Lives on its creator's thread.
class MetricStore : public QObject {
  Q_OBJECT

 public:
  /// Values in one series; Prometheus itself refuses more than one above this.
  static constexpr qsizetype mostSteps = 11'000;
  /// Further series are left out, and the answer says that it is cut. Long histories have fewer, for their values.
  static constexpr qsizetype mostSeries = 1'000;
  static constexpr qsizetype mostValues = 1'000'000;

  using QObject::QObject;

  virtual QString address() const = 0;
  /// `at` invalid: now, by the store's own clock.
  virtual Op<MetricReading> read(const QString &expression, const QDateTime &at = {}) = 0;
  /// From `from` to at most `to`, both included.
  virtual Op<MetricHistory> history(const QString &expression, const QDateTime &from, const QDateTime &to,
                                    Milliseconds step) = 0;
  virtual Op<QList<ScrapeTarget>> targets() = 0;
  virtual Op<Json> selfCheck() = 0;
};

}  // namespace ops
