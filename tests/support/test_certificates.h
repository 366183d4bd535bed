#pragma once

#include <QString>

namespace ops {

/// Makes ca.pem, server.pem and server.key in the folder: a certificate for localhost and 127.0.0.1 that an authority
/// of its own has signed. False if openssl could not do it.
bool makeTestCertificates(const QString &folder);

}  // namespace ops
