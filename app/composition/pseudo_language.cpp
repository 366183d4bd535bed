#include "app/composition/pseudo_language.h"

namespace ops {

namespace {

QChar strange(QChar letter) {
  static const QString plain = QStringLiteral("aceilnorstuyzACEILNORSTUYZ");
  static const QString accented = QStringLiteral("áçéíļñöŕšţüýžÁÇÉÍĻÑÖŔŠŢÜÝŽ");
  const auto at = plain.indexOf(letter);
  return at < 0 ? letter : accented[at];
}

}  // namespace

QString PseudoLanguage::translate(const char *, const char *source, const char *, int n) const {
  QString text = QString::fromUtf8(source);
  // This is how Qt asks.
  if (text == QLatin1String("QT_LAYOUT_DIRECTION")) {
    return m_isReadFromTheRight ? QStringLiteral("RTL") : QStringLiteral("LTR");
  }
  if (n >= 0) text.replace(QLatin1String("(s)"), n == 1 ? QString() : QStringLiteral("s"));
  QString made;
  bool isTag = false;
  int braces = 0;  // "{{inputs.queue}}" of a procedure
  qsizetype letters = 0;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const auto letter = text[i];
    if (letter == QLatin1Char('<')) isTag = true;
    if (letter == QLatin1Char('{')) ++braces;
    if (letter == QLatin1Char('}')) --braces;
    // "%L1" and "%n"
    const bool isPlaceholder = letter == QLatin1Char('%') && i + 1 < text.size();
    if (isPlaceholder) made += text[i++];
    made += isTag || isPlaceholder || braces > 0 ? text[i] : strange(letter);
    if (letter == QLatin1Char('>')) isTag = false;
    letters += letter.isLetter() ? 1 : 0;
  }
  if (letters == 0) return text;
  constexpr qsizetype share = 3;
  return QLatin1Char('[') + made + QString(letters / share, QChar(0xb7)) + QLatin1Char(']');
}

}  // namespace ops
