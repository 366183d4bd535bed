#pragma once

namespace ops {

/// Tells screen readers what those widgets are that paint themselves: Qt knows only its own.
void installAccessible();

}  // namespace ops
