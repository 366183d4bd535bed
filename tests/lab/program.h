#pragma once

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTimer>

#include "models/base/json.h"

namespace ops::test {

/// How a call of the real program ended.
struct Answer {
  int code = -1;  ///< -1: it crashed or did not end
  QByteArray out, err;
  Json json() const { return jsonParse(out).value_or(Json()); }
};

/// All that it said.
inline QByteArray said(const Answer &answer) {
  return answer.out + answer.err;
}

/// Variables of the environment that a call gets besides ours; a null value takes one away.
using Variables = QMap<QString, QString>;

/// Calls the real program and waits in the event loop, so that servers of the test can answer it.
inline Answer opsdeck(const QStringList &words, const Variables &variables = {}, const QString &output = {}) {
  QProcess process;
  auto environment = QProcessEnvironment::systemEnvironment();
  for (auto it = variables.begin(); it != variables.end(); ++it) {
    if (it.value().isNull()) environment.remove(it.key());
    if (!it.value().isNull()) environment.insert(it.key(), it.value());
  }
  process.setProcessEnvironment(environment);
  process.setStandardInputFile(QProcess::nullDevice());
  if (!output.isEmpty()) process.setStandardOutputFile(output);
  QEventLoop loop;
  QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
  QObject::connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
  constexpr int longestMs = 180'000;
  QTimer::singleShot(longestMs, &loop, &QEventLoop::quit);
  process.start(QStringLiteral(OPSDECK_BINARY), words);
  loop.exec();
  Answer answer;
  const bool ended = process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit;
  if (ended) answer.code = process.exitCode();
  process.kill();
  answer.out = process.readAllStandardOutput();
  answer.err = process.readAllStandardError();
  return answer;
}

/// A file with all folders above it.
inline bool write(const QString &path, const QByteArray &text) {
  QDir().mkpath(QFileInfo(path).path());
  QFile file(path);
  return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

}  // namespace ops::test
