#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <memory>

#include "models/base/error.h"

struct evp_pkey_st;

namespace ops {

// The one place that knows libcrypto. All of it may be called from any thread.

inline constexpr int publicKeySize = 32;
inline constexpr int signatureSize = 64;

/// 32 bytes.
QByteArray sha256(QByteArrayView bytes);

/// An Ed25519 key that signs. A signature tells who wrote something, not that it is true: whoever has the rights of
/// this user can sign, too. Copies share the key.
class SigningKey {
 public:
  /// Reads the key (PEM, PKCS #8), and makes it first if there is none: whole or not at all, mode 0600, on the disk
  /// when this returns; of two that make it at once, both get the same. A key that others can read is refused. Blocks
  /// for as long as a local file takes.
  static Result<SigningKey> open(const QString &path);

  /// 32 bytes.
  const QByteArray &publicKey() const { return m_publicKey; }
  /// 64 bytes; empty if libcrypto could not do it.
  QByteArray sign(QByteArrayView text) const;

 private:
  std::shared_ptr<evp_pkey_st> m_key;
  QByteArray m_publicKey;
};

/// Whether the owner of that Ed25519 key has signed exactly this text.
bool isSignedBy(const QByteArray &publicKey, QByteArrayView text, const QByteArray &signature);

/// How people name a key: SHA-256 of its 32 bytes, in hex.
QString keyId(const QByteArray &publicKey);

}  // namespace ops
