#pragma once

#include <QProcessEnvironment>

#include "app/lab/layout.h"

namespace ops {

/// Programs of other packages that the lab runs, by absolute path.
struct LabTools {
  QString supervisord;
  QString redisServer;
  QString postgres;
  QString initdb;
  QString service;  ///< our own opsdeck-lab-service
};

/// Finds them; Failed names what is missing and which Debian package has it.
Result<LabTools> findLabTools();

/// Writes the configuration files of supervisord, Redis and PostgreSQL. The database's folder must be initialised.
Status writeConfiguration(const LabLayout &layout, const LabTools &tools);

/// What the lab's programs inherit: a short list of harmless variables, so that no secret of the caller gets there.
QProcessEnvironment labEnvironment(const LabLayout &layout);

}  // namespace ops
