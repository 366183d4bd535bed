#include "models/journal/envelope.h"

#include <charconv>
#include <limits>

#include "models/journal/crypto.h"
#include "models/journal/texts.h"

namespace ops {

namespace {
// Reads the fixed members one after the other; the first surprise ends it.
class Scanner {
 public:
  explicit Scanner(QByteArrayView bytes) : m_rest(bytes) {}

  bool literal(QByteArrayView text) {
    if (!m_rest.startsWith(text)) return false;
    m_rest = m_rest.sliced(text.size());
    return true;
  }
  bool text(QByteArrayView name, QByteArrayView &out) {
    if (!literal(name) || !literal("\"")) return false;
    for (qsizetype i = 0; i < m_rest.size(); ++i) {
      if (m_rest[i] == '\\') {
        ++i;
      } else if (m_rest[i] == '"') {
        out = m_rest.first(i);
        m_rest = m_rest.sliced(i + 1);
        return true;
      }
    }
    return false;
  }
  bool number(QByteArrayView name, qint64 &out) {
    if (!literal(name)) return false;
    const auto result = std::from_chars(m_rest.begin(), m_rest.end(), out);
    if (result.ec != std::errc()) return false;
    m_rest = m_rest.sliced(result.ptr - m_rest.begin());
    return true;
  }
  QByteArrayView rest() const { return m_rest; }

 private:
  QByteArrayView m_rest;
};

void appendText(QByteArray &out, const char *name, const QString &text) {
  out += name;
  out += jsonDump(toJson(text));
}

void appendNumber(QByteArray &out, const char *name, qint64 number) {
  out += name;
  out += QByteArray::number(number);
}
}  // namespace

bool Envelope::scan(QByteArrayView bytes) {
  Scanner in(bytes);
  const bool head = in.literal(R"({"v":1)") && in.text(R"(,"stream":)", stream) && in.number(R"(,"seq":)", sequence) &&
                    in.text(R"(,"prev":)", previousHex) && in.text(R"(,"utc":)", utc) &&
                    in.number(R"(,"mono":)", monotonicNs) && in.text(R"(,"boot":)", boot) &&
                    in.text(R"(,"actor":)", actor) && in.text(R"(,"auth":)", authentication) &&
                    in.text(R"(,"build":)", build) && in.text(R"(,"type":)", type) && in.text(R"(,"run":)", run) &&
                    in.text(R"(,"step":)", step) && in.number(R"(,"attempt":)", attempt) &&
                    in.text(R"(,"system":)", system) && in.text(R"(,"environment":)", environment);
  if (!head || !in.literal(R"(,"body":)") || !in.rest().endsWith('}')) return false;
  // Whoever counts on after the last number that there is would leave its range.
  if (sequence < 1 || sequence == std::numeric_limits<qint64>::max()) return false;
  body = in.rest().chopped(1);
  return body.startsWith('{') && body.endsWith('}');
}

std::array<QByteArrayView, 7> searchedFields(const Envelope &envelope) {
  return {envelope.body,  envelope.type,   envelope.step,       envelope.run,
          envelope.actor, envelope.system, envelope.environment};
}

QString unescaped(QByteArrayView text) {
  if (!text.contains('\\')) return QString::fromUtf8(text);
  const auto parsed = jsonParse('"' + text.toByteArray() + '"');
  return parsed ? jsonText(*parsed) : QString();
}

QByteArray encodeRecord(const Stamp &stamp, const Event &event, const QByteArray &body) {
  constexpr qsizetype envelopeSize = 512;
  QByteArray out;
  out.reserve(body.size() + envelopeSize);
  appendText(out, R"({"v":1,"stream":)", stamp.stream);
  appendNumber(out, R"(,"seq":)", stamp.sequence);
  out += R"(,"prev":")" + stamp.previousHash.toHex() + '"';
  appendText(out, R"(,"utc":)", stamp.utc);
  appendNumber(out, R"(,"mono":)", stamp.monotonicNs);
  appendText(out, R"(,"boot":)", stamp.boot);
  appendText(out, R"(,"actor":)", stamp.actor);
  appendText(out, R"(,"auth":)", stamp.authentication);
  appendText(out, R"(,"build":)", stamp.build);
  appendText(out, R"(,"type":)", event.type);
  appendText(out, R"(,"run":)", event.run);
  appendText(out, R"(,"step":)", event.step);
  appendNumber(out, R"(,"attempt":)", event.attempt);
  appendText(out, R"(,"system":)", event.system);
  appendText(out, R"(,"environment":)", event.environment);
  out += R"(,"body":)" + body + '}';
  return out;
}

Result<Record> decodeRecord(const QByteArray &bytes, const QByteArray &hash) {
  const auto refuse = [](const QString &why) {
    return fail({ErrorCode::Failed, JournalTexts::tr("Reading a record"), {}, why, {}});
  };
  Envelope in;
  if (!in.scan(bytes)) {
    return refuse(JournalTexts::tr("it is no record that this version can read"));
  }
  auto body = jsonParse(in.body.toByteArray());
  if (!body) return refuse(body.error().why);
  Record record;
  record.sequence = in.sequence;
  record.stream = unescaped(in.stream);
  record.previousHash = QByteArray::fromHex(in.previousHex.toByteArray());
  record.hash = hash;
  record.utc = QDateTime::fromString(QString::fromLatin1(in.utc), Qt::ISODateWithMs);
  record.monotonicNs = in.monotonicNs;
  record.boot = unescaped(in.boot);
  record.actor = unescaped(in.actor);
  record.authentication = unescaped(in.authentication);
  record.build = unescaped(in.build);
  record.event = {unescaped(in.type),   unescaped(in.run),         unescaped(in.step), static_cast<int>(in.attempt),
                  unescaped(in.system), unescaped(in.environment), std::move(*body)};
  record.bytes = bytes;
  return record;
}

QByteArray recordHash(QByteArrayView bytes) {
  return sha256(bytes);
}

QString recordTime(const QDateTime &utc) {
  return utc.toUTC().toString(Qt::ISODateWithMs);
}

}  // namespace ops
