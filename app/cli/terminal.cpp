#include "app/cli/terminal.h"

#include <QCoreApplication>
#include <QTimer>
#include <cstdio>

namespace ops::cli {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("CommandLine", text);
}

void write(FILE *stream, const QString &text) {
  const auto bytes = text.toUtf8();
  std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
  std::fflush(stream);
}

}  // namespace

void print(const QString &line) {
  write(stdout, line + QLatin1Char('\n'));
}

void printJson(const Json &value) {
  write(stdout, QString::fromUtf8(jsonDump(value, 2)) + QLatin1Char('\n'));
}

int report(const Error &error) {
  write(stderr, QStringLiteral("opsdeck: ") + error.toString() + QLatin1Char('\n'));
  return exitCode(error.code);
}

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

std::optional<int> Arguments::parse(const QStringList &arguments, int leastWords, int mostWords) {
  const auto usage = QStringLiteral("opsdeck %1 %2").arg(m_verb, m_synopsis).trimmed();
  const bool parsed = m_parser.parse(QStringList{QStringLiteral("opsdeck ") + m_verb} + arguments);
  if (parsed && m_parser.isSet(QStringLiteral("help"))) {
    auto text = m_parser.helpText();
    text.remove(0, text.indexOf(QLatin1Char('\n')) + 1);
    print(tr("Usage: %1").arg(usage + QLatin1Char(' ') + tr("[options]")) + QLatin1Char('\n') + text.trimmed());
    return 0;
  }
  const auto complain = [&](const QString &why) {
    return report({ErrorCode::Usage, tr("Reading the command line"), {}, why, tr("Usage: %1").arg(usage)});
  };
  if (!parsed) return complain(m_parser.errorText());
  const auto count = m_parser.positionalArguments().size();
  if (count < leastWords) return complain(tr("something is missing"));
  if (mostWords >= 0 && count > mostWords) {
    return complain(tr("\"%1\" is one too many").arg(m_parser.positionalArguments().at(mostWords)));
  }
  const auto output = m_parser.value(QStringLiteral("o"));
  if (output != QLatin1String("text") && output != QLatin1String("json")) {
    return complain(tr("there is no output \"%1\"").arg(output));
  }
  return std::nullopt;
}

int runLoop(const std::function<void(const Exit &)> &body) {
  QTimer::singleShot(0, qApp, [&body] { body([](int code) { QCoreApplication::exit(code); }); });
  return QCoreApplication::exec();
}

}  // namespace ops::cli
