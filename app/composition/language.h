#pragma once

#include <QString>
#include <QStringList>

namespace ops {

/// "en" and every language that there are translations for.
QStringList languages();
/// As people of that language call it: "Deutsch".
QString languageTitle(const QString &name);

/// Installs the translations on the application object: of what OPSDECK_LANGUAGE says, else `wanted`, else what the
/// user's locale asks for, else English. "pseudo" makes the texts longer and strange, so that one sees what is cut and
/// what was not translated; "pseudo-rtl" is read from the right as well. To be called once, before any text is made.
void installLanguage(const QString &wanted = {});

}  // namespace ops
