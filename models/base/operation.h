#pragma once

#include <QObject>
#include <functional>
#include <memory>
#include <utility>

#include "models/base/redaction.h"

namespace ops {

enum class OutcomeKind { Succeeded, Failed, Cancelled, Unknown };

/// How an operation ended. `value` is what was observed (also on failure, as far as it got); `error` stands unless it
/// succeeded.
struct Outcome {
  OutcomeKind kind = OutcomeKind::Unknown;
  Error error;
  Json value;

  static Outcome succeeded(Json value = {});
  /// Cancelled and OutcomeUnknown keep their own kind; every other code is Failed.
  static Outcome failed(Error error, Json value = {});
};

QString outcomeName(OutcomeKind kind);
OutcomeKind outcomeFromName(const QString &name);

/// Something that takes time and ends exactly once. Lives on one thread; never blocks it. Deleting it stops it
/// silently: no signal follows, and what it had sent may still happen.
class Operation : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// To be called once. `finished` never comes from inside this call.
  void start();
  /// Asks it to stop; `finished` still comes, with whatever turned out to be true.
  virtual void cancel() = 0;
  bool isFinished() const { return m_finished; }

 Q_SIGNALS:
  void finished(const ops::Outcome &outcome);
  /// Optional news on the way: {"text": …} and whatever figures there are.
  void progressed(const ops::Json &progress);

 protected:
  virtual void run() = 0;
  /// Only the first call counts; the signal is delivered from the event loop.
  void finish(Outcome outcome);

 private:
  bool m_started = false;
  bool m_finished = false;
};

/// Starts an operation that then belongs to `receiver`; `done` is called once, on this thread, unless the receiver dies
/// first. The operation deletes itself afterwards. Returns it, for cancel() and progressed().
Operation *launch(std::unique_ptr<Operation> operation, QObject *receiver, std::function<void(const Outcome &)> done);

/// An operation with a typed value: what backends return. The body is given the operation itself and calls succeed() or
/// fail() on it once, later or at once; it must not outlive it (use it as the context of its callbacks).
template <typename T>
class OperationOf final : public Operation {
 public:
  using Body = std::function<void(OperationOf &)>;

  /// What a request to stop does after `cancelBody`: end at once as cancelled, or leave the end to the body.
  enum class OnCancel { EndAtOnce, LetBodyEnd };

  explicit OperationOf(Body body, std::function<void()> cancelBody = {}, OnCancel onCancel = OnCancel::EndAtOnce)
      : m_body(std::move(body)), m_cancel(std::move(cancelBody)), m_onCancel(onCancel) {}

  void cancel() override {
    if (m_cancel) m_cancel();
    if (m_onCancel == OnCancel::EndAtOnce) fail({ErrorCode::Cancelled, tr("Cancelled"), {}, {}, {}});
  }
  void succeed(T value) {
    if (m_result) return;
    m_result = std::move(value);
    finish(Outcome::succeeded());
  }
  /// Texts of servers may repeat what they were sent: no error holds a secret that is known.
  void fail(Error error) {
    if (m_result) return;
    error = redaction::scrub(std::move(error));
    m_result = std::unexpected(error);
    finish(Outcome::failed(std::move(error)));
  }
  void end(Result<T> result) {
    if (result) {
      succeed(std::move(*result));
    } else {
      fail(std::move(result.error()));
    }
  }
  /// Only after `finished`.
  const Result<T> &result() const { return *m_result; }
  /// As result(), for the one who needs no other look at it.
  Result<T> takeResult() { return std::move(*m_result); }

 protected:
  void run() override { m_body(*this); }

 private:
  Body m_body;
  std::function<void()> m_cancel;
  OnCancel m_onCancel;
  std::optional<Result<T>> m_result;
};

/// The value of an operation that has none.
struct Done {
  bool operator==(const Done &) const = default;
};

template <typename T>
using Op = std::unique_ptr<OperationOf<T>>;

template <typename T>
Op<T> makeOp(typename OperationOf<T>::Body body, std::function<void()> cancelBody = {}) {
  return std::make_unique<OperationOf<T>>(std::move(body), std::move(cancelBody));
}

/// As the untyped launch(), with the typed result.
template <typename T>
Operation *launch(Op<T> operation, QObject *receiver, std::function<void(const Result<T> &)> done) {
  auto *raw = operation.get();
  return launch(std::unique_ptr<Operation>(std::move(operation)), receiver,
                [raw, done = std::move(done)](const Outcome &) {
                  // `done` may delete the receiver, and the operation with it: its argument must outlive that.
                  const Result<T> result = raw->takeResult();
                  done(result);
                });
}

}  // namespace ops

Q_DECLARE_METATYPE(ops::Outcome)
