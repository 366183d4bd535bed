#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <functional>
#include <optional>

#include "models/base/json.h"

namespace ops {

/// Lets a second start of the console bring the first to the front, if that shows what was asked for. One for each user
/// and XDG world: whoever holds the lock in the runtime folder listens on the socket beside it. Lives on the UI thread.
class SingleInstance : public QObject {
  Q_OBJECT

 public:
  /// Comes to the front for what another start was asked for; else gives what it shows instead.
  using Show = std::function<QString(const Json &wish)>;

  explicit SingleInstance(Show show);

  /// Hands the wish to the console that is open. nullopt: there is none that answers within a second or two; else what
  /// it shows instead, or nothing.
  static std::optional<QString> handOver(const Json &wish);
  /// From now on others hand over to this one. False: another one holds the lock.
  bool listen();

 private:
  void answer();
  Show m_show;
  QLockFile m_lock;
  QLocalServer m_server;
};

}  // namespace ops
