#pragma once

#include "models/backends/http.h"

namespace ops {

/// Requests over connections of their own: nothing is reused, repeated or redirected.
class PlainHttpClient : public HttpClient {
  Q_OBJECT

 public:
  using HttpClient::HttpClient;
  Op<HttpResponse> send(const HttpRequest &request) override;
};

}  // namespace ops
