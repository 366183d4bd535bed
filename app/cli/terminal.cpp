#include "app/cli/terminal.h"

#include <unistd.h>

#include <QCoreApplication>
#include <QTimer>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <iostream>

#include "models/base/text.h"

namespace ops::cli {

namespace {

bool errorsInJson = false;
int outputFault = 0;  ///< errno of the first write to standard output that failed

QString tr(const char *text) {
  return QCoreApplication::translate("CommandLine", text);
}

bool write(FILE *stream, const QByteArray &bytes) {
  const auto size = static_cast<size_t>(bytes.size());
  return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

}  // namespace

void printBytes(const QByteArray &bytes) {
  if (outputFault == 0 && !write(stdout, bytes)) outputFault = errno;
}

void print(const QString &line) {
  printBytes(QString(visibleLines(line) + QLatin1Char('\n')).toUtf8());
}

void printJson(const Json &value) {
  printBytes(jsonDump(value, 2) + '\n');
}

void reportInJson() {
  errorsInJson = true;
}

int complain(const Error &error) {
  // Causes and remedies may have several lines of our own; names from outside have none.
  Error shown = error;
  shown.what = visibleText(error.what);
  shown.target = visibleText(error.target);
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
