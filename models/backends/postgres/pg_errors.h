#pragma once

#include "models/base/error.h"

namespace ops {

/// An error of the server by its SQLSTATE; `text` is the server's message, in which the password never stands.
Error pgStatementError(const QString &sqlState, const QString &text, const QString &what, const QString &address);
/// Why a connection could not be made, told by libpq's words: there is no code for it.
Error pgConnectionError(const QString &text, const QString &what, const QString &address);

}  // namespace ops
