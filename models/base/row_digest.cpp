#include "models/base/row_digest.h"

#include <xxhash.h>

#include <algorithm>

namespace ops {

namespace {
quint64 hashOf(QByteArrayView row) {
  return XXH64(row.data(), static_cast<std::size_t>(row.size()), 0);
}
}  // namespace

void RowDigest::add(QByteArrayView row) {
  ++rows;
  sum += hashOf(row);
}

void RowSet::add(QByteArrayView row, qint64 mostHashes) {
  const auto hash = hashOf(row);
  ++digest.rows;
  digest.sum += hash;
  if (digest.rows <= mostHashes) {
    hashes.append(hash);
  } else if (!hashes.isEmpty()) {
    hashes = {};
  }
}

qint64 RowSet::notIn(const RowSet &other) const {
  auto here = hashes;
  auto there = other.hashes;
  std::ranges::sort(here);
  std::ranges::sort(there);
  qint64 missing = 0;
  auto at = there.cbegin();
  for (const auto hash : std::as_const(here)) {
    while (at != there.cend() && *at < hash) ++at;
    if (at != there.cend() && *at == hash) {
      ++at;
    } else {
      ++missing;
    }
  }
  return missing;
}

}  // namespace ops
