#include "models/journal/anchor.h"

#include "models/base/json.h"
#include "models/journal/envelope.h"
#include "models/journal/texts.h"

namespace ops {

namespace {
Json signedMembers(const Anchor &anchor) {
  return {{"v", 1},
          {"stream", toJson(anchor.stream)},
          {"seq", anchor.sequence},
          {"head", anchor.head.toHex().toStdString()},
          {"utc", toJson(anchorTime(anchor.utc))},
          {"desk", toJson(anchor.desk)},
          {"actor", toJson(anchor.actor)},
          {"key", anchor.publicKey.toHex().toStdString()}};
}

Error anchorError(const QString &why) {
  return {ErrorCode::Failed, JournalTexts::tr("Reading an anchor"), {}, why, {}};
}

QByteArray bytesOf(const Json &json, const char *key) {
  return QByteArray::fromHex(jsonString(json, key).toLatin1());
}
}  // namespace

QString anchorTime(const QDateTime &utc) {
  return recordTime(utc);
}

QByteArray signedText(const Anchor &anchor) {
  return jsonDump(signedMembers(anchor));
}

Result<Anchor> signedAnchor(Anchor anchor, const SigningKey &key) {
  anchor.utc = QDateTime::fromString(anchorTime(anchor.utc), Qt::ISODateWithMs);
  anchor.publicKey = key.publicKey();
  anchor.signature = key.sign(signedText(anchor));
  if (const QString flaw = anchorFlaw(anchor); !flaw.isEmpty()) {
    return fail({ErrorCode::Failed, JournalTexts::tr("Signing an anchor"), {}, flaw, {}});
  }
  return anchor;
}

QByteArray anchorLine(const Anchor &anchor) {
  Json members = signedMembers(anchor);
  members["sig"] = anchor.signature.toHex().toStdString();
  return jsonDump(members);
}

QString anchorFlaw(const Anchor &anchor) {
  const bool whole = !anchor.stream.isEmpty() && anchor.sequence > 0 && anchor.head.size() == hashSize &&
                     anchor.utc.isValid() && anchor.publicKey.size() == publicKeySize &&
                     anchor.signature.size() == signatureSize;
  if (!whole) return JournalTexts::tr("it is no whole anchor");
  if (!isSignedBy(anchor.publicKey, signedText(anchor), anchor.signature)) {
    return JournalTexts::tr("the signature of the anchor of record %1 is wrong").arg(anchor.sequence);
  }
  return {};
}

Result<Anchor> parseAnchor(const QByteArray &line) {
  const auto json = jsonParse(line);
  if (!json || !json->is_object()) return fail(anchorError(JournalTexts::tr("it is no anchor")));
  if (jsonInteger(*json, "v") != 1) {
    return fail(anchorError(JournalTexts::tr("it is not in a form that this version knows")));
  }
  Anchor anchor{jsonString(*json, "stream"), jsonInteger(*json, "seq"),
                bytesOf(*json, "head"),      QDateTime::fromString(jsonString(*json, "utc"), Qt::ISODateWithMs),
                jsonString(*json, "desk"),   jsonString(*json, "actor"),
                bytesOf(*json, "key"),       bytesOf(*json, "sig")};
  if (const QString flaw = anchorFlaw(anchor); !flaw.isEmpty()) return fail(anchorError(flaw));
  // Anything besides is not signed, and does not belong there.
  if (anchorLine(anchor) != line) return fail(anchorError(JournalTexts::tr("it holds more than an anchor")));
  return anchor;
}

}  // namespace ops
