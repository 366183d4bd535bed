#include "models/journal/chain.h"

#include "models/journal/texts.h"

namespace ops {

namespace {
bool sameText(QByteArrayView column, QByteArrayView escaped) {
  if (!escaped.contains('\\')) return column == escaped;
  return QString::fromUtf8(column) == unescaped(escaped);
}

// Equal to the hex form, without making one.
bool sameHash(QByteArrayView hex, const QByteArray &hash) {
  if (hex.size() != hash.size() * 2) return false;
  static constexpr char digits[] = "0123456789abcdef";
  for (qsizetype i = 0; i < hash.size(); ++i) {
    const auto byte = static_cast<unsigned char>(hash[i]);
    if (hex[2 * i] != digits[byte >> 4U] || hex[2 * i + 1] != digits[byte & 0x0fU]) return false;
  }
  return true;
}
}  // namespace

Row rowOf(const SqlStatement &statement) {
  Row row;
  int column = 0;
  row.sequence = statement.integer(column++);
  for (auto *view :
       {&row.bytes, &row.hash, &row.type, &row.run, &row.system, &row.environment, &row.utc, &row.resource}) {
    *view = statement.view(column++);
  }
  return row;
}

DeclaredGap declaredGap(const Envelope &envelope) {
  if (envelope.type != QByteArrayView(event::note) || !envelope.body.contains("\"segment\"")) return {};
  const auto body = jsonParse(envelope.body.toByteArray()).value_or(Json());
  const auto &segment = jsonMember(body, "segment");
  return {jsonInteger(segment, "lostFrom"), jsonInteger(segment, "lostTo")};
}

bool ChainChecker::broken(const QString &detail) {
  m_detail = detail;
  return false;
}

bool ChainChecker::columnsFit(const Row &row, const Envelope &envelope) {
  if (!sameText(row.type, envelope.type) || !sameText(row.run, envelope.run) ||
      !sameText(row.system, envelope.system) || !sameText(row.environment, envelope.environment) ||
      row.utc != envelope.utc) {
    return false;
  }
  QString resource;
  if (envelope.type == QByteArrayView(event::claimed)) {
    resource = jsonString(jsonParse(envelope.body.toByteArray()).value_or(Json()), "resource");
  }
  return QString::fromUtf8(row.resource) == resource;
}

bool ChainChecker::check(const Row &row) {
  const auto number = QString::number(row.sequence);
  if (recordHash(row.bytes) != row.hash) {
    return broken(JournalTexts::tr("record %1 was changed: its hash does not fit its content").arg(number));
  }
  Envelope envelope;
  if (!envelope.scan(row.bytes))
    return broken(JournalTexts::tr("record %1 is not in a form that this version knows").arg(number));
  if (envelope.sequence != row.sequence) {
    return broken(JournalTexts::tr("at place %1 stands record %2").arg(number, QString::number(envelope.sequence)));
  }
  const auto gap = declaredGap(envelope);
  const bool afterGap = gap.from == m_last + 1 && gap.to == row.sequence - 1;
  if (row.sequence != m_last + 1 && !afterGap) {
    const auto last = row.sequence - 1;
    return broken(m_last + 1 == last ? JournalTexts::tr("record %1 is missing").arg(last)
                                     : JournalTexts::tr("records %1 to %2 are missing").arg(m_last + 1).arg(last));
  }
  if (!sameHash(envelope.previousHex, m_previous)) {
    return broken(
        JournalTexts::tr(
            "record %1 does not follow the one before it: that one was changed, or this one is from elsewhere")
            .arg(number));
  }
  if (!m_stream.isEmpty() && envelope.stream != m_stream)
    return broken(JournalTexts::tr("record %1 is of another journal").arg(number));
  if (!columnsFit(row, envelope)) {
    return broken(
        JournalTexts::tr("record %1 is filed wrongly: the columns by which it is found differ from its content")
            .arg(number));
  }
  m_stream = envelope.stream.toByteArray();
  m_last = row.sequence;
  m_previous = row.hash.toByteArray();
  return true;
}

}  // namespace ops
