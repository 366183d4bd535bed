#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace ops::test {

/// What one benchmark has measured, competitors side by side, with its goals.
class BenchTable {
 public:
  /// What a way stands for in the table of all benchmarks.
  enum class Role { Today, Peer, Limit };

  /// Small is good, in `unit`: "ms" or "MB".
  explicit BenchTable(QString work, QString unit = QStringLiteral("ms"))
      : m_work(std::move(work)), m_unit(std::move(unit)) {}

  /// One round of `way`. A figure without a right result is worth nothing, so both are kept.
  void add(const QString &way, double figure, bool isRight);
  /// What a user would do without Opsdeck, the best that can be installed, or what the machine can do at most.
  void stands(const QString &way, Role role) { m_roles[role] = way; }
  /// The median of `way` is to be at most `share` of the median of `base`.
  void goal(const QString &way, const QString &base, double share);
  /// The median of `way` is to be at most this.
  void goal(const QString &way, double most);
  /// On standard output, with spread; and a line for each goal into the file that OPSDECK_BENCH_TABLE names, if any.
  void print() const;

 private:
  struct Row {
    QString way;
    QList<double> figures;
    int right = 0;
    bool isRight() const { return right == figures.size(); }
    double median() const;
  };
  struct Goal {
    QString way, base;  ///< without a base `limit` is in the unit
    double limit = 0;
  };
  const Row *row(const QString &way) const;
  double measured(const Goal &goal) const;
  QString aim(const Goal &goal) const;
  QString figure(double value) const;
  QString cell(Role role, const QString &way) const;
  QString verdict(const Goal &goal) const;
  void keep(const Goal &goal) const;

  QString m_work, m_unit;
  QList<Row> m_rows;
  QList<Goal> m_goals;
  QMap<Role, QString> m_roles;
};

}  // namespace ops::test
