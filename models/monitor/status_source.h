#pragma once

#include <QObject>

#include "models/monitor/status.h"

namespace ops {

/// What is known of the watched environment. The console gives a Monitor's; tests and previews give their own.
class StatusSource : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;
  virtual const EnvironmentStatus &status() const = 0;
  /// Keys as of Monitor::series().
  virtual const Series &series(const QString &key) const = 0;
  /// Every target has answered or failed at least once.
  virtual bool isComplete() const = 0;
  /// Asks every target once, now; refreshed() follows.
  virtual void refresh() = 0;

 Q_SIGNALS:
  /// At most ten times a second.
  void changed();
  /// Every target has answered or failed since refresh().
  void refreshed();
};

}  // namespace ops
