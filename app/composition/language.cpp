#include "app/composition/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include "app/composition/english_plurals.h"
#include "app/composition/pseudo_language.h"

namespace ops {

namespace {

const QString english = QStringLiteral("en");
const QString pseudo = QStringLiteral("pseudo");

/// Of files that have one context for all (translations/update): a text is the same wherever it stands.
class Translations final : public QTranslator {
 public:
  using QTranslator::QTranslator;
  QString translate(const char *, const char *source, const char *comment, int n) const override {
    return QTranslator::translate("opsdeck", source, comment, n);
  }
};

QString chosenLanguage(const QString &wanted) {
  const auto known = languages();
  auto named = qEnvironmentVariable("OPSDECK_LANGUAGE", wanted);
  if (known.contains(named) || named.startsWith(pseudo)) return named;
  for (const auto &tag : QLocale::system().uiLanguages()) {
    const auto name = tag.section(QLatin1Char('-'), 0, 0);
    if (known.contains(name)) return name;
  }
  return english;
}

}  // namespace

QStringList languages() {
  QStringList names{english};
  for (const auto &file : QDir(QStringLiteral(":/opsdeck/translations")).entryList({QStringLiteral("*.qm")})) {
    names.append(file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0));
  }
  return names;
}

QString languageTitle(const QString &name) {
  return name == english ? QStringLiteral("English") : QLocale(name).nativeLanguageName();
}

void installLanguage(const QString &wanted) {
  auto *application = QCoreApplication::instance();
  const auto name = chosenLanguage(wanted);
  // The last one is asked first; the application object owns them.
  QCoreApplication::installTranslator(new EnglishPlurals(application));
  // Figures are written as the language writes them, wherever the desktop's is another.
  const QLocale ofLanguage(name.startsWith(pseudo) ? english : name);
  const QLocale ofDesktop;
  const bool isPlainEnglish = ofDesktop.language() == QLocale::C && ofLanguage.language() == QLocale::English;
  // A desktop of the same language keeps its country, but not figures of another language (LC_NUMERIC).
  const bool isSame = ofDesktop.language() == ofLanguage.language();
  if (!isPlainEnglish) {
    QLocale::setDefault(isSame ? QLocale(ofDesktop.language(), ofDesktop.territory()) : ofLanguage);
  }
  if (name == english) return;
  if (name.startsWith(pseudo)) {
    QCoreApplication::installTranslator(new PseudoLanguage(name != pseudo, application));
    return;
  }
  auto *ofQt = new QTranslator(application);
  if (ofQt->load(QStringLiteral("qtbase_") + name, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
    QCoreApplication::installTranslator(ofQt);
  }
  auto *ours = new Translations(application);
  if (ours->load(QStringLiteral(":/opsdeck/translations/opsdeck_%1.qm").arg(name))) {
    QCoreApplication::installTranslator(ours);
  }
}

}  // namespace ops
