#pragma once

#include <QEventLoop>
#include <QTimer>

#include "models/base/operation.h"

namespace ops {

/// Runs an operation to its end, in a nested event loop: for tests only. After the deadline the result is an error of
/// code TimedOut whose `what` is "await".
template <typename T>
Result<T> await(Op<T> operation, int timeoutMs = 30'000) {
  QEventLoop loop;
  QObject receiver;
  Result<T> result =
      fail({ErrorCode::TimedOut, QStringLiteral("await"), {}, QStringLiteral("the operation did not end"), {}});
  launch<T>(std::move(operation), &receiver, [&](const Result<T> &ended) {
    result = ended;
    loop.quit();
  });
  QTimer::singleShot(timeoutMs, &loop, &QEventLoop::quit);
  loop.exec();
  return result;
}

/// As text, for QVERIFY2: empty if it succeeded.
template <typename T>
QByteArray errorText(const Result<T> &result) {
  return result ? QByteArray() : result.error().toString().toUtf8();
}

}  // namespace ops
