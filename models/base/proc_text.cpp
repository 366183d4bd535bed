#include "models/base/proc_text.h"

#include <algorithm>

namespace ops {

std::optional<qint64> procBytes(const QByteArray &text, const QByteArray &key) {
  constexpr qint64 kilobyte = 1'024;
  for (const auto &line : text.split('\n')) {
    const auto words = line.simplified().split(' ');
    if (words.size() != 3 || words[0] != key + ':' || words[2] != "kB") continue;
    bool isNumber = false;
    const qint64 count = words[1].toLongLong(&isNumber);
    if (isNumber) return count * kilobyte;
  }
  return std::nullopt;
}

QList<MemoryGroup> memoryGroups(const QByteArray &cgroups) {
  QList<MemoryGroup> groups;
  for (const auto &line : cgroups.split('\n')) {
    // "4:memory:/docker/1f00", or "0::/system.slice/docker-1f00.scope" where all controllers share one tree.
    const auto colon = line.indexOf(':');
    const auto second = line.indexOf(':', colon + 1);
    if (colon < 0 || second < 0) continue;
    const auto controllers = line.mid(colon + 1, second - colon - 1).split(',');
    const bool isUnified = line.startsWith("0::");
    if (!isUnified && !controllers.contains("memory")) continue;
    auto group = QString::fromUtf8(line.mid(second + 1).trimmed());
    if (!group.startsWith(QLatin1Char('/')) || group.contains(QLatin1String("/.."))) continue;
    const QString tree = isUnified ? QStringLiteral("/sys/fs/cgroup") : QStringLiteral("/sys/fs/cgroup/memory");
    const auto add = [&] {
      const QString folder = tree + group + QLatin1String("/memory.");
      groups.append({folder + QLatin1String(isUnified ? "max" : "limit_in_bytes"),
                     folder + QLatin1String(isUnified ? "current" : "usage_in_bytes"), folder + QLatin1String("stat")});
    };
    while (group.endsWith(QLatin1Char('/'))) group.chop(1);
    add();
    while (!group.isEmpty()) {
      group.truncate(group.lastIndexOf(QLatin1Char('/')));
      add();
    }
  }
  return groups;
}

std::optional<qint64> memoryLimit(const QByteArray &text) {
  // Without a limit the older kind of group names the largest multiple of a page.
  constexpr qint64 unlimited = qint64{1} << 60;
  bool isNumber = false;
  const qint64 bytes = text.trimmed().toLongLong(&isNumber);
  if (!isNumber || bytes <= 0 || bytes >= unlimited) return std::nullopt;
  return bytes;
}

std::optional<qint64> memoryInUse(const QByteArray &usage, const QByteArray &details) {
  bool isNumber = false;
  const qint64 bytes = usage.trimmed().toLongLong(&isNumber);
  if (!isNumber || bytes < 0) return std::nullopt;
  qint64 cache = 0;
  for (const auto &line : details.split('\n')) {
    const auto words = line.split(' ');
    // "total_…" counts the groups below as well, as the usage does; the newer kind has no other.
    if (words.size() != 2 || (words[0] != "inactive_file" && words[0] != "total_inactive_file")) continue;
    cache = std::max(cache, words[1].trimmed().toLongLong());
  }
  return std::max<qint64>(0, bytes - cache);
}

}  // namespace ops
