#pragma once

#include <QByteArray>
#include <QString>

#include "models/base/error.h"

namespace ops {

/// One HTTP exchange of the practice lab with one of its own parts.
struct Exchange {
  QString unixSocket;  ///< else 127.0.0.1 and the port
  quint16 port = 0;
  QByteArray method = "GET";
  QByteArray path = "/";
  QByteArray contentType = "application/json";
  QByteArray body;
  int timeoutMs = 5'000;  ///< for all of it
};

struct ExchangeReply {
  int status = 0;
  QByteArray body;
};

/// Blocks. Only for the lab's own programs and for the command line, never for a thread with a screen. Answers of more
/// than 8 MB are an error.
Result<ExchangeReply> exchange(const Exchange &request);

}  // namespace ops
