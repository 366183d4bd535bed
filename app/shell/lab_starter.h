#pragma once

#include <QObject>

#include "models/base/error.h"

class QThread;

namespace ops {

/// Starts the practice lab beside the window, on a thread of its own: it may take a minute the first time.
class LabStarter : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;
  ~LabStarter() override;
  bool isBusy() const { return m_thread != nullptr; }
  /// `endWithConsole`: the lab stops when this process is gone, however that happens, and no run works in it. Does
  /// nothing while it is busy.
  void start(bool endWithConsole);

 Q_SIGNALS:
  void finished(const ops::Status &status);

 private:
  QThread *m_thread = nullptr;
};

}  // namespace ops
