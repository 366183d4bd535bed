#include "app/cli/arguments.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include "models/catalog/catalog.h"
#include "models/catalog/syntax.h"

namespace ops::cli {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("CommandLine", text);
}

QString thereAre(const QStringList &names) {
  return names.isEmpty() ? QString() : tr("There are: %1.").arg(names.join(QStringLiteral(", ")));
}

/// What a word of a synopsis may be.
QString choicesFor(const QString &word) {
  QStringList names;
  if (word == QLatin1String("SYSTEM")) {
    names = knownSystems();
  } else if (word == QLatin1String("PROCEDURE")) {
    for (const auto &file : catalogFiles(QStringLiteral("procedures")))
      names.append(QFileInfo(file).completeBaseName());
  } else if (word == QLatin1String("RUN")) {
    return tr("List them with: opsdeck runs.");
  }
  return thereAre(names);
}

QString joined(const QStringList &sentences) {
  QStringList said = sentences;
  said.removeAll(QString());
  return said.join(QLatin1Char(' '));
}

}  // namespace

Arguments::Arguments(const QString &verb, const QString &synopsis, const QString &description)
    : m_verb(verb), m_synopsis(synopsis) {
  m_parser.setApplicationDescription(description);
  addOption({QStringList{QStringLiteral("help"), QStringLiteral("h")}, tr("Show this help.")});
  addOption({QStringList{QStringLiteral("o"), QStringLiteral("output")},
             tr("Output for people (text) or programs (json)."), QStringLiteral("text|json"), QStringLiteral("text")});
}

void Arguments::addOption(const QCommandLineOption &option) {
  m_options += option.names();
  m_parser.addOption(option);
}

void Arguments::addEnvironmentOption() {
  addOption({QStringList{QStringLiteral("e"), QStringLiteral("environment")},
             tr("Environment; without it the practice environment, if the lab runs."), tr("name")});
}

bool Arguments::look(const QStringList &arguments) {
  const bool parsed = m_parser.parse(QStringList{QStringLiteral("opsdeck ") + m_verb} + arguments);
  if (json()) reportInJson();
  return parsed;
}

/// Reported, where there is an option that the verb does not have.
std::optional<int> Arguments::wrongOption(const QString &usage) const {
  const auto unknown = m_parser.unknownOptionNames();
  if (unknown.isEmpty()) return std::nullopt;
  const auto dashed = [](const QString &name) {
    return QString((name.size() > 1 ? QStringLiteral("--") : QStringLiteral("-")) + name);
  };
  const auto near = nearestName(unknown.first(), m_options);
  return misuse(tr("there is no option \"%1\"").arg(dashed(unknown.first())),
                joined({near.isEmpty() ? QString() : tr("Did you mean %1?").arg(dashed(near)), usage}));
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
  const auto toSay = tr("Usage: %1").arg(usage);
  if (const auto code = wrongOption(toSay)) return code;
  const auto wrong = [&toSay](const QString &why) { return misuse(why, toSay); };
  if (!parsed) return wrong(m_parser.errorText());
  const auto count = m_parser.positionalArguments().size();
  if (count < leastWords) {
    const auto word = m_synopsis.section(QLatin1Char(' '), count, count);
    return misuse(tr("%1 is missing").arg(word), joined({choicesFor(word), toSay}));
  }
  if (mostWords >= 0 && count > mostWords) {
    return wrong(tr("\"%1\" is one too many").arg(m_parser.positionalArguments().at(mostWords)));
  }
  const auto output = m_parser.value(QStringLiteral("o"));
  if (output != QLatin1String("text") && output != QLatin1String("json")) {
    return wrong(tr("there is no output \"%1\"").arg(output));
  }
  return std::nullopt;
}

int wrongCommand(const QString &verb, const QStringList &known, const QStringList &words) {
  Arguments(verb, {}, {}).look(words);
  const auto see = tr("See: opsdeck %1 --help").arg(verb);
  const auto word = words.value(0);
  if (word.isEmpty() || word.startsWith(QLatin1Char('-')))
    return misuse(tr("COMMAND is missing"), joined({thereAre(known), see}));
  const auto near = nearestName(word, known);
  const auto meant = near.isEmpty() ? thereAre(known) : tr("Did you mean %1?").arg(verb + QLatin1Char(' ') + near);
  return misuse(tr("there is no \"%1 %2\"").arg(verb, word), joined({meant, see}));
}

std::optional<int> cannotRead(const QString &file) {
  const QFileInfo info(file);
  if (!info.exists()) return misuse(tr("there is no file %1").arg(file));
  if (info.isDir()) return misuse(tr("%1 is a folder").arg(file), tr("Name a file."));
  return std::nullopt;
}

std::optional<int> cannotWrite(const QString &file) {
  const QFileInfo info(file);
  if (info.isDir()) return misuse(tr("%1 is a folder").arg(file), tr("Name a new file."));
  if (info.exists() && !info.isFile()) return misuse(tr("%1 is no regular file").arg(file), tr("Name a new file."));
  if (info.dir().exists()) return std::nullopt;
  return misuse(tr("there is no folder %1").arg(info.absolutePath()), tr("Make it, or name another."));
}

}  // namespace ops::cli
