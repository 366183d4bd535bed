#include "models/base/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <array>
#include <cmath>

namespace ops {

namespace {
enum class Lines { Escaped, Kept };

// Characters that draw nothing and can change how their neighbours are read. Joiners shape ordinary text in several
// scripts, and the Arabic signs are visible: these stay.
bool isInvisible(char32_t c) {
  if (c == 0x200c || c == 0x200d || (c >= 0x0600 && c <= 0x0605) || c == 0x06dd) return false;
  switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
      return true;
    default:
      return QChar::isNonCharacter(c);
  }
}

void appendByte(QString &out, uchar byte) {
  constexpr char digits[] = "0123456789abcdef";
  out += QStringLiteral("\\x");
  out += QLatin1Char(digits[byte >> 4]);
  out += QLatin1Char(digits[byte & 0xf]);
}

void appendVisible(QString &out, char32_t c, Lines lines) {
  if (c >= 0x20 && c < 0x7f) {
    out += QChar(static_cast<char16_t>(c));
  } else if (lines == Lines::Kept && (c == '\n' || c == '\t')) {
    out += QLatin1Char(static_cast<char>(c));
  } else if (c == '\n') {
    out += QStringLiteral("\\n");
  } else if (c == '\r') {
    out += QStringLiteral("\\r");
  } else if (c == '\t') {
    out += QStringLiteral("\\t");
  } else if (c < 0x20 || c == 0x7f) {
    appendByte(out, static_cast<uchar>(c));
  } else if (isInvisible(c)) {
    out += QStringLiteral("\\u{") + QString::number(c, 16) + QLatin1Char('}');
  } else {
    out += QChar::fromUcs4(c);
  }
}

struct Decoded {
  char32_t character = 0;
  qsizetype length = 0;  // bytes; 0 if these are no UTF-8
};

// One character after Unicode's table of well-formed UTF-8: no overlong forms, no surrogates, nothing past U+10FFFF.
Decoded decodeUtf8(QByteArrayView bytes) {
  const auto at = [&](qsizetype i) { return static_cast<uchar>(bytes[i]); };
  const uchar first = at(0);
  if (first < 0x80) return {first, 1};
  if (first < 0xc2 || first > 0xf4) return {};
  const qsizetype length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  if (bytes.size() < length) return {};
  char32_t c = first & (0x7f >> length);
  for (qsizetype i = 1; i < length; ++i) {
    if ((at(i) & 0xc0) != 0x80) return {};
    c = (c << 6) | (at(i) & 0x3f);
  }
  const bool overlong = (length == 3 && c < 0x800) || (length == 4 && c < 0x10000);
  if (overlong || QChar::isSurrogate(c) || c > QChar::LastValidCodePoint) return {};
  return {c, length};
}

// Not in the middle of a character, unless the bytes are no text anyway.
qsizetype cutBefore(QByteArrayView bytes, qsizetype cap) {
  if (bytes.size() <= cap) return bytes.size();
  for (qsizetype start = cap; start > cap - 4 && start >= 0; --start) {
    if ((static_cast<uchar>(bytes[start]) & 0xc0) != 0x80) return start;
  }
  return cap;
}

QString visible(QByteArrayView bytes, qsizetype cap, Lines lines) {
  const qsizetype end = cutBefore(bytes, qMax<qsizetype>(cap, 0));
  const QByteArrayView kept = bytes.first(end);
  QString out;
  out.reserve(end);
  for (qsizetype i = 0; i < end;) {
    if (lines == Lines::Kept && kept[i] == '\r' && i + 1 < end && kept[i + 1] == '\n') ++i;
    const Decoded next = decodeUtf8(kept.sliced(i));
    if (next.length == 0) {
      appendByte(out, static_cast<uchar>(kept[i]));
      ++i;
    } else {
      appendVisible(out, next.character, lines);
      i += next.length;
    }
  }
  if (end < bytes.size()) out += QStringLiteral("… (+ %1)").arg(formatBytes(bytes.size() - end));
  return out;
}

QString visible(const QString &text, Lines lines) {
  QString out;
  out.reserve(text.size());
  for (qsizetype i = 0; i < text.size(); ++i) {
    char32_t c = text[i].unicode();
    if (lines == Lines::Kept && c == '\r' && i + 1 < text.size() && text[i + 1] == QLatin1Char('\n')) continue;
    if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
      c = QChar::surrogateToUcs4(text[i], text[i + 1]);
      ++i;
    }
    appendVisible(out, c, lines);
  }
  return out;
}
}  // namespace

