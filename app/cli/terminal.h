#pragma once

#include <QCommandLineParser>
#include <functional>

#include "models/base/json.h"

namespace ops::cli {

/// Writes a line to standard output. Text from outside has to be made visible first (models/base/text.h).
void print(const QString &line);
void printJson(const Json &value);
/// Writes the error to standard error and gives its exit code.
int report(const Error &error);

/// What every verb takes: --help, -o json, and what it adds itself. Unknown options and a wrong number of words are a
/// usage error that has been printed already.
class Arguments {
 public:
  /// `synopsis` as in "SYSTEM PROCEDURE"; `words` is the number of them, `mostWords` -1 for any.
  Arguments(const QString &verb, const QString &synopsis, const QString &description);
  void addOption(const QCommandLineOption &option) { m_parser.addOption(option); }
  void addEnvironmentOption();

  /// Nothing if the verb may go on; else the exit code (help was printed, or an error).
  std::optional<int> parse(const QStringList &arguments, int leastWords, int mostWords);
  bool json() const { return m_parser.value(QStringLiteral("o")) == QLatin1String("json"); }
  QString environment() const { return m_parser.value(QStringLiteral("e")); }
  QString word(int index) const { return m_parser.positionalArguments().value(index); }
  QStringList words() const { return m_parser.positionalArguments(); }
  const QCommandLineParser &parser() const { return m_parser; }

 private:
  QString m_verb, m_synopsis;
  QCommandLineParser m_parser;
};

/// Runs the event loop until the body calls its argument with an exit code.
using Exit = std::function<void(int)>;
int runLoop(const std::function<void(const Exit &)> &body);

}  // namespace ops::cli
