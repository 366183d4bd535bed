#include "models/base/row_digest.h"

#include <xxhash.h>

namespace ops {

void RowDigest::add(QByteArrayView row) {
  ++rows;
  sum += XXH64(row.data(), static_cast<std::size_t>(row.size()), 0);
}

}  // namespace ops
