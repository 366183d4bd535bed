#pragma once

#include "models/base/host.h"

namespace ops {

/// What docker or Compose says of a failure, in its own words: the lines that begin with "error", else the last ones.
QString composeWords(const QByteArray &errors);

/// Why a program of theirs failed. An engine that does not answer is Unreachable, and one that was lost on the way of a
/// change OutcomeUnknown; so is a change whose program was killed.
Error composeError(const QString &what, const QString &target, const ProcessResult &result, bool changes);

/// As it stands once a part of a change has been made: an engine that does not answer any more leaves it unknown.
Error onTheWay(Error error);

/// Its answer is longer than anybody reads; a part of it is no answer.
Error composeTooLong(const QString &what, const QString &target);

/// Somebody else has made or removed the same container meanwhile: worth another look.
bool isComposeConflict(const Error &error);

/// Whether docker inspect found fault with nothing but objects that are gone.
bool onlyMissesObjects(const ProcessResult &result);

}  // namespace ops
