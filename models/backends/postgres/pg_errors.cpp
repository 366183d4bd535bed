#include "models/backends/postgres/pg_errors.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "models/backends/net/stream_socket.h"
#include "models/base/text.h"

namespace ops {
namespace {

struct Postgres {
  Q_DECLARE_TR_FUNCTIONS(Postgres)
};

struct Known {
  const char *mark;  // start of the SQLSTATE, or a part of libpq's message
  ErrorCode code;
  const char *why;
  const char *remedy;
};

constexpr Known states[] = {
    {"55P03", ErrorCode::Refused, QT_TRANSLATE_NOOP("Postgres", "Another session holds the lock"),
     QT_TRANSLATE_NOOP("Postgres", "Wait for that session, or end it. Nothing was changed.")},
    {"57014", ErrorCode::TimedOut, QT_TRANSLATE_NOOP("Postgres", "The statement ran out of time and was rolled back"),
     QT_TRANSLATE_NOOP("Postgres", "Look at what keeps the server busy, or allow the connection more time.")},
    {"25006", ErrorCode::Refused, QT_TRANSLATE_NOOP("Postgres", "The session or the server is read-only"),
     QT_TRANSLATE_NOOP("Postgres", "Use the primary, and an environment that is not read-only. Nothing was changed.")},
    {"42501", ErrorCode::Refused, QT_TRANSLATE_NOOP("Postgres", "The role lacks the permission"),
     QT_TRANSLATE_NOOP("Postgres", "Grant it to the role, or connect as another one.")},
    {"53300", ErrorCode::Unreachable, QT_TRANSLATE_NOOP("Postgres", "The server takes no more connections"),
     QT_TRANSLATE_NOOP("Postgres", "Close idle sessions or raise max_connections.")},
    {"40", ErrorCode::Failed, QT_TRANSLATE_NOOP("Postgres", "The transaction was rolled back for another's sake"),
     QT_TRANSLATE_NOOP("Postgres", "It may be tried again.")},
};

constexpr Known messages[] = {
    {"password authentication failed", ErrorCode::Refused, QT_TRANSLATE_NOOP("Postgres", "User or password is wrong"),
     QT_TRANSLATE_NOOP("Postgres", "Check the user and the secret that auth refers to.")},
    {"no password supplied", ErrorCode::Refused, QT_TRANSLATE_NOOP("Postgres", "The server wants a password"),
     QT_TRANSLATE_NOOP("Postgres", "Give the connection an auth reference, or an entry in ~/.pgpass.")},
    {"no pg_hba.conf entry", ErrorCode::Refused,
     QT_TRANSLATE_NOOP("Postgres", "The server does not let this user in from here"),
     QT_TRANSLATE_NOOP("Postgres", "Add a line to the server's pg_hba.conf.")},
    {"certificate", ErrorCode::Refused, QT_TRANSLATE_NOOP("Postgres", "The server's TLS certificate is not trusted"),
     QT_TRANSLATE_NOOP("Postgres",
                       "Let caFile name the authority that signed it. Certificate errors are never ignored.")},
    {"does not support SSL", ErrorCode::Refused, QT_TRANSLATE_NOOP("Postgres", "The server does not offer TLS"),
     QT_TRANSLATE_NOOP("Postgres",
                       "Turn TLS on at the server. On a network of your own, the address may say ?sslmode=disable.")},
    {"Connection refused", ErrorCode::Unreachable,
     QT_TRANSLATE_NOOP("Postgres", "Connection refused: nothing listens there"),
     QT_TRANSLATE_NOOP("Postgres", "Start the server, or correct its address.")},
    {"No such file or directory", ErrorCode::Unreachable, QT_TRANSLATE_NOOP("Postgres", "There is no such socket"),
     QT_TRANSLATE_NOOP("Postgres", "Start the server, or correct the socket's folder.")},
    {"timeout expired", ErrorCode::Unreachable, QT_TRANSLATE_NOOP("Postgres", "No answer to the connection attempt"),
     QT_TRANSLATE_NOOP("Postgres", "Check the network and the address.")},
    {"starting up", ErrorCode::Unreachable, QT_TRANSLATE_NOOP("Postgres", "The server is starting up"),
     QT_TRANSLATE_NOOP("Postgres", "Wait until it is there.")},
    {"shutting down", ErrorCode::Unreachable, QT_TRANSLATE_NOOP("Postgres", "The server is shutting down"),
     QT_TRANSLATE_NOOP("Postgres", "Start it again.")},
    {"too many clients", ErrorCode::Unreachable, QT_TRANSLATE_NOOP("Postgres", "The server takes no more connections"),
     QT_TRANSLATE_NOOP("Postgres", "Close idle sessions or raise max_connections.")},
    {"definition of service", ErrorCode::Usage, QT_TRANSLATE_NOOP("Postgres", "The service is not declared"),
     QT_TRANSLATE_NOOP("Postgres", "Declare it in ~/.pg_service.conf.")},
    {"does not exist", ErrorCode::Refused, QT_TRANSLATE_NOOP("Postgres", "The server has no such database or role"),
     QT_TRANSLATE_NOOP("Postgres", "Correct the name in the connection's address.")},
};

QString oneLine(const QString &text) {
  return visibleText(text.simplified()).left(400);
}

/// Of a server that could not be asked libpq's sentence repeats the address; of one that has refused something it names
/// what.
Error known(const Known &entry, const QString &text, const QString &what, const QString &address) {
  Error error{entry.code, what, address, Postgres::tr(entry.why), Postgres::tr(entry.remedy)};
  if (entry.code == ErrorCode::Unreachable) {
    error.answer = oneLine(text);
  } else {
    error.why += QStringLiteral(" (%1)").arg(oneLine(text));
  }
  return error;
}

}  // namespace

Error pgStatementError(const QString &sqlState, const QString &text, const QString &what, const QString &address) {
  for (const Known &entry : states) {
    if (sqlState.startsWith(QLatin1String(entry.mark))) return known(entry, text, what, address);
  }
  return {ErrorCode::Failed, what, address, oneLine(text), {}};
}

Error pgConnectionError(const QString &text, const QString &what, const QString &address) {
  for (const Known &entry : messages) {
    if (text.contains(QLatin1String(entry.mark))) return known(entry, text, what, address);
  }
  static const QRegularExpression unresolved(QStringLiteral("could not translate host name \"([^\"]*)\""));
  Error error{ErrorCode::Unreachable, what, address, oneLine(text), {}};
  if (const auto match = unresolved.match(text); match.hasMatch()) {
    error = unresolvedName(visibleText(match.captured(1)));
    error.what = what;
    error.target = address;
    error.answer = oneLine(text);
  }
  if (text.contains(QLatin1String("Network is unreachable"))) error.isOurs = true;
  return error;
}

}  // namespace ops
