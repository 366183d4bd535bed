#pragma once

#include <QTranslator>

namespace ops {

/// The source texts are English and carry their plural in them: "%n job(s)". This makes "1 job" and "3 jobs" of it; a
/// translation brings its own forms and is asked first. Install it on the application object, which must be older.
class EnglishPlurals final : public QTranslator {
 public:
  using QTranslator::QTranslator;
  bool isEmpty() const override { return false; }
  QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
};

}  // namespace ops
