#pragma once

#include <QByteArrayView>
#include <array>

#include "models/journal/record.h"

namespace ops {

/// A record's bytes: one line of JSON whose members stand in a fixed order, so that the chain can be checked without a
/// JSON parser:
/// {"v":1,"stream":…,"seq":…,"prev":…,"utc":…,"mono":…,"boot":…,"actor":…,"auth":…,"build":…,"type":…,"run":…,"step":…,
///  "attempt":…,"system":…,"environment":…,"body":{…}}
/// Views into those bytes; texts without their quotes and still with JSON's escapes.
struct Envelope {
  QByteArrayView stream, previousHex, utc, boot, actor, authentication, build, type, run, step, system, environment,
      body;
  qint64 sequence = 0;
  qint64 monotonicNs = 0;
  qint64 attempt = 0;

  /// False if the bytes are no record of version 1 in the canonical form.
  bool scan(QByteArrayView bytes);
};

/// What a person means by the text of a record: its words, not the names of the envelope's members.
std::array<QByteArrayView, 7> searchedFields(const Envelope &envelope);

/// A JSON text without its quotes as it reads.
QString unescaped(QByteArrayView text);

/// What a record says besides its event.
struct Stamp {
  QString stream, utc, boot, actor, authentication, build;
  qint64 sequence = 0;
  qint64 monotonicNs = 0;
  QByteArray previousHash;
};

inline constexpr int hashSize = 32;

/// Exactly what is hashed. `body` is what limitedBody() made.
QByteArray encodeRecord(const Stamp &stamp, const Event &event, const QByteArray &body);
Result<Record> decodeRecord(const QByteArray &bytes, const QByteArray &hash);
QByteArray recordHash(QByteArrayView bytes);
/// The time as it stands in a record.
QString recordTime(const QDateTime &utc);

}  // namespace ops
