#include "tests/bench/bench_table.h"

#include <algorithm>
#include <cstdio>

namespace ops::test {

namespace {

double median(QList<double> values) {
  std::ranges::sort(values);
  return values.isEmpty() ? 0 : values[values.size() / 2];
}

}  // namespace

const BenchTable::Row *BenchTable::row(const QString &way) const {
  const auto found = std::ranges::find(m_rows, way, &Row::way);
  return found == m_rows.end() ? nullptr : &*found;
}

void BenchTable::add(const QString &way, double milliseconds, bool isRight) {
  if (row(way) == nullptr) m_rows.append({way, {}, 0});
  auto &entry = *std::ranges::find(m_rows, way, &Row::way);
  entry.times.append(milliseconds);
  entry.right += isRight ? 1 : 0;
}

void BenchTable::goal(const QString &way, const QString &base, double share) {
  m_goals.append({way, base, share});
}

void BenchTable::goal(const QString &way, double most) {
  m_goals.append({way, {}, most});
}

void BenchTable::print() const {
  std::printf("\n%s\n  %-44s %12s %12s %12s  %s\n", qPrintable(m_work), "", "median ms", "least", "most", "right");
  for (const auto &row : m_rows) {
    const auto [least, most] = std::ranges::minmax(row.times);
    std::printf("  %-44s %12.3f %12.3f %12.3f  %d of %lld\n", qPrintable(row.way), median(row.times), least, most,
                row.right, static_cast<long long>(row.times.size()));
  }
  for (const auto &goal : m_goals) {
    const auto *way = row(goal.way);
    const auto *base = row(goal.base);
    if (way == nullptr || (base == nullptr && !goal.base.isEmpty())) continue;
    const double measured = median(way->times) / (base == nullptr ? 1 : median(base->times));
    const auto against = base == nullptr ? QStringLiteral("ms") : QStringLiteral("of %1").arg(goal.base);
    const bool isRight = way->right == way->times.size();  // a wrong result is never quick enough
    std::printf("  goal: %s at most %.4g %s: %.4g, %s\n", qPrintable(goal.way), goal.limit, qPrintable(against),
                measured, isRight && measured <= goal.limit ? "met" : "not met");
  }
  std::fflush(stdout);
}

}  // namespace ops::test
