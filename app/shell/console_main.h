#pragma once

#include <QByteArray>

namespace ops {

/// True if the first word of the command line belongs to the console, such as --lab.
bool opensConsole(const QByteArray &word);
/// Runs the desktop console until its window is closed. Makes the application object.
int consoleMain(int argc, char *argv[]);

/// Names that settings and windows are kept under; also for pictures.
void describeApplication();

}  // namespace ops
