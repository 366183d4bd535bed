#include "models/base/proc_text.h"

#include <QList>

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

}  // namespace ops
