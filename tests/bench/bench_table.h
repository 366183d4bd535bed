#pragma once

#include <QList>
#include <QString>

namespace ops::test {

/// What one benchmark has measured, competitors side by side, with its goals. All times in milliseconds.
class BenchTable {
 public:
  explicit BenchTable(QString work) : m_work(std::move(work)) {}

  /// One round of `way`. A time without a right result is worth nothing, so both are kept.
  void add(const QString &way, double milliseconds, bool isRight);
  /// The median of `way` is to be at most `share` of the median of `base`.
  void goal(const QString &way, const QString &base, double share);
  /// The median of `way` is to be at most so many milliseconds.
  void goal(const QString &way, double most);
  void print() const;

 private:
  struct Row {
    QString way;
    QList<double> times;
    int right = 0;
  };
  struct Goal {
    QString way, base;  ///< without a base `limit` is in milliseconds
    double limit = 0;
  };
  const Row *row(const QString &way) const;

  QString m_work;
  QList<Row> m_rows;
  QList<Goal> m_goals;
};

}  // namespace ops::test
