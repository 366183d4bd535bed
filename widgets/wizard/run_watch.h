#pragma once

#include <QTimer>

#include "widgets/wizard/run_desk.h"

namespace ops {

/// One run as it goes: its state from the journal, and whether its owner still lives. Lives on the UI thread.
class RunWatch final : public QObject {
  Q_OBJECT

 public:
  RunWatch(RunDesk &desk, QString run, QObject *parent = nullptr);

  const QString &run() const { return m_run; }
  const RunState &state() const { return m_state; }
  /// True until two looks in a row have found nobody: a runner that starts needs a moment to claim its run.
  bool isOwnerAlive() const { return m_deadLooks < 2; }
  bool isLoaded() const { return m_state.opened; }

 Q_SIGNALS:
  void changed();
  void failed(const ops::Error &error);

 private:
  void lookForOwner();
  RunDesk &m_desk;
  QString m_run;
  RunState m_state;
  QTimer m_poll;
  int m_deadLooks = 0;
  bool m_looking = false;
};

}  // namespace ops
