#pragma once

#include <QStringList>

namespace ops {

/// `backup list|create|verify|drill|restore`: all but list run the procedure of that purpose, as `run` would.
int backupCommand(const QStringList &words);

}  // namespace ops
