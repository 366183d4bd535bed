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
  void addOption(const QCommandLineOption &option);
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
  std::optional<int> wrongOption(const QString &usage) const;

  QString m_verb, m_synopsis;
  QStringList m_options;  ///< their names
  QCommandLineParser m_parser;
};

/// Reports that a verb has no such command as the first of the words, or that there is none; gives the exit code.
int wrongCommand(const QString &verb, const QStringList &known, const QStringList &words);

/// As an exit code that has been reported: why a file that is named on the command line can't be read, or written
/// anew. Nothing where there is no mistake in its name.
std::optional<int> cannotRead(const QString &file);
std::optional<int> cannotWrite(const QString &file);

}  // namespace ops::cli
