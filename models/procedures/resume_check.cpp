#include "models/procedures/resume_check.h"

#include <QCoreApplication>

#include "models/procedures/frozen_text.h"
#include "models/procedures/plan.h"

namespace ops {

namespace {

/// Asks all targets side by side; belongs to its operation.
class ResumeCheck final : public QObject {
  Q_DECLARE_TR_FUNCTIONS(ResumeCheck)

 public:
  ResumeCheck(OperationOf<Json> &operation, const RunState &run, Backends &backends)
      : QObject(&operation), m_operation(operation), m_run(run), m_backends(backends) {}

  void start() {
    const auto targets = m_run.targets;
    m_open = targets.size();
    if (m_open == 0) return end();
    for (auto it = targets.begin(); it != targets.end(); ++it) {
      launch<Fingerprint>(askFingerprint(it.key(), m_backends), this,
                          [this, name = it.key(), expected = it.value()](const Result<Fingerprint> &now) {
                            take(name, expected, now);
                          });
    }
  }

 private:
  void take(const QString &name, const Fingerprint &expected, const Result<Fingerprint> &now) {
    auto &found = m_targets[toJson(name)];
    if (!now) {
      found = {{"same", nullptr}, {"error", toJson(now.error())}};
      m_silent.append(name);
    } else {
      found = {{"same", *now == expected}, {"display", toJson(now->display)}};
      if (*now != expected) m_others.append(name);
    }
    if (--m_open == 0) end();
  }

  void end() {
    const auto comma = QStringLiteral(", ");
    QStringList parts;
    if (!m_others.isEmpty()) parts << tr("not the target that the plan was made for: %1").arg(m_others.join(comma));
    if (!m_silent.isEmpty()) parts << tr("no answer from %1").arg(m_silent.join(comma));
    const auto same = static_cast<int>(m_targets.size() - m_others.size() - m_silent.size());
    if (same > 0) parts << tr("%n target(s) still the same", nullptr, same);
    FrozenTextWatch watch;
    const auto text = watch.look(m_run);
    if (text != FrozenText::Same) parts << watch.notice(m_run);
    m_operation.succeed({{"resumed", true},
                         {"text", toJson(parts.join(QStringLiteral("; ")))},
                         {"procedureFile", toJson(frozenTextName(text))},
                         {"targets", m_targets}});
  }

  OperationOf<Json> &m_operation;
  RunState m_run;
  Backends &m_backends;
  qsizetype m_open = 0;
  Json m_targets = Json::object();
  QStringList m_others, m_silent;
};

}  // namespace

Op<Json> checkOnResume(const RunState &run, Backends &backends) {
  return makeOp<Json>([run, &backends](OperationOf<Json> &operation) {
    auto *check = new ResumeCheck(operation, run, backends);
    check->start();
  });
}

}  // namespace ops
