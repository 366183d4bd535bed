#pragma once

#include <QDateTime>
#include <QStringList>

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
QList<ErrorKind> errorKinds();           ///< all of them

/// Without the statement that PostgreSQL repeats behind its error, for where there is one line.
QString withoutStatement(const QString &text);

/// Complaints of one kind.
struct Complaints {
  ErrorKind kind = ErrorKind::Other;
  qint64 count = 0;
  QString example;    ///< the newest, redacted
  QDateTime at = {};  ///< wall clock; when the example was told; invalid: not known
};

/// Groups complaints by kind, the most frequent first; the example is the first of its kind.
QList<Complaints> groupComplaints(const QStringList &texts);
/// "6 × a template is missing or broken (TEMPLATE_NOT_FOUND: …); 2 × …", safe to show.
QString complaintsText(const QList<Complaints> &complaints);

/// What a log tells of the present.
struct LogLines {
  qint64 lines = 0;         ///< that are about the present
  QStringList complaining;  ///< of these, redacted; the newest first
};

/// The lines that complain, by the words that loggers use. Left out are those from before `since`, by the time that
/// stands in them or in a line above, or else in the first that has one; where none has, a line counts. A time without
/// its zone is old only if it is so in UTC and in local time. Pure.
LogLines readLog(const QByteArray &log, const QDateTime &since = {});

}  // namespace ops
