#pragma once

#include "models/base/json.h"

namespace ops {

/// An XML-RPC fault, or (code 0) an answer that is none.
struct XmlRpcFault {
  int code = 0;
  QString text;
};

/// A call with parameters that are strings, integers or booleans.
QByteArray xmlRpcCall(const QString &method, const Json &parameters);
/// The value of an answer. Bytes that XML does not allow, such as colour sequences in logs, come through as they are.
std::expected<Json, XmlRpcFault> xmlRpcValue(const QByteArray &answer);

}  // namespace ops
