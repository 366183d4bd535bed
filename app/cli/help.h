#pragma once

#include <QStringList>

namespace ops {
/// `--help`, `--version`, or a word that is no verb: what there is, and the exit code.
int helpCommand(const QString &word, const QStringList &rest);
}  // namespace ops
