#pragma once

#include <functional>

#include "tests/lab/backup_world.h"

namespace ops::test {

/// One way to spoil a copy of a good set. False if it could not be done.
struct Damage {
  QString name;
  QString file;  ///< what the complaint must name
  std::function<bool(const QString &folder)> apply;
};

/// `whole`: every one, else some of each kind.
QList<Damage> damages(const QString &goodSet, bool whole);

/// Makes the manifest fit what lies there: damage that no hash tells of.
bool reseal(const QString &folder);

}  // namespace ops::test
