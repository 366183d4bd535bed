#pragma once

#include <QByteArray>
#include <optional>

namespace ops {

/// The bytes that a line such as "VmRSS:  1234 kB" of a file below /proc tells; nothing where there is no such line.
/// `key` without the colon. Pure.
std::optional<qint64> procBytes(const QByteArray &text, const QByteArray &key);

}  // namespace ops
