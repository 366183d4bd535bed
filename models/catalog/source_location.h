#pragma once

#include <QString>

namespace ops {

/// A place in a file that a user wrote; line and column count from 1, 0 means the whole file.
struct SourceLocation {
  QString file;
  int line = 0;
  int column = 0;
};

}  // namespace ops
