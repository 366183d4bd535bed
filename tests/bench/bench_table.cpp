#include "tests/bench/bench_table.h"

#include <QFile>
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
    std::printf("  %-44s %12.3f %12.3f %12.3f  %d of %lld\n", qPrintable(row.way), median(row.figures), least, most,
                row.right, static_cast<long long>(row.figures.size()));
  }
  for (const auto &goal : m_goals) {
    const auto *way = row(goal.way);
    const auto *base = row(goal.base);
    if (way == nullptr || (base == nullptr && !goal.base.isEmpty())) continue;
    const double measured = median(way->figures) / (base == nullptr ? 1 : median(base->figures));
    const auto aim = base == nullptr ? QStringLiteral("at most %1").arg(figure(goal.limit))
                                     : QStringLiteral("at most %1 × %2").arg(goal.limit, 0, 'g', 3).arg(goal.base);
    const bool isRight = way->right == way->figures.size();  // a wrong result is never quick enough
    const bool isMet = isRight && measured <= goal.limit;
    std::printf("  goal: %s %s: %.4g, %s\n", qPrintable(goal.way), qPrintable(aim), measured,
                isMet ? "met" : "not met");
    keep(goal, aim, isMet);
  }
  std::fflush(stdout);
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
  const bool isRight = found->right == found->figures.size();
  return QStringLiteral("%1: %2%3")
      .arg(found->way, figure(median(found->figures)), isRight ? QString() : QStringLiteral(" (wrong)"));
}

void BenchTable::keep(const Goal &goal, const QString &aim, bool isMet) const {
  QFile file(qEnvironmentVariable("OPSDECK_BENCH_TABLE"));
  if (file.fileName().isEmpty() || !file.open(QIODevice::WriteOnly | QIODevice::Append)) return;
  const auto *ours = row(goal.way);
  const auto [least, most] = std::ranges::minmax(ours->figures);
  const double mine = median(ours->figures);
  QStringList ratios;
  for (const auto role : {Role::Today, Role::Peer, Role::Limit}) {
    const auto *other = row(m_roles.value(role));
    if (other == nullptr || other == ours) continue;
    ratios.append(QString::number(median(other->figures) / mine, 'g', 3));
    break;  // against the first that there is
  }
  const QStringList cells{m_work,
                          QStringLiteral("%1: %2 (%3 to %4)").arg(goal.way, figure(mine), figure(least), figure(most)),
                          cell(Role::Today, goal.way),
                          cell(Role::Peer, goal.way),
                          cell(Role::Limit, goal.way),
                          ratios.join(QString()),
                          aim,
                          isMet ? QStringLiteral("met") : QStringLiteral("**not met**")};
  file.write(QStringLiteral("| %1 |\n").arg(cells.join(QStringLiteral(" | "))).toUtf8());
}

}  // namespace ops::test
