#pragma once

#include <QProcessEnvironment>

namespace ops {

/// From now on childEnvironment() lacks this variable: it holds a secret that is Opsdeck's own business. Thread-safe.
void hideFromChildren(const QString &variable);

/// What programs are started with that Opsdeck runs for its user: its own environment, without hidden variables.
/// Thread-safe.
QProcessEnvironment childEnvironment();

}  // namespace ops
