#pragma once

#include <QStringList>

namespace ops {
/// `--help`, `--version`, or a word that is none of the verbs: what there is, and the exit code.
int helpCommand(const QString &word, const QStringList &rest, const QStringList &verbs);
}  // namespace ops
