#pragma once

#include <QString>

namespace ops {

/// What a service's complaint is about, as far as its words tell.
enum class ErrorKind {
  MissingData,  ///< a table, a key space or a file that should be there is not
  Storage,      ///< no space left
  Memory,       ///< no memory left
  Denied,       ///< a password, a right
  Unreachable,  ///< what it needs does not answer
  Timeout,      ///< what it needs answers too late
  Template,     ///< what a document is made from
  Model,        ///< the model's answer is not good enough
  Input,        ///< what it was given to work on
  Other
};

/// By the first words that are known; case does not matter. Pure.
ErrorKind errorKind(const QString &text);
QString errorKindName(ErrorKind kind);   ///< JSON: "missing-data"
QString errorKindTitle(ErrorKind kind);  ///< for people: "data is missing"

}  // namespace ops
