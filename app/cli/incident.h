#pragma once

#include <QCoreApplication>
#include <memory>

namespace ops {

/// `opsdeck incident`: opens, changes, tells of and reports on incidents.
int incidentCommand(const QStringList &words);

/// The application object of the command line: with a screen, which nobody sees, where a report is drawn as PDF.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv);

}  // namespace ops
