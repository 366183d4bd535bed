#pragma once

#include <QPointer>
#include <QTimer>

#include "models/base/duration.h"
#include "models/base/operation.h"

namespace ops {

/// An action at work: questions to backends, one after the other. `body` begins it; whoever has the last answer calls
/// succeed() or end(). A question that fails ends it with that error. Stopped between two questions it is cancelled;
/// stopped during one, the answer to that one decides. Between hold() and release() it does not stop: for the part that
/// must not be left half done.
class ActionRun : public Operation {
  Q_OBJECT

 public:
  using Body = std::function<void(ActionRun &)>;
  explicit ActionRun(Body body) : m_body(std::move(body)) {}

  void cancel() override;

  /// `next` is called with the result, unless it was stopped meanwhile.
  template <typename T>
  void attempt(Op<T> question, std::function<void(const Result<T> &)> next) {
    if (stopIfCancelled()) return;
    m_current = launch<T>(std::move(question), this, [this, next = std::move(next)](const Result<T> &answer) {
      m_current.clear();
      if (!answer && answer.error().code == ErrorCode::OutcomeUnknown) return end(answer.error());
      if (stopIfCancelled()) return;
      next(answer);
    });
    connect(m_current, &Operation::progressed, this, &ActionRun::onProgress);
  }
  template <typename T>
  void ask(Op<T> question, std::function<void(const T &)> next) {
    attempt<T>(std::move(question), [this, next = std::move(next)](const Result<T> &answer) {
      if (answer) return next(*answer);
      end(answer.error());
    });
  }
  /// As ask(), for an untyped operation: its value.
  void askValue(std::unique_ptr<Operation> question, std::function<void(const Outcome &)> next);
  void after(Milliseconds pause, std::function<void()> next);

  /// What has been observed so far; also stands in the outcome of a failure.
  Json &value() { return m_value; }
  void succeed() { finish(Outcome::succeeded(m_value)); }
  void succeed(Json value) { finish(Outcome::succeeded(std::move(value))); }
  void end(const Error &error) { finish(Outcome::failed(error, m_value)); }
  void hold() { m_held = true; }
  void release() { m_held = false; }
  /// Somebody wants it to stop; for a part that holds and can be left at this place.
  bool isCancelled() const { return m_cancelled; }
  void report(const QString &text, Json figures = Json::object());
  /// How progress of backends is told; without it, or as an empty text, it is not.
  void describeProgress(std::function<QString(const Json &)> text) { m_progressText = std::move(text); }

 protected:
  void run() override { m_body(*this); }

 private:
  bool stopIfCancelled();
  void onProgress(const Json &progress);

  Body m_body;
  Json m_value = Json::object();
  QPointer<Operation> m_current;
  std::function<QString(const Json &)> m_progressText;
  bool m_cancelled = false;
  bool m_held = false;
};

/// An action that could not even begin.
std::unique_ptr<Operation> failedAction(const Error &error);

}  // namespace ops
