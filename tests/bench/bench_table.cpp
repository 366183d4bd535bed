#include "tests/bench/bench_table.h"

#include <QFile>
#include <algorithm>
#include <cmath>
#include <cstdio>

namespace ops::test {

double BenchTable::Row::median() const {
  auto sorted = figures;
  std::ranges::sort(sorted);
  return sorted.isEmpty() ? 0 : sorted[sorted.size() / 2];
}

const BenchTable::Row *BenchTable::row(const QString &way) const {
  const auto found = std::ranges::find(m_rows, way, &Row::way);
  return found == m_rows.end() ? nullptr : &*found;
}

void BenchTable::add(const QString &way, double figure, bool isRight) {
  if (row(way) == nullptr) m_rows.append({way, {}, 0});
  auto &entry = *std::ranges::find(m_rows, way, &Row::way);
  entry.figures.append(figure);
  entry.right += isRight ? 1 : 0;
}

void BenchTable::goal(const QString &way, const QString &base, double share) {
  m_goals.append({way, base, share});
}

void BenchTable::goal(const QString &way, double most) {
  m_goals.append({way, {}, most});
}

void BenchTable::print() const {
  std::printf("\n%s\n  %-44s %12s %12s %12s  %s\n", qPrintable(m_work), "", qPrintable("median " + m_unit), "least",
              "most", "right");
  for (const auto &row : m_rows) {
    const auto [least, most] = std::ranges::minmax(row.figures);
    std::printf("  %-44s %12.3f %12.3f %12.3f  %d of %lld\n", qPrintable(row.way), row.median(), least, most, row.right,
                static_cast<long long>(row.figures.size()));
  }
  for (const auto &goal : m_goals) {
    std::printf("  goal: %s %s: %.4g, %s\n", qPrintable(goal.way), qPrintable(aim(goal)), measured(goal),
                qPrintable(verdict(goal)));
    keep(goal);
  }
  std::fflush(stdout);
}

/// In the unit, or as a share of the base; NaN where there is none.
double BenchTable::measured(const Goal &goal) const {
  const auto *way = row(goal.way);
  const auto *base = row(goal.base);
  if (way == nullptr || (base == nullptr && !goal.base.isEmpty())) return std::nan("");
  return way->median() / (base == nullptr ? 1 : base->median());
}

QString BenchTable::aim(const Goal &goal) const {
  return goal.base.isEmpty() ? QStringLiteral("at most %1").arg(figure(goal.limit))
                             : QStringLiteral("at most %1 × %2").arg(goal.limit, 0, 'g', 3).arg(goal.base);
}

/// A wrong result is never quick enough, and nothing to be compared with unless that is said.
QString BenchTable::verdict(const Goal &goal) const {
  const auto value = measured(goal);
  if (std::isnan(value)) return QStringLiteral("not measured");
  const bool isMet = row(goal.way)->isRight() && value <= goal.limit;
  const auto *base = row(goal.base);
  const auto word = isMet ? QStringLiteral("met") : QStringLiteral("not met");
  return base == nullptr || base->isRight() ? word : QStringLiteral("%1, against a wrong result").arg(word);
}

QString BenchTable::figure(double value) const {
  if (m_unit != QLatin1String("ms")) return QStringLiteral("%1 %2").arg(value, 0, 'f', 0).arg(m_unit);
  if (value >= 1'000) return QStringLiteral("%1 s").arg(value / 1'000, 0, 'f', value >= 10'000 ? 1 : 2);
  if (value < 1) return QStringLiteral("%1 µs").arg(value * 1'000, 0, 'f', 0);
  return QStringLiteral("%1 ms").arg(value, 0, 'f', value < 100 ? 1 : 0);
}

/// Empty where nothing stands for it, or where it is what the goal is about.
QString BenchTable::cell(Role role, const QString &way) const {
  const auto *found = row(m_roles.value(role));
  if (found == nullptr || found->way == way) return {};
  return QStringLiteral("%1: %2%3")
      .arg(found->way, figure(found->median()), found->isRight() ? QString() : QStringLiteral(" (wrong)"));
}

void BenchTable::keep(const Goal &goal) const {
  QFile file(qEnvironmentVariable("OPSDECK_BENCH_TABLE"));
  if (file.fileName().isEmpty() || !file.open(QIODevice::WriteOnly | QIODevice::Append)) return;
  QString ours;
  if (const auto *mine = row(goal.way)) {
    const auto [least, most] = std::ranges::minmax(mine->figures);
    ours = QStringLiteral("%1: %2 (%3 to %4)").arg(goal.way, figure(mine->median()), figure(least), figure(most));
  }
  const auto word = verdict(goal);
  const QStringList cells{m_work,
                          ours,
                          cell(Role::Today, goal.way),
                          cell(Role::Peer, goal.way),
                          cell(Role::Limit, goal.way),
                          goal.base.isEmpty() ? QString() : QString::number(measured(goal), 'g', 3),
                          aim(goal),
                          word == QLatin1String("met") ? word : QStringLiteral("**%1**").arg(word)};
  file.write(QStringLiteral("| %1 |\n").arg(cells.join(QStringLiteral(" | "))).toUtf8());
}

}  // namespace ops::test
