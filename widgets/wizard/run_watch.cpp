#include "widgets/wizard/run_watch.h"

namespace ops {

RunWatch::RunWatch(RunDesk &desk, QString run, Milliseconds patience, QObject *parent)
    : QObject(parent),
      m_run(std::move(run)),
      m_owner(m_run, [&desk](const QStringList &resources) { return desk.holders(resources); }, patience) {
  connect(&m_owner, &OwnerWatch::changed, this, &RunWatch::changed);
  desk.follow(
      m_run, this,
      [this](const RunState &state) {
        m_state = state;
        Q_EMIT changed();
      },
      [this](const Error &error) { Q_EMIT failed(error); });
}

}  // namespace ops