QString visibleText(const QByteArray &bytes, qsizetype cap) {
  return visible(bytes, cap, Lines::Escaped);
}

QString visibleLines(const QByteArray &bytes, qsizetype cap) {
  return visible(bytes, cap, Lines::Kept);
}

QString visibleText(const QString &text, qsizetype cap) {
  if (text.size() <= cap) return visible(text, Lines::Escaped);
  // Not between the halves of a character.
  const qsizetype end = cap > 0 && text[cap - 1].isHighSurrogate() ? cap - 1 : cap;
  return visible(text.first(end), Lines::Escaped) +
         QCoreApplication::translate("Text", "… (+ %1 characters)").arg(formatCount(text.size() - end));
}

QString visibleLines(const QString &text) {
  return visible(text, Lines::Kept);
}

QString condensed(const QString &text, qsizetype most) {
  static const QRegularExpression breaks(QStringLiteral(R"(\n|\\[nr])"));
  static const QRegularExpression blanks(QStringLiteral(R"((?:\s|\\[nrt])++)"));
  QString visibly = visibleLines(text);
  if (!visibly.contains(breaks)) return visibly;
  QString line = QString(visibly).replace(blanks, QStringLiteral(" ")).trimmed();
  if (line.size() <= most) return line;
  // Not between the halves of a character.
  const qsizetype end = most > 0 && line[most - 1].isHighSurrogate() ? most - 1 : most;
  return QString(line.first(end).trimmed() + QChar(0x2026));
}

QString formatBytes(qint64 bytes) {
  static constexpr std::array byteUnits{
      QT_TRANSLATE_NOOP("Text", "%1 B"),  QT_TRANSLATE_NOOP("Text", "%1 kB"), QT_TRANSLATE_NOOP("Text", "%1 MB"),
      QT_TRANSLATE_NOOP("Text", "%1 GB"), QT_TRANSLATE_NOOP("Text", "%1 TB"), QT_TRANSLATE_NOOP("Text", "%1 PB"),
      QT_TRANSLATE_NOOP("Text", "%1 EB"),
  };
  auto value = static_cast<double>(bytes);
  std::size_t unit = 0;
  const auto decimals = [&] { return unit > 0 && std::abs(value) < 99.95 ? 1 : 0; };
  // The limit is where the text would round up to 1000.
  while (std::abs(value) >= (unit == 0 ? 1000.0 : 999.5) && unit + 1 < byteUnits.size()) {
    value /= 1000.0;
    ++unit;
  }
  return QCoreApplication::translate("Text", byteUnits[unit]).arg(QLocale().toString(value, 'f', decimals()));
}

QString formatNumber(double value, int decimals) {
  return QLocale().toString(value, 'f', decimals);
}

QString formatPercent(double share, int decimals) {
  constexpr double percent = 100;
  return QCoreApplication::translate("Text", "%1 %").arg(formatNumber(share * percent, decimals));
}

QString formatCount(qint64 count) {
  // The C locale groups nothing, and long numbers without groups are misread.
  const QLocale locale;
  return (locale.language() == QLocale::C ? QLocale(QLocale::English) : locale).toString(count);
}

QString csvCell(const QString &text) {
  static const QRegularExpression number(QRegularExpression::anchoredPattern(QStringLiteral("-?[0-9]+(\\.[0-9]+)?")));
  static const QString starters = QStringLiteral("=+-@＝＋－＠");
  QString cell = text;
  for (const QChar c : text) {
    // Spreadsheets skip leading blanks; some take a tab or a line break itself as the start of a formula.
    const bool lineStart = c == QLatin1Char('\t') || c == QLatin1Char('\r') || c == QLatin1Char('\n');
    if (!lineStart && (c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)) {
      continue;
    }
    if ((lineStart || starters.contains(c)) && !number.match(text).hasMatch()) cell.prepend(QLatin1Char('\''));
    break;
  }
  cell.replace(QLatin1Char('"'), QStringLiteral("\"\""));
  return QLatin1Char('"') + cell + QLatin1Char('"');
}

}  // namespace ops
