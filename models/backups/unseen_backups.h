#pragma once

#include "models/base/operation.h"
#include "models/catalog/system.h"

namespace ops {

/// Backups of which there may be some that nobody can see from here, by name, and why, in a sentence: they lie on
/// another host, or in a folder that is not there. That none of them is found means nothing.
using UnseenBackups = QMap<QString, QString>;
Op<UnseenBackups> unseenBackups(const System &system, const Environment &environment);

/// The reasons, each once.
QString whyUnseen(const UnseenBackups &unseen);

}  // namespace ops
