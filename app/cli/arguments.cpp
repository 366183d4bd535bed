#include "app/cli/arguments.h"

#include <QCoreApplication>

namespace ops::cli {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("CommandLine", text);
}

}  // namespace

Arguments::Arguments(const QString &verb, const QString &synopsis, const QString &description)
    : m_verb(verb), m_synopsis(synopsis) {
  m_parser.setApplicationDescription(description);
  m_parser.addOption({QStringList{QStringLiteral("help"), QStringLiteral("h")}, tr("Show this help.")});
  m_parser.addOption({QStringList{QStringLiteral("o"), QStringLiteral("output")},
                      tr("Output for people (text) or programs (json)."), QStringLiteral("text|json"),
                      QStringLiteral("text")});
}

void Arguments::addEnvironmentOption() {
  m_parser.addOption({QStringList{QStringLiteral("e"), QStringLiteral("environment")},
                      tr("Environment; without it the practice environment, if the lab runs."), tr("name")});
}

bool Arguments::look(const QStringList &arguments) {
  const bool parsed = m_parser.parse(QStringList{QStringLiteral("opsdeck ") + m_verb} + arguments);
  if (json()) reportInJson();
  return parsed;
}

std::optional<int> Arguments::parse(const QStringList &arguments, int leastWords, int mostWords) {
  const auto usage = QStringLiteral("opsdeck %1 %2").arg(m_verb, m_synopsis).trimmed();
  const bool parsed = look(arguments);
  if (parsed && m_parser.isSet(QStringLiteral("help"))) {
    auto text = m_parser.helpText();
    text.remove(0, text.indexOf(QLatin1Char('\n')) + 1);
    print(tr("Usage: %1").arg(usage + QLatin1Char(' ') + tr("[options]")) + QLatin1Char('\n') + text.trimmed());
    return 0;
  }
  const auto wrong = [&](const QString &why) { return misuse(why, tr("Usage: %1").arg(usage)); };
  if (!parsed) return wrong(m_parser.errorText());
  const auto count = m_parser.positionalArguments().size();
  if (count < leastWords) return wrong(tr("something is missing"));
  if (mostWords >= 0 && count > mostWords) {
    return wrong(tr("\"%1\" is one too many").arg(m_parser.positionalArguments().at(mostWords)));
  }
  const auto output = m_parser.value(QStringLiteral("o"));
  if (output != QLatin1String("text") && output != QLatin1String("json")) {
    return wrong(tr("there is no output \"%1\"").arg(output));
  }
  return std::nullopt;
}

}  // namespace ops::cli
