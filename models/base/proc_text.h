#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace ops {

/// The bytes that a line such as "VmRSS:  1234 kB" of a file below /proc tells; nothing where there is no such line.
/// `key` without the colon. Pure.
std::optional<qint64> procBytes(const QByteArray &text, const QByteArray &key);
/// Where the kernel keeps what a control group may have of the memory, and what it has.
struct MemoryGroup {
  QString limit, usage, details;  ///< files; not each of them has to be there

  bool operator==(const MemoryGroup &) const = default;
};
/// The groups that bind a process, from its /proc/PID/cgroup: its own first, then those above. Pure.
QList<MemoryGroup> memoryGroups(const QByteArray &cgroups);
/// What a limit file says, in bytes; nothing where it says that there is no limit. Pure.
std::optional<qint64> memoryLimit(const QByteArray &text);
/// What a group holds and the kernel can't take back at once: its usage without the file cache that is not in use, in
/// bytes. Pure.
std::optional<qint64> memoryInUse(const QByteArray &usage, const QByteArray &details);

}  // namespace ops
