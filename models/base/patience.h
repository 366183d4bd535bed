#pragma once

#include <QCoreApplication>
#include <QTimer>

#include "models/base/duration.h"
#include "models/base/operation.h"

namespace ops {

/// Asks for as long as the patience lasts, and then gives the question up: TimedOut, and whatever holds it up, such as
/// a disk that hangs, keeps nobody else. For questions that change nothing.
template <typename T>
Op<T> withPatience(Op<T> question, Milliseconds patience) {
  const auto asked = std::make_shared<Op<T>>(std::move(question));
  return makeOp<T>([asked, patience](OperationOf<T> &op) {
    QTimer::singleShot(patience, &op, [&op, patience] {
      op.fail({ErrorCode::TimedOut,
               {},
               {},
               QCoreApplication::translate("Patience", "no answer within %1").arg(formatDuration(patience)),
               {}});
    });
    launch<T>(std::move(*asked), &op, [&op](const Result<T> &answer) { op.end(answer); });
  });
}

}  // namespace ops
