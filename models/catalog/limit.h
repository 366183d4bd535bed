#pragma once

#include <QString>

namespace ops {

/// A condition such as "> 100", "< 90 %" or "> 60s" that a figure meets or not.
struct Limit {
  enum class Comparison { Above, AtLeast, Below, AtMost };
  Comparison comparison = Comparison::Above;
  double value = 0;  ///< in the unit of what is compared: a ratio of 0.9, 60'000 ms
  QString text;      ///< as written in the file: "> 100"

  bool holdsFor(double measured) const;
};

}  // namespace ops
