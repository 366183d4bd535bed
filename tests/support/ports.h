#pragma once

namespace ops {

/// A free TCP port of 127.0.0.1 below the range that the kernel hands out by itself, so that nobody takes it meanwhile.
int freePort();

}  // namespace ops
