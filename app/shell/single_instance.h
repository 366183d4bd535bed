#pragma once

#include <QLocalServer>
#include <QObject>

#include "models/base/json.h"

namespace ops {

/// Lets a second start of the console bring the first one's window to the front instead. One for each user and XDG
/// world, by a socket in the runtime folder. Lives on the UI thread.
class SingleInstance : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// Hands the wish to the console that is open, if there is one that answers; may take a second.
  static bool handOver(const Json &wish);
  /// From now on others hand over to this one. Where the socket can't be made, each start opens a window.
  void listen();

 Q_SIGNALS:
  void asked(const ops::Json &wish);

 private:
  void answer();
  QLocalServer m_server;
};

}  // namespace ops
