#include "models/procedures/actions/action_run.h"

namespace ops {

void ActionRun::cancel() {
  m_cancelled = true;
  if (m_held) return;
  if (m_current) {
    m_current->cancel();
  } else {
    stopIfCancelled();
  }
}

bool ActionRun::stopIfCancelled() {
  if (!m_cancelled || m_held) return false;
  end({ErrorCode::Cancelled, tr("Cancelled"), {}, {}, {}});
  return true;
}

void ActionRun::askValue(std::unique_ptr<Operation> question, std::function<void(const Outcome &)> next) {
  if (stopIfCancelled()) return;
  m_current = launch(std::move(question), this, [this, next = std::move(next)](const Outcome &outcome) {
    m_current.clear();
    if (stopIfCancelled()) return;
    next(outcome);
  });
  connect(m_current, &Operation::progressed, this, [this](const Json &progress) { Q_EMIT progressed(progress); });
}

void ActionRun::after(Milliseconds pause, std::function<void()> next) {
  if (stopIfCancelled()) return;
  QTimer::singleShot(pause, this, [this, next = std::move(next)] {
    if (!isFinished()) next();
  });
}

void ActionRun::report(const QString &text, Json figures) {
  figures["text"] = toJson(text);
  Q_EMIT progressed(figures);
}

void ActionRun::onProgress(const Json &progress) {
  if (!m_progressText) return;
  const auto text = m_progressText(progress);
  if (!text.isEmpty()) report(text, progress);
}

std::unique_ptr<Operation> failedAction(const Error &error) {
  return std::make_unique<ActionRun>([error](ActionRun &run) { run.end(error); });
}

}  // namespace ops
