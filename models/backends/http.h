#pragma once

#include <QUrl>

#include "models/base/operation.h"

namespace ops {

struct HttpRequest {
  QByteArray method = "GET";
  QUrl url;
  QList<QPair<QByteArray, QByteArray>> headers;
  QByteArray body;
  int timeoutMs = 5'000;             ///< for the whole exchange, a slow drip included
  qint64 bodyCap = 4 * 1024 * 1024;  ///< a longer answer is an error, not a cut text
  int expectStatus = 0;              ///< 0: any of 200…299; redirects are never followed
  bool anyStatus = false;            ///< every status is an answer that the caller judges; but for redirects
  QByteArray expectBody;             ///< must be contained in the body; empty: not looked at
  QString caFile;                    ///< PEM file that pins the server's authority; empty: the system's
};

struct HttpResponse {
  int status = 0;
  QByteArray body;
  QByteArray contentType;
  double milliseconds = 0;  ///< from sending to the last byte
};

/// Requests with expectations: an answer that does not meet them is an error that says so. For a method other than GET
/// and HEAD, a connection lost after sending is OutcomeUnknown. Lives on its creator's thread.
class HttpClient : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;
  virtual Op<HttpResponse> send(const HttpRequest &request) = 0;
};

std::unique_ptr<HttpClient> makeHttpClient();

}  // namespace ops
