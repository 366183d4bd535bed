#pragma once

#include <QTranslator>

namespace ops {

/// Makes of "Retry %n job(s)" something like "[Ŕéţŕý %n jöbš··]": a third longer, of letters that show at once which
/// texts went past the translation and which fonts lack them. Placeholders, mnemonics, tags and line breaks stay.
/// Plurals are made as English makes them.
class PseudoLanguage final : public QTranslator {
 public:
  explicit PseudoLanguage(bool isReadFromTheRight = false, QObject *parent = nullptr)
      : QTranslator(parent), m_isReadFromTheRight(isReadFromTheRight) {}
  bool isEmpty() const override { return false; }
  QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;

 private:
  bool m_isReadFromTheRight;
};

}  // namespace ops
