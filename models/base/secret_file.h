#pragma once

#include <QString>

namespace ops {

/// Whether only its owner has access to a file that holds a secret, which must be this user or root: mode 0600 or less.
/// One exception: a file of root's that this user's group may read and nobody else (0640 or less), for that is how
/// containers and service managers hand a secret to a program that is not root. True for what is not there.
bool isSecretFile(const QString &path);
/// The same of an open file, so that it can't be exchanged in between.
bool isSecretFile(int descriptor);

/// "chmod 600 'path'", as a shell takes it.
QString chmodCommand(const QString &path);

}  // namespace ops
