#pragma once

#include <QElapsedTimer>
#include <QProcess>

#include "models/base/json.h"

namespace ops {

/// What a command of Opsdeck said.
struct Answer {
  int code = -1;
  Json json;
  QByteArray complaint;
  QString run() const { return jsonString(json, "run"); }
  QString outcome() const { return jsonString(json, "outcome"); }
  bool isUnknown() const { return code == 5 && outcome() == QLatin1String("unknown"); }
};

/// Of a program that has ended.
inline Answer answerOf(QProcess &process) {
  Answer answer;
  answer.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
  answer.complaint = process.readAllStandardError();
  answer.json = Json::parse(process.readAllStandardOutput().toStdString(), nullptr, false);
  return answer;
}

/// The real program, to its end, which is forced after 90 s. `meanwhile` is called every few milliseconds.
inline Answer runOpsdeck(const QStringList &arguments, const QProcessEnvironment &environment,
                         const std::function<void()> &meanwhile = {}) {
  constexpr int lookEveryMs = 5;
  constexpr int patienceMs = 90'000;
  QProcess process;
  process.setProcessEnvironment(environment);
  process.start(QStringLiteral(OPSDECK_BINARY), arguments + QStringList{QStringLiteral("-o"), QStringLiteral("json")});
  QElapsedTimer clock;
  clock.start();
  while (!process.waitForFinished(lookEveryMs) && process.state() != QProcess::NotRunning) {
    if (meanwhile) meanwhile();
    if (clock.elapsed() < patienceMs) continue;
    qWarning("no end of: %s", qPrintable(arguments.join(QLatin1Char(' '))));
    process.kill();
  }
  return answerOf(process);
}

}  // namespace ops
