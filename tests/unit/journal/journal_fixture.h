#pragma once

#include <QTemporaryDir>
#include <QtTest>

#include "models/journal/journal.h"

namespace ops {

/// Runs an operation to its end and gives its result; for tests alone.
template <typename T>
Result<T> await(Op<T> operation, int timeoutMs = 30'000) {
  std::optional<Result<T>> result;
  QObject receiver;
  launch<T>(std::move(operation), &receiver, [&](const Result<T> &ended) { result = ended; });
  QElapsedTimer timer;
  timer.start();
  while (!result && timer.elapsed() < timeoutMs) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
  if (!result) return fail({ErrorCode::TimedOut, QStringLiteral("await"), {}, QStringLiteral("no end"), {}});
  return *result;
}

inline Event makeEvent(const char *type, const QString &run = {}, Json body = Json::object()) {
  Event event;
  event.type = QString::fromLatin1(type);
  event.run = run;
  event.step = QStringLiteral("scale");
  event.attempt = 1;
  event.system = QStringLiteral("doc-pipeline");
  event.environment = QStringLiteral("lab");
  event.body = std::move(body);
  return event;
}

/// A journal folder of its own.
class JournalFolder {
 public:
  QString path() const { return m_folder.filePath(QStringLiteral("journal")); }
  QString file(const char *name) const { return path() + QLatin1Char('/') + QString::fromLatin1(name); }
  JournalOptions options() const {
    JournalOptions options;
    options.folder = path();
    return options;
  }

 private:
  QTemporaryDir m_folder;
};

/// Writes `count` records one after the other; false at the first that fails.
inline bool appendMany(Journal &journal, int count) {
  for (int i = 0; i < count; ++i) {
    if (!await(journal.append(makeEvent(event::outcome, QStringLiteral("run-a"), {{"number", i}})))) return false;
  }
  return true;
}

}  // namespace ops
