#include "models/base/operation.h"

#include <QMetaObject>

namespace ops {

Outcome Outcome::succeeded(Json value) {
  return {OutcomeKind::Succeeded, {}, std::move(value)};
}

Outcome Outcome::failed(Error error, Json value) {
  OutcomeKind kind = OutcomeKind::Failed;
  if (error.code == ErrorCode::Cancelled) kind = OutcomeKind::Cancelled;
  if (error.code == ErrorCode::OutcomeUnknown) kind = OutcomeKind::Unknown;
  return {kind, std::move(error), std::move(value)};
}

QString outcomeName(OutcomeKind kind) {
  switch (kind) {
    case OutcomeKind::Succeeded:
      return QStringLiteral("succeeded");
    case OutcomeKind::Failed:
      return QStringLiteral("failed");
    case OutcomeKind::Cancelled:
      return QStringLiteral("cancelled");
    case OutcomeKind::Unknown:
      break;
  }
  return QStringLiteral("unknown");
}

OutcomeKind outcomeFromName(const QString &name) {
  for (const auto kind : {OutcomeKind::Succeeded, OutcomeKind::Failed, OutcomeKind::Cancelled}) {
    if (outcomeName(kind) == name) return kind;
  }
  return OutcomeKind::Unknown;
}

void Operation::start() {
  Q_ASSERT_X(!m_started, "Operation::start", "an operation starts once");
  if (m_started) return;
  m_started = true;
  run();
}

void Operation::finish(Outcome outcome) {
  if (m_finished) return;
  m_finished = true;
  outcome.error = redaction::scrub(std::move(outcome.error));
  QMetaObject::invokeMethod(
      this, [this, outcome = std::move(outcome)] { Q_EMIT finished(outcome); }, Qt::QueuedConnection);
}

Operation *launch(std::unique_ptr<Operation> operation, QObject *receiver, std::function<void(const Outcome &)> done) {
  auto *raw = operation.release();
  raw->setParent(receiver);
  QObject::connect(raw, &Operation::finished, receiver, [raw, done = std::move(done)](const Outcome &outcome) {
    raw->deleteLater();
    done(outcome);
  });
  raw->start();
  return raw;
}

}  // namespace ops
