#include "app/cli/terminal.h"

#include <unistd.h>

#include <QCoreApplication>
#include <QTimer>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <iostream>

#include "models/base/redaction.h"
#include "models/base/text.h"

namespace ops::cli {

namespace {

bool errorsInJson = false;
int outputFault = 0;  ///< errno of the first write to standard output that failed

QString tr(const char *text) {
  return QCoreApplication::translate("CommandLine", text);
}

constexpr int brokenPipe = 128 + SIGPIPE;  ///< exit code, as shells give it for a program that the signal has ended

bool write(FILE *stream, const QByteArray &bytes) {
  static const bool isDeaf = std::signal(SIGPIPE, SIG_IGN) != SIG_ERR;  // the answer to the write says it, too
  Q_UNUSED(isDeaf)
  const auto size = static_cast<size_t>(bytes.size());
  return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

/// What steers a terminal or hides its neighbours, as JSON's own escapes: it can only stand within strings.
QByteArray harmless(const QByteArray &json) {
  const QString text = QString::fromUtf8(json);
  QString out;
  out.reserve(text.size());
  for (const QChar c : text) {
    const auto category = c.category();
    const bool hidden = category == QChar::Other_Control || category == QChar::Other_Format ||
                        category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
    if (hidden && c != QLatin1Char('\n')) {
      constexpr int digits = 4;
      out += QStringLiteral("\\u%1").arg(static_cast<uint>(c.unicode()), digits, 16, QLatin1Char('0'));
    } else {
      out += c;
    }
  }
  return out.toUtf8();
}

}  // namespace

void printBytes(const QByteArray &bytes) {
  if (outputFault == 0 && !write(stdout, bytes)) outputFault = errno;
  // Nobody reads on, as behind "| head": whatever still runs has nobody to tell. A run goes on in its own process.
  if (outputFault == EPIPE) QCoreApplication::exit(brokenPipe);
}

void print(const QString &line) {
  printBytes(QString(visibleLines(redaction::scrub(line)) + QLatin1Char('\n')).toUtf8());
}

void note(const QString &line) {
  write(stderr, QString(visibleLines(redaction::scrub(line)) + QLatin1Char('\n')).toUtf8());
}

void printJson(const Json &value) {
  printBytes(harmless(jsonDump(redaction::scrub(value), 2)) + '\n');
}

void reportInJson() {
  errorsInJson = true;
}

int complain(const Error &error) {
  // Causes and remedies may have several lines of our own; names from outside have none.
  Error shown = redaction::scrub(error);
  shown.what = visibleText(shown.what);
  shown.target = visibleText(shown.target);
  write(stderr, QString(QStringLiteral("opsdeck: ") + visibleLines(shown.toString()) + QLatin1Char('\n')).toUtf8());
  return exitCode(error.code);
}

int report(const Error &error) {
  if (errorsInJson) printJson({{"error", toJson(error)}});
  return complain(error);
}

int misuse(const QString &why, const QString &remedy) {
  return report({ErrorCode::Usage, tr("Reading the command line"), {}, why, remedy});
}

int finish(int code) {
  if (outputFault == 0) return code;
  if (outputFault == EPIPE) return brokenPipe;
  const QString why = QString::fromLocal8Bit(std::strerror(outputFault));
  const int fault = complain({ErrorCode::Failed, tr("Writing to standard output"), {}, why, {}});
  return code == 0 ? fault : code;
}

bool isAttended() {
  return isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1;
}

QString ask(const QString &question) {
  print(question);
  std::string line;
  std::getline(std::cin, line);
  return QString::fromStdString(line).trimmed();
}

int runLoop(const std::function<void(const Exit &)> &body) {
  QTimer::singleShot(0, qApp, [&body] { body([](int code) { QCoreApplication::exit(code); }); });
  return QCoreApplication::exec();
}

}  // namespace ops::cli
