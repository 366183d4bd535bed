#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <algorithm>

namespace ops::fire {

inline constexpr qint64 mostUs = 3'000;  ///< that a script of ours may keep the server busy

/// Durations that the server itself has taken of commands that were not quick.
struct Durations {
  QList<qint64> ours;
  QMap<QByteArray, qint64> longestOf;  ///< EVAL changes, EVAL_RO reads
  qint64 others = 0;                   ///< longest of anybody else's: what the machine does to any command
  int othersOver = 0;

  void add(const QByteArray &command, qint64 us) {
    if (command.startsWith("EVAL")) {
      ours << us;
      longestOf[command] = std::max(longestOf.value(command), us);
    } else if (command == "BLMOVE" || command == "LREM" || command == "SET" || command == "PING") {
      // Each of these needs a few µs; more is the machine's.
      others = std::max(others, us);
      if (us > mostUs) ++othersOver;
    }
  }
  qint64 median() const {
    auto sorted = ours;
    std::sort(sorted.begin(), sorted.end());
    return sorted.isEmpty() ? 0 : sorted[sorted.size() / 2];
  }
  qsizetype over() const {
    return std::count_if(ours.begin(), ours.end(), [](qint64 us) { return us > mostUs; });
  }
};

}  // namespace ops::fire
