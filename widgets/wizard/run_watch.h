#pragma once

#include "models/procedures/owner_watch.h"
#include "widgets/wizard/run_desk.h"

namespace ops {

/// One run as it goes: its state from the journal, and whether its owner still lives. Lives on the UI thread.
class RunWatch final : public QObject {
  Q_OBJECT

 public:
  /// `patience` as OwnerWatch takes it.
  RunWatch(RunDesk &desk, QString run, Milliseconds patience, QObject *parent = nullptr);

  const QString &run() const { return m_run; }
  const RunState &state() const { return m_state; }
  bool isOwnerAlive() const { return !m_state.isOpen() || m_owner.isAlive(); }
  bool isLoaded() const { return m_state.opened; }

 Q_SIGNALS:
  void changed();
  void failed(const ops::Error &error);

 private:
  QString m_run;
  RunState m_state;
  OwnerWatch m_owner;
};

}  // namespace ops
