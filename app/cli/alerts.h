#pragma once

#include <QStringList>

namespace ops {

/// `opsdeck alerts`: what asks for a person, by severity.
int alertsCommand(const QStringList &words);

}  // namespace ops
