#include "app/composition/english_plurals.h"

namespace ops {

QString EnglishPlurals::translate(const char *, const char *source, const char *, int n) const {
  const QString mark = QStringLiteral("(s)");
  QString text = QString::fromUtf8(source);
  if (n < 0 || !text.contains(mark)) return {};
  return text.replace(mark, n == 1 ? QString() : QStringLiteral("s"));
}

}  // namespace ops
