#pragma once

#include <QByteArray>
#include <QMap>

namespace ops::labservice {

/// The parts of a multipart/form-data body (RFC 7578) by name; empty if it is not one.
QMap<QByteArray, QByteArray> formParts(const QByteArray &contentType, const QByteArray &body);

}  // namespace ops::labservice
