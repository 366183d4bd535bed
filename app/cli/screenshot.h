#pragma once

namespace ops {

/// `opsdeck screenshot PAGE FILE.png` and `opsdeck screenshot --tour DIR`: pictures of the console on a live
/// environment, without a display. Makes the application object.
int screenshotMain(int argc, char *argv[]);

}  // namespace ops
