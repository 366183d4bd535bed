#pragma once

#include <QDateTime>

#include "models/journal/crypto.h"

namespace ops {

/// The head of a journal at one moment, to be kept where whoever rewrites the journal can't rewrite it. The chain finds
/// what was changed inside; that its end was cut off, that all of it was hashed anew, or that an old copy was put back
/// shows only against a head kept elsewhere.
///
/// The signature tells which desk wrote the anchor, and that nobody changed it on its way. It does not make it true:
/// somebody with this user's rights can sign, too. What an anchor is worth depends on the place it is kept at.
struct Anchor {
  QString stream;        ///< whose head: the journal's name
  qint64 sequence = 0;   ///< of the last record, from 1
  QByteArray head;       ///< that record's hash, 32 bytes
  QDateTime utc;         ///< by the writer's clock; whole milliseconds count
  QString desk;          ///< name of the machine
  QString actor;         ///< OS user
  QByteArray publicKey;  ///< Ed25519, 32 bytes; keyId() names it
  QByteArray signature;  ///< of signedText(), 64 bytes

  bool operator==(const Anchor &) const = default;
};

/// Exactly what is signed: JSON on one line with sorted keys and nothing between them, as `jq -cjS 'del(.sig)'` makes
/// it of an anchor's line, so that other tools can check it.
/// {"actor":…,"desk":…,"head":"<hex>","key":"<hex>","seq":…,"stream":…,"utc":"…Z","v":1}
QByteArray signedText(const Anchor &anchor);

/// Fills in key and signature. An error if libcrypto could not sign.
Result<Anchor> signedAnchor(Anchor anchor, const SigningKey &key);

/// One line of an anchor file, without its end: signedText() with "sig" in it.
QByteArray anchorLine(const Anchor &anchor);

/// Why an anchor is not to be believed; empty if its form and its signature are right.
QString anchorFlaw(const Anchor &anchor);

/// Reads a line, strictly: whatever anchorLine() would not have written is an error, and so is a wrong signature. The
/// error's `why` says which.
Result<Anchor> parseAnchor(const QByteArray &line);

/// The time of an anchor as it is signed: ISO 8601, UTC, milliseconds.
QString anchorTime(const QDateTime &utc);

}  // namespace ops
