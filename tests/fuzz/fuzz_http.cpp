// Answers of HTTP servers and, where the body is one, of supervisord's XML-RPC.
#include <algorithm>

#include "models/backends/http/http_parser.h"
#include "models/backends/supervisor/xml_rpc.h"
#include "tests/fuzz/fuzz.h"

using namespace ops;
using ops::fuzz::demand;

namespace {

constexpr qint64 cap = 1'000;

void parse(HttpParser &parser, const QByteArray &stream, qsizetype portion) {
  for (qsizetype at = 0; at < stream.size(); at += portion) parser.feed(stream.mid(at, portion));
  parser.feedEnd();
  demand(parser.isComplete() != parser.hasFailed(), "an answer is whole, or it is said why not");
  demand(parser.body().size() <= cap, "a body is bounded");
  demand(!parser.isTooLong() || parser.hasFailed(), "too long an answer is a failure");
}

void checkXmlRpc(const QByteArray &input) {
  const auto value = xmlRpcValue(input);
  if (!value) return;
  const Json parameters{*value};
  const auto again = xmlRpcValue(xmlRpcCall(QStringLiteral("m"), parameters));
  demand(again.has_value(), "a call can be read as an answer is");
  // Others are sent as text.
  if (value->is_boolean() || value->is_number_integer()) demand(*again == *value, "what was sent is the same");
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  const QByteArray input = fuzz::bytesOf(data, size);
  for (const bool isHead : {false, true}) {
    HttpParser whole(cap, isHead);
    parse(whole, input, std::max<qsizetype>(input.size(), 1));
    HttpParser parts(cap, isHead);
    parse(parts, input, input.size() % 5 + 1);
    // Lines without an end are given up in the middle, and the first bytes may tell enough.
    if (whole.isComplete() && parts.isComplete()) {
      demand(whole.status() == parts.status() && whole.body() == parts.body(), "portions make no difference");
    }
    checkXmlRpc(isHead ? input : whole.body());
  }
  return 0;
}
