#pragma once

#include <QPointer>

#include "models/base/host.h"

namespace ops {

/// Calls on a host, one after the other, for an operation that owns this object. The first error ends it.
class FileWork : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;
  /// Stops the call that runs; what comes next is giveUp().
  virtual void cancel() {
    m_cancelled = true;
    if (m_current) m_current->cancel();
  }

 protected:
  virtual void giveUp(const Error &error) = 0;

  template <typename T>
  void attempt(Op<T> operation, std::function<void(const T &)> next) {
    m_current = launch<T>(std::move(operation), this, [this, next = std::move(next)](const Result<T> &result) {
      if (!result) {
        giveUp(result.error());
      } else if (m_cancelled && m_mayStop) {
        giveUp({ErrorCode::Cancelled, tr("Cancelled"), {}, {}, {}});
      } else {
        next(*result);
      }
    });
    if (m_cancelled && m_mayStop) m_current->cancel();
  }
  /// A call that was launched by other means, and is to be stopped like one of attempt().
  void watch(Operation *operation) {
    m_current = operation;
    if (isCancelled()) operation->cancel();
  }
  /// From here on it goes through to the end: stopping half way would leave it unknown.
  void passPointOfNoReturn() { m_mayStop = false; }
  bool isCancelled() const { return m_cancelled && m_mayStop; }

 private:
  QPointer<Operation> m_current;
  bool m_cancelled = false;
  bool m_mayStop = true;
};

}  // namespace ops
