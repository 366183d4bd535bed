#pragma once

#include <QCommandLineParser>
#include <optional>

#include "app/cli/terminal.h"

namespace ops::cli {

/// What every verb takes: --help, -o json, and what it adds itself. Unknown options and a wrong number of words are a
/// usage error that has been reported already.
class Arguments {
 public:
  /// `synopsis` as in "SYSTEM PROCEDURE"; `words` is the number of them, `mostWords` -1 for any.
  Arguments(const QString &verb, const QString &synopsis, const QString &description);
  void addOption(const QCommandLineOption &option) { m_parser.addOption(option); }
  void addEnvironmentOption();

  /// Nothing if the verb may go on; else the exit code (help was printed, or an error).
  std::optional<int> parse(const QStringList &arguments, int leastWords, int mostWords);
  /// Only finds out whether JSON is wanted: for errors that come before parse().
  bool look(const QStringList &arguments);

  bool json() const { return m_parser.value(QStringLiteral("o")) == QLatin1String("json"); }
  QString environment() const { return m_parser.value(QStringLiteral("e")); }
  QString word(int index) const { return m_parser.positionalArguments().value(index); }
  QStringList words() const { return m_parser.positionalArguments(); }
  const QCommandLineParser &parser() const { return m_parser; }

 private:
  QString m_verb, m_synopsis;
  QCommandLineParser m_parser;
};

}  // namespace ops::cli
