#include "models/journal/body_limit.h"

#include <QCryptographicHash>

#include "models/base/redaction.h"
#include "models/base/text.h"
#include "models/journal/texts.h"

namespace ops {

namespace {
constexpr qsizetype bodyCap = 65'536;
constexpr qsizetype frozenCap = 1'048'576;
constexpr qsizetype noteKept = 256;

std::string cutNote(const QByteArray &whole, qsizetype kept) {
  // Not in the middle of a character.
  while (kept > 0 && (static_cast<unsigned char>(whole[kept]) & 0xC0) == 0x80) --kept;
  const auto digest = QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex();
  QByteArray text = whole.first(kept);
  text += "… [cut: " + QByteArray::number(whole.size()) + " bytes in all, sha256 " + digest + ']';
  return text.toStdString();
}

void cutStrings(Json &value, qsizetype longest) {
  if (value.is_string()) {
    const auto whole = QByteArray::fromStdString(value.get_ref<const std::string &>());
    if (whole.size() > longest + noteKept) value = cutNote(whole, longest);
    return;
  }
  if (!value.is_structured()) return;
  for (auto &item : value) cutStrings(item, longest);
}

// The last resort, for bodies of very many small values: the largest member goes first.
void cutLargestMember(Json &object) {
  qsizetype largest = -1;
  QByteArray text;
  std::string key;
  for (const auto &[name, member] : object.items()) {
    QByteArray dumped = jsonDump(member);
    if (dumped.size() <= largest) continue;
    largest = dumped.size();
    text = std::move(dumped);
    key = name;
  }
  object[key] = cutNote(text, std::min(text.size() - 1, noteKept));
}
}  // namespace

Result<QByteArray> limitedBody(const Json &body, bool frozen) {
  const Json whole = body.is_object() ? body : Json{{"value", body}};
  Json clean = redaction::scrub(whole);
  // What a run is resumed from must stay as it is: a run with a redacted address would do something else.
  if (frozen && clean != whole) {
    return fail({ErrorCode::Refused,
                 JournalTexts::tr("Writing to the journal"),
                 {},
                 JournalTexts::tr("a secret stands in the procedure or its inputs, or a password is an ordinary word"),
                 JournalTexts::tr("Take it out; connections name their secrets under auth in the system file.")});
  }
  QByteArray text = jsonDump(clean);
  if (frozen && text.size() > frozenCap) {
    return fail({ErrorCode::Refused,
                 JournalTexts::tr("Writing to the journal"),
                 {},
                 JournalTexts::tr("the record would have %1, and what a run is resumed from is never cut")
                     .arg(formatBytes(text.size())),
                 JournalTexts::tr("Shorten the procedure or its inputs to less than %1.").arg(formatBytes(frozenCap))});
  }
  if (frozen) return text;
  for (qsizetype longest = 16'384; text.size() > bodyCap && longest >= noteKept; longest /= 4) {
    cutStrings(clean, longest);
    text = jsonDump(clean);
  }
  constexpr int mostMembers = 64;
  for (int i = 0; text.size() > bodyCap && i < mostMembers; ++i) {
    cutLargestMember(clean);
    text = jsonDump(clean);
  }
  if (text.size() > bodyCap) text = jsonDump({{"cut", cutNote(text, noteKept)}});
  return text;
}

}  // namespace ops
